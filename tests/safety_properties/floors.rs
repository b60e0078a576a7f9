//! Floors: answers below which a level never falls, whatever else is said.

use clog_or_mastitis::triage::Answers;
use serde_json::{Value, json};

use crate::support::contract::{QUESTIONS, Takes};
use crate::support::random::on_random_sheets;
use crate::support::reference::sheet::{DANGER_SIGNS, SHAPE};
use crate::support::sheets::{self, changed, fahrenheit};
use crate::support::space::Space;
use crate::{EMERGENCY, ROUTINE_SOON, SAME_DAY, WITHIN_24H, holds, terms, urgency};

/// Other answers that could be thought to speak against an emergency.
fn soothing(base: &str) -> Space {
    Space::around(base)
        .every_answer("milk")
        .every_answer("trend")
        .every_answer("seen_today")
        .axis("antibiotics_hours", [json!("none"), json!(60), Value::Null])
        .every_answer("antibiotics_effect")
        .axis("temperature", [fahrenheit(98.4), fahrenheit(96.0), json!("not_taken"), Value::Null])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3), Value::Null])
        .axis("baby_age_days", [json!(300), json!(3)])
}

/// Property 4.
#[test]
fn a_danger_sign_is_an_emergency_whatever_else_is_said() {
    on_random_sheets(5_000, |sheet| {
        for sign in DANGER_SIGNS {
            let level = urgency(&changed(&sheet.answers(), sign, &json!("yes")));
            holds(level == EMERGENCY, sign)?;
        }
        Ok(())
    });
    soothing("plain_clog").axis("hours_since_start", [json!(8)]).each(|_, answers| {
        for sign in DANGER_SIGNS {
            holds(urgency(&changed(answers, sign, &json!("yes"))) == EMERGENCY, sign)?;
        }
        Ok(())
    });
}

/// Property 5.
#[test]
fn not_sure_of_a_danger_sign_is_at_least_same_day() {
    let unsure = |answers: &Answers| {
        for sign in DANGER_SIGNS {
            for answer in [json!("not_sure"), Value::Null] {
                holds(urgency(&changed(answers, sign, &answer)) >= SAME_DAY, sign)?;
            }
        }
        Ok(())
    };
    on_random_sheets(5_000, |sheet| unsure(&sheet.answers()));
    soothing("plain_clog").each(|_, answers| unsure(answers));
}

/// Property 10.
#[test]
fn whoever_is_ill_is_seen_the_same_day_at_any_temperature() {
    on_random_sheets(10_000, |sheet| {
        let is = terms(&sheet.json());
        let level = urgency(&sheet.answers());
        holds(!is.ill || level >= SAME_DAY, "ill")?;
        holds(!is.sick || level >= SAME_DAY, "sick")
    });
    Space::around("plain_clog")
        .axis("temperature", temperatures())
        .every_answer("feverish")
        .every_answer("body_ill")
        .options("where", &["all_of_both", "one_area"])
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
        .every_answer("inflamed")
        .options("growing", &["shrinking", "same", "fast_or_streaks"])
        .options("nipple_crack_infected", &["no", "yes"])
        .each(|sheet, answers| holds(!terms(sheet).ill || urgency(answers) >= SAME_DAY, "ill"));
}

fn temperatures() -> Vec<Value> {
    let mut all: Vec<Value> = [93.0, 95.0, 95.1, 96.7, 96.8, 98.4, 99.4, 99.5, 100.3, 100.4]
        .into_iter()
        .map(fahrenheit)
        .collect();
    all.extend([json!("not_taken"), Value::Null]);
    all
}

/// Property 14, its floors.
#[test]
fn a_risk_group_with_an_inflamed_area_or_a_lump_is_seen_soon() {
    on_random_sheets(10_000, |sheet| {
        let is = terms(&sheet.json());
        let level = urgency(&sheet.answers());
        holds(!(is.risk_group && is.inflamed_area) || level >= SAME_DAY, "inflamed")?;
        holds(!(is.risk_group && is.has_lump) || level >= WITHIN_24H, "lump")
    });
    for group in ["diabetes", "weak_immunity", "implants_or_surgery", "hiv", "past_breast_cancer"] {
        Space::around("plain_clog")
            .fixed(group, json!("yes"))
            .every_answer("milk")
            .every_answer("where")
            .every_answer("inflamed")
            .options("growing", &["shrinking", "same", "fast_or_streaks"])
            .every_answer("lump")
            .options("trend", &["better", "same", "worse"])
            .axis("days_since_birth", [json!("over_6_weeks"), json!(3)])
            .each(|sheet, answers| {
                let is = terms(sheet);
                holds(!is.inflamed_area || urgency(answers) >= SAME_DAY, "inflamed")?;
                holds(!is.has_lump || urgency(answers) >= WITHIN_24H, "lump")
            });
    }
}

