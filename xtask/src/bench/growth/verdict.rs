//! How figures grow from size to size, and whether that is worse than linear.
//!
//! Vocabulary: the *exponent* between two sizes is the power of the size that the figure grows by: 1 is linear, 2 is
//! quadratic. Not here: how figures are found (`measure`).

use serde::{Deserialize, Serialize};

/// A larger exponent between two sizes that follow each other is worse than linear.
///
/// Linear work has an exponent of at most 1, and below it for whatever does not grow along. A part of the work that is
/// quadratic pulls it up: at 1.15 a doubling costs 2.22 times, so that a ninth of the work is. What may lie between is
/// sets of one bit a question, which cost a 64th of a quadratic part, and sorting.
pub const WORST: f64 = 1.15;

/// What the proof may take at four times the size, in seconds.
pub const PROOF_LIMIT: f64 = 600.0;

/// At this size.
pub const PROOF_LIMIT_AT: u32 = 4;

/// One figure at every size.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What was measured, with its unit.
    pub name: String,
    /// Its group in the table.
    pub group: Group,
    /// The size, and the figure at it.
    pub at: Vec<(u32, f64)>,
}

/// What a figure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Group {
    /// How much there is: no verdict.
    Size,
    /// Bytes.
    Bytes,
    /// Instructions of the logic.
    Logic,
    /// Time of steps in a browser.
    Steps,
    /// The proof, which may grow faster.
    Proof,
}

/// What is said of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is how much there is.
    Given,
    /// At most linear.
    Linear,
    /// Worse than linear.
    Worse,
    /// The proof, within its limit.
    InTime,
    /// The proof, beyond its limit or not measured there.
    TooLong,
}

impl Verdict {
    /// As it stands in the table.
    pub const fn says(self) -> &'static str {
        match self {
            Verdict::Given => "",
            Verdict::Linear => "at most linear",
            Verdict::Worse => "**worse than linear**",
            Verdict::InTime => "within its limit",
            Verdict::TooLong => "**beyond its limit**",
        }
    }

    /// Whether it is as it should be.
    pub const fn is_well(self) -> bool {
        !matches!(self, Verdict::Worse | Verdict::TooLong)
    }
}

impl Figure {
    /// The exponents between sizes that follow each other.
    pub fn exponents(&self) -> Vec<f64> {
        let pairs = self.at.windows(2).filter_map(|pair| match pair {
            [(small, few), (large, many)] => {
                Some((many / few).ln() / (f64::from(*large) / f64::from(*small)).ln())
            }
            _ => None,
        });
        pairs.collect()
    }

    /// How many times the figure at the first size.
    pub fn ratio(&self, value: f64) -> f64 {
        self.at.first().map_or(f64::NAN, |(_, first)| value / first)
    }

    /// The verdict.
    pub fn verdict(&self) -> Verdict {
        match self.group {
            Group::Size => Verdict::Given,
            // A figure that is none (nothing to explain) has no exponent, and does not grow.
            Group::Bytes | Group::Logic | Group::Steps => {
                if self.exponents().iter().any(|exponent| *exponent > WORST) {
                    Verdict::Worse
                } else {
                    Verdict::Linear
                }
            }
            Group::Proof => {
                let at_limit = self.at.iter().find(|(times, _)| *times == PROOF_LIMIT_AT);
                match at_limit {
                    Some((_, seconds)) if *seconds < PROOF_LIMIT => Verdict::InTime,
                    _ => Verdict::TooLong,
                }
            }
        }
    }
}
