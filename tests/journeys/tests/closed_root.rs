//! Promise: a script of the page that came later finds no way in, and recorders find their marks.
//!
//! Not here: ways out of the frame (`ways_out`), shapes and turns of messages (`tests/node/protocol.test.mjs`).

use journeys::pages::in_version;
use journeys::{Failure, Setup, journey};
use serde_json::json;

/// What an ordinary script of the page can find.
const LOOK: &str = "
  const host = document.querySelector('clog-or-mastitis');
  const inside = window[Symbol.for('journey')].roots.get(host).firstElementChild;
  const marked = (element) => element.classList.contains('rr-block') && element.classList.contains('ph-no-capture')
    && element.hasAttribute('data-hj-suppress');
  return {
    open: host.shadowRoot !== null,
    marks: [marked(host), marked(inside)],
    stored: localStorage.length + sessionStorage.length + document.cookie.length,
    address: location.search + location.hash,
    state: history.state,
  };
";

#[tokio::test]
async fn the_page_finds_no_way_in_and_nothing_kept() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("seizure", "yes").await?;
        reader.result().await?;
        reader.leave_widget().await?;
        let found: serde_json::Value = reader.browser.ask(LOOK, vec![]).await?;
        let nothing =
            json!({ "open": false, "marks": [true, true], "stored": 0, "address": "", "state": null });
        assert_eq!(found, nothing);
        Ok(())
    })
    .await
}

/// A script that somehow holds the frame calls it as the loader did, and sends it a start of its own.
const FORGED_CALL: &str = "
  const host = document.querySelector('clog-or-mastitis');
  const frame = window[Symbol.for('journey')].roots.get(host).querySelector('iframe');
  const { port1, port2 } = new MessageChannel();
  window.heard = [];
  port1.onmessage = ({ data }) => window.heard.push(data);
  addEventListener('message', ({ data }) => window.heard.push(data));
  frame.contentWindow.postMessage({ clogOrMastitis: PROTOCOL, type: 'call' }, '*', [port2]);
  port1.postMessage({ clogOrMastitis: PROTOCOL, type: 'show', showing: 'hidden' });
  return window.frames.length;
";

#[tokio::test]
async fn whoever_else_calls_the_frame_is_not_heard() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("fainted", "no").await?;
        reader.leave_widget().await?;
        let frames: u32 = reader.browser.ask(&in_version(FORGED_CALL), vec![]).await?;
        assert_eq!(frames, 0, "the page's own list of frames does not name it");

        // What the page may really say goes the same way and comes later: once it has arrived, the rest has too.
        let really = "document.querySelector('clog-or-mastitis').setAttribute('region', 'uk')";
        reader.browser.ask::<serde_json::Value>(really, vec![]).await?;
        let view = reader.until("the UK's number shows", |view| view.text.contains("999")).await?;
        assert_eq!(view.chosen("fainted"), Some("no"), "the answer stays");
        assert!(view.offers("close"), "it still stands in its sheet");
        reader.leave_widget().await?;
        let heard: Vec<serde_json::Value> =
            reader.browser.ask("return window.heard", vec![]).await?;
        assert!(heard.is_empty(), "{heard:?}");
        Ok(())
    })
    .await
}
