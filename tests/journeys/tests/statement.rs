//! Promise: the privacy statement that publishers may copy and link to is a page without scripts that asks nobody but its
//! own site, and for its look alone.
//!
//! Not here: that what it says is so (`leaves_no_trace.rs`, `requests.rs`, `told.rs`, `closed_root.rs`).

use journeys::{Failure, Setup, journey};

const PAGE: &str = "/privacy.html";

#[tokio::test]
async fn the_privacy_statement_is_read_without_scripts_and_asks_for_its_look_alone()
-> Result<(), Failure> {
    journey(Setup { javascript: false, ..Setup::default() }, async |reader| {
        reader.open(PAGE).await?;
        let text = reader.page_text().await?;
        for said in ["Your answers stay with you", "Not which answer", "What nobody can promise"] {
            assert!(text.contains(said), "{said:?} is not in view: {text}");
        }
        let seen = reader.proxy.seen();
        let asked: Vec<_> = seen.iter().map(|seen| seen.path.as_str()).collect();
        assert!(asked.contains(&PAGE) && asked.contains(&"/article.css"), "{asked:?}");
        let its_own = [PAGE, "/article.css", "/favicon.svg"];
        assert!(asked.iter().all(|path| its_own.contains(path)), "{asked:?}");
        Ok(())
    })
    .await
}
