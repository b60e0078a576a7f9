//! Promise: a tab in which interview follows interview holds at the end what it held after the tenth: within 10 % of the
//! bytes, and not a document, frame or listener more.
//!
//! 30 interviews; with `LONG`, 1,000. Chromium alone counts for a driver, and leaves out the program's own memory, which
//! never shrinks: that is read where the page can read it, without frames, in every engine. There the same ten interviews
//! follow each other: it grows to what the longest of all took at one time, and among new ones a longer one can always come.
//! What is shown meanwhile is judged in `monkey.rs`, in every engine.

use clog_or_mastitis::triage::Unit;
use journeys::engine::Engine;
use journeys::monkey::Monkeys;
use journeys::pages::SCRIPT;
use journeys::{Failure, Setup, journey};

const WARM: usize = 10;

fn all() -> usize {
    if std::env::var_os("LONG").is_some() { 1_000 } else { 30 }
}

#[tokio::test]
async fn many_interviews_in_one_tab_hold_no_more_than_ten() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    journey(Setup::default(), async |reader| {
        let all = all();
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

#[tokio::test]
async fn the_programs_own_memory_does_not_grow_with_interviews() -> Result<(), Failure> {
    const KEEP: &str = "<script>
        const { instantiate } = WebAssembly;
        WebAssembly.instantiate = async (...given) => {
          window.program = await instantiate(...given);
          return window.program;
        };</script>";
    const CHECK: &str =
        "<clog-or-mastitis region=\"us\" isolation=\"shadow\">Call 911.</clog-or-mastitis>";
    const BYTES: &str = "return program.exports.memory.buffer.byteLength";
    journey(Setup::default(), async |reader| {
        reader.open_own_page(&[KEEP, SCRIPT].concat(), CHECK).await?;
        reader.begin().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        monkeys.pass(reader, WARM).await?;
        let before: u64 = reader.in_page(BYTES).await?;
        let mut after = before;
        for round in 2..=all() / WARM {
            monkeys.again();
            monkeys.pass(reader, WARM).await?;
            let now: u64 = reader.in_page(BYTES).await?;
            if now != after {
                println!("after {WARM} interviews {before} bytes, after {} {now}", round * WARM);
            }
            after = now;
        }
        assert_eq!(monkeys.tally.interviews, all());
        assert!(before > 0 && after * 10 <= before * 11, "{before} {after}");
        Ok(())
    })
    .await
}
