//! Temperature: floors by reading, both arms of the scale, no reading, and what hides a fever.

use clog_or_mastitis::triage::Answers;
use serde_json::{Value, json};

use crate::support::random::on_random_sheets;
use crate::support::sheets::{Sheet, celsius, changed, fahrenheit};
use crate::support::space::Space;
use crate::{EMERGENCY, SAME_DAY, WITHIN_24H, holds, terms, urgency};

/// Every tenth of a degree that counts, and hundredths beside the limits, upward.
fn all_fahrenheit() -> Vec<f64> {
    with_neighbours(930, 1100, &[95.0, 96.8, 99.5, 100.4, 103.0, 104.0])
}

fn all_celsius() -> Vec<f64> {
    with_neighbours(340, 433, &[35.0, 36.0, 37.5, 38.0, 39.4, 40.0])
}

fn with_neighbours(from: i32, to: i32, limits: &[f64]) -> Vec<f64> {
    let mut all: Vec<f64> = (from..=to).map(|tenth| f64::from(tenth) / 10.0).collect();
    all.extend(limits.iter().flat_map(|limit| [limit - 0.01, limit + 0.01]));
    all.sort_by(f64::total_cmp);
    all
}

/// The limits of one unit: very low, low, fever, very high.
struct Limits {
    very_low: f64,
    low: f64,
    fever: f64,
    very_high: f64,
}

const FAHRENHEIT: Limits = Limits { very_low: 95.0, low: 96.8, fever: 100.4, very_high: 104.0 };
const CELSIUS: Limits = Limits { very_low: 35.0, low: 36.0, fever: 38.0, very_high: 40.0 };

fn reading_floor(sheet: &Sheet, answers: &Answers) -> Result<(), String> {
    let Some(reading) = sheet.get("temperature").and_then(Value::as_object) else { return Ok(()) };
    let degrees = reading["value"].as_f64().unwrap();
    let limits = if reading["unit"] == "F" { FAHRENHEIT } else { CELSIUS };
    let level = urgency(answers);
    let is = terms(sheet);
    holds(degrees < limits.fever || level >= SAME_DAY, "fever")?;
    holds(degrees < limits.very_high || level == EMERGENCY, "very high")?;
    let low = degrees < limits.low;
    holds(!(low && is.inflamed_area) || level >= SAME_DAY, "low and inflamed")?;
    holds(!(low && is.strongly_ill) || level == EMERGENCY, "low and strongly ill")?;
    let very_low = degrees <= limits.very_low;
    holds(!very_low || level >= SAME_DAY, "very low")?;
    holds(!(very_low && is.inflamed_area) || level == EMERGENCY, "very low and inflamed")
}

/// Property 6.
#[test]
fn a_fever_or_a_low_reading_has_its_floor() {
    on_random_sheets(10_000, |sheet| reading_floor(&sheet.json(), &sheet.answers()));
    let readings =
        all_fahrenheit().into_iter().map(fahrenheit).chain(all_celsius().into_iter().map(celsius));
    Space::around("plain_clog")
        .axis("temperature", readings)
        .options("inflamed", &["no", "not_sure"])
        .options("body_ill", &["no", "strong"])
        .options("trend", &["better", "same"])
        .options("where", &["all_of_both", "one_area"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .each(reading_floor);
}

/// Property 7.
#[test]
fn a_reading_further_from_normal_never_lowers_a_level() {
    on_random_sheets(1_000, |sheet| {
        let answers = sheet.answers();
        for question in ["temperature", "baby_temperature"] {
            for (unit, all, normal) in arms() {
                let level = |degrees: &f64| {
                    let answers = changed(&answers, question, &unit(*degrees));
                    let levels = crate::support::space::levels(&answers);
                    (levels.parent, levels.baby)
                };
                let up: Vec<_> = all.iter().filter(|at| **at >= normal).map(level).collect();
                let down: Vec<_> = all.iter().rev().filter(|at| **at < normal).map(level).collect();
                for arm in [up, down] {
                    let rises =
                        arm.windows(2).all(|pair| pair[0].0 <= pair[1].0 && pair[0].1 <= pair[1].1);
                    holds(rises, question)?;
                }
            }
        }
        Ok(())
    });
    for (unit, all, normal) in arms() {
        let up: Vec<Value> = all.iter().filter(|at| **at >= normal).map(|at| unit(*at)).collect();
        let down: Vec<Value> =
            all.iter().rev().filter(|at| **at <= normal).map(|at| unit(*at)).collect();
        for arm in [up, down] {
            around_fever("temperature", &arm).never_lower_along(&["temperature"]);
            Space::around("plain_clog")
                .axis("baby_temperature", arm)
                .axis("baby_age_days", [3, 27, 28, 91, 92, 300].map(Value::from))
                .every_answer("milk")
                .never_lower_along(&["baby_temperature"]);
        }
    }
}

type Arm = (fn(f64) -> Value, Vec<f64>, f64);

fn arms() -> [Arm; 2] {
    [(fahrenheit, all_fahrenheit(), 96.8), (celsius, all_celsius(), 36.0)]
}

/// The answers that temperature rules read beside the temperature.
fn around_fever(id: &'static str, answers: &[Value]) -> Space {
    Space::around("plain_clog")
        .axis(id, answers.iter().cloned())
        .options("feverish", &["no", "a_little", "yes"])
        .options("inflamed", &["no", "small_and_mild"])
        .options("where", &["all_of_both", "one_area", "areas_in_both"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .options("wound_healing", &["no", "yes"])
        .options("vomiting", &["no", "cannot_keep_down"])
        .options("trend", &["better", "worse"])
        .options("fever_reducer", &["no", "yes"])
}

/// Property 8.
#[test]
fn no_reading_is_never_lower_than_a_normal_one() {
    let order = [fahrenheit(98.6), json!("not_taken"), Value::Null];
    on_random_sheets(10_000, |sheet| {
        let level = |answer| urgency(&changed(&sheet.answers(), "temperature", answer));
        let [normal, not_taken, missing] = [level(&order[0]), level(&order[1]), level(&order[2])];
        holds(normal <= not_taken && not_taken <= missing, "temperature")
    });
    around_fever("temperature", &order)
        .options("growing", &["shrinking", "same", "slowly", "fast_or_streaks"])
        .never_lower_along(&["temperature"]);
    let celsius_order = [celsius(37.0), json!("not_taken"), Value::Null];
    around_fever("temperature", &celsius_order).never_lower_along(&["temperature"]);
}

/// Property 9.
#[test]
fn a_fever_reducer_never_lowers_a_level_and_hides_nothing() {
    let masked = |sheet: &Sheet, answers: &Answers| {
        let level = |answer| urgency(&changed(answers, "fever_reducer", &json!(answer)));
        let order = level("no") <= level("yes_after_normal_reading")
            && level("yes_after_normal_reading") <= level("yes");
        holds(order, "fever_reducer")?;
        let is = terms(sheet);
        holds(!is.inflamed_area || level("yes") >= WITHIN_24H, "inflamed under a fever reducer")?;
        let unknown = is.inflamed_area && !is.has_reading;
        holds(!unknown || urgency(answers) >= WITHIN_24H, "inflamed without a reading")
    };
    on_random_sheets(10_000, |sheet| masked(&sheet.json(), &sheet.answers()));
    let readings =
        [fahrenheit(98.6), fahrenheit(99.5), fahrenheit(96.0), json!("not_taken"), Value::Null];
    around_fever("temperature", &readings).each(masked);
}
