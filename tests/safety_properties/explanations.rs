//! What is said about a result is true: the answers named as a reason are enough for it, and what is said to
//! make it more urgent does.

use clog_or_mastitis::triage::{
    Answers, Becomes, Change, Facts, assess, reasons, what_would_change,
};
use serde_json::{Value, json};

use crate::holds;
use crate::support::random::on_random_sheets;
use crate::support::sheets::{celsius, changed, fahrenheit};
use crate::support::space::{Space, levels};

fn enough(answers: &Answers) -> Result<(), String> {
    let facts = Facts::of(answers);
    let reasons = reasons(&facts);
    holds(reasons.len() == assess(answers).fired.iter().count(), "one reason for every rule")?;
    for reason in reasons {
        let mut alone = Answers::new();
        for question in &reason.questions {
            if let Some(value) = answers.get(*question) {
                alone.set(*question, value);
            }
        }
        let fires = assess(&alone).fired.iter().any(|rule| std::ptr::eq(rule, reason.rule));
        let named: Vec<&str> = reason.questions.iter().map(|question| question.id()).collect();
        holds(fires, &format!("{} does not follow from {named:?} alone", reason.rule.id))?;
    }
    Ok(())
}

#[test]
fn the_answers_named_as_a_reason_are_enough_for_it() {
    on_random_sheets(10_000, |sheet| enough(&sheet.answers()));
    illness().each(|_, answers| enough(answers));
}

fn illness() -> Space {
    Space::around("plain_clog")
        .options("where", &["all_of_both", "one_area", "areas_in_both"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .options("inflamed", &["no", "small_and_mild"])
        .options("growing", &["shrinking", "same", "slowly", "fast_or_streaks"])
        .options("trend", &["better", "same", "worse"])
        .axis(
            "temperature",
            [fahrenheit(98.4), fahrenheit(96.0), celsius(38.0), json!("not_taken")],
        )
        .options("feverish", &["no", "a_little", "yes"])
        .axis("hours_since_start", [json!(8), json!(80)])
}

/// Whoever has a reading below the fever line, or none, and would be told a higher level at it, is told so.
fn both_arms(answers: &Answers, changes: &[Change]) -> Result<(), String> {
    for id in ["temperature", "baby_temperature"] {
        for (then, line) in [(fahrenheit(100.4), 100.4), (fahrenheit(104.0), 104.0)] {
            let now = levels(answers);
            let then = levels(&changed(answers, id, &then));
            let said = changes.iter().any(|change| {
                let at = match change.becomes {
                    Becomes::ReadsAtLeast { fahrenheit, .. } => fahrenheit <= line,
                    _ => false,
                };
                change.question.id() == id && at
            });
            let rises = then.parent > now.parent || then.baby > now.baby;
            holds(!rises || said, &format!("{id}: {line} °F raises a level and is not said"))?;
        }
    }
    Ok(())
}

/// Sheets in which the stated change has been made, alone.
fn after(answers: &Answers, change: &Change) -> Vec<Answers> {
    let id = change.question.id();
    let becomes: Vec<Value> = match change.becomes {
        Becomes::Option(option) => vec![json!(option)],
        Becomes::AtLeast(limit) => vec![json!(limit)],
        Becomes::ReadsAtLeast { fahrenheit: f, celsius: c }
        | Becomes::ReadsAtMost { fahrenheit: f, celsius: c } => vec![fahrenheit(f), celsius(c)],
        Becomes::ReadsBelow { fahrenheit: f, celsius: c } => {
            vec![fahrenheit(f - 0.1), celsius(c - 0.1)]
        }
    };
    becomes.iter().map(|answer| changed(answers, id, answer)).collect()
}

fn true_and_whole(answers: &Answers) -> Result<(), String> {
    let now = levels(answers);
    let changes = what_would_change(answers);
    for change in &changes {
        let what = format!("{change:?}");
        holds(change.urgency.is_some() || change.baby_urgency.is_some(), &what)?;
        for then in after(answers, change) {
            let assessment = assess(&then);
            let then = levels(&then);
            let parent = change
                .urgency
                .is_none_or(|level| assessment.urgency == level && then.parent > now.parent);
            let baby = change
                .baby_urgency
                .is_none_or(|level| assessment.baby_urgency == level && then.baby > now.baby);
            holds(parent && baby, &what)?;
        }
    }
    both_arms(answers, &changes)
}

#[test]
fn what_is_said_to_change_the_answer_does() {
    on_random_sheets(1_000, |sheet| true_and_whole(&sheet.answers()));
    Space::around("plain_clog")
        .every_option("where")
        .every_option("inflamed")
        .every_option("trend")
        .options("milk", &["breastfeeding", "weaning"])
        .each(|_, answers| true_and_whole(answers));
}
