//! Decides for **every** answer sheet what must hold of the checker's logic.
//!
//! The space of answers is far too large to try one by one and too important to sample. Rules are data, so the sheets on
//! which each fires can be drawn as a *decision diagram* (a set of sheets, in a form where two equal sets look the same),
//! built from the very conditions that `assess` reads. A property is then a question about sets: is there a sheet that
//! breaks it? Either there is none, which is a proof, or the shortest one is printed, ready for `examples/assess.rs`.
//!
//! Vocabulary: a *class* of answers stands for all answers that no condition tells apart; a *set* is a set of sheets; a
//! *planted* mistake shows that a property would see one; a *mutant* is a small change of a rule.
//! Not here: single clinical cases, and what the words of a result say (the project's other tests).

#![forbid(unsafe_code)]
// A tool for tests: it may stop at the first surprise, which is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod domain;
pub mod model;
pub mod mutants;
pub mod outcome;
pub mod properties;
pub mod rulebook;
pub mod sheet;
pub mod space;
/// Cases, sheets and random sheets, shared with the project's other tests.
#[path = "../../support/mod.rs"]
#[allow(missing_docs)]
pub mod support;
