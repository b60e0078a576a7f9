//! Promise: an interview that has begun goes on without a line, and after the browser has frozen the tab and woken it. Where a
//! script takes the frame away, the guide is in view.
//!
//! Chromium alone lets a driver cut the line, and freeze. Not here: an element that is moved (`moved.rs`) or taken away
//! (`leaves_no_trace.rs`, `thousand.rs`), words that do not arrive (`language_switch.rs`).

use clog_or_mastitis::triage::Unit;
use journeys::engine::Engine;
use journeys::monkey::Monkeys;
use journeys::{Failure, Setup, journey};
use serde_json::json;

const FEW: usize = 5;

#[tokio::test]
async fn without_a_line_the_interview_goes_on() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        let none = json!({ "offline": true, "latency": 0, "downloadThroughput": 0, "uploadThroughput": 0 });
        reader.browser.protocol("Network.enable", json!({})).await?;
        reader.browser.protocol("Network.emulateNetworkConditions", none).await?;
        let unreached: bool =
            reader.in_page("return fetch('/').then(() => false, () => true)").await?;
        assert!(unreached, "the line is cut");
        // What the control above wrote.
        reader.console().await?;

        monkeys.online = false;
        monkeys.run(reader, FEW).await?;
        assert_eq!(monkeys.tally.interviews, FEW);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn frozen_and_woken_the_interview_goes_on_where_it_was() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("confused", "no").await?;
        reader
            .in_page::<()>(
                "window.woken = []; for (const name of ['freeze', 'resume']) \
                 document.addEventListener(name, () => window.woken.push(name)); return null",
            )
            .await?;
        for state in ["frozen", "active"] {
            let to = json!({ "state": state });
            reader.browser.protocol("Page.setWebLifecycleState", to).await?;
        }
        reader.until_in_page("window.woken.join() === 'freeze,resume'").await?;
        let view = reader.view().await?;
        assert_eq!(view.chosen("confused"), Some("no"), "{view}");
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_frame_taken_away_by_a_script_leaves_the_guide() -> Result<(), Failure> {
    const FRAME: &str =
        "const frame = window[Symbol.for('journey')].roots.get(element).querySelector('iframe');";
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("confused", "no").await?;
        reader.forget_events().await?;
        // Taken out and put back it is loaded anew, and the check begins anew.
        reader.to_element(&[FRAME, "frame.parentNode.append(frame)"].concat()).await?;
        reader.begin().await?;
        reader.choose("confused", "no").await?;
        assert_eq!(reader.console().await?, [""; 0]);

        reader.to_element(&[FRAME, "frame.remove()"].concat()).await?;
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail, json!({ "cause": "frame_blocked" }));
        let page = reader.page_text().await?;
        assert!(page.contains("911"), "the guide is in view: {page}");
        let lines = reader.console().await?;
        assert_eq!(lines.len(), 1, "one line for the publisher: {lines:?}");
        Ok(())
    })
    .await
}
