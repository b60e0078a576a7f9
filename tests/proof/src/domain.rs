//! The answers that each question can take, as few as tell every condition apart.
//!
//! Numbers are endless, but a condition only asks on which side of a limit they are. A *class* is one answer that stands
//! for all that no condition tells apart: nothing is lost. The limits come from the conditions themselves, so a new
//! threshold splits its class by itself.
//! Not here: the diagrams over classes (`space`).

use clog_or_mastitis::protocol::condition::Bound;
use clog_or_mastitis::protocol::{Condition, Kind, Question};
use clog_or_mastitis::triage::{Temperature, Unit, Value};

/// One answer, or none, that stands for its class.
pub type Class = Option<Value>;

/// The classes of one question, the missing answer first, then options, then numbers from low to high.
#[derive(Clone, Debug)]
pub struct Domain {
    /// Every class, by the answer that stands for it.
    pub classes: Vec<Class>,
    numbers: Vec<Range>,
}

/// A range of numbers from a cut up to the next one.
#[derive(Clone, Copy, Debug)]
struct Range {
    unit: Option<Unit>,
    from: Cut,
    class: usize,
}

/// Where a class begins: at a number, or just after it.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Cut {
    at: f64,
    after: bool,
}

impl Cut {
    const START: Cut = Cut { at: 0.0, after: false };

    /// Between the numbers that are in range and those that are not.
    fn of(bound: Bound) -> Cut {
        Cut { at: bound.limit(), after: matches!(bound, Bound::AtMost(_)) }
    }

    fn is_before(self, number: f64) -> bool {
        if self.after { self.at < number } else { self.at <= number }
    }
}

impl Domain {
    /// The classes that these conditions tell apart.
    pub fn of<'a>(question: Question, conditions: impl Iterator<Item = &'a Condition>) -> Self {
        let (mut plain, mut fahrenheit, mut celsius) = (Vec::new(), Vec::new(), Vec::new());
        for condition in conditions {
            each_part(condition, &mut |part| match part {
                Condition::Number(of, bound) if *of == question => plain.push(Cut::of(*bound)),
                Condition::Reading(of, bound) if *of == question => {
                    fahrenheit.push(Cut::of(bound.fahrenheit));
                    celsius.push(Cut::of(bound.celsius));
                }
                _ => {}
            });
        }
        let options = (0u8..).zip(question.options()).map(|(index, _)| Some(Value::Option(index)));
        let mut domain =
            Domain { classes: std::iter::once(None).chain(options).collect(), numbers: Vec::new() };
        match question.data().kind {
            Kind::Choice(_) => {}
            Kind::Number(_) => domain.add(None, plain),
            Kind::Temperature(_) => {
                domain.add(Some(Unit::F), fahrenheit);
                domain.add(Some(Unit::C), celsius);
            }
        }
        domain
    }

    /// The class of an answer.
    pub fn class_of(&self, answer: Class) -> usize {
        let (unit, number) = match answer {
            None => return 0,
            Some(Value::Option(index)) => return 1 + usize::from(index),
            Some(Value::Number(number)) => (None, number),
            Some(Value::Reading(reading)) => (Some(reading.unit), reading.value),
        };
        let below = |range: &&Range| range.unit == unit && range.from.is_before(number);
        self.numbers.iter().rev().find(below).map_or(0, |range| range.class)
    }

    fn add(&mut self, unit: Option<Unit>, mut cuts: Vec<Cut>) {
        cuts.push(Cut::START);
        cuts.sort_by(|left, right| left.at.total_cmp(&right.at).then(left.after.cmp(&right.after)));
        cuts.dedup();
        for (index, from) in cuts.iter().enumerate() {
            let next = cuts.get(index + 1).map(|cut| cut.at);
            let number = standing_for(unit, *from, next);
            self.numbers.push(Range { unit, from: *from, class: self.classes.len() });
            self.classes.push(Some(match unit {
                None => Value::Number(number),
                Some(unit) => Value::Reading(Temperature { value: number, unit }),
            }));
        }
    }
}

/// A number of the class as a reader would type it: readings have one decimal and a plausible lowest value.
fn standing_for(unit: Option<Unit>, from: Cut, next: Option<f64>) -> f64 {
    if from == Cut::START {
        return match unit {
            None => 0.0,
            Some(Unit::F) => 93.0,
            Some(Unit::C) => 34.0,
        };
    }
    if !from.after {
        return from.at;
    }
    let step = if unit.is_some() { 0.1 } else { 1.0 };
    match next {
        Some(next) if from.at + step >= next => (from.at + next) / 2.0,
        _ => ((from.at + step) * 10.0).round() / 10.0,
    }
}

/// Visits a condition and all of its parts; named terms are not opened.
pub fn each_part<'a>(condition: &'a Condition, visit: &mut impl FnMut(&'a Condition)) {
    visit(condition);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| each_part(part, visit));
        }
        Condition::Not(part) => each_part(part, visit),
        _ => {}
    }
}
