//! One browser: a driver, a session with it, and the questions that WebDriver leaves to each engine.
//!
//! Not here: anything about the checker; [`crate::widget`] knows that.

use std::cell::Cell;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use fantoccini::actions::{InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction};
use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::wd::{TimeoutConfiguration, WebDriverCompatibleCommand};
use fantoccini::{Client, ClientBuilder};
use hyper::Method;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Failure;
use crate::console::Console;
use crate::driver::Driver;
use crate::engine::{Engine, Scheme, Wish, downloads};

/// How long a window may take to get its size before its bars are measured once more.
const RESIZE: Duration = Duration::from_secs(3);

/// How long a driver waits for a script. A batch of random interviews ends after 8 seconds and the interview then under way;
/// on a busy machine that is not always within the usual half minute.
const SCRIPT: Duration = Duration::from_secs(120);

/// A browser of its own with an empty profile; driver, browser and profile go when it is dropped.
pub struct Browser {
    /// The session.
    pub client: Client,
    /// What it runs on, for what engines truly do in different ways.
    pub engine: Engine,
    console: Console,
    driver: Driver,
    profile: TempDir,
    window: Cell<(u32, u32)>,
}

/// A command of one driver only, or one that the client's library does not have.
#[derive(Debug)]
struct Command {
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
        (Method::POST, Some(self.body.to_string()))
    }
}

impl Browser {
    /// Starts the engine's driver and, through it, a browser as wished.
    pub async fn start(engine: Engine, wish: &Wish) -> Result<Self, Failure> {
        let profile = TempDir::new()?;
        std::fs::create_dir(downloads(profile.path()))?;
        let driver = Driver::start(&engine.driver(wish, profile.path())?).await?;
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(engine.capabilities(wish, profile.path())?)
            .connect(&driver.url)
            .await
            .map_err(|e| Failure::new(format!("the driver gave no browser: {e}")))?;
        client.update_timeouts(TimeoutConfiguration::new(Some(SCRIPT), None, None)).await?;
        let console = Console::open(engine, &driver, wish.javascript).await?;
        let browser = Self { client, engine, console, driver, profile, window: Cell::default() };
        browser.set_scheme(wish.scheme).await?;
        Ok(browser)
    }

    /// Where files that a reader saves arrive.
    pub fn downloads(&self) -> PathBuf {
        downloads(self.profile.path())
    }

