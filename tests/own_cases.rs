//! A reviewer's way: cases of one's own in, a table out, and an end that tells whether every line was read.
//!
//! The example is run as a reviewer runs it. Not here: its numbers and messages one by one, which stand beside its code
//! (`examples/assess/audit/tests.rs`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs the example. Cargo builds it first: a single test file does not bring examples along.
fn assess(arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR"));
    command.args(["run", "--quiet", "--locked", "--example", "assess", "--"]).args(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

fn complaint(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// A file that is removed at the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: &str) -> Scratch {
        let file = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::write(&file, text).unwrap();
        Scratch(file)
    }

    fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        fs::remove_file(&self.0).unwrap();
    }
}

#[test]
fn the_samples_of_the_documentation_run_and_end_well() {
    for (file, cases) in [("docs/samples/cases.csv", 7), ("docs/samples/cases.jsonl", 4)] {
        let output = assess(&["--cases", file], "");
        assert_eq!(output.status.code(), Some(0), "{file}: {}", complaint(&output));
        let exact = format!("exact         {cases} of {cases}, 100.0 %");
        assert!(out(&output).contains(&exact), "{}", out(&output));
        assert!(out(&output).contains("Cases that differ: 0\n"), "{}", out(&output));
        let json = assess(&["--cases", file, "--json"], "");
        let json: Value = serde_json::from_slice(&json.stdout).unwrap();
        assert_eq!(json["cases"], cases);
    }
}

#[test]
fn the_documentation_shows_the_samples_as_they_run() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/cases.md")).unwrap();
    assert!(text.contains("samples/cases.csv") && text.contains("samples/cases.jsonl"));
    let output = assess(&["--cases", "docs/samples/cases.csv"], "");
    let shown = out(&output).split("\nBaby").next().unwrap().trim_end();
    assert!(text.contains(shown), "docs/cases.md does not show:\n{shown}");
}

#[test]
fn a_case_that_differs_is_no_failure() {
    let file = Scratch::new("differs.csv", "name,expected\nnothing known,self_care\n");
    let output = assess(&["--cases", file.path()], "");
    assert_eq!(output.status.code(), Some(0), "{}", complaint(&output));
    assert!(out(&output).contains("line 2, nothing known\n  expected self_care, got same_day"));
}

#[test]
fn a_bad_line_is_told_the_table_stands_and_the_end_is_not_good() {
    let table = "name,expected,pain\nbad,same_day,terrible\ngood,same_day,mild\n";
    let file = Scratch::new("bad.csv", table);
    let output = assess(&["--cases", file.path()], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).starts_with("line 2, pain: unknown_option: got \"terrible\""));
    assert!(out(&output).contains("exact         1 of 1"), "{}", out(&output));
    let json = assess(&["--cases", file.path(), "--json"], "");
    assert_eq!(json.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["problems"][0]["key"], "pain");
}

#[test]
fn a_file_without_a_case_is_told() {
    let file = Scratch::new("empty.csv", "name,expected\n");
    let output = assess(&["--cases", file.path()], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(complaint(&output).contains("holds no case"), "{}", complaint(&output));
}

#[test]
fn what_cannot_begin_is_told_in_a_sentence() {
    for (arguments, sentence) in [
        (&["--case", "x"][..], "unknown argument --case"),
        (&["--cases"], "--cases needs a file"),
        (&["--cases", "no/such/file.csv"], "no/such/file.csv cannot be read"),
    ] {
        let output = assess(arguments, "");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(complaint(&output).contains(sentence), "{}", complaint(&output));
        assert_eq!(out(&output), "");
    }
}

#[test]
fn without_arguments_it_answers_sheets_line_by_line() {
    let output = assess(&[], "{\"seizure\": \"yes\"}\n\n{\"pain\": \"terrible\"}\nnonsense\n");
    assert_eq!(output.status.code(), Some(0));
    let lines: Vec<Value> =
        out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[0]["urgency"], "emergency");
    assert_eq!(lines[1]["error"]["key"], "pain");
    assert_eq!(lines[2]["error"]["code"], "not_json");
}
