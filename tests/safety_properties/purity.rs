//! Total and pure: every sheet gives one level, and the same answers always give the same result.

use clog_or_mastitis::protocol::{BabyUrgency, Patient, Urgency};
use clog_or_mastitis::triage::{Answers, RawSheet, assess, full_result};
use serde_json::{Value, json};

use crate::support::random::on_random_sheets;
use crate::support::sheets::{self, celsius, changed, fahrenheit, put, text};
use crate::support::space::Space;
use crate::{fired, holds};

/// The sheet as text with its keys in the opposite order.
fn backwards(sheet: &sheets::Sheet) -> String {
    let pairs: Vec<String> =
        sheet.iter().rev().map(|(id, answer)| format!("{}:{answer}", json!(id))).collect();
    format!("{{{}}}", pairs.join(","))
}

fn read(text: &str) -> Answers {
    serde_json::from_str::<RawSheet>(text).unwrap().into_answers().unwrap()
}

fn highest_floor(answers: &Answers) -> Result<(), String> {
    let assessment = assess(answers);
    let highest = |patient| {
        let rules = assessment.fired.iter().filter(|rule| rule.patient == patient);
        rules.map(|rule| rule.urgency).max()
    };
    let parent = highest(Patient::Parent).unwrap_or(Urgency::SelfCare);
    let baby = match highest(Patient::Baby) {
        None => BabyUrgency::None,
        Some(Urgency::Emergency) => BabyUrgency::Emergency,
        Some(_) => BabyUrgency::SameDay,
    };
    holds(assessment.urgency == parent, "the highest of the parent's floors")?;
    holds(assessment.baby_urgency == baby, "the highest of the baby's floors")
}

/// Property 1.
#[test]
fn every_sheet_gives_one_level_and_the_same_one_always() {
    on_random_sheets(4_000, |sheet| {
        let answers = sheet.answers();
        highest_floor(&answers)?;
        holds(assess(&answers) == assess(&answers), "the same sheet twice")?;
        let json = sheet.json();
        holds(
            read(&text(&json)) == answers && read(&backwards(&json)) == answers,
            "order of the keys",
        )?;
        let result = serde_json::to_value(full_result(&answers)).unwrap();
        let again = serde_json::to_value(full_result(&read(&backwards(&json)))).unwrap();
        holds(result == again, "the whole result twice")
    });
    Space::around("empty")
        .every_answer("milk")
        .every_answer("where")
        .every_answer("inflamed")
        .every_answer("growing")
        .every_answer("lump")
        .every_answer("trend")
        .axis("temperature", [fahrenheit(98.4), celsius(38.0), json!("not_taken"), Value::Null])
        .every_answer("body_ill")
        .each(|_, answers| highest_floor(answers));
}

/// Property 1: going back and changing an answer leaves no trace of the old one.
#[test]
fn a_changed_answer_leaves_no_trace() {
    on_random_sheets(4_000, |sheet| {
        let answers = sheet.answers();
        let json = sheet.json();
        for id in ["temperature", "milk", "lump", "antibiotics_hours", "hours_since_start"] {
            let mut there_and_back = changed(&answers, id, &other_answer(id));
            let old = json.get(id).cloned().unwrap_or(Value::Null);
            there_and_back = changed(&there_and_back, id, &old);
            holds(there_and_back == answers, id)?;
        }
        Ok(())
    });
    Space::around("plain_clog")
        .axis("temperature", [fahrenheit(101.0), celsius(38.4), json!("not_taken"), Value::Null])
        .axis("hours_since_start", [json!(5), json!(500), Value::Null])
        .axis("antibiotics_hours", [json!("none"), json!(60), Value::Null])
        .each(|sheet, answers| {
            let mut other = sheet.clone();
            for id in ["temperature", "hours_since_start", "antibiotics_hours"] {
                put(&mut other, id, &other_answer(id));
                put(&mut other, id, &sheet.get(id).cloned().unwrap_or(Value::Null));
            }
            holds(read(&text(&other)) == *answers, "there and back")
        });
}

fn other_answer(id: &str) -> Value {
    match id {
        "temperature" => fahrenheit(104.0),
        "milk" => json!("not_lactating"),
        "lump" => json!("no"),
        "antibiotics_hours" => json!(48),
        _ => json!(500),
    }
}

/// Property 1: a temperature is judged in the unit typed, never converted.
#[test]
fn a_temperature_is_judged_in_the_unit_typed() {
    const LINES: [(f64, f64, &str); 3] =
        [(100.4, 38.0, "S01"), (103.0, 39.4, "S16"), (104.0, 40.0, "E03")];
    let fires = |reading: Value, rule| {
        fired(&sheets::answers(&sheets::base_with("plain_clog", json!({ "temperature": reading }))))
            .contains(&rule)
    };
    for (line_fahrenheit, line_celsius, rule) in LINES {
        for hundredth in 9300..=11000 {
            let degrees = f64::from(hundredth) / 100.0;
            assert_eq!(
                fires(fahrenheit(degrees), rule),
                degrees >= line_fahrenheit,
                "{degrees} °F, {rule}"
            );
        }
        for hundredth in 3400..=4330 {
            let degrees = f64::from(hundredth) / 100.0;
            assert_eq!(
                fires(celsius(degrees), rule),
                degrees >= line_celsius,
                "{degrees} °C, {rule}"
            );
        }
    }
    // 102.9 °F is 39.39 °C: converting and rounding would call it 39.4 °C.
    assert!(fires(celsius(39.4), "S16") && !fires(fahrenheit(102.9), "S16"));
}