    /// Makes the inside of the window this big, in CSS pixels.
    ///
    /// WebDriver sets the outer size. What the browser's own bars take is measured; and measured again where it changed
    /// with the size.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Failure> {
        let mut inside = (0, 0);
        for _ in 0..3 {
            let (outer_width, outer_height) = self.client.get_window_size().await?;
            let (inner_width, inner_height) = self.inside().await?;
            let with_bars = |wanted: u32, outer: u64, inner: u32| {
                wanted + u32::try_from(outer).unwrap_or_default().saturating_sub(inner)
            };
            self.client
                .set_window_size(
                    with_bars(width, outer_width, inner_width),
                    with_bars(height, outer_height, inner_height),
                )
                .await?;
            // The page may learn its size after the driver's answer (seen in WebKit).
            let deadline = Instant::now() + RESIZE;
            while Instant::now() < deadline {
                inside = self.inside().await?;
                if inside == (width, height) {
                    self.window.set(inside);
                    return Ok(());
                }
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
        let (got_width, got_height) = inside;
        Err(Failure::new(format!(
            "the window should be {width} by {height} pixels inside and stays {got_width} by {got_height}"
        )))
    }

    async fn inside(&self) -> Result<(u32, u32), Failure> {
        self.ask("return [innerWidth, innerHeight]", vec![]).await
    }

    /// Clicks an element as a reader would.
    ///
    /// WebKitWebDriver takes a text field inside a shadow root for covered, by the very part of it that takes the text.
    /// There a field is asked for what lies on top of it, and then clicked where it is. chromedriver finds an element in
    /// two frames by 190 questions, a fifth of a second each time; there the pointer is given a place in the window where
    /// the check fills it, as on a phone; the driver's own click does the rest.
    pub(crate) async fn click(&self, element: &Element) -> Result<(), CmdError> {
        if self.engine == Engine::Chromium
            && let Some((x, y)) = self.free_middle(element, self.window.get()).await?
        {
            return self.press_at(PointerAction::MoveTo { duration: None, x, y }).await;
        }
        let clicked = element.click().await;
        let refused = match clicked {
            Err(refused) if self.engine == Engine::WebKit && is_covered(&refused) => refused,
            other => return other,
        };
        if self.free_middle(element, (0, 0)).await?.is_none() {
            return Err(refused);
        }
        let middle = PointerAction::MoveToElement {
            element: element.clone(),
            duration: None,
            x: 0.0,
            y: 0.0,
        };
        self.press_at(middle).await
    }

    /// The middle of an element, where a press there is for this element and its document is as big as wanted, or bigger.
    async fn free_middle(
        &self,
        element: &Element,
        (width, height): (u32, u32),
    ) -> Result<Option<(f64, f64)>, CmdError> {
        let middle = "
            const [element, leastWidth, leastHeight] = arguments;
            if (innerWidth < leastWidth || innerHeight < leastHeight) return null;
            const { left, top, width, height } = element.getBoundingClientRect();
            const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
            const hit = element.getRootNode().elementFromPoint(x, y);
            return hit !== null && element.contains(hit) ? [x, y] : null;";
        let place =
            self.client.execute(middle, vec![json!(element), json!(width), json!(height)]).await?;
        Ok(serde_json::from_value(place).unwrap_or_default())
    }

    async fn press_at(&self, place: PointerAction) -> Result<(), CmdError> {
        let pointer = MouseActions::new("pointer".to_owned())
            .then(place)
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(pointer).await
    }

    /// Gives the page the keys back after Tab has led past its last stop.
    ///
    /// In Firefox the focus is then in the browser's own bars, from where a reader's Shift and Tab lead back. Its driver
    /// gives keys to the page all the same, which then moves its focus but presses no button.
    pub(crate) async fn back_from_bars(&self) -> Result<(), Failure> {
        if self.engine == Engine::Firefox {
            let window = self.client.window().await?;
            self.client.switch_to_window(window).await?;
        }
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
        command(&self.client, "frame", json!({ "id": null })).await?;
        Ok(())
    }

    /// The lines that the console got since the last call.
    pub async fn take_console(&self) -> Result<Vec<String>, Failure> {
        self.console.take(&self.client, &self.driver).await
    }

    /// How many pages the document in view would take on paper of this size, in centimetres; none where the driver cannot
    /// print, or writes no file that tells.
    pub async fn printed_pages(&self, width: f64, height: f64) -> Result<Option<usize>, Failure> {
        if self.engine != Engine::Chromium {
            return Ok(None);
        }
        let paper = json!({ "page": { "width": width, "height": height } });
        let told = command(&self.client, "print", paper).await?;
        let file = STANDARD.decode(told.as_str().unwrap_or_default());
        let file = file.map_err(|e| Failure::new(format!("no file was printed: {e}")))?;
        // Chromium writes each page's object in the clear; that of all pages has an "s" more.
        let text = String::from_utf8_lossy(&file).into_owned();
        let pages = text.split("/Type /Page").skip(1).filter(|rest| !rest.starts_with('s')).count();
        Ok(Some(pages))
    }

    async fn set_scheme(&self, scheme: Scheme) -> Result<(), Failure> {
        // The other two take it at their start.
        if self.engine == Engine::Chromium {
            self.emulate(scheme, false, false).await?;
        }
        Ok(())
    }

    /// Has Chromium tell pages of a theme, of forced colours, and of a wish for less motion.
    pub async fn emulate(&self, scheme: Scheme, forced: bool, still: bool) -> Result<(), Failure> {
        let theme = if scheme == Scheme::Dark { "dark" } else { "light" };
        let features = json!([
            { "name": "prefers-color-scheme", "value": theme },
            { "name": "forced-colors", "value": if forced { "active" } else { "none" } },
            { "name": "prefers-reduced-motion", "value": if still { "reduce" } else { "" } },
        ]);
        self.protocol("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }

    /// Puts Chromium into a time zone.
    pub async fn time_zone(&self, zone: &str) -> Result<(), Failure> {
        self.protocol("Emulation.setTimezoneOverride", json!({ "timezoneId": zone })).await?;
        Ok(())
    }

    /// A command of Chromium's own protocol.
    pub async fn protocol(&self, name: &str, params: Value) -> Result<Value, Failure> {
        let body = json!({ "cmd": name, "params": params });
        command(&self.client, "goog/cdp/execute", body).await
    }
}

fn is_covered(error: &CmdError) -> bool {
    matches!(error, CmdError::Standard(error) if error.error() == "element click intercepted")
}

/// Sends a command with its parameters.
pub(crate) async fn command(
    client: &Client,
    path: &'static str,
    body: Value,
) -> Result<Value, Failure> {
    Ok(client.issue_cmd(Command { path, body }).await?)
}
