//! Floors: answers below which a level never falls, whatever else is said.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::condition::{any_yes, at_least, is};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Condition, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::Value;

use super::{Outcome, given, has_floor, options, rising};
use crate::model::Model;
use crate::rulebook::{NEVER, Rulebook};

pub(super) fn danger_signs(model: &Model) -> Outcome {
    DANGER_SIGNS.iter().try_for_each(|sign| {
        has_floor(model, &given(model, *sign, &["yes"]), Urgency::Emergency, sign.id())
    })
}

/// No rule for urine where someone was seen today.
pub(super) fn seen_today_counts() -> Rulebook {
    static UNLESS_SEEN: Condition =
        Condition::All(&[is(Question::NoUrine12h, &["yes"]), is(Question::SeenToday, &["no"])]);
    Rulebook::real().with_rule(Patient::Parent, "E02", &UNLESS_SEEN)
}

pub(super) fn unsure_danger_signs(model: &Model) -> Outcome {
    DANGER_SIGNS.iter().try_for_each(|sign| {
        let no = given(model, *sign, &["no"]);
        has_floor(model, &no.not(), Urgency::SameDay, sign.id())
    })
}

/// "Not sure" of a danger sign forgotten.
pub(super) fn unsure_forgotten() -> Rulebook {
    Rulebook::real().without(&["S13"])
}

pub(super) fn ill(model: &Model) -> Outcome {
    has_floor(model, model.term(Term::Ill), Urgency::SameDay, "ill")?;
    has_floor(model, model.term(Term::Sick), Urgency::SameDay, "sick")?;
    let strongly = given(model, Question::Feverish, &["yes"]).or(&given(
        model,
        Question::BodyIll,
        &["strong"],
    ));
    has_floor(model, &strongly, Urgency::SameDay, "strongly ill")
}

/// Illness that counts with a fever only.
pub(super) fn ill_only_with_fever() -> Rulebook {
    Rulebook::real().without(&["S02", "S03"])
}

const RISK_GROUPS: [Question; 5] = [
    Question::Diabetes,
    Question::WeakImmunity,
    Question::ImplantsOrSurgery,
    Question::Hiv,
    Question::PastBreastCancer,
];

pub(super) fn risk_groups(model: &Model) -> Outcome {
    for group in RISK_GROUPS.into_iter().chain([Question::WoundHealing]) {
        rising(model, group, &options(group, &["no", "yes"]))?;
    }
    for group in RISK_GROUPS {
        let in_group = given(model, group, &["yes"]);
        let inflamed = in_group.and(model.term(Term::InflamedArea));
        has_floor(model, &inflamed, Urgency::SameDay, group.id())?;
        let lump = in_group.and(model.term(Term::HasLump));
        has_floor(model, &lump, Urgency::Within24h, group.id())?;
    }
    Ok(())
}

/// One group left out of the definition.
pub(super) fn risk_forgotten() -> Rulebook {
    static FOUR: Condition = any_yes(&[
        Question::Diabetes,
        Question::WeakImmunity,
        Question::ImplantsOrSurgery,
        Question::PastBreastCancer,
    ]);
    Rulebook::real().with_term(Term::RiskGroup, &FOUR)
}

/// The signs of skin and shape, as the answer sheet lists them.
const SHAPE: [Question; 7] = [
    Question::SkinOrangePeel,
    Question::SkinDimpled,
    Question::SkinThick,
    Question::BreastHeavier,
    Question::NipplePulledIn,
    Question::ArmpitLump,
    Question::BruiseColour,
];

/// The sheets with any sign of skin or shape.
pub(super) fn shape_signs(model: &Model) -> Bdd {
    SHAPE.iter().fold(model.space.nothing(), |any, sign| any.or(&given(model, *sign, &["yes"])))
}

pub(super) fn shape(model: &Model) -> Outcome {
    SHAPE.iter().try_for_each(|sign| {
        has_floor(model, &given(model, *sign, &["yes"]), Urgency::Within24h, sign.id())
    })
}

/// The signs count only beside a lump.
pub(super) fn shape_forgotten() -> Rulebook {
    static BESIDE_A_LUMP: Condition =
        Condition::All(&[Condition::Term(Term::ShapeSign), Condition::Term(Term::HasLump)]);
    Rulebook::real().with_rule(Patient::Parent, "W09", &BESIDE_A_LUMP)
}

pub(super) fn lumps(model: &Model) -> Outcome {
    let long = hours_from(model, 168.0).and(model.term(Term::HasLump));
    has_floor(model, &long, Urgency::RoutineSoon, "a lump of seven days")?;
    has_floor(model, model.term(Term::Pocket), Urgency::SameDay, "a pocket")?;
    has_floor(model, &given(model, Question::Discharge, &["pus"]), Urgency::SameDay, "pus")
}

/// The sheets with so many hours since the start, or with none given: those count as long ago.
fn hours_from(model: &Model, limit: f64) -> Bdd {
    model.space.answered(Question::HoursSinceStart, |class| match class {
        Some(Value::Number(hours)) => hours >= limit,
        _ => true,
    })
}

/// Limits moved by a day.
pub(super) fn lump_of_eight_days() -> Rulebook {
    static EIGHT_DAYS: Condition = Condition::All(&[
        Condition::Term(Term::HasLump),
        at_least(Question::HoursSinceStart, 192.0),
    ]);
    Rulebook::real().with_rule(Patient::Parent, "R02", &EIGHT_DAYS).with_rule(
        Patient::Parent,
        "R04",
        &NEVER,
    )
}
