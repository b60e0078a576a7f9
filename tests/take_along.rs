//! What a reader takes along holds what it should, in words that a helper can say, and can be read by others' programs:
//! the code by a decoder, the reminders by a calendar.
//!
//! Not here: what no word of it may say (`result_words.rs`), copying, printing and saving (the journeys).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::zones::Breast;
use clog_or_mastitis::protocol::{Question, Urgency, regions};
use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::triage::zones::Zones;
use clog_or_mastitis::triage::{Answers, Facts, recheck_hours};
use clog_or_mastitis::widget::view::take::{Code, Dates, MODULES_LIMIT, TakeAlong, take_along};
use clog_or_mastitis::widget::view::{
    Clock, Day, Moment, ResultView, Voice, result_view, zone_words,
};
use icalendar::parser::{read_calendar, unfold};
use serde_json::{Value, json};
use support::cases::{Case, cases};
use support::sheets;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

/// Twenty past three in the afternoon of November 22, 2026, in UTC.
struct ThreeTwenty;

impl Clock for ThreeTwenty {
    fn is_after(&self, _: Date) -> bool {
        false
    }

    fn in_hours(&self, hours: u16) -> Moment {
        Moment { time: format!("{}:20", (15 + hours) % 24), day: Day::Today }
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

fn taken(answers: &Answers) -> (ResultView, TakeAlong) {
    let voice = Voice::new(&ENGLISH, answers);
    let view = result_view(&voice, answers, regions::region("us").unwrap(), &ThreeTwenty);
    let take = take_along(&voice, answers, Zones::default(), &view, &ThreeTwenty);
    (view, take)
}

/// Every clinical case with its result, worked out once.
static CASES: LazyLock<Vec<(String, Answers, ResultView, TakeAlong)>> = LazyLock::new(|| {
    let of_case = |case: Case| {
        let answers = sheets::answers(&case.sheet());
        let (view, take) = taken(&answers);
        (case.name, answers, view, take)
    };
    cases().into_iter().map(of_case).collect()
});

#[track_caller]
fn on_cases(mut check: impl FnMut(&str, &Answers, &ResultView, &TakeAlong)) {
    for (name, answers, view, take) in CASES.iter() {
        check(name, answers, view, take);
    }
}

fn of(base: &str, changes: Value) -> TakeAlong {
    taken(&sheets::answers(&sheets::base_with(base, changes))).1
}

#[test]
fn the_summary_is_half_a_page() {
    let mut lengths = Vec::new();
    on_cases(|name, _, _, take| {
        let lines = take.summary(true);
        assert!(lines.len() <= 25, "{name}: {} lines", lines.len());
        assert!(lines.iter().all(|line| !line.trim().is_empty()), "{name}: {lines:?}");
        let length = lines.join("\n").chars().count();
        assert!(length <= 1_800, "{name}: {length} letters");
        lengths.push((length, name.to_owned()));
    });
    lengths.sort();
    println!(
        "half have at most {:?}, the longest is {:?}",
        lengths[lengths.len() / 2],
        lengths.last()
    );
    assert!(lengths[lengths.len() * 9 / 10].0 <= 1_200, "{:?}", lengths[lengths.len() * 9 / 10]);
}

#[test]
fn the_summary_says_when_how_soon_and_that_it_is_no_diagnosis() {
    on_cases(|name, _, view, take| {
        let text = take.summary(false).join("\n");
        assert!(text.starts_with("Sore breast check, made Nov 22, 2026, 15:20"), "{name}: {text}");
        assert!(text.contains(&view.headline), "{name}: {text}");
        assert!(text.ends_with("Not a diagnosis."), "{name}: {text}");
        let limit = match view.urgency {
            Urgency::SameDay => "Time limit: Nov 22, 2026, 19:20",
            Urgency::Within24h => "Time limit: Nov 23, 2026, 15:20",
            Urgency::RoutineSoon => "Time limit: Nov 25, 2026, 15:20",
            Urgency::Emergency | Urgency::SelfCare => return,
        };
        assert!(text.contains(limit), "{name}: {text}");
    });
}

/// Every answer that changes care stands in the summary.
#[test]
fn the_summary_holds_what_a_clinician_asks() {
    let take = of(
        "mastitis",
        json!({"drug_allergy": "yes", "diabetes": "yes", "fever_reducer": "yes", "tried_cold": "yes"}),
    );
    let text = take.summary(true).join("\n");
    println!("{}", take.text());
    for part in [
        "Milk now: ",
        "Time since pregnancy: ",
        "Time since it began: ",
        "Highest temperature in 24 hours: ",
        "Fever medicine in the last 6 hours: Yes",
        "Heat, shine or color change: ",
        "Danger signs: none of those asked",
        "Health: Diabetes; Medicine allergy",
        "Cold tried",
        "It could look like ",
        "Only an exam can tell.",
    ] {
        assert!(text.contains(part), "{part:?} is not in\n{text}");
    }
}

#[test]
fn the_summary_names_the_parts_that_were_tapped() {
    let answers = sheets::answers(&sheets::base_with("mastitis", json!({"where": "one_area"})));
    let voice = Voice::new(&ENGLISH, &answers);
    let view = result_view(&voice, &answers, regions::region("us").unwrap(), &ThreeTwenty);
    let mut zones = Zones::default();
    for zone in Breast::Left.zones().take(2) {
        zones.toggle(zone);
    }
    let text = |zones| take_along(&voice, &answers, zones, &view, &ThreeTwenty).text();
    let names = zone_words(&voice, zones).join("; ");
    assert!(names.contains("; "), "two parts: {names}");
    let with = text(zones);
    assert!(with.contains(&names), "{names} is not in: {with}");
    assert!(!text(Zones::default()).contains(&names));
}

#[test]
fn the_script_is_three_lines_with_a_question_that_a_helper_can_say() {
    on_cases(|name, _, view, take| {
        for line in &take.script {
            assert!(!line.trim().is_empty() && !line.contains('\n'), "{name}: {:?}", take.script);
        }
        assert!(take.script[2].contains('?'), "{name}: {}", take.script[2]);
        let emergency = take.script[0].starts_with("Emergency help is needed now: ");
        let baby = view.baby.as_ref().is_some_and(|baby| baby.headline.contains("emergency"));
        assert_eq!(emergency, baby || view.urgency == Urgency::Emergency, "{name}");
        assert!(!take.script[0].ends_with(": ."), "{name}: {}", take.script[0]);
    });
}

#[test]
fn nothing_taken_along_speaks_as_the_reader() {
    on_cases(|name, _, _, take| {
        let text = take.text().replace("I am calling about", "").replace('’', "'");
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '\'').collect();
        for word in ["I", "I'm", "I've", "my", "My", "me", "mine", "myself"] {
            assert!(!words.contains(&word), "{name} says {word:?}:\n{text}");
        }
    });
}

#[test]
fn the_script_asks_about_sepsis_where_the_advice_does_and_nowhere_else() {
    let mut asked = 0;
    on_cases(|name, _, view, take| {
        let advised = view.say.iter().any(|line| line.contains("Could this be sepsis?"));
        assert_eq!(take.script[2].contains("Could this be sepsis?"), advised, "{name}");
        asked += usize::from(advised);
    });
    assert!(asked > 10, "{asked}");
}

#[test]
fn a_code_gives_back_exactly_the_summary() {
    let gives_back = |(name, _, _, take): &(String, Answers, ResultView, TakeAlong)| {
        let code = take.code().unwrap_or_else(|| panic!("{name} has no code"));
        assert!(code.size <= MODULES_LIMIT, "{name}: {}", code.size);
        assert_eq!(code.text, take.summary(!code.shorter).join("\n"), "{name}");
        assert_eq!(decoded(&code), code.text, "{name}");
        code.size
    };
    // Reading a picture takes its time, and there are hundreds.
    let biggest = std::thread::scope(|scope| {
        let parts = CASES.chunks(CASES.len().div_ceil(4));
        let running: Vec<_> = parts
            .map(|part| scope.spawn(move || part.iter().map(gives_back).max().unwrap()))
            .collect();
        running.into_iter().map(|part| part.join().unwrap()).max()
    });
    println!("the finest code has {biggest:?} squares a side");
}

/// Letters of two bytes, as Arabic has, and more of them than fit.
#[test]
fn a_summary_that_is_too_long_for_a_code_is_shortened_and_says_so() {
    let mut take = of("mastitis", json!({}));
    for finding in &mut take.findings {
        finding.text = "ثدي مؤلم ".repeat(if finding.essential { 8 } else { 40 });
    }
    let code = take.code().unwrap();
    assert!(code.shorter);
    assert_eq!(decoded(&code), code.text);
    assert!(code.text.contains(&take.how_soon[0]) && code.text.ends_with(&take.foot));

    take.findings.iter_mut().for_each(|finding| finding.text = "ثدي مؤلم ".repeat(60));
    let code = take.code().unwrap();
    assert!(code.shorter && decoded(&code).ends_with(&take.foot), "{}", code.text);
    assert!(code.text.contains(&take.how_soon[0]));

    take.foot = "x".repeat(2_000);
    assert_eq!(take.code(), None);
}

/// The path drawn as a picture with two dots a square, and read by another program than drew it.
fn decoded(code: &Code) -> String {
    const DOTS: usize = 2;
    let size = usize::try_from(code.size).unwrap();
    let mut dark = vec![false; size * size];
    for run in code.path.split('M').skip(1) {
        let (x, rest) = run.split_once(' ').unwrap();
        let (y, rest) = rest.split_once('h').unwrap();
        let (length, back) = rest.split_once("v1h-").unwrap();
        assert_eq!(format!("{length}z"), back, "a run that is no rectangle: {run}");
        let start = y.parse::<usize>().unwrap() * size + x.parse::<usize>().unwrap();
        dark[start..start + length.parse::<usize>().unwrap()].fill(true);
    }
    let dot = |x: usize, y: usize| if dark[y / DOTS * size + x / DOTS] { 0 } else { 255 };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size * DOTS, size * DOTS, dot);
    let grids = picture.detect_grids();
    assert_eq!(grids.len(), 1, "no code is seen");
    grids[0].decode().unwrap().1
}

