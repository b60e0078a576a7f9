//! Takes the pictures of one moment in every window, theme and direction, and lets `checks.js` look at each first.
//!
//! Chromium's own protocol sets window and theme, which takes milliseconds where a window manager takes a second.
//! Not here: what is shown (`visits`), the contact sheet (`sheet`).

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use journeys::{Failure, Reader};
use serde_json::{Value, json};

use super::options::{LANGUAGES, Options, Spoken};

/// Waits until two frames were drawn.
const DRAWN: &str = "return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(null))))";

const CHECKS: &str = include_str!("checks.js");

/// The visit on which no program comes.
pub const FALLBACK: &str = "fallback";

/// A picture in the folder.
pub struct Picture {
    /// The visit.
    pub story: &'static str,
    /// The screen, with its place in the visit.
    pub screen: String,
    /// Width of the window.
    pub width: u32,
    /// Theme and direction.
    pub look: String,
    /// Its file.
    pub file: String,
}

/// What a check found: what, where, a detail, and in which pictures.
pub type Finding = [String; 4];

/// Everything taken so far.
pub struct Album<'a> {
    /// Where files go.
    pub folder: &'a Path,
    /// What was asked for.
    pub options: &'a Options,
    /// The pictures in order.
    pub pictures: Vec<Picture>,
    /// What is wrong.
    pub findings: BTreeSet<Finding>,
    /// How many screens in how many looks were checked.
    pub checked: usize,
    pages: usize,
    /// The language that is taken now, and its direction.
    spoken: Spoken,
}

impl<'a> Album<'a> {
    /// An empty one.
    pub fn new(folder: &'a Path, options: &'a Options) -> Self {
        let (pictures, findings) = (Vec::new(), BTreeSet::new());
        let spoken = LANGUAGES[0];
        Self { folder, options, pictures, findings, checked: 0, pages: 0, spoken }
    }

    /// Begins the pictures in one language.
    pub fn speak(&mut self, spoken: Spoken) {
        self.spoken = spoken;
        self.pages = 0;
    }

    /// The checker as it stands, whole, in every look that was asked for.
    pub async fn take(
        &mut self,
        reader: &mut Reader,
        story: &'static str,
        screen: &str,
    ) -> Result<(), Failure> {
        self.pages += 1;
        if !self.options.wants_screen(screen) {
            return Ok(());
        }
        let screen = format!("{:02}-{screen}", self.pages);
        for (width, height) in self.options.windows() {
            for scheme in self.options.schemes() {
                let look = format!("{scheme}-{}", self.spoken.direction);
                set_window(reader, width, height, scheme).await?;
                // A window that was wide and gets narrow shuts the checker, unless a reader is in the middle of it.
                if story != FALLBACK && is_shut(reader).await? {
                    reader.start_check().await?;
                }
                let place = format!("{story} {screen} {width} {look}");
                self.check(reader, &place).await?;
                if !self.options.check {
                    let file = format!("{story}-{screen}-{width}-{look}.png");
                    picture(reader, (width, height), scheme, &self.folder.join(&file)).await?;
                    let screen = screen.clone();
                    self.pictures.push(Picture { story, screen, width, look, file });
                }
            }
        }
        set_window(reader, 390, 844, "light").await?;
        if story != FALLBACK && is_shut(reader).await? {
            reader.start_check().await?;
        }
        Ok(())
    }

    async fn check(&mut self, reader: &mut Reader, place: &str) -> Result<(), Failure> {
        self.checked += 1;
        if !reader.look::<bool>("return root !== undefined", vec![]).await? {
            return Ok(());
        }
        // The plain guide is the publisher's, in the language of the page.
        let turned = "const widget = root.querySelector('.widget');
            return widget && getComputedStyle(widget).direction";
        let direction: Option<String> = reader.look(turned, vec![]).await?;
        if let Some(direction) = direction.filter(|found| found != self.spoken.direction) {
            let [what, expected] = ["direction", self.spoken.direction].map(str::to_owned);
            self.findings.insert([what, direction, expected, place.to_owned()]);
        }
        let screen =
            reader.look::<bool>("return root?.querySelector('.screen') != null", vec![]).await?;
        if screen {
            let language = self.spoken.language;
            let found: Vec<[String; 3]> = reader.look(CHECKS, vec![json!(language)]).await?;
            for [what, element, detail] in found {
                self.findings.insert([what, element, detail, place.to_owned()]);
            }
        }
        Ok(())
    }
}

async fn is_shut(reader: &mut Reader) -> Result<bool, Failure> {
    let script = "const host = document.querySelector('clog-or-mastitis');
        return !window[Symbol.for('journey')].roots.get(host)?.querySelector('dialog')?.open";
    reader.leave_widget().await?;
    reader.browser.ask(script, vec![]).await
}

/// Sets the inside of the window and the reader's theme.
pub async fn set_window(
    reader: &Reader,
    width: u32,
    height: u32,
    scheme: &str,
) -> Result<(), Failure> {
    let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    reader.browser.protocol("Emulation.setDeviceMetricsOverride", size).await?;
    // A picture in the middle of a transition shows colours that nobody sees.
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    reader.browser.protocol("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
    Ok(())
}

/// The checker at its whole height: in a sheet the window grows, in the article the checker's place.
async fn picture(
    reader: &mut Reader,
    (width, height): (u32, u32),
    scheme: &str,
    file: &PathBuf,
) -> Result<(), Failure> {
    let inside = "return root?.querySelector('.widget')?.scrollHeight ?? null";
    let tall: Option<u32> = reader.look(inside, vec![]).await?;
    let grow = "const [tall] = arguments;
        if (tall !== null) document.querySelector('clog-or-mastitis').style.setProperty('--clog-or-mastitis-height', `${tall + 2}px`);
        document.querySelector('clog-or-mastitis').scrollIntoView()";
    reader.leave_widget().await?;
    reader.browser.ask::<Value>(grow, vec![json!(tall)]).await?;
    set_window(reader, width, height.max(tall.unwrap_or_default() + 2), scheme).await?;
    // The element moves between sheet and article when it hears of the window, and its frame is drawn after that.
    reader.browser.ask::<Value>(DRAWN, vec![]).await?;
    reader.look::<Value>(DRAWN, vec![]).await?;
    reader.leave_widget().await?;
    let place = "const host = document.querySelector('clog-or-mastitis');
        const dialog = window[Symbol.for('journey')].roots.get(host)?.querySelector('dialog');
        if (dialog?.matches(':modal')) return null;
        const box = host.getBoundingClientRect();
        return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height, scale: 1 }";
    let clip: Option<Value> = reader.browser.ask(place, vec![]).await?;
    let wish = match clip {
        Some(clip) => json!({ "format": "png", "clip": clip, "captureBeyondViewport": true }),
        None => json!({ "format": "png" }),
    };
    save(reader, wish, file).await?;
    let shrink = "document.querySelector('clog-or-mastitis').style.removeProperty('--clog-or-mastitis-height')";
    reader.browser.ask::<Value>(shrink, vec![]).await?;
    Ok(())
}

/// Writes what the browser shows into a file.
pub async fn save(reader: &Reader, wish: Value, file: &PathBuf) -> Result<(), Failure> {
    let taken = reader.browser.protocol("Page.captureScreenshot", wish).await?;
    let data = taken.get("data").and_then(Value::as_str).unwrap_or_default();
    let bytes = STANDARD.decode(data).map_err(|error| Failure::new(error.to_string()))?;
    Ok(fs::write(file, bytes)?)
}
