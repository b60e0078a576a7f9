//! What pages wrote on the console: the one thing that every engine tells in another way.
//!
//! | engine | how |
//! |---|---|
//! | Chromium | a command of its driver |
//! | Firefox | what scripts write on its output, what it says itself in a list of its own |
//! | WebKit | its inspector ([`crate::inspector`]) |
//!
//! `tests/harness.rs` proves for each that what a page writes arrives here, from its frames too.

use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};

use crate::Failure;
use crate::browser::command;
use crate::driver::Driver;
use crate::engine::{Engine, INSPECTOR_AT, chromium_console_line};
use crate::inspector::Inspector;

/// Begins what a script wrote in Firefox; the second line of it and the driver's own begin otherwise.
const WRITTEN: &str = "console.";

/// How long a line may be on its way from the page.
const PATIENCE: Duration = Duration::from_secs(20);

/// Errors of pages in Firefox's list, which holds its own modules' too: uncaught ones, and what a policy refused.
const ERRORS: &str = "
    const messages = Services.console.getMessageArray();
    Services.console.reset();
    const isError = ({ flags }) => (flags & Ci.nsIScriptError.warningFlag) === 0;
    const ofPage = ({ sourceName }) => /^(https?:|blob:|data:|about:srcdoc)/.test(sourceName);
    return messages
        .filter((message) => message instanceof Ci.nsIScriptError && isError(message) && ofPage(message))
        .map(({ category, sourceName, errorMessage }) => `${category} ${sourceName} ${errorMessage}`);";

/// Where the console is heard.
pub(crate) enum Console {
    Chromium,
    Firefox {
        /// Whether a script can write a mark behind what pages have written.
        marks: bool,
    },
    WebKit(Inspector),
}

impl Console {
    pub(crate) async fn open(
        engine: Engine,
        driver: &Driver,
        javascript: bool,
    ) -> Result<Self, Failure> {
        Ok(match engine {
            Engine::Chromium => Self::Chromium,
            Engine::Firefox => Self::Firefox { marks: javascript },
            Engine::WebKit => {
                let address = driver.await_line(INSPECTOR_AT).await?;
                Self::WebKit(Inspector::connect(&address).await?)
            }
        })
    }

    /// The lines since the last call.
    pub(crate) async fn take(
        &self,
        client: &Client,
        driver: &Driver,
    ) -> Result<Vec<String>, Failure> {
        match self {
            Self::Chromium => {
                let log = command(client, "se/log", json!({ "type": "browser" })).await?;
                let lines = log.as_array().map(Vec::as_slice).unwrap_or_default();
                Ok(lines.iter().map(chromium_console_line).collect())
            }
            Self::Firefox { marks } => {
                let mut lines =
                    if *marks { up_to_mark(client, driver).await? } else { driver.take_output() };
                lines.retain(|line| line.starts_with(WRITTEN));
                command(client, "moz/context", json!({ "context": "chrome" })).await?;
                let errors = client.execute(ERRORS, vec![]).await;
                command(client, "moz/context", json!({ "context": "content" })).await?;
                lines.append(&mut serde_json::from_value(errors?)?);
                Ok(lines)
            }
            Self::WebKit(inspector) => inspector.take().await,
        }
    }
}

/// Everything on the output before a line of our own: then nothing of a page's is still on its way through the pipe.
async fn up_to_mark(client: &Client, driver: &Driver) -> Result<Vec<String>, Failure> {
    const MARK: &str = "journey: the console up to here";
    client.execute("console.log(arguments[0])", vec![Value::from(MARK)]).await?;
    let deadline = Instant::now() + PATIENCE;
    let mut lines: Vec<String> = Vec::new();
    while !lines.iter().any(|line| line.contains(MARK)) {
        if Instant::now() > deadline {
            return Err(Failure::new(format!(
                "Firefox did not write its console on its output within {PATIENCE:?}"
            )));
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
        lines.append(&mut driver.take_output());
    }
    lines.retain(|line| !line.contains(MARK));
    Ok(lines)
}
