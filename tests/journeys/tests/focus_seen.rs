//! Promise: who moves with Tab sees where the focus is, never loses it under something, and comes out at both ends.
//!
//! *Ring* = the outline around the focused control, or around the row that stands for it: 2 pixels or more, and 3:1 or
//! more against what is behind it. Not here: whole interviews by keys (`keyboard_only.rs`).

use std::time::Instant;

use fantoccini::key::Key;
use journeys::engine::Engine;
use journeys::tour::Tour;
use journeys::widget::PATIENCE;
use journeys::{Button, Failure, Reader, Setup, journey};
use serde::Deserialize;

use crate::everyone::{in_plain_run_only_chromium, long};

/// The check stands in the article here, with links before and after it.
const WIDE: (u32, u32) = (1280, 900);

/// Where a plain run walks: a list of signs, the picture beside its choices, a field, a result. It walks backwards at both
/// ends of them. `LONG` walks both ways wherever a tour stops.
const WALKED: [&str; 4] = [FIRST, "sore_spot", "temperature", RESULT];
const FIRST: &str = "danger_signs";
const RESULT: &str = "result ill";

/// More stops than any screen has.
const MOST_STOPS: usize = 150;

const RING: &str = "
    const element = root.activeElement;
    if (element === null || element === document.body) return null;
    const row = element.closest('label') ?? element;
    const rgb = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
    const light = (color) => {
      const [r, g, b] = rgb(color).map((part) => part / 255).map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const clear = (color) => color === 'transparent' || rgb(color)[3] === 0;
    const behind = (box) => {
      const color = getComputedStyle(box).backgroundColor;
      return clear(color) && box.parentElement !== null ? behind(box.parentElement) : color;
    };
    const contrast = (one, other) => {
      const [more, less] = [light(one), light(other)].sort((a, b) => b - a);
      return (more + 0.05) / (less + 0.05);
    };
    const rings = [element, row].map((box) => [box, getComputedStyle(box)])
      .filter(([, style]) => style.outlineStyle !== 'none' && !clear(style.outlineColor))
      .map(([box, style]) => ({ width: parseFloat(style.outlineWidth), contrast: contrast(style.outlineColor, behind(box.parentElement)) }));
    const best = rings.sort((a, b) => b.width * b.contrast - a.width * a.contrast)[0] ?? { width: 0, contrast: 0 };
    const box = row.getBoundingClientRect();
    const hit = root.elementFromPoint(box.left + box.width / 2, Math.min(box.top + box.height / 2, innerHeight - 1));
    return { ...best, covered: !(hit !== null && (row.contains(hit) || hit.contains(row))), told: element.outerHTML.slice(0, 160) };";

#[derive(Deserialize)]
struct Ring {
    width: f64,
    contrast: f64,
    covered: bool,
    told: String,
}

/// Whether the page has its focus in the check.
async fn is_inside(reader: &mut Reader) -> Result<bool, Failure> {
    reader.in_page("return document.activeElement?.localName === 'clog-or-mastitis'").await
}

/// Walks from the heading to one end with Tab, or with Shift and Tab; returns how many stops there were.
async fn walk_out(
    reader: &mut Reader,
    stop: &str,
    held: Option<char>,
    faults: &mut Vec<String>,
) -> Result<usize, Failure> {
    reader.tap("h2.screen-title").await?;
    reader
        .look::<Option<bool>>("root.querySelector('h2.screen-title').focus(); return null", vec![])
        .await?;
    for stops in 0..MOST_STOPS {
        reader.type_key_with(held, Key::Tab.into()).await?;
        if !is_inside(reader).await? {
            return Ok(stops);
        }
        let Some(ring) = reader.look::<Option<Ring>>(RING, vec![]).await? else { continue };
        if ring.width < 2.0 || ring.contrast < 3.0 {
            let (width, contrast) = (ring.width, ring.contrast);
            faults.push(format!("{stop}: a ring of {width} px, {contrast:.1}:1 on {}", ring.told));
        }
        if ring.covered {
            faults.push(format!("{stop}: something covers {}", ring.told));
        }
    }
    Err(Failure::new(format!("{stop}: {MOST_STOPS} Tabs did not lead out")))
}

#[tokio::test]
async fn tab_shows_where_it_is_and_leads_out_at_both_ends() -> Result<(), Failure> {
    if !in_plain_run_only_chromium()? {
        return Ok(());
    }
    journey(Setup { window: WIDE, ..Setup::default() }, async |reader| {
        reader.open_article().await?;
        let (mut faults, mut walked) = (Vec::new(), 0);
        for tour in Tour::all().iter().filter(|tour| tour.every_screen) {
            reader
                .go_on_tour(tour, async |reader, stop| {
                    if !long() && !WALKED.contains(&stop) {
                        return Ok(());
                    }
                    walked += 1;
                    let stops = walk_out(reader, stop, None, &mut faults).await?;
                    assert!(stops > 0, "{stop}: Tab came to nothing");
                    if long() || [FIRST, RESULT].contains(&stop) {
                        walk_out(reader, stop, Some(Key::Shift.into()), &mut faults).await?;
                    }
                    Ok(())
                })
                .await?;
        }
        assert!(walked >= WALKED.len(), "only {walked} stops were walked");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    })
    .await
}

/// Yew lets the browser paint after 16 ms, before it says that a drawing stands. The clock that it looks at runs ahead here.
#[tokio::test]
async fn a_new_screen_is_seen_from_its_top_even_where_drawing_takes_long() -> Result<(), Failure> {
    const GO_ON: &str = "
        return (async () => {
          const place = root.querySelector('.screen').parentElement;
          const { now } = Date;
          let ahead = 0;
          Date.now = () => now() + (ahead += 50);
          place.scrollTop = place.scrollHeight;
          const scrolled = place.scrollTop;
          root.querySelector('button[data-action=none]').click();
          // All that comes before the browser can paint.
          for (let turn = 0; turn < 100; turn += 1) await null;
          Date.now = now;
          const { dataset } = root.querySelector('.screen[data-screen]');
          // Where the new screen were no longer than its box it could not be elsewhere.
          return [scrolled > 0 && place.scrollHeight > place.clientHeight, dataset.screen !== 'danger_signs', place.scrollTop, document.activeElement.localName];
        })();";
    journey(Setup { window: (390, 500), ..Setup::default() }, async |reader| {
        reader.open_article().await?;
        // Until the program has taken over nothing leads on.
        let taken_over = "return root.querySelector('.screen') !== null && root.querySelector('[data-waiting]') === null";
        let deadline = Instant::now() + PATIENCE;
        while !reader.look::<bool>(taken_over, vec![]).await? {
            assert!(Instant::now() < deadline, "the program never came");
        }
        let (scrolled, went_on, top, focused): (bool, bool, f64, String) =
            reader.look(GO_ON, vec![]).await?;
        assert!(scrolled && went_on, "{scrolled} {went_on}");
        assert_eq!(top, 0.0);
        // WebKitGTK gives nothing in a frame the focus before the reader has touched something in it.
        assert!(focused == "h2" || reader.browser.engine == Engine::WebKit, "{focused}");
        Ok(())
    })
    .await
}

/// A tap on a label gives the focus to its control, and a browser scrolls to what gets the focus.
#[tokio::test]
async fn a_tap_near_an_edge_does_not_move_the_page_away() -> Result<(), Failure> {
    // In view as a whole, and nearer to the lower edge than what the keyboard reaches may be. What sticks there is lower.
    const NEAR_THE_EDGE: &str = r#"
        const label = root.querySelector('input[data-q=milk][data-o=weaning]').closest('label');
        label.style.scrollMarginBlockEnd = '90px';
        label.scrollIntoView({ block: 'end', behavior: 'instant' });
        return label;"#;
    const WHERE: &str = "
        const { top, bottom } = root.querySelector('input[data-q=milk][data-o=weaning]').closest('label').getBoundingClientRect();
        return [top, innerHeight - bottom];";
    journey(Setup { window: (390, 500), ..Setup::default() }, async |reader| {
        reader.open_article().await?;
        reader.press(Button::None).await?;
        let label: serde_json::Value = reader.look(NEAR_THE_EDGE, vec![]).await?;
        let (before, room): (f64, f64) = reader.look(WHERE, vec![]).await?;
        assert!((80.0..150.0).contains(&room), "{room} px from the edge");
        reader.tap_found(&label).await?;
        reader.until("it is chosen", |view| view.chosen("milk") == Some("weaning")).await?;
        let (after, _): (f64, f64) = reader.look(WHERE, vec![]).await?;
        assert!((after - before).abs() < 1.0, "moved from {before} to {after}");
        Ok(())
    })
    .await
}
