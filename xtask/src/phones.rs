//! Reads `data/phones.toml`: whom readers can call in each region, and when each number was last seen on its owner's page.
//!
//! A wrong number is worse than none, so a slip stops the command with one message that names the region and the number.
//! Nothing here looks at a clock; `checked_on` stands for today. Not here: what is made of it (`generate::phones`).

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::sources::reference;
use serde::Deserialize;
use toml::value::Datetime;

use crate::project::Project;
use crate::reviewed::{date, iso};

const FILE: &str = "data/phones.toml";

/// Other people's pages and sheets hold these ids, so they are final; the last one stands for everywhere else.
pub const REGIONS: [&str; 8] = ["us", "uk", "ca", "au", "nz", "ie", "eu", "other"];

/// The kinds, with their names in Rust.
pub const KINDS: [(&str, &str); 4] = [
    ("emergency", "Emergency"),
    ("advice", "Advice"),
    ("support", "Support"),
    ("crisis", "Crisis"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    checked_on: Datetime,
    region: Vec<Region>,
}

/// One region.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Its id, one of [`REGIONS`].
    pub id: String,
    /// `f` or `c`.
    pub units: String,
    /// Its numbers, in the order shown.
    #[serde(default)]
    pub phone: Vec<Phone>,
}

/// One number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phone {
    /// One of [`KINDS`].
    pub kind: String,
    /// The owner's name; empty where the kind says it all.
    #[serde(default)]
    pub name: String,
    /// As it is read.
    pub shown: String,
    /// As it is dialled.
    pub dialled: String,
    /// The reference that it came from.
    pub source: Option<u16>,
    /// The owner's own page.
    pub page: String,
    last_checked: Option<Datetime>,
    /// What stood on the page.
    #[serde(default)]
    pub seen: String,
    /// Why nobody has seen it there.
    #[serde(default)]
    pub unseen: String,
}

impl Phone {
    /// The day on which it was last seen on its owner's page.
    pub fn checked(&self) -> Result<Option<Date>> {
        self.last_checked.as_ref().map(|day| date(FILE, "last_checked", day)).transpose()
    }
}

/// The project's own.
pub fn load(project: &Project) -> Result<Vec<Region>> {
    let text = fs::read_to_string(project.root.join(FILE))
        .with_context(|| format!("{FILE} cannot be read."))?;
    read(&text)
}

/// As [`load`], from text.
pub fn read(text: &str) -> Result<Vec<Region>> {
    let written: Written = toml::from_str(text).map_err(|error| {
        anyhow::anyhow!(
            "{FILE}: {error}\nIt takes checked_on, and [[region]] with id, units and [[region.phone]]. A number has kind, \
             shown, dialled and page, maybe name and source, and either last_checked and seen, or unseen. A day is \
             written as 2026-11-22, without quotes."
        )
    })?;
    let checked_on = date(FILE, "checked_on", &written.checked_on)?;
    let ids: Vec<&str> = written.region.iter().map(|region| region.id.as_str()).collect();
    ensure!(
        ids == REGIONS,
        "{FILE}: the regions are {}, and must be {}: ids are final, and so is their order.",
        ids.join(", "),
        REGIONS.join(", ")
    );
    for region in &written.region {
        check_region(region).with_context(|| format!("{FILE}, region {}", region.id))?;
        for phone in &region.phone {
            check(phone, checked_on).with_context(|| {
                format!("{FILE}, region {}, number {:?}", region.id, phone.shown)
            })?;
        }
    }
    Ok(written.region)
}

fn check_region(region: &Region) -> Result<()> {
    ensure!(
        ["f", "c"].contains(&region.units.as_str()),
        "units = {:?} is not taken; it is \"f\" or \"c\".",
        region.units
    );
    let emergency = region.phone.iter().any(|phone| phone.kind == "emergency");
    match region.id.as_str() {
        "other" => ensure!(
            region.phone.is_empty(),
            "the region for everywhere else has no numbers: the wrong country's is worse than none."
        ),
        _ => ensure!(emergency, "it has no emergency number."),
    }
    let mut numbers = BTreeSet::new();
    for phone in &region.phone {
        ensure!(numbers.insert(&phone.dialled), "the number {:?} stands twice.", phone.dialled);
    }
    Ok(())
}

