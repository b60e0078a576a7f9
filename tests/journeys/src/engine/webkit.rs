//! WebKitGTK: its MiniBrowser with WebKitWebDriver.
//!
//! Peculiar to it: it needs a display; what a test wants of it are switches of MiniBrowser and variables; its console is
//! heard through its inspector ([`crate::inspector`]).

use std::path::Path;
use std::{env, fs};

use serde_json::{Map, Value, json};

use super::{DriverProgram, Scheme, Wish, downloads, program, with_options};
use crate::Failure;

/// Begins the line that says where the inspector listens.
pub(crate) const INSPECTOR_AT: &str = "journey: the inspector listens at ";

/// The tool bar's buttons would make every window at least 447 px wide; a phone is narrower.
const NARROW: &str = "button, entry, image { min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; -gtk-icon-source: none; }";

pub(super) fn driver(wish: &Wish, profile: &Path) -> Result<DriverProgram, Failure> {
    if env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        return Err(Failure::new(
            "WebKit's MiniBrowser needs a display and DISPLAY is not set: run `cargo xtask test --only journeys --engine webkit`, which starts one, or put `xvfb-run -a` before the command",
        ));
    }
    let own_styles = profile.join("config").join("gtk-3.0");
    fs::create_dir_all(&own_styles)?;
    fs::write(own_styles.join("gtk.css"), NARROW)?;
    // MiniBrowser saves where the desktop's own setting says, without asking.
    let saved_to = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads(profile).display());
    fs::write(profile.join("config").join("user-dirs.dirs"), saved_to)?;
    let mut environment = vec![("GDK_BACKEND", "x11".into())];
    for (variable, folder) in
        [("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data")]
    {
        environment.push((variable, profile.join(folder).into()));
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

pub(super) fn capabilities(wish: &Wish) -> Result<Map<String, Value>, Failure> {
    let browser = program("MINIBROWSER", &["MiniBrowser"]).ok_or_else(|| {
        Failure::new(
            "WebKit's MiniBrowser was not found: `cargo xtask test` sets it up, or MINIBROWSER gives its path",
        )
    })?;
    // The driver tells only the browser where the inspector is to listen, so a shell passes it on before it becomes the
    // browser.
    let tell = format!("echo \"{INSPECTOR_AT}$WEBKIT_INSPECTOR_SERVER\"; exec \"$@\"");
    let mut args =
        vec![json!("-c"), json!(tell), json!("sh"), json!(browser), json!("--automation")];
    // Not the driver's own word for a proxy: it would speak TLS to the proxy for a page's https.
    args.push(json!(format!("--proxy=http://{}", wish.proxy)));
    if !wish.javascript {
        // The driver's own scripts run all the same.
        args.push(json!("--enable-javascript=false"));
    }
    if wish.scheme == Scheme::Dark {
        args.push(json!("--dark-mode"));
    }
    let options = json!({ "args": args });
    Ok(with_options("webkitgtk:browserOptions", options, Some("/bin/sh".into())))
}
