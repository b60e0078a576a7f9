//! What must hold for all sheets: the safety properties of the checker's logic, one named test each.
//!
//! Each is tried in two ways: on random sheets of every kind, and by brute force over the space of the questions
//! that its rules read. A failure prints the sheet, ready for `examples/assess.rs`.
//! Vocabulary: the *parent's level* is `urgency`, the *baby's level* `baby_urgency`; terms such as *ill* and
//! *inflamed area* come from the second writing of the rules in `support/reference`.
//! `LONG=1` in the environment tries five times as many random sheets.
//! Not here: single clinical cases (`clinical_cases`), what the words of a result say (`result_words`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../support/mod.rs"]
mod support;

mod agreement;
mod explanations;
mod fever;
mod floors;
mod input;
mod kinds;
mod order;
mod population;
mod purity;
mod silence;
mod time;

use clog_or_mastitis::triage::{Answers, assess};
use support::reference::terms;
use support::space::levels;

/// Levels as numbers, low to high.
const ROUTINE_SOON: u8 = 1;
const WITHIN_24H: u8 = 2;
const SAME_DAY: u8 = 3;
const EMERGENCY: u8 = 4;

/// The parent's level of a sheet.
fn urgency(answers: &Answers) -> u8 {
    levels(answers).parent
}

/// Fails with the reason where a fact does not hold.
fn holds(fact: bool, why: &str) -> Result<(), String> {
    if fact { Ok(()) } else { Err(why.to_owned()) }
}

/// The ids of the parent's rules that fired.
fn fired(answers: &Answers) -> Vec<&'static str> {
    use clog_or_mastitis::protocol::Patient;
    let rules = assess(answers).fired;
    rules.iter().filter(|rule| rule.patient == Patient::Parent).map(|rule| rule.id).collect()
}
