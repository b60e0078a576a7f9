//! Every question that the checker may ask: one table, in the order of the answer sheet.
//!
//! The enum [`Question`] and the table [`QUESTIONS`] come from one list, so an id stands once.
//! Options stand from better to worse: that order is the order of the safety properties.
//! Not here: which screen asks what (`screens`), what the answers mean (`terms`, `rules`).

use super::question::{Kind, Missing, Order, QuestionData};

macro_rules! questions {
    ($($name:ident = $make:expr;)*) => {
        /// A question, by name. Its data: [`Question::data`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Question { $($name),* }

        impl Question {
            /// Every question, in the order of the table.
            pub const ALL: [Question; QUESTIONS.len()] = [$(Question::$name),*];
        }

        /// The data of every question, indexed by [`Question`].
        pub static QUESTIONS: [QuestionData; [$(stringify!($name)),*].len()] = [$($make),*];
    };
}

/// A danger sign: `no`, `not_sure`, `yes`; missing counts as `not_sure`.
const fn sign(id: &'static str, code: &'static str) -> QuestionData {
    scale(id, code, &["no", "not_sure", "yes"], "not_sure")
}

/// A line of a tick list: `no` or `yes`; missing counts as `no`.
const fn flag(id: &'static str, code: &'static str) -> QuestionData {
    scale(id, code, &["no", "yes"], "no")
}

/// A line of a tick list that no rule of urgency reads.
const fn advice_flag(id: &'static str, code: &'static str) -> QuestionData {
    QuestionData { order: Order::AdviceOnly, ..flag(id, code) }
}

/// Options that are degrees; a missing answer counts as `missing`.
const fn scale(
    id: &'static str,
    code: &'static str,
    options: &'static [&'static str],
    missing: &'static str,
) -> QuestionData {
    QuestionData {
        id,
        code,
        kind: Kind::Choice(options),
        order: Order::Scale,
        missing: Missing::Option(missing),
    }
}

/// Options that are kinds.
const fn kinds(
    id: &'static str,
    code: &'static str,
    options: &'static [&'static str],
    missing: Missing,
) -> QuestionData {
    QuestionData { id, code, kind: Kind::Choice(options), order: Order::Unordered, missing }
}

/// A number, or one of the options.
const fn number(
    id: &'static str,
    code: &'static str,
    options: &'static [&'static str],
    missing: Missing,
) -> QuestionData {
    QuestionData { id, code, kind: Kind::Number(options), order: Order::Scale, missing }
}

/// A thermometer reading, or "not taken".
const fn temperature(id: &'static str, code: &'static str) -> QuestionData {
    QuestionData {
        id,
        code,
        kind: Kind::Temperature(&["not_taken"]),
        order: Order::Scale,
        missing: Missing::Nothing,
    }
}

