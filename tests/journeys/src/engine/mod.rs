//! The browser engines, and what each is asked to be like.
//!
//! An *engine* is Chromium, Firefox or WebKit (WebKitGTK: Safari's engine without Safari's shell). One file each says
//! how it is asked and what is peculiar to it; everything else in this package is the same for all three.
//!
//! Not here: starting and ending a driver ([`crate::driver`]), the session with the browser ([`crate::browser`]).

mod chromium;
mod firefox;
mod webkit;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};

use crate::Failure;

pub use chromium::BROWSERS_OWN;
pub(crate) use chromium::console_line as chromium_console_line;
pub(crate) use webkit::INSPECTOR_AT;

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium with chromedriver.
    Chromium,
    /// Firefox with geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser with WebKitWebDriver; needs a display.
    WebKit,
}

/// Light or dark, as the reader's system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// `prefers-color-scheme: light`.
    Light,
    /// `prefers-color-scheme: dark`.
    Dark,
}

/// What a browser is asked to be like from its start.
#[derive(Clone, Debug)]
pub struct Wish {
    /// `host:port` of the recording proxy, through which loopback goes too.
    pub proxy: String,
    /// Whether pages may run scripts.
    pub javascript: bool,
    /// Whether scripts may run WebAssembly.
    pub webassembly: bool,
    /// Colour scheme of the reader's system.
    pub scheme: Scheme,
}

/// The driver of an engine: which program, and what it is started with beside its port.
pub(crate) struct DriverProgram {
    /// The variable that names its path.
    pub(crate) variable: &'static str,
    /// Its name on `PATH`.
    pub(crate) name: &'static str,
    pub(crate) arguments: Vec<OsString>,
    /// For the driver and, through it, the browser.
    pub(crate) environment: Vec<(&'static str, OsString)>,
}

impl Engine {
    /// The engine that `JOURNEY_ENGINE` names; Chromium where it is not set.
    pub fn from_environment() -> Result<Self, Failure> {
        match env::var("JOURNEY_ENGINE").as_deref() {
            Err(_) | Ok("" | "chromium") => Ok(Self::Chromium),
            Ok("firefox") => Ok(Self::Firefox),
            Ok("webkit") => Ok(Self::WebKit),
            Ok(other) => Err(Failure::new(format!(
                "JOURNEY_ENGINE is {other:?}; it takes chromium, firefox or webkit"
            ))),
        }
    }

    /// What a new session is asked for, in WebDriver's words.
    pub fn capabilities(self, wish: &Wish, profile: &Path) -> Result<Map<String, Value>, Failure> {
        let mut wanted = match self {
            Self::Chromium => chromium::capabilities(wish, profile),
            Self::Firefox => firefox::capabilities(wish, profile)?,
            Self::WebKit => webkit::capabilities(wish)?,
        };
        wanted.insert("unhandledPromptBehavior".into(), json!("ignore"));
        Ok(wanted)
    }

    pub(crate) fn driver(self, wish: &Wish, profile: &Path) -> Result<DriverProgram, Failure> {
        match self {
            Self::Chromium => Ok(chromium::driver()),
            Self::Firefox => Ok(firefox::driver()),
            Self::WebKit => webkit::driver(wish, profile),
        }
    }
}

/// The folder of a profile in which saved files arrive.
pub(crate) fn downloads(profile: &Path) -> PathBuf {
    profile.join("downloads")
}

/// The path in `variable`, else the first of `names` on `PATH`.
pub(crate) fn program(variable: &str, names: &[&str]) -> Option<PathBuf> {
    if let Some(given) = env::var_os(variable).filter(|given| !given.is_empty()) {
        return Some(given.into());
    }
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
    })
}

/// Capabilities of one browser, its own options under their `key`.
fn with_options(key: &str, mut options: Value, binary: Option<PathBuf>) -> Map<String, Value> {
    // Where the path is not known the driver looks for it itself.
    if let (Some(options), Some(binary)) = (options.as_object_mut(), binary) {
        options.insert("binary".into(), json!(binary));
    }
    Map::from_iter([(key.to_owned(), options)])
}

fn runs_as_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
