//! What the result shows beside its sentences: places on the spectrum, marks in the table, drawings, myths, and the
//! words of the parts that were tapped.
//!
//! Vocabulary: a *mark* is a place or a cell that fits the reader's answers. Not here: how they are drawn (`web`), the
//! sentences themselves (`result_words` reads these parts, too), and which answer taps stand for (`triage::zones`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::comparison::ROWS;
use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::zones::{Breast, Part, Zone};
use clog_or_mastitis::protocol::{Question, Stage, Urgency, regions};
use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::triage::interview::Interview;
use clog_or_mastitis::triage::zones::Zones;
use clog_or_mastitis::triage::{Answers, Facts, Value};
use clog_or_mastitis::widget::view::{
    Clock, Day, Moment, ResultView, Voice, answer_rows, name_zones, result_view, zone_words,
};
use serde_json::json;
use support::cases::cases;
use support::random::on_random_sheets;
use support::sheets;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

struct Noon;

impl Clock for Noon {
    fn is_after(&self, _: Date) -> bool {
        false
    }

    fn in_hours(&self, _: u16) -> Moment {
        Moment { time: "12:00".into(), day: Day::Today }
    }
}

fn page(answers: &Answers) -> ResultView {
    let voice = Voice::new(&ENGLISH, answers);
    result_view(&voice, answers, regions::region("us").unwrap(), &Noon)
}

fn page_of(base: &str, changes: serde_json::Value) -> ResultView {
    page(&sheets::answers(&sheets::base_with(base, changes)))
}

/// The stages that are marked, by id.
fn places(page: &ResultView) -> Vec<&'static str> {
    let stages = page.spectrum.iter().flat_map(|spectrum| &spectrum.stages);
    stages.filter(|place| place.here.is_some()).map(|place| place.stage.id()).collect()
}

/// The cells that are marked, each as "row column".
fn marks(page: &ResultView) -> Vec<String> {
    let rows = page.table.iter().flat_map(|table| &table.rows);
    rows.flat_map(|row| {
        let columns = ["clog", "mastitis"].into_iter().zip(&row.cells);
        columns
            .filter(|(_, cell)| cell.fits.is_some())
            .map(|(name, _)| format!("{} {name}", row.id))
    })
    .collect()
}

fn on_pages(check: impl Fn(&Answers, &ResultView) -> Result<(), String>) {
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        check(&answers, &page(&answers)).unwrap_or_else(|fault| panic!("{}: {fault}", case.name));
    }
    on_random_sheets(1_500, |sheet| check(&sheet.answers(), &page(&sheet.answers())));
}

fn promise(kept: bool, fault: impl Into<String>) -> Result<(), String> {
    kept.then_some(()).ok_or_else(|| fault.into())
}

#[test]
fn the_place_on_the_spectrum_is_that_of_the_names() {
    let swollen = json!({"lump_feel": "soft_fluid", "inflamed": "yes"});
    let firm = json!({"lump_after_feed": "same", "inflamed": "yes", "hours_since_start": 80});
    for (base, changes, expected) in [
        ("plain_clog", json!({}), vec!["narrowing"]),
        ("engorged_day_3", json!({}), vec!["engorgement"]),
        ("after_loss", json!({}), vec!["engorgement"]),
        ("warm_wedge", json!({}), vec!["narrowing", "inflammation"]),
        ("warm_wedge", json!({"inflamed": "yes"}), vec!["inflammation"]),
        ("mastitis", json!({}), vec!["inflammation", "infection"]),
        ("on_antibiotics", json!({}), vec!["inflammation", "infection"]),
        ("plain_clog", swollen, vec!["inflammation", "abscess"]),
        ("plain_clog", firm, vec!["inflammation", "infection", "abscess"]),
        // Names without a place: no line to stand on.
        ("bleb", json!({}), vec![]),
        ("not_lactating", json!({}), vec![]),
        ("pregnant", json!({}), vec![]),
        ("empty", json!({}), vec![]),
        ("mastitis", json!({"confused": "yes"}), vec![]),
    ] {
        let page = page_of(base, changes);
        assert_eq!(places(&page), expected, "{base}");
        assert_eq!(page.spectrum.is_none(), expected.is_empty(), "{base}");
    }
}

