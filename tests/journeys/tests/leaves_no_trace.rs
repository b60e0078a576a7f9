//! Promise: the page is as it was: nothing is put on `window` or `document`, nothing stored, no step in the history, and
//! an element that is taken away takes everything along.
//!
//! Not here: what is asked of servers (`requests.rs`), memory (`thousand.rs`).

use journeys::pages::SCRIPT;
use journeys::{Failure, Setup, Story, journey};
use serde_json::{Map, Value, json};

type Traces = Map<String, Value>;

const TAG: &str = r#"<clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis>"#;

/// All that a visit could leave behind in a page; WebDriver waits for the promise. Two names are chromedriver's own, from
/// questions that were answered with an element.
const TRACES: &str = "
    const drivers = ['ret_nodes', 'se_exportedFunctionSymbol'];
    const names = (object) => Reflect.ownKeys(object).map(String).filter((name) => !drivers.includes(name)).sort();
    return (async () => ({
      window: names(window),
      document: names(document),
      elements: names(document.documentElement).concat(names(document.body)),
      attributes: [document.documentElement, document.body, document.head]
        .map((element) => element.cloneNode().outerHTML),
      children: [...document.head.children, ...document.body.children]
        .map((element) => element.localName).filter((name) => name !== 'script'),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      frames: window.length,
      history: [history.length, history.state],
      place: [location.pathname, location.search, location.hash, window.name],
      title: document.title,
      cookie: document.cookie,
      storage: [localStorage.length, sessionStorage.length],
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))();";

#[tokio::test]
async fn the_page_is_as_if_the_check_had_never_been_there() -> Result<(), Failure> {
    const FRAMES: &str =
        "return window[Symbol.for('journey')].root.querySelectorAll('iframe').length";
    const KEEP_ROOT: &str =
        "window[Symbol.for('journey')].root = window[Symbol.for('journey')].roots.get(element)";
    journey(Setup::default(), async |reader| {
        reader.open_own_page("", TAG).await?;
        let mut without: Traces = reader.in_page(TRACES).await?;
        reader.open_own_page(SCRIPT, TAG).await?;
        // This page is the second of the window, which is this journey's doing.
        without.insert("history".into(), reader.in_page("return [history.length, history.state]").await?);
        reader.until_ready(1).await?;
        as_it_was(&without, reader.in_page(TRACES).await?, "once it stands ready");

        reader.begin().await?;
        reader.tell(&Story::plain_clog()).await?;
        reader.result().await?;
        as_it_was(&without, reader.in_page(TRACES).await?, "after the whole interview");

        // Taken away with the sheet open: the article must be there again.
        reader.to_element(KEEP_ROOT).await?;
        assert_eq!(reader.in_page::<usize>(FRAMES).await?, 1);
        reader.to_element("element.remove()").await?;
        let left: Value = reader
            .in_page(
                "const { root } = window[Symbol.for('journey')];
                return [root.querySelectorAll('iframe, dialog > *').length, document.querySelector(':modal')]",
            )
            .await?;
        assert_eq!(left, json!([0, null]), "frames and sheet are gone");
        let events: Vec<_> = reader.events().await?.into_iter().map(|event| event.name).collect();
        assert_eq!(events, ["ready", "started"], "it leaves without a word");
        Ok(())
    })
    .await
}

/// Names the one difference instead of everything that a page has.
fn as_it_was(without: &Traces, with: Traces, when: &str) {
    for (what, before) in without {
        let after = with.get(what).unwrap_or(&Value::Null);
        let only = |one: &Value, other: &Value| match (one.as_array(), other.as_array()) {
            (Some(one), Some(other)) => {
                one.iter().filter(|name| !other.contains(name)).cloned().collect()
            }
            _ => vec![one.clone()],
        };
        assert!(
            before == after,
            "{what}, {when}: new {:?}, gone {:?}",
            only(after, before),
            only(before, after)
        );
    }
}
