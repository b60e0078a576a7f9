//! The browser engines, and what each is asked to be like.
//!
//! An *engine* is Chromium, Firefox or WebKit (WebKitGTK, Safari's engine without Safari's shell). Journeys have run in
//! Chromium only; what stands here for the other two is from their drivers' documentation and still to be tried.
//!
//! Not here: starting and ending a driver ([`crate::driver`]), the session with the browser ([`crate::browser`]).

use std::path::{Path, PathBuf};
use std::{env, fs};

use serde_json::{Map, Value, json};

use crate::Failure;
use crate::driver::program;

/// Where Chromium is told to send its own talk; the proxy leaves it out of its log.
pub const BROWSERS_OWN: &str = "chromium.invalid";

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
    /// Colour scheme of the reader's system.
    pub scheme: Scheme,
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
    pub fn capabilities(self, wish: &Wish, profile: &Path) -> Map<String, Value> {
        let mut wanted = Map::new();
        wanted.insert("unhandledPromptBehavior".into(), json!("ignore"));
        let (key, options) = match self {
            Self::Chromium => {
                wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
                ("goog:chromeOptions", chromium_options(wish, profile))
            }
            Self::Firefox => {
                wanted.insert("proxy".into(), manual_proxy(wish));
                ("moz:firefoxOptions", firefox_options(wish))
            }
            Self::WebKit => {
                wanted.insert("proxy".into(), manual_proxy(wish));
                ("webkitgtk:browserOptions", webkit_options())
            }
        };
        wanted.insert(key.into(), options);
        wanted
    }
}

fn chromium_options(wish: &Wish, profile: &Path) -> Value {
    let mut args: Vec<String> = [
        "--headless=new",
        // Phones draw scroll bars over the page; a bar of 15 px would make every window that much narrower inside.
        "--hide-scrollbars",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        // The rest of Chromium's own talk, so that the proxy hears pages only: extensions, the clock, form signatures
        // for autofill, a warm line to the search engine.
        "--disable-extensions",
        "--disable-default-apps",
        "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,PreconnectToSearch,OptimizationHints",
        // What cannot be switched off, the component updater and the account check, goes to a host that no page asks.
        "--gaia-url=http://chromium.invalid",
        "--component-updater=url-source=http://chromium.invalid/",
        // Chromium sends loopback past any proxy unless this one rule takes the exception away.
        "--proxy-bypass-list=<-loopback>",
    ]
    .map(String::from)
    .into();
    args.push(format!("--proxy-server=http://{}", wish.proxy));
    args.push(format!("--user-data-dir={}", profile.display()));
    if runs_as_root() {
        // Chromium refuses to start as root with its sandbox, as in containers; elsewhere the sandbox stays.
        args.push("--no-sandbox".into());
    }
    let scripts = if wish.javascript { 1 } else { 2 };
    with_binary(
        json!({
            "args": args,
            "prefs": {
                "profile.managed_default_content_settings.javascript": scripts,
                // Some builds open a search engine's page first.
                "session.restore_on_startup": 4,
                "session.startup_urls": ["about:blank"],
            },
        }),
        program("CHROMIUM", "chromium"),
    )
}

fn firefox_options(wish: &Wish) -> Value {
    // 0 is dark and 1 is light.
    let scheme = i32::from(wish.scheme == Scheme::Light);
    json!({
        "args": ["-headless"],
        "prefs": {
            "network.proxy.allow_hijacking_localhost": true,
            "javascript.enabled": wish.javascript,
            "devtools.console.stdout.content": true,
            "layout.css.prefers-color-scheme.content-override": scheme,
        },
    })
}

fn webkit_options() -> Value {
    with_binary(
        json!({ "args": ["--automation", "--enable-write-console-messages-to-stdout=true"] }),
        program("MINIBROWSER", "MiniBrowser"),
    )
}

/// Names the browser where its path is known; else the driver looks for it itself.
fn with_binary(mut options: Value, binary: Option<PathBuf>) -> Value {
    if let (Some(options), Some(binary)) = (options.as_object_mut(), binary) {
        options.insert("binary".into(), json!(binary));
    }
    options
}

fn manual_proxy(wish: &Wish) -> Value {
    json!({ "proxyType": "manual", "httpProxy": wish.proxy, "sslProxy": wish.proxy })
}

fn runs_as_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|own| own.uid() == 0)
}
