//! Promise: other people's projects get a working check from the packed package, with what its README tells them and no
//! more: their own tools build it without a warning, a reader comes to a result, the console stays empty, and nothing is
//! asked for after the first question.
//!
//! A test is named as its folder in `tests/consumers`. Its build is part of it, as tools that refuse the package break the
//! promise too. Not here: their set-up, and which of them run when (`xtask/src/consumers`); those stand in `CONSUMERS_DIR`.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use journeys::{Failure, Reader, Setup, Story, journey};
use serde_json::Value;

/// What every page here shows until the check is ready, and without a script.
const GUIDE: &str = "confused, faint or hard to wake";

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

#[test]
fn node() -> Result<(), Failure> {
    let told = run("node", "node", &["main.js"], "production")?;
    let told: Value = serde_json::from_str(&told)?;
    assert_eq!(told["urgency"], "self_care", "{told}");
    assert_eq!(told["patterns"], serde_json::json!(["ductal_narrowing"]), "{told}");
    Ok(())
}

#[tokio::test]
async fn plain() -> Result<(), Failure> {
    reaches_a_result("plain").await
}

#[tokio::test]
async fn esbuild() -> Result<(), Failure> {
    reaches_a_result("esbuild").await
}

#[tokio::test]
async fn strict() -> Result<(), Failure> {
    reaches_a_result("strict").await
}

#[tokio::test]
async fn vite() -> Result<(), Failure> {
    reaches_a_result("vite").await
}

#[tokio::test]
async fn webpack() -> Result<(), Failure> {
    reaches_a_result("webpack").await
}

#[tokio::test]
async fn react() -> Result<(), Failure> {
    journey(built("react")?, async |reader| {
        plain_clog(reader).await?;
        hears_that_it_is_ready(reader).await
    })
    .await
}

#[tokio::test]
async fn vue() -> Result<(), Failure> {
    journey(built("vue")?, async |reader| {
        plain_clog(reader).await?;
        hears_that_it_is_ready(reader).await
    })
    .await
}

/// The server's page holds the guide inside the tag, and the client takes over without a word.
#[tokio::test]
async fn next() -> Result<(), Failure> {
    let setup = built("next")?;
    journey(setup.clone(), async |reader| {
        let page = reader.site.text("/index.html").await?;
        let inside = page
            .split_once("<clog-or-mastitis")
            .and_then(|(_, rest)| rest.split_once("</clog-or-mastitis>").map(|(inside, _)| inside));
        assert!(inside.is_some_and(|inside| inside.contains(GUIDE)), "{page}");
        plain_clog(reader).await
    })
    .await?;
    journey(Setup { javascript: false, ..setup.clone() }, async |reader| {
        reader.open("/").await?;
        let shown = reader.page_text().await?;
        assert!(shown.contains(GUIDE), "{shown}");
        Ok(())
    })
    .await?;
    run("next", NPM, &["run", "build", "--silent"], "development")?;
    journey(setup, async |reader| {
        reader.open_page("/").await?;
        let mut lines = reader.console().await?;
        // What React's development build always says; it shows as well that this is one.
        let said = lines.iter().position(|line| line.contains("React DevTools"));
        lines.remove(said.ok_or_else(|| Failure::new("this is no development build"))?);
        assert!(lines.is_empty(), "{lines:#?}");
        Ok(())
    })
    .await
}

async fn reaches_a_result(consumer: &str) -> Result<(), Failure> {
    journey(built(consumer)?, plain_clog).await
}

async fn plain_clog(reader: &mut Reader) -> Result<(), Failure> {
    reader.open_page("/").await?;
    let first_question = reader.proxy.now();
    reader.tell(&Story::plain_clog()).await?;
    assert_eq!(reader.result().await?.urgency, "self_care");
    let late: Vec<_> =
        reader.proxy.seen().into_iter().filter(|seen| seen.at > first_question).collect();
    assert!(late.is_empty(), "asked for after the first question: {late:?}");
    Ok(())
}

/// The app was told by its framework's own way of listening.
async fn hears_that_it_is_ready(reader: &mut Reader) -> Result<(), Failure> {
    reader.leave_widget().await?;
    let state = "return document.querySelector('output').textContent";
    assert_eq!(reader.browser.ask::<String>(state, vec![]).await?, "ready");
    Ok(())
}

/// Has the consumer build itself; the folder that it would put on its server.
fn built(consumer: &str) -> Result<Setup, Failure> {
    let told = run(consumer, NPM, &["run", "build", "--silent"], "production")?;
    assert!(!told.to_lowercase().contains("warn"), "{consumer} builds with a warning:\n{told}");
    Ok(Setup { folder: workplace(consumer)?.join("dist"), ..Setup::default() })
}

fn workplace(consumer: &str) -> Result<PathBuf, Failure> {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/consumers");
    let folder = env::var_os("CONSUMERS_DIR").map_or_else(|| built.into(), PathBuf::from);
    let folder = folder.join(consumer);
    if !folder.join("node_modules").join("clog-or-mastitis").is_dir() {
        return Err(Failure::new(format!(
            "the package is not installed in {}: run `cargo xtask build --for-consumers {consumer}`",
            folder.display()
        )));
    }
    Ok(folder)
}

/// Runs a program in a consumer's folder; all that it printed.
fn run(consumer: &str, program: &str, words: &[&str], mode: &str) -> Result<String, Failure> {
    let ended = Command::new(program)
        .args(words)
        .current_dir(workplace(consumer)?)
        .env("NODE_ENV", mode)
        .env("NEXT_TELEMETRY_DISABLED", "1")
        .env("npm_config_loglevel", "error")
        .env("npm_config_update_notifier", "false")
        .output()?;
    let [printed, errors] =
        [ended.stdout, ended.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    if !ended.status.success() {
        return Err(Failure::new(format!("{consumer} failed:\n{printed}\n{errors}")));
    }
    Ok(format!("{printed}{errors}"))
}
