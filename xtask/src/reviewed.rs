//! Reads `data/review.toml`: who has reviewed what, and by when the whole must be looked at again.
//!
//! The file claims what only people can do, so it is read strictly: a slip stops the command with one message that says
//! what was wrong and what is taken. Nothing here looks at a clock, so that the same file gives the same outputs on any
//! day; `checked_on` stands for today.
//!
//! Vocabulary: a *part* is one section of the protocol or the words of one language (`protocol::review`).
//! Not here: what is made of it (`generate`), and how readers are told (`widget::view`).

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use clog_or_mastitis::protocol::review::{Date, Review, SECTIONS, State, Translation};
use serde::Deserialize;
use toml::value::Datetime;

use crate::project::Project;
use crate::stamp;
use crate::words::ORIGINAL;

const FILE: &str = "data/review.toml";

/// A date further off than this is a slip of the keyboard that would put the reminder to sleep.
const LONGEST_YEARS: u16 = 2;

/// The file, checked.
#[derive(Clone, Debug)]
pub struct Reviewed {
    /// What the program is built with.
    pub state: State,
    /// The languages of `locales/`, whose words are a part each.
    pub languages: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: String,
    checked_on: Datetime,
    review_by: Datetime,
    #[serde(default)]
    review: Vec<Entry>,
    #[serde(default)]
    translation: BTreeMap<String, Translated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translated {
    translated_by: String,
    back_on: Option<Datetime>,
    back_blind: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    what: String,
    by: Person,
    on: Datetime,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Person {
    name: String,
    role: String,
}

impl Reviewed {
    /// The project's own.
    pub fn load(project: &Project) -> Result<Reviewed> {
        let text = fs::read_to_string(project.root.join(FILE))
            .with_context(|| format!("{FILE} cannot be read."))?;
        Reviewed::read(&text, languages(project)?)
    }

    /// As [`Reviewed::load`], from text.
    pub fn read(text: &str, languages: Vec<String>) -> Result<Reviewed> {
        let written: Written = toml::from_str(text).map_err(|error| {
            anyhow::anyhow!(
                "{FILE}: {error}\nIt takes version, checked_on, review_by, [[review]] with what, on and \
                 by = {{ name = \"…\", role = \"…\" }}, and [translation.<language>] with translated_by, back_on and \
                 back_blind. A day is written as 2027-05-22, without quotes."
            )
        })?;
        check_version(&written.version)?;
        let checked_on = date(FILE, "checked_on", &written.checked_on)?;
        let review_by = date(FILE, "review_by", &written.review_by)?;
        ensure!(
            checked_on < review_by && review_by <= later(checked_on, LONGEST_YEARS),
            "{FILE}: review_by = {} must be later than checked_on = {}, by at most {LONGEST_YEARS} years.",
            iso(review_by),
            iso(checked_on),
        );
        let parts: Vec<&str> =
            SECTIONS.into_iter().chain(languages.iter().map(String::as_str)).collect();
        let mut reviews: Vec<Review> = Vec::new();
        for (index, entry) in written.review.into_iter().enumerate() {
            let review = checked(entry, &parts, checked_on)
                .with_context(|| format!("{FILE}, review number {}", index + 1))?;
            ensure!(
                !reviews.contains(&review),
                "{FILE}: review number {} stands twice.",
                index + 1
            );
            reviews.push(review);
        }
        let translations = translations(written.translation, &languages, checked_on)?;
        // The program holds all of this as constants; a command reads the file once and ends.
        let state = State {
            version: written.version.leak(),
            review_by,
            reviews: reviews.leak(),
            translations: translations.leak(),
        };
        Ok(Reviewed { state, languages })
    }

    /// Every part, sections first.
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        SECTIONS.into_iter().chain(self.languages.iter().map(String::as_str))
    }

    /// What nobody has reviewed.
    pub fn open(&self) -> Vec<&str> {
        self.parts().filter(|part| !self.state.covers(part)).collect()
    }

    /// The text that results carry for programs: version, reviews, review date.
    pub fn protocol(&self) -> String {
        let State { version, review_by, reviews, .. } = &self.state;
        let mut parts = Vec::new();
        if !reviews.is_empty() {
            let done: Vec<String> = reviews
                .iter()
                .map(|review| format!("{} {}", review.what, iso(review.on)))
                .collect();
            parts.push(format!("reviewed: {}", done.join(", ")));
        }
        match self.open().as_slice() {
            [] => {}
            _ if reviews.is_empty() => parts.push("not yet reviewed by a clinician".into()),
            open => parts.push(format!("not yet reviewed by a clinician: {}", open.join(", "))),
        }
        format!("{version}; {}; review by {}", parts.join("; "), iso(*review_by))
    }

    /// The same for developers and reviewers, as sentences.
    pub fn sentences(&self) -> String {
        let reviews = self.state.reviews;
        let translated = self.translated();
        if reviews.is_empty() {
            return format!("No clinician has reviewed the rules or the words yet.{translated}");
        }
        let done: Vec<String> = reviews
            .iter()
            .map(|Review { what, name, role, on }| format!("{what} ({name}, {role}, {})", iso(*on)))
            .collect();
        let open = match self.open().as_slice() {
            [] => String::new(),
            open => format!(" Not yet reviewed by a clinician: {}.", open.join(", ")),
        };
        format!("Reviewed: {}.{open}{translated}", done.join("; "))
    }

    /// What is known of the translations that nobody has reviewed.
    fn translated(&self) -> String {
        let unread = self.state.translations.iter().filter(|t| !self.state.covers(t.language));
        let (back, only): (Vec<_>, Vec<_>) =
            unread.partition(|translation| translation.back.is_some());
        let names =
            |of: &[&Translation]| of.iter().map(|t| t.language).collect::<Vec<_>>().join(", ");
        let mut said = String::new();
        if !back.is_empty() {
            said += &format!(
                " The words in {} were translated from English and translated back as a check.",
                names(&back)
            );
        }
        if !only.is_empty() {
            said += &format!(
                " The words in {} were translated from English, and nothing more.",
                names(&only)
            );
        }
        said
    }
}

/// The tags of the languages in `locales/`.
pub fn languages(project: &Project) -> Result<Vec<String>> {
    let files = stamp::files(&[project.root.join("locales")])?;
    let ours = files.iter().filter(|file| file.extension().is_some_and(|end| end == "ftl"));
    Ok(ours.filter_map(|file| Some(file.file_stem()?.to_str()?.to_owned())).collect())
}

/// A day as `YYYY-MM-DD`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year, date.month, date.day)
}

