//! Promise: everyone can use it. On every screen and on each kind of result: nothing that axe-core calls a fault, in light
//! and dark; nothing cut off and nothing to scroll sideways in a window of 320 pixels, nor with text of twice the size;
//! every target 44 pixels or more; no motion for who wants none; and a tree of names and roles that makes sense.
//!
//! A plain run looks at every screen and at three kinds of result in Chromium, in English. `LONG` looks at each kind, in
//! each engine, in every language of the package, and in forced colours.
//!
//! Not here: the keyboard (`keyboard_only.rs`), reading aloud (`read_aloud.rs`), what no program can judge: how it sounds
//! in a screen reader (docs/accessibility.md).

mod axe;
mod motion;
mod pseudo;
mod room;
mod tree;

use std::env;
use std::fs;

use journeys::engine::{Engine, Scheme};
use journeys::tour::{SCREENS, Tour};
use journeys::{Failure, Reader, Setup, journey};

/// 1280 pixels at 400 %, which is also the narrowest phone that is still about.
const NARROW: (u32, u32) = (320, 640);

pub(crate) fn long() -> bool {
    env::var_os("LONG").is_some()
}

/// What was seen, in words: all of it is told at the end, as one fault often stands on every screen.
#[derive(Default)]
struct Seen {
    stops: Vec<String>,
    faults: Vec<String>,
}

impl Seen {
    fn add(&mut self, stop: &str, how: &str, faults: Vec<String>) {
        self.faults.extend(faults.into_iter().map(|fault| format!("{stop}, {how}: {fault}")));
    }
}

/// Everything that is looked for at one stop.
async fn look_at(reader: &mut Reader, stop: &str, seen: &mut Seen) -> Result<(), Failure> {
    seen.stops.push(stop.to_owned());
    let chromium = reader.browser.engine == Engine::Chromium;
    if !chromium {
        seen.add(stop, "as it stands", axe::faults(reader).await?);
    } else {
        for (scheme, forced) in
            [(Scheme::Light, false), (Scheme::Light, true), (Scheme::Dark, false)]
        {
            if forced && !long() {
                continue;
            }
            reader.browser.emulate(scheme, forced, true).await?;
            // Forced colours belong to the system, and so does the scheme then.
            if forced {
                axe::forced_colors_show(reader).await?;
            } else {
                axe::scheme_shows(reader, scheme).await?;
            }
            let how = if forced { "forced colors".to_owned() } else { format!("{scheme:?}") };
            seen.add(stop, &how, axe::faults(reader).await?);
        }
        reader.browser.emulate(Scheme::Light, false, true).await?;
        seen.add(stop, "less motion", motion::faults(reader).await?);
    }
    seen.add(stop, "320 pixels", room::faults(reader).await?);
    room::set_text(reader, "200%").await?;
    seen.add(stop, "text of twice the size", room::faults_of_room(reader).await?);
    room::set_text(reader, "").await
}

/// Takes tours in a narrow window and tells every fault at the end.
async fn take(tours: impl Fn(&Tour) -> bool) -> Result<(), Failure> {
    if !in_plain_run_only_chromium()? {
        return Ok(());
    }
    let mut faults = Vec::new();
    for lang in languages()? {
        for tour in Tour::all().iter().filter(|tour| tours(tour)) {
            faults.extend(take_one(tour, &lang).await?);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    Ok(())
}

async fn take_one(tour: &Tour, lang: &str) -> Result<Vec<String>, Failure> {
    let mut seen = Seen::default();
    journey(Setup { window: NARROW, ..Setup::default() }, async |reader| {
        speak(reader, lang);
        reader.open_article().await?;
        reader.go_on_tour(tour, async |reader, stop| look_at(reader, stop, &mut seen).await).await
    })
    .await?;
    if tour.every_screen {
        for screen in SCREENS {
            assert!(seen.stops.iter().any(|stop| stop == screen), "{screen} was not seen");
        }
    }
    Ok(seen.faults.into_iter().map(|fault| format!("{lang}, {fault}")).collect())
}

/// Has the article ask for the check in a language.
fn speak(reader: &Reader, lang: &str) {
    let lang = lang.to_owned();
    reader.site.alter("/index.html", move |mut reply| {
        let page = String::from_utf8_lossy(&reply.body);
        let tag = format!("<clog-or-mastitis lang=\"{lang}\" ");
        reply.body = page.replace("<clog-or-mastitis ", &tag).into_bytes();
        reply
    });
}

/// The languages of the built package: English alone in a plain run.
fn languages() -> Result<Vec<String>, Failure> {
    let mut found = vec!["en".to_owned()];
    if long() {
        for entry in fs::read_dir(Setup::default().folder.join("pkg/words"))? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            found.extend(
                name.strip_suffix(".words").filter(|lang| *lang != "en").map(str::to_owned),
            );
        }
    }
    Ok(found)
}

pub(crate) fn in_plain_run_only_chromium() -> Result<bool, Failure> {
    Ok(long() || Engine::from_environment()? == Engine::Chromium)
}

#[tokio::test]
async fn everyone_can_use_every_screen() -> Result<(), Failure> {
    take(|tour| tour.every_screen).await
}

#[tokio::test]
async fn everyone_can_use_every_kind_of_result() -> Result<(), Failure> {
    // An emergency, a result with everything on it (of the other test), and one without a baby: the rest with `LONG`.
    take(|tour| !tour.every_screen && (long() || ["emergency", "loss"].contains(&tour.name))).await
}

/// The same check without frames and article around it; one engine tells, as the style sheet is the same.
#[tokio::test]
async fn the_page_for_itself_has_room_for_every_screen_too() -> Result<(), Failure> {
    if !in_plain_run_only_chromium()? {
        return Ok(());
    }
    journey(Setup { window: NARROW, ..Setup::default() }, async |reader| {
        reader.open("/pkg/standalone.html#us").await?;
        reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        let mut seen = Seen::default();
        for way in Tour::all().iter().filter(|tour| tour.every_screen) {
            reader
                .go_on_tour(way, async |reader, stop| {
                    seen.add(stop, "320 pixels", room::faults(reader).await?);
                    Ok(())
                })
                .await?;
        }
        assert!(seen.faults.is_empty(), "{}", seen.faults.join("\n"));
        Ok(())
    })
    .await
}
