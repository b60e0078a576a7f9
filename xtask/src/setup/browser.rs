//! Chromium and its WebDriver, found on this machine or installed from Debian.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Step, debian};
use crate::project::Project;
use crate::shell;

/// Quiet, without a window, and without a call to any server of its maker.
const ARGUMENTS: [&str; 8] = [
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

const BROWSERS: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const DRIVERS: [&str; 4] = [
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
];

const SENTENCE: &str = "Chromium (or Chrome) and a chromedriver of the same version are needed for the browser tests: install both from your system's packages (Debian: `apt-get install chromium chromium-driver`), or point CHROMIUM and CHROMEDRIVER at them, then run the command again.";

/// A browser together with the driver that fits it.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The browser's program.
    pub browser: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
}

/// The pair on this machine; `CHROMIUM` and `CHROMEDRIVER` go before anything found.
pub fn find() -> Option<Pair> {
    Some(Pair {
        browser: named("CHROMIUM").or_else(|| first(&BROWSERS))?,
        driver: named("CHROMEDRIVER").or_else(|| first(&DRIVERS))?,
    })
}

/// Like [`find`], with a sentence when there is none or the two do not fit.
pub fn require() -> Result<Pair> {
    let pair = find().context(SENTENCE)?;
    let (browser, driver) = (major_version(&pair.browser), major_version(&pair.driver));
    ensure!(
        browser.is_some() && browser == driver,
        "{} and {} are of different versions: {SENTENCE}",
        pair.browser.display(),
        pair.driver.display()
    );
    Ok(pair)
}

/// Writes the capabilities with which wasm-bindgen's test runner starts the browser.
pub fn write_capabilities(pair: &Pair, file: &Path) -> Result<()> {
    let mut arguments = ARGUMENTS.to_vec();
    // Chromium's sandbox refuses to start as root; for everyone else it stays on.
    if shell::is_root() {
        arguments.push("--no-sandbox");
    }
    // Debug form of strings is JSON for what can stand here: paths and the switches above.
    fs::write(
        file,
        format!(
            "{{\"goog:chromeOptions\": {{\"binary\": {:?}, \"args\": {arguments:?}}}}}\n",
            pair.browser.to_string_lossy()
        ),
    )?;
    Ok(())
}

/// Chromium with its driver.
pub struct Chromium;

impl Step for Chromium {
    fn name(&self) -> String {
        "Chromium and its driver".to_owned()
    }

    fn why(&self) -> &'static str {
        "the tests use the widget in a real browser; about 2 minutes"
    }

    fn is_done(&self, _: &Project) -> Result<bool> {
        Ok(find().is_some())
    }

    fn run(&self, project: &Project) -> Result<()> {
        ensure!(debian::can_install(), SENTENCE);
        debian::install(project, &["chromium", "chromium-driver"], SENTENCE)?;
        ensure!(find().is_some(), SENTENCE);
        Ok(())
    }
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn first(places: &[&str]) -> Option<PathBuf> {
    places.iter().find_map(|place| {
        if place.starts_with('/') {
            Some(PathBuf::from(place)).filter(|path| path.is_file())
        } else {
            shell::which(place)
        }
    })
}

fn major_version(program: &Path) -> Option<u32> {
    let printed = Command::new(program).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&printed.stdout).into_owned();
    // "Chromium 156.0.8078.79 built on …", "ChromeDriver 156.0.8078.79 (…)"
    text.split_whitespace().find_map(|word| word.split('.').next()?.parse().ok())
}
