//! Questions that are no scales: what may be expected of each, all other answers equal.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::condition::given;
use clog_or_mastitis::protocol::{Condition, Patient, Question, Urgency};
use clog_or_mastitis::triage::Value;

use super::{Outcome, never_lower, never_lower_among, nobody, option, options, same};
use crate::model::Model;
use crate::rulebook::Rulebook;

pub(super) fn table(model: &Model) -> Outcome {
    milk(model)?;
    days_since_birth(model)?;
    rows(model)
}

fn milk(model: &Model) -> Outcome {
    let milk = Question::Milk;
    let breastfeeding = option(milk, "breastfeeding");
    for alike in options(milk, &["pumping", "both"]) {
        same(model, milk, breastfeeding, alike)?;
    }
    // A gap in the days since the birth counts as early, unless there was no birth; so they are given.
    let days_given = model.space.answered(Question::DaysSinceBirth, |class| class.is_some());
    for outside in options(milk, &["pregnant", "not_lactating"]) {
        parent_never_lower(model, &days_given, breastfeeding, outside)?;
    }
    never_lower_among(model, &days_given, milk, breastfeeding, 0)?;
    let elsewhere = super::given(model, Question::Where, &["all_of_both"]).not();
    for stopping in options(milk, &["weaning", "after_loss"]) {
        parent_never_lower(model, &elsewhere, breastfeeding, stopping)?;
        parent_never_lower(model, &model.space.everything(), stopping, breastfeeding)?;
    }
    Ok(())
}

/// The parent's level alone: after a loss there is no baby whose level could stay.
fn parent_never_lower(model: &Model, among: &Bdd, better: usize, worse: usize) -> Outcome {
    for level in Urgency::ALL {
        let reached = model.at_least(level);
        let lost = model
            .space
            .with(reached, Question::Milk, better)
            .and_not(&model.space.with(reached, Question::Milk, worse))
            .and(among);
        nobody(model, &lost, format_args!("milk: {} and {}", better, worse))?;
    }
    Ok(())
}

fn days_since_birth(model: &Model) -> Outcome {
    let days = Question::DaysSinceBirth;
    let one_part = super::given(model, Question::Where, &["all_of_both"]).not();
    let options = model.space.classes(days, |class| matches!(class, Some(Value::Option(_))));
    // Fewer days come first among the numbers.
    let mut numbers = model.space.classes(days, |class| matches!(class, Some(Value::Number(_))));
    numbers.reverse();
    for scale in [options, numbers] {
        for pair in scale.windows(2) {
            never_lower_among(model, &one_part, days, pair[0], pair[1])?;
        }
    }
    Ok(())
}

fn rows(model: &Model) -> Outcome {
    let area = Question::Where;
    let [even, one, both] = options(area, &["all_of_both", "one_area", "areas_in_both"])[..] else {
        return Ok(());
    };
    for (better, worse) in [(even, one), (one, both), (one, 0)] {
        never_lower(model, area, better, worse)?;
    }
    let feel = Question::LumpFeel;
    let [smooth, firm, soft] = options(feel, &["smooth_painless", "sore_firm", "soft_fluid"])[..]
    else {
        return Ok(());
    };
    // Equal in urgency; W11 asks that one of them is given.
    same(model, feel, smooth, firm)?;
    never_lower(model, feel, firm, soft)
}

/// Pumping raises the level.
pub(super) fn pumping_differs() -> Rulebook {
    static PUMPING: Condition = given(Question::Milk, &["pumping"]);
    Rulebook::real().and(Urgency::Within24h, Patient::Parent, &PUMPING)
}
