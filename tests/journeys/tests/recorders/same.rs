//! Promise: what the page sees is the same for all interviews: sizes of frames, messages and counts tell nothing of which
//! one was held. Time does, and is documented.
//!
//! *Pair* = two interviews, directed or random, each held once with the hostile script watching; then one of the two, by a
//! toss, once more. A *classifier* (the nearest of the two over all features) guesses which one it was. A *leak* is more
//! right guesses than tossing a coin gives.
//!
//! The same runs with one pixel more, or one message more, in the first of each pair must be told apart; otherwise the
//! silence of the classifier would mean nothing. Those are planted by the page that the tests serve.

use std::collections::BTreeMap;

use journeys::{Failure, Reader, Setup, journey};
use serde::Deserialize;
use serde_json::Value;

use super::chance::Chance;
use super::interview::{Guide, Hand, hold};
use super::watch::{Watcher, leave};
use super::{ILL, PLAIN, is_long, seed};

/// So improbable a number of right guesses is a leak. Five right ones of five come in one of 32 runs by chance.
const CHANCE: f64 = 0.04;
/// With `LONG`, of more pairs.
const LONG_CHANCE: f64 = 0.001;

/// What a page can measure and count in one run, by name.
type Features = BTreeMap<String, f64>;

#[derive(Deserialize)]
struct Seen {
    counts: Features,
    boxes: BTreeMap<String, (f64, f64)>,
}

/// Three runs: the first interview, the second, and one of the two.
struct Pair {
    runs: [Features; 3],
    /// Whether the third was the first.
    first: bool,
}

/// By a sheet that no element holds, so that no watcher of elements hears of it: the box alone tells.
const PIXEL: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('clog-or-mastitis { padding-bottom: 1px !important }');
    document.adoptedStyleSheets = [sheet]";
const MESSAGE: &str = "postMessage('a word more', '*')";

#[tokio::test]
async fn what_the_page_sees_tells_no_interview_from_another() -> Result<(), Failure> {
    let (pairs, bound) = if is_long() { (20, LONG_CHANCE) } else { (5, CHANCE) };
    let mut chance = Chance(seed());
    let mut kinds: [Vec<Pair>; 3] = [Vec::new(), Vec::new(), Vec::new()];
    let mut ends: BTreeMap<String, usize> = BTreeMap::new();
    journey(Setup::default(), async |reader| {
        // Firefox gives the first page of a browser less height than all later ones, whatever is answered.
        Watcher::Hostile.open(reader, "frame").await?;
        for pair in 0..pairs {
            // What differs most comes first: an emergency is the shortest that there is.
            let emergency = Guide::Directed(&[("seizure", "yes")]);
            let mut random = || Guide::Random(chance.another());
            let (one, other) = match pair {
                0 => (emergency, PLAIN),
                1 => (PLAIN, ILL),
                2 => (ILL, emergency),
                3 => (random(), emergency),
                4 => (PLAIN, random()),
                _ => (random(), random()),
            };
            let first = chance.below(2) == 0;
            let again = if first { &one } else { &other };
            let mut runs: [Vec<Features>; 3] = [Vec::new(), Vec::new(), Vec::new()];
            let mut given = Vec::new();
            for (guide, is_one) in [(&one, true), (&other, false), (again, first)] {
                Watcher::Hostile.open(reader, "frame").await?;
                reader.in_page::<Value>("forgetSeen(); return null").await?;
                // A finger takes ten times as long; every fourth pair of the long form has it.
                let hand = if is_long() && pair % 4 == 1 { Hand::Finger } else { Hand::Script };
                let held = hold(reader, guide.clone(), hand).await?;
                *ends.entry(held.result.urgency).or_default() += 1;
                given.push(held.given);
                let seen = [
                    features(reader).await?,
                    with_planted(reader, is_one, PIXEL).await?,
                    with_planted(reader, is_one, MESSAGE).await?,
                ];
                runs.iter_mut().zip(seen).for_each(|(runs, seen)| runs.push(seen));
            }
            assert_ne!(given.first(), given.get(1), "two interviews");
            assert_eq!(given.last(), given.get(usize::from(!first)), "and one of them again");
            for (kind, runs) in kinds.iter_mut().zip(runs) {
                let runs = runs.try_into().map_err(|_| Failure::new("three runs a pair"))?;
                kind.push(Pair { runs, first });
            }
        }
        leave(reader).await
    })
    .await?;
    let guesses = kinds.each_ref().map(|pairs| right_guesses(pairs));
    let [clean, pixel, message] = guesses.map(|right| probability(pairs, right));
    println!("{pairs} pairs, ends {ends:?}; right guesses: clean, pixel, message: {guesses:?}");
    let [of_clean, of_pixel, of_message] = kinds.each_ref().map(|pairs| differing(pairs));
    println!("not the same in all runs: {of_clean:?}");
    assert!(clean > bound, "interviews can be told apart by {of_clean:?}");
    assert!(pixel < bound, "a planted pixel goes unnoticed: {of_pixel:?}");
    assert!(message < bound, "a planted message goes unnoticed: {of_message:?}");
    Ok(())
}

