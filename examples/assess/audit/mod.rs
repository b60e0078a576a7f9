//! Compares the levels that a reviewer expects with the levels that the logic gives.
//!
//! Vocabulary: a *case* is a name, an expected level and an answer sheet; a *problem* is what keeps a line from being a
//! case; *under-triage* is a level below the expected one, *over-triage* one above it. Lines are read one by one: memory
//! grows with the cases that differ and with nothing else.
//! Not here: arguments and files (`main`), the logic itself.

mod case;
mod from_csv;
mod from_jsonl;
pub mod report;
mod tally;
#[cfg(test)]
mod tests;

use std::io::{self, BufRead};
use std::path::Path;

use clog_or_mastitis::protocol::{BabyUrgency, Patient, Urgency};
use clog_or_mastitis::triage::assess;
use serde::Serialize;

use case::Case;
pub use case::Problem;
use tally::Tally;

/// How a file of cases is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table; the first row names the columns.
    Csv,
    /// One JSON object a line.
    JsonLines,
}

/// Everything that came out.
#[derive(Debug, Default)]
pub struct Audit {
    /// The parent's level.
    pub parent: Tally<Urgency>,
    /// The baby's level, over the cases that expect one.
    pub baby: Tally<BabyUrgency>,
    /// The cases whose level is not the expected one.
    pub differing: Vec<Differing>,
    /// How many lines were no case.
    pub bad_lines: u64,
}

/// A case whose level is not the expected one.
#[derive(Debug, Serialize)]
pub struct Differing {
    /// Where it stands in the file.
    pub line: u64,
    /// What the reviewer calls it.
    pub name: String,
    /// The parent's level as expected.
    pub expected: Urgency,
    /// The parent's level as given.
    pub got: Urgency,
    /// The baby's level as expected, where it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_baby: Option<BabyUrgency>,
    /// The baby's level as given.
    pub got_baby: BabyUrgency,
    /// The rules that fired.
    pub rules: Vec<Fired>,
}

/// A rule that fired, told by id and patient together.
#[derive(Debug, Serialize)]
pub struct Fired {
    /// The rule's id.
    pub rule: &'static str,
    /// Whose level it raises.
    #[serde(rename = "for")]
    pub patient: Patient,
}

impl Format {
    /// The format by the file's ending, or else by its first sign: a sheet begins with a brace, and no column's name does.
    pub fn of(file: &Path, input: &mut impl BufRead) -> io::Result<Format> {
        let ending = file.extension().map(|ending| ending.to_ascii_lowercase());
        match ending.as_ref().and_then(|ending| ending.to_str()) {
            Some("csv") => return Ok(Format::Csv),
            Some("jsonl") => return Ok(Format::JsonLines),
            _ => {}
        }
        let begins = input.fill_buf()?;
        let begins = begins.strip_prefix(BYTE_ORDER_MARK).unwrap_or(begins).trim_ascii_start();
        Ok(if begins.first() == Some(&b'{') { Format::JsonLines } else { Format::Csv })
    }
}

/// What spreadsheets on Windows put before everything else.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads every line, compares the cases and hands on the problems as they come.
pub fn run(
    input: impl BufRead,
    format: Format,
    on_problem: &mut dyn FnMut(Problem),
) -> io::Result<Audit> {
    let mut audit = Audit::default();
    let mut each = |line: Result<Case, Vec<Problem>>| match line {
        Ok(case) => audit.compare(case),
        Err(problems) => {
            audit.bad_lines += 1;
            problems.into_iter().for_each(&mut *on_problem);
        }
    };
    match format {
        Format::Csv => from_csv::read(input, &mut each)?,
        Format::JsonLines => from_jsonl::read(input, &mut each)?,
    }
    Ok(audit)
}

impl Audit {
    /// How many cases were compared.
    pub fn cases(&self) -> u64 {
        self.parent.all()
    }

    fn compare(&mut self, case: Case) {
        let given = assess(&case.answers);
        self.parent.add(case.expected, given.urgency);
        let mut differs = case.expected != given.urgency;
        if let Some(expected) = case.expected_baby {
            self.baby.add(expected, given.baby_urgency);
            differs |= expected != given.baby_urgency;
        }
        if differs {
            let rules =
                given.fired.iter().map(|rule| Fired { rule: rule.id, patient: rule.patient });
            self.differing.push(Differing {
                line: case.line,
                name: case.name,
                expected: case.expected,
                got: given.urgency,
                expected_baby: case.expected_baby,
                got_baby: given.baby_urgency,
                rules: rules.collect(),
            });
        }
    }
}
