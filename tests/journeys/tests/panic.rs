//! Promise: whenever the program dies, on any screen, the sheet closes and the guide is in view; the publisher learns it
//! from the `failed` event and one console line, and no answer is told.
//!
//! The program is a build that dies at the next tap once a test has marked the screen; nothing else is different.

use journeys::story::By;
use journeys::widget::Event;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde_json::{Value, json};

/// More screens than any interview has.
const MOST_SCREENS: usize = 20;
/// Without `LONG`, which tries them all: the first screen and one in the middle, beside the result.
const SOME_SCREENS: [usize; 2] = [0, 4];

#[tokio::test]
async fn a_program_that_dies_on_any_screen_leaves_the_guide() -> Result<(), Failure> {
    let all = std::env::var_os("LONG").is_some();
    journey(Setup::panicking(), async |reader| {
        for screens in (0..MOST_SCREENS).filter(|screen| all || SOME_SCREENS.contains(screen)) {
            let mut view = reader.open_article().await?;
            for _ in 0..screens {
                if view.result.is_none() {
                    view = reader.answer_screen(&Story::plain_clog(), By::Touch).await?;
                }
            }
            if view.result.is_some() {
                assert!(screens > 8, "the story passes many screens: {screens}");
                break;
            }
            dies(reader).await?;
        }
        reader.open_article().await?;
        reader.tell(&Story::plain_clog()).await?;
        reader.result().await?;
        dies(reader).await
    })
    .await
}

/// Marks the screen, taps something, and looks at what is left.
async fn dies(reader: &mut Reader) -> Result<(), Failure> {
    let mark = "
        root.querySelector('.screen').dataset.panic = '';
        (root.querySelector('.screen button') ?? root.querySelector('button')).dataset.last = '';";
    reader.look::<Value>(mark, vec![]).await?;
    reader.tap("[data-last]").await?;
    let Event { detail, .. } = reader.until_told("failed").await?;
    assert_eq!(detail, json!({ "cause": "crashed" }));

    let page = reader.page_text().await?.to_lowercase();
    assert!(page.contains("911") && page.contains("confusion"), "the guide is in view: {page}");
    let lines = reader.console().await?;
    assert_eq!(lines.len(), 1, "one line for the publisher: {lines:?}");
    assert!(lines.iter().all(|line| line.contains("failed: crashed")), "{lines:?}");
    Ok(())
}
