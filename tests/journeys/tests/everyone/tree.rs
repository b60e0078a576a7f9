//! Promise: who sees nothing is told the same, in the same order. The accessibility tree of each screen and of each kind
//! of result is kept in `snapshots/`, to be read by people.
//!
//! To renew them after a change of words or controls: `RENEW_TREES=1 cargo xtask test --only journeys --engine chromium`.
//! Then read what changed, as one would listen to it.

use std::path::Path;
use std::{env, fs};

use journeys::engine::Engine;
use journeys::tour::Tour;
use journeys::{Failure, Reader, Setup, journey};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/snapshots");

/// What is another at each run: times of the clock, and the days that they fall on.
fn without_times(tree: &str) -> String {
    tree.lines().map(|line| [&without_time(line), "\n"].concat()).collect()
}

fn without_time(line: &str) -> String {
    const DAYS: [&str; 9] = [
        "today",
        "tomorrow",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];
    let mut words: Vec<String> = line.split(' ').map(str::to_owned).collect();
    let is_time = |word: &str| {
        let digits = word.trim_matches(|c: char| !c.is_ascii_digit());
        digits.split_once(':').is_some_and(|(hours, minutes)| {
            (1..=2).contains(&hours.len())
                && minutes.len() >= 2
                && minutes.as_bytes()[0].is_ascii_digit()
        })
    };
    let mut place = 0;
    while place < words.len() {
        let time = words[place].replace('\u{202f}', " ");
        if is_time(&time) {
            let rest = time.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':');
            let rest = rest.trim_start_matches(" AM").trim_start_matches(" PM").to_owned();
            words[place] = ["<time>", &rest].concat();
            if place >= 2 && words[place - 1] == "at" {
                let before = words[place - 2].clone();
                if DAYS.iter().any(|day| before.ends_with(day)) {
                    words[place - 2] =
                        before.trim_end_matches(char::is_alphabetic).to_owned() + "<day>";
                }
            }
        }
        place += 1;
    }
    words.join(" ")
}

async fn compare(reader: &mut Reader, stop: &str) -> Result<Option<String>, Failure> {
    let tree = without_times(&reader.accessibility_tree().await?);
    let file = Path::new(FOLDER).join(format!("{}.txt", stop.replace(' ', "-")));
    if env::var_os("RENEW_TREES").is_some() {
        fs::create_dir_all(FOLDER)?;
        fs::write(&file, &tree)?;
        return Ok(None);
    }
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if kept == tree {
        return Ok(None);
    }
    let other = tree.lines().zip(kept.lines().chain([""].into_iter().cycle()));
    let differing = other.filter(|(now, before)| now != before).map(|(now, _)| now).next();
    Ok(Some(format!("{}: {}", file.display(), differing.unwrap_or("it ends earlier"))))
}

#[tokio::test]
async fn the_tree_of_names_and_roles_is_the_one_that_was_read() -> Result<(), Failure> {
    if Engine::from_environment()? != Engine::Chromium {
        return Ok(());
    }
    let mut changed = Vec::new();
    for tour in Tour::all() {
        journey(Setup::default(), async |reader| {
            reader.open_article().await?;
            reader
                .go_on_tour(&tour, async |reader, stop| {
                    changed.extend(compare(reader, stop).await?);
                    Ok(())
                })
                .await
        })
        .await?;
    }
    let changed = changed.join("\n");
    assert!(
        changed.is_empty(),
        "these trees are not those in tests/journeys/snapshots; renew and read them:\n{changed}"
    );
    Ok(())
}
