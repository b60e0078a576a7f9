//! What a question is: its id, the answers it takes, and what a missing answer counts as.
//!
//! Vocabulary: *option* = one of a question's fixed answers, by id, listed from better to worse;
//! *missing* = the id is not in the sheet (not asked, skipped, or "not sure" where there is no such
//! option); *mask* = a set of a question's options as bits, so that a rule costs one AND.
//! Not here: the questions themselves (`questions`), and their words (`locales/`).

use super::questions::{QUESTIONS, Question};

/// One question of the answer sheet.
#[derive(Debug)]
pub struct QuestionData {
    /// The id in answer sheets. Final: never renamed, never reused.
    pub id: &'static str,
    /// The code of the question in the clinical sources table, such as `A1`.
    pub code: &'static str,
    /// The answers that it takes.
    pub kind: Kind,
    /// How its options relate to each other.
    pub order: Order,
    /// What the rules read when the answer is missing.
    pub missing: Missing,
}

/// The answers that a question takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// One of these options.
    Choice(&'static [&'static str]),
    /// A finite number, zero or more, or one of these options.
    Number(&'static [&'static str]),
    /// A thermometer reading with its unit, or one of these options.
    Temperature(&'static [&'static str]),
}

/// How a question's answers relate to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Options are degrees, better to worse; a worse one never lowers a level.
    Scale,
    /// Options are kinds; what may be expected of them is a table in the safety properties.
    Unordered,
    /// No rule reads it: it shapes patterns or advice only.
    AdviceOnly,
}

/// What a missing answer counts as in the rules.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Missing {
    /// This option.
    Option(&'static str),
    /// This number.
    Number(f64),
    /// None of the options, and no number. Terms that care ask for it by name.
    Nothing,
}

/// A set of one question's answers: bit 0 is "missing", bit *k* + 1 is option *k*, and
/// [`NUMBER`] is "a number or a reading was given".
pub type Mask = u16;

/// The bit of a missing answer.
pub const MISSING: Mask = 1;

/// The bit of any number or reading.
pub const NUMBER: Mask = 1 << 15;

impl Kind {
    /// The options, better to worse.
    pub const fn options(self) -> &'static [&'static str] {
        match self {
            Kind::Choice(options) | Kind::Number(options) | Kind::Temperature(options) => options,
        }
    }
}

impl Question {
    /// The question's row in [`QUESTIONS`].
    // The enum and the table come from one macro, so the index is always inside.
    #[allow(clippy::indexing_slicing)]
    pub const fn data(self) -> &'static QuestionData {
        &QUESTIONS[self as usize]
    }

    /// The id in answer sheets.
    pub const fn id(self) -> &'static str {
        self.data().id
    }

    /// The options, better to worse.
    pub const fn options(self) -> &'static [&'static str] {
        self.data().kind.options()
    }

    /// The question with this id.
    pub fn from_id(id: &str) -> Option<Question> {
        Question::ALL.into_iter().find(|question| question.id() == id)
    }

    /// The position of an option of this question.
    pub fn option(self, id: &str) -> Option<u8> {
        (0u8..).zip(self.options()).find(|(_, option)| **option == id).map(|(index, _)| index)
    }

    /// Whether this is one of the fourteen danger signs of the first screen.
    pub const fn is_danger_sign(self) -> bool {
        self as usize <= Question::BabyCollapse as usize
    }
}

/// The set of the named options. A name that the question lacks fails the build.
// Runs at compile time only: the panic is a build error that names the rule's line.
#[allow(clippy::panic, clippy::indexing_slicing)]
pub const fn mask(question: Question, options: &[&str]) -> Mask {
    let known = question.options();
    let mut bits = 0;
    let mut wanted = 0;
    while wanted < options.len() {
        let mut index = 0;
        while index < known.len() && !same(known[index], options[wanted]) {
            index += 1;
        }
        if index == known.len() {
            panic!("this question has no such option");
        }
        bits |= 2 << index;
        wanted += 1;
    }
    bits
}

/// As [`mask`], with "missing" added where a missing answer counts as one of the options.
#[allow(clippy::indexing_slicing)]
pub const fn mask_counting_missing(question: Question, options: &[&str]) -> Mask {
    let bits = mask(question, options);
    match question.data().missing {
        Missing::Option(default) if bits & mask(question, &[default]) != 0 => bits | MISSING,
        _ => bits,
    }
}

#[allow(clippy::indexing_slicing)]
const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}
