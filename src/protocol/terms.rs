//! Named definitions: every word that rules, patterns and advice use, said once.
//!
//! A term may use terms above it, never below: evaluation is one pass down the table.
//! The first [`URGENCY_TERMS`] serve the rules; the rest only patterns and advice, so that
//! deciding the urgency does not pay for them. "At rest" needs no term: the screen asks for five
//! quiet minutes before a count is typed.
//! Not here: what follows from a term (`rules`, `patterns`, `advice`).

use super::{
    Question::{self, *},
    condition::{
        Condition, all, any, any_yes, at_least, at_most, below, given, is, is_number, missing, not,
        reads_at_least, reads_at_most, reads_below,
    },
};

/// A definition: a name and the exact condition that it stands for.
#[derive(Debug)]
pub struct TermData {
    /// The name, as reviewers and the generated documents show it.
    pub id: &'static str,
    /// When it holds.
    pub when: Condition,
}

macro_rules! terms {
    ($($name:ident = $id:literal : $when:expr;)*) => {
        /// A definition, by name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Term { $($name),* }

        /// Every definition, indexed by [`Term`], each using only those above it.
        pub static TERMS: [TermData; [$($id),*].len()] = [$(TermData { id: $id, when: $when }),*];
    };
}

/// Shorthand for the condition that a term holds.
pub(super) const fn term(term: Term) -> Condition {
    Condition::Term(term)
}

/// The signs of skin or shape that always ask for an examination (code E9).
pub static SHAPE_SIGNS: [Question; 7] = [
    SkinOrangePeel,
    SkinDimpled,
    SkinThick,
    BreastHeavier,
    NipplePulledIn,
    ArmpitLump,
    BruiseColour,
];

/// New problems since the birth, away from the breast (code D4).
pub static OTHER_SIGNS: [Question; 6] =
    [BellyPain, FoulBleeding, WoundPus, LegSwelling, BurningUrine, CoughOrSoreThroat];

/// How many terms, from the top, the rules of urgency use.
pub const URGENCY_TERMS: usize = Term::BabyTeamAsk as usize + 1;

