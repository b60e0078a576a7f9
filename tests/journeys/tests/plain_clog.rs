//! Promise: a parent with a plain clog reaches home care in at most 15 screens and 35 taps.

use journeys::widget::Event;
use journeys::{Failure, Setup, Story, journey};
use serde_json::Value;

#[tokio::test]
async fn a_plain_clog_ends_in_home_care_within_15_screens_and_35_taps() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let first = reader.open_article().await?;
        assert_eq!(first.screen.as_deref(), Some("danger_signs"), "danger signs come first");

        reader.tell(&Story::plain_clog()).await?;

        let result = reader.result().await?;
        println!("plain clog: {} screens, {} taps", reader.screens().len(), reader.taps());
        println!("way: {}", reader.screens().join(" → "));
        assert_eq!(result.urgency, "self_care");
        assert_eq!(result.patterns.len(), 1, "{:?}", result.patterns);
        assert!(result.baby.is_none(), "a well baby has no box");
        assert!(!result.headline.is_empty());
        assert!(result.text.contains("not a diagnosis"), "{}", result.text);
        assert!(reader.screens().len() <= 15, "{} screens", reader.screens().len());
        assert!(reader.taps() <= 35, "{} taps", reader.taps());

        let told = |name: &str| Event { name: name.into(), detail: Value::Null };
        assert_eq!(
            reader.events().await?,
            [told("ready"), told("started")],
            "no answer, no result"
        );
        Ok(())
    })
    .await
}
