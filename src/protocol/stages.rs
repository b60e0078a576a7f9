//! The spectrum of mastitis as stages, and where each pattern stands on it.
//!
//! Swelling, narrowing, inflammation, infection and a pocket of pus are points on one line, of which
//! infection is only one part; answers cannot tell neighbours apart, so a reader may stand on
//! several. Not here: the words (`locales/`, `stage-<id>`) and the drawings (`widget::view`).

use super::{
    Pattern,
    sources::Source::{self, Read, SecondHand},
};

/// A point on the spectrum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Stage {
    Engorgement,
    Narrowing,
    Inflammation,
    Infection,
    Abscess,
}

impl Stage {
    /// Every stage, in the order of the line.
    pub const ALL: [Stage; 5] = [
        Stage::Engorgement,
        Stage::Narrowing,
        Stage::Inflammation,
        Stage::Infection,
        Stage::Abscess,
    ];

    /// The id in message keys. Final.
    pub const fn id(self) -> &'static str {
        match self {
            Stage::Engorgement => "engorgement",
            Stage::Narrowing => "narrowing",
            Stage::Inflammation => "inflammation",
            Stage::Infection => "infection",
            Stage::Abscess => "abscess",
        }
    }
}

/// What says that these are points on one line.
pub static SPECTRUM_SOURCES: [Source; 4] = [Read(1), SecondHand(3), Read(5), Read(6)];

impl Pattern {
    /// Its places on the line; none for a pattern that is no part of it.
    pub const fn stages(self) -> &'static [Stage] {
        match self {
            Pattern::Engorgement => &[Stage::Engorgement],
            Pattern::DuctalNarrowing => &[Stage::Narrowing],
            Pattern::InflammatoryMastitis => &[Stage::Inflammation],
            Pattern::BacterialMastitis => &[Stage::Infection],
            // A firm mass lies between the two, and some turn into a pocket within a week: only a
            // scan tells. Both marks, so that the further one is never missing.
            Pattern::Phlegmon => &[Stage::Infection, Stage::Abscess],
            Pattern::Abscess => &[Stage::Abscess],
            Pattern::Galactocele
            | Pattern::NippleBleb
            | Pattern::SubacuteOrRecurrentMastitis
            | Pattern::PossibleIbcOrOther
            | Pattern::NippleSkinProblem
            | Pattern::OtherBreastPain
            | Pattern::OtherPostpartumIllness => &[],
        }
    }
}
