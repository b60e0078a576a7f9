//! Counts of expected against given levels, and how sure a share is.
//!
//! Vocabulary: the *Wilson score interval* says between which shares the true one may well lie if the cases were drawn
//! by chance from all those of their kind. It holds for small numbers and at 0 and 100 %, where the plain one does not.
//! Not here: how counts are shown (`report`).

use std::collections::BTreeMap;

use serde::Serialize;

/// The point of the normal distribution that leaves 2.5 % on each side.
const Z_95: f64 = 1.959_963_984_540_054;

/// How often each pair of levels came up.
#[derive(Debug)]
pub struct Tally<L> {
    pairs: BTreeMap<(L, L), u64>,
}

impl<L> Default for Tally<L> {
    fn default() -> Self {
        Tally { pairs: BTreeMap::new() }
    }
}

impl<L: Copy + Ord> Tally<L> {
    /// Counts one case.
    pub fn add(&mut self, expected: L, given: L) {
        *self.pairs.entry((expected, given)).or_default() += 1;
    }

    /// How many cases expected the one level and got the other.
    pub fn count(&self, expected: L, given: L) -> u64 {
        self.pairs.get(&(expected, given)).copied().unwrap_or_default()
    }

    /// All cases.
    pub fn all(&self) -> u64 {
        self.pairs.values().sum()
    }

    /// The level given is the one expected.
    pub fn exact(&self) -> Share {
        self.share(|expected, given| given == expected)
    }

    /// The level given is too low.
    pub fn under_triage(&self) -> Share {
        self.share(|expected, given| given < expected)
    }

    /// The level given is too high.
    pub fn over_triage(&self) -> Share {
        self.share(|expected, given| given > expected)
    }

    fn share(&self, counts: impl Fn(L, L) -> bool) -> Share {
        let matching = self.pairs.iter().filter(|((expected, given), _)| counts(*expected, *given));
        Share::new(matching.map(|(_, count)| count).sum(), self.all())
    }
}

/// A count out of all, as a share from 0 to 1 with its interval; without cases there is none.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Share {
    /// How many.
    pub count: u64,
    /// Out of how many.
    pub of: u64,
    /// The share.
    pub share: Option<f64>,
    /// The lower end of the 95 % interval.
    pub low: Option<f64>,
    /// The upper end of the 95 % interval.
    pub high: Option<f64>,
}

impl Share {
    /// A count out of all.
    pub fn new(count: u64, of: u64) -> Share {
        if of == 0 {
            return Share { count, of, share: None, low: None, high: None };
        }
        let (n, share) = (of as f64, count as f64 / of as f64);
        let square = Z_95 * Z_95;
        let middle = share + square / (2.0 * n);
        let half = Z_95 * (share * (1.0 - share) / n + square / (4.0 * n * n)).sqrt();
        let whole = 1.0 + square / n;
        // At both ends rounding could lead just beyond.
        let low = ((middle - half) / whole).clamp(0.0, share);
        let high = ((middle + half) / whole).clamp(share, 1.0);
        Share { count, of, share: Some(share), low: Some(low), high: Some(high) }
    }
}
