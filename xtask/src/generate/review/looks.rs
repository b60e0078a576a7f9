//! What it looks like: the rows in order, with the name that each adds.
//!
//! Not here: how rows become names for one sheet (`triage::picture`).

use anyhow::Result;
use clog_or_mastitis::protocol::patterns::{MOST_PATTERNS, MUST_STAY, NO_PATTERN, NO_ROW};
use clog_or_mastitis::protocol::{PATTERN_ROWS, Pattern};
use clog_or_mastitis::text::Message;

use super::markdown::{anchor, head, inline, link_to, row};
use super::{both, both_alone, texts};
use crate::generate::guide::voice::Voice;

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(
        "A name never changes a level. The rows are read from the first to the last. A row that holds adds its name, if \
         it is\nnot there yet. All rows are decisions of this project (**D**); the features behind them are in the \
         sources.\n\n",
    );
    out += &format!("- At most {MOST_PATTERNS} names stay, the first ones.\n");
    out += &format!("- If no row holds, the name is {}.\n", place_of(NO_ROW));
    let ibc = place_of(Pattern::PossibleIbcOrOther);
    out += &format!("- {ibc} takes the last place rather than fall off; see below.\n\n");
    out += &both(voice, "It does so", &MUST_STAY)?;
    out += &both(voice, "No name is given at all", &NO_PATTERN)?;

    out += "### The names\n\n";
    out += &head(&["name", "words"]);
    for pattern in Pattern::ALL {
        let id = format!("{}`{}`", anchor(&place(*pattern)), pattern.id());
        out += &row(&[id, texts(voice, Message::Pattern(*pattern)).join("<br>")]);
    }
    out += "\n### The rows\n\n";
    for (number, row) in (1..).zip(PATTERN_ROWS) {
        let words = texts(voice, Message::Pattern(row.pattern)).into_iter().next();
        let name = words.as_deref().map(inline).unwrap_or_default();
        let here = anchor(&format!("row-{number}"));
        out += &format!("#### {here}Row {number}: `{}` ({name})\n\n", row.pattern.id());
        out += &both_alone(voice, &row.when)?;
    }
    Ok(out)
}

fn place(pattern: Pattern) -> String {
    format!("pattern-{}", pattern.id())
}

fn place_of(pattern: Pattern) -> String {
    link_to(pattern.id(), &place(pattern))
}
