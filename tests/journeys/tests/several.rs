//! Promise: several checks on one page run each by itself: an answer in one shows in no other, and each file of the
//! package is fetched once for all of them.
//!
//! Not here: the script loaded more than once (`twice.rs`).

use journeys::package::guarded_script;
use journeys::{Failure, Setup, journey};

/// Two in frames, one without.
const PAGE: &str = r#"
    <clog-or-mastitis id="american" region="us">Call 911 for confusion.</clog-or-mastitis>
    <clog-or-mastitis id="british" region="uk">Call 999 for confusion.</clog-or-mastitis>
    <clog-or-mastitis id="third" region="au" isolation="shadow">Call 000 for confusion.</clog-or-mastitis>"#;

#[tokio::test]
async fn several_checks_run_each_by_itself_on_one_download() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let script = guarded_script(&reader.site).await?;
        reader.open_own_page(&script, PAGE).await?;
        reader.until_ready(3).await?;

        reader.turn_to("#american").await?;
        reader.begin().await?;
        reader.choose("seizure", "yes").await?;
        let american = reader.result().await?;
        assert_eq!(american.urgency, "emergency");
        assert!(american.phones.iter().any(|phone| phone.href == "tel:911"), "{american:?}");
        reader.close_sheet().await?;

        reader.turn_to("#british").await?;
        reader.begin().await?;
        reader.choose("fainted", "yes").await?;
        let british = reader.result().await?;
        assert_eq!(british.urgency, "emergency");
        assert!(british.phones.iter().any(|phone| phone.href == "tel:999"), "{british:?}");
        assert_ne!(british.reasons, american.reasons);
        reader.close_sheet().await?;

        reader.turn_to("#third").await?;
        reader.begin().await?;
        reader.close_sheet().await?;

        reader.turn_to("#american").await?;
        reader.start_check().await?;
        assert_eq!(reader.result().await?.reasons, american.reasons, "it waited as it was left");

        let asked: Vec<_> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        let scripts = ["clog-or-mastitis.js", "near.js", "shadow.js"];
        let parts = ["frame.html", "words/en.json", "clog-or-mastitis.wasm", "words/en.words"];
        for file in scripts.into_iter().chain(parts) {
            let times = asked.iter().filter(|path| **path == format!("/pkg/{file}")).count();
            assert_eq!(times, 1, "{file} in {asked:?}");
        }
        Ok(())
    })
    .await
}
