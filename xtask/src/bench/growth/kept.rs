//! What was found last, in `data/growth.json`, and the part of `docs/performance.md` that says it.
//!
//! Kept as data, so that the page can be written without hours of measuring, and a test can judge what stands there.

use std::fmt::Write as _;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::measure::SCREENS;
use super::verdict::{Figure, Group, PROOF_LIMIT, PROOF_LIMIT_AT, Verdict, WORST};
use crate::project::Project;
use crate::shell;

const FILE: &str = "data/growth.json";

/// The page.
pub const PAGE: &str = "docs/performance.md";

/// Of every size that was measured.
pub const QUESTIONS: &str = "questions";

/// The heading of the part.
const HEADING: &str = "## How it grows\n";

/// The mistake that is measured in each run: its file, and the text that it takes the place of.
pub const PLANTED: (&str, &str, &str) = (
    "src/triage/what_if.rs",
    "let then = readers.levels_after(&now, &ladders, &sheet, question);",
    "let _ = &ladders; let then = super::assess(&sheet);",
);

/// Where and with what it was measured.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// The processor and its cores.
    pub processor: String,
    /// Compiler, Node and Valgrind.
    pub versions: Vec<String>,
}

impl Machine {
    /// This one.
    pub fn here(project: &Project) -> Result<Self> {
        let model = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model =
            model.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or("not told");
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        let version = |program: &str| -> Result<String> {
            let said = shell::output(project.command(program).arg("--version"))?;
            Ok(said.lines().next().unwrap_or_default().to_owned())
        };
        Ok(Self {
            processor: format!("{}, {cores} cores", model.trim_matches([' ', '\t', ':'])),
            versions: vec![
                version("rustc")?,
                format!("Node {}", version("node")?),
                version("valgrind")?,
            ],
        })
    }
}

/// Everything that was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// Where.
    pub machine: Machine,
    /// Every figure.
    pub figures: Vec<Figure>,
    /// Figures of the planted mistake.
    pub planted: Vec<Figure>,
}

impl Kept {
    /// What is kept.
    pub fn load(project: &Project) -> Result<Option<Self>> {
        let Ok(text) = fs::read_to_string(project.root.join(FILE)) else { return Ok(None) };
        serde_json::from_str(&text).map(Some).with_context(|| format!("{FILE} cannot be read."))
    }

    /// Keeps it, and says it on the page.
    pub fn write(&self, project: &Project) -> Result<()> {
        fs::write(project.root.join(FILE), serde_json::to_string_pretty(self)? + "\n")?;
        let page = project.root.join(PAGE);
        let present = fs::read_to_string(&page).unwrap_or_default();
        fs::write(page, with_section(&present, &self.section()))?;
        Ok(())
    }

    /// Fails when something but the proof grows worse than linear, the proof takes too long, or a mistake goes unnoticed.
    pub fn judge(&self) -> Result<()> {
        let wrong: Vec<&str> = self
            .figures
            .iter()
            .filter(|figure| !figure.verdict().is_well())
            .map(|figure| figure.name.as_str())
            .collect();
        ensure!(wrong.is_empty(), "This grows worse than it may: {}.", wrong.join("; "));
        let of = |name: &str| self.figures.iter().find(|figure| figure.name == name);
        let sizes =
            |figure: &Figure| -> Vec<u32> { figure.at.iter().map(|(size, _)| *size).collect() };
        let all = of(QUESTIONS).map(sizes).unwrap_or_default();
        for group in [Group::Bytes, Group::Logic, Group::Steps, Group::Proof] {
            let mut figures = self.figures.iter().filter(|figure| figure.group == group).peekable();
            ensure!(figures.peek().is_some(), "{group:?} was not measured.");
            // The proof is stopped when it takes too long.
            let lacks = figures.find(|figure| group != Group::Proof && sizes(figure) != all);
            ensure!(lacks.is_none(), "{lacks:?} was not measured at each of {all:?}.");
        }
        let whole = of(SCREENS).is_some_and(|screens| {
            screens.at.iter().all(|(size, count)| screens.ratio(*count) == f64::from(*size))
        });
        ensure!(whole, "The interview in the browser was cut short at some size.");
        let noticed = self.planted.iter().any(|figure| figure.verdict() == Verdict::Worse);
        ensure!(noticed, "The planted mistake was not found to grow worse than linear.");
        Ok(())
    }

