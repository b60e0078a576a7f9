//! `docs/sources.md`: the list of sources, with what cites each.
//!
//! Not here: the sources themselves (`protocol::sources`), and the list at the end of the guide (`guide`).

use std::collections::BTreeMap;
use std::fmt::Write;

use anyhow::Result;
use clog_or_mastitis::protocol::sources::{REFERENCES, Source};
use clog_or_mastitis::protocol::{ADVICE, all_rules};

use super::review::beside;
use crate::reviewed::Reviewed;

/// The file's text.
pub fn markdown(reviewed: &Reviewed) -> Result<String> {
    let mut cited: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    let mut second_hand = Vec::new();
    let rules = all_rules().map(|rule| (rule.id.to_owned(), rule.sources));
    let advice = ADVICE.iter().map(|line| (line.id.to_owned(), line.sources));
    let beside = beside::all().map(|part| (part.place, part.sources));
    for (id, sources) in rules.chain(advice).chain(beside) {
        for source in sources {
            if let Some(number) = source.number() {
                let by = cited.entry(number).or_default();
                if !by.contains(&id) {
                    by.push(id.clone());
                }
            }
            if let Source::SecondHand(number) = source {
                second_hand.push(*number);
            }
        }
    }
    let mut out = HEAD.replace("{reviewed}", &reviewed.sentences());
    for reference in REFERENCES {
        let title = match reference.addresses {
            [] => reference.title.to_owned(),
            [first, ..] => format!("[{}]({first})", reference.title),
        };
        let by = cited.get(&reference.number).map(|ids| ids.join(", ")).unwrap_or_default();
        let mark = if second_hand.contains(&reference.number) { "\\*" } else { "" };
        writeln!(out, "| {}{mark} | {title} | {by} |", reference.number)?;
    }
    Ok(out)
}

const HEAD: &str = "# Sources

Made by `cargo xtask generate` from `src/protocol`; do not edit.

What was read of each is an excerpt (about 2,000 characters) of an archived copy, not the whole page, and a copy may be
old. A star marks a page that reports someone else's guideline.
Numbers are final: rules, advice and test cases cite them.

{reviewed}

| no. | source | cited by |
|---|---|---|
";
