//! Reads a compiled language file, fills in its sentences, and writes numbers as the language does.
//!
//! A damaged file, one of another version or one cut short gives an error before any word is
//! shown: half a catalogue could hide a warning. Not here: the format's layout (`pack`).

use std::fmt;

use super::{
    message::{Message, Slot},
    pack::{BRANCH, CHOICE, END, MAGIC, NEXT, SLOT, VARIABLE, VERSION, Variable, checksum},
    plural::Plurals,
};

/// The words of one language.
#[derive(Debug)]
pub struct Catalogue {
    language: String,
    texts: String,
    /// (position × 8 + slot, start, length), sorted by the first.
    entries: Vec<(u32, u32, u32)>,
    /// What stands before the decimals of a number.
    decimal: char,
    plurals: Plurals,
}

/// Why a language file cannot be used.
#[derive(Clone, Debug, PartialEq)]
pub enum WordsError {
    /// It is no compiled language file.
    NotWords,
    /// It was made for another version of the package.
    OtherVersion(String),
    /// It is cut short or changed.
    Damaged,
}

/// The cause code that the shell knows.
impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            WordsError::NotWords | WordsError::Damaged => "words_damaged",
            WordsError::OtherVersion(_) => "words_version",
        })
    }
}

impl Catalogue {
    /// Reads a compiled language file.
    pub fn read(bytes: &[u8]) -> Result<Catalogue, WordsError> {
        let mut reader = Reader(bytes);
        if reader.take(MAGIC.len()).is_none_or(|magic| magic != MAGIC) {
            return Err(WordsError::NotWords);
        }
        let version = reader.short_text().ok_or(WordsError::Damaged)?;
        if version != VERSION {
            return Err(WordsError::OtherVersion(version));
        }
        Self::read_body(&mut reader).ok_or(WordsError::Damaged)
    }

    fn read_body(reader: &mut Reader<'_>) -> Option<Catalogue> {
        let language = reader.short_text()?;
        let plurals = Plurals::of(&language)?;
        let expected = reader.take(4)?.try_into().ok().map(u32::from_le_bytes)?;
        if checksum(reader.0) != expected {
            return None;
        }
        let decimal = char::from(*reader.take(1)?.first()?);
        let texts = String::from_utf8(reader.0.to_vec()).ok()?;
        let mut entries = Vec::new();
        // Where the present text is kept, and where it starts.
        let (mut key, mut start) = (0, 0);
        for (at, letter) in (0u32..).zip(texts.bytes()) {
            let next = match letter {
                _ if letter == NEXT as u8 => (key / 8 + 1) * 8,
                _ if letter & 0xf8 == SLOT as u8 => key / 8 * 8 + u32::from(letter & 7),
                _ => continue,
            };
            if at > start {
                entries.push((key, start, at - start));
            }
            (key, start) = (next, at + 1);
        }
        let whole = usize::try_from(key).ok()? == Message::COUNT * 8
            && usize::try_from(start).ok()? == texts.len();
        whole.then_some(Catalogue { language, texts, entries, decimal, plurals })
    }

    /// The language tag, such as `en`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A number as readers of this language write it, from one with a decimal point.
    pub fn number(&self, plain: &str) -> String {
        plain.chars().map(|letter| if letter == '.' { self.decimal } else { letter }).collect()
    }

    /// The plural rules of this language.
    pub fn plurals(&self) -> Plurals {
        self.plurals
    }

    /// A text as it stands in the file, if the language has it.
    pub fn raw(&self, message: Message, slot: Slot) -> Option<&str> {
        let key = u32::try_from(message.position() * 8).ok()? + slot as u32;
        let index = self.entries.binary_search_by_key(&key, |entry| entry.0).ok()?;
        let (_, start, length) = self.entries.get(index)?;
        let start = usize::try_from(*start).ok()?;
        self.texts.get(start..start + usize::try_from(*length).ok()?)
    }

    /// A text with its variables filled in, if the language has it.
    pub fn text(
        &self,
        message: Message,
        slot: Slot,
        values: &[(Variable, &str)],
    ) -> Option<String> {
        Some(fill(self.raw(message, slot)?, values, self.plurals))
    }
}

/// Fills in the variables and choices of a text in compiled form.
pub fn fill(text: &str, values: &[(Variable, &str)], plurals: Plurals) -> String {
    let value = |letter: Option<char>| {
        values.iter().find(|(variable, _)| Some(variable.letter()) == letter).map_or("", |v| v.1)
    };
    let mut out = String::with_capacity(text.len() + 16);
    let mut letters = text.chars();
    // Inside a choice: whether this branch is the one to show, and whether one was shown.
    let (mut category, mut shown, mut chosen) = (' ', true, false);
    while let Some(letter) = letters.next() {
        match letter {
            VARIABLE => {
                let value = value(letters.next());
                if shown {
                    out.push_str(value);
                }
            }
            CHOICE => (category, chosen) = (plurals.category(value(letters.next())), false),
            BRANCH => {
                let branch = letters.next();
                shown = branch == Some(category) || branch == Some('x') && !chosen;
                chosen |= shown;
            }
            END => shown = true,
            _ if shown => out.push(letter),
            _ => {}
        }
    }
    out
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn short_text(&mut self) -> Option<String> {
        let length = *self.take(1)?.first()?;
        String::from_utf8(self.take(usize::from(length))?.to_vec()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_shows_one_branch_and_goes_on_after_it() {
        let text = "in \u{2}n\u{3}o\u{1}n hour\u{3}x\u{1}n hours\u{4}, \u{1}t";
        let fill_with = |number, plurals| {
            fill(text, &[(Variable::Number, number), (Variable::Time, "now")], plurals)
        };
        assert_eq!(fill_with("1", Plurals::English), "in 1 hour, now");
        assert_eq!(fill_with("12", Plurals::English), "in 12 hours, now");
        assert_eq!(fill_with("1,5", Plurals::French), "in 1,5 hour, now");
    }

    #[test]
    fn a_branch_that_is_not_there_is_the_last_one() {
        let text = "\u{2}n\u{3}oone\u{3}tpair\u{3}xmany\u{4}";
        let told = |number| fill(text, &[(Variable::Number, number)], Plurals::Arabic);
        assert_eq!(["1", "2", "5", "11", "100"].map(told), ["one", "pair", "many", "many", "many"]);
    }

    #[test]
    fn damage_is_told_from_another_version() {
        assert_eq!(Catalogue::read(b"<html>").err(), Some(WordsError::NotWords));
        assert_eq!(
            Catalogue::read(b"CMW2\x059.9.9\x02en").err(),
            Some(WordsError::OtherVersion("9.9.9".into()))
        );
        assert_eq!(Catalogue::read(b"CMW2\x05").err(), Some(WordsError::Damaged));
    }
}
