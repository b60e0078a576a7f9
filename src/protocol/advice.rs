//! What to do, say, watch, try and leave out: which line is shown to whom.
//!
//! Lines stand in the order in which they are shown: first what to do and say, then what to
//! watch, home care, and last what to leave out. A level above `self_care` shows home care only
//! after the call to action, and `emergency` shows nothing below the "say" group.
//! Not here: the words (`locales/`, `advice-<id>`). No line names a dose.

use super::{
    Question::*,
    condition::{ALWAYS, Condition, all, any, any_yes, at_least, given, is, not, term},
    sources::Source::{self, Decision, GeneralKnowledge, Read, SecondHand},
    terms::Term,
    urgency::{
        BabyUrgency,
        Urgency::{self, Emergency, RoutineSoon, SameDay, SelfCare, Within24h},
    },
};

/// The part of the result that a line belongs to, in the order shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// What to do and whom to call.
    Do,
    /// What to say on the phone.
    Say,
    /// What to watch, and when.
    Watch,
    /// Home care.
    HomeCare,
    /// What to leave out.
    LeaveOut,
}

/// One line of advice.
#[derive(Debug)]
pub struct Advice {
    /// The id in results and message keys. Final.
    pub id: &'static str,
    /// Its part of the result.
    pub group: Group,
    /// Who sees it, beside the group's own condition.
    pub when: Condition,
    /// When it stands first in its group: it answers something that the reader did.
    pub first_when: Option<Condition>,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// Who sees a group at all.
pub static GROUPS: [(Group, Condition); 5] = [
    (Group::Do, ALWAYS),
    (Group::Say, Condition::Urgency(RoutineSoon, Emergency)),
    (Group::Watch, BELOW_EMERGENCY),
    (Group::HomeCare, BELOW_EMERGENCY),
    (Group::LeaveOut, all![BELOW_EMERGENCY, term(Term::Lactating)]),
];

const BELOW_EMERGENCY: Condition = Condition::Urgency(SelfCare, SameDay);
const AT_EMERGENCY: Condition = Condition::Urgency(Emergency, Emergency);
const AT_SAME_DAY: Condition = Condition::Urgency(SameDay, SameDay);
const SAME_DAY_OR_MORE: Condition = Condition::Urgency(SameDay, Emergency);

/// Hours after which to check again, by level; antibiotics add their own times.
pub const fn recheck_hours(urgency: Urgency) -> &'static [u16] {
    match urgency {
        SelfCare => &[12, 24],
        RoutineSoon => &[24],
        Within24h => &[4],
        SameDay => &[1],
        Emergency => &[],
    }
}

/// Hours after the first antibiotic dose at which to check again.
pub const ANTIBIOTIC_RECHECKS: [f64; 2] = [24.0, 48.0];

const fn line(
    group: Group,
    id: &'static str,
    when: Condition,
    sources: &'static [Source],
) -> Advice {
    Advice { id, group, when, first_when: None, sources }
}

/// A home-care line, which is for readers who make milk.
macro_rules! lactating {
    ($id:literal, $when:expr, $sources:expr) => {
        line(Group::HomeCare, $id, all![term(Term::Lactating), $when], $sources)
    };
}

const fn leave_out(id: &'static str, when: Condition, sources: &'static [Source]) -> Advice {
    line(Group::LeaveOut, id, when, sources)
}

const fn first_if(first_when: Condition, advice: Advice) -> Advice {
    Advice {
        id: advice.id,
        group: advice.group,
        when: ALWAYS,
        first_when: Some(first_when),
        sources: advice.sources,
    }
}

