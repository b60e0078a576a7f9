//! Cases from JSON Lines: `{"name": …, "expected": …, "expected_baby": …, "sheet": {…}}`, one a line.
//!
//! An empty line is skipped. Not here: what an answer may be (`case`).

use std::io::{self, BufRead};

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::sheet::RawValue;

use super::BYTE_ORDER_MARK;
use super::case::{Case, Draft, LINE, Problem};

/// Reads line by line.
pub fn read(
    mut input: impl BufRead,
    each: &mut dyn FnMut(Result<Case, Vec<Problem>>),
) -> io::Result<()> {
    let (mut bytes, mut line) = (Vec::new(), 0);
    while input.read_until(b'\n', &mut bytes)? > 0 {
        line += 1;
        let text = match line {
            1 => bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes),
            _ => &bytes,
        };
        if !text.trim_ascii().is_empty() {
            each(case(line, text));
        }
        bytes.clear();
    }
    Ok(())
}

fn case(line: u64, text: &[u8]) -> Result<Case, Vec<Problem>> {
    let mut draft = Draft::new(line);
    match serde_json::from_slice::<RawValue>(text) {
        Ok(RawValue::Object(pairs)) => fill(&mut draft, &pairs),
        Ok(other) => draft.problem(LINE, "not_an_object", other.to_string(), SHAPE.into()),
        Err(error) => {
            // The reader saw one line only, so its own line number would mislead.
            let message = error.to_string();
            let what = message.split(" at line ").next().unwrap_or_default();
            let got = format!("{what} at character {}", error.column());
            draft.problem(LINE, "not_json", got, SHAPE.into());
        }
    }
    draft.finish()
}

fn fill(draft: &mut Draft, pairs: &[(String, RawValue)]) {
    let mut seen: Vec<&str> = Vec::new();
    for (key, raw) in pairs {
        if seen.contains(&key.as_str()) {
            draft.problem(key, "duplicate_key", raw.to_string(), "each key once".into());
            continue;
        }
        seen.push(key);
        match (key.as_str(), raw) {
            ("name", raw) => draft.name(raw),
            ("expected", raw) => draft.expected(raw),
            ("expected_baby", raw) => draft.expected_baby(raw),
            ("sheet", RawValue::Object(answers)) => sheet(draft, answers),
            ("sheet", other) => {
                let takes = "an object: question id to answer";
                draft.problem(key, "not_an_object", other.to_string(), takes.into());
            }
            (_, other) => draft.problem(key, "unknown_key", other.to_string(), KEYS.into()),
        }
    }
    if !seen.contains(&"sheet") {
        let takes = "an object: question id to answer";
        draft.problem("sheet", "missing", "nothing".into(), takes.into());
    }
}

fn sheet(draft: &mut Draft, answers: &[(String, RawValue)]) {
    for (index, (id, raw)) in answers.iter().enumerate() {
        if answers.iter().take(index).any(|(earlier, _)| earlier == id) {
            let once = "one answer only".into();
            draft.problem(id, "duplicate_question", raw.to_string(), once);
        } else {
            match Question::from_id(id) {
                Some(question) => draft.answer(question, raw, None),
                None => draft.unknown_question(id, raw),
            }
        }
    }
}

const KEYS: &str = "the keys \"name\", \"expected\", \"expected_baby\" and \"sheet\"";

const SHAPE: &str = "one JSON object a line with \"name\", \"expected\" and \"sheet\"";
