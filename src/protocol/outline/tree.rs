//! A condition as a tree of plain data.
//!
//! Sets of answers are written out as the ids of options, with a mark where a number or a missing answer counts too.
//! Not here: what the conditions belong to (the outline around them).

use serde::Serialize;

use super::super::{
    BabyUrgency, Condition, Kind, Missing, Question, TERMS, Urgency,
    condition::Bound,
    question::{MISSING, Mask, NUMBER},
};

/// A condition as a tree.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(missing_docs)]
pub enum ConditionView {
    All {
        all: Vec<ConditionView>,
    },
    Any {
        any: Vec<ConditionView>,
    },
    Not {
        not: Box<ConditionView>,
    },
    /// One of these answers was given.
    Answer {
        question: &'static str,
        answers: Vec<&'static str>,
        #[serde(skip_serializing_if = "is_false")]
        or_number: bool,
        #[serde(skip_serializing_if = "is_false")]
        or_missing: bool,
    },
    /// A number in range was given.
    Number {
        question: &'static str,
        number: RangeView,
        #[serde(skip_serializing_if = "is_false")]
        or_missing: bool,
    },
    /// A reading in range was given, judged in the unit that was typed.
    Reading {
        question: &'static str,
        fahrenheit: RangeView,
        celsius: RangeView,
    },
    Term {
        term: &'static str,
    },
    Fired {
        fired: &'static [&'static str],
    },
    Urgency {
        urgency: [Urgency; 2],
    },
    Baby {
        baby_urgency: BabyUrgency,
    },
}

/// A range; see [`Bound`].
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum RangeView {
    AtLeast(f64),
    AtMost(f64),
    Below(f64),
}

/// The condition, written out.
pub(super) fn tree(condition: &Condition) -> ConditionView {
    match condition {
        Condition::All(parts) => ConditionView::All { all: parts.iter().map(tree).collect() },
        Condition::Any(parts) => ConditionView::Any { any: parts.iter().map(tree).collect() },
        Condition::Not(part) => ConditionView::Not { not: Box::new(tree(part)) },
        Condition::Is(question, set) => answer(*question, *set),
        // One set for several questions saves the program time; written out it is an "any".
        Condition::OneOf(several) => {
            let any = several.questions.iter().map(|question| answer(*question, several.set));
            ConditionView::Any { any: any.collect() }
        }
        Condition::Number(question, bound) => {
            let missing = question.data().missing;
            ConditionView::Number {
                question: question.id(),
                number: range(*bound),
                or_missing: matches!(missing, Missing::Number(number) if bound.holds(number)),
            }
        }
        Condition::Reading(question, bound) => ConditionView::Reading {
            question: question.id(),
            fahrenheit: range(bound.fahrenheit),
            celsius: range(bound.celsius),
        },
        Condition::Term(term) => {
            ConditionView::Term { term: TERMS.get(*term as usize).map_or("", |term| term.id) }
        }
        Condition::Fired(rules) => ConditionView::Fired { fired: rules },
        Condition::Urgency(from, to) => ConditionView::Urgency { urgency: [*from, *to] },
        Condition::Baby(level) => ConditionView::Baby { baby_urgency: *level },
    }
}

/// One of a set of answers to one question.
pub(super) fn answer(question: Question, set: Mask) -> ConditionView {
    let options = (0u8..).zip(question.options());
    ConditionView::Answer {
        question: question.id(),
        answers: options
            .filter(|(index, _)| set & (2 << index) != 0)
            .map(|(_, option)| *option)
            .collect(),
        // A set of "every answer" has the bit too, where no number can be given.
        or_number: set & NUMBER != 0 && !matches!(question.data().kind, Kind::Choice(_)),
        or_missing: set & MISSING != 0,
    }
}

fn range(bound: Bound) -> RangeView {
    match bound {
        Bound::AtLeast(limit) => RangeView::AtLeast(limit),
        Bound::AtMost(limit) => RangeView::AtMost(limit),
        Bound::Below(limit) => RangeView::Below(limit),
    }
}

// Serde hands a reference to what decides whether a field is left out.
#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_false(value: &bool) -> bool {
    !value
}
