//! Who gets which answer: turn-aways, evenly full breasts, and the common cases that must stay at home.

use clog_or_mastitis::triage::{Answers, Facts, patterns};
use serde_json::{Value, json};

use crate::support::random::on_random_sheets;
use crate::support::sheets::{Sheet, celsius, changed, fahrenheit};
use crate::support::space::Space;
use crate::{EMERGENCY, fired, holds, terms, urgency};

fn names(answers: &Answers) -> Vec<&'static str> {
    patterns(&Facts::of(answers)).iter().map(|pattern| pattern.id()).collect()
}

/// Property 16.
#[test]
fn whoever_does_not_make_milk_is_never_sent_home_and_gets_no_name() {
    let turned_away = |answers: &Answers| {
        for milk in ["not_lactating", "pregnant"] {
            let answers = changed(answers, "milk", &json!(milk));
            holds(urgency(&answers) > 0, milk)?;
            holds(names(&answers).is_empty(), milk)?;
        }
        Ok(())
    };
    on_random_sheets(10_000, |sheet| turned_away(&sheet.answers()));
    around_the_breast().each(|_, answers| turned_away(answers));
}

fn around_the_breast() -> Space {
    Space::around("plain_clog")
        .every_answer("where")
        .axis("days_since_birth", [json!("over_6_weeks"), json!(3), Value::Null])
        .options("inflamed", &["no", "not_sure", "small_and_mild", "yes"])
        .options("growing", &["shrinking", "same", "slowly", "fast_or_streaks"])
        .every_answer("lump")
        .every_answer("lump_feel")
        .axis(
            "temperature",
            [98.4, 96.0, 99.5, 100.4].map(fahrenheit).into_iter().chain([json!("not_taken")]),
        )
        .options("feverish", &["no", "a_little", "yes"])
}

fn good_names(sheet: &Sheet, answers: &Answers) -> Result<(), String> {
    let names = names(answers);
    let is = terms(sheet);
    let milk = sheet.get("milk").and_then(Value::as_str).unwrap_or_default();
    let told = ["where", "inflamed", "lump"].iter().any(|id| sheet.contains_key(*id));
    let nameless =
        urgency(answers) == EMERGENCY || ["", "pregnant", "not_lactating"].contains(&milk) || !told;
    if nameless {
        return holds(names.is_empty(), "a name where none may be given");
    }
    holds((1..=3).contains(&names.len()), "one to three names")?;
    holds(!(is.fever && names == ["engorgement"]), "engorgement as the only name of a fever")?;
    let never_first_when_sick = ["engorgement", "ductal_narrowing", "galactocele", "nipple_bleb"];
    holds(
        !(is.sick && never_first_when_sick.contains(&names[0])),
        "a mild name first, although sick",
    )?;
    holds(!is.shape_sign || names.contains(&"possible_ibc_or_other"), "a sign of skin or shape")?;
    let unique = (1..names.len()).all(|index| !names[..index].contains(&names[index]));
    holds(unique, "a name stands twice")
}

/// Property 24, and what follows from the rows of names.
#[test]
fn engorgement_is_never_the_only_name_of_a_fever_nor_the_first_of_the_sick() {
    on_random_sheets(10_000, |sheet| good_names(&sheet.json(), &sheet.answers()));
    around_the_breast()
        .options("skin_thick", &["no", "yes"])
        .options("discharge", &["none", "pus"])
        .each(good_names);
}

/// Property 26, the plain case.
#[test]
fn a_plain_clog_stays_at_home() {
    let well = [96.8, 97.5, 98.6, 99.4].map(fahrenheit);
    let well_celsius = [36.0, 36.6, 37.0, 37.4].map(celsius);
    Space::around("plain_clog")
        .axis("temperature", well.into_iter().chain(well_celsius).chain([json!("not_taken")]))
        .every_option("fever_reducer")
        .options("milk", &["breastfeeding", "pumping", "both", "weaning", "after_loss"])
        .axis(
            "days_since_birth",
            [
                json!("over_6_weeks"),
                json!("weeks_2_to_6"),
                json!("days_4_to_13"),
                json!(5),
                Value::Null,
            ],
        )
        .axis("hours_since_start", [0.0, 8.0, 23.0, 23.9].map(Value::from))
        .options("where", &["one_area", "areas_in_both"])
        .options("growing", &["shrinking", "same", "not_sure"])
        .options("trend", &["better", "same", "not_sure"])
        .options("lump_feel", &["smooth_painless", "sore_firm"])
        .options("pain", &["mild", "moderate", "strong"])
        .each(|_, answers| holds(urgency(answers) == 0, &format!("{:?}", fired(answers))));
}

/// Property 26, the mild inflamed case.
#[test]
fn a_mild_warm_patch_of_less_than_a_day_stays_at_home() {
    let well = [96.8, 98.6, 99.4].map(fahrenheit);
    let well_celsius = [36.0, 37.0, 37.4].map(celsius);
    Space::around("warm_wedge")
        .axis("temperature", well.into_iter().chain(well_celsius))
        .options("fever_reducer", &["no", "yes_after_normal_reading"])
        .options("milk", &["breastfeeding", "pumping", "both", "weaning", "after_loss"])
        .axis(
            "days_since_birth",
            [json!("over_6_weeks"), json!("weeks_2_to_6"), json!(14), json!(15), json!(100)],
        )
        .axis("hours_since_start", [0.0, 10.0, 23.0, 23.9].map(Value::from))
        .options("inflamed", &["not_sure", "small_and_mild", "yes"])
        .options("growing", &["shrinking", "same", "not_sure"])
        .options("trend", &["better", "same", "not_sure"])
        .options("lump", &["no", "yes"])
        .options("pain", &["mild", "moderate", "strong"])
        .options("nipple_crack", &["no", "yes"])
        .each(|_, answers| holds(urgency(answers) == 0, &format!("{:?}", fired(answers))));
}
