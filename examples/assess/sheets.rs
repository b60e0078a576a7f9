//! Answer sheets in, results out, one JSON object a line.
//!
//! Each line of output is the result of one line of input, or `{"error": …}` that names the key, what it got and what
//! it takes. Lines are handled one by one, so that a million sheets need no more memory than one. An empty line is
//! skipped. Not here: cases with an expected level (`audit`).

use std::io::{self, BufRead, BufWriter, Write};

use clog_or_mastitis::triage::{FullResult, RawSheet, SheetError, full_result};
use serde::Serialize;

/// One line of output.
#[derive(Serialize)]
#[serde(untagged)]
enum Line {
    Result(Box<FullResult>),
    Sheet { error: SheetError },
    NotJson { error: NotJson },
}

#[derive(Serialize)]
struct NotJson {
    code: &'static str,
    message: String,
}

/// Answers every sheet.
pub fn run(mut input: impl BufRead, output: impl Write) -> io::Result<()> {
    let mut output = BufWriter::new(output);
    let mut line = Vec::new();
    while input.read_until(b'\n', &mut line)? > 0 {
        if !line.trim_ascii().is_empty() {
            serde_json::to_writer(&mut output, &assess_line(&line))?;
            output.write_all(b"\n")?;
        }
        line.clear();
    }
    output.flush()
}

fn assess_line(line: &[u8]) -> Line {
    match serde_json::from_slice::<RawSheet>(line) {
        Err(error) => {
            Line::NotJson { error: NotJson { code: "not_json", message: error.to_string() } }
        }
        Ok(raw) => match raw.into_answers() {
            Err(error) => Line::Sheet { error },
            Ok(answers) => Line::Result(Box::new(full_result(&answers))),
        },
    }
}
