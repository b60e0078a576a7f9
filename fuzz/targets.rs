//! Everything native that reads what others wrote, each with what has to hold for any bytes at all.
//!
//! cargo-fuzz runs these on a nightly compiler (`cargo xtask fuzz`); `tests/hostile_input.rs` runs the same functions on
//! stable, over random and changed inputs, with every `cargo xtask test`. A target panics where a promise is broken.
//! Not here: JavaScript values, which are tried in Node and in browsers.

// A broken promise is told by a panic; that is how both kinds of runs hear of it.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "../examples/assess/audit/mod.rs"]
mod audit;

use std::io::{BufReader, Cursor};

use audit::{Format, report};
use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::protocol::regions::region;
use clog_or_mastitis::text::pack::{Variable, checksum};
use clog_or_mastitis::text::{Catalogue, Message, Plurals, Slot, fill};
use clog_or_mastitis::triage::{RawSheet, Unit, assess, full_result};
use clog_or_mastitis::widget::view::{NumberField, Reading, ReadingField, units_of};

/// Any text of an error: long enough to help, and too short to fill a log with what was sent.
const LONGEST_MESSAGE: usize = 4_000;

/// An answer sheet in JSON.
pub fn sheets(bytes: &[u8]) {
    let Ok(raw) = serde_json::from_slice::<RawSheet>(bytes) else { return };
    let again = raw.clone();
    match raw.into_answers() {
        Ok(answers) => {
            let result = full_result(&answers);
            assert_eq!(result.urgency, assess(&answers).urgency, "two ways to one level");
            assert_eq!(again.into_answers().as_ref(), Ok(&answers), "the same sheet twice");
            serde_json::to_string(&result).expect("a result can be written");
        }
        Err(error) => {
            let told = error.to_string();
            assert!(told.contains(error.code.id()), "{told}");
            assert!(told.len() - error.key.len() < LONGEST_MESSAGE, "{} letters", told.len());
            serde_json::to_string(&error).expect("an error can be written");
        }
    }
}

/// What is typed and what attributes hold: lines of text, the first a region, then fields.
pub fn options(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut lines = text.split('\n');
    let (id, first, second) = (lines.next(), lines.next(), lines.next());
    let id = id.unwrap_or_default();
    assert!(region(id).is_none_or(|found| found.id == id), "a region by another name");
    let first = first.unwrap_or(id);
    for (unit, span) in [(Unit::F, 93.0..=110.0), (Unit::C, 34.0..=43.3)] {
        let mut field = ReadingField::new(unit);
        field.text = first.to_owned();
        field.second = second.unwrap_or_default().to_owned();
        if let Reading::Is(reading) = field.reading() {
            assert!(reading.unit == unit && span.contains(&reading.value), "{reading:?}");
        }
        field.left = true;
        // Told or not: it must not depend on when it is asked.
        assert_eq!(field.asks_for_second(), field.asks_for_second());
    }
    for question in Question::ALL {
        for unit in 0..=units_of(question).len() {
            let field = NumberField { text: first.to_owned(), unit: Some(unit) };
            if let Ok(Some(number)) = field.value(question) {
                assert!(number.is_finite() && number >= 0.0, "{number}");
            }
        }
    }
}

/// A compiled language file, as it came and once more with its sum set right; and its texts on their own.
pub fn words(bytes: &[u8]) {
    read(bytes);
    let mut summed = bytes.to_vec();
    if let Some(at) = sum_at(bytes)
        && let (true, Some(body)) = (at + 4 <= bytes.len(), bytes.get(at + 4..))
    {
        summed[at..at + 4].copy_from_slice(&checksum(body).to_le_bytes());
        read(&summed);
    }
    let text = String::from_utf8_lossy(bytes);
    for language in ["en", "ar", "fr", "es"] {
        let plurals = Plurals::of(language).expect("the package speaks it");
        for count in ["0", "1", "2", "11", "1.5", "", "many"] {
            let values = Variable::ALL.map(|(variable, ..)| (variable, count));
            let most = text.len() + (text.len() + 1) * count.len();
            assert!(fill(&text, &values, plurals).len() <= most, "words out of nothing");
        }
    }
}

/// Magic, version, language, then the sum.
fn sum_at(bytes: &[u8]) -> Option<usize> {
    let mut at = 4;
    for _ in 0..2 {
        at += 1 + usize::from(*bytes.get(at)?);
    }
    Some(at)
}

fn read(bytes: &[u8]) {
    let Ok(words) = Catalogue::read(bytes) else { return };
    let at = sum_at(bytes).expect("what was read has a sum");
    let body = &bytes[at + 4..];
    assert_eq!(bytes[at..at + 4], checksum(body).to_le_bytes(), "damaged and taken");
    for position in 0..Question::ALL.len() {
        let message = Message::Question(Question::ALL[position]);
        for slot in [Slot::Value, Slot::Hint] {
            words.text(message, slot, &[]);
        }
    }
    assert!(!words.language().is_empty());
}

/// A reviewer's cases, as a table and as JSON Lines.
pub fn cases(bytes: &[u8]) {
    for format in [Format::Csv, Format::JsonLines] {
        let mut problems = Vec::new();
        let input = BufReader::with_capacity(64, Cursor::new(bytes));
        let audit = audit::run(input, format, &mut |problem| problems.push(problem));
        // From memory nothing can fail to be read but what is no text, which is a problem and no error.
        let audit = audit.expect("bytes in memory can be read");
        assert_eq!(audit.bad_lines > 0, !problems.is_empty(), "a line is bad for a reason");
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
        assert!(audit.cases() + audit.bad_lines <= lines, "more cases than lines");
        for problem in &problems {
            assert!(!problem.to_string().is_empty());
        }
        report::text(&audit, &mut std::io::sink()).expect("a table can be written");
        report::json(&audit, &problems, &mut std::io::sink()).expect("so can JSON");
    }
}
