//! `src/protocol/regions/phones.rs` and `docs/phones.md`: the numbers of `data/phones.toml`, as the program is built with
//! them, and as people check them.
//!
//! Not here: reading the file (`phones`), and what the types mean (`protocol::regions`).

use std::fmt::Write;

use anyhow::Result;

use super::state::{date, quoted};
use crate::phones::{KINDS, Phone, Region};
use crate::reviewed::iso;

/// The program's table.
pub fn rust(regions: &[Region]) -> Result<String> {
    let mut out = HEAD.replace("{count}", &regions.len().to_string());
    for Region { id, units, phone } in regions {
        writeln!(out, "    Region {{")?;
        writeln!(out, "        id: {},\n        fahrenheit: {},", quoted(id), units == "f")?;
        writeln!(out, "        phones: &[")?;
        for phone in phone {
            let kind = KINDS.iter().find(|(kind, _)| *kind == phone.kind).map_or("", |kind| kind.1);
            let [name, shown, dialled] =
                [&phone.name, &phone.shown, &phone.dialled].map(|text| quoted(text));
            let checked = phone.checked()?.map(date);
            let option =
                |value: Option<String>| value.map_or("None".into(), |v| format!("Some({v})"));
            let source = option(phone.source.map(|number| number.to_string()));
            writeln!(
                out,
                "            Phone {{ kind: {kind}, name: {name}, shown: {shown}, dialled: {dialled}, \
                 source: {source}, checked: {} }},",
                option(checked)
            )?;
        }
        writeln!(out, "        ],\n    }},")?;
    }
    Ok(out + "];\n")
}

/// The list for those who check.
pub fn markdown(regions: &[Region]) -> Result<String> {
    let mut out = String::from(LEAD);
    let mut unchecked = String::new();
    for region in regions {
        for phone in &region.phone {
            let what = format!("`{}` | {} | {}", region.id, phone.shown, named(phone));
            match phone.checked()? {
                Some(day) => {
                    writeln!(out, "| {what} | {} | {} {} |", iso(day), phone.page, phone.seen)?
                }
                None => writeln!(unchecked, "| {what} | {} {} |", phone.page, phone.unseen)?,
            }
        }
    }
    if !unchecked.is_empty() {
        out += UNCHECKED;
        out += &unchecked;
    }
    Ok(out)
}

fn named(phone: &Phone) -> String {
    match phone.name.as_str() {
        "" => phone.kind.clone(),
        name => format!("{name} ({})", phone.kind),
    }
}

const HEAD: &str = "//! Made by `cargo xtask generate` from `data/phones.toml`; do not edit.
//!
//! Every region with its numbers. Not here: what these types mean (`regions`).

use super::PhoneKind::{Advice, Crisis, Emergency, Support};
use super::{Date, Phone, Region};

/// Every region; the last one stands for everywhere else and holds no number.
pub static REGIONS: [Region; {count}] = [
";

const LEAD: &str = "# Telephone numbers, and when each was last seen on its owner's page

Made by `cargo xtask generate` from [`data/phones.toml`](../data/phones.toml); do not edit.

All checks so far were made on stored copies of the owners' pages, which may be older than the day of the check. Before a
release somebody must open each page ([why](decisions/020-languages.md)).

| region | number | whose | last checked | page, and what stood there |
|---|---|---|---|---|
";

const UNCHECKED: &str = "
## Unchecked

Nobody has seen these on their owners' own pages.

| region | number | whose | page to check, and why it was not |
|---|---|---|---|
";
