//! Antibiotics: being treated is never a reason to wait longer.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::condition::{at_least, is};
use clog_or_mastitis::protocol::{Condition, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::Value;

use super::{Outcome, given, has_floor, never_lower, options, rising};
use crate::model::Model;
use crate::rulebook::Rulebook;

pub(super) fn treated(model: &Model) -> Outcome {
    let hours = Question::AntibioticsHours;
    // "None" comes first, then the hours from few to many.
    rising(model, hours, &model.space.classes(hours, |class| class.is_some()))?;
    let effect = Question::AntibioticsEffect;
    rising(model, effect, &options(effect, &["better", "same", "worse"]))?;
    let [better, finished] = options(effect, &["better", "course_finished"])[..] else {
        return Ok(());
    };
    never_lower(model, effect, better, finished)
}

/// A treated fever waits for the second day.
pub(super) fn treated_is_safe() -> Rulebook {
    static UNTREATED: Condition = Condition::All(&[
        Condition::Term(Term::NearFever),
        Condition::Any(&[
            Condition::Term(Term::InflamedArea),
            Condition::Term(Term::First14Days),
            is(Question::WoundHealing, &["yes"]),
        ]),
        Condition::Not(&Condition::Term(Term::OnAntibiotics)),
    ]);
    Rulebook::real().with_rule(Patient::Parent, "W02", &UNTREATED)
}

pub(super) fn no_help(model: &Model) -> Outcome {
    let worse = given(model, Question::AntibioticsEffect, &["worse"]);
    let worse = since(model, 0.0).and(&worse);
    has_floor(model, &worse, Urgency::SameDay, "worse on antibiotics")?;
    let better = given(model, Question::AntibioticsEffect, &["better", "course_finished"]);
    let no_better = since(model, 48.0).and_not(&better);
    has_floor(model, &no_better, Urgency::SameDay, "no better after 48 hours")?;
    let no_better = since(model, 24.0).and_not(&better);
    has_floor(model, &no_better, Urgency::Within24h, "no better after 24 hours")
}

/// The sheets with antibiotics for so many hours.
fn since(model: &Model, limit: f64) -> Bdd {
    model.space.answered(
        Question::AntibioticsHours,
        |class| matches!(class, Some(Value::Number(hours)) if hours >= limit),
    )
}

/// Two more days of waiting.
pub(super) fn two_more_days() -> Rulebook {
    static FOUR_DAYS: Condition = at_least(Question::AntibioticsHours, 96.0);
    Rulebook::real().with_term(Term::Antibiotics48h, &FOUR_DAYS)
}
