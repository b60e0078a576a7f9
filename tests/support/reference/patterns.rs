//! What it looks like: the eighteen rows of names, best first, at most three.

use super::sheet::{ELSEWHERE, Sheet};
use super::terms::Terms;

const IBC_OR_OTHER: &str = "possible_ibc_or_other";

/// The names for this sheet; empty where none may be given.
pub fn named(sheet: Sheet, is: &Terms, urgency: &str) -> Vec<&'static str> {
    let nobody_to_name = urgency == "emergency"
        || sheet.missing("milk")
        || sheet.is_one_of("milk", &["pregnant", "not_lactating"])
        || (sheet.missing("where") && sheet.missing("inflamed") && sheet.missing("lump"));
    if nobody_to_name {
        return Vec::new();
    }

    let needs_exam = needs_exam(sheet, is);
    let mut names: Vec<&'static str> = Vec::new();
    for (name, holds) in rows(sheet, is, needs_exam) {
        if holds && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() {
        names.push("other_breast_pain");
    }
    names.truncate(3);
    if needs_exam && !names.contains(&IBC_OR_OTHER) {
        names.truncate(2);
        names.push(IBC_OR_OTHER);
    }
    names
}

fn needs_exam(sheet: Sheet, is: &Terms) -> bool {
    is.shape_sign
        || (is.breast_inflamed && !is.improving && (is.hours >= 336.0 || is.course_over))
        || (sheet.is("discharge", "blood") && !sheet.yes("nipple_crack"))
}

fn infection_hint(sheet: Sheet, is: &Terms) -> bool {
    sheet.is("trend", "worse")
        || sheet.is_one_of("growing", &["slowly", "fast_or_streaks"])
        || sheet.yes("nipple_crack")
        || sheet.yes("nipple_crack_infected")
        || sheet.is("discharge", "pus")
        || is.on_antibiotics
        || is.course_over
        || (is.hours >= 24.0 && (!is.improving || is.sick))
}

fn rows(sheet: Sheet, is: &Terms, needs_exam: bool) -> [(&'static str, bool); 18] {
    let lump_named = sheet.given_as("lump", "yes");
    let both_evenly = sheet.is("where", "all_of_both");
    let mild_sign = sheet.is_one_of("inflamed", &["small_and_mild", "not_sure"])
        && !sheet.is("growing", "fast_or_streaks");
    let infection_hint = infection_hint(sheet, is);
    let pus_pocket =
        lump_named && (sheet.is("lump_feel", "soft_fluid") || sheet.is("discharge", "pus"));
    let smooth_lump = lump_named && sheet.is("lump_feel", "smooth_painless");
    let firm_lump = lump_named && sheet.is("lump_feel", "sore_firm");
    let nipple_skin = sheet.any_yes(&["nipple_crack", "nipple_crack_infected", "nipple_scaly"]);
    let elsewhere_sign = sheet.any_yes(&ELSEWHERE);
    let bleb = sheet.yes("nipple_bleb");
    let white_in_cold = sheet.yes("nipple_white_in_cold");
    let lump_stays_after_feeds =
        sheet.given_as("lump_after_feed", "same") || sheet.given_as("lump_after_feed", "growing");

    [
        (IBC_OR_OTHER, needs_exam && !is.sick),
        ("abscess", pus_pocket),
        (
            "phlegmon",
            firm_lump
                && is.breast_inflamed
                && lump_stays_after_feeds
                && !is.improving
                && (is.hours >= 72.0
                    || is.antibiotics_for(48.0)
                    || is.course_over
                    || sheet.is("before", "within_2_weeks_of_treatment")),
        ),
        ("nipple_bleb", bleb && !lump_named && !is.breast_inflamed && !is.sick),
        ("galactocele", smooth_lump && !is.breast_inflamed && !is.sick),
        (
            "engorgement",
            both_evenly
                && !is.sick
                && !pus_pocket
                && !sheet.is("growing", "fast_or_streaks")
                && (!sheet.is("inflamed", "no")
                    || (!sheet.is("pain", "mild")
                        && (is.first_14_days
                            || sheet.is_one_of("milk", &["weaning", "after_loss"])))),
        ),
        (
            "ductal_narrowing",
            !both_evenly
                && !is.sick
                && !pus_pocket
                && !is.on_antibiotics
                && !sheet.is("discharge", "blood")
                && (!is.breast_inflamed || (mild_sign && !infection_hint))
                && (lump_named || !(nipple_skin || bleb || white_in_cold))
                && !(smooth_lump && is.hours >= 168.0),
        ),
        (
            "other_postpartum_illness",
            is.sick && (both_evenly || (elsewhere_sign && !is.breast_inflamed)),
        ),
        ("bacterial_mastitis", (is.breast_inflamed && infection_hint) || is.on_antibiotics),
        ("inflammatory_mastitis", is.breast_inflamed || (is.sick && (lump_named || !both_evenly))),
        ("bacterial_mastitis", is.breast_inflamed && is.sick),
        (
            "other_postpartum_illness",
            elsewhere_sign || (is.sick && (!is.breast_inflamed || is.first_14_days)),
        ),
        (IBC_OR_OTHER, needs_exam),
        ("engorgement", both_evenly && is.sick),
        ("nipple_skin_problem", nipple_skin),
        ("nipple_bleb", bleb),
        (
            "subacute_or_recurrent_mastitis",
            sheet.is_one_of("before", &["same_spot", "within_2_weeks_of_treatment"])
                || (is.hours >= 336.0
                    && !is.sick
                    && sheet.is_one_of("pain", &["moderate", "strong", "uncontrolled"])),
        ),
        ("other_breast_pain", white_in_cold),
    ]
}
