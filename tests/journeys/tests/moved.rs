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

/// Scripts keep elements in documents that show nothing and take them out again.
#[tokio::test]
async fn through_another_document_and_back_it_looks_the_same() -> Result<(), Failure> {
    const AT_ONCE: &str =
        "const other = document.implementation.createHTMLDocument('').createElement('div');
        other.append(element); there.append(element);";
    const LATER: &str =
        "const other = document.implementation.createHTMLDocument('').createElement('div');
        other.append(element); setTimeout(() => there.append(element))";
    const LOOKS: &str = "(() => {
        const root = window[Symbol.for('journey')].roots.get(element);
        const looks = [element, root.querySelector('.stage'), root.querySelector('dialog')].map((part) => {
          const { display, position, minBlockSize } = getComputedStyle(part);
          return [display, position, minBlockSize].join(' ');
        });
        return [...looks, root.adoptedStyleSheets.length].join(', ');
      })()";
    journey(Setup::default(), async |reader| {
        for isolation in ["frame", "shadow"] {
            for way in [AT_ONCE, LATER] {
                begin(reader, isolation, "inline").await?;
                let before: String = reader.of_element(LOOKS).await?;
                reader.to_element(way).await?;
                match (isolation, way, reader.browser.engine) {
                    // It forgets which of some options is chosen.
                    ("shadow", AT_ONCE, Engine::WebKit) => {
                        reader.until("the first screen", |view| view.screen.is_some()).await?;
                    }
                    ("shadow", AT_ONCE, _) => still_answered(reader).await?,
                    _ => drop(reader.begin().await?),
                }
                let after: String = reader.of_element(LOOKS).await?;
                assert_eq!(after, before, "{isolation}: {way}");
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
