//! The interview: what it asks, what it keeps, where it stops, and that every way through it ends.
//!
//! Vocabulary: a *walk* answers screen after screen; a *screen* is named by its id, the end is `result`.
//! Not here: how it is drawn (`tests/web`, the journeys).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use clog_or_mastitis::protocol::{BabyUrgency, Kind, Question, SCREENS, Urgency};
use clog_or_mastitis::triage::interview::{Interview, Step, Unattended, still_open};
use clog_or_mastitis::triage::standing::{SoFar, Standing, standing};
use clog_or_mastitis::triage::{Answers, Temperature, Unit, Value, assess};
use proptest::prelude::*;
use support::sheets;

/// The id of the screen that the reader is on.
fn at(interview: &Interview) -> &'static str {
    interview.screen().map_or("result", |screen| screen.id)
}

/// Answers the screen as the sheet has it, "not sure" where the sheet has nothing, and goes on.
fn answer_screen(interview: &mut Interview, sheet: &Answers) {
    let screen = interview.screen().unwrap();
    loop {
        let open = interview
            .visible(screen)
            .map(|asked| asked.question)
            .find(|question| !interview.is_attended(*question));
        let Some(question) = open else { break };
        match sheet.get(question) {
            Some(value) => interview.answer(question, value),
            None => interview.not_sure(question),
        }
        if interview.screen().is_none() {
            return;
        }
    }
    interview.go_on().unwrap();
}

/// Walks to the named screen, or to the result.
fn walk_to(interview: &mut Interview, sheet: &Answers, end: &str) -> Vec<&'static str> {
    let mut seen = vec![at(interview)];
    while at(interview) != end {
        assert!(interview.screen().is_some(), "the result came before {end}");
        assert!(seen.len() <= SCREENS.len() + 1, "the interview goes round in circles: {seen:?}");
        answer_screen(interview, sheet);
        seen.push(at(interview));
    }
    seen
}

fn plain_clog() -> Answers {
    sheets::answers(&sheets::base("plain_clog"))
}

fn with(changes: serde_json::Value) -> Answers {
    sheets::answers(&sheets::base_with("plain_clog", changes))
}

#[test]
fn a_plain_clog_sees_fourteen_screens_and_stays_at_home() {
    let mut interview = Interview::new();
    let seen = walk_to(&mut interview, &plain_clog(), "result");
    assert_eq!(seen.len() - 1, 14, "{seen:?}");
    assert!(!seen.contains(&"pulse_and_breaths"));
    assert_eq!(assess(interview.answers()).urgency, Urgency::SelfCare);
}

#[test]
fn a_danger_sign_ends_the_interview_at_the_tap() {
    for screen in SCREENS.iter().take(1) {
        for question in screen.quick_none {
            let mut interview = Interview::new();
            interview.answer(*question, Value::Option(2));
            assert_eq!(interview.step(), Step::Result, "{}", question.id());
            assert_eq!(assess(interview.answers()).urgency, Urgency::Emergency);
            interview.back();
            assert_eq!(at(&interview), "danger_signs");
        }
    }
}

#[test]
fn an_emergency_further_on_ends_the_interview_with_its_screen() {
    let mut interview = Interview::new();
    let sheet = with(serde_json::json!({"temperature": {"value": 104.0, "unit": "F"}}));
    let seen = walk_to(&mut interview, &sheet, "result");
    assert_eq!(seen[seen.len() - 2], "temperature");
}

#[test]
fn a_baby_in_danger_ends_the_interview_with_its_screen() {
    let mut interview = Interview::new();
    let sheet = with(serde_json::json!({
        "baby_age_days": 10, "baby_temperature": {"value": 100.5, "unit": "F"}
    }));
    let seen = walk_to(&mut interview, &sheet, "result");
    assert_eq!(seen[seen.len() - 2], "baby");
    assert_eq!(assess(interview.answers()).baby_urgency, BabyUrgency::Emergency);
}

#[test]
fn after_an_emergency_the_rest_can_be_answered_and_the_emergency_stands() {
    let mut interview = Interview::new();
    interview.answer(Question::NoUrine12h, Value::Option(2));
    assert!(interview.has_rest());
    interview.answer_the_rest();
    assert_eq!(at(&interview), "danger_signs");
    walk_to(&mut interview, &plain_clog(), "result");
    assert!(!interview.has_rest());
    assert_eq!(assess(interview.answers()).urgency, Urgency::Emergency);
}

