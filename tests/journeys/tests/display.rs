//! Promise: the check shows where it should and leaves the article in peace. On a phone it opens over the window and
//! closes from inside; in a wide window it stands in the article at one height. Nothing moves, nothing is lost.

use std::time::Instant;

use fantoccini::key::Key;
use journeys::engine::Engine;
use journeys::story::By;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde::Deserialize;
use serde_json::{Value, json};

const PHONE: (u32, u32) = (390, 844);
const WIDE: (u32, u32) = (1100, 900);

/// What a reader could measure on the page.
#[derive(Debug, Deserialize)]
struct Page {
    /// The dialog, in the article or as a sheet.
    open: bool,
    modal: bool,
    height: i32,
    /// Left, top, width, height of the frame in the window.
    frame: [i32; 4],
    /// Width without the page's scroll bar, which Firefox draws beside it, and height.
    window: [i32; 2],
    scroll: i32,
}

const PAGE: &str = "
  const host = document.querySelector('clog-or-mastitis');
  const root = window[Symbol.for('journey')].roots.get(host);
  // Until the second script came the host stands there without them.
  const dialog = root.querySelector('dialog');
  const frame = (root.querySelector('iframe') ?? dialog ?? host).getBoundingClientRect();
  return {
    open: dialog?.open ?? false,
    modal: dialog?.matches(':modal') ?? false,
    height: Math.round(host.getBoundingClientRect().height),
    frame: [frame.x, frame.y, frame.width, frame.height].map(Math.round),
    window: [document.documentElement.clientWidth, innerHeight],
    scroll: Math.round(scrollY),
  };";

