//! Promise: what the page sees is the same for all interviews: sizes of frames, messages and counts tell nothing of which
//! one was held. Time does, and is documented.
//!
//! Two interviews are held several times each, in turn, with the hostile script watching. A *classifier* (the nearest
//! centroid over all features, each run judged by the others) guesses which one a run was. Its share of right guesses is
//! compared with that for every other way of naming the runs: a *leak* is a share that chance does not reach.
//!
//! The same runs with one pixel more, or one message more, in one of the two interviews must be told apart; otherwise the
//! silence of the classifier would mean nothing. Those are planted by the page that the tests serve.

use std::collections::BTreeMap;

use journeys::{Failure, Reader, Setup, journey};
use serde::Deserialize;
use serde_json::Value;

use super::interview::{Chance, Guide, hold};
use super::watch::Watcher;
use super::{is_long, seed};

/// Runs of each of the two; of the 70 ways to name eight runs by halves, chance is right in two.
const TIMES: usize = 4;
/// Below the share of 2 in 70, so that a perfect division counts and nothing less.
const CHANCE: f64 = 0.03;

/// What a page can measure and count in one run, by name.
type Features = BTreeMap<String, f64>;

#[derive(Deserialize)]
struct Seen {
    counts: Features,
    boxes: BTreeMap<String, (f64, f64)>,
}

const PIXEL: &str = "document.querySelector('clog-or-mastitis').style.paddingBottom = '1px'";
const MESSAGE: &str = "postMessage('a word more', '*')";

#[tokio::test]
async fn what_the_page_sees_tells_no_interview_from_another() -> Result<(), Failure> {
    let seed = seed();
    for pair in 0..if is_long() { 6 } else { 1 } {
        // The first ends at once, as an emergency; with more pairs, every other pair is random on both sides.
        let one = match pair % 2 {
            0 => Guide::Directed(&[("seizure", "yes")]),
            _ => Guide::Random(Chance(seed ^ 0xabcd ^ pair << 32)),
        };
        let other = Guide::Random(Chance(seed ^ pair << 32));
        let (mut clean, mut pixel, mut message) = (Vec::new(), Vec::new(), Vec::new());
        for run in 0..2 * TIMES {
            let is_one = run % 2 == 0;
            let guide = if is_one { one.clone() } else { other.clone() };
            journey(Setup::default(), async |reader| {
                Watcher::Hostile.open(reader, "frame").await?;
                reader.in_page::<Value>("forgetSeen(); return null").await?;
                hold(reader, &mut guide.clone()).await?;
                clean.push(features(reader).await?);
                pixel.push(with_planted(reader, is_one, PIXEL).await?);
                message.push(with_planted(reader, is_one, MESSAGE).await?);
                Ok(())
            })
            .await?;
        }
        let shares = [&clean, &pixel, &message].map(|runs| probability(runs));
        println!("pair {pair}: probability by chance: clean, pixel, message: {shares:?}");
        let [of_clean, of_pixel, of_message] = shares;
        assert!(of_clean > CHANCE, "the interviews can be told apart by {:?}", differing(&clean));
        assert!(of_pixel < CHANCE, "a planted pixel goes unnoticed: {:?}", differing(&pixel));
        assert!(of_message < CHANCE, "a planted message goes unnoticed: {:?}", differing(&message));
    }
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
    let undo = "document.querySelector('clog-or-mastitis').style.paddingBottom = '';
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
          Object.assign(seen, before); done(null); })))";
    reader.in_page::<Value>(undo).await?;
    Ok(with)
}

/// How probable so many right guesses are by chance: the share of all ways to name the runs by halves that do as well.
fn probability(runs: &[Features]) -> f64 {
    let names: Vec<&String> = {
        let mut names: Vec<_> = runs.iter().flat_map(BTreeMap::keys).collect();
        names.sort();
        names.dedup();
        names
    };
    let rows: Vec<Vec<f64>> = runs
        .iter()
        .map(|run| names.iter().map(|name| run.get(*name).copied().unwrap_or_default()).collect())
        .collect();
    let rows = scaled(&rows);
    let truth: u32 = (0..runs.len()).filter(|run| run % 2 == 0).map(|run| 1 << run).sum();
    let right = right_guesses(&rows, truth);
    let halves =
        (0..1_u32 << runs.len()).filter(|ones| ones.count_ones() as usize * 2 == runs.len());
    let (mut all, mut as_good) = (0.0, 0.0);
    for ones in halves {
        all += 1.0;
        as_good += if right_guesses(&rows, ones) >= right { 1.0 } else { 0.0 };
    }
    as_good / all
}

