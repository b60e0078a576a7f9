//! A clogged duct and mastitis side by side: the rows of the table, and which answers fit which cell.
//!
//! A cell is marked for an answer that was given, never for a gap or "not sure". At `same_day` the
//! clog's column has no marks: whatever fits it, the reader is to be seen today, and a row of marks
//! there would read as relief. The marks never feed back into the urgency.
//! Which answers fit is this project's decision; the features are from the sources of each cell.
//! Not here: the words (`locales/`, `compare-<id>`, `compare-<id>-clog` and `compare-<id>-mastitis`).

use super::{
    Pattern,
    Question::*,
    condition::{Condition, all, any, at_least, given, is_number, not, reads_below},
    sources::Source::{self, Decision, Read, SecondHand},
    terms::{Term, term},
    urgency::Urgency::{SameDay, SelfCare, Within24h},
};

/// The patterns that the two columns are about. Where one of them is named, the table helps.
pub static COMPARED: [Pattern; 3] =
    [Pattern::DuctalNarrowing, Pattern::InflammatoryMastitis, Pattern::BacterialMastitis];

/// One of the two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs)]
pub enum Column {
    Clog,
    Mastitis,
}

impl Column {
    /// Both, in the order shown.
    pub const ALL: [Column; 2] = [Column::Clog, Column::Mastitis];

    /// The id in message keys. Final.
    pub const fn id(self) -> &'static str {
        match self {
            Column::Clog => "clog",
            Column::Mastitis => "mastitis",
        }
    }

    /// When cells of the column may be marked at all.
    pub const fn may_be_marked(self) -> &'static Condition {
        match self {
            Column::Clog => &Condition::Urgency(SelfCare, Within24h),
            Column::Mastitis => &Condition::Urgency(SelfCare, SameDay),
        }
    }
}

/// One cell.
#[derive(Debug)]
pub struct Cell {
    /// When the reader's answers fit it; none where no answer is about it.
    pub fits: Option<Condition>,
    /// Where its words come from.
    pub sources: &'static [Source],
}

/// One row.
#[derive(Debug)]
pub struct Row {
    /// The id in message keys. Final.
    pub id: &'static str,
    /// Its cells, in the order of [`Column::ALL`].
    pub cells: [Cell; 2],
}

const fn cell(fits: Condition, sources: &'static [Source]) -> Cell {
    Cell { fits: Some(fits), sources }
}

/// A cell that no answer is about.
const fn told(sources: &'static [Source]) -> Cell {
    Cell { fits: None, sources }
}

const HOT: Condition = given(Inflamed, &["small_and_mild", "yes"]);
const SORE_LUMP: Condition = all![given(Lump, &["yes"]), given(LumpFeel, &["sore_firm"])];
const GROWS: Condition = given(Growing, &["slowly", "fast_or_streaks"]);

/// The rows, in the order shown.
pub static ROWS: [Row; 7] = [
    Row {
        id: "start",
        cells: [
            cell(given(Where, &["one_area"]), &[Read(1), Read(25), Read(39), Read(97)]),
            cell(given(Where, &["one_area"]), &[Read(6), Read(25), Read(36), Read(39)]),
        ],
    },
    Row {
        id: "skin",
        cells: [
            cell(given(Inflamed, &["no", "small_and_mild"]), &[Read(1), Read(25), Read(97)]),
            cell(HOT, &[Read(5), Read(6), Read(40), Read(75)]),
        ],
    },
    Row {
        id: "lump",
        cells: [
            cell(SORE_LUMP, &[Read(1), Read(25), Read(97)]),
            cell(all![SORE_LUMP, HOT], &[Read(5), Read(6)]),
        ],
    },
    Row {
        id: "milk",
        cells: [
            cell(given(LumpAfterFeed, &["smaller"]), &[Read(1), Read(25), Read(97)]),
            cell(
                any![
                    given(LumpAfterFeed, &["growing"]),
                    all![given(LumpAfterFeed, &["same"]), HOT],
                ],
                &[Read(12), Read(14), Decision],
            ),
        ],
    },
    Row {
        id: "time",
        cells: [
            cell(all![term(Term::Improving), not!(GROWS)], &[Read(1), Read(95)]),
            cell(
                any![
                    given(Trend, &["worse"]),
                    GROWS,
                    all![
                        HOT,
                        is_number(HoursSinceStart),
                        at_least(HoursSinceStart, 24.0),
                        given(Trend, &["same"]),
                        not!(term(Term::Improving)),
                    ],
                ],
                &[Read(6), Read(8), Read(10)],
            ),
        ],
    },
    Row {
        id: "fever",
        cells: [
            cell(
                all![
                    reads_below(Temperature, 99.5, 37.5),
                    not!(term(Term::LowReading)),
                    // A medicine may hide a fever.
                    given(FeverReducer, &["no", "yes_after_normal_reading"]),
                    given(Feverish, &["no"]),
                    given(BodyIll, &["no"]),
                ],
                &[Read(1), Read(25), Read(97)],
            ),
            cell(
                any![
                    term(Term::Fever),
                    given(Feverish, &["a_little", "yes"]),
                    given(BodyIll, &["mild", "strong"]),
                ],
                &[Read(1), Read(5), Read(6), Read(28)],
            ),
        ],
    },
    Row {
        id: "helps",
        cells: [
            told(&[Read(1), SecondHand(4), Read(6), Read(7)]),
            told(&[Read(6), Read(8), Read(10)]),
        ],
    },
];
