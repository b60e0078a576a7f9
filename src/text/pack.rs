//! The compiled form of a language file: what both its writer and its reader must agree on.
//!
//! Layout: [`MAGIC`], version (length byte, text), language tag (length byte, text), checksum of the rest (`u32`,
//! little-endian), the decimal mark (one byte), then the texts in the order of the messages. After the last text of a
//! message stands [`NEXT`]; before each text but a value stands [`SLOT`] with the slot's number added to it. Marks
//! between texts compress better than a table of lengths beside them.
//! Inside a text, [`VARIABLE`] and a letter stand for a variable; a choice by number is [`CHOICE`], letter, then for
//! each branch [`BRANCH`], category, text, and at last [`END`]. The branch for `other` is the last one, and is shown
//! where no other fits; a branch that says the same as that one is left out.
//! Not here: reading (`catalogue`), and writing, which is a build step.

/// The first bytes of a compiled language file.
pub const MAGIC: &[u8; 4] = b"CMW2";

/// The version of the package that wrote or reads the file; both must be the same.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// After the last text of a message.
pub const NEXT: char = '\n';
/// Before a text that is no value, with the slot's number added.
pub const SLOT: char = '\u{10}';
/// Before the letter of a variable.
pub const VARIABLE: char = '\u{1}';
/// Before the letter of the number that a choice depends on.
pub const CHOICE: char = '\u{2}';
/// Before the category of a branch.
pub const BRANCH: char = '\u{3}';
/// After the last branch.
pub const END: char = '\u{4}';

/// The variables that a sentence may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Variable {
    Number,
    Time,
    Level,
    Answer,
    Question,
    Unit,
    Phone,
    Name,
    Total,
    Fahrenheit,
    Celsius,
    Day,
}

impl Variable {
    /// Every variable with its name in the language files and its letter in compiled ones.
    pub const ALL: [(Variable, &'static str, char); 12] = [
        (Variable::Number, "number", 'n'),
        (Variable::Time, "time", 't'),
        (Variable::Level, "level", 'l'),
        (Variable::Answer, "answer", 'a'),
        (Variable::Question, "question", 'q'),
        (Variable::Unit, "unit", 'u'),
        (Variable::Phone, "phone", 'p'),
        (Variable::Name, "name", 'm'),
        (Variable::Total, "total", 'o'),
        (Variable::Fahrenheit, "fahrenheit", 'f'),
        (Variable::Celsius, "celsius", 'c'),
        (Variable::Day, "day", 'd'),
    ];

    /// The letter in compiled files.
    pub fn letter(self) -> char {
        Variable::ALL.iter().find(|(variable, ..)| *variable == self).map_or('?', |entry| entry.2)
    }
}

/// A plural category of the Unicode standard, with its letter in compiled files.
pub const CATEGORIES: [(&str, char); 6] =
    [("zero", 'z'), ("one", 'o'), ("two", 't'), ("few", 'f'), ("many", 'm'), ("other", 'x')];

/// FNV-1a over the body: tells a damaged file from a whole one. It is no protection against
/// malice, which is what integrity hashes are for.
pub fn checksum(body: &[u8]) -> u32 {
    body.iter().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}
