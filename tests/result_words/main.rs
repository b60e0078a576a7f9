//! What every result must and must never say, read as a reader would read it.
//!
//! The page is worked out for random sheets and for every clinical case, and all its sentences are searched. One file a
//! kind of promise; `languages` holds what is promised of every language, and all others read English.
//! Vocabulary: a *page* is the whole result as data; its *text* is all its sentences in lower case.
//! Not here: how it is drawn (the journeys), and what the levels are (`safety_properties`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod explained;
mod forbidden;
mod languages;
mod lists;
mod loss;
mod urgent;

// One copy of the support, whichever test program it is for.
#[path = "../support/mod.rs"]
mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::regions;
use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::triage::zones::Zones;
use clog_or_mastitis::widget::view::take::{Dates, take_along};
use clog_or_mastitis::widget::view::{Clock, Day, Moment, ResultView, Voice, result_view};
use support::cases::cases;
use support::random::on_random_sheets;
use support::sheets;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

/// It is always twenty past three in the afternoon, before the advice is due for review or after.
struct ThreeTwenty {
    overdue: bool,
}

const IN_TIME: ThreeTwenty = ThreeTwenty { overdue: false };
const OVERDUE: ThreeTwenty = ThreeTwenty { overdue: true };

impl Clock for ThreeTwenty {
    fn is_after(&self, _: Date) -> bool {
        self.overdue
    }

    fn in_hours(&self, hours: u16) -> Moment {
        let day = match (15 + hours) / 24 {
            0 => Day::Today,
            1 => Day::Tomorrow,
            _ => Day::Named("Wednesday".into()),
        };
        Moment { time: format!("{}:20", (15 + hours) % 24), day }
    }
}

impl Dates for ThreeTwenty {
    fn dated(&self, hours: u16) -> String {
        format!("Nov {}, 2026, {}:20", 22 + (15 + hours) / 24, (15 + hours) % 24)
    }

    fn seconds(&self) -> i64 {
        1_795_360_800
    }

    fn day(&self) -> String {
        "2026-11-22".into()
    }
}

fn page(answers: &Answers) -> ResultView {
    page_at(answers, &IN_TIME)
}

fn page_at(answers: &Answers, clock: &ThreeTwenty) -> ResultView {
    let voice = Voice::new(&ENGLISH, answers);
    result_view(&voice, answers, regions::region("us").unwrap(), clock)
}

/// All that the page says, and all that is taken along from it.
fn text(answers: &Answers, page: &ResultView, clock: &ThreeTwenty) -> String {
    let taken = take_along(&Voice::new(&ENGLISH, answers), answers, Zones::default(), page, clock);
    let mut all = page.sentences();
    all.extend(taken.sentences());
    all.join("\n").to_lowercase().replace('’', "'")
}

/// Checks a promise on random pages and on every clinical case, before the advice is due for review and after.
#[track_caller]
fn on_pages(check: impl Fn(&Answers, &ResultView, &str) -> Result<(), String>) {
    let on_answers = |answers: &Answers, clock: &ThreeTwenty| {
        let page = page_at(answers, clock);
        check(answers, &page, &text(answers, &page, clock))
    };
    for case in cases() {
        let sheet = case.sheet();
        for clock in [IN_TIME, OVERDUE] {
            on_answers(&sheets::answers(&sheet), &clock)
                .unwrap_or_else(|fault| panic!("{}: {fault}\n{}", case.name, sheets::text(&sheet)));
        }
    }
    on_random_sheets(4_000, |sheet| on_answers(&sheet.answers(), &IN_TIME));
    on_random_sheets(1_000, |sheet| on_answers(&sheet.answers(), &OVERDUE));
}

fn promise(kept: bool, fault: impl Into<String>) -> Result<(), String> {
    kept.then_some(()).ok_or_else(|| fault.into())
}
