//! Promise: everything works with the keyboard alone, and each new screen takes the focus to its heading.

use fantoccini::key::Key;
use journeys::engine::Engine;
use journeys::story::Answer::Choose;
use journeys::story::By;
use journeys::{Button, Failure, Setup, Story, journey};

#[tokio::test]
async fn a_plain_clog_is_answered_with_the_keyboard_alone() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open("/").await?;
        reader.scroll_to_checker().await?;
        reader.until_told("ready").await?;
        // From the top of the article, past its links: nothing was clicked.
        reader.tab_to_start().await?;
        reader.type_key('\u{e007}').await?;
        let first = reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        if reader.browser.engine == Engine::WebKit {
            // WebKitGTK gives no element of a frame the focus before the reader has touched something in it. The frame
            // itself has it, so the next Tab leads in.
            reader.key(Key::Tab).await?;
        } else {
            reader.heading_has_focus().await?;
        }
        assert_eq!(first.screen.as_deref(), Some("danger_signs"));
        reader.answer_screen(&Story::plain_clog(), By::Keys).await?;
        reader.tell_by(&Story::plain_clog(), "result", By::Keys).await?;

        let result = reader.result().await?;
        assert_eq!(result.urgency, "self_care");
        reader.heading_has_focus().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn back_change_and_the_emergency_work_with_the_keyboard_alone() -> Result<(), Failure> {
    let story = Story::plain_clog().with("confused", Choose("yes"));
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.answer_screen(&story, By::Keys).await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        reader.heading_has_focus().await?;

        reader.press_by_keys(Button::Back, Key::Space).await?;
        reader.heading_has_focus().await?;
        reader.choose_by_keys("confused", "no").await?;
        reader.answer_screen(&Story::plain_clog(), By::Keys).await?;
        reader.tell_by(&Story::plain_clog(), "result", By::Keys).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");

        reader.press_by_keys(Button::Change("trend"), Key::Enter).await?;
        let view = reader.heading_has_focus().await?;
        assert_eq!(view.screen.as_deref(), Some("sore_spot"));
        reader.press_by_keys(Button::Next, Key::Enter).await?;
        reader.heading_has_focus().await?;

        reader.press_by_keys(Button::Restart, Key::Enter).await?;
        reader.press_by_keys(Button::RestartYes, Key::Enter).await?;
        let view = reader.heading_has_focus().await?;
        assert_eq!(view.screen.as_deref(), Some("danger_signs"));
        Ok(())
    })
    .await
}

/// An arrow that led around the end would say "yes" to a danger sign at one wrong press, and show the emergency.
#[tokio::test]
async fn arrows_do_not_lead_around_the_ends_of_a_danger_sign() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("fainted", "no").await?;
        for key in [Key::Up, Key::Left] {
            reader.key(key).await?;
            let view = reader.key(key).await?;
            assert_eq!(view.screen.as_deref(), Some("danger_signs"), "after {key:?}");
            assert_eq!(view.chosen("fainted"), Some("no"), "after {key:?}");
        }
        // The other way they go on as ever, one by one.
        assert_eq!(reader.key(Key::Down).await?.chosen("fainted"), Some("not_sure"));
        assert_eq!(reader.key(Key::Up).await?.chosen("fainted"), Some("no"));
        assert_eq!(reader.key(Key::Right).await?.chosen("fainted"), Some("not_sure"));
        reader.key(Key::Down).await?;
        assert_eq!(reader.result().await?.urgency, "emergency", "and a yes is taken at once");
        Ok(())
    })
    .await
}