terms! {
    Reading = "reading": is_number(Temperature);
    Fever = "fever": reads_at_least(Temperature, 100.4, 38.0);
    NearFever = "near_fever": reads_at_least(Temperature, 99.5, 37.5);
    LowReading = "low_reading": reads_below(Temperature, 96.8, 36.0);
    VeryLowReading = "very_low_reading": reads_at_most(Temperature, 95.0, 35.0);
    StronglyIll = "strongly_ill": any![is(Feverish, &["yes"]), is(BodyIll, &["strong"])];
    // Without this exception every normal day-3 breast (hot, tight, shiny on both sides) would be
    // "inflamed". Fever, strong illness and a change of colour end it.
    EngorgedEvenly = "engorged_evenly": all![
        is(Where, &["all_of_both"]),
        any![
            below(DaysSinceBirth, 14.0),
            given(DaysSinceBirth, &["days_0_to_3", "days_4_to_13"]),
            is(Milk, &["weaning", "after_loss"]),
        ],
        not!(term(Term::Fever)),
        not!(term(Term::StronglyIll)),
        not!(is(Growing, &["fast_or_streaks"])),
        not!(is(BreastColour, &["yes"])),
    ];
    BreastInflamed = "breast_inflamed": any![
        is(Growing, &["fast_or_streaks"]),
        all![
            is(Inflamed, &["not_sure", "small_and_mild", "yes"]),
            not!(term(Term::EngorgedEvenly)),
        ],
    ];
    InflamedArea = "inflamed_area":
        any![term(Term::BreastInflamed), is(NippleCrackInfected, &["yes"])];
    Ill = "ill": any![
        term(Term::StronglyIll),
        all![
            any![is(Feverish, &["a_little"]), is(BodyIll, &["mild"])],
            any![term(Term::InflamedArea), term(Term::NearFever)],
        ],
    ];
    Sick = "sick": any![term(Term::Fever), term(Term::Ill)];
    HasLump = "has_lump": is(Lump, &["yes"]);
    Pocket = "pocket": all![term(Term::HasLump), is(LumpFeel, &["soft_fluid"])];
    Improving = "improving": any![
        is(Trend, &["better"]),
        all![is(Growing, &["shrinking"]), not!(is(Trend, &["worse"]))],
    ];
    Lactating = "lactating":
        is(Milk, &["breastfeeding", "pumping", "both", "weaning", "after_loss"]);
    // A missing time since the birth counts as inside both windows, except for readers who did not
    // just give birth.
    DaysUnknown = "days_unknown":
        all![missing(DaysSinceBirth), not!(is(Milk, &["pregnant", "not_lactating"]))];
    First14Days = "first_14_days": any![
        below(DaysSinceBirth, 14.0),
        given(DaysSinceBirth, &["days_0_to_3", "days_4_to_13"]),
        term(Term::DaysUnknown),
    ];
    First6Weeks = "first_6_weeks": any![
        at_most(DaysSinceBirth, 42.0),
        given(DaysSinceBirth, &["days_0_to_3", "days_4_to_13", "weeks_2_to_6"]),
        term(Term::DaysUnknown),
    ];
    RiskGroup = "risk_group":
        any_yes(&[Diabetes, WeakImmunity, ImplantsOrSurgery, Hiv, PastBreastCancer]);
    ShapeSign = "shape_sign": any_yes(&SHAPE_SIGNS);
    // An effect without hours is someone who takes antibiotics and does not know since when; it
    // counts as 48 hours, the strictest reading.
    AntibioticsSinceUnknown = "antibiotics_since_unknown":
        all![missing(AntibioticsHours), given(AntibioticsEffect, &["better", "same", "worse"])];
    OnAntibiotics = "on_antibiotics":
        any![is_number(AntibioticsHours), term(Term::AntibioticsSinceUnknown)];
    Antibiotics24h = "antibiotics_24_hours":
        any![at_least(AntibioticsHours, 24.0), term(Term::AntibioticsSinceUnknown)];
    Antibiotics48h = "antibiotics_48_hours":
        any![at_least(AntibioticsHours, 48.0), term(Term::AntibioticsSinceUnknown)];
    AntibioticsNoBetter = "antibiotics_no_better":
        all![term(Term::OnAntibiotics), is(AntibioticsEffect, &["same"])];
    CourseOver = "course_over": given(AntibioticsEffect, &["course_finished"]);
    BabyHot = "baby_hot": reads_at_least(BabyTemperature, 100.4, 38.0);
    BabyCold = "baby_cold": reads_below(BabyTemperature, 96.8, 36.0);
    // A missing age falls back on the time since the birth (a band counts as its first day), and
    // without that on day 0.
    BabyUnder28Days = "baby_under_28_days": any![
        below(BabyAgeDays, 28.0),
        all![
            missing(BabyAgeDays),
            any![
                below(DaysSinceBirth, 28.0),
                given(DaysSinceBirth, &["days_0_to_3", "days_4_to_13", "weeks_2_to_6"]),
                missing(DaysSinceBirth),
            ],
        ],
    ];
    BabyUnder92Days = "baby_under_92_days": any![
        below(BabyAgeDays, 92.0),
        all![
            missing(BabyAgeDays),
            any![below(DaysSinceBirth, 92.0), not!(is_number(DaysSinceBirth))],
        ],
    ];
    BabyTeamAsk = "baby_team_ask": all![
        is(BabyEarlyOrSick, &["yes"]),
        any![term(Term::InflamedArea), term(Term::Sick)],
    ];

    // From here on: for patterns and advice only.
    LumpNamed = "lump_named": given(Lump, &["yes"]);
    BothEvenly = "both_evenly": is(Where, &["all_of_both"]);
    MildSign = "mild_sign": all![
        is(Inflamed, &["small_and_mild", "not_sure"]),
        not!(is(Growing, &["fast_or_streaks"])),
    ];
    InfectionHint = "infection_hint": any![
        is(Trend, &["worse"]),
        is(Growing, &["slowly", "fast_or_streaks"]),
        is(NippleCrack, &["yes"]),
        is(NippleCrackInfected, &["yes"]),
        is(Discharge, &["pus"]),
        term(Term::OnAntibiotics),
        term(Term::CourseOver),
        all![
            at_least(HoursSinceStart, 24.0),
            any![not!(term(Term::Improving)), term(Term::Sick)],
        ],
    ];
    PusPocket = "pus_pocket": all![
        term(Term::LumpNamed),
        any![is(LumpFeel, &["soft_fluid"]), is(Discharge, &["pus"])],
    ];
    SmoothLump = "smooth_lump": all![term(Term::LumpNamed), is(LumpFeel, &["smooth_painless"])];
    FirmLump = "firm_lump": all![term(Term::LumpNamed), is(LumpFeel, &["sore_firm"])];
    NippleSkin = "nipple_skin": any_yes_nipple();
    NeedsExam = "needs_exam": any![
        term(Term::ShapeSign),
        all![
            term(Term::BreastInflamed),
            not!(term(Term::Improving)),
            any![at_least(HoursSinceStart, 336.0), term(Term::CourseOver)],
        ],
        all![is(Discharge, &["blood"]), not!(is(NippleCrack, &["yes"]))],
    ];
    ElsewhereSign = "elsewhere_sign": any_yes(&OTHER_SIGNS);
    Loss = "loss": is(Milk, &["after_loss"]);
    Feeding = "feeding": is(Milk, &["breastfeeding", "both"]);
    PumpingToo = "pumping_too": is(Milk, &["pumping", "both"]);
    GivingMilk = "giving_milk": any![term(Term::Feeding), term(Term::PumpingToo)];
    PregnantAny = "pregnant_any": any![is(Milk, &["pregnant"]), is(PregnantNow, &["yes"])];
    HivAsk = "hiv_ask": all![
        is(Hiv, &["yes"]),
        term(Term::Lactating),
        not!(term(Term::Loss)),
        any![term(Term::HasLump), term(Term::InflamedArea), term(Term::Sick)],
    ];
}

const fn any_yes_nipple() -> Condition {
    any_yes(&[NippleCrack, NippleCrackInfected, NippleScaly])
}
