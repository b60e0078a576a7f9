//! Promise: the reader changes the language in the middle of the interview, and neither an answer, nor the place, nor what
//! is typed is lost. Words that do not arrive are told of and can be asked for again; the check goes on meanwhile.
//!
//! Not here: that nothing else is asked for (`requests.rs`), the standalone page (`without_the_widget.rs`).

use fantoccini::key::Key;
use journeys::view::View;
use journeys::{Button, Failure, Reader, Setup, Story, journey};
use serde_json::Value;

/// Half a reading: no answer yet.
const TYPED: &str = "99.";

#[tokio::test]
async fn the_language_changes_midway_and_nothing_is_lost() -> Result<(), Failure> {
    let story = Story::plain_clog();
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.tell_until(&story, "temperature").await?;
        reader.type_number("temperature", TYPED).await?;
        reader.choose("fever_reducer", "no").await?;
        reader.press(Button::Settings).await?;
        let english = reader.view().await?;
        assert_eq!(written(reader).await?, ["en", "ltr", "ltr"]);

        let mut titles = vec![(english.title.clone(), frame_title(reader).await?)];
        for (language, direction) in [("ar", "rtl"), ("fr", "ltr")] {
            let view = reader.speak(language).await?;
            assert_eq!(written(reader).await?, [language, direction, direction]);
            assert_eq!(view.screen.as_deref(), Some("temperature"));
            assert_eq!(view.controls, english.controls, "answers and typed text are as they were");
            assert_eq!(view.focus.action.as_deref(), Some("language"), "{view}");
            let title = (view.title.clone(), frame_title(reader).await?);
            assert!(
                titles.iter().all(|(screen, frame)| *screen != title.0 && *frame != title.1),
                "{title:?} are the words of another language: {titles:?}"
            );
            titles.push(title);
        }

        // One Escape shuts the settings, and the sheet around them stays open.
        reader.type_key(Key::Escape.into()).await?;
        let shut = |view: &View| !view.offers("language");
        let view = reader.until("the settings are shut", shut).await?;
        assert_eq!(view.focus.action.as_deref(), Some("settings"), "{view}");
        reader.tell(&story).await?;
        let french = reader.result().await?;
        assert_eq!(french.urgency, "self_care", "the same as in English: plain_clog.rs");
        reader.press(Button::Settings).await?;
        let arabic = reader.speak("ar").await?.result;
        let again = reader.speak("en").await?;
        assert_eq!(written(reader).await?, ["en", "ltr", "ltr"]);
        let results = [Some(french), arabic, again.result];
        let parts: Vec<_> = results
            .iter()
            .flatten()
            .map(|result| (&result.urgency, result.reasons.len(), result.sections.len()))
            .collect();
        assert!(parts.len() == 3 && parts.iter().all(|part| *part == parts[0]), "{parts:?}");

        // Starting over forgets the answers and keeps the language that was chosen.
        reader.speak("fr").await?;
        reader.press(Button::Settings).await?;
        reader.press(Button::Restart).await?;
        reader.press(Button::RestartYes).await?;
        assert_eq!(written(reader).await?, ["fr", "ltr", "ltr"]);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn words_that_do_not_arrive_leave_the_language_as_it_was() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.choose("fainted", "no").await?;
        reader.press(Button::Settings).await?;
        reader.site.replace("/pkg/words/fr.words", journeys::server::Reply::missing());
        let english = reader.view().await?;
        let before = status(reader).await?;
        assert_eq!(before, "", "nothing to say yet");
        reader.tap("button[data-language=fr]").await?;
        let told = |view: &View| view.text != english.text && view.text.contains("did not arrive");
        let view = reader.until("the reader is told", told).await?;
        assert_eq!(view.title, english.title);
        assert_eq!(view.chosen("fainted"), Some("no"));
        assert!(status(reader).await?.contains("did not arrive"));

        reader.site.mend();
        let french = reader.speak("fr").await?;
        assert_ne!(french.title, english.title);
        assert_eq!(french.chosen("fainted"), Some("no"));
        let names: Vec<String> = reader.events().await?.into_iter().map(|e| e.name).collect();
        assert_eq!(names, ["ready", "started"], "it is no failure of the check");
        // The browser's own words about the file; the check itself says nothing there.
        let lines = reader.console().await?;
        assert!(lines.iter().all(|line| !line.contains("<clog-or-mastitis>")), "{lines:?}");
        Ok(())
    })
    .await
}

/// Language and direction of the widget's document, and the direction of what stands in it.
async fn written(reader: &mut Reader) -> Result<[String; 3], Failure> {
    let script = "const { lang, dir } = document.documentElement;
        return [lang, dir, getComputedStyle(root.querySelector('.screen')).direction]";
    reader.look(script, vec![]).await
}

/// What the settings say of the last change.
async fn status(reader: &mut Reader) -> Result<String, Failure> {
    reader.look("return words(root.querySelector('.settings [role=status]'))", vec![]).await
}

/// The name under which a screen reader finds the frame.
async fn frame_title(reader: &mut Reader) -> Result<String, Failure> {
    let frame = "window[Symbol.for('journey')].roots.get(element).querySelector('iframe')";
    let title: Value = reader.of_element(&format!("{frame}.title")).await?;
    Ok(title.as_str().unwrap_or_default().to_owned())
}
