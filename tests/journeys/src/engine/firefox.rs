//! Firefox with geckodriver.
//!
//! Peculiar to it: everything is a preference, and what a page's console gets is written on the browser's output.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DriverProgram, Scheme, Wish, manual_proxy, program, with_options};

pub(super) fn driver(profile: &Path) -> DriverProgram {
    DriverProgram {
        variable: "GECKODRIVER",
        name: "geckodriver",
        // It makes the profile itself; killed together with its browser it would leave it behind elsewhere.
        arguments: vec!["--profile-root".into(), profile.into()],
        // Without it a release takes no other server for its settings than its maker's.
        environment: vec![("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1".into())],
    }
}

pub(super) fn capabilities(wish: &Wish) -> Map<String, Value> {
    // 0 is dark and 1 is light.
    let scheme = i32::from(wish.scheme == Scheme::Light);
    let options = json!({
        "args": ["-headless"],
        "prefs": {
            // Firefox sends loopback past any proxy unless told so.
            "network.proxy.allow_hijacking_localhost": true,
            "javascript.enabled": wish.javascript,
            "javascript.options.wasm": wish.webassembly,
            "layout.css.prefers-color-scheme.content-override": scheme,
            "devtools.console.stdout.content": true,
            // Firefox's own modules would write in the same form; the trial of experiments has a switch of its own.
            "devtools.console.stdout.chrome": false,
            "messaging-system.log": "off",
            // Its own talk, so that the proxy hears pages only: settings and lists, which it asks for again and again.
            "services.settings.server": "data:,#remote-settings-dummy/v1",
        },
    });
    let firefox = program("FIREFOX", &["firefox", "firefox-esr"]);
    let mut wanted = with_options("moz:firefoxOptions", options, firefox);
    wanted.insert("proxy".into(), manual_proxy(wish));
    wanted
}

/// What a script wrote begins with `console.`, what nobody caught with `JavaScript error: ` and the script's address;
/// Firefox's own modules have addresses of other schemes.
pub(super) fn console_line(line: &str) -> Option<String> {
    let uncaught = |kind: &str| {
        line.strip_prefix(kind).is_some_and(|place| {
            place.starts_with("http")
                || place.starts_with("blob:")
                || place.starts_with("about:srcdoc")
        })
    };
    let of_page = line.starts_with("console.")
        || uncaught("JavaScript error: ")
        || uncaught("JavaScript warning: ");
    of_page.then(|| line.to_owned())
}
