//! Those who watch, the page that they watch on, and what they have got.
//!
//! *Watcher* = a real recorder, or the hostile script of our own. *Mark* = a word that the page shows, so that a watcher
//! that is awake must have recorded it, and everything before it.

use std::time::{Duration, Instant};
use std::{env, fs};

use journeys::pages::SCRIPT;
use journeys::proxy::TRACKER;
use journeys::server::Reply;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader};
use serde_json::{Value, json};

use super::interview::Held;
use super::needles::Haystack;

const HOSTILE: &str = include_str!("../../pages/hostile.js");
const LIGHT: &str = include_str!("../../pages/light.js");

/// Somebody who records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watcher {
    /// rrweb, the recorder inside of many products.
    Rrweb,
    /// PostHog with autocapture, heat maps and session recording.
    Posthog,
    /// Sentry with Session Replay.
    Sentry,
    /// The script of our own that patches what a page can patch.
    Hostile,
}

impl Watcher {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Rrweb, Self::Posthog, Self::Sentry, Self::Hostile];

    /// As docs/privacy.md names it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rrweb => "rrweb",
            Self::Posthog => "PostHog",
            Self::Sentry => "Sentry Replay",
            Self::Hostile => "hostile script",
        }
    }

    /// Whether it reports to a server of its own.
    pub fn sends(self) -> bool {
        matches!(self, Self::Posthog | Self::Sentry)
    }

    fn script(self) -> Result<String, Failure> {
        let bundle = match self {
            Self::Rrweb => "rrweb.js",
            Self::Posthog => "posthog.js",
            Self::Sentry => "sentry.js",
            Self::Hostile => return Ok(HOSTILE.into()),
        };
        let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/tools/recorders/bundled");
        let folder =
            env::var_os("RECORDERS_DIR").map_or_else(|| built.into(), std::path::PathBuf::from);
        fs::read_to_string(folder.join(bundle)).map_err(|e| {
            let folder = folder.display();
            Failure::new(format!(
                "{bundle} is not in {folder} ({e}): `cargo xtask test` puts it there"
            ))
        })
    }

    /// Opens a page on which it watches from the very start, and the check's first screen.
    pub async fn open(self, reader: &mut Reader, isolation: &str) -> Result<(), Failure> {
        reader.proxy.play_tracker();
        reader.site.replace("/watcher.js", Reply::script(self.script()?));
        reader.site.replace("/light.js", Reply::script(LIGHT));
        let head = format!(
            "<script src=\"/watcher.js\"></script><script src=\"/light.js\"></script>{SCRIPT}"
        );
        let tag = format!(
            "<clog-or-mastitis region=\"us\" isolation=\"{isolation}\">A plain guide.</clog-or-mastitis>"
        );
        reader.open_own_page(&head, &tag).await?;
        reader.begin().await?;
        self.is_awake(reader).await
    }

    /// Shows a mark and waits until it is recorded, and sent where there is a server.
    pub async fn is_awake(self, reader: &mut Reader) -> Result<(), Failure> {
        let start = reader.proxy.now();
        let mark = start.as_micros();
        // Split, so that no script's own text is taken for it.
        let show = format!(
            "document.body.append(Object.assign(document.createElement('p'), {{ textContent: ['mark', '{mark}'].join('of') }})); return null"
        );
        reader.in_page::<Value>(&show).await?;
        let mark = format!("markof{mark}");
        let deadline = Instant::now() + PATIENCE;
        loop {
            let here = format!("return recorded.some((text) => text.includes('{mark}'))");
            let recorded: bool = reader.in_page(&here).await?;
            // Sentry shows a page only part of what it sends.
            let sent = bodies(reader, start).iter().any(|body| body.contains(&mark));
            let awake = if self.sends() { sent } else { recorded };
            if awake {
                return Ok(());
            }
            if Instant::now() > deadline {
                let name = self.name();
                return Err(Failure::new(format!(
                    "{name} sleeps: recorded {recorded}, sent {sent}"
                )));
            }
        }
    }

    /// From here on.
    pub async fn moment(self, reader: &mut Reader) -> Result<Moment, Failure> {
        let at = reader.proxy.now();
        Ok(Moment { texts: reader.in_page("return recorded.length").await?, at })
    }

    /// Everything that it has got since then, and all that left the browser, to whomever.
    pub async fn since(self, reader: &mut Reader, moment: &Moment) -> Result<Haystack, Failure> {
        let at_leisure = "if (window.lookEverywhere) lookEverywhere(); return null";
        reader.in_page::<Value>(at_leisure).await?;
        let recorded = format!("return recorded.slice({})", moment.texts);
        let mut texts: Vec<String> = reader.in_page(&recorded).await?;
        texts.extend(bodies(reader, moment.at));
        Ok(Haystack::of(texts))
    }
}

