//! Time: hours since the start and hours on antibiotics.

use clog_or_mastitis::triage::Answers;
use serde_json::{Value, json};

use crate::support::random::on_random_sheets;
use crate::support::sheets::{changed, fahrenheit};
use crate::support::space::{Space, levels};
use crate::{SAME_DAY, holds, urgency};

const HOURS: [f64; 20] = [
    0.0, 1.0, 12.0, 23.0, 24.0, 25.0, 47.0, 48.0, 49.0, 71.0, 72.0, 73.0, 167.0, 168.0, 169.0,
    335.0, 336.0, 337.0, 1000.0, 1e9,
];

fn hours() -> Vec<Value> {
    HOURS.map(Value::from).to_vec()
}

fn non_decreasing(answers: &Answers, id: &str, order: &[Value]) -> Result<(), String> {
    let all: Vec<_> = order.iter().map(|answer| levels(&changed(answers, id, answer))).collect();
    let rises =
        all.windows(2).all(|pair| pair[0].parent <= pair[1].parent && pair[0].baby <= pair[1].baby);
    holds(rises, id)
}

/// Property 11.
#[test]
fn more_hours_never_lower_a_level_whatever_the_trend() {
    let hours = hours();
    on_random_sheets(4_000, |sheet| {
        for trend in
            [json!("better"), json!("same"), json!("not_sure"), json!("worse"), Value::Null]
        {
            non_decreasing(
                &changed(&sheet.answers(), "trend", &trend),
                "hours_since_start",
                &hours,
            )?;
        }
        Ok(())
    });
    Space::around("plain_clog")
        .every_answer("trend")
        .every_answer("where")
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .every_answer("inflamed")
        .options("growing", &["shrinking", "same", "slowly"])
        .every_answer("lump")
        .options("lump_after_feed", &["smaller", "same"])
        .options("pain", &["mild", "strong"])
        .options("nipple_bleb", &["no", "yes"])
        .options("milk", &["breastfeeding", "weaning", "not_lactating"])
        .axis("hours_since_start", hours)
        .never_lower_along(&["hours_since_start"]);
}

const EFFECTS: [&str; 4] = ["better", "same", "worse", "course_finished"];

fn antibiotic_hours() -> Vec<Value> {
    let hours = [0.0, 1.0, 23.0, 23.99, 24.0, 25.0, 47.0, 47.99, 48.0, 49.0, 100.0, 1e6];
    std::iter::once(json!("none")).chain(hours.map(Value::from)).collect()
}

fn antibiotics(answers: &Answers) -> Result<(), String> {
    let order = antibiotic_hours();
    for effect in EFFECTS.map(Value::from).into_iter().chain([Value::Null]) {
        let with_effect = changed(answers, "antibiotics_effect", &effect);
        // "None" stands first, so this also says that taking them never lowers a level.
        non_decreasing(&with_effect, "antibiotics_hours", &order)?;
        for hours in order.iter().skip(1) {
            let level = urgency(&changed(&with_effect, "antibiotics_hours", hours));
            holds(effect != "worse" || level >= SAME_DAY, "worse on antibiotics")?;
            let long = hours.as_f64().is_some_and(|hours| hours >= 48.0);
            let no_better = effect == "same" || effect == "worse" || effect.is_null();
            holds(!(long && no_better) || level >= SAME_DAY, "no better after 48 hours")?;
        }
    }
    for hours in order.into_iter().chain([Value::Null]) {
        let taking = changed(answers, "antibiotics_hours", &hours);
        let effects = ["better", "same", "worse"].map(Value::from);
        non_decreasing(&taking, "antibiotics_effect", &effects)?;
    }
    Ok(())
}

/// Property 13.
#[test]
fn antibiotics_never_lower_a_level_and_no_answer_to_them_is_seen_soon() {
    on_random_sheets(3_000, |sheet| antibiotics(&sheet.answers()));
    Space::around("plain_clog")
        .options("trend", &["better", "same", "worse"])
        .options("inflamed", &["no", "not_sure", "yes"])
        .options("growing", &["shrinking", "same"])
        .options("lump", &["no", "yes"])
        .axis("temperature", [98.4, 100.4].map(fahrenheit).into_iter().chain([json!("not_taken")]))
        .options("body_ill", &["no", "mild"])
        .axis("hours_since_start", [8, 48, 72].map(Value::from))
        .options("where", &["all_of_both", "one_area"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .each(|_, answers| antibiotics(answers));
}
