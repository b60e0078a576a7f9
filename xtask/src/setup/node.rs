//! Node, which must be there, and the npm packages of `www`: esbuild, TypeScript and binaryen's wasm-opt.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::Step;
use crate::project::Project;
use crate::shell;

const OLDEST_NODE: u32 = 20;

/// Stops with a sentence unless Node is there and new enough.
pub fn require() -> Result<()> {
    let sentence = format!(
        "Node {OLDEST_NODE} or newer with npm is needed to build the package: install it from nodejs.org or your system's packages, then run the command again."
    );
    shell::require("npm", &sentence)?;
    let version = shell::output(std::process::Command::new("node").arg("--version"))?;
    let major = version.trim_start_matches('v').split('.').next().map(str::parse::<u32>);
    match major {
        Some(Ok(major)) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("{sentence} (This machine has {version}.)"),
    }
}

/// The packages that `www/package-lock.json` fixes.
pub struct Packages;

impl Packages {
    /// A copy of the lock file that the installed packages belong to, deleted together with them.
    fn installed_lock(project: &Project) -> PathBuf {
        project.www().join("node_modules").join(".installed-lock.json")
    }
}

impl Step for Packages {
    fn name(&self) -> String {
        "npm packages".to_owned()
    }

    fn why(&self) -> &'static str {
        "esbuild bundles the scripts, binaryen shrinks the wasm, TypeScript checks types; about half a minute"
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        let wanted = fs::read(project.www().join("package-lock.json"))?;
        Ok(fs::read(Self::installed_lock(project)).is_ok_and(|installed| installed == wanted))
    }

    fn run(&self, project: &Project) -> Result<()> {
        shell::run(
            project.command("npm").current_dir(project.www()).args(["ci", "--loglevel=error"]),
            "The npm packages could not be installed: check that npm reaches its registry (`npm ping`), then run the command again.",
        )?;
        fs::copy(project.www().join("package-lock.json"), Self::installed_lock(project))?;
        Ok(())
    }
}
