//! Promise: who is not making milk is sent to a visit, kindly and without a name for it, never to home care.

use journeys::story::Answer::Choose;
use journeys::{Failure, Setup, Story, journey};

#[tokio::test]
async fn who_makes_no_milk_is_sent_to_a_visit_without_a_pattern() -> Result<(), Failure> {
    let story = Story::plain_clog().with("milk", Choose("not_lactating"));
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "about_you").await?;
        let view = reader.choose("milk", "not_lactating").await?;
        assert!(!view.asks("days_since_birth"), "a birth is not asked about");

        reader.tell(&story).await?;

        let result = reader.result().await?;
        // The worked case "not lactating, firm lump": rules W10 and R10.
        assert_eq!(result.urgency, "within_24h");
        assert_eq!(result.patterns, Vec::<String>::new(), "nothing is named");
        assert!(result.baby.is_none());
        assert!(!reader.screens().iter().any(|screen| screen == "baby"), "no baby is asked about");
        let words = result.text.to_lowercase();
        for feeding_talk in ["your baby", "latch", "feed as usual", "let-down"] {
            assert!(!words.contains(feeding_talk), "{feeding_talk:?} stands in: {words}");
        }
        Ok(())
    })
    .await
}
