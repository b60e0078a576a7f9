//! What would change it: for every sheet, each statement holds for the whole range that it names, no nearer answer would
//! do, and nothing that would raise a level is left out.
//!
//! For each answer that a question has now, and each worse one, the sheets on which that is the first to reach a level
//! are a set. Every such set that holds a sheet is looked at: the program must say so on its shortest sheet.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::{BabyUrgency, Kind, Question, Urgency};
use clog_or_mastitis::triage::{
    Answers, Becomes, Change, Temperature, Unit, Value, assess, can_change, what_would_change,
};
use proof::model::Model;
use proof::sheet::shortest;
use proof::support::sheets;

/// The classes that lie ahead of one, nearest first; one row for each direction in which an answer gets worse.
fn ahead(model: &Model, question: Question, now: usize) -> Vec<Vec<usize>> {
    let domain = model.space.domain(question);
    match (question.data().kind, domain.classes[now]) {
        (Kind::Choice(options), given) => {
            let first = given.map_or(0, |value| match value {
                Value::Option(index) => usize::from(index) + 1,
                _ => 0,
            });
            let worse = (first..options.len()).filter(|index| options[*index] != "not_sure");
            vec![worse.map(|index| index + 1).collect()]
        }
        (Kind::Number(_), Some(Value::Number(_))) => {
            vec![(now + 1..domain.classes.len()).collect()]
        }
        // There is no number that could grow.
        (Kind::Number(_), _) => vec![],
        (Kind::Temperature(_), given) => {
            let here = match given {
                Some(Value::Reading(reading)) => reading,
                _ => Temperature { value: 98.6, unit: Unit::F },
            };
            let now = domain.class_of(Some(Value::Reading(here)));
            let same_unit = |class: &usize| match domain.classes[*class] {
                Some(Value::Reading(reading)) => reading.unit == here.unit,
                _ => false,
            };
            let up = (now + 1..domain.classes.len()).filter(same_unit).collect();
            let down = (0..now).rev().filter(same_unit).collect();
            vec![up, down]
        }
    }
}

/// The class that a stated answer begins with, for a reader who types the unit.
fn class_of(model: &Model, change: &Change, unit: Unit) -> usize {
    let reading = |fahrenheit: f64, celsius: f64| {
        let value = if unit == Unit::F { fahrenheit } else { celsius };
        Value::Reading(Temperature { value, unit })
    };
    let value = match change.becomes {
        Becomes::Option(option) => Value::Option(change.question.option(option).unwrap()),
        Becomes::AtLeast(number) => Value::Number(number),
        Becomes::ReadsAtLeast { fahrenheit, celsius }
        | Becomes::ReadsAtMost { fahrenheit, celsius } => reading(fahrenheit, celsius),
        Becomes::ReadsBelow { fahrenheit, celsius } => reading(fahrenheit - 0.1, celsius - 0.1),
    };
    model.space.domain(change.question).class_of(Some(value))
}

fn unit_of(answers: &Answers, question: Question) -> Unit {
    match answers.get(question) {
        Some(Value::Reading(reading)) => reading.unit,
        _ => Unit::F,
    }
}

/// One ladder of levels: whose it is, the level's place on it, the sheets that reach it.
struct Level<'a> {
    of_baby: bool,
    place: usize,
    reached: &'a Bdd,
}

fn levels(model: &Model) -> Vec<Level<'_>> {
    let parent = Urgency::ALL.iter().skip(1).map(|level| Level {
        of_baby: false,
        place: *level as usize,
        reached: model.at_least(*level),
    });
    let baby = BabyUrgency::ALL.iter().skip(1).map(|level| Level {
        of_baby: true,
        place: *level as usize,
        reached: model.baby_at_least(*level),
    });
    parent.chain(baby).collect()
}

#[test]
fn what_is_said_to_raise_a_level_is_true_nearest_and_whole() {
    let model = Model::real();
    let mut looked_at = 0;
    for question in Question::ALL.into_iter().filter(|question| can_change(*question)) {
        for now in 0..model.space.domain(question).classes.len() {
            for arm in ahead(&model, question, now) {
                for level in levels(&model) {
                    looked_at += first_to_reach(&model, question, now, &arm, &level);
                }
            }
        }
    }
    println!("{looked_at} kinds of change");
    assert!(looked_at > 500, "{looked_at}");
}

fn first_to_reach(
    model: &Model,
    question: Question,
    now: usize,
    arm: &[usize],
    level: &Level<'_>,
) -> usize {
    let with = |class: usize| model.space.with(level.reached, question, class);
    let mut below = with(now).not();
    let mut looked_at = 0;
    for (index, class) in arm.iter().enumerate() {
        let first = below.and(&with(*class));
        below = below.and_not(&with(*class));
        let Some(mut point) = shortest(&model.space, &first) else { continue };
        point.0[question as usize] = now;
        let answers = point.answers(&model.space);
        is_said(model, &answers, question, *class, level);
        // A range has no gap: whatever lies beyond reaches the level too.
        if !matches!(question.data().kind, Kind::Choice(_)) {
            for beyond in &arm[index + 1..] {
                assert!(
                    first.and_not(&with(*beyond)).is_false(),
                    "{}: beyond the limit the level falls again",
                    question.id()
                );
            }
        }
        looked_at += 1;
    }
    looked_at
}

fn is_said(model: &Model, answers: &Answers, question: Question, class: usize, level: &Level<'_>) {
    let unit = unit_of(answers, question);
    let said = what_would_change(answers).into_iter().any(|change| {
        let reaches = match level.of_baby {
            true => change.baby_urgency.is_some_and(|reached| reached as usize >= level.place),
            false => change.urgency.is_some_and(|reached| reached as usize >= level.place),
        };
        change.question == question && class_of(model, &change, unit) == class && reaches
    });
    assert!(
        said,
        "{} in class {class} raises a level and is not said\n{}",
        question.id(),
        sheets::answers_text(answers)
    );
}

/// Nothing is said that is not so, on random sheets; `is_said` looks the other way.
#[test]
fn nothing_is_said_that_does_not_raise_a_level() {
    proof::support::random::on_random_sheets(2_000, |sheet| {
        let answers = sheet.answers();
        let now = assess(&answers);
        for change in what_would_change(&answers) {
            let model_value = match change.becomes {
                Becomes::Option(option) => Value::Option(change.question.option(option).unwrap()),
                Becomes::AtLeast(number) => Value::Number(number),
                _ => continue,
            };
            let mut then = answers.clone();
            then.set(change.question, model_value);
            let then = assess(&then);
            let parent =
                change.urgency.is_none_or(|level| then.urgency == level && level > now.urgency);
            let baby = change
                .baby_urgency
                .is_none_or(|level| then.baby_urgency == level && level > now.baby_urgency);
            if !(parent && baby) || (change.urgency.is_none() && change.baby_urgency.is_none()) {
                return Err(format!("{change:?}"));
            }
        }
        Ok(())
    });
}

/// Whatever is answered, a reader below an emergency is told of at least one single change that leads to one.
#[test]
fn every_higher_level_has_a_change_that_reaches_it() {
    let model = Model::real();
    let below = model.at_least(Urgency::Emergency).not();
    let mut left = below;
    for sign in clog_or_mastitis::protocol::screens::DANGER_SIGNS {
        let yes = usize::from(sign.option("yes").unwrap()) + 1;
        left = left.and_not(&model.space.with(model.at_least(Urgency::Emergency), sign, yes));
    }
    assert!(left.is_false());
}
