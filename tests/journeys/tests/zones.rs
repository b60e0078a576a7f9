//! Promise: the sore parts can be tapped or reached with keys, and taps and choices follow each other.

use fantoccini::key::Key;
use journeys::{Button, Failure, Setup, Story, journey};

const LEFT: Button<'_> = Button::Part("zone-left-upper_outer");
const RIGHT: Button<'_> = Button::Part("zone-right-nipple");
const CLEAR: Button<'_> = Button::Part("zones-clear");

#[tokio::test]
async fn sore_parts_are_tapped_or_reached_with_keys_and_the_choices_follow() -> Result<(), Failure>
{
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let view = reader.tell_until(&story, "sore_spot").await.map(|()| reader.view());
        assert_eq!(view?.await?.chosen("where"), None);

        assert_eq!(reader.press(LEFT).await?.chosen("where"), Some("one_area"));
        let both = reader.press(RIGHT).await?;
        assert_eq!(both.chosen("where"), Some("areas_in_both"));
        assert!(both.text.contains("Right breast, around the nipple"), "{}", both.text);
        // A choice that contradicts the taps takes them away.
        let one = reader.choose("where", "one_area").await?;
        assert!(!one.text.contains("Marked:"), "{}", one.text);

        let view = reader.press_by_keys(RIGHT, Key::Space).await?;
        assert_eq!(view.chosen("where"), Some("one_area"));
        let view = reader.press_by_keys(CLEAR, Key::Enter).await?;
        assert_eq!(view.chosen("where"), None, "nothing is pointed at and nothing was said");
        let view = reader.press_by_keys(LEFT, Key::Enter).await?;
        assert_eq!(view.chosen("where"), Some("one_area"));

        // The choice that the story makes says the same, so the taps stay until the result.
        reader.tell(&story).await?;
        reader.result().await?;
        // The list of answers is folded.
        let list = "return root.querySelector('[data-part=answers]').textContent";
        let answers: String = reader.look(list, vec![]).await?;
        assert!(answers.contains("Left breast, upper outer part"), "{answers}");
        Ok(())
    })
    .await
}
