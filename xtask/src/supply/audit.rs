//! `cargo xtask audit`: licences and sources of all crates and npm packages, and whether an advisory speaks against one.
//!
//! Advisories lie on other people's servers. Where these cannot be reached, the answer is *not checked*: neither a failure,
//! as work offline goes on, nor a success, as nobody looked. `--strict`, for a release, takes it for a failure.
//!
//! Not here: what is allowed (`deny.toml`).

use std::process::{Command, Output};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use super::licence;
use crate::project::Project;
use crate::{say, setup};

/// What became of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Nothing speaks against it.
    Fine,
    /// What does.
    Found(String),
    /// Why nobody could say.
    NotChecked(String),
}

/// All questions; `strict` takes one that was not answered for a failure.
pub fn command(project: &Project, strict: bool) -> Result<()> {
    setup::run(project, setup::For::Audit)?;
    let answers = [
        ("licences and sources of crates", crates(project)?),
        ("licences of npm packages", npm_licences(project)?),
        ("advisories for crates", crate_advisories(project)?),
        ("advisories for npm packages", npm_advisories(project)?),
    ];
    println!("{}", table(&answers));
    judge(&answers.map(|(_, answer)| answer), strict)
}

/// What takes a second and no network, for `lint`: what the machine cannot say is told, and set-up is left alone.
pub fn quick(project: &Project) -> Result<()> {
    let present = project.command("cargo-deny").arg("--version").output().is_ok();
    let crates = if present {
        crates(project)?
    } else {
        Answer::NotChecked("cargo-deny is not installed; `cargo xtask audit` does".to_owned())
    };
    let asked_elsewhere = Answer::NotChecked("`cargo xtask audit` asks".to_owned());
    let answers = [
        ("licences and sources of crates", crates),
        ("licences of npm packages", npm_licences(project)?),
        ("advisories", asked_elsewhere),
    ];
    eprintln!("{}", table(&answers));
    judge(&answers.map(|(_, answer)| answer), false)
}

/// Fails on what was found and, if strict, on what was not looked for; says the latter in any case.
pub fn judge(answers: &[Answer], strict: bool) -> Result<()> {
    let found = answers.iter().filter(|answer| matches!(answer, Answer::Found(_))).count();
    ensure!(found == 0, "The audit found something: the table above says what.");
    let unknown = answers.iter().filter(|answer| matches!(answer, Answer::NotChecked(_))).count();
    ensure!(
        !strict || unknown == 0,
        "The audit is not complete: the table above says what was NOT CHECKED."
    );
    Ok(())
}

fn table(answers: &[(&str, Answer)]) -> String {
    let rows: Vec<Vec<String>> = answers
        .iter()
        .map(|(question, answer)| {
            let said = match answer {
                Answer::Fine => "nothing found".to_owned(),
                Answer::Found(what) => format!("FOUND: {what}"),
                Answer::NotChecked(why) => format!("NOT CHECKED: {why}"),
            };
            vec![(*question).to_owned(), said]
        })
        .collect();
    say::table(&rows)
}

fn crates(project: &Project) -> Result<Answer> {
    let checks = ["--offline", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    let output = run(deny(project).args(checks))?;
    Ok(if output.status.success() { Answer::Fine } else { Answer::Found(errors(&output)) })
}

fn npm_licences(project: &Project) -> Result<Answer> {
    let refused = licence::refused(project)?;
    Ok(if refused.is_empty() { Answer::Fine } else { Answer::Found(refused.join("; ")) })
}

fn crate_advisories(project: &Project) -> Result<Answer> {
    say::now("Fetching the advisories for crates");
    let fetched = run(deny(project).args(["fetch", "db"]))?;
    if !fetched.status.success() {
        return Ok(Answer::NotChecked("the database of RustSec could not be had".to_owned()));
    }
    let checks = ["check", "--disable-fetch", "--hide-inclusion-graph", "advisories"];
    let output = run(deny(project).args(checks))?;
    Ok(if output.status.success() { Answer::Fine } else { Answer::Found(errors(&output)) })
}

fn npm_advisories(project: &Project) -> Result<Answer> {
    say::now("Asking for the advisories for npm packages");
    let mut npm = project.command("npm");
    npm.current_dir(project.www()).args(["audit", "--json"]);
    let output = run(&mut npm)?;
    Ok(npm_answer(&String::from_utf8_lossy(&output.stdout)))
}

/// From what `npm audit --json` prints. It fails alike for an advisory and for no answer, so the exit code says nothing.
pub fn npm_answer(printed: &str) -> Answer {
    let read: Value = serde_json::from_str(printed).unwrap_or_default();
    let total = read.pointer("/metadata/vulnerabilities/total").and_then(Value::as_u64);
    let names = read.get("vulnerabilities").and_then(Value::as_object);
    match (total, names) {
        (Some(0), _) => Answer::Fine,
        (Some(_), Some(names)) => {
            Answer::Found(names.keys().map(String::as_str).collect::<Vec<_>>().join(", "))
        }
        _ => Answer::NotChecked("the registry gave no advisories".to_owned()),
    }
}

fn deny(project: &Project) -> Command {
    let mut command = project.command("cargo-deny");
    command.args(["--locked", "--workspace", "--color", "never"]);
    command
}

fn run(command: &mut Command) -> Result<Output> {
    let name = command.get_program().to_string_lossy().into_owned();
    command.output().with_context(|| format!("`{name}` could not be started"))
}

/// The lines that name what is wrong.
fn errors(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text.lines().filter(|line| line.starts_with("error")).collect();
    if lines.is_empty() { text.trim().to_owned() } else { lines.join("; ") }
}
