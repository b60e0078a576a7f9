//! What the widget costs a reader, beside other questionnaire widgets with the same interview, on this machine.
//!
//! | part | what | how |
//! |---|---|---|
//! | bytes | every file of the package, every way in, and the peers | raw, gzip 9, Brotli 11 |
//! | logic | instructions for `assess`, the reasons and what-if | counted by Callgrind, in the native build |
//! | check | every peer tells the project's own cases as the widget does | Chromium, `tests/peers/check.mjs` |
//! | pages | first question, taps, shifts, tasks, memory | Chromium, slowed, `tests/peers/measure.mjs` |
//! | growth | the same with twice, four and eight times the questions, rules and languages | `growth`; by itself, as it builds all of it anew |
//!
//! A *peer* is another maker's widget, or the *floor*: the same interview by hand in Preact. All of them are generated from
//! the project's own data (`interview`), and none is timed before it has passed the check.
//!
//! Not here: the pages and what drives them (`tests/peers`), the limit on bytes (`data/budget.toml`).

mod cases;
mod growth;
mod interview;
mod logic;
mod peers;
mod report;
mod sizes;

use anyhow::{Context, Result, ensure};

use crate::project::Project;
use crate::setup::{self, browser};
use crate::{build, engine::Engine, say, shell};
use sizes::{Bytes, of_files};

/// What `cargo xtask bench` was asked for.
#[derive(Clone, Debug)]
pub struct Options {
    /// How often each page is visited.
    pub runs: u32,
    /// These parts alone; all of them where none is named.
    pub only: Vec<Part>,
    /// How it grows at these sizes, and nothing else.
    pub growth: Vec<u32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { runs: 9, only: Vec::new(), growth: Vec::new() }
    }
}

/// One kind of measure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Part {
    Bytes,
    Logic,
    Check,
    Pages,
    Proof,
}

impl Part {
    const ALL: [(&str, Self); 5] = [
        ("bytes", Self::Bytes),
        ("logic", Self::Logic),
        ("check", Self::Check),
        ("pages", Self::Pages),
        // By itself with `--growth` alone; else it is part of the logic.
        ("proof", Self::Proof),
    ];

    /// The parts of a list with commas.
    pub fn listed(list: &str) -> Result<Vec<Self>> {
        list.split(',')
            .map(|name| {
                let known = Self::ALL.iter().find(|(known, _)| *known == name);
                known.map(|(_, part)| *part).with_context(|| {
                    format!("There is no part `{name}`: the parts are bytes, logic, check, pages, proof.")
                })
            })
            .collect()
    }
}

/// The sizes of a list with commas: from 1, each larger than the one before.
pub fn sizes(list: &str) -> Result<Vec<u32>> {
    let sizes: Vec<u32> = list.split(',').map(str::parse).collect::<Result<_, _>>()?;
    ensure!(
        sizes.first() == Some(&1) && sizes.is_sorted_by(|one, next| one < next),
        "Sizes begin with 1 and grow: 1,2,4,8."
    );
    Ok(sizes)
}

/// Measures, prints, and after a whole run writes `docs/performance.md`.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    if !options.growth.is_empty() {
        return growth::run(project, &options.growth, &options.only);
    }
    let wanted = |part| options.only.is_empty() || options.only.contains(&part);
    setup::run(project, setup::For::Test(&[Engine::Chromium]))?;
    build::run(project)?;
    let interview = interview::write(project)?;
    peers::build(project, &interview)?;
    if wanted(Part::Check) || wanted(Part::Pages) {
        say::now("Every peer tells the project's own cases");
        let mut check = peers::node(project, "check.mjs");
        check.envs(browser::require(project, Engine::Chromium)?.environment());
        shell::run(&mut check, "A peer tells something else than the widget: see above.")?;
    }
    let mut report = report::Report::new(project, options)?;
    if wanted(Part::Bytes) {
        report.bytes(project)?;
    }
    if wanted(Part::Logic) {
        report.logic(project)?;
    }
    if wanted(Part::Pages) {
        say::now(&format!("Pages in Chromium, {} runs each; minutes", options.runs));
        let found = peers::measure(project, options.runs)?;
        report.pages(&found)?;
    }
    let text = report.text() + &growth::section(project)?;
    print!("{text}");
    if options.only.is_empty() {
        let file = project.root.join("docs/performance.md");
        std::fs::write(&file, text)?;
        say::now("Written to docs/performance.md");
    }
    Ok(())
}