/// What the page saw since it last forgot.
async fn features(reader: &mut Reader) -> Result<Features, Failure> {
    // Two frames of the screen, so that what was just changed has been measured.
    let read = "return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(seen))))";
    let seen: Seen = reader.in_page(read).await?;
    let sides = seen.boxes.into_iter();
    let sides = sides.flat_map(|(name, (least, most))| {
        [(format!("{name}, least"), least), (format!("{name}, most"), most)]
    });
    Ok(seen.counts.into_iter().chain(sides).collect())
}

/// What the page saw, and then with something planted in one of the two interviews.
async fn with_planted(reader: &mut Reader, planted: bool, what: &str) -> Result<Features, Failure> {
    let before = "window.before = structuredClone(seen); return null";
    reader.in_page::<Value>(before).await?;
    if planted {
        reader.in_page::<Value>(&format!("{what}; return null")).await?;
    }
    let with = features(reader).await?;
    // Taken out again, for what is planted next.
    let undo = "document.adoptedStyleSheets = [];
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
          Object.assign(seen, before); done(null); })))";
    reader.in_page::<Value>(undo).await?;
    Ok(with)
}

/// How many pairs are guessed right; half a guess where both are as near.
fn right_guesses(pairs: &[Pair]) -> f64 {
    let ranges = ranges(pairs);
    let guess = |pair: &Pair| {
        let [one, other, again] = &pair.runs;
        let distance = |run: &Features| -> f64 {
            let of = |(name, (least, most)): (&&str, &(f64, f64))| {
                let value = |run: &Features| run.get(*name).copied().unwrap_or_default();
                ((value(run) - value(again)) / (most - least)).powi(2)
            };
            ranges.iter().map(of).sum()
        };
        let (own, foreign) = if pair.first {
            (distance(one), distance(other))
        } else {
            (distance(other), distance(one))
        };
        if (own - foreign).abs() < 1e-9 { 0.5 } else { f64::from(u8::from(own < foreign)) }
    };
    pairs.iter().map(guess).sum()
}

/// The least and the most of each feature that is not the same in all runs.
fn ranges(pairs: &[Pair]) -> BTreeMap<&str, (f64, f64)> {
    let runs = || pairs.iter().flat_map(|pair| &pair.runs);
    let names = runs().flat_map(BTreeMap::keys).map(String::as_str);
    let range = |name: &str| {
        let values = || runs().map(|run| run.get(name).copied().unwrap_or_default());
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let all = names.map(|name| (name, range(name)));
    all.filter(|(_, (least, most))| least < most).collect()
}

/// How probable at least so many right guesses are when a coin is tossed; a half one counts as wrong.
fn probability(pairs: usize, right: f64) -> f64 {
    let mut ways = vec![1.0];
    for _ in 0..pairs {
        let shifted = [0.0].into_iter().chain(ways.iter().copied());
        let stayed = ways.iter().copied().chain([0.0]);
        ways = shifted.zip(stayed).map(|(one, other): (f64, f64)| (one + other) / 2.0).collect();
    }
    ways.iter()
        .enumerate()
        .filter(|(count, _)| *count as f64 >= right.floor())
        .map(|(_, share)| share)
        .sum()
}

/// The features that are not the same in all runs, for whoever reads a failure.
fn differing(pairs: &[Pair]) -> BTreeMap<&str, Vec<f64>> {
    let runs = || pairs.iter().flat_map(|pair| &pair.runs);
    let values =
        |name: &str| runs().map(|run| run.get(name).copied().unwrap_or_default()).collect();
    ranges(pairs).into_keys().map(|name| (name, values(name))).collect()
}

#[test]
fn the_classifier_hears_a_leak_and_not_noise() {
    let run = |values: [f64; 2]| {
        ["a", "b"].into_iter().map(str::to_owned).zip(values).collect::<Features>()
    };
    let told = |values: fn(f64) -> [[f64; 2]; 3]| -> f64 {
        let pairs = (0..5).map(|pair| Pair { runs: values(f64::from(pair)).map(run), first: true });
        probability(5, right_guesses(&pairs.collect::<Vec<_>>()))
    };
    assert!(told(|_| [[1.0, 2.0]; 3]) > 0.5, "nothing differs");
    assert!(told(|pair| [[pair, 2.0]; 3]) > 0.5, "pairs differ, and the interviews of none");
    assert!(told(|_| [[1.0, 3.0], [1.0, 2.0], [1.0, 3.0]]) < CHANCE, "one feature divides them");
    assert!(told(|pair| [[pair % 2.0, 1.0], [1.0 - pair % 2.0, 1.0], [1.0; 2]]) > CHANCE, "noise");
    assert!((probability(5, 5.0) - 1.0 / 32.0).abs() < 1e-9, "five heads");
    assert!((probability(5, 2.5) - 26.0 / 32.0).abs() < 1e-9, "two heads or more");
}
