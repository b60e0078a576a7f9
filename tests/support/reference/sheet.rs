//! An answer sheet as plain JSON, read with the meaning that a missing answer has.
//!
//! "Given" means that the id stands in the sheet and still applies; "counts as" means what the rules take
//! for it when it is missing. No rule is here, and nothing of the library is used.

use serde_json::{Map, Value};

/// The fourteen danger signs, in the order of the first screen.
pub const DANGER_SIGNS: [&str; 14] = [
    "confused",
    "hard_to_breathe",
    "fainted",
    "heart_racing",
    "skin_blue_grey",
    "rash_not_fading",
    "breast_black_or_blistered",
    "no_urine_12h",
    "shaking_chills",
    "seizure",
    "feeling_doom",
    "self_harm",
    "heavy_bleeding_or_headache",
    "baby_collapse",
];

/// The six new problems elsewhere in the body.
pub const ELSEWHERE: [&str; 6] = [
    "belly_pain",
    "foul_bleeding",
    "wound_pus",
    "leg_swelling",
    "burning_urine",
    "cough_or_sore_throat",
];

/// The five nipple signs.
pub const NIPPLE: [&str; 5] = [
    "nipple_bleb",
    "nipple_crack",
    "nipple_crack_infected",
    "nipple_white_in_cold",
    "nipple_scaly",
];

/// The seven signs of skin and shape.
pub const SHAPE: [&str; 7] = [
    "skin_orange_peel",
    "skin_dimpled",
    "skin_thick",
    "breast_heavier",
    "nipple_pulled_in",
    "armpit_lump",
    "bruise_colour",
];

/// The eight ticks about health.
pub const HEALTH: [&str; 8] = [
    "diabetes",
    "weak_immunity",
    "implants_or_surgery",
    "wound_healing",
    "hiv",
    "pregnant_now",
    "past_breast_cancer",
    "drug_allergy",
];

/// A thermometer reading in the unit in which it was typed.
#[derive(Clone, Copy)]
pub struct Reading {
    value: f64,
    fahrenheit: bool,
}

impl Reading {
    fn of(answer: Option<&Value>) -> Option<Self> {
        let answer = answer?.as_object()?;
        Some(Self {
            value: answer.get("value")?.as_f64()?,
            fahrenheit: answer.get("unit")?.as_str()? == "F",
        })
    }

    /// At or above the line of its own unit.
    pub fn at_least(self, fahrenheit: f64, celsius: f64) -> bool {
        self.value >= if self.fahrenheit { fahrenheit } else { celsius }
    }

    /// Below the line of its own unit.
    pub fn under(self, fahrenheit: f64, celsius: f64) -> bool {
        !self.at_least(fahrenheit, celsius)
    }

    /// At or below the line of its own unit.
    pub fn at_most(self, fahrenheit: f64, celsius: f64) -> bool {
        self.value <= if self.fahrenheit { fahrenheit } else { celsius }
    }
}

/// One answer sheet.
#[derive(Clone, Copy)]
pub struct Sheet<'a>(pub &'a Map<String, Value>);

impl<'a> Sheet<'a> {
    /// The answer as it stands, unless it is missing or no longer applies.
    pub fn given(self, id: &str) -> Option<&'a Value> {
        let answer = self.0.get(id)?;
        let ignored = match id {
            "lump_after_feed" | "lump_feel" => self.plain("lump") == Some("no"),
            "antibiotics_effect" => {
                self.plain("antibiotics_hours") == Some("none") && answer != "course_finished"
            }
            _ => false,
        };
        (!ignored).then_some(answer)
    }

    /// Is the id missing from the sheet?
    pub fn missing(self, id: &str) -> bool {
        self.0.get(id).is_none()
    }

    /// Is this very option given?
    pub fn given_as(self, id: &str, option: &str) -> bool {
        self.given(id).and_then(Value::as_str) == Some(option)
    }

    /// The option that the question counts as.
    pub fn counts_as(self, id: &str) -> &'a str {
        if let Some(option) = self.given(id).and_then(Value::as_str) {
            return option;
        }
        match id {
            "inflamed" | "growing" | "trend" => "not_sure",
            "fever_reducer" | "lump" => "yes",
            "lump_after_feed" | "antibiotics_effect" => "same",
            "lump_feel" => "sore_firm",
            "milk" | "where" => "",
            "pain" => "mild",
            "discharge" => "none",
            "baby_feeding" => "usual",
            danger if DANGER_SIGNS.contains(&danger) => "not_sure",
            _ => "no",
        }
    }

    /// Does the question count as this option?
    pub fn is(self, id: &str, option: &str) -> bool {
        self.counts_as(id) == option
    }

    /// Does the question count as one of these options?
    pub fn is_one_of(self, id: &str, options: &[&str]) -> bool {
        options.contains(&self.counts_as(id))
    }

    /// Does the question count as `yes`?
    pub fn yes(self, id: &str) -> bool {
        self.is(id, "yes")
    }

    /// Is any of these `yes`?
    pub fn any_yes(self, ids: &[&str]) -> bool {
        ids.iter().any(|id| self.yes(id))
    }

    /// A number, if one was typed.
    pub fn number(self, id: &str) -> Option<f64> {
        self.given(id).and_then(Value::as_f64)
    }

    /// A thermometer reading, if one was typed.
    pub fn reading(self, id: &str) -> Option<Reading> {
        Reading::of(self.given(id))
    }

    fn plain(self, id: &str) -> Option<&'a str> {
        self.0.get(id).and_then(Value::as_str)
    }
}
