//! Answers that must not change a level: the baby's for the parent, advice-only ones, and those after the end.

use clog_or_mastitis::protocol::{Question, SCREENS};
use clog_or_mastitis::triage::{Answers, Facts, advice};
use serde_json::{Value, json};

use crate::support::contract::{ADVICE_ONLY, QUESTIONS, Takes};
use crate::support::random::on_random_sheets;
use crate::support::sheets::{changed, fahrenheit};
use crate::support::space::{Space, levels};
use crate::{EMERGENCY, holds, urgency};

const BABY_READINGS: [f64; 7] = [93.0, 96.7, 98.4, 100.3, 100.4, 103.9, 104.0];

fn baby_answers() -> Vec<(&'static str, Value)> {
    let readings = BABY_READINGS.map(|degrees| ("baby_temperature", fahrenheit(degrees)));
    let ages = [0, 27, 28, 91, 92, 400].map(|days| ("baby_age_days", json!(days)));
    let feeding = ["usual", "less", "too_little"].map(|option| ("baby_feeding", json!(option)));
    let missing = ["baby_temperature", "baby_age_days", "baby_feeding"].map(|id| (id, Value::Null));
    readings.into_iter().chain(ages).chain(feeding).chain(missing).collect()
}

/// The line that stands for the baby's level is there exactly when it must be.
fn baby_is_shown(answers: &Answers) -> Result<(), String> {
    let lines: Vec<&str> = advice(&Facts::of(answers)).iter().map(|line| line.id).collect();
    let baby = levels(answers).baby;
    holds(lines.contains(&"call_baby_doctor_now") == (baby == 1), "call_baby_doctor_now")?;
    holds(lines.contains(&"get_baby_help_now") == (baby == 2), "get_baby_help_now")
}

/// Property 20.
#[test]
fn the_babys_answers_never_change_the_parents_level_and_are_always_shown() {
    let baby_answers = baby_answers();
    on_random_sheets(6_000, |sheet| {
        let answers = sheet.answers();
        let level = urgency(&answers);
        for (id, answer) in &baby_answers {
            let other = changed(&answers, id, answer);
            holds(urgency(&other) == level, id)?;
            baby_is_shown(&other)?;
        }
        let collapse = levels(&changed(&answers, "baby_collapse", &json!("yes")));
        holds(collapse.parent == EMERGENCY && collapse.baby == 2, "baby_collapse counts for both")
    });
    let space = Space::around("plain_clog")
        .every_answer("milk")
        .options("inflamed", &["no", "yes"])
        .axis("temperature", [fahrenheit(98.4), fahrenheit(100.4)])
        .every_answer("baby_early_or_sick")
        .axis("baby_temperature", BABY_READINGS.map(fahrenheit).into_iter().chain([Value::Null]))
        .axis(
            "baby_age_days",
            [0, 27, 28, 91, 92].map(Value::from).into_iter().chain([Value::Null]),
        )
        .every_answer("baby_feeding");
    space.parent_same_along(&["baby_temperature", "baby_age_days", "baby_feeding"]);
    space.each(|_, answers| baby_is_shown(answers));
}

/// Property 21. A gap in three of them counts (it is one of the key questions), so gaps are left out.
#[test]
fn advice_only_answers_never_change_a_level() {
    let options = |id: &str| match QUESTIONS.iter().find(|(known, _)| *known == id) {
        Some((_, Takes::Options(options))) => *options,
        _ => panic!("{id} takes options"),
    };
    on_random_sheets(6_000, |sheet| {
        let answers = sheet.answers();
        for id in ADVICE_ONLY {
            let [one, other] =
                [0, 1].map(|index| levels(&changed(&answers, id, &json!(options(id)[index]))));
            holds(one == other, id)?;
        }
        let milk = ["breastfeeding", "pumping", "both"]
            .map(|milk| levels(&changed(&answers, "milk", &json!(milk))));
        holds(milk[0] == milk[1] && milk[1] == milk[2], "milk")
    });
    for base in
        ["plain_clog", "engorged_day_3", "mastitis", "on_antibiotics", "not_lactating", "bleb"]
    {
        let mut space = Space::around(base);
        for id in ADVICE_ONLY {
            space = space.every_option(id);
        }
        space.same_along(&ADVICE_ONLY);
    }
    Space::around("warm_wedge")
        .options("milk", &["breastfeeding", "pumping", "both"])
        .every_answer("where")
        .every_answer("inflamed")
        .every_answer("growing")
        .every_answer("trend")
        .axis("days_since_birth", [json!(3), json!(20), json!(100), Value::Null])
        .same_along(&["milk"]);
}

/// The questions in the order in which the interview asks them.
fn asked() -> Vec<Question> {
    SCREENS.iter().flat_map(|screen| screen.asked).map(|asked| asked.question).collect()
}

fn early_stop(answers: &Answers) -> Result<(), String> {
    let mut so_far = Answers::new();
    for question in asked() {
        if let Some(value) = answers.get(question) {
            so_far.set(question, value);
        }
        if urgency(&so_far) == EMERGENCY {
            return holds(urgency(answers) == EMERGENCY, question.id());
        }
    }
    Ok(())
}

/// Property 22: what is answered after the first emergency cannot take it back.
#[test]
fn stopping_at_the_first_emergency_is_safe() {
    on_random_sheets(10_000, |sheet| early_stop(&sheet.answers()));
    Space::around("plain_clog")
        .options("confused", &["no", "not_sure"])
        .options("where", &["all_of_both", "one_area"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .options("inflamed", &["no", "not_sure", "yes"])
        .options("growing", &["same", "fast_or_streaks"])
        .axis("temperature", [95.0, 96.0, 98.4, 99.5, 100.4, 104.0].map(fahrenheit))
        .every_answer("feverish")
        .options("body_ill", &["no", "strong"])
        .options("vomiting", &["no", "cannot_keep_down"])
        .options("pain", &["mild", "uncontrolled"])
        .axis("pulse", [Value::Null, json!(130)])
        .options("belly_pain", &["no", "yes"])
        .each(|_, answers| early_stop(answers));
}
