//! The floors of urgency, each as one plain `if`, in the order of their ids.
//!
//! This is a second writing of the rules, made from the clinical text and not from the library's tables,
//! so that a slip in either shows up as a disagreement.

use super::sheet::{DANGER_SIGNS, ELSEWHERE, NIPPLE, SHAPE, Sheet};
use super::terms::Terms;

/// The rules that fired, the parent's and the baby's apart, each in the order of their ids.
#[derive(Default)]
pub struct Fired {
    pub parent: Vec<&'static str>,
    pub baby: Vec<&'static str>,
}

impl Fired {
    /// Did the parent's rule with this id fire?
    pub fn has(&self, rule: &str) -> bool {
        self.parent.contains(&rule)
    }
}

/// Every rule that fires for this sheet.
pub fn fired(sheet: Sheet, is: &Terms) -> Fired {
    let mut parent = Vec::new();
    let mut baby = Vec::new();
    emergency(sheet, is, &mut parent, &mut baby);
    same_day(sheet, is, &mut parent, &mut baby);
    within_24h(sheet, is, &mut parent);
    routine_soon(sheet, is, &mut parent);
    Fired { parent, baby }
}

fn emergency(
    sheet: Sheet,
    is: &Terms,
    parent: &mut Vec<&'static str>,
    baby: &mut Vec<&'static str>,
) {
    if DANGER_SIGNS.iter().any(|id| *id != "no_urine_12h" && sheet.yes(id)) {
        parent.push("E01");
    }
    if sheet.yes("baby_collapse") {
        baby.push("E01");
    }
    if sheet.yes("no_urine_12h") {
        parent.push("E02");
    }
    if is.reading.is_some_and(|t| t.at_least(104.0, 40.0)) {
        parent.push("E03");
    }
    if (is.low_reading && is.strongly_ill) || (is.very_low_reading && is.inflamed_area) {
        parent.push("E04");
    }
    if sheet.is("vomiting", "cannot_keep_down") && is.sick {
        parent.push("E05");
    }
    if sheet.number("pulse").is_some_and(|n| n >= 130.0)
        || sheet.number("breaths").is_some_and(|n| n >= 25.0)
    {
        parent.push("E06");
    }
    if (is.baby_hot || is.baby_cold) && is.baby_age < 28.0 {
        baby.push("E07");
    }
    let unsure_of_a_grave_sign =
        ["confused", "hard_to_breathe", "skin_blue_grey"].iter().any(|id| sheet.is(id, "not_sure"));
    if unsure_of_a_grave_sign && is.sick {
        parent.push("E08");
    }
    if sheet.is("pain", "uncontrolled") && sheet.is("growing", "fast_or_streaks") {
        parent.push("E09");
    }
    if sheet.yes("belly_pain") && is.sick {
        parent.push("E10");
    }
}

// Conditions stand as the clinical text has them, also where a shorter one would do.
#[allow(clippy::nonminimal_bool)]
fn same_day(
    sheet: Sheet,
    is: &Terms,
    parent: &mut Vec<&'static str>,
    baby: &mut Vec<&'static str>,
) {
    if is.fever {
        parent.push("S01");
    }
    if is.reading.is_none() && sheet.is("feverish", "yes") {
        parent.push("S02");
    }
    if is.ill {
        parent.push("S03");
    }
    let lump_grows = is.has_lump && sheet.is("lump_after_feed", "growing");
    if sheet.is("growing", "fast_or_streaks")
        || (is.inflamed_area
            && (sheet.is("trend", "worse") || sheet.is("growing", "slowly") || lump_grows))
    {
        parent.push("S04");
    }
    let hot_lump_that_stays = is.has_lump
        && is.inflamed_area
        && !sheet.is("lump_after_feed", "smaller")
        && is.hours >= 48.0
        && !is.improving;
    if is.pocket || sheet.is("discharge", "pus") || hot_lump_that_stays {
        parent.push("S05");
    }
    if (is.on_antibiotics && sheet.is("antibiotics_effect", "worse"))
        || (is.antibiotics_no_better && is.antibiotics_for(48.0))
        || (is.antibiotics_for(24.0) && is.fever)
        || (is.course_over && is.inflamed_area && !is.improving)
    {
        parent.push("S06");
    }
    if (is.risk_group && (is.inflamed_area || is.sick))
        || (sheet.any_yes(&["weak_immunity", "hiv"]) && is.has_lump)
    {
        parent.push("S07");
    }
    if sheet.is("pain", "uncontrolled") {
        parent.push("S08");
    }
    if sheet.is("where", "areas_in_both") && is.inflamed_area && is.sick {
        parent.push("S09");
    }
    if sheet.is_one_of("milk", &["not_lactating", "pregnant"]) && (is.inflamed_area || is.pocket) {
        parent.push("S10");
    }
    if sheet.is("vomiting", "cannot_keep_down")
        || sheet.number("pulse").is_some_and(|n| n >= 100.0)
        || sheet.number("breaths").is_some_and(|n| n >= 21.0)
    {
        parent.push("S11");
    }
    if sheet.any_yes(&["belly_pain", "foul_bleeding", "wound_pus", "leg_swelling"]) {
        parent.push("S12");
    }
    if DANGER_SIGNS.iter().any(|id| sheet.is(id, "not_sure")) {
        parent.push("S13");
    }
    if ((is.baby_hot || is.baby_cold) && is.baby_age < 92.0)
        || is.baby_cold
        || is.baby_very_hot
        || sheet.is("baby_feeding", "too_little")
        || (sheet.is("baby_collapse", "not_sure") && !sheet.is("milk", "after_loss"))
    {
        baby.push("S14");
    }
    if sheet.yes("baby_early_or_sick") && (is.inflamed_area || is.sick) {
        baby.push("S15");
    }
    if is.reading.is_some_and(|t| t.at_least(103.0, 39.4)) {
        parent.push("S16");
    }
    if sheet.yes("more_serious") {
        parent.push("S17");
    }
    if sheet.is("before", "within_2_weeks_of_treatment") && is.first_6_weeks {
        parent.push("S18");
    }
    if (is.low_reading && is.inflamed_area) || is.very_low_reading {
        parent.push("S19");
    }
}

