//! Floors at `emergency`: minutes count.

use super::super::{
    Question::*,
    condition::{all, any, any_is, any_yes, at_least, is, reads_at_least, term},
    sources::Source::{Decision, GeneralKnowledge, Read, SecondHand},
    terms::Term,
    urgency::Urgency::Emergency,
};
use super::{Rule, baby, parent};

pub(super) static RULES: &[Rule] = &[
    parent(
        "E01",
        Emergency,
        any_yes(&[
            Confused,
            HardToBreathe,
            Fainted,
            HeartRacing,
            SkinBlueGrey,
            RashNotFading,
            BreastBlackOrBlistered,
            ShakingChills,
            Seizure,
            FeelingDoom,
            SelfHarm,
            HeavyBleedingOrHeadache,
            BabyCollapse,
        ]),
        &[
            SecondHand(16),
            Read(28),
            Read(30),
            Read(31),
            Read(32),
            SecondHand(33),
            Read(34),
            Read(67),
            Read(69),
            Read(70),
            Read(101),
            GeneralKnowledge("NHS and AAP lists of emergency signs in infants"),
        ],
    ),
    // The limit is ours: sources say 18 hours, "in a day", and 12 to 18 as moderate to high.
    parent(
        "E02",
        Emergency,
        is(NoUrine12h, &["yes"]),
        &[Read(32), SecondHand(33), Read(100), Decision],
    ),
    parent("E03", Emergency, reads_at_least(Temperature, 104.0, 40.0), &[SecondHand(33), Decision]),
    parent(
        "E04",
        Emergency,
        any![
            all![term(Term::LowReading), term(Term::StronglyIll)],
            all![term(Term::VeryLowReading), term(Term::InflamedArea)],
        ],
        &[Read(100), Read(101), Read(102), Decision],
    ),
    parent(
        "E05",
        Emergency,
        all![is(Vomiting, &["cannot_keep_down"]), term(Term::Sick)],
        &[SecondHand(16), Read(67), SecondHand(90)],
    ),
    parent(
        "E06",
        Emergency,
        any![at_least(Pulse, 130.0), at_least(Breaths, 25.0)],
        &[Read(31), Read(32)],
    ),
    parent(
        "E08",
        Emergency,
        all![any_is(&[Confused, HardToBreathe, SkinBlueGrey], "not_sure"), term(Term::Sick)],
        &[Decision],
    ),
    // The picture of dying skin told through two other answers.
    parent(
        "E09",
        Emergency,
        all![is(Pain, &["uncontrolled"]), is(Growing, &["fast_or_streaks"])],
        &[SecondHand(16), Read(69), Read(70), Decision],
    ),
    parent(
        "E10",
        Emergency,
        all![is(BellyPain, &["yes"]), term(Term::Sick)],
        &[SecondHand(16), Read(28), Decision],
    ),
    baby(
        "E01",
        Emergency,
        is(BabyCollapse, &["yes"]),
        &[GeneralKnowledge("NHS and AAP lists of emergency signs in infants"), Decision],
    ),
    baby(
        "E07",
        Emergency,
        all![any![term(Term::BabyHot), term(Term::BabyCold)], term(Term::BabyUnder28Days)],
        &[GeneralKnowledge("AAP"), Read(62), Read(105)],
    ),
];
