//! Order: a worse answer, a "not sure" or a gap never gives a lower level.

use clog_or_mastitis::triage::Answers;
use serde_json::{Value, json};

use crate::support::contract::{NOT_SCALES, QUESTIONS, Takes};
use crate::support::random::on_random_sheets;
use crate::support::sheets::{changed, fahrenheit};
use crate::support::space::{Space, levels};
use crate::{fired, holds, urgency};

/// Answers of one question, better to worse.
type Scale = (&'static str, Vec<Value>);

/// Every scale of the answer sheet. Temperature has its own properties; kinds have a table of their own.
fn scales() -> Vec<Scale> {
    let words = |options: &[&str]| options.iter().map(|option| json!(option)).collect();
    let mut scales: Vec<Scale> = QUESTIONS
        .iter()
        .filter(|(id, _)| !NOT_SCALES.contains(id))
        .filter_map(|(id, takes)| match takes {
            Takes::Options(options) => Some((*id, words(options))),
            Takes::Number(_) | Takes::Reading => None,
        })
        .collect();
    let numbers = |numbers: &[f64]| numbers.iter().map(|number| json!(number)).collect();
    let hours = [0.0, 23.0, 24.0, 47.0, 48.0, 71.0, 72.0, 167.0, 168.0, 335.0, 336.0, 1000.0];
    scales.push(("hours_since_start", numbers(&hours)));
    scales.push(("pulse", numbers(&[0.0, 60.0, 99.0, 100.0, 129.0, 130.0, 200.0])));
    scales.push(("breaths", numbers(&[0.0, 12.0, 20.0, 21.0, 24.0, 25.0, 60.0])));
    scales.push(("antibiotics_effect", words(&["better", "same", "worse"])));
    scales
}

fn never_lower(answers: &Answers, (id, scale): &Scale) -> Result<(), String> {
    let all: Vec<_> = scale.iter().map(|answer| levels(&changed(answers, id, answer))).collect();
    let rises = |pair: &[_]| {
        let [better, worse]: &[crate::support::space::Levels; 2] = pair.try_into().unwrap();
        better.parent <= worse.parent && better.baby <= worse.baby
    };
    holds(all.windows(2).all(rises), id)
}

/// Property 2.
#[test]
fn a_worse_answer_never_lowers_a_level() {
    let scales = scales();
    on_random_sheets(4_000, |sheet| {
        let answers = sheet.answers();
        scales.iter().try_for_each(|scale| never_lower(&answers, scale))
    });
    inflammation().never_lower_along(&[
        "inflamed",
        "growing",
        "breast_colour",
        "trend",
        "feverish",
    ]);
    lump().never_lower_along(&[
        "lump",
        "lump_after_feed",
        "pain",
        "inflamed",
        "trend",
        "hours_since_start",
    ]);
    care().never_lower_along(&["before", "discharge", "fever_reducer", "body_ill", "vomiting"]);
}

/// Where evenly full breasts, inflammation and illness meet.
fn inflammation() -> Space {
    Space::around("plain_clog")
        .every_answer("where")
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3), Value::Null])
        .options("milk", &["breastfeeding", "weaning", "pregnant", "not_lactating"])
        .axis(
            "temperature",
            [98.4, 96.0, 99.5, 100.4].map(fahrenheit).into_iter().chain([json!("not_taken")]),
        )
        .every_option("inflamed")
        .every_option("growing")
        .every_option("breast_colour")
        .every_option("trend")
        .every_option("feverish")
        .options("lump", &["no", "yes"])
}

