//! Stopping early: an emergency found on one screen stays one, whatever later screens would say.

use clog_or_mastitis::protocol::condition::{given, is};
use clog_or_mastitis::protocol::{BabyUrgency, Condition, Patient, Question, SCREENS, Urgency};

use super::{Outcome, nobody};
use crate::model::Model;
use crate::rulebook::Rulebook;

pub(super) fn early_stop(model: &Model) -> Outcome {
    let emergencies =
        [model.at_least(Urgency::Emergency), model.baby_at_least(BabyUrgency::Emergency)];
    for (index, screen) in SCREENS.iter().enumerate() {
        let later = || {
            SCREENS.iter().skip(index + 1).flat_map(|later| later.asked).map(|asked| asked.question)
        };
        for emergency in emergencies {
            let stops = model.space.with_missing(emergency, later());
            let calmed = stops.and_not(emergency);
            nobody(model, &calmed, format_args!("a stop after the screen {}", screen.id))?;
        }
    }
    Ok(())
}

/// An emergency that a later answer takes back.
pub(super) fn later_answer_calms() -> Rulebook {
    static UNLESS_FINISHED: Condition = Condition::All(&[
        is(Question::Growing, &["fast_or_streaks"]),
        Condition::Not(&given(Question::MoreSerious, &["no"])),
    ]);
    Rulebook::real().and(Urgency::Emergency, Patient::Parent, &UNLESS_FINISHED)
}
