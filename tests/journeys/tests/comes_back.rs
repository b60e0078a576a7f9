//! Promise: a page that the browser kept and brings back shows the check as new, with nothing answered; and leaving the
//! page or taking the check away erases.
//!
//! *Kept* = in the back-forward cache, scripts and all. Whether a page is kept is the browser's choice, so the journey
//! asks it afterwards, and plays the two events where it was not.

use journeys::pages::small;
use journeys::{Failure, Reader, Setup, journey};
use serde_json::Value;

use journeys::pages::SCRIPT;

const TAG: &str = r#"<clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis>"#;

/// Writes down how the page came to show; it stays where the page is kept.
const NOTE: &str = "<script>
    addEventListener('pageshow', ({ persisted }) => { document.body.dataset.kept = persisted; });
  </script>";

#[tokio::test]
async fn a_page_that_comes_back_has_forgotten_every_answer() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        // What must not be stored is not kept either.
        for path in ["/own.html", "/next.html"] {
            reader.site.header(path, "cache-control", "max-age=60")?;
        }
        reader.site.replace("/next.html", small("", "Another page"));
        reader.open_own_page(&[SCRIPT, NOTE].concat(), TAG).await?;
        answer(reader).await?;
        reader.in_page::<Value>("location.href = '/next.html'; return null").await?;
        reader.until_in_page("location.pathname === '/next.html'").await?;
        reader.in_page::<Value>("history.back(); return null").await?;
        reader.until_in_page("document.body?.dataset.kept").await?;
        let kept: String = reader.in_page("return document.body.dataset.kept").await?;
        println!("{:?}: kept {kept}", reader.browser.engine);
        reader.begin().await?;
        Ok(())
    })
    .await
}

async fn answer(reader: &mut Reader) -> Result<(), Failure> {
    reader.begin().await?;
    reader.choose("seizure", "yes").await?;
    reader.result().await?;
    // What comes from here on counts.
    reader.forget_events().await
}
