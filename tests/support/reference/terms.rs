//! The named terms (fever, ill, inflamed, engorged evenly …), each written out once and by hand.

use super::sheet::{Reading, SHAPE, Sheet};

/// Every term that rules, patterns and advice use, worked out for one sheet.
pub struct Terms {
    pub reading: Option<Reading>,
    pub fever: bool,
    pub near_fever: bool,
    pub low_reading: bool,
    pub very_low_reading: bool,
    pub strongly_ill: bool,
    pub engorged_evenly: bool,
    pub breast_inflamed: bool,
    pub inflamed_area: bool,
    pub ill: bool,
    pub sick: bool,
    pub has_lump: bool,
    pub pocket: bool,
    pub improving: bool,
    pub hours: f64,
    pub lactating: bool,
    pub first_14_days: bool,
    pub first_6_weeks: bool,
    pub risk_group: bool,
    pub shape_sign: bool,
    /// Hours since the first dose; `None` when no antibiotic was taken.
    pub antibiotics: Option<f64>,
    pub on_antibiotics: bool,
    pub antibiotics_no_better: bool,
    pub course_over: bool,
    pub baby_age: f64,
    pub baby_hot: bool,
    pub baby_cold: bool,
    pub baby_very_hot: bool,
}

/// The first day of each band of days since the birth.
fn band_start(band: &str) -> Option<f64> {
    match band {
        "days_0_to_3" => Some(0.0),
        "days_4_to_13" => Some(4.0),
        "weeks_2_to_6" => Some(14.0),
        "over_6_weeks" => Some(43.0),
        _ => None,
    }
}

impl Terms {
    /// Works out every term for one sheet.
    pub fn of(sheet: Sheet) -> Self {
        let reading = sheet.reading("temperature");
        let fever = reading.is_some_and(|t| t.at_least(100.4, 38.0));
        let near_fever = reading.is_some_and(|t| t.at_least(99.5, 37.5));
        let low_reading = reading.is_some_and(|t| t.under(96.8, 36.0));
        let very_low_reading = reading.is_some_and(|t| t.at_most(95.0, 35.0));

        let strongly_ill = sheet.is("feverish", "yes") || sheet.is("body_ill", "strong");

        let days_number = sheet.number("days_since_birth");
        let days_band = sheet.counts_as("days_since_birth");
        let days_missing = sheet.missing("days_since_birth");
        let days_missing_count_as_early =
            days_missing && !sheet.is_one_of("milk", &["pregnant", "not_lactating"]);
        let given_under_14 = days_number.is_some_and(|days| days < 14.0)
            || ["days_0_to_3", "days_4_to_13"].contains(&days_band);
        let given_up_to_42 = days_number.is_some_and(|days| days <= 42.0)
            || ["days_0_to_3", "days_4_to_13", "weeks_2_to_6"].contains(&days_band);
        let first_14_days = given_under_14 || days_missing_count_as_early;
        let first_6_weeks = given_up_to_42 || days_missing_count_as_early;

        let engorged_evenly = sheet.is("where", "all_of_both")
            && (given_under_14 || sheet.is_one_of("milk", &["weaning", "after_loss"]))
            && !fever
            && !strongly_ill
            && !sheet.is("growing", "fast_or_streaks")
            && !sheet.is("breast_colour", "yes");
        let breast_inflamed = sheet.is("growing", "fast_or_streaks")
            || (sheet.is_one_of("inflamed", &["not_sure", "small_and_mild", "yes"])
                && !engorged_evenly);
        let inflamed_area = breast_inflamed || sheet.yes("nipple_crack_infected");

        let slightly_ill = sheet.is("feverish", "a_little") || sheet.is("body_ill", "mild");
        let ill = strongly_ill || (slightly_ill && (inflamed_area || near_fever));
        let sick = fever || ill;

        let has_lump = sheet.yes("lump");
        let pocket = has_lump && sheet.is("lump_feel", "soft_fluid");
        let improving = sheet.is("trend", "better")
            || (sheet.is("growing", "shrinking") && !sheet.is("trend", "worse"));

        // Hours that were left out count as 48 for someone who told how the antibiotic works, else as none.
        let antibiotics = sheet.number("antibiotics_hours").or_else(|| {
            let effect_told = ["better", "same", "worse"]
                .iter()
                .any(|effect| sheet.given_as("antibiotics_effect", effect));
            (sheet.missing("antibiotics_hours") && effect_told).then_some(48.0)
        });
        let on_antibiotics = antibiotics.is_some();

        let baby_temperature = sheet.reading("baby_temperature");
        Self {
            reading,
            fever,
            near_fever,
            low_reading,
            very_low_reading,
            strongly_ill,
            engorged_evenly,
            breast_inflamed,
            inflamed_area,
            ill,
            sick,
            has_lump,
            pocket,
            improving,
            hours: sheet.number("hours_since_start").unwrap_or(168.0),
            lactating: sheet
                .is_one_of("milk", &["breastfeeding", "pumping", "both", "weaning", "after_loss"]),
            first_14_days,
            first_6_weeks,
            risk_group: sheet.any_yes(&[
                "diabetes",
                "weak_immunity",
                "implants_or_surgery",
                "hiv",
                "past_breast_cancer",
            ]),
            shape_sign: sheet.any_yes(&SHAPE),
            antibiotics,
            on_antibiotics,
            antibiotics_no_better: on_antibiotics && sheet.is("antibiotics_effect", "same"),
            course_over: sheet.is("antibiotics_effect", "course_finished"),
            baby_age: sheet
                .number("baby_age_days")
                .or(days_number)
                .or_else(|| band_start(days_band))
                .unwrap_or(0.0),
            baby_hot: baby_temperature.is_some_and(|t| t.at_least(100.4, 38.0)),
            baby_cold: baby_temperature.is_some_and(|t| t.under(96.8, 36.0)),
            baby_very_hot: baby_temperature.is_some_and(|t| t.at_least(104.0, 40.0)),
        }
    }

    /// Has the antibiotic been taken for at least so many hours?
    pub fn antibiotics_for(&self, hours: f64) -> bool {
        self.antibiotics.is_some_and(|taken| taken >= hours)
    }
}
