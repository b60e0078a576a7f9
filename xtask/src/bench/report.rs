//! What was measured, as one page of Markdown: numbers with their spread, and beside each target whether it is reached.
//!
//! Not here: the measuring (`tests/peers`, `logic`).

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Bytes, Options, logic, of_files};
use crate::project::Project;
use crate::{shell, stamp};

/// Every page, with what it is called, and the files that stand on it before its first question.
const PAGES: [(&str, &str, &[&str]); 5] = [
    ("ours", "**this widget**", &["clog-or-mastitis.js", "near.js", "frame.html", "words/en.json"]),
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

    /// Bytes of each file and of each way in.
    pub fn bytes(&mut self, project: &Project) -> Result<()> {
        let mut files = stamp::files(&[project.pkg()])?;
        let sent = ["js", "wasm", "words", "html"];
        files.retain(|file| sent.iter().any(|kind| file.extension().is_some_and(|is| is == *kind)));
        self.text.push_str(
            "## Bytes\n\n| file of the package | raw | gzip 9 | Brotli 11 |\n|---|---|---|---|\n",
        );
        for (file, bytes) in files.iter().zip(of_files(project, &files)?) {
            let name = file.strip_prefix(project.pkg())?.display();
            writeln!(
                self.text,
                "| `{name}` | {} | {} | {} |",
                bytes.raw, bytes.gzip, bytes.brotli
            )?;
        }
        self.text.push_str(
            "\n| to the first question | raw | gzip 9 | Brotli 11 |\n|---|---|---|---|\n",
        );
        for (page, name, files) in PAGES {
            let folder = project.target.join("peers").join(page);
            let files: Vec<PathBuf> = files.iter().map(|file| folder.join(file)).collect();
            let sum: Bytes = of_files(project, &files)?.into_iter().sum();
            writeln!(self.text, "| {name} | {} | {} | {} |", sum.raw, sum.gzip, sum.brotli)?;
            self.first.push((page, sum));
        }
        let of = |page: &str| {
            self.first.iter().find(|(name, _)| *name == page).map_or(0, |(_, bytes)| bytes.brotli)
        };
        let (ours, floor) = (of("ours"), of("floor"));
        let smallest = ["surveyjs", "formio", "lhcforms"].map(of).into_iter().min().unwrap_or(0);
        self.target(
            "to the first question, Brotli: at most 75 KB",
            format!("{ours}"),
            ours <= 75_000,
        );
        self.target(
            "at most a quarter of the smallest of the three peers",
            format!("{:.2}", ratio(ours, smallest)),
            ours * 4 <= smallest,
        );
        self.target(
            "bytes against the Preact floor: at most 3×",
            format!("{:.1}×", ratio(ours, floor)),
            ours <= 3 * floor,
        );
        let words: Vec<PathBuf> = stamp::files(&[project.pkg().join("words")])?;
        let largest =
            of_files(project, &words)?.iter().map(|bytes| bytes.brotli).max().unwrap_or(0);
        self.target("one more language: at most 15 KB", format!("{largest}"), largest <= 15_000);
        Ok(())
    }

    /// Instructions of the logic, and the time of the proof.
    pub fn logic(&mut self, project: &Project) -> Result<()> {
        self.text.push_str("\n## The logic\n\nInstructions for one call, counted by Callgrind in the native release build.\n\n");
        self.text.push_str(&logic::table(project)?);
        Ok(())
    }

    /// What was seen in the browser.
    pub fn pages(&mut self, found: &Value) -> Result<()> {
        writeln!(
            self.text,
            "\n## Pages\n\n{}, headless, 390 × 844. Processor slowed 4× in every process of the page; network 1.6 Mbit/s down, \
             750 kbit/s up, 150 ms there and back; files from this machine, compressed beforehand. Times in ms.\n",
            found.get("browser").and_then(Value::as_str).unwrap_or("A browser")
        )?;
        self.text.push_str("| page | first question, cold | warm | requests | bytes | layout shift, loading | in the whole visit | longest task while loading | memory after an interview, MB |\n|---|---|---|---|---|---|---|---|---|\n");
        let pages: Vec<_> =
            PAGES.iter().filter(|(page, ..)| !of_page(found, page, "runs").is_null()).collect();
        for (page, name, _) in &pages {
            let each = |pointer: &str| numbers(of_page(found, page, "runs"), pointer);
            writeln!(
                self.text,
                "| {name} | {} | {} | {} | {} | {:.3} | {:.3} | {} | {} |",
                spread(&each("/cold/first"), 1.0),
                spread(&each("/warm/first"), 1.0),
                median(&each("/cold/requests")),
                median(&each("/cold/bytes")),
                most(&each("/cold/shift")),
                most(&each("/shift")),
                spread(&numbers(of_page(found, page, "tasks"), ""), 1.0),
                spread(&each("/memory"), 1e6),
            )?;
        }
        self.text.push_str(
            "\nFrom the release of a tap to the frame after the last change that followed it, over a whole interview (every tap \
             of every run). LHC-Forms has no pages, so its form grows below the tap.\n\n| page | taps | median | 95th percentile | worst |\n|---|---|---|---|---|\n",
        );
        let mut late = Vec::new();
        for (page, name, _) in &pages {
            let mut taps: Vec<f64> = of_page(found, page, "runs")
                .as_array()
                .into_iter()
                .flatten()
                .flat_map(|run| run.get("taps").map_or_else(Vec::new, |taps| numbers(taps, "")))
                .collect();
            taps.sort_by(f64::total_cmp);
            let at = |part: f64| taps.get(place(taps.len(), part)).copied().unwrap_or(f64::NAN);
            writeln!(
                self.text,
                "| {name} | {} | {:.0} | {:.0} | {:.0} |",
                taps.len(),
                at(0.5),
                at(0.95),
                at(1.0)
            )?;
            late.push((*page, at(0.95)));
        }
        self.page_targets(found, &late);
        Ok(())
    }

    fn page_targets(&mut self, found: &Value, late: &[(&str, f64)]) {
        let of =
            |page: &str, pointer: &str| median(&numbers(of_page(found, page, "runs"), pointer));
        let far = found.get("far").unwrap_or(&Value::Null);
        let bytes = median(&numbers(far, "/bytes"));
        let requests = median(&numbers(far, "/requests"));
        let (task, empty) = (median(&numbers(far, "/task")), median(&numbers(far, "/empty")));
        self.target(
            "before it nears the viewport: at most 3 KB, one request, no task over 5 ms",
            format!("{bytes} bytes, {requests} requests, {task:.1} ms (the same page without it: {empty:.1} ms)"),
            bytes <= 3000.0 && requests <= 1.0 && task <= 5.0,
        );
        let first = |page| of(page, "/cold/first");
        self.target(
            "time to the first question against the floor: at most 1.3×",
            format!("{:.2}×", first("ours") / first("floor")),
            first("ours") <= 1.3 * first("floor"),
        );
        for peer in ["surveyjs", "formio", "lhcforms"] {
            self.target(
                &format!("the same against {peer}: at most half"),
                format!("{:.2}", first("ours") / first(peer)),
                first("ours") * 2.0 <= first(peer),
            );
        }
        let late_of = |page: &str| {
            late.iter().find(|(name, _)| *name == page).map_or(f64::NAN, |(_, time)| *time)
        };
        let fastest = ["surveyjs", "formio", "lhcforms"]
            .map(late_of)
            .into_iter()
            .fold(f64::INFINITY, f64::min);
        self.target(
            "any step, 95th percentile: at most 50 ms",
            format!("{:.0} ms", late_of("ours")),
            late_of("ours") <= 50.0,
        );
        self.target(
            "no slower than the fastest peer",
            format!("{:.0} ms against {fastest:.0} ms", late_of("ours")),
            late_of("ours") <= fastest,
        );
        let shift = most(&numbers(of_page(found, "ours", "runs"), "/cold/shift"));
        self.target("layout shift: 0", format!("{shift:.3}"), shift == 0.0);
        let memory = |page| of(page, "/memory");
        let least = ["surveyjs", "formio", "lhcforms"]
            .map(memory)
            .into_iter()
            .fold(f64::INFINITY, f64::min);
        self.target(
            "memory after an interview: below every peer",
            format!("{:.1} MB against {:.1} MB", memory("ours") / 1e6, least / 1e6),
            memory("ours") < least,
        );
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

#[allow(clippy::cast_precision_loss)]
fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other as f64
}

/// The `runs` or `tasks` of a page.
fn of_page<'a>(found: &'a Value, page: &str, what: &str) -> &'a Value {
    found.pointer(&["/pages/", page, "/", what].concat()).unwrap_or(&Value::Null)
}

