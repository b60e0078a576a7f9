//! Promise: a check that is taken away and put back a thousand times leaves nothing in memory, and works afterwards.
//!
//! *Start* = a cycle in which the widget really stood ready; the fast cycles come too quickly for that, which is how a
//! page that redraws itself treats an element.
//!
//! Chromium counts frames, documents, nodes, listeners and bytes for a driver. The other engines count nothing for one:
//! there the page's frames, an end within the time and a check that works are all that is seen.

use journeys::engine::Engine;
use journeys::memory::Held;
use journeys::pages::SCRIPT;
use journeys::{Failure, Reader, Setup, journey};

const TAG: &str =
    r#"<div><clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis></div>"#;

/// Everything that only a first start brings (compiled code, caches of the engine) is there after these.
const WARM: usize = 5;
const STARTS: usize = 20;
const CYCLES: usize = 1000;

/// What may be left of 1,020 cycles: any leak of one a start would be 20, of one a cycle 1,000.
const MOST_MORE: u64 = 10;
/// And in bytes: far less than the one program of some 300 kB that a single start left behind would hold.
const MOST_BYTES_MORE: u64 = 250_000;

/// Starts that wait until the widget stands ready, and then are taken away. WebDriver waits for the promise.
const START: &str = "
    const [element] = document.querySelectorAll('clog-or-mastitis');
    const place = element.parentNode;
    return (async () => {
      for (let start = 0; start < TIMES; start += 1) {
        element.remove();
        await Promise.resolve();
        const ready = new Promise((resolve) => element.addEventListener('ready', resolve, { once: true }));
        place.append(element);
        await ready;
      }
      window[Symbol.for('journey')].events.length = 0;
      return TIMES;
    })();";

/// Three ways in turn: within one task, with the element's own tidying in between, and with a frame of the screen, in
/// which a start may begin that the next cycle overtakes.
const FAST: &str = "
    const [element] = document.querySelectorAll('clog-or-mastitis');
    const place = element.parentNode;
    return (async () => {
      for (let cycle = 0; cycle < TIMES; cycle += 1) {
        element.remove();
        if (cycle % 2 === 1) await Promise.resolve();
        place.append(element);
        if (cycle % 20 === 19) await new Promise((resolve) => setTimeout(resolve));
      }
      return TIMES;
    })();";

#[tokio::test]
async fn a_thousand_times_away_and_back_leaves_nothing_in_memory() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, TAG).await?;
        reader.until_ready(1).await?;
        run(reader, START, WARM).await?;
        let before = held(reader).await?;

        run(reader, FAST, CYCLES).await?;
        run(reader, START, STARTS).await?;
        let after = held(reader).await?;

        println!("before: {before:?}\nafter:  {after:?}");
        if let (Some(before), Some(after)) = (before, after) {
            let more = |of: fn(&Held) -> u64| of(&after).saturating_sub(of(&before));
            assert_eq!(more(|held| held.frames), 0, "{before:?} {after:?}");
            assert_eq!(more(|held| held.documents), 0, "{before:?} {after:?}");
            assert!(more(|held| held.nodes) <= MOST_MORE, "{before:?} {after:?}");
            assert!(more(|held| held.listeners) <= MOST_MORE, "{before:?} {after:?}");
            assert!(more(|held| held.heap) <= MOST_BYTES_MORE, "{before:?} {after:?}");
        }

        let frames: (usize, usize) = reader
            .in_page(
                "const { roots } = window[Symbol.for('journey')];
                const root = roots.get(document.querySelector('clog-or-mastitis'));
                return ['iframe', '.probe'].map((part) => root.querySelectorAll(part).length)",
            )
            .await?;
        assert_eq!(frames, (1, 1), "one frame, and one probe for the page's look");
        reader.start_check().await?;
        reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        Ok(())
    })
    .await
}

async fn run(reader: &mut Reader, script: &str, times: usize) -> Result<(), Failure> {
    let done: usize = reader.in_page(&script.replace("TIMES", &times.to_string())).await?;
    assert_eq!(done, times);
    Ok(())
}

async fn held(reader: &Reader) -> Result<Option<Held>, Failure> {
    match reader.browser.engine {
        Engine::Chromium => reader.browser.held().await.map(Some),
        Engine::Firefox | Engine::WebKit => Ok(None),
    }
}
