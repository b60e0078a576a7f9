//! What one size costs: bytes of the real builds, instructions of the logic, steps in a browser, and the proof.
//!
//! Not here: what is made larger (`tables`, `locales`, `proof`), what is said of it (`verdict`).

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use super::verdict::Group;
use crate::bench::sizes::{Bytes, of_files};
use crate::bench::{logic, peers};
use crate::engine::Engine;
use crate::project::Project;
use crate::setup::browser;
use crate::shell::Ended;
use crate::{build, say, shell, stamp};

/// A call is counted so many times: less than for one size, since all repeat each other exactly.
const TIMES: u64 = 20;

/// The proof is stopped after this; a longer one is told as none.
const PROOF_STOPS: Duration = Duration::from_secs(3600);

/// One number: its group, what it is, and how much.
pub type Found = (Group, String, f64);

/// Instructions of these kinds of work, or of all, on every sheet.
pub fn logic_of(copy: &Project, work: &[&str]) -> Result<Vec<Found>> {
    say::now("Instructions");
    let program = logic::program(copy)?;
    let mut found = Vec::new();
    for (kind, name) in
        logic::WORK.into_iter().filter(|(kind, _)| work.is_empty() || work.contains(kind))
    {
        for sheet in logic::SHEETS {
            let count = logic::per_call(copy, &program, kind, sheet, TIMES)?;
            found.push((Group::Logic, format!("{name}, {sheet}"), number(count)));
        }
    }
    Ok(found)
}

/// The levels that the measured sheets come to: the same at every size.
pub fn levels(copy: &Project) -> Result<Vec<String>> {
    let program = logic::program(copy)?;
    let level = |sheet: &str| -> Result<String> {
        let told = shell::output(copy.command(&program).args(["levels", sheet, "1"]))?;
        let (levels, _) = told.split_once(", fired").context("No levels were told.")?;
        Ok(levels.to_owned())
    };
    logic::SHEETS.into_iter().map(level).collect()
}

/// Time of the whole proof, and how much it holds.
pub fn proof(copy: &Project) -> Result<Vec<Found>> {
    say::now("The proof");
    let arguments = ["test", "--locked", "--package", "proof"];
    shell::run(copy.cargo().args(arguments).arg("--no-run"), "The proof does not build.")?;
    let log = copy.target.join("proof.log");
    fs::write(&log, "")?;
    let start = Instant::now();
    // The shell tells what its children took of the processor, which a busy machine does not change.
    let mut command = copy.command("sh");
    command.args(["-c", "\"$@\"; well=$?; times; exit $well", "sh", "cargo"]);
    command.args(arguments).args(["--", "--nocapture"]);
    let ended = shell::log_within(&mut command, PROOF_STOPS, &log)?;
    let took = start.elapsed();
    if ended == Ended::TooLate {
        say::now(&format!("The proof was stopped after {}", say::duration(took)));
        return Ok(Vec::new());
    }
    ensure!(ended == Ended::Well, "The proof fails: {}", log.display());
    say::now(&format!("The proof took {}", say::duration(took)));
    let text = fs::read_to_string(&log)?;
    let told = |unit: &str| {
        let line = text.lines().find(|line| line.ends_with(unit));
        line.and_then(|line| line.split(' ').next()?.parse::<f64>().ok())
            .with_context(|| format!("The proof told no number of {unit}."))
    };
    Ok(vec![
        (Group::Proof, "the proof, seconds of processor time".into(), processor_seconds(&text)?),
        (Group::Size, "variables of the proof".into(), told("variables")?),
        (Group::Size, "nodes of the diagrams of all rules and levels".into(), told("nodes")?),
        (Group::Size, "mutants".into(), told("mutants")?),
    ])
}

/// From the last line that the shell wrote: minutes and seconds in programs and in the system.
fn processor_seconds(log: &str) -> Result<f64> {
    let times = log.lines().next_back().unwrap_or_default().split(' ').map(|time| {
        let (minutes, seconds) = time.trim_end_matches('s').split_once('m')?;
        Some(minutes.parse::<f64>().ok()? * 60.0 + seconds.parse::<f64>().ok()?)
    });
    times.sum::<Option<f64>>().context("The shell told no times.")
}

