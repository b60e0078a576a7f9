//! What stands beside the level: names that hide nothing, calls that fit, lines that are held back.

use clog_or_mastitis::protocol::advice::Group;
use clog_or_mastitis::protocol::condition::{given, is};
use clog_or_mastitis::protocol::{
    ADVICE, BabyUrgency, Condition, Patient, Pattern, Question, Term, Urgency,
};

use super::{Outcome, floors, nobody};
use crate::model::Model;
use crate::outcome;
use crate::rulebook::{NEVER, Rulebook};

pub(super) fn engorgement(model: &Model) -> Outcome {
    let names = outcome::Outcome::of(model);
    let sick = model.term(Term::Sick);
    let first = names.named_at(0, Pattern::Engorgement);
    nobody(model, &first.and(sick), "engorgement comes first in someone who is sick")?;
    let only = first.and_not(&names.any_name_at(model, 1));
    nobody(model, &only.and(model.term(Term::Fever)), "engorgement alone with a fever")?;
    for plain in [Pattern::DuctalNarrowing, Pattern::Galactocele, Pattern::NippleBleb] {
        let first = names.named_at(0, plain).and(sick);
        nobody(model, &first, format_args!("{} comes first in someone who is sick", plain.id()))?;
    }
    Ok(())
}

/// Sick means a fever alone.
pub(super) fn sick_forgotten() -> Rulebook {
    Rulebook::real().with_term(Term::Sick, &NEVER)
}

pub(super) fn names(model: &Model) -> Outcome {
    let names = outcome::Outcome::of(model);
    let milk = super::given(model, Question::Milk, &["pregnant", "not_lactating"]);
    let missing = |question| model.space.answered(question, |class| class.is_none());
    let nothing_said = model.space.all(&[
        missing(Question::Where),
        missing(Question::Inflamed),
        missing(Question::Lump),
    ]);
    let nameless = model.space.any(&[
        model.at_least(Urgency::Emergency).clone(),
        milk,
        missing(Question::Milk),
        nothing_said,
    ]);
    let named = names.any_name_at(model, 0);
    nobody(model, &named.xor(&nameless.not()), "a first name exactly where one may be given")?;
    for place in 0..3 {
        for (index, one) in Pattern::ALL.iter().enumerate() {
            let here = names.named_at(place, *one);
            for other in Pattern::ALL.iter().skip(index + 1) {
                let two = here.and(names.named_at(place, *other));
                nobody(model, &two, format_args!("{} and {}", one.id(), other.id()))?;
            }
            let again = (place + 1..3).map(|later| names.named_at(later, *one));
            nobody(model, &here.and(&model.space.any(again)), format_args!("{} twice", one.id()))?;
        }
    }
    let shape = floors::shape_signs(model).and(&named);
    let unseen = shape.and_not(&names.named(Pattern::PossibleIbcOrOther));
    nobody(model, &unseen, "a sign of skin or shape without its name")
}

/// A sign of skin or shape that never asks for an examination.
pub(super) fn two_names_at_once() -> Rulebook {
    Rulebook::real().with_term(Term::NeedsExam, &NEVER)
}

pub(super) fn calls(model: &Model) -> Outcome {
    let lines = outcome::Outcome::of(model);
    let parent = [
        ("call_emergency_now", Urgency::Emergency),
        ("see_someone_today", Urgency::SameDay),
        ("call_within_24h", Urgency::Within24h),
        ("book_a_visit", Urgency::RoutineSoon),
    ];
    for (id, level) in parent {
        nobody(model, &lines.shows(id).xor(&model.exactly(level)), id)?;
    }
    let baby = [
        ("get_baby_help_now", BabyUrgency::Emergency),
        ("call_baby_doctor_now", BabyUrgency::SameDay),
    ];
    for (id, level) in baby {
        nobody(model, &lines.shows(id).xor(&model.baby_exactly(level)), id)?;
    }
    // The baby's floors, said once more: a young baby that is hot or cold, and one that does not respond.
    let young = super::given(model, Question::DaysSinceBirth, &["days_0_to_3", "days_4_to_13"])
        .and(&model.space.answered(Question::BabyAgeDays, |class| class.is_none()));
    let hot = model.term(Term::BabyHot).or(model.term(Term::BabyCold));
    let collapse = super::given(model, Question::BabyCollapse, &["yes"]);
    let urgent = young.and(&hot).or(&collapse);
    nobody(model, &urgent.and_not(lines.shows("get_baby_help_now")), "a baby that needs help now")
}

/// A hot newborn that waits for the day.
pub(super) fn baby_level_lost() -> Rulebook {
    Rulebook::real().with_rule(Patient::Baby, "E07", &NEVER)
}

pub(super) fn held_back(model: &Model) -> Outcome {
    let lines = outcome::Outcome::of(model);
    let emergency = model.at_least(Urgency::Emergency);
    for line in ADVICE.iter().filter(|line| line.group > Group::Say) {
        nobody(model, &lines.shows(line.id).and(emergency), line.id)?;
    }
    let pregnant = super::given(model, Question::Milk, &["pregnant"]).or(&super::given(
        model,
        Question::PregnantNow,
        &["yes"],
    ));
    let ibuprofen = lines.shows("pain_relief_ibuprofen");
    nobody(model, &pregnant.and(ibuprofen), "ibuprofen in pregnancy")?;
    let baby_team = super::given(model, Question::BabyEarlyOrSick, &["yes"]);
    nobody(model, &baby_team.and(ibuprofen), "ibuprofen with a baby born early or ill")
}

/// Pregnant counts only where it is ticked.
pub(super) fn pregnancy_forgotten() -> Rulebook {
    static TICKED: Condition = is(Question::PregnantNow, &["yes"]);
    Rulebook::real().with_term(Term::PregnantAny, &TICKED)
}

pub(super) fn after_a_loss(model: &Model) -> Outcome {
    let lines = outcome::Outcome::of(model);
    let loss = super::given(model, Question::Milk, &["after_loss"]);
    // A twin who lives may be spoken of once the sheet holds an answer about a baby.
    let about_a_baby = [
        Question::BabyCollapse,
        Question::BabyAgeDays,
        Question::BabyEarlyOrSick,
        Question::BabyTemperature,
        Question::BabyFeeding,
    ];
    let unsaid =
        about_a_baby.iter().fold(model.space.everything(), |all, question| match question {
            Question::BabyCollapse => all.and_not(&super::given(model, *question, &["yes"])),
            _ => all.and(&model.space.answered(*question, |class| class.is_none())),
        });
    for line in ADVICE {
        let words: Vec<&str> = line.id.split('_').collect();
        if ["baby", "feed", "feeding", "latch"].iter().any(|word| words.contains(word)) {
            nobody(model, &loss.and(&unsaid).and(lines.shows(line.id)), line.id)?;
        }
    }
    Ok(())
}

/// A loss counted as breastfeeding.
pub(super) fn loss_forgotten() -> Rulebook {
    static FEEDING: Condition = given(Question::Milk, &["breastfeeding", "both", "after_loss"]);
    Rulebook::real().with_term(Term::Feeding, &FEEDING)
}