#[test]
fn reminders_are_read_as_events_that_say_only_to_check_again() {
    let mut with = 0;
    on_cases(|name, answers, view, take| {
        let hours = recheck_hours(&Facts::of(answers));
        let Some(file) = take.calendar() else {
            assert!(hours.is_empty(), "{name} has no reminder");
            return;
        };
        with += 1;
        assert_ne!(view.urgency, Urgency::Emergency, "{name}");
        let text = file.replace("\r\n", "");
        assert!(!text.contains(['\r', '\n']), "{name}: a line ends without CRLF");
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{name}");
        for word in ["breast", "clog", "mastitis", "fever", "milk", "baby", "sore"] {
            assert!(!text.to_lowercase().contains(word), "{name}: {file}");
        }
        let unfolded = unfold(&file);
        let calendar = read_calendar(&unfolded).unwrap_or_else(|e| panic!("{name}: {e}"));
        let events: Vec<_> =
            calendar.components.iter().filter(|component| component.name == "VEVENT").collect();
        assert_eq!(events.len(), hours.len(), "{name}");
        let value = |event: &icalendar::parser::Component<'_>, name: &str| {
            event.find_prop(name).unwrap_or_else(|| panic!("no {name}")).val.to_string()
        };
        let mut names = Vec::new();
        for (event, hours) in events.into_iter().zip(hours) {
            assert_eq!(value(event, "SUMMARY"), "Check again");
            assert_eq!(value(event, "DTSTAMP"), "20261122T152000Z");
            let (day, hour) = (22 + (15 + hours) / 24, (15 + hours) % 24);
            assert_eq!(value(event, "DTSTART"), format!("202611{day:02}T{hour:02}2000Z"), "{name}");
            let alarm = event.components.iter().find(|part| part.name == "VALARM").unwrap();
            assert_eq!(value(alarm, "DESCRIPTION"), "Check again");
            assert_eq!(value(alarm, "TRIGGER"), "PT0S");
            names.push(value(event, "UID"));
        }
        names.sort();
        names.dedup();
        assert_eq!(names.len(), calendar.components.len(), "{name}: two events of one name");
    });
    assert!(with > 100, "{with}");
}

