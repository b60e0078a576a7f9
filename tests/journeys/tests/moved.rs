//! Promise: a check that the page moves to another place works there. In frames it begins anew, because a browser loads a
//! frame anew wherever it is put; where nothing is loaded anew the answers are kept.
//!
//! Not here: taken away for good (`leaves_no_trace.rs`, `thousand.rs`).

use journeys::engine::Engine;
use journeys::pages::SCRIPT;
use journeys::{Failure, Reader, Setup, journey};

const PAGE: &str = r#"<div id="here"><clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis></div>
    <div id="there"></div>"#;

const MOVE: &str = "there.append(element)";
const MOVE_WITH_STATE: &str = "there.moveBefore(element, null)";

#[tokio::test]
async fn moved_to_another_place_it_works_there() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for display in ["sheet", "inline"] {
            begin(reader, "frame", display).await?;
            reader.to_element(MOVE).await?;
            reader.begin().await?;
            reader.choose("seizure", "yes").await?;
            assert_eq!(reader.result().await?.urgency, "emergency", "{display}");
        }

        for display in ["sheet", "inline"] {
            begin(reader, "shadow", display).await?;
            reader.to_element(MOVE).await?;
            still_answered(reader).await?;
        }

        if reader.in_page("return 'moveBefore' in Element.prototype").await? {
            begin(reader, "frame", "inline").await?;
            reader.to_element(MOVE_WITH_STATE).await?;
            match reader.browser.engine {
                Engine::Chromium => still_answered(reader).await?,
                // It keeps the state of frames, but not of those in a shadow root below.
                Engine::Firefox => drop(reader.begin().await?),
                Engine::WebKit => return Err(Failure::new("WebKit has learnt moveBefore")),
            }
        }
        Ok(())
    })
    .await
}

/// Opens the page and gives the first answer; what comes from then on counts.
async fn begin(reader: &mut Reader, isolation: &str, display: &str) -> Result<(), Failure> {
    let attributes = format!("<clog-or-mastitis isolation=\"{isolation}\" display=\"{display}\" ");
    reader.open_own_page(SCRIPT, &PAGE.replace("<clog-or-mastitis ", &attributes)).await?;
    reader.begin().await?;
    reader.choose("confused", "no").await?;
    reader.forget_events().await
}

async fn still_answered(reader: &mut Reader) -> Result<(), Failure> {
    let view = reader.until("the first screen shows", |view| view.screen.is_some()).await?;
    assert_eq!(view.chosen("confused"), Some("no"), "{view}");
    assert!(reader.events().await?.is_empty(), "it did not begin anew");
    Ok(())
}