fn checked(entry: Entry, parts: &[&str], checked_on: Date) -> Result<Review> {
    let what = entry.what;
    if !parts.contains(&what.as_str()) {
        bail!("what = {what:?} is no part; it takes one of {}.", parts.join(", "));
    }
    for (key, text) in [("name", &entry.by.name), ("role", &entry.by.role)] {
        if text.trim().is_empty() || text.trim() != text || text.contains(char::is_control) {
            bail!(
                "{key} = {text:?} is not taken; it is one line of text, without spaces around it."
            );
        }
    }
    let on = date(FILE, "on", &entry.on)?;
    ensure!(
        on <= checked_on,
        "on = {} is later than checked_on = {}; move checked_on to the day on which you change the file.",
        iso(on),
        iso(checked_on),
    );
    Ok(Review { what: what.leak(), name: entry.by.name.leak(), role: entry.by.role.leak(), on })
}

/// Every language but English has a table of its own, and no other has one.
fn translations(
    written: BTreeMap<String, Translated>,
    languages: &[String],
    checked_on: Date,
) -> Result<Vec<Translation>> {
    for language in languages.iter().filter(|language| *language != ORIGINAL) {
        ensure!(
            written.contains_key(language),
            "{FILE}: [translation.{language}] is missing: locales/{language}.ftl stands there, so say who translated it."
        );
    }
    let mut all = Vec::new();
    for (language, entry) in written {
        let place = format!("{FILE}, [translation.{language}]");
        ensure!(
            language != ORIGINAL && languages.contains(&language),
            "{place}: there is no such translation in locales/."
        );
        let by = entry.translated_by;
        ensure!(
            !by.trim().is_empty() && by.trim() == by,
            "{place}: translated_by = {by:?} is not taken; it says who did it, in one line."
        );
        let back = entry.back_on.map(|day| date(FILE, "back_on", &day)).transpose();
        let back = back.with_context(|| place.clone())?;
        match (back, entry.back_blind) {
            (None, None) => {}
            (Some(day), Some(true)) => ensure!(
                day <= checked_on,
                "{place}: back_on = {} is later than checked_on = {}.",
                iso(day),
                iso(checked_on)
            ),
            _ => bail!(
                "{place}: a translation back counts when back_on has its day and back_blind = true says that its author had \
                 not seen the English; else leave both out."
            ),
        }
        all.push(Translation { language: language.leak(), back });
    }
    Ok(all)
}

fn check_version(version: &str) -> Result<()> {
    let numbers: Vec<&str> = version.split('.').collect();
    let is_number = |text: &&str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    ensure!(
        numbers.len() == 3 && numbers.iter().all(is_number),
        "{FILE}: version = {version:?} is not taken; it is three numbers, as \"0.1.0\"."
    );
    Ok(())
}

/// A day of the calendar alone. Months and days that do not exist are refused by the parser already.
pub fn date(file: &str, key: &str, given: &Datetime) -> Result<Date> {
    match given {
        Datetime { date: Some(date), time: None, offset: None } => {
            Ok(Date { year: date.year, month: date.month, day: date.day })
        }
        other => bail!("{file}: {key} = {other} is no day alone; write it as 2027-05-22."),
    }
}

fn later(date: Date, years: u16) -> Date {
    Date { year: date.year.saturating_add(years), ..date }
}

#[cfg(test)]
pub mod tests;