fn numbers(list: &Value, pointer: &str) -> Vec<f64> {
    let all = list.as_array().into_iter().flatten();
    all.filter_map(|one| one.pointer(pointer).and_then(Value::as_f64)).collect()
}

/// Where in a sorted list of that length the part lies that so many are not above.
#[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, clippy::cast_sign_loss)]
fn place(length: usize, part: f64) -> usize {
    ((length as f64 * part).ceil() as usize).clamp(1, length.max(1)) - 1
}

fn most(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(0.0, f64::max)
}

fn median(numbers: &[f64]) -> f64 {
    let mut sorted = numbers.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(place(sorted.len(), 0.5)).copied().unwrap_or(f64::NAN)
}

/// The median with the least and the most, in a unit of that size.
fn spread(numbers: &[f64], unit: f64) -> String {
    let digits = usize::from(unit > 1.0);
    let least = numbers.iter().copied().fold(f64::INFINITY, f64::min) / unit;
    let most = numbers.iter().copied().fold(f64::NEG_INFINITY, f64::max) / unit;
    format!("{:.digits$} ({least:.digits$} to {most:.digits$})", median(numbers) / unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_and_the_late_ones_are_found() {
        let all: Vec<f64> = (1..=100).map(f64::from).collect();
        assert_eq!(
            (median(&all), all[place(100, 0.95)], all[place(100, 1.0)]),
            (50.0, 95.0, 100.0)
        );
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(spread(&[2e6, 1e6, 4e6], 1e6), "2.0 (1.0 to 4.0)");
    }
}
