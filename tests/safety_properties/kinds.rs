//! Questions that are not scales: what may be expected of each, all other answers equal and given.

use clog_or_mastitis::triage::Answers;
use serde_json::{Value, json};

use crate::holds;
use crate::support::random::on_random_sheets;
use crate::support::sheets::{changed, fahrenheit, question};
use crate::support::space::{Levels, Space, levels};

fn with(answers: &Answers, id: &str, option: &str) -> Levels {
    levels(&changed(answers, id, &json!(option)))
}

fn milk(answers: &Answers) -> Result<(), String> {
    let breastfeeding = with(answers, "milk", "breastfeeding");
    for same in ["pumping", "both"] {
        holds(with(answers, "milk", same) == breastfeeding, same)?;
    }
    for stopping in ["weaning", "after_loss"] {
        let level = with(answers, "milk", stopping).parent;
        if answers.is(question("where"), "all_of_both") {
            holds(level <= breastfeeding.parent, stopping)?;
        } else {
            holds(level == breastfeeding.parent, stopping)?;
        }
    }
    for outside in ["pregnant", "not_lactating"] {
        holds(with(answers, "milk", outside).parent >= breastfeeding.parent, outside)?;
    }
    let missing = levels(&changed(answers, "milk", &Value::Null));
    holds(
        missing.parent >= breastfeeding.parent && missing.baby >= breastfeeding.baby,
        "no milk answer",
    )
}

/// A gap in the days since the birth counts as early, unless there was no birth; so it is filled first.
fn with_days_given(answers: &Answers) -> Answers {
    let id = "days_since_birth";
    if answers.has(question(id)) { answers.clone() } else { changed(answers, id, &json!(20)) }
}

#[test]
fn how_milk_is_given_makes_no_difference_and_not_lactating_is_never_lower() {
    on_random_sheets(10_000, |sheet| milk(&with_days_given(&sheet.answers())));
    around_the_breast().axis("days_since_birth", days_and_bands()).each(|_, answers| milk(answers));
}

fn around_the_breast() -> Space {
    Space::around("plain_clog")
        .every_answer("where")
        .options("inflamed", &["no", "not_sure", "yes"])
        .options("growing", &["shrinking", "same", "slowly", "fast_or_streaks"])
        .options("lump", &["no", "yes"])
        .options("lump_feel", &["sore_firm", "soft_fluid"])
        .options("trend", &["better", "worse"])
        .axis("temperature", [98.4, 96.0, 99.5, 100.4].map(fahrenheit))
        .options("feverish", &["no", "a_little", "yes"])
}

fn days_and_bands() -> Vec<Value> {
    [
        json!("over_6_weeks"),
        json!("weeks_2_to_6"),
        json!("days_4_to_13"),
        json!("days_0_to_3"),
        json!(14),
        json!(13),
    ]
    .to_vec()
}

#[test]
fn a_younger_birth_is_never_lower_where_one_part_stands_out() {
    let bands = ["over_6_weeks", "weeks_2_to_6", "days_4_to_13", "days_0_to_3"].map(Value::from);
    let numbers =
        [1000.0, 92.0, 91.0, 43.0, 42.5, 42.0, 28.0, 27.0, 14.0, 13.5, 13.0, 4.0, 3.0, 0.0]
            .map(Value::from);
    for order in [bands.to_vec(), numbers.to_vec()] {
        on_random_sheets(5_000, |sheet| {
            let answers = sheet.answers();
            if answers.is(question("where"), "all_of_both") {
                return Ok(());
            }
            let all: Vec<Levels> = order
                .iter()
                .map(|days| levels(&changed(&answers, "days_since_birth", days)))
                .collect();
            let rises = all
                .windows(2)
                .all(|pair| pair[0].parent <= pair[1].parent && pair[0].baby <= pair[1].baby);
            holds(rises, "days_since_birth")
        });
        Space::around("plain_clog")
            .options("where", &["one_area", "areas_in_both"])
            .every_answer("milk")
            .every_option("before")
            .axis("temperature", [98.4, 99.5, 100.4].map(fahrenheit))
            .options("inflamed", &["no", "small_and_mild"])
            .axis("baby_temperature", [98.4, 96.0, 100.4].map(fahrenheit))
            .axis("baby_age_days", [Value::Null, json!(50)])
            .options("feverish", &["no", "yes"])
            .axis("days_since_birth", order)
            .never_lower_along(&["days_since_birth"]);
    }
}

