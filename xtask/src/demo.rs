//! Builds and serves the demo page on this machine alone.
//!
//! esbuild is the server: it is installed anyway and sends the types that browsers insist on for modules and wasm.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::{build, setup};

const FIRST_PORT: u16 = 8080;
const LAST_PORT: u16 = 8179;

/// Sets up, builds, serves until Ctrl-C.
pub fn run(project: &Project, port: Option<u16>) -> Result<()> {
    setup::run(project, setup::For::Build)?;
    build::run(project)?;
    let port = match port {
        Some(port) => {
            ensure!(
                is_free(port),
                "Port {port} is in use: name another with --port, or leave --port out."
            );
            port
        }
        None => (FIRST_PORT..=LAST_PORT).find(|port| is_free(*port)).with_context(|| {
            format!("Ports {FIRST_PORT} to {LAST_PORT} are in use: name a free one with --port.")
        })?,
    };
    serve(project, port)
}

fn serve(project: &Project, port: u16) -> Result<()> {
    let mut server = project
        .command(project.node_bin().join("esbuild"))
        .arg(format!("--servedir={}", project.demo().display()))
        .arg(format!("--serve={}:{port}", Ipv4Addr::LOCALHOST))
        .arg("--log-level=error")
        // It stops when this pipe closes, so it never outlives us.
        .stdin(Stdio::piped())
        .spawn()
        .context(
            "esbuild could not be started: remove www/node_modules and run the command again",
        )?;
    let pipe = server.stdin.take();
    wait_until_up(&mut server, port)?;
    println!("The demo is at http://{}:{port}/ (Ctrl-C stops it).", Ipv4Addr::LOCALHOST);
    let ended = server.wait()?;
    drop(pipe);
    ensure!(ended.success(), "The demo's server stopped by itself: run the command again.");
    Ok(())
}

fn wait_until_up(server: &mut Child, port: u16) -> Result<()> {
    let start = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if server.try_wait()?.is_some() || start.elapsed() > Duration::from_secs(10) {
            bail!("The demo's server did not come up on port {port}: name another with --port.");
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

fn is_free(port: u16) -> bool {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok()
}
