//! Real session recorders, which journeys put on a page to see what they cannot record (`tests/recorders`).
//!
//! They are installed and bundled in the tools folder, and once for every tree that shares it. Nothing of them is shipped.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Step;
use crate::project::Project;
use crate::shell;

/// What they are made from, in `tests/recorders`.
const SOURCES: [&str; 6] =
    ["package.json", "package-lock.json", "bundle.mjs", "rrweb.js", "posthog.js", "sentry.js"];

/// The recorders that `tests/recorders/package-lock.json` fixes, as scripts that a page can load.
pub struct Recorders;

impl Step for Recorders {
    fn name(&self) -> String {
        "session recorders".to_owned()
    }

    fn why(&self) -> &'static str {
        "rrweb, PostHog and Sentry, which journeys put on a page to see that they record nothing; about a minute, 110 MB"
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        for (from, to) in copies(project) {
            let wanted = fs::read(&from)
                .with_context(|| format!("{} is missing: restore it with git", from.display()))?;
            if !fs::read(to).is_ok_and(|present| present == wanted) {
                return Ok(false);
            }
        }
        Ok(project.recorders().join("rrweb.js").is_file())
    }

    fn run(&self, project: &Project) -> Result<()> {
        let folder = project.tools.join("recorders");
        fs::create_dir_all(&folder)?;
        // Bundles of an older lock file must not pass for those of this one, should this break off.
        if project.recorders().exists() {
            fs::remove_dir_all(project.recorders())?;
        }
        for (from, to) in copies(project) {
            fs::copy(from, to)?;
        }
        shell::run(
            // Nothing of it has to run at its installation.
            project.command("npm").current_dir(&folder).args([
                "ci",
                "--ignore-scripts",
                "--loglevel=error",
            ]),
            "The session recorders could not be installed: check that npm reaches its registry (`npm ping`), then run the command again.",
        )?;
        shell::run(
            project.command("node").current_dir(&folder).arg("bundle.mjs").arg(project.recorders()),
            "The session recorders could not be bundled: esbuild's messages above say why.",
        )
    }
}

fn copies(project: &Project) -> impl Iterator<Item = (PathBuf, PathBuf)> {
    let (from, to) =
        (project.root.join("tests").join("recorders"), project.tools.join("recorders"));
    SOURCES.into_iter().map(move |name| (from.join(name), to.join(name)))
}
