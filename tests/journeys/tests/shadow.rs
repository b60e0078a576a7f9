//! Promise: with `isolation="shadow"` the check runs without frames, the whole way to a result.
//!
//! Not here: the policy that it needs (`fallback.rs`), what a script of the page may then see (`closed_root.rs`).

use journeys::pages::SCRIPT;
use journeys::{Button, Failure, Setup, Story, journey};

const TAG: &str = r#"<clog-or-mastitis region="us" isolation="shadow">Call 911 for confusion.</clog-or-mastitis>"#;

#[tokio::test]
async fn without_frames_it_leads_to_a_result_too() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, TAG).await?;
        reader.begin().await?;
        let frames: usize = reader
            .of_element("window[Symbol.for('journey')].roots.get(element).querySelectorAll('iframe').length")
            .await?;
        assert_eq!(frames, 0);

        // The words of another language come here too, and turn what stands in the shadow root.
        reader.choose("fainted", "no").await?;
        reader.press(Button::Settings).await?;
        let arabic = reader.speak("ar").await?;
        assert_eq!(arabic.chosen("fainted"), Some("no"), "{arabic}");
        let direction = "return getComputedStyle(root.querySelector('.screen')).direction";
        assert_eq!(reader.look::<String>(direction, vec![]).await?, "rtl");
        reader.tell(&Story::plain_clog()).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");
        Ok(())
    })
    .await
}
