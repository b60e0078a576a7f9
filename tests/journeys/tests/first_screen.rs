//! Promise: the first question stands before the program has come, and is the one that the program draws. What the reader
//! does meanwhile counts, the focus and the place stay, and nothing moves when the program takes over.
//!
//! *Held* = the server keeps the program back. Not here: every state of the screen (`node/first.test.mjs`), what is asked
//! for when (`requests.rs`), other failures (`fallback.rs`).

use std::time::Instant;

use journeys::engine::Engine;
use journeys::pages::SCRIPT;
use journeys::server::Reply;
use journeys::view::View;
use journeys::widget::PATIENCE;
use journeys::{Button, Failure, Reader, Setup, journey};
use serde::Deserialize;
use serde_json::Value;

const WASM: &str = "/pkg/clog-or-mastitis.wasm";

/// All that a reader can see and be told, without what is said of the waiting.
#[derive(Debug, Default, PartialEq, Deserialize)]
struct Shown {
    waiting: bool,
    markup: String,
    /// Left, top, width, height of everything.
    boxes: Vec<[i32; 4]>,
    names: Vec<Option<String>>,
    said: String,
    scroll: i32,
}

const SHOWN: &str = "
    const place = root?.querySelector('.widget');
    if (!place) return null;
    const copy = place.cloneNode(true);
    copy.querySelector('.moment')?.remove();
    const box = ({ x, y, width, height }) => [x, y, width, height].map(Math.round);
    return {
      waiting: place.hasAttribute('data-waiting'),
      markup: copy.innerHTML,
      boxes: [...place.querySelectorAll('*:not(.moment)')].map((one) => box(one.getBoundingClientRect())),
      names: [...['role', 'aria-label', 'lang', 'dir'].map((name) => place.getAttribute(name)), document.title],
      said: place.querySelector('.moment')?.textContent ?? '',
      scroll: Math.round(place.scrollTop),
    };";

async fn shown(reader: &mut Reader, wanted: impl Fn(&Shown) -> bool) -> Result<Shown, Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        match reader.look::<Option<Shown>>(SHOWN, vec![]).await? {
            Some(shown) if wanted(&shown) => return Ok(shown),
            _ if Instant::now() > deadline => return Err(Failure::new("waited in vain")),
            // A frame that is still loading may be entered too early.
            None => reader.leave_widget().await?,
            Some(_) => {}
        }
    }
}

/// On a slow phone the second screen comes long after the tap, so what moved then would be a shift nobody asked for.
#[tokio::test]
async fn what_stands_in_the_bar_stays_in_its_place_when_back_comes() -> Result<(), Failure> {
    const LEFT: &str = "return all(root, '.bar > button:not(.back)')
        .map((button) => [button.dataset.action, Math.round(button.getBoundingClientRect().x)]);";
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let before: Vec<(String, i32)> = reader.look(LEFT, vec![]).await?;
        assert_eq!(before.len(), 3, "{before:?}");
        let second = reader.press(Button::None).await?;
        assert!(second.offers("back"), "{second}");
        let after: Vec<(String, i32)> = reader.look(LEFT, vec![]).await?;
        assert_eq!(before, after);
        Ok(())
    })
    .await
}

/// Opens a page whose program is held, up to its first screen.
async fn held(reader: &mut Reader, attributes: &str) -> Result<Shown, Failure> {
    reader.site.hold(WASM);
    let tag = format!("<clog-or-mastitis {attributes}>Call 911 for confusion.</clog-or-mastitis>");
    reader.open_own_page(SCRIPT, &tag).await?;
    reader.until_ready(1).await?;
    reader.start_check().await?;
    shown(reader, |shown| shown.waiting).await
}

/// What a screen reader is given, without the place for news that the program has no use for.
async fn tree(reader: &mut Reader) -> Result<String, Failure> {
    if reader.browser.engine != Engine::Chromium {
        return Ok(String::new());
    }
    let tree = reader.accessibility_tree().await?;
    Ok(tree.lines().filter(|line| line.trim() != "status").collect::<Vec<_>>().join("\n"))
}

