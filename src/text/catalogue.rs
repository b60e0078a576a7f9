//! Reads a compiled language file and fills in its sentences.
//!
//! A damaged file, one of another version or one cut short gives an error before any word is
//! shown: half a catalogue could hide a warning. Not here: the format's layout (`pack`).

use std::fmt;

use super::{
    message::{Message, Slot},
    pack::{BRANCH, CHOICE, END, MAGIC, VARIABLE, VERSION, Variable, checksum},
};

/// The words of one language.
#[derive(Debug)]
pub struct Catalogue {
    language: String,
    texts: String,
    /// (position × 8 + slot, start, length), sorted by the first.
    entries: Vec<(u32, u32, u32)>,
    sources: Vec<SourceEntry>,
}

/// A source's title and address, which are the same in every language.
#[derive(Clone, Debug, PartialEq)]
pub struct SourceEntry {
    /// The number that rules cite.
    pub number: u16,
    /// Who published it and what it is.
    pub title: String,
    /// Where it stands; empty where it has no public address.
    pub address: String,
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
        let expected = reader.take(4)?.try_into().ok().map(u32::from_le_bytes)?;
        if checksum(reader.0) != expected || usize::from(reader.number()?) != Message::COUNT {
            return None;
        }
        let mut entries = Vec::new();
        let mut end = 0;
        for position in 0..u32::try_from(Message::COUNT).ok()? {
            let slots = *reader.take(1)?.first()?;
            for slot in 0..8 {
                if slots & (1 << slot) != 0 {
                    let length = reader.length()?;
                    entries.push((position * 8 + slot, end, length));
                    end += length;
                }
            }
        }
        let mut lengths = Vec::new();
        for _ in 0..reader.number()? {
            lengths.push((reader.number()?, reader.length()?, reader.length()?));
        }
        let texts = String::from_utf8(reader.0.to_vec()).ok()?;
        let mut sources = Vec::new();
        let mut start = usize::try_from(end).ok()?;
        for (number, title, address) in lengths {
            let middle = start + usize::try_from(title).ok()?;
            let stop = middle + usize::try_from(address).ok()?;
            sources.push(SourceEntry {
                number,
                title: texts.get(start..middle)?.into(),
                address: texts.get(middle..stop)?.into(),
            });
            start = stop;
        }
        (start == texts.len()).then_some(Catalogue { language, texts, entries, sources })
    }

    /// The language tag, such as `en`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The source with this number.
    pub fn source(&self, number: u16) -> Option<&SourceEntry> {
        self.sources.iter().find(|source| source.number == number)
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
        Some(fill(self.raw(message, slot)?, values))
    }
}

/// Fills in the variables and choices of a text in compiled form.
pub fn fill(text: &str, values: &[(Variable, &str)]) -> String {
    let value = |letter: Option<char>| {
        values.iter().find(|(variable, _)| Some(variable.letter()) == letter).map_or("", |v| v.1)
    };
    let mut out = String::with_capacity(text.len() + 16);
    let mut letters = text.chars();
    // Inside a choice: whether this branch is the one to show.
    let (mut category, mut shown) = (' ', true);
    while let Some(letter) = letters.next() {
        match letter {
            VARIABLE => {
                let value = value(letters.next());
                if shown {
                    out.push_str(value);
                }
            }
            CHOICE => category = plural(value(letters.next())),
            BRANCH => shown = letters.next() == Some(category),
            END => shown = true,
            _ if shown => out.push(letter),
            _ => {}
        }
    }
    out
}

/// The plural category of a number as it is shown. English: "1" alone is `one`. The languages to
/// come bring their own rules.
fn plural(number: &str) -> char {
    if number == "1" { 'o' } else { 'x' }
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

    fn number(&mut self) -> Option<u16> {
        self.take(2)?.try_into().ok().map(u16::from_le_bytes)
    }

    /// Seven bits a byte, lowest first; the high bit says that more follow. At most 14 bits: no
    /// text is longer.
    fn length(&mut self) -> Option<u32> {
        let low = u32::from(*self.take(1)?.first()?);
        if low < 0x80 {
            return Some(low);
        }
        let high = u32::from(*self.take(1)?.first()?);
        Some((low & 0x7f) | (high << 7))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_choice_shows_one_branch_and_goes_on_after_it() {
        let text = "in \u{2}n\u{3}o\u{1}n hour\u{3}x\u{1}n hours\u{4}, \u{1}t";
        let fill_with = |number| fill(text, &[(Variable::Number, number), (Variable::Time, "now")]);
        assert_eq!(fill_with("1"), "in 1 hour, now");
        assert_eq!(fill_with("12"), "in 12 hours, now");
    }

    #[test]
    fn damage_is_told_from_another_version() {
        assert_eq!(Catalogue::read(b"<html>").err(), Some(WordsError::NotWords));
        assert_eq!(
            Catalogue::read(b"CMW1\x059.9.9\x02en").err(),
            Some(WordsError::OtherVersion("9.9.9".into()))
        );
        assert_eq!(Catalogue::read(b"CMW1\x05").err(), Some(WordsError::Damaged));
    }
}
