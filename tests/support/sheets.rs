//! Sheets as JSON, the bases that cases start from, and the way from JSON to the library's answers.

use std::sync::LazyLock;

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::{self, Answers, RawSheet, Temperature, Unit};
use serde::Deserialize;
use serde_json::{Map, Value, json};

/// An answer sheet in JSON.
pub type Sheet = Map<String, Value>;

static BASES: LazyLock<Map<String, Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("../cases/bases.json")).unwrap());

/// One of the sheets that cases start from.
#[track_caller]
pub fn base(name: &str) -> Sheet {
    BASES[name].as_object().unwrap_or_else(|| panic!("no such base: {name}")).clone()
}

/// A base with some answers put in; `null` takes an answer out.
#[track_caller]
pub fn base_with(name: &str, changes: Value) -> Sheet {
    let mut sheet = base(name);
    for (id, answer) in changes.as_object().expect("changes are an object") {
        put(&mut sheet, id, answer);
    }
    sheet
}

/// Puts one answer in; `null` takes it out.
pub fn put(sheet: &mut Sheet, id: &str, answer: &Value) {
    if answer.is_null() {
        sheet.remove(id);
    } else {
        sheet.insert(id.to_owned(), answer.clone());
    }
}

/// Reads a sheet through the library's own door.
#[track_caller]
pub fn answers(sheet: &Sheet) -> Answers {
    RawSheet::deserialize(Value::Object(sheet.clone()))
        .expect("any JSON object is a raw sheet")
        .into_answers()
        .unwrap_or_else(|error| panic!("{error}\n{}", text(sheet)))
}

/// The library's question with this id.
#[track_caller]
pub fn question(id: &str) -> Question {
    Question::from_id(id).unwrap_or_else(|| panic!("no such question: {id}"))
}

/// One answer in the library's form, past the door: `null` is no answer.
#[track_caller]
pub fn value(id: &str, answer: &Value) -> Option<triage::Value> {
    Some(match answer {
        Value::Null => return None,
        Value::String(option) => triage::Value::Option(
            question(id).option(option).unwrap_or_else(|| panic!("{id} has no option {option}")),
        ),
        Value::Number(number) => triage::Value::Number(number.as_f64().unwrap()),
        reading => triage::Value::Reading(Temperature {
            value: reading["value"].as_f64().unwrap(),
            unit: if reading["unit"] == "F" { Unit::F } else { Unit::C },
        }),
    })
}

/// Puts one answer, or none, into the library's sheet.
pub fn set(answers: &mut Answers, question: Question, value: Option<triage::Value>) {
    match value {
        Some(value) => answers.set(question, value),
        None => answers.clear(question),
    }
}

/// The library's sheet with one answer changed.
pub fn changed(answers: &Answers, id: &str, answer: &Value) -> Answers {
    let mut answers = answers.clone();
    set(&mut answers, question(id), value(id, answer));
    answers
}

/// A sheet as a line for `examples/assess.rs`.
pub fn text(sheet: &Sheet) -> String {
    Value::Object(sheet.clone()).to_string()
}

/// The library's sheet as such a line.
pub fn answers_text(answers: &Answers) -> String {
    let mut sheet = Sheet::new();
    for question in answers.given() {
        let answer = match answers.get(question) {
            Some(triage::Value::Option(index)) => json!(question.options()[usize::from(index)]),
            Some(triage::Value::Number(number)) => json!(number),
            Some(triage::Value::Reading(reading)) => json!({
                "value": reading.value,
                "unit": if reading.unit == Unit::F { "F" } else { "C" },
            }),
            None => continue,
        };
        sheet.insert(question.id().to_owned(), answer);
    }
    text(&sheet)
}

/// A reading in °F.
pub fn fahrenheit(value: f64) -> Value {
    json!({ "value": value, "unit": "F" })
}

/// A reading in °C.
pub fn celsius(value: f64) -> Value {
    json!({ "value": value, "unit": "C" })
}
