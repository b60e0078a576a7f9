//! Promise: a fever with an inflamed area is for today, with a number to call that can be tapped and read.

use journeys::story::Answer::{Choose, Type};
use journeys::{Failure, Setup, Story, journey};

#[tokio::test]
async fn fever_with_an_inflamed_area_is_for_today_with_a_number_to_call() -> Result<(), Failure> {
    // The worked case "inflamed, 101.4 °F, strongly ill, worse, 20 h": rules S01, S03, S04, W02 and W07.
    let story = Story::plain_clog()
        .with("hours_since_start", Type("20"))
        .with("trend", Choose("worse"))
        .with("inflamed", Choose("yes"))
        .with("temperature", Type("101.4"))
        .with("feverish", Choose("yes"))
        .with("body_ill", Choose("strong"))
        .with("vomiting", Choose("no"));
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell(&story).await?;

        let result = reader.result().await?;
        assert_eq!(result.urgency, "same_day");
        assert!(result.has_readable_phone(), "{:?}", result.phones);
        assert!(!result.patterns.is_empty(), "a pattern is named");
        let told = result.reasons.join(" ");
        assert!(told.contains("100.4"), "the fever stands among the reasons: {told}");
        Ok(())
    })
    .await
}
