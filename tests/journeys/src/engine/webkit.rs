//! WebKitGTK: its MiniBrowser with WebKitWebDriver.
//!
//! Peculiar to it: it needs a display, what a test wants of it are switches of MiniBrowser and variables, and what a
//! page's console gets is written on the browser's output.

use std::env;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DriverProgram, Scheme, Wish, manual_proxy, program, with_options};
use crate::Failure;

pub(super) fn driver(wish: &Wish, profile: &Path) -> Result<DriverProgram, Failure> {
    if env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        return Err(Failure::new(
            "WebKit's MiniBrowser needs a display and DISPLAY is not set: run `cargo xtask test --only journeys --engine webkit`, which starts one, or put `xvfb-run -a` before the command",
        ));
    }
    let mut environment = vec![("GDK_BACKEND", "x11".into())];
    for folder in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
        environment.push((folder, profile.join(folder).into()));
    }
    if !wish.webassembly {
        environment.push(("JSC_useWasm", "0".into()));
    }
    Ok(DriverProgram {
        variable: "WEBKITDRIVER",
        name: "WebKitWebDriver",
        arguments: Vec::new(),
        environment,
    })
}

pub(super) fn capabilities(wish: &Wish) -> Map<String, Value> {
    let mut args = vec!["--automation", "--enable-write-console-messages-to-stdout=true"];
    if !wish.javascript {
        // Takes scripts out of pages. Without the engine itself, `--enable-javascript=false`, the driver could not look
        // at a page either.
        args.push("--enable-javascript-markup=false");
    }
    if wish.scheme == Scheme::Dark {
        args.push("--dark-mode");
    }
    let browser = program("MINIBROWSER", &["MiniBrowser"]);
    let mut wanted = with_options("webkitgtk:browserOptions", json!({ "args": args }), browser);
    wanted.insert("proxy".into(), manual_proxy(wish));
    wanted
}

pub(super) fn console_line(line: &str) -> Option<String> {
    line.starts_with("CONSOLE ").then(|| line.to_owned())
}
