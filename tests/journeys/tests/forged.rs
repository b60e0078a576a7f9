//! Promise: whatever a script of the page says to the frames and on their line, before, during and after an interview, the
//! interview shows at each step what the native engine makes of the same taps, no answer changes, and the script hears
//! nothing but that the check is ready and was started.
//!
//! The script is `pages/forger.js`. 8 interviews under its flood; with `LONG`, 100, and in every engine. Not here: shapes
//! and turns of single messages (`tests/node/protocol.test.mjs`, `tests/node/hostile.test.mjs`).

use clog_or_mastitis::triage::Unit;
use fantoccini::elements::{Element, ElementRef};
use journeys::engine::Engine;
use journeys::monkey::Monkeys;
use journeys::pages::{SCRIPT, in_version, version};
use journeys::server::Reply;
use journeys::view::View;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::{Value, json};

const CHECK: &str = "<clog-or-mastitis region=\"us\">Call 911 for confusion.</clog-or-mastitis>";

fn many() -> usize {
    if std::env::var_os("LONG").is_some() { 100 } else { 8 }
}

/// Opens the page with a script before the check's own.
async fn open_behind(reader: &mut Reader, script: &str) -> Result<(), Failure> {
    reader.site.replace("/first.js", Reply::script(script));
    let head = ["<script src=\"/first.js\"></script>", SCRIPT].concat();
    reader.open_own_page(&head, CHECK).await
}

#[tokio::test]
async fn forged_messages_change_no_interview_and_learn_nothing() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        open_behind(reader, &in_version(include_str!("../pages/forger.js"))).await?;
        reader.begin().await?;
        let struck: usize = reader.in_page("return forger.place.sent").await?;
        assert!(struck > 20, "it was forged all the while the check was loading: {struck}");

        for (name, read) in [("outer", true), ("inner", false)] {
            count(reader, read).await?;
            let sent: u64 = reader.in_page("return forger.flood(500)").await?;
            until_arrived(reader, read, sent).await.map_err(|failure| failure.during(name))?;
        }

        // WebKit takes each message of a port through another process: as many of them leave nobody on the page any time.
        let every = if reader.browser.engine == Engine::WebKit { 500 } else { 20 };
        reader.in_page::<()>(&format!("forger.keepOn(10, {every}); return null")).await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        monkeys.online = false;
        monkeys.run(reader, many()).await?;
        println!("{:?}", monkeys.tally);
        assert_eq!(monkeys.tally.interviews, many());
        reader.in_page::<()>("forger.keepOn(0); return null").await?;

        reader.choose("seizure", "yes").await?;
        let shown = reader.result().await?;
        assert_eq!(shown.urgency, "emergency");
        // The monkeys may have chosen any.
        let before = told_number(reader, "uk", "999").await?;
        let again: Vec<String> = reader.in_page("return forger.replay()").await?;
        assert!(again.contains(&"start".to_owned()), "the loader's words once more: {again:?}");
        reader.in_page::<Value>("return forger.flood(3000)").await?;
        // What the page may really say goes the same way and comes later: once it has arrived, the rest has too.
        let after = told_number(reader, "au", "000").await?;
        assert_eq!(after.result.map(|result| result.urgency), Some(shown.urgency));
        assert_eq!(told_number(reader, "uk", "999").await?, before);

        hears_nothing(reader, &["hello", "ready", "started"]).await?;
        let events = reader.events().await?;
        let names: Vec<_> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names, ["ready", "started"]);
        Ok(())
    })
    .await
}

/// A script of the page is in the window around the frame, as the loader is, and may be quicker.
#[tokio::test]
async fn who_takes_the_loaders_call_gets_a_line_with_nothing_on_it_and_the_reader_the_guide()
-> Result<(), Failure> {
    const QUICKER: &str = "
        const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
        window.taken = [];
        Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
          get() {
            const frame = Reflect.apply(get, this, []);
            if (frame !== null && this.getRootNode() !== document) {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = ({ data }) => window.taken.push(data);
              frame.postMessage({ clogOrMastitis: PROTOCOL, type: 'call' }, '*', [port2]);
            }
            return frame;
          },
        });";
    journey(Setup::default(), async |reader| {
        open_behind(reader, &in_version(QUICKER)).await?;
        let failed = reader.until_told("failed").await?;
        assert_eq!(failed.detail, json!({ "cause": "frame_blocked" }));
        let taken: Vec<Value> = reader.in_page("return window.taken").await?;
        let hello = json!({ "clogOrMastitis": version(), "type": "hello" });
        assert_eq!(taken, [hello.clone(), hello], "once for each way to load the frame");
        assert!(reader.page_text().await?.contains("Call 911"), "the guide is in view");
        let lines = reader.console().await?;
        assert_eq!(lines.len(), 1, "one line for the publisher: {lines:?}");
        Ok(())
    })
    .await
}

/// Changes the region, as a page may, and waits until its emergency number shows.
async fn told_number(reader: &mut Reader, region: &str, number: &str) -> Result<View, Failure> {
    reader.to_element(&format!("element.setAttribute('region', '{region}')")).await?;
    let shows = |view: &View| view.text.contains(&["Emergency number ", number].concat());
    Ok(reader.until(&format!("{number} shows"), shows).await?.without_focus())
}

/// All that was said to the script: these words of the line, each once, with no field beside them.
async fn hears_nothing(reader: &mut Reader, but: &[&str]) -> Result<(), Failure> {
    let heard: Vec<(String, Value)> = reader.in_page("return forger.heard").await?;
    let words: Vec<(String, Value)> = but
        .iter()
        .map(|word| ("line".to_owned(), json!({ "clogOrMastitis": version(), "type": word })))
        .collect();
    assert_eq!(heard, words);
    Ok(())
}

/// Counts from now on what arrives at the outer frame's window, or at the inner one's.
async fn count(reader: &mut Reader, outer: bool) -> Result<(), Failure> {
    let script = "window[Symbol.for('arrived')] = 0;
        window.addEventListener('message', () => { window[Symbol.for('arrived')] += 1; });
        return 0";
    inside(reader, outer, script).await.map(drop)
}

async fn until_arrived(reader: &mut Reader, outer: bool, sent: u64) -> Result<(), Failure> {
    let deadline = std::time::Instant::now() + PATIENCE;
    assert!(sent > 0, "nothing was sent");
    loop {
        let arrived = inside(reader, outer, "return window[Symbol.for('arrived')]").await?;
        if arrived >= sent {
            return Ok(());
        }
        assert!(std::time::Instant::now() < deadline, "{arrived} of {sent} arrived");
    }
}

async fn inside(reader: &mut Reader, outer: bool, script: &str) -> Result<u64, Failure> {
    if !outer {
        return reader.look(script, vec![]).await;
    }
    let find = "const { roots } = window[Symbol.for('journey')];
        return roots.get(document.querySelector('clog-or-mastitis')).querySelector('iframe')";
    let frame: std::collections::BTreeMap<String, String> = reader.in_page(find).await?;
    let id = frame.into_values().next().ok_or_else(|| Failure::new("no frame"))?;
    let client = reader.browser.client.clone();
    Element::from_element_id(client, ElementRef::from(id)).enter_frame().await?;
    let counted = reader.browser.ask(script, vec![]).await;
    reader.leave_widget().await?;
    counted
}
