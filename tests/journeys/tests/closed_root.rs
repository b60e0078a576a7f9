//! Promise: a script of the page that came later finds no way in, and recorders find their marks.
//!
//! Not here: a script that came first and patched the browser. Against that only frames help, which come next.

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
