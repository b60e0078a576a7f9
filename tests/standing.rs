//! What outside programs hear of an interview: where it stands after these answers, "not sure" and screens.
//!
//! Not here: that they are led through the same screens as the widget (`interview.rs`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::standing::{SoFar, standing};
use clog_or_mastitis::triage::{Answers, Value};
use support::sheets;

fn plain_clog() -> Answers {
    sheets::answers(&sheets::base("plain_clog"))
}

fn with(changes: serde_json::Value) -> Answers {
    sheets::answers(&sheets::base_with("plain_clog", changes))
}

#[test]
fn without_the_screens_passed_those_count_whose_questions_are_answered() {
    let sheet = plain_clog();
    let whole = standing(&sheet, &SoFar::default()).unwrap();
    assert!(whole.finished && whole.may_end && whole.screen.is_none(), "{whole:?}");
    let fresh = standing(&Answers::new(), &SoFar::default()).unwrap();
    assert_eq!(fresh.screen.unwrap().id, "danger_signs");
    assert!(!fresh.finished && !fresh.may_end);
}

#[test]
fn an_answer_whose_question_is_not_asked_falls_away() {
    let sheet = with(serde_json::json!({"lump": "no"}));
    let standing = standing(&sheet, &SoFar::default()).unwrap();
    assert_eq!(standing.fallen_away, ["lump_after_feed", "lump_feel"]);
}

#[test]
fn what_was_passed_with_not_sure_falls_away_too() {
    let mut sheet = with(serde_json::json!({"lump": "no"}));
    sheet.clear(Question::LumpFeel);
    let so_far = SoFar { unsure: vec!["lump_feel".into()], passed: None };
    let standing = standing(&sheet, &so_far).unwrap();
    assert_eq!(standing.fallen_away, ["lump_after_feed", "lump_feel"]);
}

/// A program may leave it in the sheet; it does not lead back to a screen that has nothing to ask.
#[test]
fn an_optional_answer_that_fell_away_leaves_the_interview_at_its_end() {
    let mut sheet = plain_clog();
    sheet.set(Question::DaysSinceBirth, Value::Number(60.0));
    sheet.set(Question::BabyAgeDays, Value::Number(60.0));
    let standing = standing(&sheet, &SoFar::default()).unwrap();
    assert_eq!(standing.fallen_away, ["baby_age_days"]);
    assert!(standing.finished && standing.screen.is_none(), "{standing:?}");
}

#[test]
fn at_an_emergency_the_interview_may_end_and_may_go_on() {
    let mut sheet = Answers::new();
    let confused = Question::from_id("confused").unwrap();
    sheet.set(confused, Value::Option(confused.option("yes").unwrap()));
    let standing = standing(&sheet, &SoFar::default()).unwrap();
    assert!(standing.may_end && !standing.finished);
    assert_eq!(standing.screen.unwrap().id, "danger_signs");
}

#[test]
fn an_unknown_screen_or_question_is_named() {
    let unknown = |so_far: SoFar| {
        let error = standing(&Answers::new(), &so_far).unwrap_err();
        (error.code.id(), error.got)
    };
    let ids = || vec!["tea".to_owned()];
    let passed = SoFar { passed: Some(ids()), ..SoFar::default() };
    assert_eq!(unknown(passed), ("unknown_screen", "\"tea\"".into()));
    let unsure = SoFar { unsure: ids(), ..SoFar::default() };
    assert_eq!(unknown(unsure), ("unknown_question", "\"tea\"".into()));
}