fn check(phone: &Phone, checked_on: Date) -> Result<()> {
    let kinds = KINDS.map(|(kind, _)| kind);
    ensure!(
        kinds.contains(&phone.kind.as_str()),
        "kind = {:?} is not taken; it is one of {}.",
        phone.kind,
        kinds.join(", ")
    );
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (shown, dialled) = (digits(&phone.shown), digits(&phone.dialled));
    ensure!(
        phone.shown.chars().all(|letter| letter.is_ascii_digit() || " -".contains(letter)),
        "shown = {:?} is not taken; it is digits, spaces and hyphens.",
        phone.shown
    );
    let rest = phone.dialled.strip_prefix('+').unwrap_or(&phone.dialled);
    ensure!(
        rest.chars().all(|letter| letter.is_ascii_digit()) && !rest.is_empty(),
        "dialled = {:?} is not taken; it is digits, with a plus before a country's code.",
        phone.dialled
    );
    let same = match phone.dialled.starts_with('+') {
        // Abroad the leading nought is left out.
        true => dialled.ends_with(shown.trim_start_matches('0')),
        false => dialled == shown,
    };
    ensure!(same, "shown and dialled = {:?} are not the same number.", phone.dialled);
    ensure!(
        phone.page.starts_with("https://") && !phone.page.contains(char::is_whitespace),
        "page = {:?} is not taken; it is the address of the owner's own page, with https.",
        phone.page
    );
    if let Some(number) = phone.source {
        ensure!(reference(number).is_some(), "source = {number} is in no list of sources.");
    }
    match phone.checked()? {
        Some(day) if day > checked_on => bail!(
            "last_checked = {} is later than checked_on = {}; move checked_on to the day on which you change the file.",
            iso(day),
            iso(checked_on)
        ),
        Some(_) => ensure!(
            !phone.seen.is_empty() && phone.unseen.is_empty(),
            "a number with last_checked says what was seen, as seen = \"…\", and has no unseen."
        ),
        None => ensure!(
            phone.seen.is_empty() && !phone.unseen.is_empty(),
            "a number without last_checked says why, as unseen = \"…\", and has no seen."
        ),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> String {
        fs::read_to_string(Project::find().unwrap().root.join(FILE)).unwrap()
    }

    #[track_caller]
    fn refused(find: &str, replace: &str, says: &[&str]) {
        let text = ours();
        assert!(text.contains(find), "{find}");
        let error = format!("{:#}", read(&text.replacen(find, replace, 1)).unwrap_err());
        for words in says.iter().chain(&[FILE]) {
            assert!(error.contains(words), "lacks {words:?}: {error}");
        }
    }

    #[test]
    fn our_own_file_is_taken_and_every_region_can_call_for_help() {
        let regions = read(&ours()).unwrap();
        assert_eq!(regions.len(), REGIONS.len());
        let dated = regions.iter().flat_map(|region| &region.phone);
        let dated = dated.filter(|phone| phone.checked().unwrap().is_some()).count();
        assert!(dated > 10, "{dated}");
    }

    #[test]
    fn regions_are_final() {
        refused("id = \"uk\"", "id = \"gb\"", &["us, gb", "final"]);
    }

    #[test]
    fn a_slip_is_told_with_its_region_and_number() {
        refused("kind = \"emergency\"", "kind = \"ambulance\"", &["region us", "no emergency"]);
        refused(
            "kind = \"support\"",
            "kind = \"peers\"",
            &["region us", "1-800-994-9662", "peers"],
        );
        refused("dialled = \"+18009949662\"", "dialled = \"+18009949663\"", &["not the same"]);
        refused("dialled = \"+18009949662\"", "dialled = \"18 00\"", &["digits"]);
        refused("shown = \"1-800-994-9662\"", "shown = \"1-800-CALL\"", &["hyphens"]);
        refused("page = \"https://www.fcc", "page = \"www.fcc", &["https"]);
        refused("source = 82", "source = 9999", &["9999"]);
        refused("units = \"f\"", "units = \"k\"", &["\"k\""]);
        refused("dialled = \"988\"", "dialled = \"911\"", &["twice"]);
        refused("kind = \"support\"", "sort = \"support\"", &["sort"]);
    }

    #[test]
    fn a_check_has_a_day_that_has_come_and_says_what_was_seen() {
        refused(
            "last_checked = 2026-11-22",
            "last_checked = 2027-01-01",
            &["later than checked_on"],
        );
        refused("last_checked = 2026-11-22\n", "", &["unseen"]);
        refused("unseen = ", "seen = ", &["unseen"]);
        refused("last_checked = 2026-11-22", "last_checked = \"today\"", &["2026-11-22"]);
    }
}
