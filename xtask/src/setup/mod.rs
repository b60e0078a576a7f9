//! Sets up what the machine lacks, step by step, and says what, why and roughly how long.
//!
//! Everything goes under `target/tools` and `www/node_modules`; outside the project only what a package manager owns is
//! touched: the toolchain's wasm32 library and, for tests as root on Debian, the browsers.
//! Each step first looks whether its work is done, so that a machine that is ready loses no time here.

pub mod browser;
mod cargo_tools;
mod debian;
mod node;
mod recorders;
pub mod wasm_std;

use std::time::Instant;

use anyhow::Result;

use crate::engine::Engine;
use crate::project::Project;
use crate::say;

/// What the machine is to be made ready for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For<'a> {
    /// Building the package, and checking the code.
    Build,
    /// Asking about licences and advisories.
    Audit,
    /// Running tests in these browsers too.
    Test(&'a [Engine]),
}

/// One thing that a machine may lack.
trait Step {
    /// Its name, with a version where one is fixed.
    fn name(&self) -> String;
    /// What it is for and how long it takes, as the end of a sentence.
    fn why(&self) -> &'static str;
    /// Whether nothing is left to do.
    fn is_done(&self, project: &Project) -> Result<bool>;
    /// Does it, or fails with the one sentence that says what to do.
    fn run(&self, project: &Project) -> Result<()>;
}

/// Runs every step that is not done yet.
pub fn run(project: &Project, purpose: For<'_>) -> Result<()> {
    node::require()?;
    let mut missing = Vec::new();
    for step in steps(project, purpose)? {
        if !step.is_done(project)? {
            missing.push(step);
        }
    }
    for (index, step) in missing.iter().enumerate() {
        say::step(index + 1, missing.len(), &step.name(), step.why());
        let start = Instant::now();
        step.run(project)?;
        eprintln!("    {} is ready, after {}.", step.name(), say::duration(start.elapsed()));
    }
    Ok(())
}

/// The short ones first: whoever lacks Node or a network learns it before the long ones.
fn steps(project: &Project, purpose: For<'_>) -> Result<Vec<Box<dyn Step>>> {
    if purpose == For::Audit {
        return Ok(vec![Box::new(cargo_tools::cargo_deny())]);
    }
    let mut steps: Vec<Box<dyn Step>> = vec![Box::new(node::Packages), Box::new(wasm_std::WasmStd)];
    let engines = if let For::Test(engines) = purpose { engines } else { &[] };
    for engine in engines {
        steps.push(Box::new(browser::Browser::of(*engine)));
    }
    if !engines.is_empty() {
        steps.push(Box::new(recorders::Recorders));
    }
    steps.push(Box::new(cargo_tools::wasm_bindgen(project)?));
    steps.push(Box::new(cargo_tools::wasm_pack()));
    if engines.contains(&Engine::Firefox) {
        steps.push(Box::new(cargo_tools::Geckodriver));
    }
    Ok(steps)
}
