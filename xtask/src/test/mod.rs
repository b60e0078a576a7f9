//! Runs every test, quickest part first, and stops at the first part that fails.
//!
//! | part | what | runs on |
//! |---|---|---|
//! | host | the logic, the words, these commands | this machine |
//! | web | the wasm code in Chromium, `tests/web.rs` | wasm-bindgen's test runner |
//! | node | the npm package as a consumer gets it, `tests/node` | Node |
//! | consumers | other people's projects that use the packed package, `tests/consumers` | Node, each engine |
//! | journeys | a reader on the demo page, `tests/journeys` | each engine over WebDriver |

mod runner;

use std::fmt;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::consumers::{self, Consumer};
use crate::counts::{self, Counts};
use crate::engine::Engine;
use crate::project::Project;
use crate::{build, pack, sabotage, say, setup, shell};
pub use runner::Runner;

/// What `cargo xtask test` was asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// With what takes more than minutes: more random cases, every consumer, and sabotage.
    pub long: bool,
    /// One part alone.
    pub only: Option<Part>,
    /// The engines that journeys and consumers run in; all of them where none is named, though short runs try consumers
    /// in Chromium alone.
    pub engines: Vec<Engine>,
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
    /// The package in other people's projects.
    Consumers,
    /// Whole visits in a browser.
    Journeys,
}

impl Part {
    const ALL: [Self; 5] = [Self::Host, Self::Web, Self::Node, Self::Consumers, Self::Journeys];

    /// The part of that name.
    pub fn named(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|part| part.to_string() == name).with_context(|| {
            let all = Self::ALL.map(|part| part.to_string()).join(", ");
            format!("There is no part `{name}`: the parts are {all}.")
        })
    }

    /// Whether it uses the built package.
    pub fn needs_package(self) -> bool {
        matches!(self, Self::Node | Self::Consumers | Self::Journeys)
    }
}

impl fmt::Display for Part {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Host => "host",
            Self::Web => "web",
            Self::Node => "node",
            Self::Consumers => "consumers",
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
    let engines = needed_engines(&parts, options);
    setup::run(project, setup::For::Test(&engines))?;
    if parts.contains(&Part::Consumers) {
        // Here already: whoever has no network learns it before the long builds.
        consumers::download(project, &needed_consumers(options))?;
    }
    let runner = Runner::new(project, &engines)?;

    let mut rows = Vec::new();
    let mut outcome = run_parts(&runner, &parts, options, &mut rows);
    if outcome.is_ok() && options.long && options.only.is_none() {
        outcome = pack_twice(project, &mut rows).and_then(|()| plant_faults(project, &mut rows));
    }
    if let Err(failure) = &outcome {
        eprintln!("\n{failure:#}");
    }
    // The counts come last even after a failure: that line is what people and scripts look for.
    print!("\n{}", summary(&rows));
    outcome.map_err(|_| say::Told.into())
}

fn pack_twice(project: &Project, rows: &mut Vec<Row>) -> Result<()> {
    let start = Instant::now();
    let outcome = pack::check(project);
    let [passed, failed] = if outcome.is_ok() { [1, 0] } else { [0, 1] };
    let counts = Counts { passed, failed };
    rows.push(Row { name: "package twice".to_owned(), counts, took: start.elapsed() });
    outcome
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
                build::for_journeys(runner.project)?;
            }
            let name = "package".to_owned();
            rows.push(Row { name, counts: Counts::default(), took: start.elapsed() });
            built = true;
        }
        if *part == Part::Consumers {
            consumers::install(runner.project, &needed_consumers(options))?;
            for engine in consumer_engines(options) {
                let tried = consumers::tried_in(engine, options.long);
                let (command, _display) = runner.consumers(engine, &tried)?;
                let alone = format!("{part} --engine {engine}");
                run_tests(command, format!("{part} {engine}"), &alone, options, rows)?;
            }
        } else if *part == Part::Journeys {
            for engine in journey_engines(options) {
                // By themselves, or in the one engine that tries everything, all of them.
                let all = options.long || engine == Engine::Chromium || options.only.is_some();
                let (command, _display) = runner.journeys(engine, all)?;
                let alone = format!("{part} --engine {engine}");
                run_tests(command, format!("{part} {engine}"), &alone, options, rows)?;
            }
        } else {
            let command = runner.command(*part, None)?;
            run_tests(command, part.to_string(), &part.to_string(), options, rows)?;
        }
    }
    Ok(())
}

/// Runs one row of the table; `alone` is what `--only` takes to run it by itself.
fn run_tests(
    mut command: Command,
    name: String,
    alone: &str,
    options: &Options,
    rows: &mut Vec<Row>,
) -> Result<()> {
    say::now(&format!("Tests: {name}"));
    let start = Instant::now();
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
    let failed =
        format!("The {name} tests failed; run them alone with `cargo xtask test --only {alone}`.");
    rows.push(Row { name, counts, took: start.elapsed() });
    ensure!(well, failed);
    Ok(())
}

fn journey_engines(options: &Options) -> Vec<Engine> {
    if options.engines.is_empty() { Engine::ALL.to_vec() } else { options.engines.clone() }
}

fn consumer_engines(options: &Options) -> Vec<Engine> {
    if options.engines.is_empty() && !options.long {
        return vec![Engine::Chromium];
    }
    journey_engines(options)
}

/// Each once, however many engines it is tried in.
fn needed_consumers(options: &Options) -> Vec<Consumer> {
    let engines = consumer_engines(options);
    let tried: Vec<Consumer> =
        engines.into_iter().flat_map(|engine| consumers::tried_in(engine, options.long)).collect();
    consumers::ALL.into_iter().filter(|consumer| tried.contains(consumer)).collect()
}

/// The engines whose browsers have to be on the machine; the wasm tests run in Chromium whatever journeys do.
fn needed_engines(parts: &[Part], options: &Options) -> Vec<Engine> {
    let mut engines =
        if parts.contains(&Part::Journeys) { journey_engines(options) } else { Vec::new() };
    if parts.contains(&Part::Consumers) {
        engines.extend(
            consumer_engines(options)
                .iter()
                .filter(|engine| !engines.contains(engine))
                .copied()
                .collect::<Vec<_>>(),
        );
    }
    if parts.contains(&Part::Web) && !engines.contains(&Engine::Chromium) {
        engines.push(Engine::Chromium);
    }
    engines
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
