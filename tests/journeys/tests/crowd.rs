//! Promise: two hundred checks on one page stand or say plainly why not, and the ones that a reader comes to work.
//!
//! Not here: a few of them side by side (`several.rs`), one that comes and goes (`thousand.rs`).

use journeys::pages::SCRIPT;
use journeys::{Failure, Setup, journey};

const MANY: usize = 200;

/// An event does not say which of them it is about.
const STANDS: &str = "(({ roots, host }) => roots.get(host).querySelector('.stage.ready'))(window[Symbol.for('journey')])";

#[tokio::test]
async fn two_hundred_checks_on_one_page() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let body: String = (0..MANY)
            .map(|place| {
                format!(
                    "<p>{place}</p><clog-or-mastitis id=\"c{place}\" region=\"us\" display=\"sheet\">\
                     Call 911 for confusion.</clog-or-mastitis>"
                )
            })
            .collect();
        reader.open_own_page(SCRIPT, &body).await?;
        for place in [0, MANY / 2, MANY - 1] {
            reader.turn_to(&format!("#c{place}")).await?;
            reader.until_in_page(STANDS).await?;
            reader.start_check().await?;
            reader.until("the first screen shows", |view| view.screen.is_some()).await?;
            reader.choose("seizure", "yes").await?;
            assert_eq!(reader.result().await?.urgency, "emergency", "{place}");
            reader.close_sheet().await?;
        }
        let events = reader.events().await?;
        let failed = events.iter().filter(|event| event.name == "failed").count();
        assert_eq!(failed, 0, "{events:?}");
        let asked = reader.proxy.seen();
        let programs = asked.iter().filter(|s| s.path.ends_with("clog-or-mastitis.wasm")).count();
        assert_eq!(programs, 1, "one download for all of them");
        Ok(())
    })
    .await
}
