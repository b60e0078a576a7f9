//! Formatting, clippy for the host and for both wasm builds, TypeScript's types, licences, and that no build output is tracked.

use anyhow::{Result, ensure};

use crate::project::Project;
use crate::{build, say, setup, shell, supply};

/// Runs every check; the first that fails ends it.
pub fn run(project: &Project) -> Result<()> {
    setup::run(project, setup::For::Build)?;
    say::now("Formatting");
    shell::run(
        project.cargo().args(["fmt", "--all", "--check"]),
        "The formatting differs: run `cargo fmt --all`.",
    )?;
    say::now("Clippy, host");
    clippy(project, &["--workspace", "--all-targets"])?;
    for feature in ["widget", "headless"] {
        say::now(&format!("Clippy, wasm with {feature}"));
        clippy(project, &["--lib", "--target", "wasm32-unknown-unknown", "--features", feature])?;
    }
    say::now("Clippy, tests in the browser");
    build::compile_words(project, &project.words())?;
    let web = ["--test", "web", "--target", "wasm32-unknown-unknown", "--features", "widget"];
    clippy(project, &web)?;
    say::now("Types of the scripts");
    shell::run(
        project.command("tsc").arg("--noEmit").arg("--project").arg(project.www()),
        "The types do not fit: TypeScript's messages above say where.",
    )?;
    shell::run(
        project.command("node").arg(project.www().join("no-any.mjs")),
        "TypeScript holds an `any`: the lines above say where. Name the type, or take it for `unknown` and look.",
    )?;
    say::now("Licences");
    supply::audit::quick(project)?;
    say::now("Tracked files");
    untracked_outputs(project)?;
    say::now("No complaints");
    Ok(())
}

fn clippy(project: &Project, what: &[&str]) -> Result<()> {
    shell::run(
        project.cargo().args(["clippy", "--locked"]).args(what).args(["--", "--deny", "warnings"]),
        "Clippy complains: its messages above say where.",
    )
}

/// `pkg/` is build output except for the files written by hand.
fn untracked_outputs(project: &Project) -> Result<()> {
    if !project.root.join(".git").exists() {
        return Ok(());
    }
    let tracked = shell::output(project.command("git").args(["ls-files", "pkg"]))?;
    let wrong: Vec<&str> = tracked
        .lines()
        .filter(|file| !build::TRACKED.iter().any(|name| *file == format!("pkg/{name}")))
        .collect();
    ensure!(
        wrong.is_empty(),
        "Build output is tracked: run `git rm --cached {}`.",
        wrong.join(" ")
    );
    Ok(())
}
