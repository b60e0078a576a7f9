//! One browser: a driver, a session with it, and the questions that WebDriver leaves to each engine.
//!
//! Not here: anything about the checker; [`crate::widget`] knows that.

use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper::Method;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Failure;
use crate::driver::Driver;
use crate::engine::{Engine, Scheme, Wish, chromium_console_line};

/// A browser of its own with an empty profile; driver, browser and profile go when it is dropped.
pub struct Browser {
    /// The session.
    pub client: Client,
    engine: Engine,
    driver: Driver,
    _profile: TempDir,
}

/// A command of one driver only, or one that the client's library does not have.
#[derive(Debug)]
struct Command {
    method: Method,
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (Method, Option<String>) {
        (self.method.clone(), Some(self.body.to_string()))
    }
}

impl Browser {
    /// Starts the engine's driver and, through it, a browser as wished.
    pub async fn start(engine: Engine, wish: &Wish) -> Result<Self, Failure> {
        let profile = TempDir::new()?;
        let driver = Driver::start(&engine.driver(wish, profile.path())?).await?;
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(engine.capabilities(wish, profile.path()))
            .connect(&driver.url)
            .await
            .map_err(|e| Failure::new(format!("the driver gave no browser: {e}")))?;
        let browser = Self { client, engine, driver, _profile: profile };
        browser.set_scheme(wish.scheme).await?;
        Ok(browser)
    }

    /// Makes the inside of the window this big, in CSS pixels.
    ///
    /// WebDriver sets the outer size and engines differ in what they keep for their own bars, so: set, measure, set.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        self.client.set_window_size(width, height).await?;
        let (inner_width, inner_height): (u32, u32) =
            self.ask("return [innerWidth, innerHeight]", vec![]).await?;
        let grown = |wanted: u32, got: u32| (2 * wanted).saturating_sub(got);
        self.client.set_window_size(grown(width, inner_width), grown(height, inner_height)).await?;
        Ok(())
    }

    /// Runs a script in the page (or frame) that the session stands in and reads its value.
    pub async fn ask<T: DeserializeOwned>(
        &self,
        script: &str,
        with: Vec<Value>,
    ) -> Result<T, Failure> {
        Ok(serde_json::from_value(self.client.execute(script, with).await?)?)
    }

    /// Steps out of every frame, back to the page.
    pub async fn leave_frames(&self) -> Result<(), Failure> {
        self.command(Method::POST, "frame", json!({ "id": null })).await?;
        Ok(())
    }

    /// The lines that the console got since the last call.
    pub async fn take_console(&self) -> Result<Vec<String>, Failure> {
        if self.engine == Engine::Chromium {
            let log = self.command(Method::POST, "se/log", json!({ "type": "browser" })).await?;
            let lines = log.as_array().map(Vec::as_slice).unwrap_or_default();
            return Ok(lines.iter().map(chromium_console_line).collect());
        }
        let engine = self.engine;
        Ok(self.driver.take_output().iter().filter_map(|line| engine.console_line(line)).collect())
    }

    async fn set_scheme(&self, scheme: Scheme) -> Result<(), Failure> {
        // The other two take it at their start.
        if self.engine == Engine::Chromium {
            let value = if scheme == Scheme::Dark { "dark" } else { "light" };
            let features = json!([{ "name": "prefers-color-scheme", "value": value }]);
            self.protocol("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        }
        Ok(())
    }

    /// A command of Chromium's own protocol.
    async fn protocol(&self, name: &str, params: Value) -> Result<Value, Failure> {
        let body = json!({ "cmd": name, "params": params });
        self.command(Method::POST, "goog/cdp/execute", body).await
    }

    async fn command(
        &self,
        method: Method,
        path: &'static str,
        body: Value,
    ) -> Result<Value, Failure> {
        Ok(self.client.issue_cmd(Command { method, path, body }).await?)
    }
}
