//! `docs/protocol.md`: the whole logic in plain words and in exact notation, for the clinician who reviews it.
//!
//! The protocol is data, and a reviewer reads no Rust. Because the document is tracked and made from the tables, every
//! change of the logic shows in the same change as plain words. What a reader of the widget sees comes from the language
//! file; the lines around it are for reviewers and stand here.
//!
//! Vocabulary: an *entry* is one rule, name or line of advice: words, when, exactly when, sources; **D** marks a decision
//! of this project. Not here: the guide for readers (`guide`), whose words for conditions are used.

mod advice;
pub(super) mod beside;
mod dropped;
mod looks;
mod markdown;
mod notation;
mod questions;
mod rules;
mod screens;
mod sources;
mod terms;

#[cfg(test)]
mod tests;

use anyhow::Result;
use clog_or_mastitis::protocol::Condition;
use clog_or_mastitis::protocol::review::Review;
use clog_or_mastitis::text::{Message, Slot};

use super::guide::advice::is_always;
use super::guide::condition::spelled;
use super::guide::voice::Voice;
use crate::project::Project;
use crate::reviewed::{Reviewed, iso};
use crate::words::GUIDE;
use markdown::{code, inline, link, list};

/// The sections in order: heading, place, text.
type Section = (&'static str, &'static str, String);

/// The file's text.
pub fn markdown(project: &Project, reviewed: &Reviewed) -> Result<String> {
    let voice = Voice::load(&project.root.join("locales/en.ftl"), GUIDE)?;
    let sections: [Section; 12] = [
        ("Levels", "levels", rules::levels(&voice)?),
        ("Rules", "rules", rules::section(&voice)?),
        ("Definitions", "definitions", terms::section(&voice)?),
        ("Questions", "questions", questions::section(&voice)?),
        ("When an answer no longer counts", "no-longer-counts", dropped::section(&voice)?),
        ("What it looks like", "looks", looks::section(&voice)?),
        ("Advice", "advice", advice::section(&voice)?),
        ("When to check again", "again", advice::again(&voice)?),
        ("Spectrum, table and drawings", "pictures", beside::pictures(&voice)?),
        ("Myths put right", "myths", beside::myths(&voice)?),
        ("The interview", "interview", screens::section(&voice)?),
        ("Decisions and sources", "sources", sources::section(&voice)?),
    ];
    let mut out = HEAD
        .replace("{protocol}", &reviewed.protocol())
        .replace("{state}", &inline(&voice.review(&reviewed.state).join(" ")))
        .replace("{parts}", &parts(reviewed))
        .replace("{sentences}", &markdown::escape(&reviewed.sentences()));
    for (title, place, _) in &sections {
        out += &format!("- {}\n", link(title, &format!("#{place}-section")));
    }
    for (title, place, text) in &sections {
        let anchor = markdown::anchor(&format!("{place}-section"));
        out += &format!("\n## {anchor}{title}\n\n{}\n", text.trim_end());
    }
    Ok(out)
}

/// One row a part: who reviewed it and when.
fn parts(reviewed: &Reviewed) -> String {
    let mut out = markdown::head(&["part", "reviewed by", "on"]);
    for part in reviewed.parts() {
        let by = |review: &&Review| review.what == part;
        let mut signed = reviewed.state.reviews.iter().filter(by).peekable();
        if signed.peek().is_none() {
            out += &markdown::row(&[&format!("`{part}`"), "nobody yet", ""]);
        }
        for Review { name, role, on, .. } in signed {
            let who = markdown::escape(&format!("{name}, {role}"));
            out += &markdown::row(&[&format!("`{part}`"), &who, &iso(*on)]);
        }
    }
    out
}

/// A lead, the condition in words, then exactly. What everyone gets is said in one line.
fn both(voice: &Voice, lead: &str, condition: &'static Condition) -> Result<String> {
    if is_always(condition) {
        return Ok(format!("{lead}: `always`.\n\n"));
    }
    let words = list(&spelled(voice, condition)?);
    Ok(format!("{lead} when:\n\n{words}{}", code(&notation::exact(condition))))
}

/// As [`both`], without a lead.
fn both_alone(voice: &Voice, condition: &'static Condition) -> Result<String> {
    Ok(list(&spelled(voice, condition)?) + &code(&notation::exact(condition)))
}

/// Every text of a message, each with the readers that it is for.
fn texts(voice: &Voice, message: Message) -> Vec<String> {
    const LEADS: [(Slot, &str); 7] = [
        (Slot::Value, ""),
        (Slot::Hint, "*Help:* "),
        (Slot::About, "*More:* "),
        (Slot::Title, "*Label:* "),
        (Slot::Loss, "*After a loss:* "),
        (Slot::LossAbout, "*After a loss, in place of help or more:* "),
        (Slot::NotNursing, "*Pregnant, or making no milk:* "),
    ];
    let said = LEADS.iter().filter_map(|(slot, lead)| {
        Some(format!("{lead}{}", inline(&voice.maybe(message, *slot, &[])?)))
    });
    said.collect()
}

/// The texts as a quotation.
fn quoted(texts: &[String]) -> String {
    format!("> {}\n\n", texts.join("\\\n> "))
}

const HEAD: &str = "# The protocol, for review

Made by `cargo xtask generate` from `src/protocol` and `locales/en.ftl`; do not edit. It holds all that decides what a
reader is told. A change of the logic changes this file, so a reviewer can read the change here, in words.

| | |
|---|---|
| Version and review state | {protocol} |
| What readers are told of the review | {state} |

**{sentences}** Nothing here is proof that the logic is right.

Who has reviewed which part, from `data/review.toml`:

{parts}
## How to read it

Lines in a quotation block are what a reader of the widget sees. Each condition stands twice: in words, and below in
exact notation, which hides nothing. Where the two seem to differ, the notation is what the program does.

| notation | means |
|---|---|
| `lump = yes` · `lump ≠ yes` | the answer is, or is not, this option |
| `trend in {same, worse}` · `trend not in {…}` | the answer is, or is not, one of these |
| `any of {a, b} = yes` | at least one of these questions has this answer |
| `MISSING` | no answer: not asked, skipped, or \"not sure\" where there is no such option; also an answer that [no longer counts](#no-longer-counts-section) |
| `NUMBER` · `READING` | any number · any temperature was given |
| `≥` `≤` `<` | a missing number is in no range, unless the line says what it counts as |
| `temperature ≥ 100.4 °F / ≥ 38.0 °C` | judged in the unit typed, never converted |
| `fever`, alone | this [definition](#definitions-section) holds |
| `urgency`, `baby_urgency`, `fired {…}` | what the rules came to; never read by a rule or a definition |
| `always` | for everyone |

`≠` and `not in` hold for a missing answer as well, unless `MISSING` is named. How each line is backed: **read** (an
excerpt of about 2,000 characters of an archived copy, unless the title says more), **second-hand** (a page that reports
someone else's guideline, which was not read itself), **general knowledge** (not read for this project), **D** (our own
decision where sources differ or are silent, on the careful side). Longer reasons: [decisions](decisions/).

Contents:

";
