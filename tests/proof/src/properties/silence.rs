//! What home care needs, and what never counts.

use clog_or_mastitis::protocol::condition::{any_missing, is};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Condition, Order, Patient, Question, Term, Urgency};
use clog_or_mastitis::triage::Value;

use super::{Outcome, given, nobody, options, same};
use crate::model::Model;
use crate::rulebook::Rulebook;

/// What must have been answered before home care may be shown, as the clinical text lists it.
const NEEDED: [Question; 28] = [
    Question::Milk,
    Question::Temperature,
    Question::FeverReducer,
    Question::Feverish,
    Question::BodyIll,
    Question::Vomiting,
    Question::Pain,
    Question::BellyPain,
    Question::FoulBleeding,
    Question::WoundPus,
    Question::LegSwelling,
    Question::BurningUrine,
    Question::CoughOrSoreThroat,
    Question::Where,
    Question::Lump,
    Question::NippleBleb,
    Question::NippleCrack,
    Question::NippleCrackInfected,
    Question::NippleWhiteInCold,
    Question::NippleScaly,
    Question::Discharge,
    Question::SkinOrangePeel,
    Question::SkinDimpled,
    Question::SkinThick,
    Question::BreastHeavier,
    Question::NipplePulledIn,
    Question::ArmpitLump,
    Question::BruiseColour,
];

pub(super) fn home_care(model: &Model) -> Outcome {
    let at_home = model.exactly(Urgency::SelfCare);
    for sign in DANGER_SIGNS {
        nobody(model, &at_home.and_not(&given(model, sign, &["no"])), sign.id())?;
    }
    let missing = |question| model.space.answered(question, |class| class.is_none());
    for question in NEEDED {
        nobody(model, &at_home.and(&missing(question)), question.id())?;
    }
    let lump = given(model, Question::Lump, &["no"]).not();
    for question in [Question::LumpAfterFeed, Question::LumpFeel] {
        nobody(model, &at_home.and(&lump).and(&missing(question)), question.id())?;
    }
    for (floor, fired) in model.book.floors.iter().zip(&model.fired) {
        if floor.patient == Patient::Parent {
            nobody(model, &at_home.and(fired), floor.id)?;
        }
    }
    let reading = model
        .space
        .answered(Question::Temperature, |class| matches!(class, Some(Value::Reading(_))));
    let well = given(model, Question::Feverish, &["no"])
        .and(&given(model, Question::BodyIll, &["no"]))
        .and_not(model.term(Term::InflamedArea));
    nobody(model, &at_home.and_not(&reading).and_not(&well), "an unknown temperature")
}

/// Home care without an answer about pain.
pub(super) fn pain_not_asked() -> Rulebook {
    static ALL_BUT_PAIN: Condition = any_missing(&[Question::Milk, Question::Temperature]);
    Rulebook::real().with_rule(Patient::Parent, "W11", &ALL_BUT_PAIN)
}

pub(super) fn advice_only(model: &Model) -> Outcome {
    for question in Question::ALL {
        if question.data().order == Order::AdviceOnly {
            let [one, other] = options(question, question.options())[..] else { continue };
            same(model, question, one, other)?;
        }
    }
    let milk = Question::Milk;
    let [breastfeeding, pumping, both] = options(milk, &["breastfeeding", "pumping", "both"])[..]
    else {
        return Ok(());
    };
    same(model, milk, breastfeeding, pumping)?;
    same(model, milk, breastfeeding, both)
}

/// Blame for a massage.
pub(super) fn massage_counts() -> Rulebook {
    static MASSAGED: Condition = is(Question::TriedMassage, &["yes"]);
    Rulebook::real().and(Urgency::Within24h, Patient::Parent, &MASSAGED)
}