#[test]
fn the_line_says_so_where_something_is_named_that_has_no_place_on_it() {
    let says = |page: ResultView| page.spectrum.unwrap().beside.is_some();
    assert!(!says(page_of("plain_clog", json!({}))));
    assert!(says(page_of("plain_clog", json!({"skin_dimpled": "yes"}))));
    assert!(says(page_of("warm_wedge", json!({"before": "same_spot"}))));
}

#[test]
fn cells_are_marked_by_the_answers_that_fit_them() {
    let clog =
        ["start clog", "start mastitis", "skin clog", "lump clog", "milk clog", "fever clog"];
    let wedge = [
        "start clog",
        "start mastitis",
        "skin clog",
        "skin mastitis",
        "lump clog",
        "lump mastitis",
        "milk clog",
        "fever clog",
    ];
    let sick =
        ["start mastitis", "skin mastitis", "lump mastitis", "time mastitis", "fever mastitis"];
    assert_eq!(marks(&page_of("plain_clog", json!({}))), clog);
    assert_eq!(marks(&page_of("warm_wedge", json!({}))), wedge);
    assert_eq!(marks(&page_of("mastitis", json!({}))), sick);
    for (base, change, mark, expected) in [
        // Better is better; smaller and yet worse is not.
        ("plain_clog", json!({"trend": "better"}), "time clog", true),
        ("plain_clog", json!({"growing": "shrinking"}), "time clog", true),
        ("plain_clog", json!({"growing": "shrinking", "trend": "worse"}), "time clog", false),
        ("plain_clog", json!({"trend": "better", "growing": "slowly"}), "time clog", false),
        ("plain_clog", json!({"growing": "slowly"}), "time mastitis", true),
        // A lump that stays says little while the skin is cool.
        ("plain_clog", json!({"lump_after_feed": "same"}), "milk mastitis", false),
        ("warm_wedge", json!({"lump_after_feed": "same"}), "milk mastitis", true),
        ("plain_clog", json!({"lump_after_feed": "growing"}), "milk mastitis", true),
        ("warm_wedge", json!({"hours_since_start": 24}), "time mastitis", true),
        ("warm_wedge", json!({"hours_since_start": 23}), "time mastitis", false),
        ("plain_clog", json!({"hours_since_start": 30}), "time mastitis", false),
        // A temperature that is not known is no "no fever".
        ("plain_clog", json!({"fever_reducer": "yes"}), "fever clog", false),
        ("plain_clog", json!({"temperature": "not_taken"}), "fever clog", false),
        ("plain_clog", json!({"temperature": sheets::celsius(37.5)}), "fever clog", false),
        ("plain_clog", json!({"temperature": sheets::celsius(37.4)}), "fever clog", true),
        ("plain_clog", json!({"temperature": sheets::fahrenheit(99.5)}), "fever clog", false),
        ("plain_clog", json!({"feverish": "a_little"}), "fever clog", false),
        ("plain_clog", json!({"feverish": "a_little"}), "fever mastitis", true),
        ("plain_clog", json!({"body_ill": null}), "fever clog", false),
        ("plain_clog", json!({"lump_feel": "smooth_painless"}), "lump clog", false),
        ("plain_clog", json!({"inflamed": "not_sure"}), "skin clog", false),
        ("plain_clog", json!({"inflamed": "not_sure"}), "skin mastitis", false),
    ] {
        let marks = marks(&page_of(base, change.clone()));
        assert_eq!(marks.iter().any(|known| known == mark), expected, "{base} {change}: {marks:?}");
    }
}

#[test]
fn no_gap_and_no_not_sure_marks_a_cell() {
    let mut unsure = Answers::new();
    for question in Question::ALL {
        if question.option("not_sure").is_some() {
            unsure.choose(question, "not_sure");
        }
    }
    for answers in [Answers::new(), unsure] {
        let facts = Facts::of(&answers);
        for row in &ROWS {
            for fits in row.cells.iter().filter_map(|cell| cell.fits.as_ref()) {
                assert!(!facts.hold(fits), "{}", row.id);
            }
        }
    }
}

