//! What must hold for all sheets: one check a property, each with a planted fault that it finds.
//!
//! A *check* asks for a sheet that breaks the property; where there is none, the property is proved. Properties speak of
//! limits and answers in their own words, never through the rules that they watch, except for the named definitions.
//! Not here: the model (`model`), properties of the interview (`interview`) and of explanations (`reasons`).

mod antibiotics;
mod floors;
mod kinds;
mod order;
mod plain;
mod population;
mod results;
mod silence;
mod stopping;
mod temperature;

use std::fmt;

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::condition::{
    at_least, at_most, below, reads_at_least, reads_at_most, reads_below,
};
use clog_or_mastitis::protocol::{BabyUrgency, Condition, Question, Urgency};

use crate::domain::Class;
use crate::model::Model;
use crate::rulebook::Rulebook;
use crate::sheet::{json, shortest};

/// What must hold for every sheet.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// The property as a fact.
    pub name: &'static str,
    /// Its number in the list of safety properties; 0 where it is one of ours.
    pub number: u8,
    /// Looks for a sheet that breaks it.
    pub check: fn(&Model) -> Outcome,
    /// The knowledge with a mistake that breaks it.
    pub planted: fn() -> Rulebook,
}

/// Nothing, or a sheet that breaks the property.
pub type Outcome = Result<(), Broken>;

/// A sheet that breaks a property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// The shortest such sheet, as a line for `examples/assess.rs`.
    pub sheet: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Broken {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}\n{}", self.why, self.sheet)
    }
}

macro_rules! properties {
    ($($number:literal $name:ident: $check:path, planted $planted:path;)*) => {
        /// Every property of the levels and of what is shown with them.
        pub static PROPERTIES: &[Property] = &[$(Property {
            name: stringify!($name),
            number: $number,
            check: $check,
            planted: $planted,
        }),*];

        #[cfg(test)]
        mod proofs {
            $(#[test]
            fn $name() {
                super::tests::prove(stringify!($name));
            })*
        }
    };
}

properties! {
    1 a_reading_is_judged_in_the_unit_typed: temperature::judged_as_typed, planted temperature::converted;
    2 a_worse_answer_never_lowers_a_level: order::worse_is_never_lower, planted order::better_trend_pays;
    3 not_sure_and_a_gap_are_never_lower_than_the_best_answer: order::gaps, planted order::gap_ignored;
    4 a_danger_sign_is_an_emergency_whatever_else_is_said: floors::danger_signs, planted floors::seen_today_counts;
    5 not_sure_of_a_danger_sign_is_at_least_same_day: floors::unsure_danger_signs, planted floors::unsure_forgotten;
    6 a_fever_or_a_low_reading_has_its_floor: temperature::floors, planted temperature::fever_from_100_6;
    7 a_reading_further_from_normal_never_lowers_a_level: temperature::further_is_never_lower, planted temperature::only_mild_fever;
    8 no_reading_is_never_lower_than_a_normal_one: temperature::no_reading, planted temperature::normal_reading_alarms;
    9 a_fever_reducer_never_lowers_a_level_and_hides_nothing: temperature::reducer, planted temperature::reducer_trusted;
    10 whoever_is_ill_is_seen_the_same_day: floors::ill, planted floors::ill_only_with_fever;
    11 more_hours_never_lower_a_level: order::more_hours, planted order::first_day_alarms;
    12 feeling_better_never_cancels_a_red_flag: order::better_cancels_nothing, planted order::better_cancels_fever;
    13 antibiotics_never_lower_a_level: antibiotics::treated, planted antibiotics::treated_is_safe;
    13 antibiotics_that_do_not_help_are_seen_the_same_day: antibiotics::no_help, planted antibiotics::two_more_days;
    14 a_risk_group_is_seen_soon: floors::risk_groups, planted floors::risk_forgotten;
    15 not_seeing_colour_costs_no_more_than_having_the_sign: order::colour, planted order::colour_unseen_alarms;
    16 not_lactating_is_never_home_care_and_gets_no_name: population::outside, planted population::pregnant_forgotten;
    17 a_sign_of_skin_or_shape_is_seen_within_24_hours: floors::shape, planted floors::shape_forgotten;
    18 a_lump_of_seven_days_gets_a_visit_and_a_pocket_the_same_day: floors::lumps, planted floors::lump_of_eight_days;
    19 home_care_needs_every_answer_that_could_speak_against_it: silence::home_care, planted silence::pain_not_asked;
    20 the_baby_never_changes_the_parents_level: population::baby_apart, planted population::baby_counts;
    21 what_only_shapes_advice_never_changes_a_level: silence::advice_only, planted silence::massage_counts;
    22 stopping_at_the_first_emergency_is_safe: stopping::early_stop, planted stopping::later_answer_calms;
    24 engorgement_never_hides_a_fever: results::engorgement, planted results::sick_forgotten;
    26 a_plain_clog_and_a_mild_early_area_stay_at_home: plain::stays_at_home, planted plain::everyone_is_urgent;
    0 kinds_are_as_the_table_says: kinds::table, planted kinds::pumping_differs;
    0 every_level_has_its_call_and_no_other: results::calls, planted results::baby_level_lost;
    0 no_home_care_at_an_emergency_and_no_ibuprofen_in_pregnancy: results::held_back, planted results::pregnancy_forgotten;
    0 after_a_loss_no_line_speaks_of_a_baby: results::after_a_loss, planted results::loss_forgotten;
    0 whoever_may_be_named_gets_one_to_three_names: results::names, planted results::two_names_at_once;
}

