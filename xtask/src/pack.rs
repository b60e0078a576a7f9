//! `cargo xtask pack`: the tarball that is published, with its size and hash; and that it comes out the same elsewhere.
//!
//! Vocabulary: the *second folder* holds what git would commit, under another path and with a build folder of its own.
//! Not here: what stands in the tarball (`pkg/package.json`), how it is packed (`www/pack.mjs`).

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::sabotage::tree;
use crate::{build, say, setup, shell};

/// Builds and packs; with `check`, once more in a second folder, and compares.
pub fn command(project: &Project, check: bool) -> Result<()> {
    setup::run(project, setup::For::Build)?;
    let packed = packed(project)?;
    println!("{packed}");
    if check {
        same_elsewhere(project, &packed)?;
        println!("The same bytes came out of a second folder.");
    }
    Ok(())
}

/// Builds and packs; where the tarball lies.
pub fn tarball(project: &Project) -> Result<PathBuf> {
    let packed = packed(project)?;
    packed.lines().next().map(PathBuf::from).context("www/pack.mjs names no tarball.")
}

/// Builds in a second folder and wants the same hash. Takes minutes: nothing of the first build is used.
pub fn check(project: &Project) -> Result<()> {
    let packed = packed(project)?;
    same_elsewhere(project, &packed)
}

fn same_elsewhere(project: &Project, first: &str) -> Result<()> {
    let copy = tree::copy_to(project, &project.target.join("second folder"))?;
    say::now("Building once more in a second folder");
    let second = packed(&copy)?;
    ensure!(
        hash(first) == hash(&second),
        "The package differs by the folder that it is built in: compare {} and {} in the two folders {} and {}.",
        "pkg",
        "target/pack",
        project.root.display(),
        copy.root.display()
    );
    Ok(())
}

/// Path, size and hash, a line each.
fn packed(project: &Project) -> Result<String> {
    build::run(project)?;
    let mut node = project.command("node");
    node.arg(project.www().join("pack.mjs")).arg("--pkg").arg(project.pkg());
    shell::output(node.arg("--out").arg(folder(project)))
}

fn folder(project: &Project) -> impl AsRef<Path> + AsRef<std::ffi::OsStr> {
    project.target.join("pack")
}

fn hash(packed: &str) -> Option<&str> {
    packed.lines().find(|line| line.starts_with("sha512-"))
}
