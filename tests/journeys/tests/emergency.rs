//! Promise: one danger sign is answered with an emergency at once, and the reader may still go on.

use journeys::{Button, Failure, Setup, Story, journey};

#[tokio::test]
async fn one_danger_sign_is_an_emergency_at_once() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("confused", "yes").await?;

        let result = reader.result().await?;
        assert_eq!(reader.screens(), ["danger_signs", "result"], "no question in between");
        assert_eq!(result.urgency, "emergency");
        assert_eq!(result.patterns, Vec::<String>::new(), "an emergency names no pattern");
        assert!(result.has_readable_phone(), "{:?}", result.phones);
        assert_eq!(result.baby, None, "nothing was said about a baby");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_from_an_emergency_keeps_the_tick_and_taking_it_away_goes_on() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("confused", "yes").await?;
        reader.result().await?;

        let back = reader.press(Button::Back).await?;
        assert_eq!(back.screen.as_deref(), Some("danger_signs"));
        assert_eq!(back.chosen("confused"), Some("yes"), "the tick is still there");
        assert_eq!(back.chosen("fainted"), None, "nothing else was ticked");

        reader.choose("confused", "no").await?;
        reader.tell_until(&Story::plain_clog(), "about_you").await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_rest_can_be_answered_and_it_stays_an_emergency() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("confused", "yes").await?;
        reader.result().await?;

        let next = reader.press(Button::AnswerRest).await?;
        assert!(next.result.is_none(), "a question shows");
        reader.tell(&story).await?;

        let result = reader.result().await?;
        assert_eq!(result.urgency, "emergency", "good answers elsewhere take nothing back");
        assert_eq!(result.patterns, Vec::<String>::new());
        Ok(())
    })
    .await
}
