//! Promise: the harness itself sees what a journey relies on, in every engine: what pages write, what stands in frames,
//! and a browser that is as it was wished.
//!
//! Not here: the checker. Each page is a small one of its own. What the proxy hears has its control in `requests.rs`.

use fantoccini::key::Key;
use journeys::engine::{Engine, Scheme};
use journeys::server::Reply;
use journeys::{Button, Failure, Reader, Setup, journey};
use serde_json::Value;

/// Without an address for its icon a browser would ask for one, and be answered that there is none.
fn page(body: &str) -> Reply {
    Reply::html(format!(
        "<!doctype html><head><title>page</title><link rel=icon href='data:,'></head><body>{body}</body>"
    ))
}

async fn open_page(reader: &mut Reader, body: &str) -> Result<(), Failure> {
    reader.site.replace("/page.html", page(body));
    reader.open("/page.html").await
}

/// As the checker will stand: a frame in a closed root, and a frame in that frame.
const FRAMES: &str = r##"<clog-or-mastitis></clog-or-mastitis>
<template id="inner">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
  <h2 class="screen-title" tabindex="-1">Inside</h2>
  <section class="screen" data-screen="first"><label>Hours <input data-q="hours"></label></section>
  <button data-action="next">Next</button>
  <script>
    document.querySelector("button").onclick = () => {
      document.querySelector("section").dataset.screen = "second";
      console.error("written in the inner frame");
      new Image().src = "http://kept.out/";
    };
  </script>
</template>
<script>
  const frame = (inside) => {
    const made = document.createElement("iframe");
    made.setAttribute("sandbox", "allow-scripts");
    made.style = "width: 100%; height: 400px; border: 0";
    made.srcdoc = inside;
    return made;
  };
  const inner = document.querySelector("#inner").innerHTML;
  const host = document.querySelector("clog-or-mastitis");
  host.attachShadow({ mode: "closed" }).append(frame(frame(inner).outerHTML));
  console.error("written in the page");
  setTimeout(() => { throw new Error("thrown in the page"); });
  Promise.reject(new Error("rejected in the page"));
</script>"##;

#[tokio::test]
async fn frames_in_a_closed_root_are_entered_and_what_they_write_is_heard() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        open_page(reader, FRAMES).await?;
        let first = |view: &journeys::view::View| view.screen.as_deref() == Some("first");
        let view = reader.until("the inner frame's screen shows", first).await?;
        assert_eq!(view.title, "Inside");
        reader.type_number("hours", "12").await?;
        let view = reader.press(Button::Next).await?;
        assert_eq!(view.screen.as_deref(), Some("second"));

        let lines = reader.console().await?;
        let wanted = [
            "written in the page",
            "thrown in the page",
            "rejected in the page",
            "written in the inner frame",
            "http://kept.out/",
        ];
        for wanted in wanted {
            assert!(lines.iter().any(|line| line.contains(wanted)), "{wanted:?} in {lines:?}");
        }
        let known = |line: &&String| wanted.iter().any(|wanted| line.contains(wanted));
        assert_eq!(lines.iter().filter(known).count(), lines.len(), "{lines:?}");
        assert!(reader.console().await?.is_empty(), "a line is told once");
        assert_eq!(
            reader.view().await?.title,
            "Inside",
            "listening leaves the session in the frame"
        );
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_dark_system_without_webassembly_is_as_wished() -> Result<(), Failure> {
    let setup = Setup { scheme: Scheme::Dark, webassembly: false, ..Setup::default() };
    journey(setup, async |reader| {
        open_page(reader, "").await?;
        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches";
        assert!(reader.browser.ask::<bool>(dark, vec![]).await?);
        let kind: String = reader.browser.ask("return typeof WebAssembly", vec![]).await?;
        assert_eq!(kind, "undefined");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_javascript_no_script_of_a_page_runs() -> Result<(), Failure> {
    let setup = Setup { javascript: false, ..Setup::default() };
    journey(setup, async |reader| {
        open_page(reader, "<script>document.title = 'it ran'</script>").await?;
        assert_eq!(reader.browser.client.title().await?, "page");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_second_site_is_another_origin_that_may_be_asked() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let second = reader.second_site().await?;
        second.replace("/data.json", Reply::html("{}"));
        second.header("/data.json", "access-control-allow-origin", "*")?;
        let ask = format!("<script>fetch('{}')</script>", second.url("/data.json"));
        second.replace("/other.html", page(""));
        open_page(reader, &ask).await?;
        reader.open_at(&second, "/other.html").await?;

        let origin: String = reader.browser.ask("return location.origin", vec![]).await?;
        assert_eq!(origin, second.url(""));
        let asked: Vec<_> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        assert_eq!(asked, ["/page.html", "/data.json", "/other.html"]);
        Ok(())
    })
    .await
}

/// A true difference: a reader in Safari goes back with the other arrow.
#[tokio::test]
async fn past_the_last_option_an_arrow_leads_to_the_first_but_in_webkit() -> Result<(), Failure> {
    let options = "<form><input type=radio name=a id=first><input type=radio name=a id=last></form>
        <script>document.querySelector('#last').focus()</script>";
    journey(Setup::default(), async |reader| {
        open_page(reader, options).await?;
        reader.key(Key::Down).await?;
        let stop: Value = reader.browser.ask("return document.activeElement.id", vec![]).await?;
        let wanted = match reader.browser.engine {
            Engine::Chromium | Engine::Firefox => "first",
            Engine::WebKit => "last",
        };
        assert_eq!(stop, wanted);
        Ok(())
    })
    .await
}