#[test]
fn an_emergency_taken_back_and_ticked_again_stops_again() {
    let mut interview = Interview::new();
    interview.answer(Question::Fainted, Value::Option(2));
    interview.answer_the_rest();
    interview.answer(Question::Fainted, Value::Option(0));
    assert_eq!(at(&interview), "danger_signs");
    interview.answer(Question::Fainted, Value::Option(2));
    assert_eq!(at(&interview), "result");
}

#[test]
fn none_of_these_answers_what_is_open_and_keeps_what_was_ticked() {
    let mut interview = Interview::new();
    interview.not_sure(Question::HeartRacing);
    interview.none_of_these(&SCREENS[0]);
    assert!(interview.answers().is(Question::HeartRacing, "not_sure"));
    assert!(interview.answers().is(Question::Confused, "no"));
    assert_eq!(interview.go_on(), Ok(Step::Screen(1)));
}

#[test]
fn a_question_that_waits_is_named() {
    let mut interview = Interview::new();
    assert_eq!(interview.go_on(), Err(Unattended(Question::Confused)));
    interview.none_of_these(&SCREENS[0]);
    interview.go_on().unwrap();
    assert_eq!(interview.go_on(), Err(Unattended(Question::Milk)));
}

#[test]
fn not_sure_stores_the_option_or_leaves_the_id_out() {
    let mut interview = Interview::new();
    interview.not_sure(Question::Inflamed);
    assert!(interview.answers().is(Question::Inflamed, "not_sure"));
    interview.not_sure(Question::FeverReducer);
    assert!(interview.answers().is(Question::FeverReducer, "yes"));
    assert!(interview.is_unsure(Question::FeverReducer));
    interview.not_sure(Question::Pain);
    assert!(!interview.answers().has(Question::Pain));
    assert!(interview.is_attended(Question::Pain));
}

#[test]
fn a_changed_answer_keeps_the_others_and_returns_to_the_result() {
    let mut interview = Interview::new();
    walk_to(&mut interview, &plain_clog(), "result");
    let before = interview.answers().clone();
    interview.change(Question::Pain);
    assert_eq!(at(&interview), "feeling");
    interview.answer(Question::Pain, Value::Option(2));
    interview.go_on().unwrap();
    assert_eq!(at(&interview), "result");
    for question in Question::ALL.into_iter().filter(|question| *question != Question::Pain) {
        assert_eq!(interview.answers().get(question), before.get(question), "{}", question.id());
    }
}

#[test]
fn a_change_that_opens_a_screen_leads_there() {
    let mut interview = Interview::new();
    walk_to(&mut interview, &plain_clog(), "result");
    interview.change(Question::BodyIll);
    assert!(!interview.is_added(), "the reader chose to come here");
    interview.answer(Question::BodyIll, Value::Option(1));
    interview.go_on().unwrap();
    assert_eq!(at(&interview), "pulse_and_breaths");
    assert!(interview.is_added(), "the reader is told why it is asked");
    interview.back();
    assert!(!interview.is_added());
    interview.go_on().unwrap();
    assert!(interview.is_added());
    interview.go_on().unwrap();
    assert_eq!(at(&interview), "result");
    interview.change(Question::Pulse);
    assert_eq!(at(&interview), "pulse_and_breaths");
    assert!(!interview.is_added(), "this time the reader chose to come here");
}

#[test]
fn what_comes_after_an_emergency_that_stopped_the_interview_is_not_called_added() {
    let mut interview = Interview::new();
    interview.answer(Question::Fainted, Value::Option(2));
    interview.change(Question::Fainted);
    interview.answer(Question::Fainted, Value::Option(0));
    interview.none_of_these(&SCREENS[0]);
    interview.go_on().unwrap();
    assert_eq!(interview.step(), Step::Screen(1));
    assert!(!interview.is_added());
}

#[test]
fn an_answer_that_is_no_longer_asked_leaves_the_sheet() {
    let mut interview = Interview::new();
    walk_to(&mut interview, &plain_clog(), "result");
    assert!(interview.answers().has(Question::LumpFeel));
    interview.change(Question::Lump);
    interview.answer(Question::Lump, Value::Option(0));
    assert!(!interview.answers().has(Question::LumpFeel));
    assert!(!interview.answers().has(Question::LumpAfterFeed));
    interview.change(Question::Milk);
    interview.answer(Question::Milk, Value::Option(4));
    assert!(!interview.answers().has(Question::BabyFeeding), "after a loss no baby is kept");
}

#[test]
fn back_leads_through_the_screens_that_were_shown() {
    let mut interview = Interview::new();
    let mut seen = walk_to(&mut interview, &plain_clog(), "result");
    let mut back = vec![at(&interview)];
    while interview.can_go_back() {
        interview.back();
        back.push(at(&interview));
    }
    seen.reverse();
    assert_eq!(back, seen);
}