#[test]
fn an_emergency_shows_no_place_no_table_no_drawing_and_no_myth() {
    on_pages(|_, page| {
        let none = page.spectrum.is_none()
            && page.table.is_none()
            && page.myths.is_none()
            && page.pictures.is_empty();
        promise(page.urgency != Urgency::Emergency || none, "shows more than the emergency")
    });
}

#[test]
fn whoever_it_is_not_made_for_sees_none_of_it() {
    on_pages(|answers, page| {
        let outside = ["pregnant", "not_lactating"].iter().any(|m| answers.is(Question::Milk, m));
        let none = page.spectrum.is_none() && page.table.is_none() && page.myths.is_none();
        promise(!outside || none && page.pictures.is_empty(), "shows what is not for this reader")
    });
}

#[test]
fn a_place_is_never_shown_without_a_name_and_always_with_the_words_that_only_an_exam_can_tell() {
    on_pages(|_, page| {
        let Some(spectrum) = &page.spectrum else { return Ok(()) };
        let named = page.looks_like.as_ref().is_some_and(|looks| looks.pattern.is_some());
        promise(named, "a place without a name")?;
        promise(spectrum.stages.len() == Stage::ALL.len(), "lacks a stage")?;
        promise(
            spectrum.stages.iter().any(|place| place.here.is_some()),
            "a line without a place",
        )?;
        promise(spectrum.about.contains("only an exam can tell"), "does not say who can tell")
    });
}

#[test]
fn a_mark_never_sounds_milder_than_the_level() {
    on_pages(|_, page| {
        let marks = marks(page);
        let clog = marks.iter().find(|mark| mark.ends_with(" clog"));
        let today = page.urgency >= Urgency::SameDay;
        promise(!today || clog.is_none(), format!("marks {clog:?} for care today"))?;
        // The other way round: what would raise the level is marked nowhere at home.
        let home = page.urgency == Urgency::SelfCare;
        let raises =
            ["time mastitis", "fever mastitis"].iter().find(|m| marks.iter().any(|k| k == *m));
        promise(!home || raises.is_none(), format!("marks {raises:?} for home care"))?;
        let Some(table) = &page.table else { return Ok(()) };
        promise(table.marked.is_some() != marks.is_empty(), "speaks of marks that are not there")?;
        let says_today = table.marked.as_ref().is_some_and(|lead| lead.contains("Be seen today"));
        promise(says_today == (today && !marks.is_empty()), "does not say what the marks are worth")
    });
}

#[test]
fn the_table_never_says_what_it_is() {
    on_pages(|_, page| {
        let Some(table) = &page.table else { return Ok(()) };
        promise(table.about.contains("Only an exam can tell"), "does not say who can tell")?;
        let cells = table.rows.iter().flat_map(|row| &row.cells);
        let text: String = cells.map(|cell| cell.text.to_lowercase()).collect();
        let verdict = ["only", "just a", "so it", "you have", "not mastitis", "no mastitis"];
        let found = verdict.iter().find(|phrase| text.contains(*phrase));
        promise(found.is_none(), format!("says {found:?}"))
    });
}

#[test]
fn each_drawing_stands_beside_its_line_and_none_of_feeding_after_a_loss() {
    on_pages(|answers, page| {
        for pictured in &page.pictures {
            let mut lines = page.home_care.iter().chain(&page.leave_out);
            promise(lines.any(|line| *line == pictured.beside), "a drawing without its line")?;
        }
        let loss = answers.is(Question::Milk, "after_loss");
        let feeding = page.pictures.iter().find(|p| matches!(p.picture.id(), "latch" | "flange"));
        promise(!loss || feeding.is_none(), format!("draws {feeding:?} after a loss"))
    });
    let ids = |page: ResultView| page.pictures.iter().map(|p| p.picture.id()).collect::<Vec<_>>();
    assert_eq!(ids(page_of("plain_clog", json!({}))), ["cold_pack", "latch", "touch"]);
    assert_eq!(
        ids(page_of("plain_clog", json!({"milk": "both"}))),
        ["cold_pack", "latch", "flange", "touch"]
    );
    assert_eq!(ids(page_of("after_loss", json!({}))), ["cold_pack", "touch"]);
    let cold_hurts = json!({"nipple_white_in_cold": "yes"});
    assert_eq!(ids(page_of("plain_clog", cold_hurts)), ["latch", "touch"]);
}

