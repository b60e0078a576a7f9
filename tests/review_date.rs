//! What readers are told of the review: who signed what, and the notice once its day has passed.
//!
//! Read as data, from the views that the widget draws. Not here: forbidden phrases, which `result_words` looks for before
//! and after that day; where the notice stands on a screen, and the reader's time zone (`web`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::review::{Date, Review, SECTIONS, STATE, State};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Question, Urgency, regions};
use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::widget::view::{
    Clock, Day, Extent, Moment, Notice, ResultView, Voice, notice, result_view, review_state,
};
use serde_json::json;
use support::sheets;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

/// A clock that knows alone whether the review date has passed.
struct Past(bool);

impl Clock for Past {
    fn in_hours(&self, _: u16) -> Moment {
        Moment { time: "noon".into(), day: Day::Today }
    }

    fn is_after(&self, day: Date) -> bool {
        assert_eq!(day, STATE.review_by);
        self.0
    }
}

const IN_TIME: Past = Past(false);
const OVERDUE: Past = Past(true);

fn page(answers: &Answers, clock: &Past) -> ResultView {
    let voice = Voice::new(&ENGLISH, answers);
    result_view(&voice, answers, regions::region("us").unwrap(), clock)
}

/// One sheet for each level of the parent, and what the program makes of it.
fn levels() -> Vec<(Urgency, Answers)> {
    let sheet = |changes| sheets::answers(&sheets::base_with("plain_clog", changes));
    let all = [
        json!({}),
        json!({"before": "same_spot"}),
        json!({"diabetes": "yes"}),
        json!({"temperature": {"value": 101, "unit": "F"}}),
        json!({"confused": "yes"}),
    ];
    let all = all.map(|changes| {
        let answers = sheet(changes);
        (page(&answers, &IN_TIME).urgency, answers)
    });
    assert!(all.windows(2).all(|pair| pair[0].0 < pair[1].0), "not one of each level");
    all.to_vec()
}

fn notice_for(answers: &Answers, region: &str, extent: Extent) -> Option<Notice> {
    let region = regions::region(region).unwrap();
    notice(&Voice::new(&ENGLISH, answers), &STATE, &OVERDUE, region, extent)
}

fn sentences(notice: &Notice) -> String {
    let calls = notice.calls.iter().map(|call| &call.label);
    let all = [&notice.title].into_iter().chain(&notice.lines).chain(&notice.signs).chain(calls);
    all.cloned().collect::<Vec<_>>().join("\n")
}

#[test]
fn in_time_no_result_speaks_of_being_due() {
    for (_, answers) in levels() {
        assert_eq!(page(&answers, &IN_TIME).due, None);
    }
}

#[test]
fn past_the_date_every_level_has_the_notice_and_is_otherwise_the_same() {
    for (urgency, answers) in levels() {
        let mut page_past = page(&answers, &OVERDUE);
        let due = page_past.due.take().unwrap();
        assert!(due.title.contains("due for review"), "{}", due.title);
        assert_eq!(due.calls.is_empty(), urgency == Urgency::Emergency, "{urgency:?}");
        assert_eq!(format!("{page_past:?}"), format!("{:?}", page(&answers, &IN_TIME)));
    }
}

#[test]
fn the_notice_stands_right_below_the_headline_and_at_an_emergency_below_the_call() {
    for (urgency, answers) in levels() {
        let page = page(&answers, &OVERDUE);
        let all = page.sentences();
        let place = |words: &str| all.iter().position(|line| *line == words).unwrap();
        let (due, call) = (place(&page.due.as_ref().unwrap().title), place(&page.calls[0].label));
        assert!(place(&page.headline) < due, "{urgency:?}");
        if urgency == Urgency::Emergency {
            assert!(call < due, "{urgency:?}");
        } else {
            let last = page.names_in_headline().unwrap_or(&page.about);
            assert_eq!(place(last) + 1, due, "{urgency:?}");
        }
    }
}