/// Each feature from 0 to 1; one that never changes says nothing.
fn scaled(rows: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let width = rows.first().map_or(0, Vec::len);
    let range = |column: usize| {
        let values = || rows.iter().filter_map(move |row| row.get(column).copied());
        (values().fold(f64::INFINITY, f64::min), values().fold(f64::NEG_INFINITY, f64::max))
    };
    let ranges: Vec<_> = (0..width).map(range).filter(|(least, most)| least < most).collect();
    let changes = |column: &usize| {
        let (least, most) = range(*column);
        least < most
    };
    let columns: Vec<usize> = (0..width).filter(changes).collect();
    rows.iter()
        .map(|row| {
            let values = columns.iter().filter_map(|column| row.get(*column));
            values
                .zip(&ranges)
                .map(|(value, (least, most))| (value - least) / (most - least))
                .collect()
        })
        .collect()
}

/// How many runs are nearer to the other runs of their own name; half a guess where it is the same distance.
fn right_guesses(rows: &[Vec<f64>], ones: u32) -> f64 {
    let is_one = |run: usize| ones >> run & 1 == 1;
    let guess = |run: usize, row: &Vec<f64>| {
        let centre = |named: bool| -> Vec<f64> {
            let others = || {
                rows.iter()
                    .enumerate()
                    .filter(move |(other, _)| *other != run && is_one(*other) == named)
            };
            let of = |column: usize| {
                let count = others().count().max(1);
                others().filter_map(|(_, other)| other.get(column)).sum::<f64>() / count as f64
            };
            (0..row.len()).map(of).collect()
        };
        let distance = |centre: Vec<f64>| -> f64 {
            row.iter().zip(centre).map(|(value, middle)| (value - middle).powi(2)).sum()
        };
        let (own, other) = (distance(centre(is_one(run))), distance(centre(!is_one(run))));
        if (own - other).abs() < 1e-9 { 0.5 } else { f64::from(u8::from(own < other)) }
    };
    rows.iter().enumerate().map(|(run, row)| guess(run, row)).sum()
}

/// The features that are not the same in all runs, for whoever reads a failure.
fn differing(runs: &[Features]) -> BTreeMap<&str, Vec<Option<f64>>> {
    let mut names: Vec<&String> = runs.iter().flat_map(BTreeMap::keys).collect();
    names.sort();
    names.dedup();
    let values = |name: &String| runs.iter().map(|run| run.get(name).copied()).collect::<Vec<_>>();
    let all = names.into_iter().map(|name| (name.as_str(), values(name)));
    all.filter(|(_, values)| values.windows(2).any(|two| two.first() != two.last())).collect()
}

#[test]
fn the_classifier_hears_a_leak_and_not_noise() {
    let run = |values: [f64; 3]| {
        ["a", "b", "c"].into_iter().map(str::to_owned).zip(values).collect::<Features>()
    };
    let same: Vec<_> = (0..8).map(|_| run([1.0, 2.0, 3.0])).collect();
    assert!((probability(&same) - 1.0).abs() < 1e-9, "nothing differs");
    let leak: Vec<_> = (0..8).map(|i| run([1.0, 2.0 + f64::from(i % 2), 3.0])).collect();
    assert!(probability(&leak) < CHANCE, "one feature divides them");
    let noise: Vec<_> =
        [0.3, 0.1, 0.9, 0.4, 0.2, 0.8, 0.7, 0.6].map(|x| run([x, 1.0 - x, x * x])).into();
    assert!(probability(&noise) > CHANCE, "chance alone");
}
