//! What it can look like: every name with the rows of the table that add it.
//!
//! The order of the rows matters, because only the first names stay; so each row carries its number. Not here: the table
//! (`protocol::patterns`).

use anyhow::Result;
use clog_or_mastitis::protocol::patterns::{MOST_PATTERNS, MUST_STAY, NO_PATTERN, NO_ROW};
use clog_or_mastitis::protocol::{PATTERN_ROWS, Pattern};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot};

use super::condition::spell;
use super::html::{tag, tag_with};
use super::page::Section;
use super::voice::Voice;

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let mut body = tag("p", voice.own("looks-lead")?);
    body += &tag_with("div", "class=\"order\"", order(voice)?);
    let entries = Pattern::ALL.iter().map(|pattern| entry(voice, *pattern));
    body += &tag_with("div", "class=\"entries\"", entries.collect::<Result<String>>()?);
    Ok(Section::new("looks", voice.own("looks")?, body))
}

fn name(voice: &Voice, pattern: Pattern) -> Result<String> {
    voice.say(Message::Pattern(pattern), Slot::Value, &[])
}

fn entry(voice: &Voice, pattern: Pattern) -> Result<String> {
    let mut when = tag("summary", voice.own("when")?);
    for (index, row) in PATTERN_ROWS.iter().enumerate() {
        if row.pattern == pattern {
            let number = (index + 1).to_string();
            let label = voice.own_with("looks-row", &[(Variable::Number, &number)])?;
            when += &tag_with("p", "class=\"row\"", label);
            when += &spell(voice, &row.when)?;
        }
    }
    let text = tag("h3", name(voice, pattern)?)
        + &tag("p", voice.say(Message::Pattern(pattern), Slot::About, &[])?)
        + &tag_with("details", "open=\"open\"", when);
    Ok(tag_with("article", &format!("class=\"entry\" id=\"pattern-{}\"", pattern.id()), text))
}

/// How the rows become names.
fn order(voice: &Voice) -> Result<String> {
    let (rows, most) = (PATTERN_ROWS.len().to_string(), MOST_PATTERNS.to_string());
    let named = |message: &str, pattern: Pattern| {
        voice.own_with(message, &[(Variable::Name, &name(voice, pattern)?)])
    };
    let first_to_last = [(Variable::Number, "1"), (Variable::Total, rows.as_str())];
    Ok(tag("p", voice.own_with("looks-order", &first_to_last)?)
        + &tag("p", voice.own_with("looks-most", &[(Variable::Number, &most)])?)
        + &tag("p", named("looks-must_stay", Pattern::PossibleIbcOrOther)?)
        + &spell(voice, &MUST_STAY)?
        + &tag("p", named("looks-no_row", NO_ROW)?)
        + &tag("p", voice.own("looks-never")?)
        + &spell(voice, &NO_PATTERN)?)
}
