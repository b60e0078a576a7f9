//! How each part of the tests is started: the program, its arguments, and the browsers it is told of.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::outline;

use super::Part;
use crate::consumers::Consumer;
use crate::display::Display;
use crate::engine::Engine;
use crate::project::Project;
use crate::setup::browser::{self, Pair};
use crate::setup::wasm_std;
use crate::{build, stamp};

/// Tells cargo what runs a wasm program.
const WASM_RUNNER: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";

/// The journeys whose promise hangs on the engine: frames, policies, focus, the network, what leaves the widget. The others
/// look at words, looks and the order of screens, which come from one program; `--long` runs them in every engine too.
const OF_THE_ENGINE: [&str; 24] = [
    "closed_root",
    "comes_back",
    "display",
    "emergency",
    "errors_told",
    "fallback",
    "focus_seen",
    "harness",
    "keyboard_only",
    "language_switch",
    "leaves_no_trace",
    "mastitis_with_fever",
    "moved",
    "page_look",
    "panic",
    "plain_clog",
    "read_aloud",
    "requests",
    "shadow",
    "start_over_erases",
    "take_along",
    "twice",
    "ways_out",
    "without_the_widget",
];

/// Knows how each part is started.
pub struct Runner<'a> {
    /// The tree that is tested.
    pub project: &'a Project,
    browsers: Vec<(Engine, Pair)>,
}

impl<'a> Runner<'a> {
    /// With the browsers that are needed.
    pub fn new(project: &'a Project, engines: &[Engine]) -> Result<Self> {
        let found = |engine: &Engine| Ok((*engine, browser::require(project, *engine)?));
        Ok(Self { project, browsers: engines.iter().map(found).collect::<Result<_>>()? })
    }

    /// The command that runs one part, or of it the tests whose names contain `only`; journeys in Chromium.
    pub fn command(&self, part: Part, only: Option<&str>) -> Result<Command> {
        if part == Part::Node {
            return self.node(only);
        }
        let mut command = self.project.cargo();
        command.args(["test", "--locked"]);
        match part {
            Part::Host => {
                let packages = ["clog-or-mastitis", "xtask", "proof"];
                command.arg("--no-fail-fast");
                command.args(packages.iter().flat_map(|package| ["--package", package]));
            }
            // As `wasm-pack test` does, but without building every host test for wasm first.
            Part::Web => {
                build::compile_words(self.project, &self.project.words())?;
                command
                    .args(["--package", "clog-or-mastitis", "--features", "widget"])
                    .args(["--target", wasm_std::TARGET, "--test", "web"])
                    // A day begins there half a day before it does in UTC, so that a mix-up of the two shows.
                    .env("TZ", "Pacific/Auckland")
                    .env(WASM_RUNNER, "wasm-bindgen-test-runner");
                self.with_chromium(&mut command)?;
            }
            Part::Consumers => self.with_consumers(&mut command, Engine::Chromium)?,
            Part::Journeys => self.with_journeys(&mut command, Engine::Chromium)?,
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
        // What these commands were built with, for the comparison with what the wasm tells of itself.
        let native = self.project.target.join("protocol.json");
        fs::write(&native, serde_json::to_string(&outline::outline())?)?;
        let mut command = self.project.command("node");
        command.args(["--test", "--test-reporter=spec"]).env("PROTOCOL_JSON", native);
        if let Some(name) = only {
            command.arg(format!("--test-name-pattern={name}"));
        }
        command.args(files);
        Ok(command)
    }

    /// The command that runs the journeys in one engine: all of them, or those that hang on the engine. The display has to
    /// stay until it ends.
    pub fn journeys(&self, engine: Engine, all: bool) -> Result<(Command, Option<Display>)> {
        let mut command = self.project.cargo();
        command.args(["test", "--locked"]);
        self.with_journeys(&mut command, engine)?;
        if !all {
            command.arg("--").args(OF_THE_ENGINE.map(|module| format!("{module}::")));
        }
        let display = display_for(&mut command, engine)?;
        Ok((command, display))
    }

    /// The command that takes these consumers to a result, in one engine. The display has to stay until it ends.
    pub fn consumers(
        &self,
        engine: Engine,
        tried: &[Consumer],
    ) -> Result<(Command, Option<Display>)> {
        let mut command = self.project.cargo();
        command.args(["test", "--locked"]);
        self.with_consumers(&mut command, engine)?;
        // Bundlers take all the cores that there are.
        command.args(["--", "--exact", "--test-threads=1"]);
        command.args(tried.iter().map(|consumer| consumer.name));
        let display = display_for(&mut command, engine)?;
        Ok((command, display))
    }

    /// The command that takes pictures of every screen, in Chromium.
    pub fn screens(&self) -> Result<Command> {
        let mut command = self.project.cargo();
        command.args(["run", "--locked", "--package", "journeys", "--bin", "screens"]);
        command
            .env("JOURNEY_ENGINE", Engine::Chromium.to_string())
            .env("DEMO_DIR", self.project.demo())
            .env("SCREENS_DIR", self.project.target.join("screens"))
            .envs(self.pair(Engine::Chromium)?.environment());
        Ok(command)
    }

    fn with_consumers(&self, command: &mut Command, engine: Engine) -> Result<()> {
        command
            .args(["--no-fail-fast", "--package", "journeys", "--test", "consumers"])
            .env("JOURNEY_ENGINE", engine.to_string())
            .env("CONSUMERS_DIR", self.project.consumers())
            .envs(self.pair(engine)?.environment());
        Ok(())
    }

    fn with_journeys(&self, command: &mut Command, engine: Engine) -> Result<()> {
        let any_value = build::any_value(self.project)?;
        command
            .env("ANY_VALUE", any_value)
            .args(["--no-fail-fast", "--package", "journeys"])
            .env("JOURNEY_ENGINE", engine.to_string())
            .env("DEMO_DIR", self.project.demo())
            .env("PANICKING_DEMO_DIR", self.project.panicking_demo())
            .env("PSEUDO_DEMO_DIR", self.project.pseudo_demo())
            .env("YEW_HOST_DIR", self.project.yew_host())
            .env("RECORDERS_DIR", self.project.recorders())
            .envs(self.pair(engine)?.environment());
        Ok(())
    }

    fn with_chromium(&self, command: &mut Command) -> Result<()> {
        let pair = self.pair(Engine::Chromium)?;
        let capabilities = self.project.target.join("webdriver.json");
        browser::write_capabilities(pair, &capabilities)?;
        command.envs(pair.environment()).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities);
        Ok(())
    }

    fn pair(&self, engine: Engine) -> Result<&Pair> {
        let mut browsers = self.browsers.iter();
        let found = browsers.find(|(known, _)| *known == engine);
        found.map(|(_, pair)| pair).with_context(|| format!("This part needs {engine}."))
    }
}

/// WebKit's browser has no mode without a display.
fn display_for(command: &mut Command, engine: Engine) -> Result<Option<Display>> {
    if engine != Engine::WebKit {
        return Ok(None);
    }
    let display = Display::start()?;
    command.env("DISPLAY", display.name());
    Ok(Some(display))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_journey_that_hangs_on_the_engine_is_there() {
        let main = include_str!("../../../tests/journeys/tests/main.rs");
        for module in OF_THE_ENGINE {
            assert!(
                main.lines().any(|line| line == format!("mod {module};")),
                "no module {module}"
            );
        }
    }
}
