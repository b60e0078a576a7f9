//! Promise: without frames (`isolation="shadow"`) each watcher gets exactly what the table in `docs/privacy.md` admits.
//!
//! *Admitted* = what the table says that a watcher gets. More than that is a leak that nobody was told of; less means that
//! the table frightens people, or that the watcher slept.

use std::collections::BTreeSet;
use std::path::Path;

use journeys::{Failure, Setup, journey};

use super::interview::{Hand, Held, hold};
use super::needles::{Haystack, Needles};
use super::watch::Watcher;
use super::{ILL, is_long};

const PRIVACY: &str = include_str!("../../../../docs/privacy.md");
/// The first cell of the table's head.
const HEAD: &str = "| without frames, who gets";

/// The columns, in order.
const KINDS: [&str; 5] = [
    "questions and words",
    "answers and result",
    "typed numbers",
    "keys pressed",
    "places of taps",
];

#[tokio::test]
async fn without_frames_each_watcher_gets_what_the_documentation_admits() -> Result<(), Failure> {
    let short = [Watcher::Rrweb, Watcher::Hostile];
    journey(Setup::default(), async |reader| {
        for watcher in if is_long() { &Watcher::ALL[..] } else { &short[..] } {
            watcher.open(reader, "shadow").await?;
            let start = watcher.moment(reader).await?;
            let held = hold(reader, ILL, Hand::Finger).await?;
            watcher.is_awake(reader).await?;
            let got = kinds_in(&watcher.since(reader, &start).await?, &held);
            let name = watcher.name();
            println!("without frames, {name} gets {got:?}");
            assert_eq!(
                got,
                admitted(name),
                "{name}: what it gets, and what docs/privacy.md admits"
            );
        }
        Ok(())
    })
    .await
}

/// What stands in a haystack, by the table's columns.
fn kinds_in(haystack: &Haystack, held: &Held) -> BTreeSet<&'static str> {
    let found = Needles::of_english().found_in(haystack);
    let headline =
        haystack.has_text(&held.result.headline) || haystack.has_id(&held.result.urgency);
    let answered =
        held.given.iter().any(|(_, answer)| answer.contains('_') && found.contains(answer));
    let mut typed = held.given.values().filter(|answer| answer.contains('.'));
    // The hostile script writes a key down as it comes; a recorder of keys would hold them as values.
    let keys = ["event keydown keydown 7", "\"key\":\"7\""];
    // rrweb, and what is built on it, calls them positions.
    let places = ["event pointerdown", "\"positions\":[{"];
    let kinds = [
        !found.is_empty(),
        headline || answered,
        typed.any(|number| haystack.has_value(number)),
        keys.iter().any(|key| haystack.has_raw(key)),
        places.iter().any(|place| haystack.has_raw(place)),
    ];
    KINDS.into_iter().zip(kinds).filter_map(|(kind, is_in)| is_in.then_some(kind)).collect()
}

/// The columns in which the table says yes.
fn admitted(name: &str) -> BTreeSet<&'static str> {
    let rows = PRIVACY.lines().skip_while(|line| !line.starts_with(HEAD));
    let mut rows =
        rows.map(|line| line.trim_matches('|').split('|').map(str::trim).collect::<Vec<_>>());
    let head = rows.next().unwrap_or_default();
    assert_eq!(head.get(1..), Some(&KINDS[..]), "the table has these columns");
    let row = rows.find(|row| row.first() == Some(&name)).unwrap_or_default();
    assert_eq!(row.len(), KINDS.len() + 1, "the table has a row for {name}");
    let says = |cell: &&str| {
        assert!(["yes", "no"].contains(cell), "{name}: a cell says yes or no, not {cell:?}");
        *cell == "yes"
    };
    let cells = row.iter().skip(1).zip(KINDS);
    cells.filter_map(|(cell, kind)| says(cell).then_some(kind)).collect()
}

#[test]
fn the_documentation_names_tests_that_are_there() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"));
    let recorders = [include_str!("mod.rs"), include_str!("same.rs"), include_str!("admitted.rs")];
    let (mut files, mut tests) = (0, 0);
    for name in PRIVACY.split('`').skip(1).step_by(2) {
        if name.ends_with(".rs") {
            assert!(folder.join(name).is_file(), "no file {name}");
            files += 1;
        } else if name.matches('_').count() > 3 {
            let function = format!("#[tokio::test]\nasync fn {name}()");
            assert!(recorders.iter().any(|text| text.contains(&function)), "no test {name}");
            tests += 1;
        }
    }
    assert!(files >= 6 && tests >= 6, "{files} files and {tests} tests are named");
}
