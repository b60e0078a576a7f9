//! How soon to get help: the two ladders of levels that every rule is a floor on.
//!
//! Vocabulary: *urgency* is the parent's level, *baby urgency* the baby's; a *floor* is the
//! lowest level that a rule allows. Not here: the rules (`rules`), and the words (`locales/`).

use serde::Serialize;

/// How soon the parent should get help, from low to high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum Urgency {
    /// Home care, with re-check times.
    SelfCare,
    /// A visit booked within one to three days.
    RoutineSoon,
    /// A clinician reached within 24 hours.
    #[serde(rename = "within_24h")]
    Within24h,
    /// A clinician reached today.
    SameDay,
    /// The emergency number or department, now.
    Emergency,
}

impl Urgency {
    /// All levels, low to high.
    pub const ALL: [Urgency; 5] = [
        Urgency::SelfCare,
        Urgency::RoutineSoon,
        Urgency::Within24h,
        Urgency::SameDay,
        Urgency::Emergency,
    ];

    /// The level's id in answer sheets and message keys.
    pub const fn id(self) -> &'static str {
        match self {
            Urgency::SelfCare => "self_care",
            Urgency::RoutineSoon => "routine_soon",
            Urgency::Within24h => "within_24h",
            Urgency::SameDay => "same_day",
            Urgency::Emergency => "emergency",
        }
    }
}

/// How soon the baby should get help. It never changes the parent's urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum BabyUrgency {
    /// No rule for the baby fired.
    None,
    /// The baby's doctor or team, today.
    SameDay,
    /// Emergency help for the baby, now.
    Emergency,
}

impl BabyUrgency {
    /// All levels, low to high.
    pub const ALL: [BabyUrgency; 3] =
        [BabyUrgency::None, BabyUrgency::SameDay, BabyUrgency::Emergency];

    /// The level's id in answer sheets and message keys.
    pub const fn id(self) -> &'static str {
        match self {
            BabyUrgency::None => "none",
            BabyUrgency::SameDay => "same_day",
            BabyUrgency::Emergency => "emergency",
        }
    }
}
