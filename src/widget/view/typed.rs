//! What a reader typed: a number or a reading, judged as soon as it can be.
//!
//! Vocabulary: a *field* is the text as typed with the unit chosen beside it; the *second reading*
//! is what a reader is asked for when the first one is low or cannot be right.
//! A decimal comma is as good as a point. Not here: the field on the screen (`fields`).

use crate::{
    protocol::{Condition, Question, Term},
    text::Word,
    triage::{
        Answers, Facts, Temperature, Unit, Value,
        sheet::{ErrorCode, check_number, check_reading, lowest_reading},
    },
};

/// A number field.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberField {
    /// As typed.
    pub text: String,
    /// The place of the chosen unit in [`units_of`]; none where the reader has to choose one and did not yet.
    pub unit: Option<usize>,
}

/// A temperature field.
#[derive(Clone, Debug, PartialEq)]
pub struct ReadingField {
    /// As typed.
    pub text: String,
    /// The second reading, as typed.
    pub second: String,
    /// The unit chosen.
    pub unit: Unit,
    /// Whether the reader has left the first field: before that, half a number is no reading.
    pub left: bool,
    /// Whether going on has pointed to the second field once.
    pub asked: bool,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypedError {
    /// It is no number.
    NotANumber,
    /// It is a number of nobody knows what.
    NoUnit,
    /// It is a number that cannot be right.
    Sheet(ErrorCode),
}

/// What a temperature field comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reading {
    /// Nothing was typed.
    Empty,
    /// A reading.
    Is(Temperature),
    /// Two readings that cannot be right: no reading at all.
    Unknown,
    /// Something is wrong with the first one.
    Wrong(TypedError),
    /// The first one cannot be right: a second one is asked for.
    AskAgain,
}

/// A unit that numbers of a question can be typed in, and how much of the sheet's unit it is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberUnit {
    /// The sheet's own unit for hours.
    Hours,
    /// Days, for a question that the sheet holds in hours or in days.
    Days,
    /// Weeks, for a question that the sheet holds in days.
    Weeks,
    /// Months of 30 days, for an age that the sheet holds in days: a little too young is the careful side.
    Months,
    /// A count in one minute.
    PerMinute,
}

/// The units that a question can be typed in, each with its size in the sheet's unit.
pub fn units_of(question: Question) -> &'static [(NumberUnit, f64)] {
    match question {
        Question::Pulse | Question::Breaths => &[(NumberUnit::PerMinute, 1.0)],
        Question::BabyAgeDays | Question::DaysSinceBirth => {
            &[(NumberUnit::Days, 1.0), (NumberUnit::Weeks, 7.0), (NumberUnit::Months, 30.0)]
        }
        _ => &[(NumberUnit::Hours, 1.0), (NumberUnit::Days, 24.0)],
    }
}

/// Whether the baby's age is less than the time that has gone by since the birth. Not wrong of itself, as it may be
/// another baby; but most often it is the unit.
pub fn age_clashes(answers: &Answers) -> bool {
    let least = match answers.option_id(Question::DaysSinceBirth) {
        Some("over_6_weeks") => 43.0,
        Some("weeks_2_to_6") => 14.0,
        Some("days_4_to_13") => 4.0,
        _ => 0.0,
    };
    matches!(answers.get(Question::BabyAgeDays), Some(Value::Number(days)) if days < least)
}

impl NumberField {
    /// An empty field. Where there are units to choose from, none is chosen before the reader does: "3" may be hours or
    /// days, and three days taken for three hours would make a result less urgent.
    pub fn new(question: Question) -> Self {
        let unit = (units_of(question).len() == 1).then_some(0);
        NumberField { text: String::new(), unit }
    }

    /// The number in the sheet's unit; none where nothing was typed.
    pub fn value(&self, question: Question) -> Result<Option<f64>, TypedError> {
        let Some(number) = typed(&self.text)? else { return Ok(None) };
        let unit = self.unit.ok_or(TypedError::NoUnit)?;
        let size = units_of(question).get(unit).map_or(1.0, |unit| unit.1);
        check_number(number * size).map(Some).map_err(TypedError::Sheet)
    }
}