questions! {
    Confused = sign("confused", "A1");
    HardToBreathe = sign("hard_to_breathe", "A2");
    Fainted = sign("fainted", "A3");
    HeartRacing = sign("heart_racing", "A4");
    SkinBlueGrey = sign("skin_blue_grey", "A5");
    RashNotFading = sign("rash_not_fading", "A6");
    BreastBlackOrBlistered = sign("breast_black_or_blistered", "A7");
    NoUrine12h = sign("no_urine_12h", "A8");
    ShakingChills = sign("shaking_chills", "A9");
    Seizure = sign("seizure", "A10");
    FeelingDoom = sign("feeling_doom", "A11");
    SelfHarm = sign("self_harm", "A12");
    HeavyBleedingOrHeadache = sign("heavy_bleeding_or_headache", "A13");
    BabyCollapse = sign("baby_collapse", "A14");

    Milk = kinds("milk", "B1",
        &["breastfeeding", "pumping", "both", "weaning", "after_loss", "pregnant", "not_lactating"],
        Missing::Nothing);
    // Younger is worse only where one part of the breast stands out: evenly full breasts are
    // expected in the first days.
    DaysSinceBirth = QuestionData {
        order: Order::Unordered,
        ..number("days_since_birth", "B2",
            &["over_6_weeks", "weeks_2_to_6", "days_4_to_13", "days_0_to_3"], Missing::Nothing)
    };
    Diabetes = flag("diabetes", "B3");
    WeakImmunity = flag("weak_immunity", "B3");
    ImplantsOrSurgery = flag("implants_or_surgery", "B3");
    WoundHealing = flag("wound_healing", "B3");
    Hiv = flag("hiv", "B3");
    PregnantNow = flag("pregnant_now", "B3");
    PastBreastCancer = flag("past_breast_cancer", "B3");
    DrugAllergy = advice_flag("drug_allergy", "B3");

    // V-shaped: worse upward from 96.8 °F / 36.0 °C and downward from it.
    Temperature = temperature("temperature", "C2");
    TemperatureSite = QuestionData {
        order: Order::AdviceOnly,
        ..scale("temperature_site", "C3", &["mouth_ear_forehead", "armpit"], "mouth_ear_forehead")
    };
    FeverReducer = scale("fever_reducer", "C4", &["no", "yes_after_normal_reading", "yes"], "yes");
    Feverish = scale("feverish", "C5", &["no", "a_little", "yes"], "no");

    BodyIll = scale("body_ill", "D1", &["no", "mild", "strong"], "no");
    Vomiting = scale("vomiting", "D2", &["no", "once_or_twice", "cannot_keep_down"], "no");
    Pain = scale("pain", "D3", &["mild", "moderate", "strong", "uncontrolled"], "mild");
    BellyPain = flag("belly_pain", "D4");
    FoulBleeding = flag("foul_bleeding", "D4");
    WoundPus = flag("wound_pus", "D4");
    LegSwelling = flag("leg_swelling", "D4");
    BurningUrine = flag("burning_urine", "D4");
    CoughOrSoreThroat = advice_flag("cough_or_sore_throat", "D4");
    Pulse = number("pulse", "E06", &[], Missing::Nothing);
    Breaths = number("breaths", "E06", &[], Missing::Nothing);

    Where = kinds("where", "E1", &["all_of_both", "one_area", "areas_in_both"], Missing::Nothing);
    Inflamed = scale("inflamed", "E2", &["no", "not_sure", "small_and_mild", "yes"], "not_sure");
    BreastColour = scale("breast_colour", "E2b", &["no", "not_sure", "yes"], "no");
    Growing = scale("growing", "E3",
        &["shrinking", "same", "not_sure", "slowly", "fast_or_streaks"], "not_sure");
    Lump = scale("lump", "E4", &["no", "yes"], "yes");
    LumpAfterFeed = scale("lump_after_feed", "E5", &["smaller", "same", "growing"], "same");
    LumpFeel = kinds("lump_feel", "E6", &["smooth_painless", "sore_firm", "soft_fluid"],
        Missing::Option("sore_firm"));
    NippleBleb = flag("nipple_bleb", "E7");
    NippleCrack = advice_flag("nipple_crack", "E7");
    NippleCrackInfected = flag("nipple_crack_infected", "E7");
    NippleWhiteInCold = advice_flag("nipple_white_in_cold", "E7");
    NippleScaly = flag("nipple_scaly", "E7");
    Discharge = scale("discharge", "E8", &["none", "both_brown_week_1", "blood", "pus"], "none");
    SkinOrangePeel = flag("skin_orange_peel", "E9");
    SkinDimpled = flag("skin_dimpled", "E9");
    SkinThick = flag("skin_thick", "E9");
    BreastHeavier = flag("breast_heavier", "E9");
    NipplePulledIn = flag("nipple_pulled_in", "E9");
    ArmpitLump = flag("armpit_lump", "E9");
    BruiseColour = flag("bruise_colour", "E9");

    HoursSinceStart = number("hours_since_start", "F1", &[], Missing::Number(168.0));
    Trend = scale("trend", "F2", &["better", "same", "not_sure", "worse"], "not_sure");
    Before = scale("before", "F3",
        &["no", "elsewhere", "same_spot", "within_2_weeks_of_treatment"], "no");

    // Missing hours with an effect given count as 48: the term `on_antibiotics` says so.
    AntibioticsHours = number("antibiotics_hours", "G1", &["none"], Missing::Option("none"));
    // `course_finished` stands beside the scale better, same, worse.
    AntibioticsEffect = kinds("antibiotics_effect", "G1",
        &["better", "same", "worse", "course_finished"], Missing::Option("same"));
    TriedExtraPumping = advice_flag("tried_extra_pumping", "G2");
    TriedMassage = advice_flag("tried_massage", "G2");
    TriedHeat = advice_flag("tried_heat", "G2");
    TriedCold = advice_flag("tried_cold", "G2");
    TriedIbuprofen = advice_flag("tried_ibuprofen", "G2");
    Oversupply = advice_flag("oversupply", "G3");

    // Missing: the days since the birth stand in, through the terms on the baby's age.
    BabyAgeDays = number("baby_age_days", "H1", &[], Missing::Nothing);
    BabyEarlyOrSick = flag("baby_early_or_sick", "H1");
    BabyTemperature = temperature("baby_temperature", "H2");
    BabyFeeding = scale("baby_feeding", "H3", &["usual", "less", "too_little"], "usual");

    SeenToday = QuestionData {
        order: Order::AdviceOnly,
        ..scale("seen_today", "section 7", &["no", "yes_with_plan"], "no")
    };
    MoreSerious = flag("more_serious", "last screen");
}
