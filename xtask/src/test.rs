//! Runs every test, quickest part first, and stops at the first part that fails.
//!
//! | part | what | runs on |
//! |---|---|---|
//! | host | the logic, the words, these commands | this machine |
//! | web | the wasm code in Chromium, `tests/web.rs` | wasm-bindgen's test runner |
//! | node | the npm package as a consumer gets it, `tests/node` | Node |
//! | journeys | a reader on the demo page, `tests/journeys` | Chromium over WebDriver |

use std::fmt;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::counts::{self, Counts};
use crate::project::Project;
use crate::setup::browser::{self, Pair};
use crate::setup::wasm_std;
use crate::{build, sabotage, say, setup, shell, stamp};

/// Tells cargo what runs a wasm program.
const WASM_RUNNER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";

/// What `cargo xtask test` was asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// With what takes more than minutes: more random cases, and sabotage.
    pub long: bool,
    /// One part alone.
    pub only: Option<Part>,
}

/// One kind of test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// `cargo test` of the product and of these commands.
    Host,
    /// wasm-bindgen's tests in a browser.
    Web,
    /// The package in Node.
    Node,
    /// Whole visits in a browser.
    Journeys,
}

impl Part {
    const ALL: [Self; 4] = [Self::Host, Self::Web, Self::Node, Self::Journeys];

    /// The part of that name.
    pub fn named(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|part| part.to_string() == name).with_context(|| {
            let all = Self::ALL.map(|part| part.to_string()).join(", ");
            format!("There is no part `{name}`: the parts are {all}.")
        })
    }

    /// Whether it uses the built package.
    pub fn needs_package(self) -> bool {
        matches!(self, Self::Node | Self::Journeys)
    }

    fn needs_browser(self) -> bool {
        matches!(self, Self::Web | Self::Journeys)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Host => "host",
            Self::Web => "web",
            Self::Node => "node",
            Self::Journeys => "journeys",
        })
    }
}

/// How one row of the final table came out.
struct Row {
    name: String,
    counts: Counts,
    took: Duration,
}

/// Runs the parts that were asked for.
pub fn run(project: &Project, options: &Options) -> Result<()> {
    let parts: Vec<Part> = Part::ALL
        .into_iter()
        .filter(|part| options.only.is_none_or(|only| only == *part))
        .collect();
    let browser = parts.iter().any(|part| part.needs_browser());
    setup::run(project, if browser { setup::For::Test } else { setup::For::Build })?;
    let runner = Runner::new(project, browser)?;

    let mut rows = Vec::new();
    let mut outcome = run_parts(&runner, &parts, options, &mut rows);
    if outcome.is_ok() && options.long && options.only.is_none() {
        outcome = plant_faults(project, &mut rows);
    }
    if let Err(failure) = &outcome {
        eprintln!("\n{failure:#}");
    }
    // The counts come last even after a failure: that line is what people and scripts look for.
    print!("\n{}", summary(&rows));
    outcome.map_err(|_| say::Told.into())
}

fn plant_faults(project: &Project, rows: &mut Vec<Row>) -> Result<()> {
    let start = Instant::now();
    let counts = sabotage::run(project, &sabotage::Options::default())?;
    rows.push(Row { name: "sabotage".to_owned(), counts, took: start.elapsed() });
    ensure!(
        counts.failed == 0,
        "Sabotage found checks that miss their fault; run it alone with `cargo xtask sabotage`."
    );
    Ok(())
}

fn run_parts(
    runner: &Runner,
    parts: &[Part],
    options: &Options,
    rows: &mut Vec<Row>,
) -> Result<()> {
    let mut built = false;
    for part in parts {
        if part.needs_package() && !built {
            let start = Instant::now();
            build::run(runner.project)?;
            if parts.contains(&Part::Journeys) {
                build::panicking(runner.project)?;
            }
            let name = "package".to_owned();
            rows.push(Row { name, counts: Counts::default(), took: start.elapsed() });
            built = true;
        }
        say::now(&format!("Tests: {part}"));
        let start = Instant::now();
        let mut command = runner.command(*part, None)?;
        if options.long {
            command.env("LONG", "1");
        }
        let mut counts = Counts::default();
        let well = shell::stream(&mut command, |line| {
            println!("{line}");
            counts += counts::read(line);
        })?;
        if !well && counts.failed == 0 {
            // It did not even build, or broke off: that is a failure too.
            counts.failed = 1;
        }
        let named = part.to_string();
        rows.push(Row { name: named, counts, took: start.elapsed() });
        ensure!(
            well,
            "The {part} tests failed; run them alone with `cargo xtask test --only {part}`."
        );
    }
    Ok(())
}