fn within_24h(sheet: Sheet, is: &Terms, parent: &mut Vec<&'static str>) {
    if is.inflamed_area && is.hours >= 24.0 && !is.improving {
        parent.push("W01");
    }
    if is.near_fever && (is.inflamed_area || is.first_14_days || sheet.yes("wound_healing")) {
        parent.push("W02");
    }
    if is.inflamed_area && (sheet.is("fever_reducer", "yes") || is.reading.is_none()) {
        parent.push("W03");
    }
    if (is.antibiotics_no_better && is.antibiotics_for(24.0))
        || (is.course_over && (is.inflamed_area || (is.has_lump && !is.improving)))
    {
        parent.push("W04");
    }
    if sheet.yes("nipple_crack_infected") {
        parent.push("W05");
    }
    if sheet.is("before", "within_2_weeks_of_treatment")
        || (sheet.is("before", "same_spot") && is.inflamed_area)
    {
        parent.push("W06");
    }
    let getting_worse = sheet.is("growing", "slowly") || sheet.is("trend", "worse");
    let painful_lump_that_stays = is.has_lump
        && sheet.is_one_of("pain", &["strong", "uncontrolled"])
        && is.hours >= 24.0
        && !is.improving
        && !is.engorged_evenly;
    if (is.has_lump && sheet.is("lump_after_feed", "growing"))
        || (getting_worse && !is.engorged_evenly)
        || painful_lump_that_stays
    {
        parent.push("W07");
    }
    if is.inflamed_area && (is.first_14_days || sheet.is("where", "areas_in_both")) {
        parent.push("W08");
    }
    if is.shape_sign {
        parent.push("W09");
    }
    if sheet.is("milk", "not_lactating")
        && (is.has_lump || !sheet.is("discharge", "none") || sheet.yes("nipple_scaly"))
    {
        parent.push("W10");
    }
    if a_key_answer_is_missing(sheet) {
        parent.push("W11");
    }
    if sheet.is("feverish", "a_little")
        || sheet.is("body_ill", "mild")
        || (sheet.is("vomiting", "once_or_twice") && is.inflamed_area)
        || sheet.yes("burning_urine")
    {
        parent.push("W12");
    }
    if is.risk_group && is.has_lump {
        parent.push("W13");
    }
}

fn a_key_answer_is_missing(sheet: Sheet) -> bool {
    const KEY: [&str; 10] = [
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
    ];
    let lump_details_missing = (sheet.missing("lump_after_feed") || sheet.missing("lump_feel"))
        && !sheet.given_as("lump", "no");
    lump_details_missing
        || KEY.iter().chain(&ELSEWHERE).chain(&NIPPLE).chain(&SHAPE).any(|id| sheet.missing(id))
}

fn routine_soon(sheet: Sheet, is: &Terms, parent: &mut Vec<&'static str>) {
    if (is.hours >= 72.0 && !is.improving)
        || (is.engorged_evenly && (sheet.is("trend", "worse") || sheet.is("growing", "slowly")))
    {
        parent.push("R01");
    }
    if is.has_lump && is.hours >= 168.0 {
        parent.push("R02");
    }
    if sheet.yes("nipple_bleb") && (is.hours >= 72.0 || !sheet.is("before", "no")) {
        parent.push("R03");
    }
    if is.hours >= 168.0 {
        parent.push("R04");
    }
    if sheet.is_one_of("discharge", &["blood", "pus"]) {
        parent.push("R05");
    }
    if sheet.yes("nipple_scaly") {
        parent.push("R06");
    }
    if sheet.is_one_of("before", &["same_spot", "within_2_weeks_of_treatment"]) {
        parent.push("R07");
    }
    if sheet.is("milk", "pregnant") || sheet.yes("pregnant_now") {
        parent.push("R08");
    }
    if sheet.yes("baby_early_or_sick") {
        parent.push("R09");
    }
    if sheet.is("milk", "not_lactating") {
        parent.push("R10");
    }
}
