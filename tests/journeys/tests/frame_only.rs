//! Promise: no permission of the frame that publishers paste is there for nothing. Without it, what it is for does not
//! happen; with it, it does. In Chromium; `LONG` tries each engine.
//!
//! The tokens and their reasons stand in `www/src/embed/snippets.ts`; those of the widget's own frames in `tokens.rs`.

use journeys::engine::Engine;
use journeys::pages::small;
use journeys::server::Reply;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::Value;

const SOURCE: &str = "<!doctype html><title>A source</title><link rel=icon href='data:,'>";
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

/// The tokens, as the page for publishers has them.
fn tokens() -> Vec<String> {
    let source = include_str!("../../../www/src/embed/snippets.ts");
    let table = source.split_once("SANDBOX").and_then(|(_, rest)| rest.split_once("};"));
    let table = table.map_or("", |(table, _)| table);
    let named = table.lines().filter_map(|line| line.trim().strip_prefix('"')?.split_once("\": "));
    named.map(|(token, _)| token.to_owned()).collect()
}

async fn paste(reader: &mut Reader, without: Option<&str>) -> Result<(), Failure> {
    let all: Vec<String> =
        tokens().into_iter().filter(|token| Some(token.as_str()) != without).collect();
    let frame = format!(
        "<iframe src=\"/pkg/standalone.html#us&amp;en\" width=\"100%\" height=\"700\" sandbox=\"{}\"></iframe>",
        all.join(" ")
    );
    reader.site.replace("/own.html", small("", &frame));
    reader.open("/own.html").await
}

/// With every token, and without one.
async fn with_and_without(
    token: &str,
    go: impl AsyncFn(&mut Reader, bool) -> Result<(), Failure>,
) -> Result<(), Failure> {
    assert!(tokens().iter().any(|known| known == token), "{token} is in the table: {:?}", tokens());
    journey(Setup::default(), async |reader| {
        if reader.browser.engine != Engine::Chromium && std::env::var_os("LONG").is_none() {
            return Ok(());
        }
        for allowed in [true, false] {
            paste(reader, (!allowed).then_some(token)).await?;
            reader.until("the first screen", |view| view.screen.is_some()).await?;
            go(reader, allowed).await?;
        }
        // Chromium writes what it refused, and that is what was wanted.
        reader.console().await?;
        Ok(())
    })
    .await
}

#[test]
fn the_frame_has_five_tokens_and_no_origin_of_the_page() {
    assert_eq!(tokens().len(), 5, "each has a test here: {:?}", tokens());
    assert!(!tokens().iter().any(|token| token == "allow-same-origin"));
    let own = include_str!("../../../www/src/frame/tokens.ts");
    let reference = include_str!("../../../docs/publishers.md");
    for token in tokens() {
        assert!(
            own.contains(&format!("\"{token}\": ")),
            "the widget's own frames have {token} too"
        );
        assert!(
            reference.contains(&format!("| `{token}` | ")),
            "the reference gives its reason: {token}"
        );
    }
}

#[tokio::test]
async fn alone_without_allow_scripts_the_guide_shows_and_no_check() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if reader.browser.engine != Engine::Chromium && std::env::var_os("LONG").is_none() {
            return Ok(());
        }
        paste(reader, Some("allow-scripts")).await?;
        let frame = reader.browser.client.find(fantoccini::Locator::Css("iframe")).await?;
        frame.enter_frame().await?;
        let text =
            reader.browser.client.find(fantoccini::Locator::Css("body")).await?.text().await?;
        assert!(text.contains("911") && text.contains("confusion"), "{text}");
        reader.leave_widget().await?;
        reader.console().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn alone_without_allow_popups_no_source_opens() -> Result<(), Failure> {
    with_and_without("allow-popups", async |reader, allowed| {
        reader.site.replace("/source.html", Reply::html(SOURCE));
        reader.site.replace("/after.html", Reply::html(SOURCE));
        let (source, after) = (reader.site.url("/source.html"), reader.site.url("/after.html"));
        reader.proxy.forget();
        reader.tap_link_to(&source).await?;
        if !allowed {
            // A window that the page may open comes after the one that the frame may not.
            reader.page_opens(&after).await?;
        }
        look_into_window(reader).await?;
        let wanted = if allowed { "/source.html" } else { "/after.html" };
        let asked: Vec<String> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        assert_eq!(asked, [wanted], "allowed: {allowed}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn alone_without_allow_popups_to_escape_sandbox_a_source_has_no_origin() -> Result<(), Failure>
{
    with_and_without("allow-popups-to-escape-sandbox", async |reader, allowed| {
        reader.site.replace("/source.html", Reply::html(SOURCE));
        let (site, source) = (reader.site.url(""), reader.site.url("/source.html"));
        reader.tap_link_to(&source).await?;
        let origin = look_into_window(reader).await?;
        assert_eq!(origin, if allowed { site.as_str() } else { "null" });
        Ok(())
    })
    .await
}

#[tokio::test]
async fn alone_without_allow_downloads_no_file_is_saved() -> Result<(), Failure> {
    with_and_without("allow-downloads", async |reader, allowed| {
        let name = format!("allowed-{allowed}.ics");
        reader.tap_save(&name, CALENDAR).await?;
        if allowed {
            return reader.until_saved(&name, CALENDAR).await;
        }
        // Chromium tells of it; a file of the page itself comes after it.
        reader.page_saves("after.ics", CALENDAR).await?;
        reader.until_saved("after.ics", CALENDAR).await?;
        assert!(!reader.saved()?.contains(&name), "{:?}", reader.saved()?);
        Ok(())
    })
    .await
}

/// A question to the reader needs the same token as the printer, and every engine tells of it.
#[tokio::test]
async fn alone_without_allow_modals_nothing_is_asked_or_printed() -> Result<(), Failure> {
    const ASK: &str = "
        const button = document.createElement('button');
        button.textContent = 'Ask';
        button.onclick = () => { button.dataset.asked = String(confirm('Print?')); };
        return button;";
    with_and_without("allow-modals", async |reader, allowed| {
        reader.tap_new(ASK, vec![]).await?;
        if allowed {
            reader.browser.client.accept_alert().await?;
        }
        let told = "return root.querySelector('#added').dataset.asked ?? ''";
        let deadline = std::time::Instant::now() + PATIENCE;
        loop {
            let asked: String = reader.look(told, vec![]).await?;
            if !asked.is_empty() {
                assert_eq!(asked, allowed.to_string());
                return Ok(());
            }
            assert!(std::time::Instant::now() < deadline, "the button did nothing");
        }
    })
    .await
}

/// The origin of what the second window shows, which is then closed.
async fn look_into_window(reader: &mut Reader) -> Result<String, Failure> {
    let (other, own) = reader.second_window().await?;
    let client = reader.browser.client.clone();
    client.switch_to_window(other).await?;
    let deadline = std::time::Instant::now() + PATIENCE;
    while client.title().await? != "A source" {
        assert!(std::time::Instant::now() < deadline, "the window stays empty");
        tokio::task::yield_now().await;
    }
    let origin: Value = reader.browser.ask("return origin", vec![]).await?;
    client.close_window().await?;
    client.switch_to_window(own).await?;
    Ok(origin.as_str().unwrap_or_default().to_owned())
}