#[test]
fn a_myth_about_giving_milk_is_for_those_who_are_told_that_theirs_is_safe() {
    let safe = "You may go on giving your milk.";
    on_pages(|_, page| {
        let myths: Vec<&str> =
            page.myths.iter().flat_map(|myths| &myths.lines).map(|line| line.id).collect();
        let told = page.home_care.iter().any(|line| line.starts_with(safe));
        promise(myths.contains(&"stopping") == told, format!("shows {myths:?}"))
    });
    let all = page_of("plain_clog", json!({})).myths.unwrap();
    assert_eq!(all.lines.len(), 4);
    for line in &all.lines {
        assert!(line.sources.len() >= 3, "{}: {:?}", line.id, line.sources);
    }
    let loss = page_of("after_loss", json!({})).myths.unwrap();
    let ids: Vec<&str> = loss.lines.iter().map(|line| line.id).collect();
    assert_eq!(ids, ["heat", "massage", "pumping"]);
}

#[test]
fn every_source_beside_a_myth_stands_in_the_list() {
    on_pages(|_, page| {
        let beside = page.myths.iter().flat_map(|m| &m.lines).flat_map(|line| &line.sources);
        let missing = beside.clone().find(|source| !page.sources.contains(source));
        promise(missing.is_none(), format!("does not list {missing:?}"))
    });
}

#[test]
fn no_sentence_beside_the_pictures_is_long() {
    on_pages(|_, page| {
        let mut texts: Vec<&str> = Vec::new();
        texts.extend(page.spectrum.iter().flat_map(|line| [line.about.as_str(), &line.title]));
        if let Some(table) = &page.table {
            texts.extend([table.about.as_str()].into_iter().chain(table.marked.as_deref()));
            texts.extend(table.rows.iter().flat_map(|r| &r.cells).map(|cell| cell.text.as_str()));
        }
        texts.extend(page.pictures.iter().map(|pictured| pictured.name.as_str()));
        let myths = page.myths.iter().flat_map(|myths| &myths.lines);
        texts.extend(myths.flat_map(|line| [line.heard.as_str(), &line.known]));
        for sentence in texts.iter().flat_map(|text| text.split(['.', '?', '!', ':'])) {
            let words = sentence.split_whitespace().count();
            promise(words <= 20, format!("{words} words in {sentence:?}"))?;
        }
        Ok(())
    });
}

#[test]
fn the_parts_that_were_tapped_stand_in_words_beside_the_answer() {
    let mut interview = Interview::new();
    let voice = Voice::new(&ENGLISH, &Answers::new());
    let mut zones = Zones::default();
    let rows = |interview: &Interview, zones: Zones| {
        let mut rows = answer_rows(&voice, interview);
        name_zones(&mut rows, &voice, zones);
        rows.into_iter().map(|row| row.answer).collect::<Vec<_>>()
    };
    zones.toggle(Zone { breast: Breast::Left, part: Part::UpperOuter });
    assert!(rows(&interview, zones).is_empty(), "no answer, no row");
    let index = Question::Where.option(zones.option().unwrap()).unwrap();
    interview.answer(Question::Where, Value::Option(index));
    let one = "One spot or area in one breast";
    assert_eq!(rows(&interview, zones), [format!("{one} · Left breast, upper outer part")]);
    assert_eq!(rows(&interview, Zones::default()), [one]);
    zones.toggle_all(Breast::Right);
    let words = ["Left breast, upper outer part", "All of the right breast"];
    assert_eq!(zone_words(&voice, zones), words);
}