#[test]
fn one_area_is_never_lower_than_evenly_full_breasts() {
    let order = ["all_of_both", "one_area", "areas_in_both"].map(Value::from);
    let where_it_is = |answers: &Answers| {
        let [all, one, both] = ["all_of_both", "one_area", "areas_in_both"]
            .map(|option| with(answers, "where", option).parent);
        let missing = levels(&changed(answers, "where", &Value::Null)).parent;
        holds(all <= one && one <= both && one <= missing, "where")
    };
    on_random_sheets(10_000, |sheet| where_it_is(&sheet.answers()));
    Space::around("plain_clog")
        .every_answer("milk")
        .axis("days_since_birth", days_and_bands().into_iter().chain([Value::Null]))
        .options("inflamed", &["no", "not_sure", "yes"])
        .every_answer("growing")
        .options("breast_colour", &["no", "not_sure", "yes"])
        .options("trend", &["better", "same", "worse"])
        .axis("temperature", [98.4, 96.0, 99.5, 100.4].map(fahrenheit))
        .options("feverish", &["no", "a_little", "yes"])
        .axis("where", order)
        .never_lower_along(&["where"]);
}

#[test]
fn a_smooth_lump_and_a_firm_one_weigh_the_same_and_a_pocket_more() {
    let feel = |answers: &Answers| {
        let [smooth, firm, pocket] = ["smooth_painless", "sore_firm", "soft_fluid"]
            .map(|option| with(answers, "lump_feel", option));
        holds(smooth == firm, "smooth and firm")?;
        holds(firm.parent <= pocket.parent && firm.baby <= pocket.baby, "soft")
    };
    on_random_sheets(10_000, |sheet| feel(&sheet.answers()));
    around_the_breast()
        .every_answer("milk")
        .every_answer("lump_after_feed")
        .each(|_, answers| feel(answers));
}

#[test]
fn a_finished_course_is_never_lower_than_getting_better_on_it() {
    let effect = |answers: &Answers| {
        let [better, same, worse, finished] = ["better", "same", "worse", "course_finished"]
            .map(|option| with(answers, "antibiotics_effect", option).parent);
        holds(better <= same && same <= worse && better <= finished, "antibiotics_effect")
    };
    on_random_sheets(10_000, |sheet| effect(&sheet.answers()));
    around_the_breast()
        .axis("antibiotics_hours", [json!("none"), json!(10), json!(24), json!(48), Value::Null])
        .each(|_, answers| effect(answers));
}

#[test]
fn a_younger_baby_never_lowers_the_babys_level() {
    let ages = [10_000.0, 92.0, 91.0, 28.0, 27.5, 27.0, 3.0, 0.0].map(Value::from);
    on_random_sheets(10_000, |sheet| {
        let answers = sheet.answers();
        let all: Vec<u8> =
            ages.iter().map(|age| levels(&changed(&answers, "baby_age_days", age)).baby).collect();
        holds(all.windows(2).all(|pair| pair[0] <= pair[1]), "baby_age_days")
    });
    let readings = [93.0, 96.7, 96.8, 98.4, 100.3, 100.4, 103.9, 104.0].map(fahrenheit);
    Space::around("plain_clog")
        .every_answer("milk")
        .every_answer("baby_collapse")
        .every_answer("baby_early_or_sick")
        .every_answer("baby_feeding")
        .axis("baby_temperature", readings.into_iter().chain([json!("not_taken"), Value::Null]))
        .options("inflamed", &["no", "yes"])
        .axis("baby_age_days", ages)
        .never_lower_along(&["baby_age_days"]);
}
