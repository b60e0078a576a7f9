//! Promise: whatever JavaScript value a page hands to a function or a property of the package, it gets an answer or an error
//! that says where it was wrong; nothing is thrown that nobody catches, nothing hangs, and the next call is answered.
//!
//! Every export of the package, with fast-check in the browser: `pages/any_value.js`. 200 values each beside our own; with
//! `LONG`, 5,000, and in every engine. `FC_SEED` repeats a run. Not here: the same in Node (`tests/node/hostile.test.mjs`).

use std::env;

use journeys::server::Reply;
use journeys::{Failure, Reader, Setup, journey};

/// As many as one call of a driver has the time for on a busy machine, half a minute in Firefox.
const BATCH: u32 = 50;

const BUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/any_value.js");

/// Batches in one page: each value of `load` takes a program of its own, and Chromium has room for some 120 in a page.
const PAGE: u32 = 10;

/// Opens a page with the package, and tells the names of what it exports.
async fn open(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    let head = "<script type=\"module\" src=\"/any_value.js\"></script>";
    reader.open_own_page(head, "").await?;
    reader.until_in_page("window.anyValue").await?;
    reader.in_page("return anyValue.ready.then(() => anyValue.names)").await
}

#[tokio::test]
async fn any_value_handed_to_the_package_is_answered_or_named() -> Result<(), Failure> {
    let runs = if env::var_os("LONG").is_some() { 5_000 } else { 200 };
    let now = std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.subsec_nanos());
    let seed = env::var("FC_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(now);
    println!("FC_SEED={seed}");
    let file = env::var("ANY_VALUE").unwrap_or_else(|_| BUILT.into());
    let script = std::fs::read_to_string(&file)
        .map_err(|_| Failure::new(format!("{file} is missing: `cargo xtask test` makes it")))?;
    journey(Setup::default(), async |reader| {
        reader.site.replace("/any_value.js", Reply::script(script));
        let names = open(reader).await?;
        assert!(names.len() >= 10, "{names:?}");
        for name in names {
            let began = std::time::Instant::now();
            let mut tried: usize =
                reader.in_page(&format!("return anyValue.tryOwn({name:?})")).await?;
            assert!(tried > 40, "{name}: {tried} values of our own alone");
            for batch in 0..runs / BATCH {
                if batch % PAGE == PAGE - 1 {
                    open(reader).await?;
                }
                let seed = seed.wrapping_add(batch);
                let script = format!("return anyValue.tryRandom({name:?}, {BATCH}, {seed})");
                let more: usize = reader
                    .in_page(&script)
                    .await
                    .map_err(|failure| failure.during(&format!("{name}, FC_SEED={seed}")))?;
                assert!(more > 0, "{name}: no random value");
                tried += more;
            }
            println!("{name}: {tried} values, {:.1?}", began.elapsed());
        }
        Ok(())
    })
    .await
}
