//! Which parts of the picture fit: places on the spectrum, cells of the table, myths.
//!
//! Not here: the tables (`protocol::stages`, `comparison`, `myths`). Nothing here feeds back into
//! the urgency.

use super::{Facts, patterns};
use crate::protocol::{
    comparison::{COMPARED, Column, ROWS, Row},
    myths::{MYTHS, Myth},
    stages::Stage,
};

/// Which cells of a row the answers fit.
#[derive(Clone, Copy, Debug)]
pub struct Marked {
    /// The row.
    pub row: &'static Row,
    /// Whether each cell fits, in the order of [`Column::ALL`].
    pub fits: [bool; 2],
}

/// The places on the spectrum, in its order; none where no pattern on it is named.
pub fn places(facts: &Facts) -> Vec<Stage> {
    let named = patterns(facts);
    let fits = |stage: &Stage| named.iter().any(|pattern| pattern.stages().contains(stage));
    Stage::ALL.into_iter().filter(fits).collect()
}

/// Whether something is named that is no part of the spectrum.
pub fn beside_the_spectrum(facts: &Facts) -> bool {
    patterns(facts).iter().any(|pattern| pattern.stages().is_empty())
}

/// The rows of the table with their marks; none where neither of the two is named.
pub fn compared(facts: &Facts) -> Vec<Marked> {
    if !patterns(facts).iter().any(|pattern| COMPARED.contains(pattern)) {
        return Vec::new();
    }
    let mark = |row: &'static Row| Marked {
        row,
        fits: std::array::from_fn(|index| {
            let column = Column::ALL.get(index).map(|column| column.may_be_marked());
            let cell = row.cells.get(index).and_then(|cell| cell.fits.as_ref());
            column.zip(cell).is_some_and(|(may, fits)| facts.hold(may) && facts.hold(fits))
        }),
    };
    ROWS.iter().map(mark).collect()
}

/// The myths for this reader.
pub fn myths(facts: &Facts) -> Vec<&'static Myth> {
    MYTHS.iter().filter(|myth| facts.hold(&myth.when)).collect()
}
