//! The answer sheet as other people's programs know it: every question id and what it takes.
//!
//! Written out a second time on purpose: ids and options are final, so a change of the library's table
//! that is not made here as well breaks a test. Options stand from better to worse.

use Takes::{Number, Options, Reading};

/// What a question takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Takes {
    /// One of these options.
    Options(&'static [&'static str]),
    /// A number, or one of these options.
    Number(&'static [&'static str]),
    /// A thermometer reading, or `not_taken`.
    Reading,
}

const SIGN: Takes = Options(&["no", "not_sure", "yes"]);
const FLAG: Takes = Options(&["no", "yes"]);

/// Every question.
pub const QUESTIONS: [(&str, Takes); 76] = [
    ("confused", SIGN),
    ("hard_to_breathe", SIGN),
    ("fainted", SIGN),
    ("heart_racing", SIGN),
    ("skin_blue_grey", SIGN),
    ("rash_not_fading", SIGN),
    ("breast_black_or_blistered", SIGN),
    ("no_urine_12h", SIGN),
    ("shaking_chills", SIGN),
    ("seizure", SIGN),
    ("feeling_doom", SIGN),
    ("self_harm", SIGN),
    ("heavy_bleeding_or_headache", SIGN),
    ("baby_collapse", SIGN),
    (
        "milk",
        Options(&[
            "breastfeeding",
            "pumping",
            "both",
            "weaning",
            "after_loss",
            "pregnant",
            "not_lactating",
        ]),
    ),
    ("days_since_birth", Number(&["over_6_weeks", "weeks_2_to_6", "days_4_to_13", "days_0_to_3"])),
    ("diabetes", FLAG),
    ("weak_immunity", FLAG),
    ("implants_or_surgery", FLAG),
    ("wound_healing", FLAG),
    ("hiv", FLAG),
    ("pregnant_now", FLAG),
    ("past_breast_cancer", FLAG),
    ("drug_allergy", FLAG),
    ("temperature", Reading),
    ("temperature_site", Options(&["mouth_ear_forehead", "armpit"])),
    ("fever_reducer", Options(&["no", "yes_after_normal_reading", "yes"])),
    ("feverish", Options(&["no", "a_little", "yes"])),
    ("body_ill", Options(&["no", "mild", "strong"])),
    ("vomiting", Options(&["no", "once_or_twice", "cannot_keep_down"])),
    ("pain", Options(&["mild", "moderate", "strong", "uncontrolled"])),
    ("belly_pain", FLAG),
    ("foul_bleeding", FLAG),
    ("wound_pus", FLAG),
    ("leg_swelling", FLAG),
    ("burning_urine", FLAG),
    ("cough_or_sore_throat", FLAG),
    ("pulse", Number(&[])),
    ("breaths", Number(&[])),
    ("where", Options(&["all_of_both", "one_area", "areas_in_both"])),
    ("inflamed", Options(&["no", "not_sure", "small_and_mild", "yes"])),
    ("breast_colour", SIGN),
    ("growing", Options(&["shrinking", "same", "not_sure", "slowly", "fast_or_streaks"])),
    ("lump", FLAG),
    ("lump_after_feed", Options(&["smaller", "same", "growing"])),
    ("lump_feel", Options(&["smooth_painless", "sore_firm", "soft_fluid"])),
    ("nipple_bleb", FLAG),
    ("nipple_crack", FLAG),
    ("nipple_crack_infected", FLAG),
    ("nipple_white_in_cold", FLAG),
    ("nipple_scaly", FLAG),
    ("discharge", Options(&["none", "both_brown_week_1", "blood", "pus"])),
    ("skin_orange_peel", FLAG),
    ("skin_dimpled", FLAG),
    ("skin_thick", FLAG),
    ("breast_heavier", FLAG),
    ("nipple_pulled_in", FLAG),
    ("armpit_lump", FLAG),
    ("bruise_colour", FLAG),
    ("hours_since_start", Number(&[])),
    ("trend", Options(&["better", "same", "not_sure", "worse"])),
    ("before", Options(&["no", "elsewhere", "same_spot", "within_2_weeks_of_treatment"])),
    ("antibiotics_hours", Number(&["none"])),
    ("antibiotics_effect", Options(&["better", "same", "worse", "course_finished"])),
    ("tried_extra_pumping", FLAG),
    ("tried_massage", FLAG),
    ("tried_heat", FLAG),
    ("tried_cold", FLAG),
    ("tried_ibuprofen", FLAG),
    ("oversupply", FLAG),
    ("baby_age_days", Number(&[])),
    ("baby_early_or_sick", FLAG),
    ("baby_temperature", Reading),
    ("baby_feeding", Options(&["usual", "less", "too_little"])),
    ("seen_today", Options(&["no", "yes_with_plan"])),
    ("more_serious", FLAG),
];

/// Questions whose options are kinds and not degrees.
pub const NOT_SCALES: [&str; 5] =
    ["milk", "days_since_birth", "where", "lump_feel", "antibiotics_effect"];

/// Questions that no rule of urgency reads.
pub const ADVICE_ONLY: [&str; 12] = [
    "drug_allergy",
    "temperature_site",
    "cough_or_sore_throat",
    "nipple_crack",
    "nipple_white_in_cold",
    "tried_extra_pumping",
    "tried_massage",
    "tried_heat",
    "tried_cold",
    "tried_ibuprofen",
    "oversupply",
    "seen_today",
];
