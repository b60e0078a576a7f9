//! Clinical cases: a sheet in, the whole answer out, one case a line in `tests/cases/`.
//!
//! Every case names the rule or pattern that it is about and the sources behind it (`protocol::sources`).
//! `rules` is the exact list of rules that fire, the parent's before the baby's. Expected answers were worked
//! out by hand from the clinical text, not taken from the program.
//! Also here: that the cases leave out no rule, pattern or advice line, and what bad input is answered.
//! Not here: what holds for all sheets (`safety_properties`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeSet;

use clog_or_mastitis::protocol::sources::reference;
use clog_or_mastitis::protocol::{ADVICE, Kind, Patient, Pattern, QUESTIONS, all_rules};
use clog_or_mastitis::triage::{RawSheet, assess, full_result};
use serde::Deserialize;
use serde_json::{Value, json};

use support::cases::{Case, Expected, cases, lines};
use support::contract::{self, Takes};
use support::reference::judge;
use support::sheets;

/// A sheet that must be refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BadInput {
    name: String,
    text: String,
    code: String,
    key: String,
}

/// The ids of the rules in a result. E01 may stand there twice: a baby that collapses counts for both.
fn rules(result: &Value) -> Vec<&str> {
    let reasons = result["reasons"].as_array().unwrap();
    reasons.iter().map(|reason| reason["rule"].as_str().unwrap()).collect()
}

/// What differs from the expectation, one line each.
fn differences(expect: &Expected, result: &Value) -> Vec<String> {
    let mut differences = Vec::new();
    let mut compare = |what: &str, got: Value, expected: Value| {
        if got != expected {
            differences.push(format!("{what}: got {got}, expected {expected}"));
        }
    };
    compare("urgency", result["urgency"].clone(), json!(expect.urgency));
    compare("baby_urgency", result["baby_urgency"].clone(), json!(expect.baby_urgency));
    compare("rules", json!(rules(result)), json!(expect.rules));
    for (what, expected) in [
        ("patterns", expect.patterns.as_ref().map(|list| json!(list))),
        ("advice", expect.advice.as_ref().map(|list| json!(list))),
        ("recheck_hours", expect.recheck_hours.as_ref().map(|list| json!(list))),
        ("still_open", expect.still_open.as_ref().map(|list| json!(list))),
    ] {
        if let Some(expected) = expected {
            compare(what, result[what].clone(), expected);
        }
    }
    let advice = result["advice"].as_array().unwrap();
    for line in &expect.advice_has {
        if !advice.contains(&json!(line)) {
            differences.push(format!("advice lacks {line}"));
        }
    }
    for line in &expect.advice_lacks {
        if advice.contains(&json!(line)) {
            differences.push(format!("advice has {line}"));
        }
    }
    differences
}

#[track_caller]
fn check(case: &Case) -> Result<(), String> {
    let sheet = case.sheet();
    let result = serde_json::to_value(full_result(&sheets::answers(&sheet))).unwrap();
    let differences = differences(&case.expect, &result);
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} ({})\n{}\n  {}",
        case.name,
        case.source,
        sheets::text(&sheet),
        differences.join("\n  ")
    ))
}

#[test]
fn every_clinical_case_gets_its_answer() {
    let wrong: Vec<String> = cases().iter().filter_map(|case| check(case).err()).collect();
    assert!(wrong.is_empty(), "{} cases differ:\n\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn the_second_writing_of_the_rules_agrees_with_every_case() {
    for case in cases() {
        let verdict = judge(&case.sheet());
        let all: Vec<&str> = verdict.rules.iter().chain(&verdict.baby_rules).copied().collect();
        assert_eq!(all, case.expect.rules, "{}", case.name);
    }
}

#[test]
fn every_case_has_a_name_of_its_own_and_a_source() {
    let cases = cases();
    let names: BTreeSet<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len());
    assert!(cases.iter().all(|case| !case.source.is_empty()));
    assert!(cases.len() >= 130, "{} cases", cases.len());
}

#[test]
fn every_source_of_a_case_is_one_that_the_project_lists() {
    for case in cases() {
        let cited = case.source.split(';').filter(|part| part.contains("source"));
        for number in cited.flat_map(|part| part.split(|c: char| !c.is_ascii_digit())) {
            if let Ok(number) = number.parse() {
                assert!(reference(number).is_some(), "{}: no source {number}", case.name);
            }
        }
    }
}

