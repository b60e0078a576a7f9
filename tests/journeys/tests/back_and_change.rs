//! Promise: an earlier answer can be changed, from Back and from the result, and the others are kept.

use journeys::story::Answer::Choose;
use journeys::story::By;
use journeys::{Button, Failure, Setup, Story, journey};

#[tokio::test]
async fn back_shows_the_answers_as_they_were_given() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "temperature").await?;

        let lump = reader.press(Button::Back).await?;
        assert_eq!(lump.screen.as_deref(), Some("lump"));
        assert_eq!(lump.chosen("lump"), Some("yes"));
        assert_eq!(lump.chosen("lump_after_feed"), Some("smaller"));
        assert_eq!(lump.chosen("lump_feel"), Some("sore_firm"));
        let skin = reader.press(Button::Back).await?;
        assert_eq!(skin.screen.as_deref(), Some("skin"));
        assert_eq!(skin.chosen("growing"), Some("same"));

        // Forward again without touching anything: past what is answered, to the first open screen.
        let temperature = reader.press(Button::Next).await?;
        assert_eq!(temperature.screen.as_deref(), Some("temperature"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_question_that_is_hidden_again_loses_its_answer() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "temperature").await?;
        reader.press(Button::Back).await?;

        let without = reader.choose("lump", "no").await?;
        assert!(!without.asks("lump_after_feed"), "no lump, no question about it");
        reader.press(Button::Next).await?;
        reader.press(Button::Back).await?;
        let with = reader.choose("lump", "yes").await?;
        assert!(with.asks("lump_after_feed"), "a lump brings the question back");
        assert_eq!(with.chosen("lump_after_feed"), None, "its old answer is gone");
        assert_eq!(with.chosen("lump_feel"), None, "its old answer is gone");
        Ok(())
    })
    .await
}

/// A number left in its field would look like an answer, and count for nothing.
#[tokio::test]
async fn a_number_whose_question_was_hidden_is_asked_for_again() -> Result<(), Failure> {
    let story = Story::plain_clog().with("body_ill", Choose("mild")).with("vomiting", Choose("no"));
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "pulse_and_breaths").await?;
        reader.type_number("pulse", "112").await?;
        reader.press(Button::Next).await?;
        reader.press(Button::Back).await?;
        reader.press(Button::Back).await?;
        reader.choose("body_ill", "no").await?;
        reader.choose("body_ill", "mild").await?;
        let again = reader.press(Button::Next).await?;
        assert_eq!(again.screen.as_deref(), Some("pulse_and_breaths"), "{again}");
        let field = again.controls.iter().find(|control| control.question == "pulse");
        assert_eq!(field.map(|field| field.value.as_str()), Some(""), "{again}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_answer_changed_from_the_result_changes_it_and_keeps_the_others() -> Result<(), Failure>
{
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell(&story).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");

        let screen = reader.press(Button::Change("temperature")).await?;
        assert_eq!(screen.screen.as_deref(), Some("temperature"));
        assert_eq!(screen.chosen("fever_reducer"), Some("no"), "the rest of the screen is kept");
        reader.type_number("temperature", "100.4").await?;
        let asked = reader.press(Button::Next).await?;
        assert_eq!(asked.screen.as_deref(), Some("pulse_and_breaths"), "only a fever brings it");
        reader.press(Button::Next).await?;

        let result = reader.result().await?;
        assert_eq!(result.urgency, "same_day", "100.4 °F is the line");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_change_that_brings_new_questions_asks_only_those() -> Result<(), Failure> {
    let story = Story::plain_clog().with("lump", Choose("no"));
    let with_lump = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell(&story).await?;
        reader.result().await?;
        let before = reader.screens().len();

        reader.press(Button::Change("lump")).await?;
        reader.answer_screen(&with_lump, By::Touch).await?;

        let result = reader.result().await?;
        assert_eq!(result.urgency, "self_care");
        assert_eq!(
            reader.screens().get(before..),
            Some(&["lump".to_owned(), "result".to_owned()][..])
        );
        Ok(())
    })
    .await
}
