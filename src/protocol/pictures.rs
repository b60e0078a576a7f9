//! Which drawing stands beside which line of advice.
//!
//! A drawing is shown wherever its line is, so it needs no condition of its own: after a loss there
//! is no line on the latch and hence no drawing of one.
//! Not here: the drawings (`widget::view::drawings`) and their names (`locales/`, `picture-<id>`).

/// A drawing that belongs to a line of advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Picture {
    ColdPack,
    Latch,
    Flange,
    Touch,
}

impl Picture {
    /// Every drawing.
    pub const ALL: [Picture; 4] =
        [Picture::ColdPack, Picture::Latch, Picture::Flange, Picture::Touch];

    /// The id in message keys. Final.
    pub const fn id(self) -> &'static str {
        match self {
            Picture::ColdPack => "cold_pack",
            Picture::Latch => "latch",
            Picture::Flange => "flange",
            Picture::Touch => "touch",
        }
    }

    /// The line of advice that it belongs to, by id.
    pub const fn advice(self) -> &'static str {
        match self {
            Picture::ColdPack => "cold_pack",
            Picture::Latch => "check_latch",
            Picture::Flange => "check_pump_fit",
            // Gentle touch and deep massage side by side: the line that everybody sees.
            Picture::Touch => "no_deep_massage",
        }
    }
}
