//! What pages wrote on the console: the one thing that every engine tells in another way.
//!
//! | engine | how |
//! |---|---|
//! | Chromium | a command of its driver |
//! | Firefox | on its output, among other lines |
//! | WebKit | its inspector ([`crate::inspector`]) |
//!
//! `tests/harness.rs` proves for each that what a page writes arrives here, from its frames too.

use std::time::{Duration, Instant};

use fantoccini::Client;
use serde_json::{Value, json};

use crate::Failure;
use crate::browser::command;
use crate::driver::Driver;
use crate::engine::{Engine, INSPECTOR_AT, chromium_console_line, firefox_console_line};
use crate::inspector::Inspector;

/// How long a line may be on its way from the page.
const PATIENCE: Duration = Duration::from_secs(20);

/// Where the console is heard.
pub(crate) enum Console {
    Command,
    Output {
        /// Whether a script can write a mark behind what pages have written.
        marks: bool,
    },
    Inspector(Inspector),
}

impl Console {
    pub(crate) async fn open(
        engine: Engine,
        driver: &Driver,
        javascript: bool,
    ) -> Result<Self, Failure> {
        Ok(match engine {
            Engine::Chromium => Self::Command,
            Engine::Firefox => Self::Output { marks: javascript },
            Engine::WebKit => {
                let address = driver.await_line(INSPECTOR_AT).await?;
                Self::Inspector(Inspector::connect(&address).await?)
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
            Self::Command => {
                let log = command(client, "se/log", json!({ "type": "browser" })).await?;
                let lines = log.as_array().map(Vec::as_slice).unwrap_or_default();
                Ok(lines.iter().map(chromium_console_line).collect())
            }
            Self::Output { marks } => {
                let mut lines =
                    if *marks { up_to_mark(client, driver).await? } else { driver.take_output() };
                lines.retain(|line| firefox_console_line(line));
                Ok(lines)
            }
            Self::Inspector(inspector) => inspector.take().await,
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
