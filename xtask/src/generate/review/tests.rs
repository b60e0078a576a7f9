//! What the document must hold, read from it as it is written.
//!
//! Not here: that the tracked file is fresh (`generate`), and the words for conditions, which the guide's tests read.

mod complete;
mod faithful;

use std::sync::LazyLock;

use clog_or_mastitis::protocol::PROTOCOL;
use clog_or_mastitis::protocol::advice::GROUPS;
use clog_or_mastitis::protocol::comparison::{Column, ROWS, Row};
use clog_or_mastitis::protocol::myths::MYTHS;
use clog_or_mastitis::protocol::patterns::{MUST_STAY, NO_PATTERN};
use clog_or_mastitis::protocol::screens::TRIED;
use clog_or_mastitis::protocol::{
    ADVICE, Condition, PATTERN_ROWS, Patient, Rule, SCREENS, TERMS, all_rules,
};
use clog_or_mastitis::text::{Catalogue, Word};

use super::*;

static DOCUMENT: LazyLock<String> = LazyLock::new(|| {
    let project = Project::find().unwrap();
    markdown(&project, &Reviewed::load(&project).unwrap()).unwrap()
});

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Project::find().unwrap().root.join("locales/en.ftl");
    Catalogue::read(&crate::words::compile(&file).unwrap()).unwrap()
});

/// The text from a place to the next place.
#[track_caller]
fn place(id: &str) -> &'static str {
    let anchor = format!("<a id=\"{id}\"></a>");
    let mut found = DOCUMENT.split(&anchor).skip(1);
    let text = found.next().unwrap_or_else(|| panic!("there is no place {id}"));
    assert!(found.next().is_none(), "{id} stands twice");
    text.split("<a id=\"").next().unwrap()
}

#[track_caller]
fn holds(id: &str, words: &str) {
    let text = place(id);
    assert!(text.contains(words), "{id} lacks {words:?}: {text}");
}

fn rule_place(rule: &Rule) -> String {
    match rule.patient {
        Patient::Parent => format!("rule-{}", rule.id),
        Patient::Baby => format!("rule-baby-{}", rule.id),
    }
}

/// Every condition of the protocol with the place where it must stand.
fn conditions() -> Vec<(String, &'static Condition)> {
    let mut all: Vec<(String, &'static Condition)> =
        all_rules().map(|rule| (rule_place(rule), &rule.when)).collect();
    all.extend(TERMS.iter().map(|term| (format!("term-{}", term.id), &term.when)));
    all.extend((1..).zip(PATTERN_ROWS).map(|(number, row)| (format!("row-{number}"), &row.when)));
    all.extend(ADVICE.iter().map(|line| (format!("advice-{}", line.id), &line.when)));
    all.extend(
        ADVICE.iter().filter_map(|l| Some((format!("advice-{}", l.id), l.first_when.as_ref()?))),
    );
    all.extend([&MUST_STAY, &NO_PATTERN].map(|when| ("looks-section".to_owned(), when)));
    all.extend(MYTHS.iter().map(|myth| (format!("myth-{}", myth.id), &myth.when)));
    for (row, column, index) in cells() {
        let place = format!("compare-{}-{}", row.id, column.id());
        all.extend(row.cells[index].fits.as_ref().map(|fits| (place, fits)));
    }
    for screen in SCREENS.iter().chain([&TRIED]) {
        let place = format!("screen-{}", screen.id);
        all.push((place.clone(), &screen.shown));
        all.extend(screen.asked.iter().map(|asked| (place.clone(), &asked.shown)));
    }
    all
}

/// Every cell of the table, by its row, its column and its place in the row.
fn cells() -> impl Iterator<Item = (&'static Row, Column, usize)> {
    ROWS.iter().flat_map(|row| [(row, Column::Clog, 0), (row, Column::Mastitis, 1)])
}

/// The conditions of the groups of advice, which have no place of their own.
fn group_conditions() -> impl Iterator<Item = &'static Condition> {
    GROUPS.iter().map(|(_, shown)| shown)
}
