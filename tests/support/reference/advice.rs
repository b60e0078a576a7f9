//! Which lines of advice are shown, in the order in which they stand, and when to check again.

use super::rules::Fired;
use super::sheet::Sheet;
use super::terms::Terms;

/// What advice depends on besides the terms of the rules.
struct Who {
    loss: bool,
    feeding: bool,
    pumping_too: bool,
    pregnant_any: bool,
    hiv_ask: bool,
    baby_team_ask: bool,
}

struct List(Vec<&'static str>);

impl List {
    fn show(&mut self, line: &'static str, when: bool) {
        if when {
            self.0.push(line);
        }
    }
}

/// The advice for this sheet.
pub fn shown(
    sheet: Sheet,
    is: &Terms,
    fired: &Fired,
    urgency: &str,
    baby_urgency: &str,
) -> Vec<&'static str> {
    let loss = sheet.is("milk", "after_loss");
    let who = Who {
        loss,
        feeding: sheet.is_one_of("milk", &["breastfeeding", "both"]),
        pumping_too: sheet.is_one_of("milk", &["pumping", "both"]),
        pregnant_any: sheet.is("milk", "pregnant") || sheet.yes("pregnant_now"),
        hiv_ask: sheet.yes("hiv")
            && is.lactating
            && !loss
            && (is.has_lump || is.inflamed_area || is.sick),
        baby_team_ask: sheet.yes("baby_early_or_sick") && (is.inflamed_area || is.sick),
    };
    let mut list = List(Vec::new());
    what_to_do(&mut list, sheet, is, fired, urgency, baby_urgency);
    if urgency != "self_care" {
        what_to_say(&mut list, sheet, is, fired, &who, urgency);
    }
    if urgency != "emergency" {
        watching(&mut list, sheet, is);
        home_care(&mut list, sheet, is, &who);
        if is.lactating {
            leave_out(&mut list, sheet, &who);
        }
    }
    list.0
}

fn what_to_do(
    list: &mut List,
    sheet: Sheet,
    is: &Terms,
    fired: &Fired,
    urgency: &str,
    baby_urgency: &str,
) {
    list.show("call_emergency_now", urgency == "emergency");
    list.show("do_not_drive_yourself", urgency == "emergency");
    list.show("get_baby_help_now", baby_urgency == "emergency");
    list.show("call_baby_doctor_now", baby_urgency == "same_day");
    list.show(
        "crisis_line",
        sheet.given_as("self_harm", "yes") || sheet.given_as("self_harm", "not_sure"),
    );
    list.show("see_someone_today", urgency == "same_day");
    list.show("emergency_department_if_not_seen_in_4_hours", urgency == "same_day");
    list.show("retake_by_mouth_now", is.low_reading && urgency != "emergency");
    list.show(
        "call_maternity_unit_first",
        urgency == "same_day"
            && is.first_6_weeks
            && (is.sick || fired.has("S06") || fired.has("S18")),
    );
    list.show("call_within_24h", urgency == "within_24h");
    list.show("book_a_visit", urgency == "routine_soon");
    list.show(
        "call_the_team_that_saw_you",
        sheet.is("seen_today", "yes_with_plan")
            && ["routine_soon", "within_24h", "same_day"].contains(&urgency),
    );
}

fn what_to_say(list: &mut List, sheet: Sheet, is: &Terms, fired: &Fired, who: &Who, urgency: &str) {
    let urgent = urgency == "same_day" || urgency == "emergency";
    let at_emergency = urgency == "emergency";
    let sepsis_sign = sheet.any_yes(&[
        "confused",
        "hard_to_breathe",
        "fainted",
        "heart_racing",
        "skin_blue_grey",
        "rash_not_fading",
        "breast_black_or_blistered",
        "no_urine_12h",
        "shaking_chills",
        "feeling_doom",
    ]);
    list.show("say_when_you_gave_birth", is.lactating && urgent);
    list.show(
        "ask_could_this_be_sepsis",
        urgent
            && (is.sick || is.low_reading || fired.has("E06") || fired.has("E09") || sepsis_sign),
    );
    list.show("say_allergy", sheet.yes("drug_allergy"));
    list.show("say_risk_group", is.risk_group);
    list.show("tell_maternity_team", who.pregnant_any);
    list.show("hiv_team_before_feeding", who.hiv_ask);
    list.show("tell_baby_team", sheet.yes("baby_early_or_sick") && !who.loss);
    list.show(
        "ask_exam_and_ultrasound",
        !at_emergency
            && (["R02", "S05", "S06", "W06", "W09"].iter().any(|rule| fired.has(rule))
                || (is.has_lump && is.hours >= 72.0)),
    );
    list.show(
        "ask_milk_culture",
        !at_emergency
            && (fired.has("S06")
                || fired.has("W04")
                || sheet.is("before", "within_2_weeks_of_treatment")),
    );
    list.show("ask_about_repeat_clogs", !at_emergency && !sheet.is("before", "no"));
    list.show("ask_again_if_scan_was_normal", !at_emergency && is.shape_sign);
}