#[tokio::test]
async fn on_a_phone_it_opens_over_the_window_and_closes_from_inside() -> Result<(), Failure> {
    journey(Setup { window: PHONE, ..Setup::default() }, async |reader| {
        reader.open("/").await?;
        reader.scroll_to_checker().await?;
        reader.until_told("ready").await?;
        let before = page(reader).await?;
        assert!(!before.open, "the guide stands there until Start");
        assert!(reader.page_text().await?.contains("confusion"));

        for close in ["the button", "Escape"] {
            reader.start_check().await?;
            if reader.browser.engine == Engine::WebKit && close == "the button" {
                // WebKitGTK gives no element of a frame the focus before the reader has touched something in it. The
                // frame itself has it, so the next Tab leads in.
                reader.until("the first screen shows", |view| view.screen.is_some()).await?;
            } else {
                reader.heading_has_focus().await?;
            }
            let open = page(reader).await?;
            assert!(open.modal);
            let [width, height] = open.window;
            assert_eq!(open.frame, [0, 0, width, height], "over the whole window");
            let stand = page(reader).await?.scroll;
            if close == "Escape" {
                // What was chosen before the sheet was closed is still there.
                assert_eq!(reader.view().await?.chosen("seizure"), Some("no"));
                reader.view().await?;
                reader.type_last_key(Key::Escape.into()).await?;
                reader.until_shut().await?;
            } else {
                reader.choose("seizure", "no").await?;
                reader.close_sheet().await?;
            }
            let shut = page(reader).await?;
            assert!(!shut.open, "shut by {close}");
            assert_eq!(shut.scroll, stand, "the article stays where it was");
            assert!(reader.start_has_focus().await?, "the focus is back on Start after {close}");
        }
        let closed = reader.events().await?.iter().filter(|event| event.name == "closed").count();
        assert_eq!(closed, 2, "each is told once");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn in_a_wide_window_it_stands_in_the_article_at_one_height() -> Result<(), Failure> {
    journey(Setup { window: WIDE, ..Setup::default() }, async |reader| {
        reader.open("/").await?;
        let before = page(reader).await?.height;
        reader.scroll_to_checker().await?;
        reader.until_told("ready").await?;
        assert_eq!(page(reader).await?.height, before, "its place was there from the start");

        let mut view = reader.until("a screen shows", |view| view.screen.is_some()).await?;
        while view.result.is_none() {
            heading_in_view(reader).await?;
            view = reader.answer_screen(&Story::plain_clog(), By::Touch).await?;
            assert_eq!(page(reader).await?.height, before, "no screen changes it");
        }
        heading_in_view(reader).await?;
        assert!(!page(reader).await?.modal);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_a_phone_each_heading_is_in_view_and_one_thing_scrolls() -> Result<(), Failure> {
    journey(Setup { window: PHONE, ..Setup::default() }, async |reader| {
        let mut view = reader.open_article().await?;
        while view.result.is_none() {
            heading_in_view(reader).await?;
            view = reader.answer_screen(&Story::plain_clog(), By::Touch).await?;
        }
        heading_in_view(reader).await?;
        // The document in the frame does not scroll, only the box in it; the article under it is out of reach.
        let scrollers: Value = reader
            .look(
                "return [...document.querySelectorAll('*')]
                  .filter((e) => e.scrollHeight > e.clientHeight + 1
                    && ['auto', 'scroll'].includes(getComputedStyle(e).overflowY))
                  .map((e) => e.className)",
                vec![],
            )
            .await?;
        assert_eq!(scrollers, json!(["widget"]));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_window_that_changes_its_width_takes_the_answers_along() -> Result<(), Failure> {
    journey(Setup { window: WIDE, ..Setup::default() }, async |reader| {
        reader.open_article().await?;
        reader.choose("fainted", "no").await?;

        reader.leave_widget().await?;
        reader.browser.resize(PHONE.0, PHONE.1).await?;
        page_until(reader, |page| page.modal).await?;
        assert_eq!(reader.view().await?.chosen("fainted"), Some("no"), "in the sheet");

        reader.leave_widget().await?;
        reader.browser.resize(WIDE.0, WIDE.1).await?;
        page_until(reader, |page| !page.modal).await?;
        page_until(reader, |page| page.open).await?;
        assert_eq!(reader.view().await?.chosen("fainted"), Some("no"), "back in the article");
        let told = reader.events().await?;
        assert!(told.iter().all(|event| event.name != "closed"), "nobody closed it: {told:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_publisher_can_have_either_in_any_window() -> Result<(), Failure> {
    for (display, window, modal) in [("sheet", WIDE, true), ("inline", PHONE, false)] {
        journey(Setup { window, ..Setup::default() }, async |reader| {
            reader.site.alter("/index.html", move |mut reply| {
                let page = String::from_utf8_lossy(&reply.body);
                let tag = format!("<clog-or-mastitis display=\"{display}\" ");
                reply.body = page.replace("<clog-or-mastitis ", &tag).into_bytes();
                reply
            });
            reader.open_article().await?;
            let page = page(reader).await?;
            assert_eq!((page.open, page.modal), (true, modal), "{display}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// Else it would be laid out anew when it shows, and everything in it would move (seen in Chromium on a slow processor).
#[tokio::test]
async fn what_runs_inside_has_its_size_before_it_shows() -> Result<(), Failure> {
    journey(Setup { window: PHONE, ..Setup::default() }, async |reader| {
        const SIZE: &str = "return [innerWidth, innerHeight]";
        reader.open("/").await?;
        reader.scroll_to_checker().await?;
        reader.until_told("ready").await?;
        let [width, height]: [u32; 2] = reader.look(SIZE, vec![]).await?;
        // But nobody gets in: not by Tab, not by the page's search, not by ear.
        const SHUT: &str = "return document.querySelector('.widget').inert";
        assert!(reader.look::<bool>(SHUT, vec![]).await?);
        reader.leave_widget().await?;
        reader.start_check().await?;
        let deadline = Instant::now() + PATIENCE;
        while reader.look::<bool>(SHUT, vec![]).await? {
            assert!(Instant::now() < deadline, "it stays shut");
        }
        let shown: [u32; 2] = reader.look(SIZE, vec![]).await?;
        // Browsers leave out their own bars in one of the two heights.
        assert_eq!(width, shown[0]);
        assert!(height.abs_diff(shown[1]) < 32, "{height} {shown:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn nothing_moves_in_the_article() -> Result<(), Failure> {
    for window in [PHONE, WIDE] {
        journey(Setup { window, ..Setup::default() }, async |reader| {
            // From the top, as a reader comes: what moves while it is in view counts.
            reader.open_article().await?;
            reader.choose("seizure", "yes").await?;
            reader.result().await?;
            reader.close_sheet().await?;
            // Chromium alone tells; the other two have no such entries, and the heights above speak for them.
            let shifts = reader.shifts().await?;
            assert!(shifts.is_empty(), "at {window:?}: {shifts:?}");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

async fn page(reader: &mut Reader) -> Result<Page, Failure> {
    reader.leave_widget().await?;
    let alive = "const host = document.querySelector('clog-or-mastitis');
        return window[Symbol.for('journey')].roots.has(host)";
    let deadline = Instant::now() + PATIENCE;
    // Right after a page has loaded, WebKit may not have run its script yet.
    while !reader.browser.ask::<bool>(alive, vec![]).await? {
        assert!(Instant::now() < deadline, "the element never came to life");
    }
    reader.browser.ask(PAGE, vec![]).await
}

async fn page_until(reader: &mut Reader, wanted: fn(&Page) -> bool) -> Result<(), Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let page = page(reader).await?;
        if wanted(&page) {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "it stays as it is: {page:?}");
    }
}

/// Where the heading is in its frame, and the frame in the window.
async fn heading_in_view(reader: &mut Reader) -> Result<(), Failure> {
    let inside = "const box = root.querySelector('h2.screen-title').getBoundingClientRect();
        return [box.top, box.bottom, innerHeight];";
    let [top, bottom, frame_height]: [f64; 3] = reader.look(inside, vec![]).await?;
    assert!(
        top >= 0.0 && bottom <= frame_height,
        "in the frame: {top} to {bottom} of {frame_height}"
    );
    let page = page(reader).await?;
    let ([_, y, ..], [_, window]) = (page.frame, page.window);
    let (y, window) = (f64::from(y), f64::from(window));
    assert!(y + top >= 0.0 && y + bottom <= window, "in the window: {page:?}");
    Ok(())
}
