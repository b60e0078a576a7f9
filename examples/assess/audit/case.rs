//! One case, put together key by key, with everything that is wrong with it.
//!
//! A line with several mistakes is told of all of them, so that a reviewer mends a file once. What an answer may be is
//! the library's knowledge (`triage::sheet`). Not here: how a line is taken apart (`from_csv`, `from_jsonl`).

use std::fmt;

use clog_or_mastitis::protocol::{BabyUrgency, Kind, Question, Urgency};
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::triage::sheet::{RawValue, read_value};
use serde::Serialize;

/// A sheet with the level that a reviewer expects.
#[derive(Debug)]
pub struct Case {
    /// Where it stands in the file, counted from 1.
    pub line: u64,
    /// What the reviewer calls it.
    pub name: String,
    /// The parent's level.
    pub expected: Urgency,
    /// The baby's level, where one is expected.
    pub expected_baby: Option<BabyUrgency>,
    /// The sheet.
    pub answers: Answers,
}

/// What keeps a line from being a case.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Where it stands in the file, counted from 1.
    pub line: u64,
    /// The column or key, or `(line)` for the line as a whole.
    pub key: String,
    /// What kind of mistake.
    pub code: &'static str,
    /// What stood there.
    pub got: String,
    /// What may stand there.
    pub takes: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Problem { line, key, code, got, takes } = self;
        write!(to, "line {line}, {key}: {code}: got {got}; it takes {takes}")
    }
}

/// What stands for the line as a whole.
pub const LINE: &str = "(line)";

/// A case in the making.
pub struct Draft {
    line: u64,
    name: Option<String>,
    expected: Option<Urgency>,
    expected_baby: Option<BabyUrgency>,
    answers: Answers,
    problems: Vec<Problem>,
}

impl Draft {
    /// A draft without anything in it.
    pub fn new(line: u64) -> Draft {
        Draft {
            line,
            name: None,
            expected: None,
            expected_baby: None,
            answers: Answers::new(),
            problems: Vec::new(),
        }
    }

    /// Something is wrong.
    pub fn problem(&mut self, key: &str, code: &'static str, got: String, takes: String) {
        self.problems.push(Problem { line: self.line, key: key.into(), code, got, takes });
    }

    /// The name.
    pub fn name(&mut self, raw: &RawValue) {
        match raw {
            RawValue::Text(name) if !name.trim().is_empty() => self.name = Some(name.clone()),
            other => self.problem("name", "wrong_type", other.to_string(), NAME.into()),
        }
    }

    /// The parent's level.
    pub fn expected(&mut self, raw: &RawValue) {
        self.expected = self.level("expected", raw, &Urgency::ALL, Urgency::id);
    }

    /// The baby's level.
    pub fn expected_baby(&mut self, raw: &RawValue) {
        self.expected_baby = self.level("expected_baby", raw, &BabyUrgency::ALL, BabyUrgency::id);
    }

    fn level<L: Copy>(
        &mut self,
        key: &str,
        raw: &RawValue,
        levels: &[L],
        id: fn(L) -> &'static str,
    ) -> Option<L> {
        let found = levels.iter().find(|level| *raw == RawValue::Text(id(**level).into()));
        if found.is_none() {
            let takes = any_of(levels.iter().map(|level| id(*level)));
            self.problem(key, "unknown_level", raw.to_string(), takes);
        }
        found.copied()
    }

    /// An id that no question has.
    pub fn unknown_question(&mut self, id: &str, raw: &RawValue) {
        self.problem(id, "unknown_question", raw.to_string(), QUESTION.into());
    }

    /// An answer; `cell` is how a table writes it, which an error then shows.
    pub fn answer(&mut self, question: Question, raw: &RawValue, cell: Option<&str>) {
        let error = match read_value(question, raw) {
            Ok(value) => return self.answers.set(question, value),
            Err(error) => error,
        };
        let (mut got, mut takes) = (error.got, error.takes);
        if let Some(cell) = cell {
            got = RawValue::Text(cell.into()).to_string();
            if matches!(question.data().kind, Kind::Temperature(_)) {
                takes += READING;
            }
        }
        self.problem(question.id(), error.code.id(), got, takes);
    }

    /// Everything that is wrong so far.
    pub fn into_problems(self) -> Vec<Problem> {
        self.problems
    }

    /// The case, or everything that is wrong.
    pub fn finish(mut self) -> Result<Case, Vec<Problem>> {
        let levels = any_of(Urgency::ALL.into_iter().map(Urgency::id));
        for (key, there, takes) in
            [("name", self.name.is_some(), NAME), ("expected", self.expected.is_some(), &levels)]
        {
            if !there && !self.problems.iter().any(|p| p.key == key || p.key == LINE) {
                self.problem(key, "missing", "nothing".into(), takes.into());
            }
        }
        match (self.name, self.expected) {
            (Some(name), Some(expected)) if self.problems.is_empty() => Ok(Case {
                line: self.line,
                name,
                expected,
                expected_baby: self.expected_baby,
                answers: self.answers,
            }),
            _ => Err(self.problems),
        }
    }
}

const NAME: &str = "a text that you know the case by";

/// How a table writes a temperature, which has no braces.
const READING: &str = "; in a table, a number, a space and the unit, such as 100.6 F or 38.1 C";

/// What an id that no question has is told.
pub const QUESTION: &str = "a question id of the answer sheet, such as \"temperature\"";

/// "a" or "b" or "c".
fn any_of(ids: impl Iterator<Item = &'static str>) -> String {
    ids.map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(" or ")
}
