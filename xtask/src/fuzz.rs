//! Runs cargo-fuzz over everything native that reads what others wrote (`fuzz/targets.rs`), one target after the other.
//!
//! It needs a nightly compiler and cargo-fuzz, which nothing else here does. Without them one sentence says so: the same
//! functions run on stable in `tests/hostile_input.rs`, with every `cargo xtask test`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, bail};
use clog_or_mastitis::protocol::Question;
use serde_json::{Map, json};

use crate::project::Project;
use crate::{build, say, shell};

/// The targets, as `fuzz/Cargo.toml` names them.
const TARGETS: [&str; 4] = ["sheets", "options", "words", "cases"];

/// What is told where cargo-fuzz cannot run.
const CANNOT: &str = "Fuzzing needs a nightly compiler and cargo-fuzz: `rustup toolchain install nightly` and \
                      `cargo install cargo-fuzz`, then run the command again; without them `cargo xtask test` tries the same \
                      functions over random and changed inputs.";

/// Runs every target for so many seconds; one that falls over fails, and the input stays in `fuzz/artifacts`.
pub fn run(project: &Project, seconds: u32) -> Result<()> {
    let mut version = Command::new("cargo");
    version.args(["+nightly", "fuzz", "--version"]).current_dir(&project.root);
    if shell::output(&mut version).is_err() {
        bail!(CANNOT);
    }
    build::compile_words(project, &project.words())?;
    for target in TARGETS {
        say::now(&format!("Fuzzing {target} for {seconds} s"));
        let corpus = project.root.join("fuzz/corpus").join(target);
        fs::create_dir_all(&corpus)?;
        seeds(project, target, &corpus)?;
        let mut fuzz = Command::new("cargo");
        fuzz.current_dir(&project.root)
            .env("CARGO_TARGET_DIR", project.target.join("fuzz"))
            .args(["+nightly", "fuzz", "run", target, "--"])
            .args([format!("-max_total_time={seconds}"), "-print_final_stats=1".to_owned()]);
        let fell =
            format!("The target `{target}` fell over; the input lies in fuzz/artifacts/{target}.");
        shell::run(&mut fuzz, &fell)?;
    }
    Ok(())
}

/// A true input to begin with: from random bytes alone a words file or a sheet is hardly ever found.
fn seeds(project: &Project, target: &str, corpus: &Path) -> Result<()> {
    match target {
        "words" => {
            for file in fs::read_dir(project.words())? {
                let file = file?;
                fs::copy(file.path(), corpus.join(file.file_name()))?;
            }
        }
        "sheets" => {
            let first = |question: Question| question.options().first().map(|option| json!(option));
            let sheet: Map<_, _> = Question::ALL
                .into_iter()
                .map(|question| (question.id().to_owned(), first(question).unwrap_or(json!(3))))
                .collect();
            fs::write(corpus.join("sheet"), serde_json::to_vec(&sheet)?)?;
        }
        "cases" => {
            fs::write(
                corpus.join("table"),
                "name,expected,milk,temperature\na,emergency,pumping,104 F\n",
            )?;
            fs::write(
                corpus.join("line"),
                "{\"name\":\"a\",\"expected\":\"emergency\",\"answers\":{}}\n",
            )?;
        }
        _ => fs::write(corpus.join("typed"), "us\n98.4\n97")?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fuzz_target_is_run_and_has_its_test_on_stable() {
        let manifest = include_str!("../../fuzz/Cargo.toml");
        let tests = include_str!("../../tests/hostile_input.rs");
        for target in TARGETS {
            assert!(manifest.contains(&format!("name = \"{target}\"")), "{target}");
            assert!(tests.contains(&format!("targets::{target});")), "{target}");
        }
        assert_eq!(manifest.matches("[[bin]]").count(), TARGETS.len());
    }
}
