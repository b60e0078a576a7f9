//! Cases from a table: the first row names the columns, each row below is a case.
//!
//! An empty cell is no answer. A first row that is wrong spoils every case, so nothing below it is read then.
//! Not here: what an answer may be (`case`).

use std::io::{self, BufRead};

use clog_or_mastitis::protocol::{Kind, Question};
use clog_or_mastitis::triage::sheet::RawValue;
use csv::{ByteRecord, Position, ReaderBuilder, Terminator};

use super::case::{Case, Draft, LINE, Problem, QUESTION};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Column {
    Name,
    Expected,
    ExpectedBaby,
    Answer(Question),
}

/// Reads row by row.
pub fn read(
    input: impl BufRead,
    each: &mut dyn FnMut(Result<Case, Vec<Problem>>),
) -> io::Result<()> {
    // Rows that are too long or too short are told of by us, with all others. Every row ends in a line feed, the last
    // one too, so that the line where it ends is known; what stands before the line feed on Windows is trimmed.
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .terminator(Terminator::Any(b'\n'))
        .from_reader(input.chain(&b"\n"[..]));
    let mut record = ByteRecord::new();
    let mut columns: Option<Vec<Column>> = None;
    while reader.read_byte_record(&mut record)? {
        let within = record.as_slice().iter().filter(|byte| **byte == b'\n').count() as u64;
        let end = reader.position().line().saturating_sub(1);
        // A row that is open until the end has no line feed of its own; the reader knows at least where it was before.
        let line = end.saturating_sub(within).max(record.position().map_or(0, Position::line));
        // Spreadsheets end in rows of commas alone.
        if record.iter().all(|cell| cell.trim_ascii().is_empty()) {
            continue;
        }
        match &columns {
            Some(columns) => each(row(line, columns, &record)),
            None => match first_row(line, &record) {
                Ok(named) => columns = Some(named),
                Err(problems) => {
                    each(Err(problems));
                    return Ok(());
                }
            },
        }
    }
    Ok(())
}

fn first_row(line: u64, record: &ByteRecord) -> Result<Vec<Column>, Vec<Problem>> {
    let mut draft = Draft::new(line);
    let mut columns = Vec::new();
    for cell in record {
        let id = String::from_utf8_lossy(cell.trim_ascii());
        let column = match id.as_ref() {
            "name" => Some(Column::Name),
            "expected" => Some(Column::Expected),
            "expected_baby" => Some(Column::ExpectedBaby),
            other => Question::from_id(other).map(Column::Answer),
        };
        match column {
            Some(column) if columns.contains(&column) => {
                let once = "each column once".into();
                draft.problem(&id, "duplicate_column", "the column twice".into(), once);
            }
            Some(column) => columns.push(column),
            None => {
                let takes = format!(
                    "\"name\", \"expected\", \"expected_baby\" or {QUESTION}, with commas between columns"
                );
                draft.problem(LINE, "unknown_column", shown(&id), takes);
            }
        }
    }
    for (column, id) in [(Column::Name, "name"), (Column::Expected, "expected")] {
        if !columns.contains(&column) {
            let takes = format!("a column \"{id}\" in the first row");
            draft.problem(id, "missing_column", "no such column".into(), takes);
        }
    }
    let problems = draft.into_problems();
    if problems.is_empty() { Ok(columns) } else { Err(problems) }
}

fn row(line: u64, columns: &[Column], record: &ByteRecord) -> Result<Case, Vec<Problem>> {
    let mut draft = Draft::new(line);
    if record.len() != columns.len() {
        let mut takes = format!("{} cells, as the first row has", columns.len());
        if record.as_slice().contains(&b'\n') {
            takes += "; a quotation mark that is not closed takes in the lines below it";
        }
        draft.problem(LINE, "wrong_cells", format!("{} cells", record.len()), takes);
        return draft.finish();
    }
    for (column, cell) in columns.iter().zip(record) {
        let cell = cell.trim_ascii();
        if cell.is_empty() {
            continue;
        }
        let Ok(text) = std::str::from_utf8(cell) else {
            let got = shown(&String::from_utf8_lossy(cell));
            draft.problem(column.id(), "not_text", got, "text in UTF-8".into());
            continue;
        };
        let raw = RawValue::Text(text.into());
        match column {
            Column::Name => draft.name(&raw),
            Column::Expected => draft.expected(&raw),
            Column::ExpectedBaby => draft.expected_baby(&raw),
            Column::Answer(question) => {
                draft.answer(*question, &answer(*question, text), Some(text));
            }
        }
    }
    draft.finish()
}

/// A cell as the answer sheet would have it; what is neither stays text, which is told of.
fn answer(question: Question, text: &str) -> RawValue {
    let number = |text: &str| text.parse().ok().map(RawValue::Number);
    let read = match question.data().kind {
        Kind::Choice(_) => None,
        Kind::Number(_) => number(text),
        Kind::Temperature(_) => text.split_once(char::is_whitespace).and_then(|(value, unit)| {
            Some(RawValue::Object(vec![
                ("value".into(), number(value)?),
                ("unit".into(), RawValue::Text(unit.trim().into())),
            ]))
        }),
    };
    read.unwrap_or_else(|| RawValue::Text(text.into()))
}

fn shown(text: &str) -> String {
    RawValue::Text(text.into()).to_string()
}

impl Column {
    fn id(self) -> &'static str {
        match self {
            Column::Name => "name",
            Column::Expected => "expected",
            Column::ExpectedBaby => "expected_baby",
            Column::Answer(question) => question.id(),
        }
    }
}
