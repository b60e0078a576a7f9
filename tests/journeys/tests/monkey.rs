//! Promise: whatever is tapped, typed, gone back over, changed or erased, in whatever language and unit: the page stands,
//! leads to a result, and shows at each step what the native engine makes of the same taps.
//!
//! 200 interviews; with `LONG`, 10,000. By keys alone: 5, and 100. `MONKEY_SEED` repeats a run. One that was broken
//! off goes on with the seed that its failure names and, in `MONKEY_INTERVIEWS`, the number that is left. That the console stays empty and nothing fails is a standing assertion of
//! every journey.

use clog_or_mastitis::triage::Unit;
use journeys::monkey::Monkeys;
use journeys::tour::SCREENS;
use journeys::{Failure, Setup, journey};

fn many() -> Result<usize, Failure> {
    let long = std::env::var_os("LONG").is_some();
    match std::env::var("MONKEY_INTERVIEWS") {
        Ok(wanted) => wanted.parse().map_err(|_| Failure::new("MONKEY_INTERVIEWS is no number")),
        Err(_) => Ok(if long { 10_000 } else { 200 }),
    }
}

#[tokio::test]
async fn random_interviews_show_what_the_native_engine_says() -> Result<(), Failure> {
    let many = many()?;
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        let began = std::time::Instant::now();
        monkeys.run(reader, many).await?;
        println!("{:?} in {:.1?}", monkeys.tally, began.elapsed());

        let events = reader.events().await?;
        let names: Vec<_> = events.iter().map(|event| event.name.as_str()).collect();
        assert_eq!(names, ["ready", "started"], "nothing failed, and the page heard no more");

        // Otherwise the monkeys would have stayed where nothing goes wrong.
        let came = &monkeys.tally.came;
        for screen in SCREENS {
            assert!(came.contains(screen), "{screen} never came: {came:?}");
        }
        for done in
            ["back", "change", "restart-yes", "language", "degrees", "unit", "region", "type"]
        {
            assert!(came.contains(&["do ", done].concat()), "nobody did {done}: {came:?}");
        }
        // The rest of a run that was broken off may be too short to meet them all.
        if many < 200 {
            return Ok(());
        }
        let levels = &monkeys.tally.levels;
        let rare = (many >= 10_000).then_some("self_care");
        let usual = ["emergency", "same_day", "within_24h", "routine_soon", "baby emergency"];
        for level in usual.into_iter().chain(rare) {
            assert!(levels.contains_key(level), "{level} never came: {levels:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_random_interview_by_real_taps_does_too() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        monkeys.over_webdriver(reader).await?;
        println!("{:?}", monkeys.tally);
        assert_eq!(monkeys.tally.interviews, 1);
        Ok(())
    })
    .await
}

#[tokio::test]
async fn random_interviews_by_keys_alone_do_too() -> Result<(), Failure> {
    let many = if std::env::var_os("LONG").is_some() { 100 } else { 5 };
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        let mut monkeys = Monkeys::new("us", Unit::F)?;
        let began = std::time::Instant::now();
        for _ in 0..many {
            monkeys.by_keys(reader).await?;
        }
        println!("{:?} in {:.1?}", monkeys.tally, began.elapsed());
        assert_eq!(monkeys.tally.interviews, many);
        for done in ["choose", "next", "restart-yes"] {
            let came = &monkeys.tally.came;
            assert!(came.contains(&["do ", done].concat()), "nobody did {done}: {came:?}");
        }
        Ok(())
    })
    .await
}
