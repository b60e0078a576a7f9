//! Floors at `within_24h`: talk to a clinician by this time tomorrow.

use super::super::{
    Question::*,
    condition::{all, any, any_missing, at_least, is, missing, not, term},
    sources::Source::{Decision, Read, SecondHand},
    terms::Term,
    urgency::Urgency::Within24h,
};
use super::{Rule, parent};

pub(super) static RULES: &[Rule] = &[
    parent(
        "W01",
        Within24h,
        all![
            term(Term::InflamedArea),
            at_least(HoursSinceStart, 24.0),
            not!(term(Term::Improving)),
        ],
        &[Read(6), Read(8), Read(10), Read(18), Read(26)],
    ),
    parent(
        "W02",
        Within24h,
        all![
            term(Term::NearFever),
            any![term(Term::InflamedArea), term(Term::First14Days), is(WoundHealing, &["yes"]),],
        ],
        &[Read(31), Decision],
    ),
    // An unknown temperature is not a normal one.
    parent(
        "W03",
        Within24h,
        all![term(Term::InflamedArea), any![is(FeverReducer, &["yes"]), not!(term(Term::Reading))],],
        &[Decision],
    ),
    parent(
        "W04",
        Within24h,
        any![
            all![term(Term::AntibioticsNoBetter), term(Term::Antibiotics24h)],
            all![
                term(Term::CourseOver),
                any![
                    term(Term::InflamedArea),
                    all![term(Term::HasLump), not!(term(Term::Improving))],
                ],
            ],
        ],
        &[Read(12), Read(14), Read(21)],
    ),
    parent("W05", Within24h, is(NippleCrackInfected, &["yes"]), &[Read(8), Read(10)]),
    parent(
        "W06",
        Within24h,
        any![
            is(Before, &["within_2_weeks_of_treatment"]),
            all![is(Before, &["same_spot"]), term(Term::InflamedArea)],
        ],
        &[Read(14), SecondHand(16), SecondHand(47)],
    ),
    // Strong pain counts because heat can be missed on any skin.
    parent(
        "W07",
        Within24h,
        any![
            all![term(Term::HasLump), is(LumpAfterFeed, &["growing"])],
            all![
                any![is(Growing, &["slowly"]), is(Trend, &["worse"])],
                not!(term(Term::EngorgedEvenly)),
            ],
            all![
                term(Term::HasLump),
                is(Pain, &["strong", "uncontrolled"]),
                at_least(HoursSinceStart, 24.0),
                not!(term(Term::Improving)),
                not!(term(Term::EngorgedEvenly)),
            ],
        ],
        &[Read(94), Decision],
    ),
    parent(
        "W08",
        Within24h,
        all![
            term(Term::InflamedArea),
            any![term(Term::First14Days), is(Where, &["areas_in_both"])],
        ],
        &[Read(92)],
    ),
    parent(
        "W09",
        Within24h,
        term(Term::ShapeSign),
        &[Read(15), Read(20), Read(51), SecondHand(52), Decision],
    ),
    parent(
        "W10",
        Within24h,
        all![
            is(Milk, &["not_lactating"]),
            any![term(Term::HasLump), not!(is(Discharge, &["none"])), is(NippleScaly, &["yes"]),],
        ],
        &[Read(20)],
    ),
    // Home care needs an answer to every question that could have raised the level.
    parent(
        "W11",
        Within24h,
        any![
            any_missing(&[
                Milk,
                Temperature,
                FeverReducer,
                Feverish,
                BodyIll,
                Vomiting,
                Pain,
                BellyPain,
                FoulBleeding,
                WoundPus,
                LegSwelling,
                BurningUrine,
                CoughOrSoreThroat,
                Where,
                Lump,
                NippleBleb,
                NippleCrack,
                NippleCrackInfected,
                NippleWhiteInCold,
                NippleScaly,
                Discharge,
                SkinOrangePeel,
                SkinDimpled,
                SkinThick,
                BreastHeavier,
                NipplePulledIn,
                ArmpitLump,
                BruiseColour,
            ]),
            all![not!(is(Lump, &["no"])), any![missing(LumpAfterFeed), missing(LumpFeel)],],
        ],
        &[Decision],
    ),
    parent(
        "W12",
        Within24h,
        any![
            is(Feverish, &["a_little"]),
            is(BodyIll, &["mild"]),
            all![is(Vomiting, &["once_or_twice"]), term(Term::InflamedArea)],
            is(BurningUrine, &["yes"]),
        ],
        &[Read(104), Decision],
    ),
    parent(
        "W13",
        Within24h,
        all![term(Term::RiskGroup), term(Term::HasLump)],
        &[Read(13), Decision],
    ),
];
