//! Pictures of every screen and every kind of result, on one contact sheet, and what a machine finds wrong with them.
//!
//! Not here: what is shown and what is looked for (`tests/journeys/src/bin/screens`).

use std::ffi::OsString;

use anyhow::Result;

use crate::engine::Engine;
use crate::project::Project;
use crate::test::Runner;
use crate::{build, say, setup, shell};

/// Builds what is stale, then takes the pictures; a finding fails.
pub fn run(project: &Project, options: &[OsString]) -> Result<()> {
    let engines = [Engine::Chromium];
    setup::run(project, setup::For::Test(&engines))?;
    build::run(project)?;
    say::now("Pictures of every screen (some 10 minutes for all of them)");
    shell::run(
        Runner::new(project, &engines)?.screens()?.arg("--").args(options),
        "There are findings: they stand in the table above, each with the picture that shows it.",
    )
}
