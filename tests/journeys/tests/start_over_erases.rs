//! Promise: one control on every screen erases every answer, after one question whether that is meant.

use journeys::{Button, Failure, Setup, Story, journey};

#[tokio::test]
async fn every_screen_can_erase_and_asks_before_it_does() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let first = reader.open_article().await?;
        assert!(first.offers("restart"), "the first screen can erase");
        reader.tell_until(&Story::plain_clog(), "temperature").await?;
        reader.type_number("temperature", "98.4").await?;

        let asked = reader.press(Button::Restart).await?;
        assert!(asked.offers("restart-yes"), "it asks before it erases");
        assert_eq!(asked.screen.as_deref(), Some("temperature"));
        // The harmless answer has the focus, and gives it back.
        reader
            .until("no is ready", |view| view.focus.action.as_deref() == Some("restart-no"))
            .await?;
        reader.press(Button::RestartNo).await?;
        let kept = reader
            .until("the control has the focus", |view| {
                view.focus.action.as_deref() == Some("restart")
            })
            .await?;
        assert!(kept.controls.iter().any(|control| control.value == "98.4"), "{kept}");

        reader.press(Button::Restart).await?;
        let fresh = reader.press(Button::RestartYes).await?;
        assert_eq!(fresh.screen.as_deref(), Some("danger_signs"));
        assert!(fresh.controls.iter().all(|control| !control.checked), "{fresh}");
        reader.heading_has_focus().await?;

        // And on the first screen, where no other screen follows.
        reader.choose("fainted", "no").await?;
        reader.press(Button::Restart).await?;
        let fresh = reader.press(Button::RestartYes).await?;
        assert!(fresh.controls.iter().all(|control| !control.checked), "{fresh}");
        reader.heading_has_focus().await?;
        Ok(())
    })
    .await
}

/// Whoever types once more while the question stands, and taps in a browser that leaves the focus in the field (Safari): the
/// field hears that it was changed while it is erased.
#[tokio::test]
async fn a_reading_erased_while_its_field_has_the_focus_stays_away() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "temperature").await?;
        reader.press(Button::Restart).await?;
        reader.type_number("temperature", "104").await?;
        let tap = "const yes = root.querySelector('[data-action=restart-yes]');
            const had = root.activeElement === root.querySelector('input[data-q=temperature]');
            yes.click();
            return had;";
        assert!(reader.look::<bool>(tap, vec![]).await?, "the field has the focus");
        reader.heading_has_focus().await?;
        reader.tell_until(&story, "temperature").await?;
        let view = reader.view().await?;
        let field = view.controls.iter().find(|control| control.question == "temperature");
        assert_eq!(field.map(|field| field.value.as_str()), Some(""), "{view}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn start_over_erases_every_answer() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell(&story).await?;
        reader.result().await?;

        let asked = reader.press(Button::Restart).await?;
        assert!(asked.offers("restart-yes"), "it asks before it erases");
        assert!(asked.result.is_some(), "nothing is lost yet");
        let fresh = reader.press(Button::RestartYes).await?;
        assert_eq!(fresh.screen.as_deref(), Some("danger_signs"));
        reader.heading_has_focus().await?;

        // Every screen on the way is empty, as for a new reader.
        loop {
            let view = reader.view().await?;
            let left: Vec<_> = view
                .controls
                .iter()
                .filter(|control| {
                    control.checked || (control.option.is_none() && !control.value.is_empty())
                })
                .collect();
            assert!(left.is_empty(), "answers are left on {:?}: {left:?}", view.name());
            if view.screen.as_deref() == Some("last") {
                break;
            }
            reader.answer_screen(&story, journeys::story::By::Touch).await?;
        }
        Ok(())
    })
    .await
}