#[test]
fn the_file_holds_everything_and_names_nothing() {
    on_cases(|name, _, view, take| {
        assert_eq!(take.file_name(), "notes-2026-11-22.html");
        let page = take.page();
        assert!(page.contains("<title>Notes</title>"), "{name}: {page}");
        assert!(page.contains("charset=\"utf-8\"") && page.contains("lang=\"en\""), "{name}");
        let escaped = |line: &str| {
            line.replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;")
        };
        let lines = take.summary(true).into_iter().map(String::from).chain(take.script.clone());
        for line in lines.chain(take.calls.clone()) {
            assert!(page.contains(&format!(">{}</", escaped(&line))), "{name} lacks {line:?}");
        }
        let numbers = view.calls.iter().filter_map(|call| call.number);
        assert!(numbers.into_iter().all(|(shown, _)| page.contains(shown)), "{name}");
        assert!(!page.contains("http://") && !page.contains("https://"), "{name} leads elsewhere");
    });
}

/// The journey that prints a page fills it with a third more than this.
#[test]
fn what_goes_on_paper_stays_within_what_is_tried_there() {
    const LETTERS: usize = 2_650;
    let mut longest = 0;
    on_cases(|name, _, _, take| {
        let length: usize = take.sentences().iter().map(|line| line.chars().count()).sum();
        assert!(length <= LETTERS, "{name}: {length}");
        longest = longest.max(length);
    });
    println!("the longest has {longest} letters");
}

#[test]
fn after_a_loss_the_danger_signs_to_watch_leave_the_baby_out() {
    let take = of("plain_clog", json!({"milk": "after_loss"}));
    assert_eq!(take.signs.len(), 13);
    let other = of("plain_clog", json!({}));
    assert_eq!(other.signs.len(), 14);
    assert!(sheets::answers(&sheets::base_with("plain_clog", json!({}))).has(Question::Milk));
}
