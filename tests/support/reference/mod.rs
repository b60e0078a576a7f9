//! A second, independent writing of the whole clinical logic, to hold against the library's.
//!
//! It was written from the clinical text alone, with plain `if`s over a JSON sheet and nothing from the
//! library's tables. Where the two disagree, the clinical text decides who is wrong; neither copies the other.

mod advice;
mod open;
mod patterns;
mod rules;
pub mod sheet;
mod terms;

use serde_json::{Map, Value};

use sheet::Sheet;
use terms::Terms;

/// What the reference makes of one sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    pub urgency: &'static str,
    pub baby_urgency: &'static str,
    /// The parent's rules, highest level first.
    pub rules: Vec<&'static str>,
    /// The baby's rules, highest level first.
    pub baby_rules: Vec<&'static str>,
    pub patterns: Vec<&'static str>,
    pub advice: Vec<&'static str>,
    pub recheck_hours: Vec<u64>,
    pub still_open: Vec<&'static str>,
}

/// The terms in which the safety properties are put.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Facts {
    pub inflamed_area: bool,
    pub ill: bool,
    pub sick: bool,
    pub strongly_ill: bool,
    pub fever: bool,
    pub has_reading: bool,
    pub pocket: bool,
    pub has_lump: bool,
    pub risk_group: bool,
    pub shape_sign: bool,
}

fn level_of(rule: &str) -> &'static str {
    match rule.as_bytes().first() {
        Some(b'E') => "emergency",
        Some(b'S') => "same_day",
        Some(b'W') => "within_24h",
        _ => "routine_soon",
    }
}

/// Works out the terms of one sheet alone.
pub fn terms(answers: &Map<String, Value>) -> Facts {
    let is = Terms::of(Sheet(answers));
    Facts {
        inflamed_area: is.inflamed_area,
        ill: is.ill,
        sick: is.sick,
        strongly_ill: is.strongly_ill,
        fever: is.fever,
        has_reading: is.reading.is_some(),
        pocket: is.pocket,
        has_lump: is.has_lump,
        risk_group: is.risk_group,
        shape_sign: is.shape_sign,
    }
}

/// Judges one sheet that is already known to be well formed.
pub fn judge(answers: &Map<String, Value>) -> Verdict {
    let sheet = Sheet(answers);
    let is = Terms::of(sheet);
    let fired = rules::fired(sheet, &is);
    // Rules are collected from the highest level down, so the first one tells the level.
    let urgency = fired.parent.first().map_or("self_care", |rule| level_of(rule));
    let baby_urgency = fired.baby.first().map_or("none", |rule| level_of(rule));
    let patterns = patterns::named(sheet, &is, urgency);
    let advice = advice::shown(sheet, &is, &fired, urgency, baby_urgency);
    Verdict {
        urgency,
        baby_urgency,
        patterns,
        advice,
        recheck_hours: advice::recheck_hours(&is, urgency),
        still_open: open::still_open(sheet),
        rules: fired.parent,
        baby_rules: fired.baby,
    }
}
