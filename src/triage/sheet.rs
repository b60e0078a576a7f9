//! Reads an answer sheet from the outside world: JSON Lines, JavaScript, another program.
//!
//! Vocabulary: a *raw sheet* is what came in, key by key, unjudged; a *sheet error* names the key,
//! what it got and what it takes. One bad answer stops the whole sheet: an assessment of the rest
//! would look complete and not be.
//! Not here: what answers mean. `serde` does the parsing, so that any of its formats works.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
    ser::SerializeStruct,
};

use super::{Answers, Temperature, Unit, Value};
use crate::protocol::{Kind, Question};

/// The key that stands in errors on the sheet as a whole.
const WHOLE_SHEET: &str = "(sheet)";

/// A sheet as it came in.
#[derive(Clone, Debug, PartialEq)]
pub struct RawSheet(Result<Vec<(String, RawValue)>, RawValue>);

/// One answer as it came in.
#[derive(Clone, Debug, PartialEq)]
pub enum RawValue {
    /// Text.
    Text(String),
    /// A number, finite or not.
    Number(f64),
    /// An object, key by key.
    Object(Vec<(String, RawValue)>),
    /// Anything else, by name.
    Other(&'static str),
}

/// What is wrong with a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct SheetError {
    /// What kind of mistake.
    pub code: ErrorCode,
    /// The question id, or `(sheet)`.
    pub key: String,
    /// What stood there.
    pub got: String,
    /// What may stand there.
    pub takes: String,
}

/// The kinds of mistakes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorCode {
    /// The sheet is not an object.
    NotAnObject,
    /// No question has this id.
    UnknownQuestion,
    /// The question has no such option.
    UnknownOption,
    /// Text where a number belongs, an object where text belongs, and so on.
    WrongType,
    /// NaN or infinity.
    NotFinite,
    /// Less than zero.
    Negative,
    /// The reading fits the other unit: ask which was meant.
    CheckUnit,
    /// No living person's reading: ask for another one.
    CheckReading,
    /// The question is answered twice.
    DuplicateQuestion,
    /// No screen of the interview has this id.
    UnknownScreen,
}

impl ErrorCode {
    /// The code as it stands in JSON.
    pub const fn id(self) -> &'static str {
        match self {
            ErrorCode::NotAnObject => "not_an_object",
            ErrorCode::UnknownQuestion => "unknown_question",
            ErrorCode::UnknownOption => "unknown_option",
            ErrorCode::WrongType => "wrong_type",
            ErrorCode::NotFinite => "not_finite",
            ErrorCode::Negative => "negative",
            ErrorCode::CheckUnit => "check_unit",
            ErrorCode::CheckReading => "check_reading",
            ErrorCode::DuplicateQuestion => "duplicate_question",
            ErrorCode::UnknownScreen => "unknown_screen",
        }
    }
}

impl RawSheet {
    /// The answers, or the first mistake.
    pub fn into_answers(self) -> Result<Answers, SheetError> {
        let pairs = self.0.map_err(|got| SheetError {
            code: ErrorCode::NotAnObject,
            key: WHOLE_SHEET.into(),
            got: got.to_string(),
            takes: "an object: question id to answer".into(),
        })?;
        let mut answers = Answers::new();
        for (key, raw) in pairs {
            let Some(question) = Question::from_id(&key) else {
                return Err(SheetError {
                    code: ErrorCode::UnknownQuestion,
                    got: raw.to_string(),
                    takes: "a question id of the answer sheet, such as \"temperature\"".into(),
                    key,
                });
            };
            if answers.has(question) {
                return Err(error(question, ErrorCode::DuplicateQuestion, &raw));
            }
            answers.set(question, read_value(question, &raw)?);
        }
        Ok(answers)
    }
}

/// Reads one answer.
pub fn read_value(question: Question, raw: &RawValue) -> Result<Value, SheetError> {
    let fail = |code| error(question, code, raw);
    match (question.data().kind, raw) {
        (_, RawValue::Text(option)) => match question.option(option) {
            Some(index) => Ok(Value::Option(index)),
            None if question.options().is_empty() => Err(fail(ErrorCode::WrongType)),
            None => Err(fail(ErrorCode::UnknownOption)),
        },
        (Kind::Number(_), RawValue::Number(number)) => {
            check_number(*number).map(Value::Number).map_err(fail)
        }
        (Kind::Temperature(_), RawValue::Object(pairs)) => {
            let reading = reading(pairs).map_err(fail)?;
            check_reading(reading).map(Value::Reading).map_err(fail)
        }
        _ => Err(fail(ErrorCode::WrongType)),
    }
}

/// A number that counts something: finite and not negative.
pub fn check_number(number: f64) -> Result<f64, ErrorCode> {
    if !number.is_finite() {
        Err(ErrorCode::NotFinite)
    } else if number < 0.0 {
        Err(ErrorCode::Negative)
    } else {
        Ok(number)
    }
}

