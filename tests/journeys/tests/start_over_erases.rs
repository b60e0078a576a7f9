//! Promise: "Start over" erases every answer, after one question whether that is meant.

use journeys::{Button, Failure, Setup, Story, journey};

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