/// Where lumps, pain and time meet.
fn lump() -> Space {
    Space::around("plain_clog")
        .options("milk", &["breastfeeding", "weaning", "pregnant", "not_lactating"])
        .options("where", &["all_of_both", "one_area"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .options("weak_immunity", &["no", "yes"])
        .axis(
            "lump_feel",
            ["smooth_painless", "soft_fluid"].map(Value::from).into_iter().chain([Value::Null]),
        )
        .every_option("lump")
        .every_option("lump_after_feed")
        .every_option("pain")
        .options("inflamed", &["no", "not_sure", "yes"])
        .every_option("trend")
        .options("growing", &["shrinking", "same"])
        .axis("hours_since_start", [8, 24, 48, 72, 168].map(Value::from))
}

/// Where earlier bouts, treatment, illness and discharge meet.
fn care() -> Space {
    Space::around("plain_clog")
        .options("milk", &["breastfeeding", "not_lactating"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(42), json!(3)])
        .axis(
            "temperature",
            [98.4, 96.0, 100.4].map(fahrenheit).into_iter().chain([json!("not_taken")]),
        )
        .options("antibiotics_effect", &["same", "course_finished"])
        .every_option("before")
        .every_option("discharge")
        .every_option("fever_reducer")
        .every_option("body_ill")
        .every_option("vomiting")
        .options("inflamed", &["no", "small_and_mild"])
        .options("belly_pain", &["no", "yes"])
        .options("confused", &["no", "not_sure"])
}

/// Property 3.
#[test]
fn not_sure_and_a_gap_are_never_lower_than_the_best_answer() {
    let gaps = |answers: &Answers| {
        for (id, takes) in QUESTIONS {
            let Some(best) = best_answer(id, takes) else { continue };
            let with = |answer| levels(&changed(answers, id, answer));
            let (best, missing) = (with(&best), with(&Value::Null));
            holds(best.parent <= missing.parent && best.baby <= missing.baby, id)?;
            if let Takes::Options(options) = takes
                && options.contains(&"not_sure")
            {
                let unsure = with(&json!("not_sure"));
                holds(best.parent <= unsure.parent && best.baby <= unsure.baby, id)?;
                // Only asked of evenly full breasts, so that missing means no there.
                holds(missing == unsure || id == "breast_colour", id)?;
            }
        }
        Ok(())
    };
    on_random_sheets(8_000, |sheet| gaps(&sheet.answers()));
    Space::around("plain_clog")
        .options("where", &["all_of_both", "one_area", "areas_in_both"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .options("milk", &["breastfeeding", "after_loss", "pregnant", "not_lactating"])
        .options("inflamed", &["no", "yes"])
        .options("trend", &["better", "same", "worse"])
        .options("lump", &["no", "yes"])
        .axis("antibiotics_hours", [json!("none"), json!(10), json!(60)])
        .options("antibiotics_effect", &["better", "same", "worse", "course_finished"])
        .options("feverish", &["no", "a_little"])
        .each(|_, answers| gaps(answers));
}

fn best_answer(id: &str, takes: Takes) -> Option<Value> {
    match (id, takes) {
        // Kinds: their table says what a gap is compared with.
        ("milk", _) => Some(json!("breastfeeding")),
        ("where", _) => Some(json!("one_area")),
        ("lump_feel", _) => Some(json!("smooth_painless")),
        ("antibiotics_effect", _) => Some(json!("better")),
        ("hours_since_start", _) => Some(json!(0)),
        ("baby_age_days", _) => Some(json!(10_000)),
        (_, Takes::Options(options) | Takes::Number(options)) => {
            options.first().map(|best| json!(best))
        }
        ("temperature", Takes::Reading) => Some(fahrenheit(98.6)),
        (_, Takes::Reading) => Some(json!("not_taken")),
    }
}

/// Property 12.
#[test]
fn feeling_better_never_cancels_a_red_flag() {
    let cancels_nothing = |answers: &Answers| {
        let with = |trend| changed(answers, "trend", &json!(trend));
        let order = urgency(&with("better")) <= urgency(&with("same"))
            && urgency(&with("same")) <= urgency(&with("worse"));
        holds(order, "trend")?;
        let better = fired(&with("better"));
        for rule in fired(&with("worse")) {
            let stays = rule.starts_with('E') || ["S01", "S02", "S03", "S07"].contains(&rule);
            holds(!stays || better.contains(&rule), rule)?;
        }
        let pus = changed(&with("better"), "discharge", &json!("pus"));
        let pocket = changed(&with("better"), "lump", &json!("yes"));
        let pocket = changed(&pocket, "lump_feel", &json!("soft_fluid"));
        holds(fired(&pus).contains(&"S05") && fired(&pocket).contains(&"S05"), "S05")
    };
    on_random_sheets(10_000, |sheet| cancels_nothing(&sheet.answers()));
    inflammation().each(|sheet, answers| {
        // The trend is set by the check itself, so one of its answers is enough.
        if sheet["trend"] == "same" { cancels_nothing(answers) } else { Ok(()) }
    });
}

/// Property 14, its order.
#[test]
fn a_risk_group_never_lowers_a_level() {
    const GROUPS: [&str; 6] = [
        "diabetes",
        "weak_immunity",
        "implants_or_surgery",
        "wound_healing",
        "hiv",
        "past_breast_cancer",
    ];
    on_random_sheets(10_000, |sheet| {
        let answers = sheet.answers();
        for group in GROUPS {
            never_lower(&answers, &(group, vec![json!("no"), json!("yes")]))?;
        }
        Ok(())
    });
    for group in GROUPS {
        inflammation_small().every_option(group).never_lower_along(&[group]);
    }
}

/// Property 15.
#[test]
fn not_being_able_to_judge_colour_costs_no_more_than_having_the_sign() {
    assert!(
        QUESTIONS.iter().all(|(id, _)| !id.contains("skin_colour") && !id.contains("skin_tone")),
        "no question asks for the reader's own skin colour"
    );
    let scale: Scale =
        ("inflamed", ["no", "not_sure", "small_and_mild", "yes"].map(Value::from).to_vec());
    on_random_sheets(10_000, |sheet| never_lower(&sheet.answers(), &scale));
    inflammation_small().every_option("inflamed").never_lower_along(&["inflamed"]);
}

fn inflammation_small() -> Space {
    Space::around("plain_clog")
        .every_answer("where")
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3), Value::Null])
        .every_answer("milk")
        .axis(
            "temperature",
            [98.4, 96.0, 99.5, 100.4].map(fahrenheit).into_iter().chain([json!("not_taken")]),
        )
        .options("growing", &["shrinking", "same", "fast_or_streaks"])
        .options("nipple_crack_infected", &["no", "yes"])
        .options("trend", &["better", "same", "worse"])
        .options("lump", &["no", "yes"])
        .axis("hours_since_start", [8, 48].map(Value::from))
}