/// Every line, in the order shown.
pub static ADVICE: &[Advice] = &[
    line(Group::Do, "call_emergency_now", AT_EMERGENCY, &[Read(28), Decision]),
    line(Group::Do, "do_not_drive_yourself", AT_EMERGENCY, &[Decision]),
    line(
        Group::Do,
        "get_baby_help_now",
        Condition::Baby(BabyUrgency::Emergency),
        &[Read(62), Read(105), GeneralKnowledge("AAP")],
    ),
    line(
        Group::Do,
        "call_baby_doctor_now",
        Condition::Baby(BabyUrgency::SameDay),
        &[Read(62), Read(63), Decision],
    ),
    line(Group::Do, "crisis_line", given(SelfHarm, &["yes", "not_sure"]), &[Read(28), Read(81)]),
    line(Group::Do, "see_someone_today", AT_SAME_DAY, &[Read(28), Read(29), Read(30)]),
    line(
        Group::Do,
        "emergency_department_if_not_seen_in_4_hours",
        AT_SAME_DAY,
        &[Read(29), Read(30), Decision],
    ),
    line(
        Group::Do,
        "retake_by_mouth_now",
        all![term(Term::LowReading), BELOW_EMERGENCY],
        &[Read(100), Read(101), Read(103)],
    ),
    line(
        Group::Do,
        "call_maternity_unit_first",
        all![
            AT_SAME_DAY,
            term(Term::First6Weeks),
            any![term(Term::Sick), Condition::Fired(&["S06", "S18"])],
        ],
        &[SecondHand(16)],
    ),
    line(Group::Do, "call_within_24h", Condition::Urgency(Within24h, Within24h), &[Decision]),
    line(Group::Do, "book_a_visit", Condition::Urgency(RoutineSoon, RoutineSoon), &[Decision]),
    line(
        Group::Do,
        "call_the_team_that_saw_you",
        all![is(SeenToday, &["yes_with_plan"]), Condition::Urgency(RoutineSoon, SameDay)],
        &[Decision],
    ),
    line(
        Group::Say,
        "say_when_you_gave_birth",
        all![term(Term::Lactating), SAME_DAY_OR_MORE],
        &[SecondHand(16), Read(28)],
    ),
    line(
        Group::Say,
        "ask_could_this_be_sepsis",
        all![
            SAME_DAY_OR_MORE,
            any![
                term(Term::Sick),
                term(Term::LowReading),
                Condition::Fired(&["E06", "E09"]),
                any_yes(&[
                    Confused,
                    HardToBreathe,
                    Fainted,
                    HeartRacing,
                    SkinBlueGrey,
                    RashNotFading,
                    BreastBlackOrBlistered,
                    NoUrine12h,
                    ShakingChills,
                    FeelingDoom,
                ]),
            ],
        ],
        &[SecondHand(16), SecondHand(33)],
    ),
    line(Group::Say, "say_allergy", is(DrugAllergy, &["yes"]), &[Decision]),
    line(Group::Say, "say_risk_group", term(Term::RiskGroup), &[Read(13), Read(31)]),
    line(Group::Say, "tell_maternity_team", term(Term::PregnantAny), &[Read(61)]),
    line(Group::Say, "hiv_team_before_feeding", term(Term::HivAsk), &[Read(56), Read(57)]),
    line(
        Group::Say,
        "tell_baby_team",
        all![is(BabyEarlyOrSick, &["yes"]), not!(term(Term::Loss))],
        &[Read(65), Read(66)],
    ),
    line(
        Group::Say,
        "ask_exam_and_ultrasound",
        all![
            BELOW_EMERGENCY,
            any![
                Condition::Fired(&["R02", "S05", "S06", "W06", "W09"]),
                all![term(Term::HasLump), at_least(HoursSinceStart, 72.0)],
            ],
        ],
        &[Read(12), Read(14), Read(18), Read(43), SecondHand(47)],
    ),
    line(
        Group::Say,
        "ask_milk_culture",
        all![
            BELOW_EMERGENCY,
            any![Condition::Fired(&["S06", "W04"]), is(Before, &["within_2_weeks_of_treatment"]),],
        ],
        &[Read(12), Read(18)],
    ),
    line(
        Group::Say,
        "ask_about_repeat_clogs",
        all![BELOW_EMERGENCY, not!(is(Before, &["no"]))],
        &[Read(14), SecondHand(47)],
    ),
    line(
        Group::Say,
        "ask_again_if_scan_was_normal",
        all![BELOW_EMERGENCY, term(Term::ShapeSign)],
        &[Read(54)],
    ),
    line(Group::Watch, "take_temperature_now", not!(term(Term::Reading)), &[Decision]),
    line(Group::Watch, "temperature_before_each_dose", ALWAYS, &[Decision]),
    line(Group::Watch, "recheck_on_time", ALWAYS, &[Decision]),
    line(Group::Watch, "signs_that_change_this", ALWAYS, &[Read(1), Read(28)]),
    // A pen line shows within hours whether the area grows, on any skin.
    line(Group::Watch, "mark_the_edge", term(Term::BreastInflamed), &[Decision]),
    line(
        Group::Watch,
        "check_again_in_2_weeks",
        any![term(Term::OnAntibiotics), term(Term::CourseOver), is(Trend, &["better"])],
        &[Read(14), Read(43)],
    ),
    lactating!(
        "finish_antibiotics",
        all![term(Term::OnAntibiotics), not!(term(Term::CourseOver))],
        &[Read(26), GeneralKnowledge("antibiotic stewardship")]
    ),
    lactating!(
        "feed_as_usual",
        all![term(Term::Feeding), not!(any![term(Term::HivAsk), term(Term::BabyTeamAsk)])],
        &[Read(1), SecondHand(4), Read(6), Read(7), Read(24)]
    ),
    lactating!(
        "pump_as_usual",
        all![term(Term::PumpingToo), not!(any![term(Term::HivAsk), term(Term::BabyTeamAsk)])],
        &[Read(1), SecondHand(4), Read(6), Read(7)]
    ),
    lactating!(
        "ask_before_feeding_that_side",
        all![
            not!(term(Term::Loss)),
            any![
                term(Term::HivAsk),
                term(Term::BabyTeamAsk),
                term(Term::Pocket),
                is(Discharge, &["pus"]),
            ],
        ],
        &[Read(56), Read(64), Read(65), Read(73)]
    ),
    lactating!(
        "milk_is_safe",
        all![
            any![term(Term::GivingMilk), is(Milk, &["weaning"])],
            not!(any![
                is(Hiv, &["yes"]),
                is(BabyEarlyOrSick, &["yes"]),
                term(Term::Pocket),
                is(Discharge, &["pus"]),
            ]),
        ],
        &[Read(6), Read(8), Read(23), Read(24), Read(26)]
    ),
    lactating!(
        "cold_pack",
        not!(is(NippleWhiteInCold, &["yes"])),
        &[Read(1), Read(6), Read(7), Read(18), Read(40)]
    ),
    lactating!("keep_nipples_warm", is(NippleWhiteInCold, &["yes"]), &[Read(79)]),
    line(Group::HomeCare, "pain_relief_acetaminophen", ALWAYS, &[Read(6), Read(7)]),
    line(
        Group::HomeCare,
        "medicine_cautions",
        ALWAYS,
        &[Read(60), Read(61), GeneralKnowledge("medicine labels")],
    ),
    line(
        Group::HomeCare,
        "pain_relief_ibuprofen",
        not!(any![term(Term::PregnantAny), is(BabyEarlyOrSick, &["yes"])]),
        &[Read(6), Read(7), Read(58), Read(59), Read(61)],
    ),
    lactating!("supportive_bra", ALWAYS, &[Read(1), SecondHand(4), Read(7), Read(25)]),
    lactating!("rest_and_drink", ALWAYS, &[Read(23), Read(24)]),
    lactating!("comfort_after_loss", term(Term::Loss), &[Read(107), Read(108)]),
    lactating!("bereavement_support", term(Term::Loss), &[Read(107), Read(108)]),
    lactating!("check_latch", term(Term::Feeding), &[Read(1)]),
    lactating!("check_pump_fit", term(Term::PumpingToo), &[Read(1)]),
    lactating!(
        "soften_before_latch",
        all![term(Term::Feeding), is(Where, &["all_of_both"])],
        &[Read(7), GeneralKnowledge("ABM Protocol 36")]
    ),
    lactating!(
        "rest_a_side_that_gives_little",
        all![
            term(Term::GivingMilk),
            term(Term::InflamedArea),
            given(LumpAfterFeed, &["same", "growing"]),
        ],
        &[GeneralKnowledge("ABM Protocol 36")]
    ),
    lactating!(
        "light_skin_strokes",
        all![
            any![term(Term::HasLump), is(Where, &["all_of_both"])],
            not!(any![term(Term::Pocket), term(Term::ShapeSign), is(Pain, &["uncontrolled"]),]),
        ],
        &[Read(5), Read(7)]
    ),
    lactating!("wean_slowly", is(Milk, &["weaning"]), &[Read(36)]),
    lactating!(
        "make_less_extra_milk",
        all![term(Term::GivingMilk), any_yes(&[Oversupply, TriedExtraPumping])],
        &[Read(1), Read(6), Read(74)]
    ),
    lactating!("leave_bleb_closed", is(NippleBleb, &["yes"]), &[SecondHand(4), Read(49)]),
    first_if(
        is(TriedExtraPumping, &["yes"]),
        leave_out("no_extra_pumping", ALWAYS, &[Read(1), SecondHand(4), Read(6)]),
    ),
    first_if(
        is(TriedMassage, &["yes"]),
        leave_out("no_deep_massage", ALWAYS, &[Read(1), SecondHand(4), Read(6), Read(46)]),
    ),
    first_if(
        is(TriedHeat, &["yes"]),
        leave_out("no_long_heat", ALWAYS, &[SecondHand(4), Read(6), Read(7)]),
    ),
    leave_out(
        "no_leftover_antibiotics",
        ALWAYS,
        &[Read(26), GeneralKnowledge("antibiotic stewardship")],
    ),
    leave_out("no_aspirin_or_codeine", ALWAYS, &[GeneralKnowledge("LactMed")]),
    leave_out("do_not_wait_through_fever", ALWAYS, &[Read(1), Read(28)]),
    leave_out("no_nipple_shield_fix", term(Term::Feeding), &[SecondHand(4), Read(74)]),
    leave_out(
        "no_extra_sterilising",
        all![term(Term::PumpingToo), not!(is(BabyEarlyOrSick, &["yes"]))],
        &[SecondHand(4)],
    ),
];
