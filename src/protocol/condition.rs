//! Conditions as data: what rules, patterns, advice and screens are made of.
//!
//! A condition is a tree of all / any / not over "this question's answer is one of these options",
//! "this number is in range", named [`Term`]s and, for advice only, what the assessment came to.
//! Because it is data, the same value is run, explained, proved and printed.
//! Not here: evaluation (`triage::facts`), which this room must not know.

use super::{
    Question, Term,
    bits::QuestionSet,
    question::{MISSING, Mask, NUMBER, mask, mask_counting_missing},
    urgency::{BabyUrgency, Urgency},
};

/// Something that a sheet makes true or false.
#[derive(Debug)]
pub enum Condition {
    /// Every part holds; true when empty.
    All(&'static [Condition]),
    /// At least one part holds; false when empty.
    Any(&'static [Condition]),
    /// The part does not hold.
    Not(&'static Condition),
    /// The answer is in the set.
    Is(Question, Mask),
    /// The answer to at least one of the questions is in the set, which means the same for all of
    /// them.
    OneOf(OneOf),
    /// A number was given, or a missing one counts as a number, and it is in range.
    Number(Question, Bound),
    /// A reading was given and is in range, judged in the unit that was typed.
    Reading(Question, ReadingBound),
    /// A named definition.
    Term(Term),
    /// One of these rules fired for the parent or the baby, by id. Not for rules and terms.
    Fired(&'static [&'static str]),
    /// The parent's urgency is at least the first and at most the second. Not for rules and
    /// terms, which decide it.
    Urgency(Urgency, Urgency),
    /// The baby's urgency is this. Not for rules and terms.
    Baby(BabyUrgency),
}

/// Several questions and one set of answers.
#[derive(Debug)]
pub struct OneOf {
    /// The questions.
    pub questions: &'static [Question],
    /// The same questions as bits, so that a tick list costs one AND.
    pub bits: QuestionSet,
    /// The set of answers.
    pub set: Mask,
}

/// A range of numbers, in the question's own unit (hours, days, counts a minute).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
}

/// A range of temperatures, written in both units. A reading is compared in the unit typed and
/// never converted: 102.9 °F is not 39.4 °C.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ReadingBound {
    /// The range for a reading in °F.
    pub fahrenheit: Bound,
    /// The range for a reading in °C.
    pub celsius: Bound,
}

impl Bound {
    /// Whether the number is in range.
    pub fn holds(self, number: f64) -> bool {
        match self {
            Bound::AtLeast(limit) => number >= limit,
            Bound::AtMost(limit) => number <= limit,
            Bound::Below(limit) => number < limit,
        }
    }

    /// The number at which the range begins or ends.
    pub const fn limit(self) -> f64 {
        match self {
            Bound::AtLeast(limit) | Bound::AtMost(limit) | Bound::Below(limit) => limit,
        }
    }
}

/// The answer counts as one of the options; a missing answer counts as the question's data says.
pub const fn is(question: Question, options: &[&str]) -> Condition {
    Condition::Is(question, mask_counting_missing(question, options))
}

/// One of the options was given; a missing answer is not enough.
pub const fn given(question: Question, options: &[&str]) -> Condition {
    Condition::Is(question, mask(question, options))
}

/// The answer is missing.
pub const fn missing(question: Question) -> Condition {
    Condition::Is(question, MISSING)
}

/// A number or a reading was given.
pub const fn is_number(question: Question) -> Condition {
    Condition::Is(question, NUMBER)
}

/// At least one of the questions counts as answered `yes`.
pub const fn any_yes(questions: &'static [Question]) -> Condition {
    one_of(questions, shared_mask(questions, "yes"))
}

/// At least one of the questions counts as answered with the option, which stands at the same
/// place in all of them and is, or is not, what a missing answer counts as in all of them.
// Runs at compile time only.
#[allow(clippy::panic, clippy::indexing_slicing)]
pub const fn any_is(questions: &'static [Question], option: &'static str) -> Condition {
    one_of(questions, shared_mask(questions, option))
}

/// At least one of the questions is missing.
pub const fn any_missing(questions: &'static [Question]) -> Condition {
    one_of(questions, MISSING)
}

// Runs at compile time only.
#[allow(clippy::indexing_slicing)]
const fn one_of(questions: &'static [Question], set: Mask) -> Condition {
    let mut bits = QuestionSet::NONE;
    let mut index = 0;
    while index < questions.len() {
        bits = bits.with(questions[index] as usize);
        index += 1;
    }
    Condition::OneOf(OneOf { questions, bits, set })
}

#[allow(clippy::panic, clippy::indexing_slicing)]
const fn shared_mask(questions: &[Question], option: &str) -> Mask {
    let shared = mask_counting_missing(questions[0], &[option]);
    let mut index = 1;
    while index < questions.len() {
        if mask_counting_missing(questions[index], &[option]) != shared {
            panic!("these questions do not share the option");
        }
        index += 1;
    }
    shared
}

/// The number is at least this.
pub const fn at_least(question: Question, limit: f64) -> Condition {
    Condition::Number(question, Bound::AtLeast(limit))
}

/// The number is at most this.
pub const fn at_most(question: Question, limit: f64) -> Condition {
    Condition::Number(question, Bound::AtMost(limit))
}

/// The number is less than this.
pub const fn below(question: Question, limit: f64) -> Condition {
    Condition::Number(question, Bound::Below(limit))
}

/// The reading is at least this, in the unit typed.
pub const fn reads_at_least(question: Question, fahrenheit: f64, celsius: f64) -> Condition {
    Condition::Reading(
        question,
        ReadingBound { fahrenheit: Bound::AtLeast(fahrenheit), celsius: Bound::AtLeast(celsius) },
    )
}

/// The reading is at most this, in the unit typed.
pub const fn reads_at_most(question: Question, fahrenheit: f64, celsius: f64) -> Condition {
    Condition::Reading(
        question,
        ReadingBound { fahrenheit: Bound::AtMost(fahrenheit), celsius: Bound::AtMost(celsius) },
    )
}

/// The reading is less than this, in the unit typed.
pub const fn reads_below(question: Question, fahrenheit: f64, celsius: f64) -> Condition {
    Condition::Reading(
        question,
        ReadingBound { fahrenheit: Bound::Below(fahrenheit), celsius: Bound::Below(celsius) },
    )
}

/// Always true: an advice line or a screen that is shown to everyone.
pub const ALWAYS: Condition = Condition::All(&[]);

macro_rules! all {
    ($($part:expr),* $(,)?) => { $crate::protocol::condition::Condition::All(&[$($part),*]) };
}
macro_rules! any {
    ($($part:expr),* $(,)?) => { $crate::protocol::condition::Condition::Any(&[$($part),*]) };
}
macro_rules! not {
    ($part:expr) => {
        $crate::protocol::condition::Condition::Not(&$part)
    };
}
pub(super) use super::terms::term;
pub(super) use {all, any, not};
