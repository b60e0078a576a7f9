//! A driver: the WebDriver program that starts and steers one browser.
//!
//! Each journey starts its own on a free port, so that journeys share nothing, and ends it together with its browser.
//!
//! Not here: what is asked of the browser ([`crate::engine`]), the session ([`crate::browser`]).

use std::net::TcpListener;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process_group};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};

use crate::Failure;
use crate::engine::{DriverProgram, program};
use crate::listen::locked;

/// How long a driver may take to say that it is ready; seconds on a machine at rest, more on a busy one.
const START: Duration = Duration::from_secs(60);

/// A running driver; it and its browser are killed when this is dropped.
pub struct Driver {
    /// Where it listens.
    pub url: String,
    child: Child,
    output: Arc<Mutex<Vec<String>>>,
}

impl Driver {
    /// Starts the engine's driver on a free loopback port and waits until it says that it is ready.
    pub(crate) async fn start(program: &DriverProgram) -> Result<Self, Failure> {
        // Between finding the port and the driver's taking it another program may take it: then once more.
        let first = Self::start_once(program).await;
        match first {
            Err(_) => Self::start_once(program).await,
            ready => ready,
        }
    }

    async fn start_once(wanted: &DriverProgram) -> Result<Self, Failure> {
        let DriverProgram { variable, name, .. } = wanted;
        let program = program(variable, &[name]).ok_or_else(|| {
            Failure::new(format!(
                "{name} was not found: `cargo xtask test` sets it up, or {variable} gives its path"
            ))
        })?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut command = Command::new(&program);
        command
            .arg(format!("--port={port}"))
            .args(&wanted.arguments)
            .envs(wanted.environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .process_group(0);
        let mut child = command.spawn().map_err(|e| {
            Failure::new(format!("{} could not be started: {e}", program.display()))
        })?;
        let output = Arc::new(Mutex::new(Vec::new()));
        keep_lines(child.stdout.take(), &output);
        keep_lines(child.stderr.take(), &output);
        let mut driver = Self { url: format!("http://127.0.0.1:{port}"), child, output };
        driver.await_ready(port).await?;
        Ok(driver)
    }

    /// What driver and browser have written since the last call, line by line.
    ///
    /// Firefox has no command for the console; told so at its start, it writes it here.
    pub fn take_output(&self) -> Vec<String> {
        std::mem::take(&mut *locked(&self.output))
    }

    /// What follows `start` on the first line that begins so; the lines before it are kept.
    pub(crate) async fn await_line(&self, start: &str) -> Result<String, Failure> {
        let deadline = Instant::now() + START;
        loop {
            let found = locked(&self.output)
                .iter()
                .find_map(|line: &String| line.strip_prefix(start).map(str::to_owned));
            if let Some(rest) = found {
                return Ok(rest);
            }
            if Instant::now() > deadline {
                let said = self.take_output().join("\n");
                return Err(Failure::new(format!(
                    "the browser did not write {start:?} within {START:?}, but: {said}"
                )));
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    async fn await_ready(&mut self, port: u16) -> Result<(), Failure> {
        let deadline = Instant::now() + START;
        loop {
            if let Some(status) = self.child.try_wait()? {
                let said = self.take_output().join("\n");
                return Err(Failure::new(format!("the driver ended at once ({status}): {said}")));
            }
            if says_ready(port).await {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(Failure::new(format!("the driver was not ready within {START:?}")));
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver leads its own process group and the browser stays in it. Killing the driver alone would leave
        // the browser running (seen with chromedriver).
        if let Some(group) = self.child.id().and_then(|id| Pid::from_raw(id.cast_signed())) {
            let _ = kill_process_group(group, Signal::KILL);
        }
    }
}

/// Asks `/status` once.
async fn says_ready(port: u16) -> bool {
    use http_body_util::{BodyExt, Empty};
    use hyper::body::Bytes;
    use hyper_util::rt::TokioIo;

    let asked = async {
        let stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.ok()?;
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.ok()?;
        let connection = tokio::spawn(connection);
        let request = hyper::Request::get("/status")
            .header("host", format!("127.0.0.1:{port}"))
            .body(Empty::<Bytes>::new())
            .ok()?;
        let body = sender.send_request(request).await.ok()?.collect().await.ok()?.to_bytes();
        connection.abort();
        let status: Value = serde_json::from_slice(&body).ok()?;
        status.pointer("/value/ready")?.as_bool()
    };
    asked.await.unwrap_or(false)
}

fn keep_lines(
    stream: Option<impl AsyncRead + Unpin + Send + 'static>,
    kept: &Arc<Mutex<Vec<String>>>,
) {
    let Some(stream) = stream else { return };
    let kept = Arc::clone(kept);
    tokio::spawn(async move {
        let mut lines = BufReader::new(stream).lines();
        while let Ok(Some(line)) = lines.next_line().await {
            locked(&kept).push(line);
        }
    });
}
