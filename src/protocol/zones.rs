//! The parts of both breasts that a reader can point at, seen as in a mirror: the left one stands on
//! the left.
//!
//! Vocabulary: *outer* is toward the arm, *inner* toward the other breast.
//! Zones are no answers: they only stand for an answer to "where" (`triage::zones`).
//! Not here: their names (`locales/`, `zone-<id>`) and their looks.

/// A breast, named as its owner names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Breast {
    Left,
    Right,
}

impl Breast {
    /// Both, from the left of the picture.
    pub const ALL: [Breast; 2] = [Breast::Left, Breast::Right];

    /// The id in message keys and in the markup.
    pub const fn id(self) -> &'static str {
        match self {
            Breast::Left => "left",
            Breast::Right => "right",
        }
    }
}

/// A part of a breast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Part {
    UpperOuter,
    UpperInner,
    LowerOuter,
    LowerInner,
    Nipple,
}

impl Part {
    /// Every part, in the order in which the keyboard reaches them.
    pub const ALL: [Part; 5] =
        [Part::UpperOuter, Part::UpperInner, Part::LowerOuter, Part::LowerInner, Part::Nipple];

    /// The id in message keys and in the markup.
    pub const fn id(self) -> &'static str {
        match self {
            Part::UpperOuter => "upper_outer",
            Part::UpperInner => "upper_inner",
            Part::LowerOuter => "lower_outer",
            Part::LowerInner => "lower_inner",
            Part::Nipple => "nipple",
        }
    }
}

/// A part of one breast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// Which breast.
    pub breast: Breast,
    /// Which part of it.
    pub part: Part,
}

impl Zone {
    /// How many there are.
    pub const COUNT: usize = Breast::ALL.len() * Part::ALL.len();

    /// Every zone, one breast after the other.
    pub fn all() -> impl Iterator<Item = Zone> {
        Breast::ALL.into_iter().flat_map(Breast::zones)
    }

    /// Its place among all zones.
    pub const fn position(self) -> usize {
        self.breast as usize * Part::ALL.len() + self.part as usize
    }
}

impl Breast {
    /// Its parts.
    pub fn zones(self) -> impl Iterator<Item = Zone> {
        Part::ALL.into_iter().map(move |part| Zone { breast: self, part })
    }
}
