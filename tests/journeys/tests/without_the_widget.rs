//! Promise: whoever has no widget still has the whole check in one file, and the whole guide on paper. Both work from a
//! folder without a server, and neither asks anybody for anything.
//!
//! Not here: that the guide holds every rule (`xtask`, where it is made).

use fantoccini::Locator;
use journeys::server::Reply;
use journeys::{Button, Failure, Reader, Setup, Story, journey};

const STANDALONE: &str = "/pkg/standalone.html";
const GUIDE: &str = "/pkg/guide.html";

#[tokio::test]
async fn the_standalone_page_is_the_whole_check_and_asks_for_nothing() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open(&format!("{STANDALONE}#us")).await?;
        reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        reader.tell(&Story::plain_clog()).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");
        asked_only_for(reader, STANDALONE);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_standalone_page_works_from_a_folder() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let file = Setup::default().folder.canonicalize()?.join("pkg/standalone.html");
        reader.open_file(&file).await?;
        reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        assert!(reader.proxy.seen().is_empty(), "{:?}", reader.proxy.seen());
        Ok(())
    })
    .await
}

/// The part behind `#` names region and language; the reader can choose another, all of them are in the file.
#[tokio::test]
async fn the_standalone_page_speaks_every_language_and_asks_for_none() -> Result<(), Failure> {
    let spoken =
        "return [document.documentElement.lang, document.documentElement.dir, document.title]";
    journey(Setup::default(), async |reader| {
        reader.open(&format!("{STANDALONE}#uk&ar")).await?;
        let view = reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        assert!(view.text.contains("999"), "the British number: {view}");
        let [lang, dir, arabic]: [String; 3] = reader.browser.ask(spoken, vec![]).await?;
        assert_eq!([lang, dir], ["ar", "rtl"]);

        reader.press(Button::Settings).await?;
        reader.speak("fr").await?;
        let [lang, dir, french]: [String; 3] = reader.browser.ask(spoken, vec![]).await?;
        assert_eq!([lang, dir], ["fr", "ltr"]);
        assert_ne!(french, arabic);
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        asked_only_for(reader, STANDALONE);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_script_the_standalone_page_shows_the_guide_in_every_language()
-> Result<(), Failure> {
    journey(Setup { javascript: false, ..Setup::default() }, async |reader| {
        reader.open(STANDALONE).await?;
        let text = reader.page_text().await?;
        // Each guide begins with its title and the emergency number.
        assert!(text.matches("911").count() >= 4, "a number in each of four: {text}");
        let first = text.find("911").and_then(|place| text.get(..place)).unwrap_or_default();
        assert!(first.contains("Clogged duct or mastitis?"), "English comes first: {text}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_damaged_standalone_page_keeps_the_guide_in_view() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.alter(STANDALONE, |mut reply| {
            let page = String::from_utf8_lossy(&reply.body);
            // The first bytes of any gzip file, in base64.
            reply.body = page.replacen("id=\"wasm\">H4sI", "id=\"wasm\">AAAA", 1).into_bytes();
            reply
        });
        reader.open(STANDALONE).await?;
        reader.until("the guide shows", |view| view.text.contains("confusion")).await?;
        let view = reader.view().await?;
        assert!(view.text.contains("911") && view.screen.is_none(), "{view}");
        reader.until_console("failed: ").await
    })
    .await
}

#[tokio::test]
async fn the_guide_needs_no_script_and_asks_for_nothing() -> Result<(), Failure> {
    journey(Setup { javascript: false, ..Setup::default() }, async |reader| {
        reader.open(GUIDE).await?;
        let text = reader.page_text().await?;
        assert!(
            text.contains("E01") && text.contains("R10"),
            "the first rule and the last: {text}"
        );
        asked_only_for(reader, GUIDE);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn start_leads_to_the_standalone_page_until_the_widget_is_there() -> Result<(), Failure> {
    for javascript in [true, false] {
        journey(Setup { javascript, ..Setup::default() }, async |reader| {
            reader.site.replace("/pkg/clog-or-mastitis.wasm", Reply::missing());
            reader.open("/").await?;
            if javascript {
                reader.scroll_to_checker().await?;
                reader.until_told("failed").await?;
                reader.until_console("failed: wasm_unreachable").await?;
            }
            reader.browser.client.find(Locator::Css("[slot=start]")).await?.click().await?;
            let there = reader.site.url(&format!("{STANDALONE}#us"));
            let deadline = std::time::Instant::now() + journeys::widget::PATIENCE;
            while reader.browser.client.current_url().await?.as_str() != there {
                assert!(std::time::Instant::now() < deadline, "Start leads nowhere");
            }
            Ok(())
        })
        .await?;
    }
    Ok(())
}

fn asked_only_for(reader: &Reader, path: &str) {
    let seen = reader.proxy.seen();
    let others: Vec<_> =
        seen.iter().filter(|s| s.path != path && s.path != "/favicon.ico").collect();
    assert!(others.is_empty(), "{others:?}");
}