/// Property 17.
#[test]
fn a_sign_of_skin_or_shape_is_looked_at_within_24_hours() {
    let with_each_sign = |answers: &Answers| {
        for sign in SHAPE {
            holds(urgency(&changed(answers, sign, &json!("yes"))) >= WITHIN_24H, sign)?;
        }
        Ok(())
    };
    on_random_sheets(10_000, |sheet| with_each_sign(&sheet.answers()));
    soothing("no_lump").each(|_, answers| with_each_sign(answers));
}

/// Property 18.
#[test]
fn a_lump_of_seven_days_gets_a_visit_and_pus_or_a_pocket_is_seen_the_same_day() {
    let lump = |sheet: &sheets::Sheet, level| {
        let is = terms(sheet);
        let hours = sheet.get("hours_since_start").map_or(168.0, |hours| hours.as_f64().unwrap());
        holds(!(is.has_lump && hours >= 168.0) || level >= ROUTINE_SOON, "lump of seven days")?;
        holds(!is.pocket || level >= SAME_DAY, "pocket")?;
        holds(sheet.get("discharge") != Some(&json!("pus")) || level >= SAME_DAY, "pus")
    };
    on_random_sheets(10_000, |sheet| lump(&sheet.json(), urgency(&sheet.answers())));
    Space::around("plain_clog")
        .every_answer("milk")
        .every_answer("lump")
        .every_answer("lump_feel")
        .every_answer("lump_after_feed")
        .every_answer("discharge")
        .every_answer("trend")
        .axis(
            "hours_since_start",
            [8, 167, 168, 500].map(Value::from).into_iter().chain([json!(null)]),
        )
        .options("growing", &["shrinking", "same"])
        .each(|sheet, answers| lump(sheet, urgency(answers)));
}

/// Property 19: what stands in the sheet whenever the answer is home care.
#[test]
fn home_care_is_only_shown_when_every_red_flag_was_answered_no() {
    let home_care = |sheet: &sheets::Sheet, answers: &Answers| {
        if urgency(answers) > 0 {
            return Ok(());
        }
        let is = terms(sheet);
        for sign in DANGER_SIGNS {
            holds(sheet.get(sign) == Some(&json!("no")), sign)?;
        }
        for (id, takes) in QUESTIONS {
            holds(may_be_missing(id, takes, sheet) || sheet.contains_key(id), id)?;
        }
        let no = |id| sheet.get(id) == Some(&json!("no"));
        let well = no("feverish") && no("body_ill") && !is.inflamed_area;
        holds(is.has_reading || well, "an unknown temperature")?;
        let milk = sheet.get("milk").and_then(Value::as_str).unwrap_or_default();
        let lactating = ["breastfeeding", "pumping", "both", "weaning", "after_loss"];
        holds(lactating.contains(&milk), "milk")?;
        holds(crate::fired(answers).is_empty(), "a floor fired")
    };
    on_random_sheets(10_000, |sheet| home_care(&sheet.json(), &sheet.answers()));
    for (id, takes) in QUESTIONS {
        let one_missing = Space::around("plain_clog").axis(id, [Value::Null]);
        one_missing.each(|_, answers| {
            let at_home = urgency(answers) == 0;
            let plain = sheets::base("plain_clog");
            holds(may_be_missing(id, takes, &plain) || !at_home, id)
        });
    }
    soothing("warm_wedge")
        .every_answer("fever_reducer")
        .every_answer("feverish")
        .each(|sheet, answers| home_care(sheet, answers));
}

/// May the question be missing at home care?
fn may_be_missing(id: &str, takes: Takes, sheet: &sheets::Sheet) -> bool {
    const ALWAYS_NEEDED: [&str; 29] = [
        "milk",
        "temperature",
        "fever_reducer",
        "feverish",
        "body_ill",
        "vomiting",
        "pain",
        "where",
        "lump",
        "discharge",
        "belly_pain",
        "foul_bleeding",
        "wound_pus",
        "leg_swelling",
        "burning_urine",
        "cough_or_sore_throat",
        "nipple_bleb",
        "nipple_crack",
        "nipple_crack_infected",
        "nipple_white_in_cold",
        "nipple_scaly",
        "skin_orange_peel",
        "skin_dimpled",
        "skin_thick",
        "breast_heavier",
        "nipple_pulled_in",
        "armpit_lump",
        "bruise_colour",
        "hours_since_start",
    ];
    let no_lump = sheet.get("lump") == Some(&json!("no"));
    let lump_detail = ["lump_after_feed", "lump_feel"].contains(&id);
    let danger_sign =
        matches!(takes, Takes::Options(["no", "not_sure", "yes"])) && DANGER_SIGNS.contains(&id);
    !(ALWAYS_NEEDED.contains(&id) || danger_sign || (lump_detail && !no_lump))
}