/// A place in what was recorded and sent.
pub struct Moment {
    texts: usize,
    at: Duration,
}

/// Addresses and bodies of all requests since then.
fn bodies(reader: &Reader, since: Duration) -> Vec<String> {
    let seen = reader.proxy.seen().into_iter().filter(|seen| seen.at >= since);
    seen.flat_map(|seen| {
        let address = format!("{} {}{}", seen.method, seen.host, seen.path);
        [address, String::from_utf8_lossy(&seen.body).into_owned()]
    })
    .collect()
}

/// Nobody but the tracker was asked since then, by name: a tunnel or a stranger would stand here.
pub fn strangers(reader: &Reader, since: &Moment) -> Vec<String> {
    let seen = reader.proxy.seen().into_iter().filter(|seen| seen.at >= since.at);
    let others = seen.filter(|seen| seen.host != TRACKER);
    others.map(|seen| format!("{} {}{}", seen.method, seen.host, seen.path)).collect()
}

/// Leaves the page, and takes from the console what WebKit writes each time that a watcher tried to look into the frame and
/// was refused. Every other line stays a failure.
pub async fn leave(reader: &mut Reader) -> Result<(), Failure> {
    const REFUSED: &str = "Sandbox access violation: Blocked a frame at";
    assert_eq!(reader.violations().await?, [""; 0], "what the page's policy refused");
    reader.site.replace("/left.html", Reply::html("<link rel=icon href=data:,>"));
    reader.open("/left.html").await?;
    let mut lines = reader.console().await?;
    lines.retain(|line| !line.contains(REFUSED));
    assert_eq!(lines, [""; 0], "the console");
    Ok(())
}

/// Holds the same interview once more in the page itself, by the same taps and keys.
pub async fn hold_in_light(reader: &mut Reader, held: &Held) -> Result<(), Failure> {
    reader.close_sheet().await?;
    reader.leave_widget().await?;
    let draw = "drawInLight(arguments[0]); return null";
    reader.browser.ask::<Value>(draw, vec![json!(held.screens)]).await?;
    for (question, answer) in &held.given {
        let find = "
            const all = [...document.querySelectorAll(`main [data-q='${arguments[0]}']`)];
            const input = all.find((input) => input.dataset.o === arguments[1]) ?? all.find((input) => input.type === 'text');
            input.scrollIntoView({ block: 'center', behavior: 'instant' });
            return input;";
        let asked = vec![json!(question), json!(answer)];
        let input: Value = reader.browser.ask(find, asked).await?;
        reader.tap_found(&input).await?;
        let typed = "return document.activeElement.type === 'text'";
        if reader.browser.ask(typed, vec![]).await? {
            for key in answer.chars() {
                reader.type_key(key).await?;
            }
        }
    }
    let result = &held.result;
    let outcome = json!({ "urgency": result.urgency, "headline": result.headline, "reasons": result.reasons });
    reader
        .browser
        .ask::<Value>("drawResultInLight(arguments[0]); return null", vec![outcome])
        .await?;
    Ok(())
}
