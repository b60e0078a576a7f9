//! Instructions that the logic takes, counted by Callgrind, and how long the proof runs.
//!
//! One call is the difference between many calls and twice as many, so that start and input do not count.

use std::fmt::Write as _;
use std::time::Instant;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{say, shell};

const TIMES: u64 = 200;

/// The sheets that are counted on, by the names that `benches/counted.rs` gives them.
pub const SHEETS: [&str; 4] = ["empty", "plain_clog", "mastitis", "danger_sign"];

/// Kinds of work there, and what they are called.
pub const WORK: [(&str, &str); 5] = [
    ("assess", "`assess`"),
    ("reasons", "explain"),
    ("what_if", "what-if"),
    ("whole", "the whole result"),
    ("step", "a tap in the interview"),
];

/// A table of Markdown: a row a kind of work, a column a sheet.
pub fn table(project: &Project) -> Result<String> {
    say::now("Counting instructions (minutes when nothing is compiled yet)");
    let program = program(project)?;
    let sheets = SHEETS;
    let mut text = format!("| | {} |\n|---|---|---|---|---|\n", sheets.join(" | "));
    for (work, name) in WORK {
        write!(text, "| {name} |")?;
        for sheet in sheets {
            write!(text, " {} |", per_call(project, &program, work, sheet, TIMES)?)?;
        }
        text.push('\n');
    }
    say::now("The proof");
    let proof = ["test", "--locked", "--package", "proof"];
    shell::run(project.cargo().args(proof).arg("--no-run"), "The proof does not build.")?;
    let start = Instant::now();
    shell::run(project.cargo().args(proof), "The proof fails: see above.")?;
    writeln!(
        text,
        "\nThe proof (`cargo test --package proof`, built before): {}.",
        say::duration(start.elapsed())
    )?;
    Ok(text)
}

/// The program that does the work, built from the project's tree.
pub fn program(project: &Project) -> Result<String> {
    let build = [
        "bench",
        "--no-run",
        "--locked",
        "--package",
        "clog-or-mastitis",
        "--bench",
        "counted",
        "--message-format=json",
    ];
    let told = shell::output(project.cargo().args(build))?;
    let program = told
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter_map(|line| line.get("executable")?.as_str().map(str::to_owned))
        .next_back()
        .context("cargo built no program that counts.")?;
    Ok(program)
}

/// The instructions of one call, each of which may be many steps.
pub fn per_call(
    project: &Project,
    program: &str,
    work: &str,
    sheet: &str,
    times: u64,
) -> Result<u64> {
    let (times, steps) = match work {
        // One call is a whole interview.
        "step" => ((times / 20).max(1), steps(project, program, sheet)?),
        _ => (times, 1),
    };
    let once = count(project, program, work, sheet, times)?;
    let twice = count(project, program, work, sheet, 2 * times)?;
    Ok(twice.saturating_sub(once) / times / steps)
}

/// How many steps the interview with the sheet has.
pub fn steps(project: &Project, program: &str, sheet: &str) -> Result<u64> {
    let told = shell::output(project.command(program).args(["steps", sheet, "1"]))?;
    told.trim().parse().with_context(|| format!("{program} told no number of steps: {told:?}"))
}

fn count(project: &Project, program: &str, work: &str, sheet: &str, times: u64) -> Result<u64> {
    let output = project
        .command("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null", program, work, sheet, &times.to_string()])
        .output()
        .context("valgrind counts the instructions and is missing: install it (`apt-get install valgrind`).")?;
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    let collected = told
        .lines()
        .find_map(|line| line.split_once("Collected : "))
        .map(|(_, number)| number.trim());
    collected
        .and_then(|number| number.parse().ok())
        .with_context(|| format!("valgrind counted nothing: {told}"))
}
