//! Which questions this person would still be asked: shown on a screen, missing, and not an optional count.

use super::sheet::{DANGER_SIGNS, ELSEWHERE, HEALTH, NIPPLE, SHAPE, Sheet};

/// The ids that are still open, screen by screen.
pub fn still_open(sheet: Sheet) -> Vec<&'static str> {
    let mut asked: Vec<&'static str> = Vec::new();
    let inflamed_or_unsure = !sheet.is("inflamed", "no");
    let both_evenly = sheet.is("where", "all_of_both");

    asked.extend(DANGER_SIGNS);
    asked.push("milk");
    if !sheet.is_one_of("milk", &["pregnant", "not_lactating"]) {
        asked.push("days_since_birth");
    }
    asked.extend(["where", "hours_since_start", "trend", "inflamed"]);
    if both_evenly && inflamed_or_unsure {
        asked.push("breast_colour");
    }
    if !both_evenly || inflamed_or_unsure {
        asked.push("growing");
    }
    asked.push("lump");
    // A lump that may be there counts as one, so it is asked about as one.
    if !sheet.given_as("lump", "no") {
        asked.extend(["lump_after_feed", "lump_feel"]);
    }
    asked.extend(["temperature", "fever_reducer", "feverish", "body_ill", "vomiting", "pain"]);
    asked.extend(ELSEWHERE);
    asked.extend(NIPPLE);
    asked.push("discharge");
    asked.extend(SHAPE);
    asked.extend(HEALTH);
    asked.push("antibiotics_hours");
    // Hours that are not known leave the id out, and then the effect still counts.
    if !sheet.given_as("antibiotics_hours", "none") {
        asked.push("antibiotics_effect");
    }
    asked.push("before");
    if sheet.is_one_of("milk", &["breastfeeding", "pumping", "both", "weaning"]) {
        if sheet.number("days_since_birth").is_none() {
            asked.push("baby_age_days");
        }
        asked.extend(["baby_early_or_sick", "baby_temperature", "baby_feeding"]);
    }
    asked.extend(["seen_today", "more_serious"]);

    asked.retain(|id| sheet.missing(id));
    asked
}
