//! Promise: a page that the browser kept and brings back shows the check as new, with nothing answered, whether it was
//! left from the article or after the sheet was closed. Where the second script had not come, it is tried once more.
//!
//! *Kept* = in the back-forward cache, scripts and all; a page that is loaded anew has nothing to forget. Browsers keep no
//! page that must not be stored, and Firefox none with a listener for `unload`, which its driver leaves behind in each
//! document that it taps in: so here scripts tap.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use journeys::pages::{SCRIPT, small};
use journeys::server::Reply;
use journeys::{Failure, Reader, Setup, journey};

const TAG: &str =
    r#"<clog-or-mastitis region="us" display="DISPLAY">Call 911 for confusion.</clog-or-mastitis>"#;

/// Writes down how the page came to show; it stays where the page is kept.
const NOTE: &str = "<script>
    addEventListener('pageshow', ({ persisted }) => { document.body.dataset.kept = persisted; });
  </script>";

/// How often a page is left before it has to have been kept.
const TRIES: usize = 5;

#[tokio::test]
async fn a_page_that_comes_back_has_forgotten_every_answer() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for path in ["/own.html", "/next.html"] {
            reader.site.header(path, "cache-control", "max-age=60")?;
        }
        reader.site.replace("/next.html", small("", "Another page"));
        for display in ["inline", "sheet"] {
            let tag = TAG.replace("DISPLAY", display);
            // A browser may let go of a kept page when memory is short; then there is nothing to be seen.
            let mut kept = String::new();
            for _ in 0..TRIES {
                reader.open_own_page(&[SCRIPT, NOTE].concat(), &tag).await?;
                answer(reader, display == "sheet").await?;
                reader.forget_events().await?;

                reader.open("/next.html").await?;
                reader.browser.client.back().await?;
                reader.until_in_page("document.body?.dataset.kept").await?;
                kept = reader.in_page("return document.body.dataset.kept").await?;
                if kept == "true" {
                    break;
                }
            }
            assert_eq!(kept, "true", "the page was kept once in {TRIES} times, {display}");
            // It looks at everything that could be answered already.
            reader.begin().await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_page_that_comes_back_tries_the_second_script_once_more() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        for path in ["/own.html", "/next.html"] {
            reader.site.header(path, "cache-control", "max-age=60")?;
        }
        reader.site.replace("/next.html", small("", "Another page"));
        let missing = Arc::new(AtomicBool::new(true));
        let is_missing = Arc::clone(&missing);
        reader.site.alter("/pkg/near.js", move |reply| match is_missing.load(Ordering::Relaxed) {
            true => Reply::missing(),
            false => reply,
        });
        let mut kept = String::new();
        for _ in 0..TRIES {
            missing.store(true, Ordering::Relaxed);
            let tag = TAG.replace("DISPLAY", "sheet");
            reader.open_own_page(&[SCRIPT, NOTE].concat(), &tag).await?;
            let failed = reader.until_told("failed").await?;
            assert_eq!(failed.detail["cause"], "script_unreachable");
            reader.console().await?;

            reader.open("/next.html").await?;
            missing.store(false, Ordering::Relaxed);
            reader.browser.client.back().await?;
            reader.until_in_page("document.body?.dataset.kept").await?;
            kept = reader.in_page("return document.body.dataset.kept").await?;
            if kept == "true" {
                break;
            }
        }
        assert_eq!(kept, "true", "the page was kept once in {TRIES} times");
        reader.begin().await?;
        // Of the first try.
        reader.console().await?;
        Ok(())
    })
    .await
}

/// Gives an answer that ends in a result.
async fn answer(reader: &mut Reader, in_sheet: bool) -> Result<(), Failure> {
    reader.until_ready(1).await?;
    if in_sheet {
        let root = "window[Symbol.for('journey')].roots.get(element)";
        reader.to_element(&format!("{root}.querySelector('button.start').click()")).await?;
    }
    reader.until("the first screen shows", |view| view.screen.is_some()).await?;
    tap(reader, "[data-q=seizure][data-o=yes]").await?;
    reader.result().await?;
    if in_sheet {
        reader.until("the sheet can be closed", |view| view.offers("close")).await?;
        tap(reader, "[data-action=close]").await?;
        reader.until_told("closed").await?;
    }
    Ok(())
}

async fn tap(reader: &mut Reader, selector: &str) -> Result<(), Failure> {
    reader.look(&format!("root.querySelector('{selector}').click(); return null"), vec![]).await
}