    /// The part of the page.
    pub fn section(&self) -> String {
        let mut text = HEADING.to_owned();
        let _ = writeln!(
            text,
            "\nMeasured by `cargo xtask bench --growth 1,2,4,8` on {} ({}), with a protocol that is generated: every question, \
             definition, rule, screen and line of advice so many times, each copy with ids and words of its own, and as many \
             times as many languages. The words of a copy have other letters, so that a compressor gains nothing by them; the \
             ids and the shape of its rules are as those of the original, and compress better than new ones would. Bytes are \
             those of the release builds. Instructions are counted by Callgrind in the native release build; on `plain_clog` \
             and `mastitis` every copy has the same answers, and a tap is the mean over a whole interview. A step in a browser \
             is what the main thread of the check's frame does after it, drawing and all, in one interview of first answers. \
             [Decision 031](decisions/031-how-it-grows.md) says how and why.\n",
            self.machine.processor,
            self.machine.versions.join(", ")
        );
        let _ = writeln!(
            text,
            "In brackets: how many times the first. The exponents are those from size to size; 1 is linear, and more than \
             {WORST} counts as worse. The proof (`cargo test --package proof`, built before) may grow faster, \
             and has {PROOF_LIMIT} seconds at {PROOF_LIMIT_AT}×: of processor time, all threads together, so that no other \
             work of the machine counts.\n"
        );
        text.push_str(&table(&self.figures));
        text.push_str(
            "\nWith a mistake planted (what-if decides every rule anew for each answer that it tries), the same measure says:\n\n",
        );
        text.push_str(&table(&self.planted));
        text
    }
}

fn table(figures: &[Figure]) -> String {
    let mut sizes: Vec<u32> =
        figures.iter().flat_map(|figure| &figure.at).map(|(times, _)| *times).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let heads: String = sizes.iter().map(|times| format!(" {times}× |")).collect();
    let mut text =
        format!("| |{heads} exponents | |\n|---|{}---|---|\n", "---|".repeat(sizes.len()));
    for group in [Group::Size, Group::Bytes, Group::Logic, Group::Steps, Group::Proof] {
        for figure in figures.iter().filter(|figure| figure.group == group) {
            let cells: String = sizes
                .iter()
                .map(|times| {
                    let at = figure.at.iter().find(|(size, _)| size == times);
                    match at {
                        Some((1, value)) => format!(" {value:.0} |"),
                        Some((_, value)) => format!(" {value:.0} ({:.2}) |", figure.ratio(*value)),
                        None => " – |".to_owned(),
                    }
                })
                .collect();
            let exponents: Vec<String> =
                figure.exponents().iter().map(|exponent| format!("{exponent:.2}")).collect();
            let _ = writeln!(
                text,
                "| {} |{cells} {} | {} |",
                figure.name,
                exponents.join(", "),
                figure.verdict().says()
            );
        }
    }
    text
}

/// The page with this part in the place of its own, or at its end.
pub fn with_section(page: &str, section: &str) -> String {
    if page.is_empty() {
        return [
            "# What it costs, measured\n\nWritten by `cargo xtask bench`; not by hand.\n\n",
            section,
        ]
        .concat();
    }
    let Some((before, rest)) = page.split_once(HEADING) else {
        return [page.trim_end(), "\n\n", section].concat();
    };
    match rest.find("\n## ") {
        Some(at) => [before, section, rest.get(at..).unwrap_or_default()].concat(),
        None => [before, section].concat(),
    }
}

/// The part as it is kept, for whoever writes the whole page; nothing where nothing was measured yet.
pub fn section(project: &Project) -> Result<String> {
    Ok(Kept::load(project)?.map_or_else(String::new, |kept| ["\n", &kept.section()].concat()))
}