impl ReadingField {
    /// An empty field.
    pub fn new(unit: Unit) -> Self {
        ReadingField { text: String::new(), second: String::new(), unit, left: false, asked: false }
    }

    /// What the two texts come to: the second reading where there is one, else the first.
    pub fn reading(&self) -> Reading {
        let first = match self.judge(&self.text) {
            Ok(None) => return Reading::Empty,
            Ok(Some(reading)) => Ok(reading),
            Err(TypedError::Sheet(ErrorCode::CheckReading)) => Err(()),
            Err(error) => return Reading::Wrong(error),
        };
        match (self.judge(&self.second), first) {
            (Ok(Some(second)), _) => Reading::Is(second),
            (Ok(None), Ok(first)) => Reading::Is(first),
            (Ok(None), Err(())) => Reading::AskAgain,
            // Below what a thermometer shows, twice: it acts as very low.
            (Err(_), _) if self.second_is_below() => Reading::Is(lowest_reading(self.unit)),
            (Err(TypedError::Sheet(ErrorCode::CheckReading)), Err(())) => Reading::Unknown,
            (Err(error), _) => Reading::Wrong(error),
        }
    }

    /// Whether a second reading is asked for: the first is low, which is most often the thermometer,
    /// or it cannot be right.
    pub fn asks_for_second(&self) -> bool {
        let doubtful = match self.first_reading() {
            Reading::Is(reading) => is_low(reading),
            Reading::AskAgain => true,
            Reading::Empty | Reading::Unknown | Reading::Wrong(_) => false,
        };
        !self.second.is_empty() || doubtful && (self.left || self.asked)
    }

    /// What the reader is told where a second reading is asked for.
    pub fn why_again(&self, question: Question) -> Word {
        match question {
            _ if self.first_reading() == Reading::AskAgain => Word::ErrorCheckReading,
            // A cold baby must not wait a quarter of an hour.
            Question::BabyTemperature => Word::ErrorSecondReadingBaby,
            _ => Word::ErrorSecondReading,
        }
    }

    /// What the first field alone comes to.
    pub fn first_reading(&self) -> Reading {
        ReadingField { second: String::new(), ..self.clone() }.reading()
    }

    fn judge(&self, text: &str) -> Result<Option<Temperature>, TypedError> {
        let Some(value) = typed(text)? else { return Ok(None) };
        check_reading(Temperature { value, unit: self.unit }).map(Some).map_err(TypedError::Sheet)
    }

    fn second_is_below(&self) -> bool {
        let below = |value: f64| value < lowest_reading(self.unit).value;
        self.judge(&self.second) == Err(TypedError::Sheet(ErrorCode::CheckReading))
            && typed(&self.second).is_ok_and(|value| value.is_some_and(below))
    }
}

/// What the rules call a low reading.
fn is_low(reading: Temperature) -> bool {
    let mut sheet = Answers::new();
    sheet.set(Question::Temperature, Value::Reading(reading));
    Facts::of(&sheet).hold(&Condition::Term(Term::LowReading))
}

/// The number in a text as keyboards of any of our languages give it, none where the text is empty.
fn typed(text: &str) -> Result<Option<f64>, TypedError> {
    let text: String = text.trim_matches(is_around).chars().map(plain).collect();
    if text.is_empty() {
        return Ok(None);
    }
    // Rust also reads "inf", "nan" and "1e9", which nobody means.
    let plain = text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | '-'));
    match text.parse() {
        Ok(number) if plain => Ok(Some(number)),
        _ => Err(TypedError::NotANumber),
    }
}

