//! Who has reviewed the knowledge, and the day by which it must be looked at again.
//!
//! Vocabulary: a *part* is what one review covers: one of [`SECTIONS`], or the words of a language by its tag. The
//! state is *past* when the reader's day is later than the day by which a review was due.
//! Not here: the facts themselves, which stand in `data/review.toml` and are made into `state` by `cargo xtask generate`;
//! the clock, which is the shell's; and how it is said (`widget::view`).

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

/// Everything that is known of reviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// The version of the knowledge.
    pub version: &'static str,
    /// The last day on which it is not yet due for review.
    pub review_by: Date,
    /// What has been reviewed, in the order of the file.
    pub reviews: &'static [Review],
}

impl State {
    /// Whether somebody has reviewed this part.
    pub fn covers(&self, part: &str) -> bool {
        self.reviews.iter().any(|review| review.what == part)
    }

    /// Whether a review is overdue for a reader whose calendar shows this day.
    ///
    /// The day itself is still in time. A clock that cannot be read shows no day, and one that was never set shows a
    /// year long gone: neither is past (docs/decisions/019-review-date.md).
    pub fn is_past(&self, today: Option<Date>) -> bool {
        today.is_some_and(|today| today > self.review_by)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn date(year: u16, month: u8, day: u8) -> Option<Date> {
        Some(Date { year, month, day })
    }

    #[test]
    fn the_day_itself_is_not_past_and_the_day_after_is() {
        let state = State { review_by: Date { year: 2027, month: 5, day: 22 }, ..STATE };
        for today in [date(2027, 5, 21), date(2027, 5, 22), date(2027, 4, 30), date(2026, 12, 31)] {
            assert!(!state.is_past(today), "{today:?}");
        }
        for today in [date(2027, 5, 23), date(2027, 6, 1), date(2028, 1, 1), date(9999, 1, 1)] {
            assert!(state.is_past(today), "{today:?}");
        }
    }

    #[test]
    fn a_clock_that_cannot_be_read_or_was_never_set_is_not_past() {
        for today in [None, date(0, 1, 0), date(1970, 1, 1), date(1999, 12, 31), date(2025, 12, 31)]
        {
            assert!(!STATE.is_past(today), "{today:?}");
        }
    }

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