/// The limits that properties speak of. They split the numbers too: a threshold that moved away from a property's limit
/// must not hide between two classes.
pub static LIMITS: &[Condition] = &[
    reads_at_least(Question::Temperature, 100.4, 38.0),
    reads_at_least(Question::Temperature, 104.0, 40.0),
    reads_at_least(Question::Temperature, 103.0, 39.4),
    reads_at_least(Question::Temperature, 99.5, 37.5),
    reads_at_least(Question::Temperature, 98.6, 37.0),
    reads_below(Question::Temperature, 96.8, 36.0),
    reads_at_most(Question::Temperature, 95.0, 35.0),
    reads_below(Question::BabyTemperature, 96.8, 36.0),
    at_least(Question::HoursSinceStart, 24.0),
    at_least(Question::HoursSinceStart, 168.0),
    at_least(Question::AntibioticsHours, 24.0),
    at_least(Question::AntibioticsHours, 48.0),
    below(Question::DaysSinceBirth, 14.0),
    at_most(Question::DaysSinceBirth, 42.0),
    below(Question::DaysSinceBirth, 4.0),
];

/// The property holds if no sheet is in the set.
pub(crate) fn nobody(model: &Model, breaks: &Bdd, why: impl fmt::Display) -> Outcome {
    match shortest(&model.space, breaks) {
        None => Ok(()),
        Some(point) => Err(Broken { sheet: point.line(&model.space), why: why.to_string() }),
    }
}

/// Every sheet of the set has at least this level.
fn has_floor(model: &Model, when: &Bdd, urgency: Urgency, why: impl fmt::Display) -> Outcome {
    nobody(model, &when.and_not(model.at_least(urgency)), why)
}

/// Whatever the other answers are, neither level is lower with the second answer than with the first.
fn never_lower(model: &Model, question: Question, better: usize, worse: usize) -> Outcome {
    never_lower_among(model, &model.space.everything(), question, better, worse)
}

/// As [`never_lower`], for the sheets of a set that does not depend on the question.
fn never_lower_among(
    model: &Model,
    among: &Bdd,
    question: Question,
    better: usize,
    worse: usize,
) -> Outcome {
    let parent = Urgency::ALL.iter().map(|level| model.at_least(*level));
    let baby = BabyUrgency::ALL.iter().map(|level| model.baby_at_least(*level));
    for reached in parent.chain(baby) {
        let lost = model
            .space
            .with(reached, question, better)
            .and_not(&model.space.with(reached, question, worse))
            .and(among);
        nobody(model, &lost, Change { model, question, from: better, to: worse })?;
    }
    Ok(())
}

/// Whatever the other answers are, both levels are the same with both answers.
fn same(model: &Model, question: Question, one: usize, other: usize) -> Outcome {
    never_lower(model, question, one, other)?;
    never_lower(model, question, other, one)
}

/// As [`never_lower`] along a row of answers.
fn rising(model: &Model, question: Question, classes: &[usize]) -> Outcome {
    for (index, better) in classes.iter().enumerate() {
        for worse in classes.iter().skip(index + 1) {
            never_lower(model, question, *better, *worse)?;
        }
    }
    Ok(())
}

/// "From this answer to that one the level falls", for messages.
struct Change<'a> {
    model: &'a Model,
    question: Question,
    from: usize,
    to: usize,
}

impl fmt::Display for Change<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |class: usize| match self.model.space.domain(self.question).classes[class] {
            None => "no answer".to_owned(),
            Some(value) => json(self.question, value).to_string(),
        };
        let (from, then) = (name(self.from), name(self.to));
        write!(to, "with {}: {from} a level is higher than with {then}", self.question.id())
    }
}

/// The class of an option.
#[track_caller]
fn option(question: Question, id: &str) -> usize {
    let index = question.option(id).unwrap_or_else(|| panic!("{} has no {id}", question.id()));
    1 + usize::from(index)
}

/// The classes of options.
fn options(question: Question, ids: &[&str]) -> Vec<usize> {
    ids.iter().map(|id| option(question, id)).collect()
}

/// The sheets that give one of these options.
fn given(model: &Model, question: Question, ids: &[&str]) -> Bdd {
    let classes = options(question, ids);
    model.space.answered(question, |class| classes.contains(&class_number(question, class)))
}

fn class_number(question: Question, class: Class) -> usize {
    use clog_or_mastitis::triage::Value;
    match class {
        None => 0,
        Some(Value::Option(index)) => 1 + usize::from(index),
        // Beyond every option: no option's number.
        Some(_) => 1 + question.options().len(),
    }
}

#[cfg(test)]
mod tests {
    use clog_or_mastitis::triage::RawSheet;

    use super::*;

    /// Holds for what `assess` reads, and finds the planted mistake.
    pub(super) fn prove(name: &str) {
        let property = PROPERTIES.iter().find(|property| property.name == name).unwrap();
        if let Err(broken) = (property.check)(&Model::real()) {
            panic!("{}\n{broken}", property.name);
        }
        let planted = (property.check)(&Model::of((property.planted)()));
        let broken = planted.expect_err("the planted mistake is found");
        // Ready for `examples/assess.rs`: the library's own door takes it.
        let sheet: RawSheet = serde_json::from_str(&broken.sheet).expect("a line of JSON");
        sheet.into_answers().unwrap_or_else(|error| panic!("{error}\n{broken}"));
    }
}
