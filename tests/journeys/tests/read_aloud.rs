//! Promise: the page is read aloud on request, sentence by sentence, by a voice that the device itself says is its own; a
//! voice from elsewhere is never used, and where there is no other there is no button.
//!
//! The test machines have no voice of their own in Chromium and Firefox, and only others in WebKitGTK. So a *stand-in*
//! takes the place of the browser's speech inside the frame: it has the voices that a test gives it, and keeps what it is
//! told to say. Not here: how it sounds.

use journeys::story::By;
use journeys::view::View;
use journeys::{Button, Failure, Reader, Setup, Story, journey};
use serde::Deserialize;
use serde_json::{Value, json};

const STAND_IN: &str = "
    const said = [];
    const cancelled = [];
    let voices = [];
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
    const speech = SpeechSynthesis.prototype;
    speech.getVoices = () => voices;
    speech.speak = (utterance) => said.push(utterance);
    speech.cancel = () => cancelled.push(said.length);
    window.standIn = { said, cancelled, give(list) {
      voices = list;
      speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    } };
    return null;";

/// What the stand-in was told.
#[derive(Deserialize)]
struct Said {
    texts: Vec<String>,
    voices: Vec<String>,
    cancelled: usize,
}

const SAID: &str = "
    const { said, cancelled } = window.standIn;
    return { texts: said.map(({ text }) => text), voices: said.map(({ voice }) => voice.name), cancelled: cancelled.length };";

fn voice(name: &str, lang: &str, local: bool) -> Value {
    json!({ "name": name, "lang": lang, "localService": local, "default": !local })
}

async fn give(reader: &mut Reader, voices: &[Value]) -> Result<(), Failure> {
    reader.look("window.standIn.give(arguments[0]); return null", vec![json!(voices)]).await
}

async fn said(reader: &mut Reader) -> Result<Said, Failure> {
    reader.look(SAID, vec![]).await
}

fn reads(view: &View) -> bool {
    view.offers("stop-reading")
}

fn silent(view: &View) -> bool {
    view.offers("read-aloud") && !view.offers("stop-reading")
}

async fn read(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    let before = said(reader).await?.texts.len();
    reader.tap("button[data-action=read-aloud]").await?;
    reader.until("it reads", reads).await?;
    Ok(said(reader).await?.texts.split_off(before))
}

/// Every sentence stands on the page, one below the other.
fn in_order(sentences: &[String], page: &str) {
    // A number and its degree have a space of their own kind between them.
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = plain(page);
    let mut rest = page.as_str();
    for sentence in sentences {
        let place = rest.find(&plain(sentence));
        assert!(place.is_some(), "{sentence:?} is not below what was read before it: {rest}");
        rest = rest.get(place.unwrap_or_default()..).unwrap_or_default();
    }
}

#[tokio::test]
async fn without_a_voice_of_the_device_there_is_no_button() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let view = reader.open_article().await?;
        let own = "return speechSynthesis.getVoices().some((voice) => voice.localService && /^en\\b/i.test(voice.lang))";
        let own: bool = reader.look(own, vec![]).await?;
        assert_eq!(view.offers("read-aloud"), own, "as the browser's own voices have it");

        reader.look::<Value>(STAND_IN, vec![]).await?;
        let far = voice("far", "en-US", false);
        let french = voice("proche", "fr-FR", true);
        let near = voice("near", "en-GB", true);
        give(reader, &[]).await?;
        reader.until("no voice, no button", |view| !view.offers("read-aloud")).await?;
        give(reader, std::slice::from_ref(&near)).await?;
        reader.until("voices may come late", |view| view.offers("read-aloud")).await?;
        give(reader, &[far, french]).await?;
        reader.until("none of these will do", |view| !view.offers("read-aloud")).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_is_read_in_its_order_by_the_devices_own_voice_until_it_is_stopped()
-> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        reader.look::<Value>(STAND_IN, vec![]).await?;
        let voices = [voice("far", "en-US", false), voice("near", "en-GB", true)];
        give(reader, &voices).await?;
        let view = reader.until("there is a button", silent).await?;

        let first = read(reader).await?;
        assert_eq!(first.first(), Some(&view.title));
        assert!(first.len() > 15, "the signs are read: {first:?}");
        in_order(&first, &view.text);

        reader.tap("button[data-action=stop-reading]").await?;
        reader.until("it stops when it is told to", silent).await?;
        assert_eq!(said(reader).await?.cancelled, 1);

        // The end of the last sentence is the end of the reading.
        read(reader).await?;
        reader.look::<Value>("window.standIn.said.at(-1).onend(); return null", vec![]).await?;
        reader.until("it has ended", silent).await?;

        for (what, stop) in [
            ("the page goes away", "window.dispatchEvent(new Event('pagehide')); return null"),
            ("an engine cannot go on", "window.standIn.said.at(-1).onerror(); return null"),
        ] {
            read(reader).await?;
            reader.look::<Value>(stop, vec![]).await?;
            reader.until(what, silent).await?;
        }

        read(reader).await?;
        let before = said(reader).await?.cancelled;
        reader.press(Button::None).await?;
        reader.until("the next screen is silent", silent).await?;
        assert_eq!(said(reader).await?.cancelled, before + 1, "a new screen stops it");

        reader.tell_by(&Story::plain_clog(), "result", By::Touch).await?;
        let view = reader.view().await?;
        let result = read(reader).await?;
        in_order(&result, &view.text);
        assert!(result.contains(&view.title), "the headline is read");
        let before = said(reader).await?.cancelled;
        reader.press(Button::Restart).await?;
        reader.press(Button::RestartYes).await?;
        assert_eq!(said(reader).await?.cancelled, before + 1, "erasing stops it");

        read(reader).await?;
        let before = said(reader).await?.cancelled;
        reader.close_sheet().await?;
        reader.start_check().await?;
        reader.until("open again, it is silent", silent).await?;
        let all = said(reader).await?;
        assert!(all.cancelled > before, "closing stops it");
        assert!(all.voices.iter().all(|name| name == "near"), "{:?}", all.voices);
        Ok(())
    })
    .await
}
