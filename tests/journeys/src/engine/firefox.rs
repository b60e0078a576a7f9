//! Firefox with geckodriver.
//!
//! Peculiar to it: everything is a preference, and half of what a page's console gets is written on the browser's output.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::{DriverProgram, Scheme, Wish, downloads, program, with_options};
use crate::Failure;

/// Takes away the least width of its windows, 500 px; a phone is narrower.
const NARROW: &str = ":root { min-width: 0 !important; --window-min-width: 0 !important; }";

pub(super) fn driver() -> DriverProgram {
    DriverProgram {
        variable: "GECKODRIVER",
        name: "geckodriver",
        // For the list of errors, which is the browser's own.
        arguments: vec!["--allow-system-access".into()],
        // Without it a release takes no other server for its settings than its maker's.
        environment: vec![("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1".into())],
    }
}

pub(super) fn capabilities(wish: &Wish, profile: &Path) -> Result<Map<String, Value>, Failure> {
    let own_styles = profile.join("chrome");
    fs::create_dir_all(&own_styles)?;
    fs::write(own_styles.join("userChrome.css"), NARROW)?;
    // 0 is dark and 1 is light.
    let scheme = i32::from(wish.scheme == Scheme::Light);
    let options = json!({
        "args": ["-headless", "-profile", profile],
        "prefs": {
            // Firefox sends loopback past any proxy unless told so.
            "network.proxy.allow_hijacking_localhost": true,
            "javascript.enabled": wish.javascript,
            "javascript.options.wasm": wish.webassembly,
            "toolkit.legacyUserProfileCustomizations.stylesheets": true,
            "layout.css.prefers-color-scheme.content-override": scheme,
            "devtools.console.stdout.content": true,
            // Firefox's own modules would write in the same form; the trial of experiments has a switch of its own.
            "devtools.console.stdout.chrome": false,
            "messaging-system.log": "off",
            // Its driver lets pages open windows without a tap; a reader's browser does not.
            "dom.disable_open_during_load": true,
            // Saved files go to a folder of the test's: 2 is "the one that is named here".
            "browser.download.folderList": 2,
            "browser.download.dir": downloads(profile),
            // WebRTC leaves loopback out, where the socket is that a test listens at; and what is no HTTP goes past the
            // proxy, to a host that no page asks.
            "media.peerconnection.ice.loopback": true,
            "network.dns.localDomains": "past.invalid",
            // What is printed becomes a file beside them at once: a dialog would hold up the driver.
            "print.always_print_silent": true,
            "print_printer": "Mozilla Save to PDF",
            "print.printer_Mozilla_Save_to_PDF.print_to_file": true,
            "print.printer_Mozilla_Save_to_PDF.print_to_filename": downloads(profile).join("printed.pdf"),
            // Its own talk, so that the proxy hears pages only: settings and lists, which it asks for again and again.
            "services.settings.server": "data:,#remote-settings-dummy/v1",
        },
    });
    let firefox = program("FIREFOX", &["firefox", "firefox-esr"]);
    let mut wanted = with_options("moz:firefoxOptions", options, firefox);
    let proxy = &wish.proxy;
    wanted.insert(
        "proxy".into(),
        json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy, "noProxy": ["past.invalid"] }),
    );
    Ok(wanted)
}
