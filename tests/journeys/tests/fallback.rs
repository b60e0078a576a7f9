//! Promise: when the widget cannot run, the danger signs and the emergency number stay in view, and the publisher learns
//! the cause from one console line and the `failed` event. The reader is never left with an empty box.

use journeys::server::Reply;
use journeys::widget::Event;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::{Value, json};

const WASM: &str = "/pkg/clog-or-mastitis.wasm";

#[tokio::test]
async fn a_missing_program_leaves_the_guide_and_names_the_cause() -> Result<(), Failure> {
    fails_with("wasm_unreachable", |reader| reader.site.replace(WASM, Reply::missing())).await
}

#[tokio::test]
async fn a_program_with_one_byte_changed_leaves_the_guide_and_names_the_cause()
-> Result<(), Failure> {
    fails_with("wasm_damaged", |reader| {
        reader.site.alter(WASM, |mut reply| {
            // A byte of the format's version, so that no engine can take it for a program.
            if let Some(byte) = reply.body.get_mut(4) {
                *byte ^= 0xff;
            }
            reply
        });
    })
    .await
}

#[tokio::test]
async fn an_error_page_in_place_of_the_program_leaves_the_guide() -> Result<(), Failure> {
    fails_with("wasm_damaged", |reader| {
        reader.site.replace(WASM, Reply::html("<!doctype html><title>Not here</title>"));
    })
    .await
}

/// Servers that do not know the type send wasm as text; that alone must not stop it.
#[tokio::test]
async fn a_program_sent_as_text_still_runs() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.alter(WASM, |mut reply| {
            reply.content_type = "text/plain".into();
            reply
        });
        let first = reader.open_article().await?;
        assert_eq!(first.screen.as_deref(), Some("danger_signs"));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_javascript_the_guide_is_in_view() -> Result<(), Failure> {
    let setup = Setup { javascript: false, ..Setup::default() };
    journey(setup, async |reader| {
        reader.open("/").await?;
        let text = reader.page_text().await?;
        stands_in_view(&text);
        Ok(())
    })
    .await
}

async fn fails_with(cause: &str, plant: impl FnOnce(&mut Reader)) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        plant(reader);
        reader.open("/").await?;
        reader.scroll_to_checker().await?;
        reader.until_told("failed").await?;
        let failed = Event { name: "failed".into(), detail: json!({ "cause": cause }) };
        assert_eq!(reader.events().await?, [failed], "one event, with the cause and nothing else");

        stands_in_view(&reader.page_text().await?);
        let visible =
            "return document.querySelector('clog-or-mastitis').getBoundingClientRect().height > 50";
        assert_eq!(reader.browser.ask::<Value>(visible, vec![]).await?, Value::Bool(true));

        let lines = reader.console().await?;
        let (ours, others): (Vec<_>, Vec<_>) =
            lines.into_iter().partition(|line| line.contains("<clog-or-mastitis>"));
        assert_eq!(ours.len(), 1, "one line for the publisher: {ours:?}; beside it: {others:?}");
        assert!(ours.iter().all(|line| line.contains(cause)), "it names the cause: {ours:?}");
        // The browser itself reports a file that did not arrive or is not the right one; nothing else may stand there.
        let of_browser = |line: &String| {
            ["Failed to load resource", "integrity"].iter().any(|words| line.contains(words))
        };
        assert!(others.iter().all(of_browser), "{others:?}");
        Ok(())
    })
    .await
}

fn stands_in_view(page: &str) {
    let page = page.to_lowercase();
    assert!(page.contains("911"), "the emergency number is in view: {page}");
    assert!(page.contains("confusion"), "the danger signs are in view: {page}");
}
