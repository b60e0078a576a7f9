//! A display without a screen, for browsers that cannot run without a window.
//!
//! One of our own even where a display is there: a test's windows would jump into a developer's work, and be as big as
//! the window manager likes.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};

/// A running Xvfb; it ends when dropped.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts Xvfb on a display number that is free, and waits until it is ready.
    pub fn start() -> Result<Self> {
        // It chooses the number itself and writes it when clients may come.
        let server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started: install it (Debian: `apt-get install xvfb`)")?;
        let mut display = Self { server, name: String::new() };
        let mut number = String::new();
        if let Some(written) = display.server.stdout.take() {
            BufReader::new(written).read_line(&mut number)?;
        }
        ensure!(
            !number.trim().is_empty(),
            "Xvfb ended without a display: run `Xvfb -displayfd 1` to see what it lacks."
        );
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    /// What `DISPLAY` has to be.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // One that ended by itself needs no more than this either.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
