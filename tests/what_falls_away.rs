//! An answer that falls away with its question is asked for again when the question comes back: nothing that a reader said
//! is lost without a word.
//!
//! *Back and forth* = an answer is changed, so that other questions are hidden, and changed back.
//! Not here: which answers fall away (`interview.rs`), the fields that they were typed in (`tests/journeys`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use clog_or_mastitis::protocol::{Question, SCREENS};
use clog_or_mastitis::triage::{Answers, Value, interview::Interview};
use support::sheets;

/// Walks on to the result, with what the sheet says and "not sure" elsewhere. What may be passed by is answered too.
fn walk(interview: &mut Interview, sheet: &Answers) -> Vec<&'static str> {
    let mut seen = Vec::new();
    while let Some(screen) = interview.screen() {
        seen.push(screen.id);
        loop {
            let open = interview.visible(screen).map(|asked| asked.question).find(|question| {
                !interview.is_attended(*question) && sheet.get(*question).is_some()
            });
            let Some(question) = open else { break };
            interview.answer(question, sheet.get(question).unwrap());
        }
        while let Err(waiting) = interview.go_on() {
            interview.not_sure(waiting.0);
        }
    }
    seen
}

fn told(changes: serde_json::Value) -> (Interview, Answers) {
    let sheet = sheets::answers(&sheets::base_with("plain_clog", changes));
    let mut interview = Interview::new();
    walk(&mut interview, &sheet);
    (interview, sheet)
}

#[test]
fn a_pulse_that_fell_away_is_asked_for_again() {
    let ill = serde_json::json!({"body_ill": "mild", "pulse": 112});
    let (mut interview, sheet) = told(ill);
    assert!(interview.answers().has(Question::Pulse));
    interview.change(Question::BodyIll);
    interview.answer(Question::BodyIll, Value::Option(0));
    assert!(!interview.answers().has(Question::Pulse), "nobody who feels well is asked");
    interview.answer(Question::BodyIll, sheet.get(Question::BodyIll).unwrap());
    assert_eq!(walk(&mut interview, &sheet), ["feeling", "pulse_and_breaths"]);
    assert_eq!(interview.answers(), &sheet, "the same answers as before");
}

/// Back and forth with each question, to each other option of it.
#[test]
fn whatever_is_changed_back_and_forth_what_fell_away_is_asked_for_again() {
    let (clog, clog_sheet) = told(serde_json::json!({}));
    let ill = serde_json::json!({
        "body_ill": "mild", "pulse": 112, "breaths": 18, "baby_age_days": 120,
        "baby_temperature": {"value": 98.6, "unit": "F"}
    });
    let (ill, ill_sheet) = told(ill);
    let mut fell = 0;
    for (whole, sheet) in [(clog, clog_sheet), (ill, ill_sheet)] {
        for question in Question::ALL {
            let Some(before) = whole.answers().get(question) else { continue };
            for option in 0..u8::try_from(question.options().len()).unwrap() {
                let mut interview = whole.clone();
                interview.change(question);
                interview.answer(question, Value::Option(option));
                if interview.screen().is_none() {
                    interview.back();
                }
                interview.answer(question, before);
                let here = SCREENS
                    .iter()
                    .position(|screen| screen.asked.iter().any(|asked| asked.question == question));
                let screen = interview.screen().unwrap();
                assert_eq!(Some(screen.id), here.map(|index| SCREENS[index].id));
                fell += usize::from(interview.answers() != whole.answers());
                walk(&mut interview, &sheet);
                for lost in Question::ALL {
                    assert_eq!(
                        interview.answers().get(lost),
                        whole.answers().get(lost),
                        "{} was not asked for again after {} was {:?}",
                        lost.id(),
                        question.id(),
                        question.options().get(usize::from(option))
                    );
                }
            }
        }
    }
    assert!(fell > 10, "hardly an answer ever fell away: {fell}");
}