#[test]
fn every_rule_fires_and_stays_silent_in_some_case() {
    let cases = cases();
    for rule in all_rules() {
        let index = all_rules().position(|other| std::ptr::eq(rule, other)).unwrap();
        let fires = |case: &Case| assess(&sheets::answers(&case.sheet())).fired.contains(index);
        let baby = if rule.patient == Patient::Baby { " for the baby" } else { "" };
        assert!(cases.iter().any(fires), "no case fires {}{baby}", rule.id);
        assert!(!cases.iter().all(fires), "every case fires {}{baby}", rule.id);
    }
}

#[test]
fn every_rule_decides_the_level_in_some_case() {
    // These four never decide alone: another rule of the same level fires with them.
    const NEVER_ALONE: [&str; 4] = ["S02", "S09", "S16", "R02"];
    let cases = cases();
    for rule in all_rules().filter(|rule| !NEVER_ALONE.contains(&rule.id)) {
        let initial = rule.id.chars().next();
        let decides = |case: &Case| {
            let same_level = |id: &&String| id.chars().next() == initial && id.as_str() != rule.id;
            case.expect.rules.iter().any(|id| id == rule.id)
                && !case.expect.rules.iter().any(|id| same_level(&id))
        };
        // E07 always comes with S14, but stands above it.
        assert!(cases.iter().any(decides), "no case is decided by {}", rule.id);
    }
}

#[test]
fn every_pattern_is_expected_in_some_case() {
    let cases = cases();
    let named: BTreeSet<&str> = cases
        .iter()
        .filter_map(|case| case.expect.patterns.as_ref())
        .flatten()
        .map(String::as_str)
        .collect();
    let known: BTreeSet<&str> = Pattern::ALL.iter().map(|pattern| pattern.id()).collect();
    assert_eq!(named, known);
}

#[test]
fn every_advice_line_is_expected_once_and_unexpected_once() {
    let cases = cases();
    for line in ADVICE {
        let expected = cases.iter().any(|case| {
            let exact = case.expect.advice.as_ref();
            exact.is_some_and(|list| list.iter().any(|id| id == line.id))
                || case.expect.advice_has.iter().any(|id| id == line.id)
        });
        let unexpected = cases.iter().any(|case| {
            let exact = case.expect.advice.as_ref();
            exact.is_some_and(|list| !list.iter().any(|id| id == line.id))
                || case.expect.advice_lacks.iter().any(|id| id == line.id)
        });
        assert!(expected, "no case expects {}", line.id);
        assert!(unexpected, "no case expects a result without {}", line.id);
    }
    let known: BTreeSet<&str> = ADVICE.iter().map(|line| line.id).collect();
    for case in &cases {
        for id in case.expect.advice_has.iter().chain(&case.expect.advice_lacks) {
            assert!(known.contains(id.as_str()), "{}: no such advice: {id}", case.name);
        }
    }
}

#[test]
fn questions_and_options_are_those_of_the_answer_sheet() {
    let library: Vec<(&str, Takes)> = QUESTIONS
        .iter()
        .map(|question| {
            let takes = match question.kind {
                Kind::Choice(options) => Takes::Options(options),
                Kind::Number(options) => Takes::Number(options),
                Kind::Temperature(options) => {
                    assert_eq!(options, ["not_taken"]);
                    Takes::Reading
                }
            };
            (question.id, takes)
        })
        .collect();
    assert_eq!(library, contract::QUESTIONS);
}

#[test]
fn bad_input_is_refused_with_its_key() {
    for bad in lines::<BadInput>(include_str!("cases/bad_input.jsonl")) {
        let raw: RawSheet = serde_json::from_str(&bad.text).expect(&bad.name);
        let error = raw.into_answers().expect_err(&bad.name);
        let error = serde_json::to_value(&error).unwrap();
        assert_eq!(
            (&error["code"], &error["key"]),
            (&json!(bad.code), &json!(bad.key)),
            "{}",
            bad.name
        );
        for field in ["got", "takes", "message"] {
            assert!(error[field].as_str().is_some_and(|text| !text.is_empty()), "{}", bad.name);
        }
    }
}

#[test]
fn a_number_that_is_not_finite_is_refused() {
    use serde::de::value::{Error, MapDeserializer};
    for id in ["pulse", "breaths", "hours_since_start", "days_since_birth", "antibiotics_hours"] {
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            let pairs = [(id, number)].into_iter();
            let raw = RawSheet::deserialize(MapDeserializer::<_, Error>::new(pairs)).unwrap();
            let error = serde_json::to_value(raw.into_answers().unwrap_err()).unwrap();
            assert_eq!((&error["code"], &error["key"]), (&json!("not_finite"), &json!(id)));
        }
    }
}
