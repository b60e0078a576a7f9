//! Who has reviewed the knowledge, and the day by which it must be looked at again.
//!
//! Vocabulary: a *part* is what one review covers: one of [`SECTIONS`], or the words of a language by its tag.
//! Not here: the facts themselves, which stand in `data/review.toml` and are made into `state` by `cargo xtask generate`;
//! whether that day has passed for a reader, which the shell's clock knows; and how it is said (`widget::view`).

#[rustfmt::skip]
mod state;

pub use state::{PROTOCOL, STATE};

/// The parts of the knowledge that are reviewed one by one. The words of each language are a part of their own.
pub const SECTIONS: [&str; 5] = ["rules", "questions", "patterns", "advice", "interview"];

/// A day of the calendar. The order of days is the order of the fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// The year, as on a calendar.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

/// One review that somebody signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Review {
    /// The part.
    pub what: &'static str,
    /// Who reviewed it.
    pub name: &'static str,
    /// What they are, such as "family doctor".
    pub role: &'static str,
    /// When.
    pub on: Date,
}

/// The words of one language that were made from English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The language's tag.
    pub language: &'static str,
    /// When somebody who had not seen the English translated them back, to compare the two; none where nobody has.
    pub back: Option<Date>,
}

/// Everything that is known of reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The version of the knowledge.
    pub version: &'static str,
    /// The last day on which it is not yet due for review.
    pub review_by: Date,
    /// What has been reviewed, in the order of the file.
    pub reviews: &'static [Review],
    /// Every language but English.
    pub translations: &'static [Translation],
}

impl State {
    /// Whether somebody has reviewed this part.
    pub fn covers(&self, part: &str) -> bool {
        self.reviews.iter().any(|review| review.what == part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_covered_by_its_own_review_alone() {
        const SIGNED: Review = Review {
            what: "rules",
            name: "First Last",
            role: "family doctor",
            on: Date { year: 2026, month: 12, day: 1 },
        };
        let state = State { reviews: &[SIGNED], ..STATE };
        let covered: Vec<&str> =
            SECTIONS.into_iter().chain(["en"]).filter(|part| state.covers(part)).collect();
        assert_eq!(covered, ["rules"]);
    }
}
