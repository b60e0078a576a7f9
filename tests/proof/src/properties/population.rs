//! Who is asked: people outside the checker's audience, and the baby beside the parent.

use clog_or_mastitis::protocol::condition::{below, is};
use clog_or_mastitis::protocol::{Condition, Patient, Pattern, Question, Urgency};

use super::{Change, Outcome, given, has_floor, nobody};
use crate::model::Model;
use crate::outcome;
use crate::rulebook::Rulebook;

pub(super) fn outside(model: &Model) -> Outcome {
    let outside = given(model, Question::Milk, &["not_lactating", "pregnant"]);
    has_floor(model, &outside, Urgency::RoutineSoon, "not lactating, or pregnant")?;
    let names = outcome::Outcome::of(model);
    let nameless = outside.or(&model.space.answered(Question::Milk, |class| class.is_none()));
    for pattern in Pattern::ALL {
        let named = nameless.and(&names.named(*pattern));
        nobody(model, &named, format_args!("{} is named", pattern.id()))?;
    }
    Ok(())
}

/// Only the flag counts, not the answer about milk.
pub(super) fn pregnant_forgotten() -> Rulebook {
    static FLAG: Condition = is(Question::PregnantNow, &["yes"]);
    Rulebook::real().with_rule(Patient::Parent, "R08", &FLAG)
}

pub(super) fn baby_apart(model: &Model) -> Outcome {
    for question in [Question::BabyAgeDays, Question::BabyTemperature, Question::BabyFeeding] {
        let classes = model.space.classes(question, |_| true);
        for level in Urgency::ALL {
            let reached = model.at_least(level);
            let missing = model.space.with(reached, question, 0);
            for class in &classes {
                let differs = missing.xor(&model.space.with(reached, question, *class));
                nobody(model, &differs, Change { model, question, from: 0, to: *class })?;
            }
        }
    }
    Ok(())
}

/// A newborn raises the parent's level.
pub(super) fn baby_counts() -> Rulebook {
    static NEWBORN: Condition = below(Question::BabyAgeDays, 28.0);
    Rulebook::real().and(Urgency::Within24h, Patient::Parent, &NEWBORN)
}
