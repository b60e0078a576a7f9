//! wasm-bindgen-cli, wasm-pack, cargo-deny and geckodriver, built from crates.io into the tools folder.
//!
//! They work for less than a second at a time, so they are compiled without optimisation: in a third of the time, and
//! wasm-bindgen then takes half a second instead of a fifth. They share one build folder for crates in common.

use std::fs;

use anyhow::{Context, Result};

use super::Step;
use super::browser::Browser;
use crate::engine::Engine;
use crate::project::Project;
use crate::shell;

const WASM_PACK: &str = "0.15.1";

const CARGO_DENY: &str = "0.20.2";

const GECKODRIVER: &str = "0.37.1";

/// A program that `cargo install` builds.
pub struct CargoTool {
    krate: &'static str,
    /// The program that tells its version with `--version`.
    program: &'static str,
    version: String,
    arguments: &'static [&'static str],
    why: &'static str,
}

/// wasm-bindgen's program and its test runner, in the very version of the library: they refuse any other.
pub fn wasm_bindgen(project: &Project) -> Result<CargoTool> {
    let lock = fs::read_to_string(project.root.join("Cargo.lock"))
        .context("Cargo.lock is missing: restore it with `git checkout Cargo.lock`")?;
    Ok(CargoTool {
        krate: "wasm-bindgen-cli",
        program: "wasm-bindgen",
        version: locked(&lock, "wasm-bindgen")
            .context("Cargo.lock names no wasm-bindgen: restore it with `git checkout Cargo.lock`")?
            .to_owned(),
        // The default feature is TLS for drivers on other machines; ours are local. Without --locked, as its own lock
        // file names crates that no longer fit.
        arguments: &[
            "--no-default-features",
            "--bin=wasm-bindgen",
            "--bin=wasm-bindgen-test-runner",
        ],
        why: "writes the JavaScript around the wasm and runs tests inside a browser; about 2 minutes",
    })
}

/// wasm-pack, which drives cargo and wasm-bindgen.
pub fn wasm_pack() -> CargoTool {
    CargoTool {
        krate: "wasm-pack",
        program: "wasm-pack",
        version: WASM_PACK.to_owned(),
        arguments: &["--locked"],
        why: "builds the wasm and its JavaScript in one go; about 2 minutes",
    }
}

/// cargo-deny, which knows licences and RustSec's advisories.
pub fn cargo_deny() -> CargoTool {
    CargoTool {
        krate: "cargo-deny",
        program: "cargo-deny",
        version: CARGO_DENY.to_owned(),
        arguments: &["--locked"],
        why: "reads licences, and asks for advisories; about 5 minutes",
    }
}

/// Firefox's driver. Any version that the developer has will do.
pub struct Geckodriver;

impl Geckodriver {
    fn tool() -> CargoTool {
        CargoTool {
            krate: "geckodriver",
            program: "geckodriver",
            version: GECKODRIVER.to_owned(),
            arguments: &["--locked"],
            why: "steers Firefox; about 2 minutes",
        }
    }
}

impl Step for Geckodriver {
    fn name(&self) -> String {
        Self::tool().name()
    }

    fn why(&self) -> &'static str {
        Self::tool().why
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        Ok(Browser::of(Engine::Firefox).driver(project).is_some())
    }

    fn run(&self, project: &Project) -> Result<()> {
        Self::tool().run(project)
    }
}

impl Step for CargoTool {
    fn name(&self) -> String {
        format!("{} {}", self.krate, self.version)
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        // Asked by name: a fitting one that the developer installed for all projects counts too.
        let printed = project.command(self.program).arg("--version").output();
        Ok(printed.is_ok_and(|printed| {
            String::from_utf8_lossy(&printed.stdout).split_whitespace().nth(1)
                == Some(self.version.as_str())
        }))
    }

    fn run(&self, project: &Project) -> Result<()> {
        let sentence = format!(
            "{} could not be built: check that cargo reaches its registry (`cargo search {}`), then run the command again.",
            self.name(),
            self.krate
        );
        shell::run(
            project
                .cargo()
                .args(["install", self.krate, "--version", &self.version, "--force"])
                .args(self.arguments)
                .arg("--root")
                .arg(&project.tools)
                .env("CARGO_TARGET_DIR", project.tools.join("build"))
                .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
                .env("CARGO_PROFILE_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_RELEASE_DEBUG", "false"),
            &sentence,
        )
    }
}

/// The version of a crate in a lock file.
fn locked<'a>(lock: &'a str, krate: &str) -> Option<&'a str> {
    let name = format!("name = \"{krate}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_comes_from_the_crate_of_exactly_that_name() {
        let lock = "[[package]]\nname = \"wasm-bindgen-test\"\nversion = \"0.3.80\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"\"\n";
        assert_eq!(locked(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(locked(lock, "yew"), None);
    }
}
