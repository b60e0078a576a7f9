//! Whom the pictures follow: one reader for each kind of result, and for each state that few see.
//!
//! Not here: taking the pictures (`album`).

use super::album::FALLBACK;
use journeys::Story;
use journeys::story::Answer::{self, Choose, Tick, Type};

/// One reader's visit.
pub struct Visit {
    /// Its name in the contact sheet.
    pub name: &'static str,
    /// What the reader answers.
    pub story: Story,
    /// What is special about it.
    pub kind: Kind,
}

/// What is special about a visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Pictures of each screen that no visit before it showed, with and without answers, and of the result.
    Ordinary,
    /// As it shows in the article even on a phone, or in a sheet even in a wide window; a few screens only.
    Display(&'static str),
    /// Answers that cannot be taken.
    Wrong(&'static [Slip]),
    /// On a day after the advice was due for review.
    Overdue,
    /// The program cannot be fetched: the plain guide stays.
    Fallback,
}

/// An answer that cannot be taken: its screen, its question, what is answered, and how the picture is called.
pub type Slip = (&'static str, &'static str, Answer, &'static str);

const SLIPS: &[Slip] = &[
    ("sore_spot", "hours_since_start", Type("eight"), "not-a-number"),
    ("temperature", "temperature", Type("hot"), "not-a-temperature"),
    ("temperature", "temperature", Type("120"), "second-reading"),
];

/// Every visit, those with the most screens first.
pub fn visits() -> Vec<Visit> {
    let clog = Story::plain_clog;
    let ill = || {
        clog()
            .with("inflamed", Choose("yes"))
            .with("trend", Choose("worse"))
            .with("temperature", Type("101.4"))
            .with("feverish", Choose("yes"))
            .with("body_ill", Choose("strong"))
            .with("vomiting", Choose("no"))
    };
    let baby = || {
        clog()
            .with("days_since_birth", Choose("weeks_2_to_6"))
            .with("baby_age_days", Type("20"))
            .with("baby_temperature", Type("100.5"))
    };
    let ordinary = [
        ("self_care", clog()),
        ("routine_soon", clog().with("hours_since_start", Type("80"))),
        ("within_24h", clog().with("diabetes", Tick)),
        ("same_day", ill()),
        ("emergency", clog().with("confused", Choose("yes"))),
        ("not_lactating", clog().with("milk", Choose("not_lactating"))),
        ("pregnant", clog().with("milk", Choose("pregnant"))),
        ("baby_emergency", baby()),
        ("after_loss", ill().with("milk", Choose("after_loss"))),
    ];
    let mut all: Vec<Visit> = ordinary
        .into_iter()
        .map(|(name, story)| Visit { name, story, kind: Kind::Ordinary })
        .collect();
    let special = [
        ("wrong_answers", clog(), Kind::Wrong(SLIPS)),
        ("overdue", ill(), Kind::Overdue),
        ("overdue_emergency", clog().with("confused", Choose("yes")), Kind::Overdue),
        ("inline", ill(), Kind::Display("inline")),
        ("sheet", ill(), Kind::Display("sheet")),
        (FALLBACK, clog(), Kind::Fallback),
    ];
    all.extend(special.map(|(name, story, kind)| Visit { name, story, kind }));
    all
}
