//! What was measured, as one page of Markdown: numbers with their spread, and beside each target whether it is reached.
//!
//! Not here: the measuring (`tests/peers`, `logic`).

mod bytes;
mod numbers;
mod pages;

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Bytes, Options, logic};
use crate::project::Project;
use crate::shell;

/// Every page, with what it is called, and the files that stand on it before its first question.
const PAGES: [(&str, &str, &[&str]); 6] = [
    ("ours", "**this widget**", &["clog-or-mastitis.js", "near.js", "frame.html", "words/en.json"]),
    // The same files, of which one comes sooner.
    ("hinted", "this widget, with the hint of hosting.md", &[]),
    ("floor", "floor: Preact by hand", &["app.css", "app.js"]),
    ("surveyjs", "SurveyJS", &["app.css", "app.js"]),
    (
        "formio",
        "Form.io",
        &["bootstrap.min.css", "formio.form.min.css", "formio.form.min.js", "app.js"],
    ),
    (
        "lhcforms",
        "LHC-Forms",
        &[
            "styles.css",
            "zone.min.js",
            "runtime.js",
            "polyfills.js",
            "main.js",
            "lformsFHIR.min.js",
            "app.js",
        ],
    ),
];

/// The page as it is written.
pub struct Report {
    text: String,
    targets: Vec<(String, String)>,
    /// Bytes to the first question, by page.
    first: Vec<(&'static str, Bytes)>,
}

impl Report {
    /// With the machine and the versions at its head.
    pub fn new(project: &Project, options: &Options) -> Result<Self> {
        let mut text = "# What it costs, measured\n\nWritten by `cargo xtask bench`; not by hand. Numbers are the median, in brackets \
                        the least and the most.\n\n"
            .to_owned();
        let line = |program: &str, argument: &str| -> Result<String> {
            let said = shell::output(project.command(program).arg(argument))?;
            Ok(said.lines().next().unwrap_or_default().to_owned())
        };
        let model = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model =
            model.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("not told");
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let load = load.split(' ').next().unwrap_or("?").to_owned();
        writeln!(
            text,
            "- Machine: {}, {cores} cores; load average {load} at the start.",
            model.trim_matches([' ', '\t', ':'])
        )?;
        writeln!(
            text,
            "- Versions: {}; Node {}; {} runs of each page.",
            line("rustc", "--version")?,
            line("node", "--version")?,
            options.runs
        )?;
        if let Ok(versions) = fs::read_to_string(project.target.join("peers/versions.json")) {
            let versions: Value = serde_json::from_str(&versions)?;
            let all: Vec<String> = versions
                .as_object()
                .into_iter()
                .flatten()
                .map(|(name, version)| format!("{name} {}", version.as_str().unwrap_or("?")))
                .collect();
            writeln!(text, "- Peers: {}.", all.join(", "))?;
        }
        text.push('\n');
        Ok(Self { text, targets: Vec::new(), first: Vec::new() })
    }

    /// Instructions of the logic, and the time of the proof.
    pub fn logic(&mut self, project: &Project) -> Result<()> {
        self.text.push_str("\n## The logic\n\nInstructions for one call, counted by Callgrind in the native release build.\n\n");
        self.text.push_str(&logic::table(project)?);
        Ok(())
    }

    fn target(&mut self, what: &str, is: String, reached: bool) {
        let verdict = if reached { "reached" } else { "**not reached**" };
        self.targets.push((what.to_owned(), format!("{is} | {verdict}")));
    }

    /// The whole page.
    pub fn text(&self) -> String {
        let mut text = self.text.clone();
        if !self.targets.is_empty() {
            text.push_str("\n## Targets\n\n| target | measured | |\n|---|---|---|\n");
            for (what, is) in &self.targets {
                text.push_str(&["| ", what, " | ", is, " |\n"].concat());
            }
        }
        text
    }
}

/// What `measure.mjs` wrote, read again.
pub fn read(file: &std::path::Path) -> Result<Value> {
    serde_json::from_str(&fs::read_to_string(file)?).context("measure.mjs wrote no JSON.")
}
