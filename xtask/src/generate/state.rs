//! `src/protocol/review/state.rs`: what `data/review.toml` says, as constants that the program is built with.
//!
//! Not here: reading the file (`reviewed`), and what the types mean (`protocol::review`).

use std::fmt::Write;

use anyhow::Result;
use clog_or_mastitis::protocol::review::{Date, Review, Translation};

use crate::reviewed::Reviewed;

/// The file's text.
pub fn rust(reviewed: &Reviewed) -> Result<String> {
    let state = &reviewed.state;
    let mut types = vec!["Date"];
    types.extend((!state.reviews.is_empty()).then_some("Review"));
    types.push("State");
    types.extend((!state.translations.is_empty()).then_some("Translation"));
    let mut out = HEAD
        .replace("{types}", &types.join(", "))
        .replace("{protocol}", &quoted(&reviewed.protocol()));
    writeln!(out, "    version: {},", quoted(state.version))?;
    writeln!(out, "    review_by: {},", date(state.review_by))?;
    if state.reviews.is_empty() {
        out += "    reviews: &[],\n";
    } else {
        out += "    reviews: &[\n";
        for Review { what, name, role, on } in state.reviews {
            let [what, name, role] = [what, name, role].map(|text| quoted(text));
            let on = date(*on);
            writeln!(
                out,
                "        Review {{ what: {what}, name: {name}, role: {role}, on: {on} }},"
            )?;
        }
        out += "    ],\n";
    }
    if state.translations.is_empty() {
        out += "    translations: &[],\n";
    } else {
        out += "    translations: &[\n";
        for Translation { language, back } in state.translations {
            let back = back.map_or("None".into(), |day| format!("Some({})", date(day)));
            writeln!(
                out,
                "        Translation {{ language: {}, back: {back} }},",
                quoted(language)
            )?;
        }
        out += "    ],\n";
    }
    Ok(out + "};\n")
}

/// Rust's own form of a text, so that no name can end it early.
pub fn quoted(text: &str) -> String {
    format!("{text:?}")
}

/// A day as Rust.
pub fn date(date: Date) -> String {
    let Date { year, month, day } = date;
    format!("Date {{ year: {year}, month: {month}, day: {day} }}")
}

const HEAD: &str = "//! Made by `cargo xtask generate` from `data/review.toml`; do not edit.
//!
//! Who has reviewed what, and until when it may stand. Not here: what these types mean (`review`).

use super::{{types}};

/// The version of the knowledge, its review state and the day by which it must be reviewed, as results carry it.
pub const PROTOCOL: &str = {protocol};

/// The same as data.
pub const STATE: State = State {
";