fn summary(rows: &[Row]) -> String {
    let mut total = Counts::default();
    let mut cells = vec![["part", "passed", "failed", "time"].map(str::to_owned).to_vec()];
    for row in rows {
        total += row.counts;
        let counted = row.counts != Counts::default();
        let count = |number: u32| if counted { number.to_string() } else { "-".to_owned() };
        cells.push(vec![
            row.name.clone(),
            count(row.counts.passed),
            count(row.counts.failed),
            say::duration(row.took),
        ]);
    }
    format!("{}\n{} passed, {} failed\n", say::table(&cells), total.passed, total.failed)
}

/// Knows how each part is started.
pub struct Runner<'a> {
    /// The tree that is tested.
    pub project: &'a Project,
    pair: Option<Pair>,
}

impl<'a> Runner<'a> {
    /// With a browser where one is needed.
    pub fn new(project: &'a Project, browser: bool) -> Result<Self> {
        let pair = if browser { Some(browser::require()?) } else { None };
        Ok(Self { project, pair })
    }

    /// The command that runs one part, or of it the tests whose names contain `only`.
    pub fn command(&self, part: Part, only: Option<&str>) -> Result<Command> {
        if part == Part::Node {
            return self.node(only);
        }
        let mut command = self.project.cargo();
        command.args(["test", "--locked"]);
        match part {
            Part::Host => {
                let packages = ["--package", "clog-or-mastitis", "--package", "xtask"];
                command.arg("--no-fail-fast").args(packages);
            }
            // As `wasm-pack test` does, but without building every host test for wasm first.
            Part::Web => {
                build::compile_words(self.project, &self.project.words())?;
                command
                    .args(["--package", "clog-or-mastitis", "--features", "widget"])
                    .args(["--target", wasm_std::TARGET, "--test", "web"])
                    .env(WASM_RUNNER, "wasm-bindgen-test-runner");
                self.with_browser(&mut command)?;
            }
            Part::Journeys => {
                command
                    .args(["--no-fail-fast", "--package", "journeys"])
                    .env("JOURNEY_ENGINE", "chromium")
                    .env("DEMO_DIR", self.project.demo())
                    .env("PANICKING_DEMO_DIR", self.project.panicking_demo());
                self.with_browser(&mut command)?;
            }
            Part::Node => {}
        }
        command.args(only);
        Ok(command)
    }

    /// Node runs files it is given; which names of folders it takes differs between its versions.
    fn node(&self, only: Option<&str>) -> Result<Command> {
        let mut files = stamp::files(&[self.project.root.join("tests").join("node")])?;
        files.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
        ensure!(!files.is_empty(), "tests/node holds no *.test.mjs file.");
        let mut command = self.project.command("node");
        command.args(["--test", "--test-reporter=spec"]);
        if let Some(name) = only {
            command.arg(format!("--test-name-pattern={name}"));
        }
        command.args(files);
        Ok(command)
    }

    fn with_browser(&self, command: &mut Command) -> Result<()> {
        let pair = self.pair.as_ref().context("This part needs a browser.")?;
        let capabilities = self.project.target.join("webdriver.json");
        browser::write_capabilities(pair, &capabilities)?;
        command
            .env("CHROMIUM", &pair.browser)
            .env("CHROMEDRIVER", &pair.driver)
            .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_ends_in_the_sum_of_all_parts() {
        let row = |name: &str, passed, failed| Row {
            name: name.to_owned(),
            counts: Counts { passed, failed },
            took: Duration::from_secs(5),
        };
        let text = summary(&[row("host", 40, 0), row("package", 0, 0), row("node", 2, 1)]);
        assert!(text.contains("package  -       -       5.0 s"), "{text}");
        assert_eq!(text.lines().last(), Some("42 passed, 1 failed"));
    }

    #[test]
    fn every_part_is_found_by_its_name() {
        for part in Part::ALL {
            assert_eq!(Part::named(&part.to_string()).unwrap(), part);
        }
        assert!(Part::named("firefox").is_err());
    }
}
