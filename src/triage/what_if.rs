//! What would make it more urgent: single answers that, changed alone, raise a level.
//!
//! For each question the worse answers are tried in order, on the sheet as it is, with the very
//! rules that `assess` reads; for each higher level the first answer that reaches it is kept. So
//! every statement is true by construction. Only rules that read the question are decided again:
//! the others come out as before, so that twice as many rules take twice as long and not four times.
//! Vocabulary: *becomes* = the answer that it would take: an option, or a limit that a number or a
//! reading reaches. `tests/proof` decides for all sheets that what is said holds for the whole range and that nothing
//! nearer would do. Not here: changes of several answers at once.

use super::{
    Answers, Facts, Temperature, Unit, Value,
    classes::{limits, reading_limits},
    readers::{Ladders, Readers},
};
use crate::protocol::{BabyUrgency, Kind, Question, Urgency, condition::Bound};

/// One answer that would raise a level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The question.
    pub question: Question,
    /// What its answer would be.
    pub becomes: Becomes,
    /// How many answers further that is: 1 is the next one.
    pub steps: usize,
    /// The parent's level then, where it is higher than now.
    pub urgency: Option<Urgency>,
    /// The baby's level then, where it is higher than now.
    pub baby_urgency: Option<BabyUrgency>,
}

/// The answer that it would take.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Becomes {
    /// This option.
    Option(&'static str),
    /// This number or more, in the question's unit.
    AtLeast(f64),
    /// A reading of this or more, in the unit of the reader.
    ReadsAtLeast {
        /// In °F.
        fahrenheit: f64,
        /// In °C.
        celsius: f64,
    },
    /// A reading below this.
    ReadsBelow {
        /// In °F.
        fahrenheit: f64,
        /// In °C.
        celsius: f64,
    },
    /// A reading of this or less.
    ReadsAtMost {
        /// In °F.
        fahrenheit: f64,
        /// In °C.
        celsius: f64,
    },
}

/// Single changes that raise the parent's or the baby's level, in the order of the answer sheet.
pub fn what_would_change(answers: &Answers) -> Vec<Change> {
    let now = Facts::of_urgency(answers);
    let ladders = Ladders::of(now.fired());
    let readers = Readers::of_every_question();
    let mut changes = Vec::new();
    let mut sheet = answers.clone();
    for question in Question::ALL {
        // A temperature gets worse in two directions, and each has its own first answer that counts.
        let (falling, rising): (Vec<_>, Vec<_>) = worse_answers(answers, question, &readers)
            .into_iter()
            .partition(|(_, becomes)| falls(*becomes));
        for arm in [rising, falling] {
            let (mut urgency, mut baby_urgency) = (now.urgency(), now.baby_urgency());
            for (steps, (value, becomes)) in (1..).zip(arm) {
                sheet.set(question, value);
                let then = readers.levels_after(&now, &ladders, &sheet, question);
                if then.urgency > urgency || then.baby_urgency > baby_urgency {
                    let (higher, baby_higher) =
                        (then.urgency > urgency, then.baby_urgency > baby_urgency);
                    changes.push(Change {
                        question,
                        becomes,
                        steps,
                        urgency: higher.then_some(then.urgency),
                        baby_urgency: baby_higher.then_some(then.baby_urgency),
                    });
                    urgency = urgency.max(then.urgency);
                    baby_urgency = baby_urgency.max(then.baby_urgency);
                }
            }
        }
        match answers.get(question) {
            Some(value) => sheet.set(question, value),
            None => sheet.clear(question),
        }
    }
    changes
}

fn falls(becomes: Becomes) -> bool {
    matches!(becomes, Becomes::ReadsBelow { .. } | Becomes::ReadsAtMost { .. })
}

/// Answers beyond the present one, nearest first. Facts that do not change from one hour to the
/// next (how the milk comes, the time since the birth, a risk) are left out.
fn worse_answers(
    answers: &Answers,
    question: Question,
    readers: &Readers,
) -> Vec<(Value, Becomes)> {
    if !can_change(question) {
        return Vec::new();
    }
    match question.data().kind {
        Kind::Choice(options) => {
            let now = match answers.get(question) {
                Some(Value::Option(index)) => usize::from(index) + 1,
                _ => 0,
            };
            (0u8..)
                .zip(options)
                .skip(now)
                .filter(|(_, option)| **option != "not_sure")
                .map(|(index, option)| (Value::Option(index), Becomes::Option(option)))
                .collect()
        }
        Kind::Number(_) => {
            let now = match answers.get(question) {
                Some(Value::Number(number)) => number,
                // Not on antibiotics, not counted, or unknown: there is no number to grow.
                _ => return Vec::new(),
            };
            let mut numbers: Vec<f64> = limits(question, &readers.conditions(question))
                .into_iter()
                .map(Bound::limit)
                .collect();
            numbers.dedup();
            numbers
                .into_iter()
                .filter(|limit| *limit > now)
                .map(|limit| (Value::Number(limit), Becomes::AtLeast(limit)))
                .collect()
        }
        Kind::Temperature(_) => readings(answers, question, readers),
    }
}

/// Whether an answer can change within hours, so that "if it becomes …" makes sense.
pub fn can_change(question: Question) -> bool {
    !matches!(
        question,
        Question::Milk
            | Question::DaysSinceBirth
            | Question::Diabetes
            | Question::WeakImmunity
            | Question::ImplantsOrSurgery
            | Question::WoundHealing
            | Question::Hiv
            | Question::PregnantNow
            | Question::PastBreastCancer
            | Question::FeverReducer
            | Question::Before
            | Question::BabyAgeDays
            | Question::BabyEarlyOrSick
    )
}

fn readings(answers: &Answers, question: Question, readers: &Readers) -> Vec<(Value, Becomes)> {
    let now = match answers.get(question) {
        Some(Value::Reading(reading)) => reading,
        // Without a reading the reader is asked to take one: any of them may come.
        _ => Temperature { value: 98.6, unit: Unit::F },
    };
    let mut found: Vec<(Value, Becomes)> = Vec::new();
    for bound in reading_limits(question, &readers.conditions(question)) {
        let in_unit = match now.unit {
            Unit::F => bound.fahrenheit,
            Unit::C => bound.celsius,
        };
        let (fahrenheit, celsius) = (bound.fahrenheit.limit(), bound.celsius.limit());
        // One decimal is what thermometers show, so "below 96.8" begins at 96.7.
        let (value, becomes) = match in_unit {
            Bound::AtLeast(limit) => (limit, Becomes::ReadsAtLeast { fahrenheit, celsius }),
            Bound::Below(limit) => (limit - 0.1, Becomes::ReadsBelow { fahrenheit, celsius }),
            Bound::AtMost(limit) => (limit, Becomes::ReadsAtMost { fahrenheit, celsius }),
        };
        let worse = match becomes {
            Becomes::ReadsAtLeast { .. } => value > now.value,
            _ => value < now.value,
        };
        let step = (Value::Reading(Temperature { value, unit: now.unit }), becomes);
        if worse && !found.contains(&step) {
            found.push(step);
        }
    }
    let distance = |step: &(Value, Becomes)| match step.0 {
        Value::Reading(reading) => (reading.value - now.value).abs(),
        _ => 0.0,
    };
    found.sort_by(|left, right| distance(left).total_cmp(&distance(right)));
    found
}
