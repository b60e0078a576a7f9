//! `cargo xtask <command>`: reads the arguments, runs the command, prints a failure once.

#![forbid(unsafe_code)]

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;
use xtask::consumers::Consumer;
use xtask::engine::Engine;
use xtask::project::Project;
use xtask::{
    bench, build, consumers, demo, fuzz, generate, lint, mutate, pack, sabotage, say, screens,
    setup, supply, test, words,
};

const HELP: &str = "\
cargo xtask <command>

  demo [--port N]       set up what is missing, build, serve the demo page
  build                 set up what is missing, build the npm package in pkg/
        [--for-journeys] and what only journeys need
        [--for-consumers LIST] and put it, packed, into these projects of tests/consumers
  pack [--check]        build, pack the tarball that is published, print its hash; --check: the same from a second folder
  verify WHAT           build once more from a commit, compare with a published tarball, integrity.json or hash
         [--commit ID]  this commit instead of the present one
  sbom                  print the bill of materials, in CycloneDX's form
  audit [--strict]      licences of crates and npm packages, and advisories; --strict: fail if these cannot be had
  test [--long]         set up what is missing, run every test
       [--only PART]    run one part alone: host, web, node, consumers or journeys
       [--engine LIST]  run journeys and consumers in these alone: chromium, firefox, webkit
  lint                  formatting, clippy and type checks, warnings as errors
  words                 check every language file, and tell what is wrong with its line
        [--into FOLDER] compile them into this folder, as the build does
  generate              write the tracked files that repeat the tables and the words
  mutate                change every rule a little and report each change that nothing notices
  fuzz [--seconds N]    cargo-fuzz over every native parser, each for that long (120); needs a nightly compiler
  screens [OPTIONS]     pictures of every screen and result in target/screens, and what is wrong with them
          --story LIST  these visits alone; --screen, --width, --scheme, --dir, --lang narrow it further
          --check       look for what is wrong, without pictures
  bench                 what it costs, beside other questionnaire widgets, into docs/performance.md
        [--runs N]      that many runs of each (9)
        [--only LIST]   these alone, printed and not written: bytes, logic, check, pages
        [--growth LIST] how it grows at these sizes (1,2,4,8), and nothing else, into the same file; an hour;
                        --only bytes, logic, pages or proof keeps what was found of the others
  sabotage [--fast]     plant faults and report every check that misses its own
           [--only ID]  plant one fault
";

enum Command {
    Help,
    Demo { port: Option<u16> },
    Build { for_journeys: bool, for_consumers: Vec<Consumer> },
    Pack { check: bool },
    Verify(supply::verify::Options),
    Sbom,
    Audit { strict: bool },
    Test(test::Options),
    Lint,
    Words { into: Option<PathBuf> },
    Generate,
    Mutate,
    Fuzz { seconds: u32 },
    Screens(Vec<OsString>),
    Bench(bench::Options),
    Sabotage(sabotage::Options),
}

