//! Which answers conditions tell apart: every option, and on each side of every limit one number.
//!
//! Not here: what the answers lead to (`assess`).

use super::{Temperature, Unit, Value};
use crate::protocol::{
    Condition, Kind, Question, TERMS,
    condition::{Bound, ReadingBound},
};

/// One answer for each class that the condition tells apart, its terms opened; none included.
pub(super) fn every_answer(question: Question, condition: &Condition) -> Vec<Option<Value>> {
    let options = (0u8..).zip(question.options()).map(|(index, _)| Some(Value::Option(index)));
    let mut answers: Vec<Option<Value>> = std::iter::once(None).chain(options).collect();
    match question.data().kind {
        Kind::Choice(_) => {}
        Kind::Number(_) => {
            let around =
                limits(question, &[condition]).into_iter().flat_map(|bound| around(bound, 1.0));
            answers.extend(
                std::iter::once(0.0).chain(around).map(|number| Some(Value::Number(number))),
            );
        }
        Kind::Temperature(_) => {
            // One of each unit, where the condition asks only whether there is a reading.
            answers.extend(
                [(98.6, Unit::F), (37.0, Unit::C)]
                    .map(|(value, unit)| Some(Value::Reading(Temperature { value, unit }))),
            );
            for bound in reading_limits(question, &[condition]) {
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

/// Every range of the conditions for a number, the lowest limit first.
pub(super) fn limits(question: Question, conditions: &[&Condition]) -> Vec<Bound> {
    let mut limits = Vec::new();
    each_leaf(conditions, &mut |leaf| {
        if let Condition::Number(of, bound) = leaf
            && *of == question
            && !limits.contains(bound)
        {
            limits.push(*bound);
        }
    });
    limits.sort_by(|left, right| left.limit().total_cmp(&right.limit()));
    limits
}

/// Every range of the conditions for a reading.
pub(super) fn reading_limits(question: Question, conditions: &[&Condition]) -> Vec<ReadingBound> {
    let mut limits = Vec::new();
    each_leaf(conditions, &mut |leaf| {
        if let Condition::Reading(of, bound) = leaf
            && *of == question
            && !limits.contains(bound)
        {
            limits.push(*bound);
        }
    });
    limits
}

fn each_leaf(conditions: &[&Condition], visit: &mut dyn FnMut(&Condition)) {
    conditions.iter().for_each(|condition| walk(condition, visit));
}

/// Visits every part of a condition, and what its terms stand for.
pub(super) fn walk(condition: &Condition, visit: &mut dyn FnMut(&Condition)) {
    visit(condition);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| walk(part, visit));
        }
        Condition::Not(part) => walk(part, visit),
        Condition::Term(term) => {
            if let Some(data) = TERMS.get(*term as usize) {
                walk(&data.when, visit);
            }
        }
        _ => {}
    }
}