fn watching(list: &mut List, sheet: Sheet, is: &Terms) {
    list.show("take_temperature_now", is.reading.is_none());
    list.show("temperature_before_each_dose", true);
    list.show("recheck_on_time", true);
    list.show("signs_that_change_this", true);
    list.show("mark_the_edge", is.breast_inflamed);
    list.show(
        "check_again_in_2_weeks",
        is.on_antibiotics || is.course_over || sheet.is("trend", "better"),
    );
}

fn home_care(list: &mut List, sheet: Sheet, is: &Terms, who: &Who) {
    let pus = sheet.is("discharge", "pus");
    let early_baby = sheet.yes("baby_early_or_sick");
    let white_in_cold = sheet.yes("nipple_white_in_cold");
    let milk_for_a_baby = who.feeding || who.pumping_too;
    let lump_stays_after_feeds =
        sheet.given_as("lump_after_feed", "same") || sheet.given_as("lump_after_feed", "growing");
    let lactating = is.lactating;

    list.show("finish_antibiotics", lactating && is.on_antibiotics && !is.course_over);
    list.show("feed_as_usual", who.feeding && !who.hiv_ask && !who.baby_team_ask);
    list.show("pump_as_usual", who.pumping_too && !who.hiv_ask && !who.baby_team_ask);
    list.show(
        "ask_before_feeding_that_side",
        lactating && !who.loss && (who.hiv_ask || who.baby_team_ask || is.pocket || pus),
    );
    list.show(
        "milk_is_safe",
        (milk_for_a_baby || sheet.is("milk", "weaning"))
            && !(sheet.yes("hiv") || early_baby || is.pocket || pus),
    );
    list.show("cold_pack", lactating && !white_in_cold);
    list.show("keep_nipples_warm", lactating && white_in_cold);
    list.show("pain_relief_acetaminophen", true);
    list.show("medicine_cautions", true);
    list.show("pain_relief_ibuprofen", !who.pregnant_any && !early_baby);
    list.show("supportive_bra", lactating);
    list.show("rest_and_drink", lactating);
    list.show("comfort_after_loss", who.loss);
    list.show("bereavement_support", who.loss);
    list.show("check_latch", who.feeding);
    list.show("check_pump_fit", who.pumping_too);
    list.show("soften_before_latch", who.feeding && sheet.is("where", "all_of_both"));
    list.show(
        "rest_a_side_that_gives_little",
        milk_for_a_baby && is.inflamed_area && lump_stays_after_feeds,
    );
    list.show(
        "light_skin_strokes",
        lactating
            && (is.has_lump || sheet.is("where", "all_of_both"))
            && !is.pocket
            && !is.shape_sign
            && !sheet.is("pain", "uncontrolled"),
    );
    list.show("wean_slowly", sheet.is("milk", "weaning"));
    list.show(
        "make_less_extra_milk",
        milk_for_a_baby && sheet.any_yes(&["oversupply", "tried_extra_pumping"]),
    );
    list.show("leave_bleb_closed", lactating && sheet.yes("nipple_bleb"));
}

fn leave_out(list: &mut List, sheet: Sheet, who: &Who) {
    let habits = [
        ("no_extra_pumping", "tried_extra_pumping"),
        ("no_deep_massage", "tried_massage"),
        ("no_long_heat", "tried_heat"),
    ];
    for (line, tried) in habits {
        list.show(line, sheet.yes(tried));
    }
    for (line, tried) in habits {
        list.show(line, !sheet.yes(tried));
    }
    list.show("no_leftover_antibiotics", true);
    list.show("no_aspirin_or_codeine", true);
    list.show("do_not_wait_through_fever", true);
    list.show("no_nipple_shield_fix", who.feeding);
    list.show("no_extra_sterilising", who.pumping_too && !sheet.yes("baby_early_or_sick"));
}

/// Hours after which to check again.
pub fn recheck_hours(is: &Terms, urgency: &str) -> Vec<u64> {
    let mut hours: Vec<u64> = match urgency {
        "self_care" => vec![12, 24],
        "routine_soon" => vec![24],
        "within_24h" => vec![4],
        "same_day" => vec![1],
        _ => return Vec::new(),
    };
    if let Some(taken) = is.antibiotics.filter(|_| !is.course_over) {
        for milestone in [24.0, 48.0] {
            let left: f64 = milestone - taken;
            if left > 0.0 {
                hours.push(left.ceil() as u64);
            }
        }
    }
    hours.sort_unstable();
    hours.dedup();
    hours
}
