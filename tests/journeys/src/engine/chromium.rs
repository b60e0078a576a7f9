//! Chromium with chromedriver.
//!
//! Peculiar to it: a command of the driver reads the console, as JSON; it keeps talking to its maker and is made to send
//! that to a host that no page asks.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DriverProgram, Wish, downloads, program, runs_as_root, with_options};

/// Where Chromium is told to send its own talk; the proxy leaves it out of its log.
pub const BROWSERS_OWN: &str = "chromium.invalid";

pub(super) fn driver() -> DriverProgram {
    DriverProgram {
        variable: "CHROMEDRIVER",
        name: "chromedriver",
        arguments: Vec::new(),
        environment: Vec::new(),
    }
}

pub(super) fn capabilities(wish: &Wish, profile: &Path) -> Map<String, Value> {
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
        //
        // And sandboxed frames stay in their page's process: from another one the driver hears no console, and a tap on
        // a frame that has just come may get lost on its way there.
        //
        // Nor is a page of Chromium's own bars made ahead of time, in a process that no journey looks at.
        "--disable-features=PreloadTopChromeWebUI,AutofillServerCommunication,NetworkTimeServiceQuerying,PreconnectToSearch,OptimizationHints,IsolateSandboxedIframes",
        // What cannot be switched off, the component updater and the account check, goes to a host that no page asks.
        "--gaia-url=http://chromium.invalid",
        "--component-updater=url-source=http://chromium.invalid/",
        // Chromium sends loopback past any proxy unless this one rule takes the exception away.
        // And what is no HTTP goes past it, to a host that no page asks, so that a test can hear it at a socket of its own.
        "--proxy-bypass-list=<-loopback>;past.invalid",
        "--host-resolver-rules=MAP past.invalid 127.0.0.1",
    ]
    .map(String::from)
    .into();
    args.push(format!("--proxy-server=http://{}", wish.proxy));
    args.push(format!("--user-data-dir={}", profile.display()));
    if !wish.webassembly {
        // The one switch that takes it away: those named after WebAssembly do nothing.
        args.push("--js-flags=--jitless".into());
    }
    if runs_as_root() {
        // Chromium refuses to start as root with its sandbox, as in containers; elsewhere the sandbox stays.
        args.push("--no-sandbox".into());
    }
    let scripts = if wish.javascript { 1 } else { 2 };
    let options = json!({
        "args": args,
        // Its driver lets pages open windows without a tap; a reader's browser does not.
        "excludeSwitches": ["disable-popup-blocking"],
        "prefs": {
            "profile.managed_default_content_settings.javascript": scripts,
            // The first field with text in it would send for a dictionary.
            "browser.enable_spellchecking": false,
            "download.default_directory": downloads(profile),
            "download.prompt_for_download": false,
            // Some builds open a search engine's page first.
            "session.restore_on_startup": 4,
            "session.startup_urls": ["about:blank"],
        },
    });
    let mut wanted =
        with_options("goog:chromeOptions", options, program("CHROMIUM", &["chromium"]));
    wanted.insert("goog:loggingPrefs".into(), json!({ "browser": "ALL" }));
    wanted
}

/// A log entry as one line; what a script wrote stands in it as a JSON string.
pub(crate) fn console_line(entry: &Value) -> String {
    let part = |name| entry.get(name).and_then(Value::as_str).unwrap_or_default();
    let (level, message) = (part("level"), part("message"));
    match message.split_once(" \"") {
        Some((place, quoted)) => match serde_json::from_str::<String>(&format!("\"{quoted}")) {
            Ok(text) => format!("{level} {place} {text}"),
            Err(_) => format!("{level} {message}"),
        },
        None => format!("{level} {message}"),
    }
}
