//! Order: a worse answer, a "not sure" or a gap never gives a lower level.

use clog_or_mastitis::protocol::condition::{at_least, given, is};
use clog_or_mastitis::protocol::{Condition, Kind, Order, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::{Temperature, Unit, Value};

use super::{Outcome, has_floor, never_lower, nobody, option, options, rising};
use crate::model::Model;
use crate::rulebook::Rulebook;

/// Every scale but the temperatures, which have a property of their own: the classes from better to worse.
fn scales(model: &Model) -> Vec<(Question, Vec<usize>)> {
    let mut scales = Vec::new();
    for question in Question::ALL {
        let data = question.data();
        if data.order != Order::Scale || matches!(data.kind, Kind::Temperature(_)) {
            continue;
        }
        let given = model.space.classes(question, |class| class.is_some());
        // Younger is worse.
        let worse_last = match question {
            Question::BabyAgeDays => given.into_iter().rev().collect(),
            _ => given,
        };
        scales.push((question, worse_last));
    }
    let effect = Question::AntibioticsEffect;
    scales.push((effect, options(effect, &["better", "same", "worse"])));
    scales
}

pub(super) fn worse_is_never_lower(model: &Model) -> Outcome {
    scales(model).iter().try_for_each(|(question, scale)| rising(model, *question, scale))
}

/// A rule for readers who feel better.
pub(super) fn better_trend_pays() -> Rulebook {
    static BETTER: Condition =
        Condition::All(&[is(Question::Trend, &["better"]), is(Question::BurningUrine, &["yes"])]);
    Rulebook::real().and(Urgency::Emergency, Patient::Parent, &BETTER)
}

pub(super) fn gaps(model: &Model) -> Outcome {
    for question in Question::ALL {
        let Some(best) = best(model, question) else { continue };
        never_lower(model, question, best, 0)?;
        if question.option("not_sure").is_some() {
            let unsure = option(question, "not_sure");
            never_lower(model, question, best, unsure)?;
            // Asked of evenly full breasts alone, so that a gap means no.
            if question != Question::BreastColour {
                super::same(model, question, 0, unsure)?;
            }
        }
    }
    Ok(())
}

/// The class that a gap is compared with.
fn best(model: &Model, question: Question) -> Option<usize> {
    let last = model.space.domain(question).classes.len() - 1;
    Some(match question {
        Question::Milk => option(question, "breastfeeding"),
        Question::Where => option(question, "one_area"),
        Question::BabyAgeDays => last,
        Question::Temperature => {
            let normal = Temperature { value: 98.6, unit: Unit::F };
            model.space.domain(question).class_of(Some(Value::Reading(normal)))
        }
        _ => 1,
    })
}

/// "Worse" needs an answer about pain first.
pub(super) fn gap_ignored() -> Rulebook {
    static FEVERISH: Condition = Condition::All(&[
        is(Question::Vomiting, &["once_or_twice"]),
        given(Question::Lump, &["no"]),
    ]);
    Rulebook::real().and(Urgency::Emergency, Patient::Parent, &FEVERISH)
}

pub(super) fn more_hours(model: &Model) -> Outcome {
    let hours = Question::HoursSinceStart;
    rising(model, hours, &model.space.classes(hours, |class| class.is_some()))
}

/// Alarms in the first day only.
pub(super) fn first_day_alarms() -> Rulebook {
    static FIRST_DAY: Condition = Condition::Not(&at_least(Question::HoursSinceStart, 24.0));
    Rulebook::real().and(Urgency::SameDay, Patient::Parent, &FIRST_DAY)
}

pub(super) fn better_cancels_nothing(model: &Model) -> Outcome {
    let trend = Question::Trend;
    rising(model, trend, &options(trend, &["better", "same", "not_sure", "worse"]))?;
    for (floor, fired) in model.book.floors.iter().zip(&model.fired) {
        let stays =
            floor.urgency == Urgency::Emergency || ["S01", "S02", "S03", "S07"].contains(&floor.id);
        for other in options(trend, &["same", "not_sure", "worse"]) {
            let lost = model.space.with(fired, trend, other).and_not(&model.space.with(
                fired,
                trend,
                option(trend, "better"),
            ));
            if stays {
                nobody(model, &lost, format_args!("\"better\" cancels {}", floor.id))?;
            }
        }
    }
    let pus = super::given(model, Question::Discharge, &["pus"]);
    let drained = pus.or(model.term(Term::Pocket));
    nobody(model, &drained.and_not(&model.rule("S05")), "a pocket or pus without S05")
}

/// A fever that counts only while it does not get better.
pub(super) fn better_cancels_fever() -> Rulebook {
    static UNLESS_BETTER: Condition = Condition::All(&[
        Condition::Term(Term::Fever),
        Condition::Not(&is(Question::Trend, &["better"])),
    ]);
    Rulebook::real().with_rule(Patient::Parent, "S01", &UNLESS_BETTER)
}

pub(super) fn colour(model: &Model) -> Outcome {
    let inflamed = Question::Inflamed;
    rising(model, inflamed, &options(inflamed, &["no", "not_sure", "small_and_mild", "yes"]))?;
    let asked = |question: &Question| ["skin_colour", "skin_tone"].contains(&question.id());
    assert!(!Question::ALL.iter().any(asked), "no question asks for the reader's own skin colour");
    has_floor(model, &model.space.nothing(), Urgency::SelfCare, "")
}

/// Whoever cannot judge the colour is sent at once.
pub(super) fn colour_unseen_alarms() -> Rulebook {
    static UNSEEN: Condition = given(Question::Inflamed, &["not_sure"]);
    Rulebook::real().and(Urgency::Emergency, Patient::Parent, &UNSEEN)
}
