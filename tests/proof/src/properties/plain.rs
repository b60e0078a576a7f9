//! Not everything is urgent: a checker that always says "today" trains people to ignore it.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Condition, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::{Temperature, Unit, Value};

use super::{Outcome, given, nobody};
use crate::model::Model;
use crate::rulebook::Rulebook;

/// Every line of a tick list that could speak against staying at home.
const TICKED_NO: [Question; 26] = [
    Question::Diabetes,
    Question::WeakImmunity,
    Question::ImplantsOrSurgery,
    Question::WoundHealing,
    Question::Hiv,
    Question::PregnantNow,
    Question::PastBreastCancer,
    Question::BellyPain,
    Question::FoulBleeding,
    Question::WoundPus,
    Question::LegSwelling,
    Question::BurningUrine,
    Question::NippleBleb,
    Question::NippleCrackInfected,
    Question::NippleScaly,
    Question::SkinOrangePeel,
    Question::SkinDimpled,
    Question::SkinThick,
    Question::BreastHeavier,
    Question::NipplePulledIn,
    Question::ArmpitLump,
    Question::BruiseColour,
    Question::BabyEarlyOrSick,
    Question::MoreSerious,
    Question::Feverish,
    Question::BodyIll,
];

/// What both cases share: well, one sore lump for less than a day that shrinks with feeding.
fn well(model: &Model) -> Bdd {
    let space = &model.space;
    let no = DANGER_SIGNS.iter().chain(&TICKED_NO).map(|question| given(model, *question, &["no"]));
    // These shape advice only, and must have been answered.
    let answered =
        [Question::CoughOrSoreThroat, Question::NippleCrack, Question::NippleWhiteInCold]
            .map(|question| space.answered(question, |class| class.is_some()));
    let options: [(Question, &[&str]); 9] = [
        (Question::Milk, &["breastfeeding", "pumping", "both", "weaning", "after_loss"]),
        (Question::Where, &["one_area"]),
        (Question::Vomiting, &["no"]),
        (Question::Pain, &["mild", "moderate"]),
        (Question::Lump, &["yes"]),
        (Question::LumpAfterFeed, &["smaller"]),
        (Question::LumpFeel, &["sore_firm", "smooth_painless"]),
        (Question::Discharge, &["none", "both_brown_week_1"]),
        (Question::Before, &["no", "elsewhere"]),
    ];
    let options = options.map(|(question, ids)| given(model, question, ids));
    let same = [
        given(model, Question::Trend, &["better", "same", "not_sure"]),
        given(model, Question::Growing, &["shrinking", "same", "not_sure"]),
        given(model, Question::AntibioticsHours, &["none"]),
        given(model, Question::AntibioticsEffect, &["course_finished"]).not(),
        number_below(model, Question::HoursSinceStart, 24.0),
        number_below(model, Question::Pulse, 100.0).or(&missing(model, Question::Pulse)),
        number_below(model, Question::Breaths, 21.0).or(&missing(model, Question::Breaths)),
    ];
    let all: Vec<Bdd> = no.chain(answered).chain(options).chain(same).collect();
    space.all(&all)
}

fn missing(model: &Model, question: Question) -> Bdd {
    model.space.answered(question, |class| class.is_none())
}

fn number_below(model: &Model, question: Question, limit: f64) -> Bdd {
    model
        .space
        .answered(question, |class| matches!(class, Some(Value::Number(number)) if number < limit))
}

/// A reading from 96.8 up to 99.4 °F, or the same in °C.
fn normal_reading(model: &Model) -> Bdd {
    model.space.answered(Question::Temperature, |class| match class {
        Some(Value::Reading(Temperature { value, unit })) => match unit {
            Unit::F => (96.8..99.5).contains(&value),
            Unit::C => (36.0..37.5).contains(&value),
        },
        _ => false,
    })
}

pub(super) fn stays_at_home(model: &Model) -> Outcome {
    let well = well(model);
    let not_taken = given(model, Question::Temperature, &["not_taken"]);
    let reducer = missing(model, Question::FeverReducer).not();
    let plain = model.space.all(&[
        well.clone(),
        given(model, Question::Inflamed, &["no"]),
        normal_reading(model).or(&not_taken),
        reducer,
    ]);
    nobody(model, &plain.and(model.at_least(Urgency::RoutineSoon)), "a plain clog")?;
    let mild = model.space.all(&[
        well,
        given(model, Question::Inflamed, &["small_and_mild", "not_sure", "yes"]),
        normal_reading(model),
        given(model, Question::FeverReducer, &["no", "yes_after_normal_reading"]),
        model.term(Term::First14Days).not(),
    ]);
    nobody(model, &mild.and(model.at_least(Urgency::RoutineSoon)), "a mild early area")
}

/// Everyone is sent today.
pub(super) fn everyone_is_urgent() -> Rulebook {
    static EVERYONE: Condition = Condition::All(&[]);
    Rulebook::real().and(Urgency::SameDay, Patient::Parent, &EVERYONE)
}