/// A reading that a living person can have, in the unit that it was meant in.
pub fn check_reading(reading: Temperature) -> Result<Temperature, ErrorCode> {
    let value = check_number(reading.value)?;
    // Numbers that are everyday readings in the other unit, and the span of each unit.
    let (other_unit, span) = match reading.unit {
        Unit::F => (30.0..=45.0, 93.0..=110.0),
        Unit::C => (90.0..=115.0, 34.0..=43.3),
    };
    if other_unit.contains(&value) {
        Err(ErrorCode::CheckUnit)
    } else if !span.contains(&value) {
        Err(ErrorCode::CheckReading)
    } else {
        Ok(reading)
    }
}

/// The lowest reading that a unit's span holds: what a second reading below the span counts as, so
/// that it acts as very low.
pub const fn lowest_reading(unit: Unit) -> Temperature {
    match unit {
        Unit::F => Temperature { value: 93.0, unit },
        Unit::C => Temperature { value: 34.0, unit },
    }
}

fn reading(pairs: &[(String, RawValue)]) -> Result<Temperature, ErrorCode> {
    let (mut value, mut unit) = (None, None);
    for (key, raw) in pairs {
        match (key.as_str(), raw) {
            ("value", RawValue::Number(number)) if value.is_none() => value = Some(*number),
            ("unit", RawValue::Text(text)) if unit.is_none() => {
                unit = Some(match text.as_str() {
                    "F" => Unit::F,
                    "C" => Unit::C,
                    _ => return Err(ErrorCode::UnknownOption),
                });
            }
            _ => return Err(ErrorCode::WrongType),
        }
    }
    match (value, unit) {
        (Some(value), Some(unit)) => Ok(Temperature { value, unit }),
        _ => Err(ErrorCode::WrongType),
    }
}

fn error(question: Question, code: ErrorCode, got: &RawValue) -> SheetError {
    let mut takes = match (code, question.data().kind) {
        (ErrorCode::DuplicateQuestion, _) => "one answer only: ".to_string(),
        _ => String::new(),
    };
    takes += &accepted(question);
    SheetError { code, key: question.id().into(), got: got.to_string(), takes }
}

fn accepted(question: Question) -> String {
    let mut accepted: Vec<String> =
        question.options().iter().map(|option| format!("\"{option}\"")).collect();
    match question.data().kind {
        Kind::Choice(_) => {}
        Kind::Number(_) => accepted.push("a number, zero or more".into()),
        Kind::Temperature(_) => accepted.push(
            "{\"value\": a number, \"unit\": \"F\" (93 to 110) or \"C\" (34 to 43.3)}".into(),
        ),
    }
    accepted.join(" or ")
}

impl fmt::Display for RawValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // A whole page pasted by mistake must not fill a log.
            RawValue::Text(text) => {
                let shown: String = text.chars().take(60).collect();
                let more = if shown.len() < text.len() { "…" } else { "" };
                write!(f, "\"{shown}{more}\"")
            }
            RawValue::Number(number) => write!(f, "{number}"),
            RawValue::Object(pairs) => {
                f.write_str("{")?;
                for (index, (key, value)) in pairs.iter().take(4).enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    let key: String = key.chars().take(60).collect();
                    match value {
                        RawValue::Object(_) => write!(f, "{comma}\"{key}\": an object")?,
                        flat => write!(f, "{comma}\"{key}\": {flat}")?,
                    }
                }
                f.write_str(if pairs.len() > 4 { ", …}" } else { "}" })
            }
            RawValue::Other(name) => f.write_str(name),
        }
    }
}

impl fmt::Display for SheetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let SheetError { code, key, got, takes } = self;
        write!(f, "{key}: {}: got {got}; it takes {takes}", code.id())
    }
}

impl std::error::Error for SheetError {}

impl Serialize for SheetError {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("SheetError", 5)?;
        out.serialize_field("code", self.code.id())?;
        out.serialize_field("key", &self.key)?;
        out.serialize_field("got", &self.got)?;
        out.serialize_field("takes", &self.takes)?;
        out.serialize_field("message", &self.to_string())?;
        out.end()
    }
}

impl<'de> Deserialize<'de> for RawSheet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(RawSheet(match RawValue::deserialize(deserializer)? {
            RawValue::Object(pairs) => Ok(pairs),
            other => Err(other),
        }))
    }
}

impl<'de> Deserialize<'de> for RawValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = RawValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_bool<E>(self, value: bool) -> Result<RawValue, E> {
        Ok(RawValue::Other(if value { "true" } else { "false" }))
    }

    // Counts beyond 2^53 lose their last digits, which no threshold is near.
    fn visit_i64<E>(self, value: i64) -> Result<RawValue, E> {
        Ok(RawValue::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<RawValue, E> {
        Ok(RawValue::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<RawValue, E> {
        Ok(RawValue::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<RawValue, E> {
        Ok(RawValue::Text(value.into()))
    }

    fn visit_unit<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Other("nothing"))
    }

    fn visit_none<E>(self) -> Result<RawValue, E> {
        Ok(RawValue::Other("nothing"))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<RawValue, D::Error> {
        RawValue::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<RawValue, A::Error> {
        while seq.next_element::<serde::de::IgnoredAny>()?.is_some() {}
        Ok(RawValue::Other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<RawValue, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry::<String, RawValue>()? {
            pairs.push(pair);
        }
        Ok(RawValue::Object(pairs))
    }
}
