//! Input: readings in the wrong unit or beyond life, and numbers below zero, are refused and never assessed.

use clog_or_mastitis::triage::RawSheet;
use serde_json::{Value, json};

use crate::support::random::on_random_sheets;
use crate::support::sheets::put;

/// What becomes of a sheet: `None` is an assessment, else the code and the key of the error.
fn refusal(sheet: &Value) -> Option<(String, String)> {
    let raw: RawSheet = serde_json::from_str(&sheet.to_string()).unwrap();
    let error = serde_json::to_value(raw.into_answers().err()?).unwrap();
    let field = |name: &str| error[name].as_str().unwrap().to_owned();
    Some((field("code"), field("key")))
}

fn expected_for_reading(degrees: f64, unit: &str) -> Option<&'static str> {
    let (other_unit, possible) =
        if unit == "F" { (30.0..=45.0, 93.0..=110.0) } else { (90.0..=115.0, 34.0..=43.3) };
    if degrees < 0.0 {
        Some("negative")
    } else if other_unit.contains(&degrees) {
        Some("check_unit")
    } else if possible.contains(&degrees) {
        None
    } else {
        Some("check_reading")
    }
}

/// Property 25.
#[test]
fn a_reading_in_the_wrong_unit_or_beyond_life_is_asked_again() {
    for question in ["temperature", "baby_temperature"] {
        for unit in ["F", "C"] {
            for hundredth in -500..=13_000 {
                let degrees = f64::from(hundredth) / 100.0;
                let code = refusal(&json!({ question: { "value": degrees, "unit": unit } }));
                let expected = expected_for_reading(degrees, unit)
                    .map(|code| (code.to_owned(), question.to_owned()));
                assert_eq!(code, expected, "{degrees} °{unit}");
            }
        }
    }
}

/// Property 25.
#[test]
fn one_bad_answer_stops_any_sheet() {
    let bad = [
        ("hours_since_start", json!(-1), "negative"),
        ("baby_age_days", json!(-0.5), "negative"),
        ("temperature", json!({ "value": 37, "unit": "F" }), "check_unit"),
        ("temperature", json!({ "value": 98.6, "unit": "C" }), "check_unit"),
        ("temperature", json!({ "value": 33.9, "unit": "C" }), "check_reading"),
        ("temperature", json!("100.4"), "unknown_option"),
        ("pain", json!("awful"), "unknown_option"),
        ("confused", json!(true), "wrong_type"),
        ("tempreature", json!("not_taken"), "unknown_question"),
    ];
    on_random_sheets(1_000, |sheet| {
        for (id, answer, code) in &bad {
            let mut sheet = sheet.json();
            put(&mut sheet, id, answer);
            let got = refusal(&Value::Object(sheet));
            let expected = Some(((*code).to_owned(), (*id).to_owned()));
            crate::holds(got == expected, id)?;
        }
        Ok(())
    });
}
