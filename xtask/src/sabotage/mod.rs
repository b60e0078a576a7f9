//! Plants faults, one at a time, and reports every check that does not notice its own.
//!
//! A green test proves little until it has been seen red. Each *fault* is a small edit that breaks one promise; the
//! promise's *check* must fail on it. Faults are planted in a copy of the tree under `target/sabotage`, so that the
//! working tree is never touched and a run that breaks off leaves nothing behind.
//!
//! Before any fault, each check is seen green once: one that is red already would seem to catch everything.

mod check;
pub mod faults;
pub mod tree;

use std::time::Instant;

use anyhow::{Result, ensure};

use crate::counts::Counts;
use crate::engine::Engine;
use crate::project::Project;
use crate::test::Runner;
use crate::{say, setup};
pub use check::Check;
use check::{Verdict, Workshop};

/// A mistake that someone could make, and the check that must notice it.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// Short name for the table and for `--only`.
    pub id: &'static str,
    /// What the fault breaks, as the project promises it.
    pub promise: &'static str,
    /// The file it is planted in.
    pub file: &'static str,
    /// Text that occurs exactly once in that file.
    pub find: &'static str,
    /// What takes its place. It must compile: a compiler's error proves nothing about a test.
    pub replace: &'static str,
    /// What must fail.
    pub check: Check,
}

/// What `cargo xtask sabotage` was asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// One fault alone.
    pub only: Option<String>,
    /// Only faults that a host test must notice: no browser, no package.
    pub fast: bool,
}

/// The command: runs, and fails when a check missed its fault.
pub fn command(project: &Project, options: &Options) -> Result<()> {
    let counts = run(project, options)?;
    println!("\n{} passed, {} failed", counts.passed, counts.failed);
    ensure!(
        counts.failed == 0,
        "Some checks did not notice their fault: the table above names them, and the logs are in {}.",
        project.short(&project.target.join("sabotage").join("logs"))
    );
    Ok(())
}

/// Plants the chosen faults and prints the table; a fault that was caught counts as passed.
pub fn run(project: &Project, options: &Options) -> Result<Counts> {
    let faults = chosen(&faults::all(), options)?;
    // One engine is enough to see a fault; Chromium, as the quickest.
    let browser = faults.iter().any(|fault| fault.check.needs_browser());
    let engines: &[Engine] = if browser { &[Engine::Chromium] } else { &[] };
    setup::run(project, setup::For::Test(engines))?;
    say::now("Copying the tree to target/sabotage");
    let copy = tree::copy(project)?;
    let workshop = Workshop::new(Runner::new(&copy, engines)?)?;
    let rows = plant_all(&workshop, &faults)?;
    print!("\n{}", say::table(&rows.iter().map(|(_, row)| row.clone()).collect::<Vec<_>>()));
    let mut counts = Counts::default();
    for (verdict, _) in &rows {
        match verdict {
            Some(Verdict::Caught) => counts.passed += 1,
            Some(_) => counts.failed += 1,
            None => {}
        }
    }
    Ok(counts)
}

fn chosen(faults: &[Fault], options: &Options) -> Result<Vec<Fault>> {
    let mut chosen = faults.to_vec();
    if let Some(ids) = &options.only {
        for id in ids.split(',') {
            ensure!(
                faults.iter().any(|fault| fault.id == id),
                "There is no fault `{id}` in xtask/src/sabotage/faults."
            );
        }
        chosen.retain(|fault| ids.split(',').any(|id| fault.id == id));
    }
    if options.fast {
        chosen.retain(|fault| fault.check.is_fast());
    }
    Ok(chosen)
}

/// The table's rows, heading first.
fn plant_all(workshop: &Workshop, faults: &[Fault]) -> Result<Vec<(Option<Verdict>, Vec<String>)>> {
    let mut checks: Vec<Check> = Vec::new();
    for fault in faults {
        if !checks.contains(&fault.check) {
            checks.push(fault.check);
        }
    }
    let mut red = Vec::new();
    for (index, check) in checks.iter().enumerate() {
        say::now(&format!("[{}/{}] Without a fault: {check}", index + 1, checks.len()));
        if !workshop.is_green(check)? {
            red.push(*check);
        }
    }
    let heading = ["fault", "promise", "check", "result", "time"].map(str::to_owned).to_vec();
    let mut rows = vec![(None, heading)];
    for (index, fault) in faults.iter().enumerate() {
        say::now(&format!(
            "[{}/{}] Fault {}: {}",
            index + 1,
            faults.len(),
            fault.id,
            fault.promise
        ));
        let start = Instant::now();
        let verdict = if red.contains(&fault.check) {
            Verdict::RedBefore
        } else {
            // One that cannot be tried must not hide what became of the others.
            workshop.judge(fault).unwrap_or_else(|error| {
                eprintln!("    {error:#}");
                Verdict::BrokeOff
            })
        };
        eprintln!("    {verdict}");
        let row = [fault.id.to_owned(), fault.promise.to_owned(), fault.check.to_string()];
        let end = [verdict.to_string(), say::duration(start.elapsed())];
        rows.push((Some(verdict), row.into_iter().chain(end).collect()));
    }
    Ok(rows)
}

#[cfg(test)]
mod tests;