/// What may stand around a number unseen: spaces of every width, and marks for the direction of writing, which keyboards
/// and pasted texts bring along.
fn is_around(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The letter as Rust reads numbers: digits of Arabic, Persian and full width, a decimal comma of any of them, a true
/// minus.
fn plain(letter: char) -> char {
    // The first digit of each row of ten.
    const ZEROS: [char; 3] = ['\u{660}', '\u{6f0}', '\u{ff10}'];
    let digit = ZEROS.into_iter().find_map(|zero| {
        let value = (letter as u32).checked_sub(zero as u32)?;
        char::from_digit(value, 10)
    });
    match letter {
        ',' | '\u{66b}' | '\u{60c}' | '\u{ff0c}' | '\u{ff0e}' => '.',
        '\u{2212}' | '\u{ff0d}' => '-',
        _ => digit.unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, second: &str, unit: Unit, expected: Reading) {
        let mut field = ReadingField::new(unit);
        field.text = text.into();
        field.second = second.into();
        assert_eq!(field.reading(), expected);
    }

    const fn is(value: f64, unit: Unit) -> Reading {
        Reading::Is(Temperature { value, unit })
    }

    #[test]
    fn a_decimal_comma_is_accepted() {
        check("38,4", "", Unit::C, is(38.4, Unit::C));
    }

    /// A fever typed with the digits of a phone's own keyboard is a fever.
    #[test]
    fn digits_and_marks_of_other_keyboards_are_taken() {
        for text in [
            "٣٨٫٤",
            "۳۸٫۴",
            "３８．４",
            "３８，４",
            "٣٨,٤",
            "٣٨،٤",
            "\u{200f}٣٨٫٤\u{200f}",
            "\u{2067}38.4\u{2069}",
            "\u{202b}\u{a0}38,4\u{202f}\u{202c}",
            "\u{feff}38.4\u{200b}",
            "\u{61c}٣٨.٤",
        ] {
            check(text, "", Unit::C, is(38.4, Unit::C));
        }
        check("١٠١٫٢", "", Unit::F, is(101.2, Unit::F));
        let minus = NumberField { text: "\u{2212}٥".into(), unit: Some(0) };
        assert_eq!(minus.value(Question::Pulse), Err(TypedError::Sheet(ErrorCode::Negative)));
        let pulse = NumberField { text: "١٣٠".into(), unit: Some(0) };
        assert_eq!(pulse.value(Question::Pulse), Ok(Some(130.0)));
        check("\u{200f} \u{a0}", "", Unit::C, Reading::Empty);
    }

    /// What is no number in Latin digits is none in others, and what is one is the same.
    #[test]
    fn every_reading_means_the_same_in_every_kind_of_digit() {
        let rows =
            [('0', '.'), ('\u{660}', '\u{66b}'), ('\u{6f0}', '\u{66b}'), ('\u{ff10}', '\u{ff0e}')];
        let texts = (300..=1_150).map(|tenths| format!("{}.{}", tenths / 10, tenths % 10));
        let odd =
            ["", ".", "-", "3.8.4", "38-4", "--5", "-0", "38.", ".5", "38 4"].map(String::from);
        for latin in texts.chain(odd) {
            let wanted = typed(&latin);
            for (zero, mark) in rows {
                let written: String = latin
                    .chars()
                    .map(|letter| match letter.to_digit(10) {
                        Some(digit) => char::from_u32(zero as u32 + digit).unwrap(),
                        None if letter == '.' => mark,
                        None => letter,
                    })
                    .collect();
                assert_eq!(typed(&written), wanted, "{written}");
                assert_eq!(typed(&format!("\u{2067}\u{a0}{written}\u{200f}")), wanted, "{written}");
            }
        }
    }

    #[test]
    fn the_other_units_number_asks_which_unit_was_meant() {
        let check_unit = Reading::Wrong(TypedError::Sheet(ErrorCode::CheckUnit));
        check("38.4", "", Unit::F, check_unit);
        check("101", "", Unit::C, check_unit);
    }

    #[test]
    fn the_second_reading_counts() {
        check("96.1", "98.2", Unit::F, is(98.2, Unit::F));
        check("96.1", "", Unit::F, is(96.1, Unit::F));
    }

    #[test]
    fn an_impossible_reading_is_asked_again() {
        check("92", "", Unit::F, Reading::AskAgain);
        check("92", "97.9", Unit::F, is(97.9, Unit::F));
        check("120", "", Unit::F, Reading::AskAgain);
    }

    #[test]
    fn below_the_range_twice_acts_as_very_low() {
        check("92", "91", Unit::F, is(93.0, Unit::F));
        check("33", "29", Unit::C, is(34.0, Unit::C));
        check("94.9", "92", Unit::F, is(93.0, Unit::F));
    }

    #[test]
    fn above_the_range_twice_is_no_reading() {
        check("120", "125", Unit::F, Reading::Unknown);
    }

    #[test]
    fn half_a_number_asks_for_nothing_yet() {
        let mut field = ReadingField::new(Unit::F);
        field.text = "9".into();
        assert!(!field.asks_for_second());
        field.text = "96.1".into();
        field.left = true;
        assert!(field.asks_for_second());
        field.text = "98.1".into();
        assert!(!field.asks_for_second());
    }

    #[test]
    fn a_baby_is_measured_again_at_once() {
        let mut field = ReadingField::new(Unit::F);
        field.text = "96.1".into();
        assert_eq!(field.why_again(Question::Temperature), Word::ErrorSecondReading);
        assert_eq!(field.why_again(Question::BabyTemperature), Word::ErrorSecondReadingBaby);
        // "That is a low reading" would be untrue of 120 °F.
        field.text = "120".into();
        assert_eq!(field.why_again(Question::Temperature), Word::ErrorCheckReading);
    }

    /// "3" was taken for days beside a birth of months ago, and nobody was asked; and three days could pass for hours.
    #[test]
    fn a_number_has_no_unit_until_one_is_chosen() {
        let typed = |question| {
            NumberField { text: "3".into(), ..NumberField::new(question) }.value(question)
        };
        assert_eq!(typed(Question::BabyAgeDays), Err(TypedError::NoUnit));
        assert_eq!(typed(Question::HoursSinceStart), Err(TypedError::NoUnit));
        assert_eq!(typed(Question::Pulse), Ok(Some(3.0)));
        assert_eq!(NumberField::new(Question::BabyAgeDays).value(Question::BabyAgeDays), Ok(None));
    }

    #[test]
    fn an_age_below_the_time_since_the_birth_is_asked_about() {
        for (since, days, clashes) in [
            ("over_6_weeks", 3.0, true),
            ("over_6_weeks", 42.0, true),
            ("over_6_weeks", 43.0, false),
            ("weeks_2_to_6", 13.0, true),
            ("weeks_2_to_6", 14.0, false),
            ("days_0_to_3", 0.0, false),
        ] {
            let mut sheet = Answers::new();
            let since = Question::DaysSinceBirth.option(since).unwrap();
            sheet.set(Question::DaysSinceBirth, Value::Option(since));
            assert!(!age_clashes(&sheet));
            sheet.set(Question::BabyAgeDays, Value::Number(days));
            assert_eq!(age_clashes(&sheet), clashes, "{days}");
        }
    }

    #[test]
    fn a_number_is_kept_in_the_sheets_unit() {
        let field = |text: &str, unit| NumberField { text: text.into(), unit: Some(unit) };
        assert_eq!(field("2", 1).value(Question::HoursSinceStart), Ok(Some(48.0)));
        assert_eq!(field("1,5", 0).value(Question::HoursSinceStart), Ok(Some(1.5)));
        assert_eq!(field("3", 1).value(Question::BabyAgeDays), Ok(Some(21.0)));
        assert_eq!(field("3", 2).value(Question::BabyAgeDays), Ok(Some(90.0)));
        assert_eq!(field("", 0).value(Question::Pulse), Ok(None));
        assert_eq!(field("soon", 0).value(Question::Pulse), Err(TypedError::NotANumber));
        assert_eq!(
            field("-1", 0).value(Question::Pulse),
            Err(TypedError::Sheet(ErrorCode::Negative))
        );
    }
}
