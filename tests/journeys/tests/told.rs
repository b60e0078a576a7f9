//! Promise: a publisher hears `ready`, `started`, `closed` and `failed` anywhere on the page, out of shadow roots too, and
//! no event holds more than a cause. A page without frames may ask for the result by name; then the reader is told before
//! the first question. With frames a page that asks gets nothing, and the console says why.
//!
//! Not here: the order of the events in a whole visit (`plain_clog.rs`), how the program tells (`tests/web`).

use journeys::pages::SCRIPT;
use journeys::server::Reply;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde_json::{Value, json};

/// Listens at the document, so that what does not bubble is not heard, and asks for the result before the element is one.
const PAGE: &str = "<script>
    window.heard = [];
    window.shared = [];
    for (const name of ['ready', 'started', 'closed', 'failed']) {
      document.addEventListener(name, (event) => {
        const { type, bubbles, composed, detail } = event;
        window.heard.push({ type, bubbles, composed, detail });
      });
    }
    addEventListener('message', ({ data }) => window.shared.push(['message', JSON.stringify(data)]));
    </script>";

fn check(attributes: &str) -> String {
    format!(
        "<clog-or-mastitis region=\"us\" {attributes}>Call 911 for confusion.</clog-or-mastitis>
        <script>
        document.querySelector('clog-or-mastitis').shareResultWithPage = (result) => window.shared.push(result);
        </script>{SCRIPT}"
    )
}

async fn shared(reader: &mut Reader) -> Result<Vec<Value>, Failure> {
    reader.in_page("return window.shared").await
}

#[tokio::test]
async fn every_event_bubbles_out_of_shadow_roots_and_holds_a_cause_at_most() -> Result<(), Failure>
{
    journey(Setup::default(), async |reader| {
        let body = "<div id=\"card\"></div><script>
            const root = document.getElementById('card').attachShadow({ mode: 'open' });
            root.innerHTML = '<clog-or-mastitis region=us>Call 911.</clog-or-mastitis>';
            // The harness finds the checks of the page itself.
            window[Symbol.for('journey')].host = root.firstChild;
            </script>";
        reader.open_own_page(&[PAGE, SCRIPT].concat(), body).await?;
        reader.until_in_page("window.heard.length === 1").await?;
        reader.start_check().await?;
        reader.until("the first screen", |view| view.screen.is_some()).await?;
        reader.choose("fainted", "no").await?;
        reader.close_sheet().await?;
        reader.until_in_page("window.heard.length === 3").await?;
        let told = |name: &str, detail: Value| {
            json!({ "type": name, "bubbles": true, "composed": true, "detail": detail })
        };
        let heard: Vec<Value> = reader.in_page("return window.heard").await?;
        assert_eq!(heard, ["ready", "started", "closed"].map(|name| told(name, Value::Null)));

        reader.site.replace("/pkg/clog-or-mastitis.wasm", Reply::missing());
        reader.open_own_page(&[PAGE, SCRIPT].concat(), "<clog-or-mastitis>Call 911.</clog-or-mastitis>").await?;
        let failed = "window.heard.filter(({ type }) => type !== 'ready')";
        reader.until_in_page(&format!("{failed}.length === 1")).await?;
        let failed: Vec<Value> = reader.in_page(&format!("return {failed}")).await?;
        assert_eq!(failed, [told("failed", json!({ "cause": "wasm_unreachable" }))]);
        reader.console().await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_frames_a_page_that_asks_gets_the_result_and_the_reader_is_told_first()
-> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(PAGE, &check("isolation=\"shadow\"")).await?;
        let first = reader.begin().await?;
        assert!(first.text.contains("This website will get your result"), "{first}");
        reader.tell(&Story::plain_clog()).await?;
        assert_eq!(reader.result().await?.urgency, "self_care");
        let patterns = json!(["ductal_narrowing"]);
        let [result] =
            shared(reader).await?.try_into().map_err(|all| Failure::new(format!("{all:?}")))?;
        assert_eq!(
            result,
            json!({ "urgency": "self_care", "baby_urgency": "none", "patterns": patterns })
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn with_frames_a_page_that_asks_gets_nothing_and_is_told_why() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(PAGE, &check("")).await?;
        // Firefox quotes the line, with its quotation marks changed.
        reader.until_console("shareResultWithPage does nothing with isolation=").await?;
        let first = reader.begin().await?;
        assert!(!first.text.contains("This website will get"), "{first}");
        reader.choose("seizure", "yes").await?;
        assert_eq!(reader.result().await?.urgency, "emergency");
        assert_eq!(shared(reader).await?, Vec::<Value>::new(), "no call and no message");
        let again = "element.shareResultWithPage = () => {}";
        reader.to_element(again).await?;
        assert_eq!(reader.console().await?, Vec::<String>::new(), "it is said once");
        Ok(())
    })
    .await
}
