//! What a language says of itself: its own name, which way it is written, and how it writes a decimal number.
//!
//! Not here: its plural rules, which are no translator's choice (`text::plural`).

use anyhow::{Context, Result, bail};
use clog_or_mastitis::text::Slot;

use super::read::Messages;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// As in HTML's `dir`.
    pub const fn id(self) -> &'static str {
        match self {
            Direction::LeftToRight => "ltr",
            Direction::RightToLeft => "rtl",
        }
    }
}

/// One language, as it tells of itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// Its tag, such as `es`.
    pub tag: String,
    /// Its own name for itself.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// What stands before the decimals of a number.
    pub decimal: char,
}

impl Language {
    /// Reads the messages `language-…` of a file.
    pub(super) fn of(messages: &Messages, tag: &str, file: &str) -> Result<Language> {
        let told = |id: &str| {
            let given = messages.get(id).and_then(|given| given.texts.get(&(Slot::Value as u8)));
            given.with_context(|| format!("{file}:1: the message \"{id}\" is missing."))
        };
        let direction = told("language-direction")?;
        let direction = match direction.packed.as_str() {
            "ltr" => Direction::LeftToRight,
            "rtl" => Direction::RightToLeft,
            other => bail!(
                "{file}:{}: language-direction is \"ltr\" or \"rtl\", not \"{other}\".",
                direction.line
            ),
        };
        let decimal = told("language-decimal")?;
        let decimal = match decimal.packed.as_str() {
            "." => '.',
            "," => ',',
            other => bail!(
                "{file}:{}: language-decimal is a point or a comma, not \"{other}\".",
                decimal.line
            ),
        };
        let name = told("language-name")?.packed.clone();
        Ok(Language { tag: tag.into(), name, direction, decimal })
    }

    /// `lang` and, where the language needs it, `dir`, as they stand in a tag of HTML.
    pub fn attributes(&self) -> String {
        match self.direction {
            Direction::LeftToRight => format!("lang=\"{}\"", self.tag),
            Direction::RightToLeft => format!("lang=\"{}\" dir=\"rtl\"", self.tag),
        }
    }
}
