//! Promise: whoever records on the page gets no question, no answer and no result, and nothing of them leaves the browser.
//!
//! Real recorders and a hostile script of our own watch from before the check's script, while interviews are held. All that
//! they got, and every request of the browser, is searched. Control, in the same run: the same interview in plain inputs of
//! the page must be found. `docs/privacy.md` tells what this means, and its table of what is seen without frames is
//! compared with what was found.
//!
//! Short: each watcher with one interview by real taps, rrweb and the hostile script with a random one too. With `LONG`:
//! many more. Seeds are printed; `RECORDERS_SEED` takes one.

mod admitted;
mod chance;
mod interview;
mod needles;
mod same;
mod watch;

use std::collections::BTreeSet;
use std::{env, iter};

use journeys::{Failure, Reader, Setup, journey};

use chance::Chance;
use interview::{Guide, Hand, Held, hold};
use needles::{Haystack, Needles};
use watch::{Watcher, hold_in_light, leave, strangers};

/// An illness with a fever: most questions, and answers whose ids are like no other word.
const ILL: Guide = Guide::Directed(&[
    ("milk", "breastfeeding"),
    ("days_since_birth", "over_6_weeks"),
    ("where", "one_area"),
    ("hours_since_start", "53"),
    ("trend", "worse"),
    ("inflamed", "yes"),
    ("temperature", "102.7"),
    ("feverish", "yes"),
    ("nipple_crack_infected", "yes"),
    ("body_ill", "strong"),
    ("vomiting", "no"),
    ("pain", "uncontrolled"),
]);

/// Nothing that needs a clinician today.
const PLAIN: Guide = Guide::Directed(&[
    ("milk", "breastfeeding"),
    ("days_since_birth", "over_6_weeks"),
    ("where", "one_area"),
    ("hours_since_start", "8"),
    ("trend", "same"),
    ("inflamed", "no"),
    ("growing", "same"),
    ("lump", "yes"),
    ("lump_after_feed", "smaller"),
    ("lump_feel", "sore_firm"),
    ("temperature", "98.4"),
    ("fever_reducer", "no"),
    ("pain", "mild"),
    ("discharge", "none"),
]);

fn is_long() -> bool {
    env::var_os("LONG").is_some()
}

/// A seed of its own for each run, unless one is given.
fn seed() -> u64 {
    let given = env::var("RECORDERS_SEED").ok().and_then(|seed| seed.parse().ok());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seed =
        given.unwrap_or_else(|| now.map(|now| now.subsec_nanos().into()).unwrap_or_default());
    println!("RECORDERS_SEED={seed}");
    seed
}

#[tokio::test]
async fn rrweb_records_nothing_of_an_interview_in_frames() -> Result<(), Failure> {
    gets_nothing(Watcher::Rrweb).await
}

#[tokio::test]
async fn a_hostile_script_learns_nothing_of_an_interview_in_frames() -> Result<(), Failure> {
    gets_nothing(Watcher::Hostile).await
}

#[tokio::test]
async fn posthog_records_nothing_of_an_interview_in_frames() -> Result<(), Failure> {
    gets_nothing(Watcher::Posthog).await
}

#[tokio::test]
async fn sentry_records_nothing_of_an_interview_in_frames() -> Result<(), Failure> {
    gets_nothing(Watcher::Sentry).await
}

/// Interviews on a page each, one by real taps and random ones, each followed by its control.
async fn gets_nothing(watcher: Watcher) -> Result<(), Failure> {
    let needles = Needles::of_english();
    journey(Setup::default(), async |reader| {
        for (guide, hand) in interviews(seed(), watcher) {
            watcher.open(reader, "frame").await?;
            let held = watched(reader, watcher, guide, hand, &needles).await?;
            let control = watcher.moment(reader).await?;
            hold_in_light(reader, &held).await?;
            watcher.is_awake(reader).await?;
            let haystack = watcher.since(reader, &control).await?;
            let missed = missed(&haystack, &held);
            assert!(missed.is_empty(), "{watcher:?} misses in plain inputs: {missed:?}");
        }
        leave(reader).await
    })
    .await
}

/// What is held before a watcher. Those that report to a server take their time for it.
fn interviews(seed: u64, watcher: Watcher) -> Vec<(Guide, Hand)> {
    let (by_finger, by_script) = match is_long() {
        true => (3, 12),
        false => (0, u64::from(!watcher.sends())),
    };
    let random = |round: u64| Guide::Random(Chance(seed ^ round << 32));
    let by = |round| if round <= by_finger { Hand::Finger } else { Hand::Script };
    let rounds = 1..=by_finger + by_script;
    iter::once((ILL, Hand::Finger)).chain(rounds.map(|round| (random(round), by(round)))).collect()
}

/// Holds an interview in the check, and finds nothing of it.
async fn watched(
    reader: &mut Reader,
    watcher: Watcher,
    guide: Guide,
    hand: Hand,
    needles: &Needles,
) -> Result<Held, Failure> {
    let start = watcher.moment(reader).await?;
    let held = hold(reader, guide, hand).await?;
    watcher.is_awake(reader).await?;
    let haystack = watcher.since(reader, &start).await?;
    println!(
        "{}: {} screens, {} answers by {hand:?}, {}; {} bytes recorded and sent",
        watcher.name(),
        held.screens.len(),
        held.given.len(),
        held.result.urgency,
        haystack.len(),
    );
    let found = needles.found_in(&haystack);
    assert!(found.is_empty(), "{watcher:?} has got {found:?}");
    let typed =
        held.given.values().filter(|answer| answer.contains('.') && haystack.has_value(answer));
    assert_eq!(typed.collect::<Vec<_>>(), [""; 0], "{watcher:?} has got what was typed");
    assert_eq!(strangers(reader, &start), [""; 0], "nobody else is asked, and no tunnel");
    Ok(held)
}

/// What of an interview in plain inputs was not found.
fn missed(haystack: &Haystack, held: &Held) -> BTreeSet<String> {
    let controls = held.screens.iter().flat_map(|screen| &screen.controls);
    let ids = controls.clone().flat_map(|c| c.option.iter().chain([&c.question]));
    let texts = controls.map(|control| &control.words);
    let texts = texts.chain(held.screens.iter().map(|screen| &screen.title));
    let texts = texts.chain([&held.result.headline]).chain(&held.result.reasons);
    let ids = ids.chain(held.given.values()).chain([&held.result.urgency]);
    // A field whose label does not stand around it has no words here.
    let no_text = texts.filter(|text| !text.is_empty() && !haystack.has_text(text));
    no_text.chain(ids.filter(|id| !haystack.has_id(id))).cloned().collect()
}
