//! Temperatures: judged in the unit typed, worse away from normal in both directions, and unknown is not normal.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::condition::{given, is, reads_at_least};
use clog_or_mastitis::protocol::{Condition, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::{Temperature, Unit, Value};

use super::{Outcome, has_floor, never_lower, nobody, option, options, rising};
use crate::model::Model;
use crate::rulebook::Rulebook;

/// A number in each unit: °F, °C.
type Degrees = (f64, f64);

/// The sheets whose reading is in range, each unit by its own number.
fn reads(model: &Model, degrees: Degrees, in_range: fn(f64, f64) -> bool) -> Bdd {
    model.space.answered(Question::Temperature, |class| match class {
        Some(Value::Reading(Temperature { value, unit: Unit::F })) => in_range(value, degrees.0),
        Some(Value::Reading(Temperature { value, unit: Unit::C })) => in_range(value, degrees.1),
        _ => false,
    })
}

fn from(model: &Model, degrees: Degrees) -> Bdd {
    reads(model, degrees, |value, limit| value >= limit)
}

fn below(model: &Model, degrees: Degrees) -> Bdd {
    reads(model, degrees, |value, limit| value < limit)
}

pub(super) fn judged_as_typed(model: &Model) -> Outcome {
    let typed = from(model, (103.0, 39.4));
    nobody(model, &typed.xor(&model.rule("S16")), "103.0 °F or 39.4 °C, each in its own unit")?;
    let fever = from(model, (100.4, 38.0));
    nobody(model, &fever.xor(model.term(Term::Fever)), "100.4 °F or 38.0 °C, each in its own unit")
}

/// 103.0 °F turned into degrees Celsius.
pub(super) fn converted() -> Rulebook {
    static CONVERTED: Condition = reads_at_least(Question::Temperature, 103.0, 39.5);
    Rulebook::real().with_rule(Patient::Parent, "S16", &CONVERTED)
}

pub(super) fn floors(model: &Model) -> Outcome {
    has_floor(model, &from(model, (100.4, 38.0)), Urgency::SameDay, "a fever")?;
    has_floor(model, &from(model, (104.0, 40.0)), Urgency::Emergency, "a very high fever")?;
    let low = below(model, (96.8, 36.0));
    let inflamed = model.term(Term::InflamedArea);
    let strongly_ill = model.term(Term::StronglyIll);
    has_floor(model, &low.and(inflamed), Urgency::SameDay, "low and inflamed")?;
    has_floor(model, &low.and(strongly_ill), Urgency::Emergency, "low and strongly ill")?;
    let very_low = reads(model, (95.0, 35.0), |value, limit| value <= limit);
    has_floor(model, &very_low, Urgency::SameDay, "very low")?;
    has_floor(model, &very_low.and(inflamed), Urgency::Emergency, "very low and inflamed")
}

/// A fever that begins a little higher.
pub(super) fn fever_from_100_6() -> Rulebook {
    static HIGHER: Condition = reads_at_least(Question::Temperature, 100.6, 38.1);
    Rulebook::real().with_term(Term::Fever, &HIGHER)
}

pub(super) fn further_is_never_lower(model: &Model) -> Outcome {
    for question in [Question::Temperature, Question::BabyTemperature] {
        for (unit, normal) in [(Unit::F, 96.8), (Unit::C, 36.0)] {
            let arm = |side: fn(f64, f64) -> bool| {
                model.space.classes(question, |class| match class {
                    Some(Value::Reading(reading)) => {
                        reading.unit == unit && side(reading.value, normal)
                    }
                    _ => false,
                })
            };
            let up = arm(|value, normal| value >= normal);
            rising(model, question, &up)?;
            let down: Vec<_> = arm(|value, normal| value < normal).into_iter().rev().collect();
            rising(model, question, &down)?;
            if let (Some(lowest_normal), Some(first_low)) = (up.first(), down.first()) {
                never_lower(model, question, *lowest_normal, *first_low)?;
            }
        }
    }
    Ok(())
}

/// A rule for low fevers only.
pub(super) fn only_mild_fever() -> Rulebook {
    static MILD: Condition = Condition::All(&[
        reads_at_least(Question::Temperature, 100.4, 38.0),
        Condition::Not(&reads_at_least(Question::Temperature, 102.0, 38.9)),
    ]);
    Rulebook::real().with_term(Term::Fever, &MILD)
}

pub(super) fn no_reading(model: &Model) -> Outcome {
    let question = Question::Temperature;
    let not_taken = option(question, "not_taken");
    never_lower(model, question, not_taken, 0)?;
    for normal in [(98.6, Unit::F), (37.0, Unit::C)] {
        let reading = Value::Reading(Temperature { value: normal.0, unit: normal.1 });
        let normal = model.space.domain(question).class_of(Some(reading));
        never_lower(model, question, normal, not_taken)?;
    }
    Ok(())
}

/// Any reading alarms.
pub(super) fn normal_reading_alarms() -> Rulebook {
    static READING: Condition = Condition::Term(Term::Reading);
    Rulebook::real().and(Urgency::SameDay, Patient::Parent, &READING)
}

pub(super) fn reducer(model: &Model) -> Outcome {
    let question = Question::FeverReducer;
    rising(model, question, &options(question, &["no", "yes_after_normal_reading", "yes"]))?;
    let inflamed = model.term(Term::InflamedArea);
    let taken = super::given(model, question, &["yes"]);
    has_floor(model, &taken.and(inflamed), Urgency::Within24h, "inflamed under a fever reducer")?;
    let unknown = model
        .space
        .answered(Question::Temperature, |class| !matches!(class, Some(Value::Reading(_))));
    has_floor(model, &unknown.and(inflamed), Urgency::Within24h, "inflamed without a reading")
}

/// The reading after a fever reducer is believed.
pub(super) fn reducer_trusted() -> Rulebook {
    static NO_READING: Condition = Condition::All(&[
        Condition::Term(Term::InflamedArea),
        Condition::Any(&[
            given(Question::Temperature, &["not_taken"]),
            is(Question::FeverReducer, &["yes_after_normal_reading"]),
        ]),
    ]);
    Rulebook::real().with_rule(Patient::Parent, "W03", &NO_READING)
}
