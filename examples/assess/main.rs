//! Audits the logic with cases of your own, in two ways.
//!
//! `cargo run --release --example assess < sheets.jsonl > results.jsonl`: answer sheets in, results out (`sheets`).
//!
//! `cargo run --release --example assess -- --cases FILE [--json]`: cases with the level that you expect, compared with
//! the level given (`audit`; the format is in docs/cases.md). It ends with 0 when every line was a case, whether the
//! levels agree or not; with 1 when a line was not, or there was none; with 2 when it could not begin.
//!
//! Not here: the logic, which is the library's.

mod arguments;
mod audit;
mod sheets;

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

use arguments::Asked;
use audit::{Format, Problem, report};

/// Some line was no case.
const BAD_LINES: u8 = 1;
/// The arguments or the file are of no use.
const CANNOT_BEGIN: u8 = 2;

fn main() -> ExitCode {
    match arguments::read(std::env::args_os().skip(1)) {
        Ok(Asked::Sheets) => ended(sheets::run(io::stdin().lock(), io::stdout().lock())),
        Ok(Asked::Cases { file, json }) => match File::open(&file) {
            Ok(opened) => cases(&file, opened, json).unwrap_or_else(|error| ended(Err(error))),
            Err(error) => refuse(&format!("{} cannot be read: {error}", file.display())),
        },
        Ok(Asked::Help) => ended(io::stdout().write_all(arguments::USAGE.as_bytes())),
        Err(mistake) => refuse(&format!("{mistake}\n\n{}", arguments::USAGE.trim_end())),
    }
}

fn ended(end: io::Result<()>) -> ExitCode {
    match end {
        Ok(()) => ExitCode::SUCCESS,
        // Someone who reads only the first lines closes the pipe: that is no failure.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("assess: {error}");
            ExitCode::FAILURE
        }
    }
}

fn refuse(message: &str) -> ExitCode {
    eprintln!("assess: {message}");
    ExitCode::from(CANNOT_BEGIN)
}

fn cases(file: &Path, opened: File, json: bool) -> io::Result<ExitCode> {
    let mut input = BufReader::new(opened);
    let format = Format::of(file, &mut input)?;
    let mut problems: Vec<Problem> = Vec::new();
    let audit = audit::run(input, format, &mut |problem| {
        // As text they are told at once, so that a file full of them needs no memory.
        if json {
            problems.push(problem);
        } else {
            eprintln!("{problem}");
        }
    })?;
    let mut output = BufWriter::new(io::stdout().lock());
    if json {
        report::json(&audit, &problems, &mut output)?;
    } else {
        report::text(&audit, &mut output)?;
    }
    output.flush()?;
    if audit.cases() == 0 && audit.bad_lines == 0 {
        eprintln!("assess: {} holds no case", file.display());
    }
    let sound = audit.bad_lines == 0 && audit.cases() > 0;
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::from(BAD_LINES) })
}
