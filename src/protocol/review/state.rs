//! Made by `cargo xtask generate` from `data/review.toml`; do not edit.
//!
//! Who has reviewed what, and until when it may stand. Not here: what these types mean (`review`).

use super::{Date, State, Translation};

/// The version of the knowledge, its review state and the day by which it must be reviewed, as results carry it.
pub const PROTOCOL: &str = "0.1.0; not yet reviewed by a clinician; review by 2027-05-22";

/// The same as data.
pub const STATE: State = State {
    version: "0.1.0",
    review_by: Date { year: 2027, month: 5, day: 22 },
    reviews: &[],
    translations: &[
        Translation { language: "ar", back: Some(Date { year: 2026, month: 11, day: 22 }) },
        Translation { language: "es", back: Some(Date { year: 2026, month: 11, day: 22 }) },
        Translation { language: "fr", back: Some(Date { year: 2026, month: 11, day: 22 }) },
    ],
};