#[test]
fn the_notice_lists_every_danger_sign_with_the_number_of_the_region() {
    for region in &regions::REGIONS {
        let danger = notice_for(&Answers::new(), region.id, Extent::Signs).unwrap();
        assert_eq!(danger.signs.len(), DANGER_SIGNS.len());
        assert!(danger.signs.iter().all(|sign| !sign.is_empty()));
        let named = region.phones.iter().any(|phone| phone.kind == regions::PhoneKind::Emergency);
        assert_eq!(danger.calls[0].number.is_some(), named, "{}", region.id);
        assert!(!danger.calls[0].label.is_empty(), "{}", region.id);
    }
}

#[test]
fn the_notice_says_what_to_do_and_at_an_emergency_nothing_else() {
    for extent in [Extent::Signs, Extent::Call, Extent::Words] {
        let notice = notice_for(&Answers::new(), "us", extent).unwrap();
        let text = sentences(&notice);
        let (since, clinician, number) = match extent {
            Extent::Signs => (true, true, true),
            Extent::Call => (false, true, true),
            // Nothing may stand beside an emergency that sounds like something else to do.
            Extent::Words => (true, false, false),
        };
        assert_eq!(text.contains(&STATE.review_by.year.to_string()), since, "{text}");
        assert_eq!(text.contains("call a clinician"), clinician, "{text}");
        assert_eq!(!notice.calls.is_empty(), number, "{text}");
        for line in text.lines() {
            for sentence in line.split(['.', ':']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 20, "{words} words in {sentence:?}");
            }
        }
    }
}

#[test]
fn after_a_loss_the_notice_speaks_of_no_baby() {
    let mut answers = Answers::new();
    answers.choose(Question::Milk, "after_loss");
    for extent in [Extent::Signs, Extent::Call, Extent::Words] {
        let text = sentences(&notice_for(&answers, "us", extent).unwrap()).to_lowercase();
        for word in ["baby", "feed", "nurs", "birth", "born"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
    let all = notice_for(&answers, "us", Extent::Signs).unwrap().signs.len();
    assert_eq!(all, DANGER_SIGNS.len() - 1, "the other signs stay");
}

const fn signed(what: &'static str) -> Review {
    let on = Date { year: 2026, month: 12, day: 1 };
    Review { what, name: "Ada Example", role: "family doctor", on }
}

fn told(reviews: &'static [Review]) -> String {
    let state = State { reviews, ..STATE };
    review_state(&Voice::new(&ENGLISH, &Answers::new()), &state)
}

#[test]
fn nobody_is_said_to_have_reviewed_what_nobody_signed() {
    assert!(told(&[]).starts_with("Not yet reviewed by a clinician. "), "{}", told(&[]));
    // The words of a language that this reader does not see.
    static SPANISH: [Review; 1] = [signed("es")];
    assert_eq!(told(&SPANISH), told(&[]));
}

#[test]
fn a_review_is_told_with_its_part_its_reviewer_and_its_day_and_so_is_what_is_open() {
    static RULES: [Review; 1] = [signed("rules")];
    let told = told(&RULES);
    let done = "Ada Example, family doctor, reviewed the rules on December 1, 2026.";
    let open = "Not yet reviewed by a clinician: the questions, the names for what it looks like, \
                the advice, who is asked what, these words.";
    assert!(told.starts_with(&format!("{done} {open} ")), "{told}");
}

#[test]
fn nothing_is_said_to_be_open_once_every_part_is_signed() {
    static ALL: [Review; 6] = [
        signed("rules"),
        signed("questions"),
        signed("patterns"),
        signed("advice"),
        signed("interview"),
        signed("en"),
    ];
    assert_eq!(ALL.len(), SECTIONS.len() + 1);
    assert!(!told(&ALL).contains("Not yet"), "{}", told(&ALL));
    assert_eq!(told(&ALL).matches("Ada Example").count(), ALL.len());
}
