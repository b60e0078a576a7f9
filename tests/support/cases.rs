//! Clinical cases, as `tests/cases/clinical.jsonl` tells them.
//!
//! A case is a base sheet with some answers changed, and the whole answer that is expected, worked out by hand.
//! Not here: the checks (`clinical_cases`), the bases (`sheets`).

use serde::Deserialize;
use serde_json::{Map, Value};

use super::sheets::{Sheet, base, put};

/// One clinical case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub name: String,
    pub source: String,
    pub base: String,
    #[serde(default)]
    pub set: Map<String, Value>,
    #[serde(default)]
    pub unset: Vec<String>,
    pub expect: Expected,
}

/// What a case expects; a list that is left out is not compared.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    pub urgency: String,
    pub baby_urgency: String,
    pub rules: Vec<String>,
    pub patterns: Option<Vec<String>>,
    pub advice: Option<Vec<String>>,
    #[serde(default)]
    pub advice_has: Vec<String>,
    #[serde(default)]
    pub advice_lacks: Vec<String>,
    pub recheck_hours: Option<Vec<u64>>,
    pub still_open: Option<Vec<String>>,
}

/// The lines of a file of JSON Lines.
pub fn lines<T: for<'de> Deserialize<'de>>(text: &str) -> Vec<T> {
    text.lines().map(|line| serde_json::from_str(line).expect(line)).collect()
}

/// Every clinical case.
pub fn cases() -> Vec<Case> {
    lines(include_str!("../cases/clinical.jsonl"))
}

impl Case {
    /// The sheet: the base with the case's answers put in and taken out.
    pub fn sheet(&self) -> Sheet {
        let mut sheet = base(&self.base);
        for (id, answer) in &self.set {
            put(&mut sheet, id, answer);
        }
        for id in &self.unset {
            sheet.remove(id);
        }
        sheet
    }
}