#[tokio::test]
async fn it_is_what_the_program_draws_and_nothing_moves() -> Result<(), Failure> {
    let mut cases: Vec<String> =
        [("en", "us"), ("es", "other"), ("fr", "eu"), ("ar", "uk")].map(written).into();
    if std::env::var_os("LONG").is_some() {
        let regions = ["us", "uk", "ca", "au", "nz", "ie", "eu", "other"];
        let languages = ["en", "es", "fr", "ar"];
        cases = languages.iter().flat_map(|lang| regions.map(|r| written((lang, r)))).collect();
    }
    cases.push("lang=\"en\" region=\"uk\" units=\"f\" isolation=\"shadow\"".into());
    journey(Setup { window: (1100, 900), ..Setup::default() }, async |reader| {
        for attributes in &cases {
            let early = held(reader, attributes).await?;
            let before = tree(reader).await?;
            reader.site.let_go();
            let program = shown(reader, |shown| !shown.waiting).await?;
            assert!(early.boxes.len() > 100, "{attributes}: {} boxes", early.boxes.len());
            assert_eq!(early, Shown { waiting: true, ..program }, "{attributes}");
            assert_eq!(before, tree(reader).await?, "{attributes}");
            assert_eq!(reader.shifts().await?, Vec::<f64>::new(), "{attributes}: nothing moves");
        }
        Ok(())
    })
    .await
}

fn written((lang, region): (&str, &str)) -> String {
    format!("lang=\"{lang}\" region=\"{region}\"")
}

#[tokio::test]
async fn answers_and_the_way_on_count_before_the_program() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        held(reader, "region=\"us\"").await?;
        reader.tap("input[data-q=fainted][data-o=not_sure]").await?;
        reader.tap("button[data-action=none]").await?;
        let waiting = shown(reader, |shown| !shown.said.is_empty()).await?;
        assert!(waiting.waiting && waiting.said.contains("One moment"), "{}", waiting.said);
        reader.site.let_go();
        let next = |view: &View| view.screen.as_deref().is_some_and(|id| id != "danger_signs");
        reader.until("the screen after it", next).await?;
        reader.heading_has_focus().await?;
        reader.press(Button::Back).await?;
        let back = reader.until("the first again", |view| view.asks("fainted")).await?;
        assert_eq!(back.chosen("fainted"), Some("not_sure"), "{back}");
        assert_eq!(back.chosen("seizure"), Some("no"), "{back}");
        told(reader, &["ready", "started"]).await
    })
    .await
}

#[tokio::test]
async fn a_danger_sign_before_the_program_leads_to_the_emergency() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let early = held(reader, "region=\"uk\"").await?;
        assert!(early.markup.contains("href=\"tel:999\""), "its number can be called at once");
        reader.tap("input[data-q=seizure][data-o=yes]").await?;
        shown(reader, |shown| shown.said.contains("One moment")).await?;
        reader.site.let_go();
        assert_eq!(reader.result().await?.urgency, "emergency");
        reader.heading_has_focus().await?;
        told(reader, &["ready", "started"]).await
    })
    .await
}

#[tokio::test]
async fn the_focus_and_the_place_stay_when_the_program_takes_over() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        held(reader, "region=\"us\"").await?;
        reader.tap("input[data-q=baby_collapse][data-o=no]").await?;
        let focused = "return root.activeElement?.dataset.q ?? null";
        let before: Option<String> = reader.look(focused, vec![]).await?;
        assert_eq!(before.as_deref(), Some("baby_collapse"));
        let place = shown(reader, |shown| shown.waiting).await?.scroll;
        assert!(place > 200, "it has been scrolled: {place}");
        reader.site.let_go();
        let view = reader.until("the program stands", |view| view.screen.is_some()).await?;
        assert_eq!(view.chosen("baby_collapse"), Some("no"), "{view}");
        assert_eq!(view.focus.question.as_deref(), Some("baby_collapse"), "{view}");
        assert_eq!(shown(reader, |shown| !shown.waiting).await?.scroll, place);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_program_that_does_not_come_brings_the_guide_back() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.replace(WASM, Reply::missing());
        held(reader, "region=\"us\"").await?;
        reader.tap("input[data-q=seizure][data-o=yes]").await?;
        reader.site.let_go();
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail["cause"], "wasm_unreachable");
        reader.until_shut().await?;
        assert!(reader.page_text().await?.contains("Call 911 for confusion"));
        told(reader, &["ready", "failed"]).await?;
        reader.console().await?;
        Ok(())
    })
    .await
}

async fn told(reader: &mut Reader, wanted: &[&str]) -> Result<(), Failure> {
    let events = reader.events().await?;
    let names: Vec<&str> = events.iter().map(|event| event.name.as_str()).collect();
    assert_eq!(names, wanted);
    let details = events.iter().filter(|event| event.name != "failed");
    assert!(details.into_iter().all(|event| event.detail == Value::Null), "{events:?}");
    Ok(())
}
