//! Promise: who sees nothing is told the same, in the same order. The accessibility tree of each screen and of each kind
//! of result is kept in `snapshots/`, to be read by people.
//!
//! To renew them after a change of words or controls: `RENEW_TREES=1 cargo xtask test --only journeys --engine chromium`.
//! Then read what changed, as one would listen to it.

use std::path::Path;
use std::{env, fs};

use journeys::engine::Engine;
use journeys::tour::Tour;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::Value;

use super::long;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots");

/// Three in the morning, on a day before the advice is due for review.
const CLOCK: &str = "Date.now = () => Date.UTC(2026, 10, 22, 3, 20); return null";

async fn compare(reader: &mut Reader, stop: &str) -> Result<Option<String>, Failure> {
    let tree = reader.accessibility_tree().await?;
    let file = Path::new(FOLDER).join(format!("{}.txt", stop.replace(' ', "-")));
    if env::var_os("RENEW_TREES").is_some() {
        fs::create_dir_all(FOLDER)?;
        fs::write(&file, &tree)?;
        return Ok(None);
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == tree {
        return Ok(None);
    }
    let other = tree.lines().zip(kept.lines().chain([""].into_iter().cycle()));
    let differing = other.filter(|(now, before)| now != before).map(|(now, _)| now).next();
    Ok(Some(format!("{}: {}", file.display(), differing.unwrap_or("it ends earlier"))))
}

#[tokio::test]
async fn the_tree_of_names_and_roles_is_the_one_that_was_read() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    let mut changed = Vec::new();
    // The kinds of result differ in their words, which tests on the host read; `LONG` compares each.
    let renew = env::var_os("RENEW_TREES").is_some();
    let plain = ["ill", "emergency", "loss"];
    for tour in Tour::all().iter().filter(|t| long() || renew || plain.contains(&t.name)) {
        journey(Setup::default(), async |reader| {
            reader.browser.time_zone("UTC").await?;
            reader.open_article().await?;
            reader.look::<Value>(CLOCK, vec![]).await?;
            reader
                .go_on_tour(tour, async |reader, stop| {
                    changed.extend(compare(reader, stop).await?);
                    Ok(())
                })
                .await
        })
        .await?;
    }
    let changed = changed.join("\n");
    assert!(
        changed.is_empty(),
        "these trees are not those in tests/journeys/snapshots; renew and read them:\n{changed}"
    );
    Ok(())
}
