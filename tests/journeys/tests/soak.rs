//! Promise: a tab in which interview follows interview holds at the end what it held after the tenth: within 10 % of the
//! bytes, and not a document, frame or listener more.
//!
//! 30 interviews; with `LONG`, 1,000. Chromium alone counts for a driver; the program's own memory, which never shrinks, is
//! among the bytes. What is shown meanwhile is judged in `monkey.rs`, in every engine.

use clog_or_mastitis::triage::Unit;
use journeys::engine::Engine;
use journeys::monkey::Monkeys;
use journeys::{Failure, Setup, journey};

const WARM: usize = 10;

#[tokio::test]
async fn many_interviews_in_one_tab_hold_no_more_than_ten() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    journey(Setup::default(), async |reader| {
        let all = if std::env::var_os("LONG").is_some() { 1_000 } else { 30 };
        reader.open_article().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        monkeys.pass(reader, WARM).await?;
        reader.leave_widget().await?;
        let before = reader.browser.held().await?;

        monkeys.pass(reader, all - WARM).await?;
        reader.leave_widget().await?;
        let after = reader.browser.held().await?;

        println!("after {WARM}: {before:?}\nafter {all}: {after:?}");
        assert_eq!(monkeys.tally.interviews, all);
        assert!(after.heap * 10 <= before.heap * 11, "{before:?} {after:?}");
        assert_eq!((after.documents, after.frames), (before.documents, before.frames));
        assert!(after.listeners <= before.listeners + WARM as u64, "{before:?} {after:?}");
        Ok(())
    })
    .await
}
