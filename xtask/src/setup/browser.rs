//! Browsers and their WebDrivers, found on this machine or installed from Debian.
//!
//! Not here: geckodriver, which Debian lacks and `cargo install` builds (`cargo_tools.rs`).

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::{Step, debian};
use crate::engine::Engine;
use crate::project::Project;
use crate::shell;

/// Chromium for wasm-bindgen's test runner: quiet, without a window, and without a call to any server of its maker.
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

/// One engine's programs: where they are looked for, and what installs them.
#[derive(Clone, Copy)]
pub struct Browser {
    name: &'static str,
    why: &'static str,
    /// Name the browser and the driver, before anything found.
    variables: [&'static str; 2],
    /// Names on `PATH`, and whole paths.
    browsers: &'static [&'static str],
    drivers: &'static [&'static str],
    /// What else must be on `PATH`.
    helpers: &'static [&'static str],
    /// Debian's packages.
    packages: &'static [&'static str],
    /// Whether the driver comes with them.
    driver_is_packed: bool,
    /// What to do where they cannot be installed.
    sentence: &'static str,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium and its driver",
    why: "the tests use the widget in a real browser; about 2 minutes",
    variables: ["CHROMIUM", "CHROMEDRIVER"],
    browsers: &[
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    drivers: &[
        "chromedriver",
        "/usr/lib/chromium/chromedriver",
        "/usr/lib/chromium-browser/chromedriver",
        "/snap/bin/chromium.chromedriver",
    ],
    helpers: &[],
    packages: &["chromium", "chromium-driver"],
    driver_is_packed: true,
    sentence: "Chromium (or Chrome) and a chromedriver of the same version are needed for the browser tests: install both from your system's packages (Debian: `apt-get install chromium chromium-driver`), or point CHROMIUM and CHROMEDRIVER at them, then run the command again.",
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    why: "the journeys run in its engine too; about 1 minute",
    variables: ["FIREFOX", "GECKODRIVER"],
    browsers: &["firefox", "firefox-esr", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    drivers: &["geckodriver"],
    helpers: &[],
    packages: &["firefox-esr"],
    // Debian has none.
    driver_is_packed: false,
    sentence: "Firefox and geckodriver are needed for the journeys in Firefox: install Firefox from your system's packages (Debian: `apt-get install firefox-esr`), or point FIREFOX at it and GECKODRIVER at its driver, then run the command again; or leave this engine out with `--engine chromium`.",
};

const WEBKIT: Browser = Browser {
    name: "WebKitGTK, its driver and a display for it",
    why: "the journeys run in Safari's engine too; about 1 minute",
    variables: ["MINIBROWSER", "WEBKITDRIVER"],
    browsers: &[
        "MiniBrowser",
        "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser",
        "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
        "/usr/lib/webkit2gtk-4.1/MiniBrowser",
    ],
    drivers: &["WebKitWebDriver"],
    helpers: &["Xvfb"],
    // The library's package holds MiniBrowser.
    packages: &["libwebkit2gtk-4.1-0", "webkit2gtk-driver", "xvfb"],
    driver_is_packed: true,
    sentence: "WebKitGTK's MiniBrowser, WebKitWebDriver and Xvfb are needed for the journeys in Safari's engine: install them from your system's packages (Debian: `apt-get install webkit2gtk-driver xvfb`), or point MINIBROWSER and WEBKITDRIVER at them, then run the command again. They exist for Linux only: on a Mac or on Windows leave this engine out with `--engine chromium,firefox`.",
};

/// A browser together with the driver that fits it.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The browser's program.
    pub browser: PathBuf,
    /// The driver's program.
    pub driver: PathBuf,
    variables: [&'static str; 2],
}

impl Pair {
    /// The variables by which journeys and wasm-bindgen's test runner are told of the two.
    pub fn environment(&self) -> [(&'static str, &Path); 2] {
        let [browser, driver] = self.variables;
        [(browser, &self.browser), (driver, &self.driver)]
    }
}

/// The programs of an engine on this machine; a sentence when they are missing or do not fit.
pub fn require(project: &Project, engine: Engine) -> Result<Pair> {
    let wanted = Browser::of(engine);
    let found = wanted.browser().zip(wanted.driver(project));
    let (browser, driver) = found.context(wanted.sentence)?;
    if engine == Engine::Chromium {
        let versions = (major_version(&browser), major_version(&driver));
        ensure!(
            versions.0.is_some() && versions.0 == versions.1,
            "{} and {} are of different versions: {}",
            browser.display(),
            driver.display(),
            wanted.sentence
        );
    }
    Ok(Pair { browser, driver, variables: wanted.variables })
}

/// Writes the capabilities with which wasm-bindgen's test runner starts Chromium.
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

impl Browser {
    /// What is known about an engine's programs.
    pub fn of(engine: Engine) -> Self {
        match engine {
            Engine::Chromium => CHROMIUM,
            Engine::Firefox => FIREFOX,
            Engine::WebKit => WEBKIT,
        }
    }

    fn browser(&self) -> Option<PathBuf> {
        let [variable, _] = self.variables;
        named(variable).or_else(|| first(self.browsers))
    }

    /// The driver; one that set-up built goes before the machine's own.
    pub fn driver(&self, project: &Project) -> Option<PathBuf> {
        let [_, variable] = self.variables;
        let built = || {
            let mut programs = self.drivers.iter().map(|name| project.tools.join("bin").join(name));
            programs.find(|program| program.is_file())
        };
        named(variable).or_else(built).or_else(|| first(self.drivers))
    }

    fn is_here(&self, project: &Project) -> bool {
        self.browser().is_some()
            && (!self.driver_is_packed || self.driver(project).is_some())
            && self.helpers.iter().all(|helper| shell::which(helper).is_some())
    }
}

impl Step for Browser {
    fn name(&self) -> String {
        self.name.to_owned()
    }

    fn why(&self) -> &'static str {
        self.why
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        Ok(self.is_here(project))
    }

    fn run(&self, project: &Project) -> Result<()> {
        ensure!(debian::can_install(), self.sentence);
        debian::install(project, self.packages, self.sentence)?;
        ensure!(self.is_here(project), self.sentence);
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
