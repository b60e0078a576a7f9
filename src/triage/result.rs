//! The whole result, in the shape of the answer sheet's contract, for programs outside.
//!
//! Not here: the widget's result page, which reads the parts themselves.

use serde::Serialize;

use super::{
    Answers, Becomes, Facts, advice, interview, patterns, reasons, recheck_hours, what_would_change,
};
use crate::protocol::{BabyUrgency, PROTOCOL, Patient, Question, Urgency};

/// Everything that can be said about a sheet. Ids are those of the protocol.
#[derive(Clone, Debug, Serialize)]
pub struct FullResult {
    /// The parent's level.
    pub urgency: Urgency,
    /// The baby's level.
    pub baby_urgency: BabyUrgency,
    /// What it looks like, best first, at most three.
    pub patterns: Vec<&'static str>,
    /// Every rule that fired.
    pub reasons: Vec<ReasonOut>,
    /// Single answers that would raise a level.
    pub what_would_change_it: Vec<ChangeOut>,
    /// Questions that this person would be asked and that are missing.
    pub still_open: Vec<&'static str>,
    /// Advice lines, in the order shown.
    pub advice: Vec<&'static str>,
    /// Hours from now at which to check again.
    pub recheck_hours: Vec<u16>,
    /// Version and review date of the knowledge.
    pub protocol: &'static str,
}

/// A rule that fired.
#[derive(Clone, Debug, Serialize)]
pub struct ReasonOut {
    /// The rule's id.
    pub rule: &'static str,
    /// Whose level it raises.
    #[serde(rename = "for")]
    pub patient: Patient,
    /// The level that it holds up.
    pub urgency: Urgency,
    /// The questions whose answers made it fire.
    pub answers: Vec<&'static str>,
    /// Every smallest set of questions whose answers led there by themselves.
    pub enough: Vec<Vec<&'static str>>,
}

/// A single answer that would raise a level.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeOut {
    /// The question.
    pub question: &'static str,
    /// What its answer would be: an option's id, or a limit in words of numbers and units.
    pub becomes: String,
    /// The parent's level then, where it rises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Urgency>,
    /// The baby's level then, where it rises.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baby_urgency: Option<BabyUrgency>,
}

/// As much of a result as a page may be told: what to do how soon, and what it looks like. No answer and no reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The parent's level.
    pub urgency: Urgency,
    /// The baby's level.
    pub baby_urgency: BabyUrgency,
    /// What it looks like, best first, at most three.
    pub patterns: Vec<&'static str>,
}

/// What [`full_result`] says under the same names.
pub fn outcome(answers: &Answers) -> Outcome {
    let facts = Facts::of(answers);
    Outcome {
        urgency: facts.urgency(),
        baby_urgency: facts.baby_urgency(),
        patterns: pattern_ids(&facts),
    }
}

/// Works out the whole result.
pub fn full_result(answers: &Answers) -> FullResult {
    let facts = Facts::of(answers);
    FullResult {
        urgency: facts.urgency(),
        baby_urgency: facts.baby_urgency(),
        patterns: pattern_ids(&facts),
        reasons: reasons(&facts)
            .iter()
            .map(|reason| ReasonOut {
                rule: reason.rule.id,
                patient: reason.rule.patient,
                urgency: reason.rule.urgency,
                answers: ids(&reason.questions),
                enough: reason.sets.iter().map(|set| ids(set)).collect(),
            })
            .collect(),
        what_would_change_it: what_would_change(answers)
            .iter()
            .map(|change| ChangeOut {
                question: change.question.id(),
                becomes: becomes(change.becomes),
                urgency: change.urgency,
                baby_urgency: change.baby_urgency,
            })
            .collect(),
        still_open: interview::still_open(answers).iter().map(|question| question.id()).collect(),
        advice: advice(&facts).iter().map(|line| line.id).collect(),
        recheck_hours: recheck_hours(&facts),
        protocol: PROTOCOL,
    }
}

fn pattern_ids(facts: &Facts) -> Vec<&'static str> {
    patterns(facts).iter().map(|pattern| pattern.id()).collect()
}

fn ids(questions: &[Question]) -> Vec<&'static str> {
    questions.iter().map(|question| question.id()).collect()
}

fn becomes(becomes: Becomes) -> String {
    match becomes {
        Becomes::Option(option) => option.into(),
        Becomes::AtLeast(limit) => format!("at least {limit}"),
        Becomes::ReadsAtLeast { fahrenheit, celsius } => {
            format!("at least {fahrenheit:.1} °F / {celsius:.1} °C")
        }
        Becomes::ReadsBelow { fahrenheit, celsius } => {
            format!("below {fahrenheit:.1} °F / {celsius:.1} °C")
        }
        Becomes::ReadsAtMost { fahrenheit, celsius } => {
            format!("at most {fahrenheit:.1} °F / {celsius:.1} °C")
        }
    }
}