fn main() -> ExitCode {
    match read_arguments().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            if !error.is::<say::Told>() {
                eprintln!("\n{error:#}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    let project = Project::find()?;
    match command {
        Command::Help => print!("{HELP}"),
        Command::Demo { port } => demo::run(&project, port)?,
        Command::Build { for_journeys, for_consumers } => {
            setup::run(&project, setup::For::Build)?;
            consumers::download(&project, &for_consumers)?;
            build::run(&project)?;
            if for_journeys {
                build::for_journeys(&project)?;
            }
            if !for_consumers.is_empty() {
                consumers::install(&project, &for_consumers)?;
            }
        }
        Command::Pack { check } => pack::command(&project, check)?,
        Command::Verify(options) => supply::verify::command(&project, &options)?,
        Command::Sbom => supply::bill::command(&project)?,
        Command::Audit { strict } => supply::audit::command(&project, strict)?,
        Command::Test(options) => test::run(&project, &options)?,
        Command::Lint => lint::run(&project)?,
        Command::Words { into } => match into {
            Some(folder) => build::compile_words(&project, &folder)?,
            None => words::command(&project)?,
        },
        Command::Generate => generate::command(&project)?,
        Command::Mutate => mutate::run(&project)?,
        Command::Fuzz { seconds } => fuzz::run(&project, seconds)?,
        Command::Screens(options) => screens::run(&project, &options)?,
        Command::Bench(options) => bench::run(&project, &options)?,
        Command::Sabotage(options) => sabotage::command(&project, &options)?,
    }
    Ok(())
}

fn read_arguments() -> Result<Command> {
    let mut arguments = lexopt::Parser::from_env();
    let mut command = None;
    while let Some(argument) = arguments.next()? {
        match (argument, &mut command) {
            (Short('h') | Long("help"), _) => return Ok(Command::Help),
            (Value(name), None) => command = Some(named(&name.string()?)?),
            (Long("port"), Some(Command::Demo { port })) => {
                *port = Some(arguments.value()?.parse()?);
            }
            (Long("for-journeys"), Some(Command::Build { for_journeys, .. })) => {
                *for_journeys = true;
            }
            (Long("for-consumers"), Some(Command::Build { for_consumers, .. })) => {
                *for_consumers = consumers::listed(&arguments.value()?.string()?)?;
            }
            (Long("check"), Some(Command::Pack { check })) => *check = true,
            (Long("into"), Some(Command::Words { into })) => {
                *into = Some(arguments.value()?.into())
            }
            (Value(what), Some(Command::Verify(options))) if options.published.is_none() => {
                options.published = Some(what.string()?);
            }
            (Long("commit"), Some(Command::Verify(options))) => {
                options.commit = Some(arguments.value()?.string()?);
            }
            (Long("strict"), Some(Command::Audit { strict })) => *strict = true,
            (Long("seconds"), Some(Command::Fuzz { seconds })) => {
                *seconds = arguments.value()?.parse()?;
            }
            (Long("long"), Some(Command::Test(options))) => options.long = true,
            (Long("only"), Some(Command::Test(options))) => {
                options.only = Some(test::Part::named(&arguments.value()?.string()?)?);
            }
            (Long("engine"), Some(Command::Test(options))) => {
                options.engines.extend(Engine::listed(&arguments.value()?.string()?)?);
            }
            (Long("only"), Some(Command::Sabotage(options))) => {
                options.only = Some(arguments.value()?.string()?);
            }
            (Long("runs"), Some(Command::Bench(options))) => {
                options.runs = arguments.value()?.parse()?;
            }
            (Long("only"), Some(Command::Bench(options))) => {
                options.only = bench::Part::listed(&arguments.value()?.string()?)?;
            }
            (Long("growth"), Some(Command::Bench(options))) => {
                options.growth = bench::sizes(&arguments.value()?.string()?)?;
            }
            (Long("fast"), Some(Command::Sabotage(options))) => options.fast = true,
            // The program that takes the pictures knows its own options.
            (Long(name), Some(Command::Screens(options))) => {
                let name = format!("--{name}");
                let alone = name == "--check";
                options.push(name.into());
                if !alone {
                    options.push(arguments.value()?);
                }
            }
            (other, _) => return Err(other.unexpected().into()),
        }
    }
    Ok(command.unwrap_or(Command::Help))
}

fn named(name: &str) -> Result<Command> {
    Ok(match name {
        "help" => Command::Help,
        "demo" => Command::Demo { port: None },
        "build" => Command::Build { for_journeys: false, for_consumers: Vec::new() },
        "test" => Command::Test(test::Options::default()),
        "pack" => Command::Pack { check: false },
        "verify" => Command::Verify(supply::verify::Options::default()),
        "sbom" => Command::Sbom,
        "audit" => Command::Audit { strict: false },
        "lint" => Command::Lint,
        "words" => Command::Words { into: None },
        "generate" => Command::Generate,
        "mutate" => Command::Mutate,
        "fuzz" => Command::Fuzz { seconds: 120 },
        "screens" => Command::Screens(Vec::new()),
        "bench" => Command::Bench(bench::Options::default()),
        "sabotage" => Command::Sabotage(sabotage::Options::default()),
        _ => bail!("There is no command `{name}`; `cargo xtask help` lists them."),
    })
}
