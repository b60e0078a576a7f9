//! Which answers the rules tell apart: every option, and on each side of every limit one number.
//!
//! Not here: what the answers lead to (`assess`).

use super::{Temperature, Unit, Value};
use crate::protocol::{
    Condition, Kind, Question, TERMS, all_rules,
    condition::{Bound, ReadingBound},
};

/// One answer for each class that the rules tell apart, none included.
pub(super) fn every_answer(question: Question) -> Vec<Option<Value>> {
    let options = (0u8..).zip(question.options()).map(|(index, _)| Some(Value::Option(index)));
    let mut answers: Vec<Option<Value>> = std::iter::once(None).chain(options).collect();
    match question.data().kind {
        Kind::Choice(_) => {}
        Kind::Number(_) => {
            let around = limits(question).into_iter().flat_map(|bound| around(bound, 1.0));
            answers.extend(
                std::iter::once(0.0).chain(around).map(|number| Some(Value::Number(number))),
            );
        }
        Kind::Temperature(_) => {
            for bound in reading_limits(question) {
                for (unit, bound) in [(Unit::F, bound.fahrenheit), (Unit::C, bound.celsius)] {
                    let reading = |value| Some(Value::Reading(Temperature { value, unit }));
                    answers.extend(around(bound, 0.1).map(reading));
                }
            }
        }
    }
    answers
}

/// A number on each side of the limit.
fn around(bound: Bound, step: f64) -> [f64; 2] {
    match bound {
        Bound::AtLeast(limit) | Bound::Below(limit) => [limit - step, limit],
        Bound::AtMost(limit) => [limit, limit + step],
    }
}

/// Every range of the rules for a number, the lowest limit first.
pub(super) fn limits(question: Question) -> Vec<Bound> {
    let mut limits = Vec::new();
    each_condition(&mut |condition| {
        if let Condition::Number(of, bound) = condition
            && *of == question
            && !limits.contains(bound)
        {
            limits.push(*bound);
        }
    });
    limits.sort_by(|left, right| left.limit().total_cmp(&right.limit()));
    limits
}

/// Every range of the rules for a reading.
pub(super) fn reading_limits(question: Question) -> Vec<ReadingBound> {
    let mut limits = Vec::new();
    each_condition(&mut |condition| {
        if let Condition::Reading(of, bound) = condition
            && *of == question
            && !limits.contains(bound)
        {
            limits.push(*bound);
        }
    });
    limits
}

/// Visits every part of every condition that the rules rest on.
fn each_condition(visit: &mut impl FnMut(&'static Condition)) {
    fn walk(condition: &'static Condition, visit: &mut impl FnMut(&'static Condition)) {
        visit(condition);
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().for_each(|part| walk(part, visit));
            }
            Condition::Not(part) => walk(part, visit),
            _ => {}
        }
    }
    TERMS.iter().for_each(|term| walk(&term.when, visit));
    all_rules().for_each(|rule| walk(&rule.when, visit));
}