/// What one interview took in a browser, as `steps.mjs` writes it.
#[derive(Debug, Deserialize)]
struct Steps {
    /// The browser's name and version.
    browser: String,
    /// How many different screens.
    screens: u32,
    /// What each step took of the processor, in milliseconds; the last leads to the result.
    steps: Vec<f64>,
}

/// Screens of the interview in the browser: so many times the first at each size.
pub const SCREENS: &str = "screens of the interview in a browser";

/// What steps take of the processor in Chromium, in an interview through all screens that first answers lead to; and the
/// browser's version.
pub fn steps(copy: &Project) -> Result<(String, Vec<Found>)> {
    say::now("The package of this size");
    // By the copy's own program: what it generates comes from its own tables.
    let mut build = copy.cargo();
    build.args(["run", "--locked", "--package", "xtask", "--", "build"]);
    shell::run(&mut build, "The package could not be built: see above.")?;
    say::now("Steps in Chromium; minutes");
    let found = copy.target.join("steps.json");
    let mut command = peers::node(copy, "steps.mjs");
    command.arg("--site").arg(copy.demo()).arg("--out").arg(&found);
    command.envs(browser::require(copy, Engine::Chromium)?.environment());
    shell::run(&mut command, "The steps could not be measured: see above.")?;
    let Steps { browser, screens, mut steps } = serde_json::from_slice(&fs::read(&found)?)?;
    let result = steps.pop().context("No step was measured.")?;
    let mean = steps.iter().sum::<f64>() / number(steps.len() as u64);
    let tenths = |milliseconds: f64| (milliseconds * 10.0).round() / 10.0;
    let step = "a step in a browser, ms of the processor, mean of an interview";
    let last = "the step to the result, ms of the processor";
    Ok((
        browser,
        vec![
            (Group::Size, SCREENS.into(), f64::from(screens)),
            (Group::Steps, step.into(), tenths(mean)),
            (Group::Steps, last.into(), tenths(result)),
        ],
    ))
}

/// Both programs and the words, built as for the package.
pub fn bytes(copy: &Project) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    let folder = copy.target.join("measured");
    fs::create_dir_all(&folder)?;
    for (feature, name) in build::BUILDS {
        let file = folder.join(name);
        build::wasm(copy, feature, &file)?;
        add(&mut found, name, total(copy, &[file])?);
    }
    let words = folder.join("words");
    if words.exists() {
        fs::remove_dir_all(&words)?;
    }
    let mut compile = copy.cargo();
    compile.args(["run", "--locked", "--package", "xtask", "--", "words", "--into"]).arg(&words);
    shell::run(&mut compile, "The words could not be compiled: see above.")?;
    let files = stamp::files(std::slice::from_ref(&words))?;
    found.push((Group::Size, "language files".into(), number(files.len() as u64)));
    // A reader loads one language: of each file by itself, that of English and that of the language with most letters.
    for (name, language) in [("English", "en"), ("Arabic", "ar")] {
        let file = words.join(language).with_extension("words");
        add(&mut found, &format!("words of {name}"), total(copy, &[file])?);
    }
    found.push((
        Group::Size,
        "bytes of all language files, raw".into(),
        number(total(copy, &files)?.raw),
    ));
    Ok(found)
}

fn total(project: &Project, files: &[PathBuf]) -> Result<Bytes> {
    Ok(of_files(project, files)?.into_iter().sum())
}

fn add(found: &mut Vec<Found>, name: &str, bytes: Bytes) {
    for (how, count) in [("raw", bytes.raw), ("gzip 9", bytes.gzip), ("Brotli 11", bytes.brotli)] {
        found.push((Group::Bytes, format!("{name}, {how}"), number(count)));
    }
}

#[allow(clippy::cast_precision_loss)]
fn number(count: u64) -> f64 {
    count as f64
}