#[test]
fn unknown_hours_of_antibiotics_still_ask_for_their_effect() {
    let mut interview = Interview::new();
    walk_to(&mut interview, &plain_clog(), "care");
    let care = interview.screen().unwrap();
    let asks_effect = |interview: &Interview| {
        interview.visible(care).any(|asked| asked.question == Question::AntibioticsEffect)
    };
    assert!(!asks_effect(&interview), "nothing was said of antibiotics yet");
    interview.not_sure(Question::AntibioticsHours);
    assert!(asks_effect(&interview));
    interview.answer(Question::AntibioticsHours, Value::Option(0));
    assert!(!asks_effect(&interview));
}

#[test]
fn after_a_loss_no_screen_asks_about_a_baby() {
    let mut interview = Interview::new();
    let seen = walk_to(&mut interview, &with(serde_json::json!({"milk": "after_loss"})), "result");
    assert!(!seen.contains(&"baby"), "{seen:?}");
}

#[test]
fn erasing_leaves_nothing() {
    let mut interview = Interview::new();
    walk_to(&mut interview, &plain_clog(), "result");
    interview.erase();
    assert_eq!(interview, Interview::new());
}

#[test]
fn an_empty_sheet_has_every_first_question_open() {
    let open = still_open(&Answers::new());
    assert!(open.contains(&Question::Confused) && open.contains(&Question::Temperature));
    assert!(!open.contains(&Question::Pulse), "counts are never missed");
}

/// A value that the question takes, chosen by a number.
fn some_value(question: Question, choice: u8) -> Option<Value> {
    let options = question.options().len();
    let index = usize::from(choice) % (options + 3);
    match question.data().kind {
        _ if index < options => Some(Value::Option(u8::try_from(index).unwrap())),
        Kind::Number(_) if index > options => Some(Value::Number(f64::from(choice))),
        Kind::Temperature(_) if index > options => {
            let value = 95.0 + f64::from(choice % 80) / 10.0;
            Some(Value::Reading(Temperature { value, unit: Unit::F }))
        }
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..Default::default() })]

    /// Whatever is answered, going on comes to a result within one pass over the screens, and stopping at the
    /// first emergency gives the same level as answering the rest.
    #[test]
    fn every_way_through_ends_and_an_early_stop_is_safe(choices in prop::collection::vec(any::<u8>(), 76)) {
        let mut sheet = Answers::new();
        for (question, choice) in Question::ALL.into_iter().zip(choices) {
            if let Some(value) = some_value(question, choice) {
                sheet.set(question, value);
            }
        }
        let mut interview = Interview::new();
        walk_to(&mut interview, &sheet, "result");
        let early = assess(interview.answers());
        while interview.has_rest() {
            interview.answer_the_rest();
            walk_to(&mut interview, &sheet, "result");
        }
        let late = assess(interview.answers());
        if early.urgency == Urgency::Emergency {
            prop_assert_eq!(late.urgency, Urgency::Emergency);
        }
        if early.baby_urgency == BabyUrgency::Emergency {
            prop_assert_eq!(late.baby_urgency, BabyUrgency::Emergency);
        }
    }
}

/// Where an outside program would be after the same answers, "not sure" and screens.
fn standing_of(interview: &Interview, passed: &[&str]) -> Standing {
    let unsure = Question::ALL.into_iter().filter(|question| interview.is_unsure(*question));
    let so_far = SoFar {
        unsure: unsure.map(|question| question.id().into()).collect(),
        passed: Some(passed.iter().map(|id| id.to_string()).collect()),
    };
    standing(interview.answers(), &so_far).unwrap()
}

/// The widget stops at an emergency, where the other one may go on.
#[test]
fn an_outside_program_is_led_through_the_same_screens() {
    support::random::on_random_sheets(2_000, |sheet| {
        let mut interview = Interview::new();
        let mut passed: Vec<&str> = Vec::new();
        while let Some(screen) = interview.screen() {
            let standing = standing_of(&interview, &passed);
            let shown = standing.screen.as_ref().unwrap();
            assert_eq!(shown.id, screen.id);
            let visible = interview.visible(screen).map(|asked| asked.question.id());
            assert!(shown.questions.iter().map(|asked| asked.id).eq(visible), "{shown:?}");
            assert_eq!((standing.progress.at, standing.progress.of), interview.progress());
            assert!(!standing.may_end && !standing.finished, "{standing:?}");
            assert!(standing.fallen_away.is_empty(), "{standing:?}");
            passed.push(screen.id);
            answer_screen(&mut interview, &sheet.answers());
        }
        assert!(standing_of(&interview, &passed).may_end);
        Ok(())
    });
}
