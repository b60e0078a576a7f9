//! The npm project of the peers: its packages, its pages in `target/peers`, and the programs that visit them.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use super::report;
use crate::project::Project;
use crate::setup::browser;
use crate::{engine::Engine, say, shell};

/// A copy of the lock that the installed packages belong to.
const INSTALLED: &str = ".installed-lock.json";

/// Builds every peer's page from the interview.
pub fn build(project: &Project, interview: &Path) -> Result<()> {
    download(project)?;
    say::now("Building the peers' pages");
    shell::run(
        node(project, "build.mjs").env("INTERVIEW_JSON", interview),
        "The peers' pages could not be built: the messages above say why.",
    )
}

/// A program of `tests/peers`, told where everything lies.
pub fn node(project: &Project, program: &str) -> Command {
    let folder = project.root.join("tests/peers");
    let mut command = project.command("node");
    command
        .arg(folder.join(program))
        .env("PEERS_DIR", project.target.join("peers"))
        .env("PKG_DIR", project.pkg());
    command
}

/// Visits every page that many times and gives what was found, as `measure.mjs` writes it.
pub fn measure(project: &Project, runs: u32) -> Result<Value> {
    let found = project.target.join("peers").join("measured.json");
    let mut command = node(project, "measure.mjs");
    command
        .args(["--runs", &runs.to_string()])
        .arg("--out")
        .arg(&found)
        .envs(browser::require(project, Engine::Chromium)?.environment());
    shell::run(&mut command, "The pages could not be measured: the messages above say why.")?;
    report::read(&found)
}

fn download(project: &Project) -> Result<()> {
    let sources = project.root.join("tests/peers");
    let workplace = project.target.join("peers").join("npm");
    let installed = fs::read(workplace.join(INSTALLED)).ok();
    if installed.is_some_and(|lock| {
        fs::read(sources.join("package-lock.json")).is_ok_and(|new| new == lock)
    }) {
        return Ok(());
    }
    say::now("npm packages of tests/peers, to have something to compare with; a minute");
    fs::create_dir_all(&workplace)?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(sources.join(file), workplace.join(file))?;
    }
    let mut npm = project.command("npm");
    npm.current_dir(&workplace).args(["ci", "--ignore-scripts", "--loglevel=error"]);
    npm.args(["--no-audit", "--no-fund", "--no-update-notifier"]);
    shell::run(
        &mut npm,
        "The npm packages of tests/peers could not be installed: check that npm reaches its registry (`npm ping`), \
         then run the command again.",
    )?;
    fs::copy(workplace.join("package-lock.json"), workplace.join(INSTALLED))?;
    Ok(())
}
