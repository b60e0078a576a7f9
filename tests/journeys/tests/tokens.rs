//! Promise: no permission of the two frames is there for nothing. Taken out of the package, in both frames, each is
//! missed: what it is for works with it and does not without it.
//!
//! The tokens and their reasons stand in `www/src/frame/tokens.ts`. Not here: what no token would allow (`ways_out.rs`).

use journeys::engine::Engine;
use journeys::server::Reply;
use journeys::{Failure, Page, Reader, Setup, journey, package};
use serde_json::{Value, json};

const PAGE: &str = "<!doctype html><title>A source</title><link rel=icon href='data:,'>";
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

#[tokio::test]
async fn without_allow_scripts_nothing_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let path = Page::Plain.put_on(&reader.site)?;
        reader.open_page(path).await?;

        package::leave_out(&reader.site, "allow-scripts").await?;
        reader.open(path).await?;
        reader.scroll_to_checker().await?;
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail, json!({ "cause": "frame_blocked" }));
        reader.console().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_allow_popups_no_source_opens() -> Result<(), Failure> {
    with_and_without("allow-popups", async |reader, allowed| {
        reader.site.replace("/source.html", Reply::html(PAGE));
        reader.site.replace("/after.html", Reply::html(PAGE));
        let (source, after) = (reader.site.url("/source.html"), reader.site.url("/after.html"));
        reader.proxy.forget();
        reader.tap_link_to(&source).await?;
        let wanted = if allowed {
            "/source.html"
        } else {
            // A window that the page may open comes after the one that the frame may not.
            reader.page_opens(&after).await?;
            "/after.html"
        };
        look_into_window(reader).await?;
        let asked: Vec<String> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        assert_eq!(asked, [wanted], "allowed: {allowed}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_allow_popups_to_escape_sandbox_a_source_has_no_origin() -> Result<(), Failure> {
    with_and_without("allow-popups-to-escape-sandbox", async |reader, allowed| {
        reader.site.replace("/source.html", Reply::html(PAGE));
        let (site, source) = (reader.site.url(""), reader.site.url("/source.html"));
        reader.tap_link_to(&source).await?;
        let origin = look_into_window(reader).await?;
        assert_eq!(origin, if allowed { site.as_str() } else { "null" });
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_allow_downloads_no_file_is_saved() -> Result<(), Failure> {
    with_and_without("allow-downloads", async |reader, allowed| {
        let name = format!("allowed-{allowed}.ics");
        reader.tap_save(&name, CALENDAR).await?;
        if allowed {
            reader.until_saved(&name, CALENDAR).await?;
        } else {
            // A file that the page may save comes after the one that the frame may not.
            reader.page_saves("after.ics", CALENDAR).await?;
            reader.until_saved("after.ics", CALENDAR).await?;
            assert!(!reader.saved()?.contains(&name), "{:?}", reader.saved()?);
        }
        Ok(())
    })
    .await
}

/// WebKitGTK sends no print event on any page, so printing itself cannot be judged in it; there the token is seen by the
/// other thing that it allows, a question to the reader.
#[tokio::test]
async fn without_allow_modals_nothing_is_printed() -> Result<(), Failure> {
    const PRINT: &str = "
        const button = document.createElement('button');
        button.textContent = 'Print it';
        addEventListener('beforeprint', () => { button.dataset.printed = 'yes'; });
        button.onclick = () => {
          print();
          button.dataset.asked = 'yes';
        };
        return button;";
    const ASK: &str = "
        const button = document.createElement('button');
        button.textContent = 'Ask';
        button.onclick = () => { button.dataset.asked = String(confirm('Print?')); };
        return button;";
    with_and_without("allow-modals", async |reader, allowed| {
        match reader.browser.engine {
            Engine::Chromium | Engine::Firefox => {
                reader.tap_new(PRINT, vec![]).await?;
                let told = added_has(reader, "asked").await?;
                assert_eq!(told.get("printed").is_some(), allowed, "{told}");
            }
            Engine::WebKit => {
                reader.tap_new(ASK, vec![]).await?;
                if allowed {
                    reader.browser.client.accept_alert().await?;
                }
                let told = added_has(reader, "asked").await?;
                assert_eq!(told.get("asked"), Some(&json!(allowed.to_string())), "{told}");
            }
        }
        Ok(())
    })
    .await
}

/// The old command, which the widget's own button uses, needs no permission anywhere; the new one does in Chromium alone.
#[tokio::test]
async fn without_clipboard_write_chromium_refuses_the_new_way_to_copy() -> Result<(), Failure> {
    const COPY: &str = "
        const button = document.createElement('button');
        button.textContent = 'Copy it';
        button.onclick = async () => {
          try {
            await navigator.clipboard.writeText('Call before noon.');
            button.dataset.ended = 'copied';
          } catch (thrown) {
            button.dataset.ended = thrown.name;
          }
        };
        return button;";
    with_and_without("clipboard-write", async |reader, allowed| {
        let needed = reader.browser.engine == Engine::Chromium;
        reader.tap_new(COPY, vec![]).await?;
        let told = added_has(reader, "ended").await?;
        let wanted = if allowed || !needed { "copied" } else { "NotAllowedError" };
        assert_eq!(told.get("ended"), Some(&json!(wanted)));
        Ok(())
    })
    .await
}

/// Runs `go` twice on a page without a policy: with the package as it is, and with one that lacks the token.
async fn with_and_without(
    token: &str,
    go: impl AsyncFn(&mut Reader, bool) -> Result<(), Failure>,
) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for allowed in [true, false] {
            let path = Page::Plain.put_on(&reader.site)?;
            if !allowed {
                package::leave_out(&reader.site, token).await?;
            }
            reader.open_page(path).await?;
            let run = if allowed { "with" } else { "without" };
            go(reader, allowed)
                .await
                .map_err(|failure| failure.during(&format!("{run} {token}")))?;
        }
        // Chromium writes what it refused, and that is what was wanted.
        reader.console().await?;
        Ok(())
    })
    .await
}

/// The origin of what the second window shows, which is then closed.
async fn look_into_window(reader: &mut Reader) -> Result<String, Failure> {
    let (other, own) = reader.second_window().await?;
    let client = reader.browser.client.clone();
    client.switch_to_window(other).await?;
    // The window is there before its page.
    let deadline = std::time::Instant::now() + journeys::widget::PATIENCE;
    while client.title().await? != "A source" {
        assert!(std::time::Instant::now() < deadline, "the window stays empty");
        tokio::task::yield_now().await;
    }
    let origin = reader.browser.ask("return origin", vec![]).await?;
    client.close_window().await?;
    client.switch_to_window(own).await?;
    Ok(origin)
}

/// What stands on the control that was tapped, once it holds this word.
async fn added_has(reader: &mut Reader, word: &str) -> Result<Value, Failure> {
    let script = "return { ...root.querySelector('#added').dataset }";
    let deadline = std::time::Instant::now() + journeys::widget::PATIENCE;
    loop {
        let told: Value = reader.look(script, vec![]).await?;
        if told.get(word).is_some() {
            return Ok(told);
        }
        assert!(std::time::Instant::now() < deadline, "{told} without {word:?}");
    }
}
