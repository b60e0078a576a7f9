//! Floors at `same_day`: talk to a clinician today, also at night and on a Sunday.

use super::super::{
    Question::*,
    condition::{
        all, any, any_is, any_yes, at_least, is, not, reads_at_least, reads_at_most, term,
    },
    sources::Source::{Decision, Read, SecondHand},
    terms::Term,
    urgency::Urgency::SameDay,
};
use super::{Rule, baby, parent};

pub(super) static RULES: &[Rule] = &[
    // Whatever else was answered, "feeling better" and antibiotics included.
    parent(
        "S01",
        SameDay,
        term(Term::Fever),
        &[Read(7), Read(27), Read(28), Read(30), Read(35), Read(92)],
    ),
    // Never decides the level alone (S03 fires with it); it gives the reason and the advice.
    parent("S02", SameDay, all![not!(term(Term::Reading)), is(Feverish, &["yes"])], &[Decision]),
    parent("S03", SameDay, term(Term::Ill), &[Read(18), Read(19), Read(27), Read(38), Read(96)]),
    parent(
        "S04",
        SameDay,
        any![
            is(Growing, &["fast_or_streaks"]),
            all![
                term(Term::InflamedArea),
                any![
                    is(Trend, &["worse"]),
                    is(Growing, &["slowly"]),
                    all![term(Term::HasLump), is(LumpAfterFeed, &["growing"])],
                ],
            ],
        ],
        &[Read(1), Read(8), SecondHand(90), Read(92)],
    ),
    parent(
        "S05",
        SameDay,
        any![
            term(Term::Pocket),
            is(Discharge, &["pus"]),
            all![
                term(Term::HasLump),
                term(Term::InflamedArea),
                not!(is(LumpAfterFeed, &["smaller"])),
                at_least(HoursSinceStart, 48.0),
                not!(term(Term::Improving)),
            ],
        ],
        &[Read(12), Read(14), SecondHand(41)],
    ),
    parent(
        "S06",
        SameDay,
        any![
            all![term(Term::OnAntibiotics), is(AntibioticsEffect, &["worse"])],
            all![term(Term::AntibioticsNoBetter), term(Term::Antibiotics48h)],
            all![term(Term::Antibiotics24h), term(Term::Fever)],
            all![term(Term::CourseOver), term(Term::InflamedArea), not!(term(Term::Improving))],
        ],
        &[SecondHand(11), Read(12), Read(14), Read(15), SecondHand(16), Read(21)],
    ),
    // A lump alone in the other risk groups is W13.
    parent(
        "S07",
        SameDay,
        any![
            all![term(Term::RiskGroup), any![term(Term::InflamedArea), term(Term::Sick)]],
            all![any_yes(&[WeakImmunity, Hiv]), term(Term::HasLump)],
        ],
        &[Read(13), Read(31), Read(56)],
    ),
    parent("S08", SameDay, is(Pain, &["uncontrolled"]), &[Read(1), Decision]),
    // Never decides the level alone (S01 or S03 fires with it); it gives the reason.
    parent(
        "S09",
        SameDay,
        all![is(Where, &["areas_in_both"]), term(Term::InflamedArea), term(Term::Sick)],
        &[Read(65), Read(92)],
    ),
    parent(
        "S10",
        SameDay,
        all![
            is(Milk, &["not_lactating", "pregnant"]),
            any![term(Term::InflamedArea), term(Term::Pocket)],
        ],
        &[Read(10), Read(20)],
    ),
    parent(
        "S11",
        SameDay,
        any![is(Vomiting, &["cannot_keep_down"]), at_least(Pulse, 100.0), at_least(Breaths, 21.0),],
        &[Read(28), Read(31), Read(100)],
    ),
    parent(
        "S12",
        SameDay,
        any_yes(&[BellyPain, FoulBleeding, WoundPus, LegSwelling]),
        &[SecondHand(16), Read(30), Read(35)],
    ),
    parent(
        "S13",
        SameDay,
        any_is(
            &[
                Confused,
                HardToBreathe,
                Fainted,
                HeartRacing,
                SkinBlueGrey,
                RashNotFading,
                BreastBlackOrBlistered,
                NoUrine12h,
                ShakingChills,
                Seizure,
                FeelingDoom,
                SelfHarm,
                HeavyBleedingOrHeadache,
                BabyCollapse,
            ],
            "not_sure",
        ),
        &[Decision],
    ),
    // Never decides the level alone (S01 fires with it); it adds the four-hour limit.
    parent("S16", SameDay, reads_at_least(Temperature, 103.0, 39.4), &[Decision]),
    parent("S17", SameDay, is(MoreSerious, &["yes"]), &[Read(28), Decision]),
    parent(
        "S18",
        SameDay,
        all![is(Before, &["within_2_weeks_of_treatment"]), term(Term::First6Weeks)],
        &[SecondHand(16)],
    ),
    // A low number in a well person is most often the thermometer: measure again by mouth.
    parent(
        "S19",
        SameDay,
        any![
            all![term(Term::LowReading), term(Term::InflamedArea)],
            reads_at_most(Temperature, 95.0, 35.0),
        ],
        &[Read(100), Read(101), Read(103), Decision],
    ),
    baby(
        "S14",
        SameDay,
        any![
            all![any![term(Term::BabyHot), term(Term::BabyCold)], term(Term::BabyUnder92Days)],
            term(Term::BabyCold),
            reads_at_least(BabyTemperature, 104.0, 40.0),
            is(BabyFeeding, &["too_little"]),
            all![is(BabyCollapse, &["not_sure"]), not!(is(Milk, &["after_loss"]))],
        ],
        &[Read(62), Read(63), Read(105), Decision],
    ),
    baby("S15", SameDay, term(Term::BabyTeamAsk), &[Read(65), Read(66)]),
];
