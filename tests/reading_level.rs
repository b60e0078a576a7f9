//! Promise: a tired reader can read it. The screens stand at grade 6 or lower, each of them and each result at grade 7 or
//! lower, and no sentence has more than 20 words.
//!
//! *Grade* = Flesch–Kincaid, measured by kept packages of npm (`www/reading-level.mjs`), which `cargo xtask test` installs.
//! Lines of one to three words, such as "Yes", would make any page look easy, so grades are taken over the rest.
//! Not here: what is said (`result_words.rs`); other languages, for which the formula was not made.

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use clog_or_mastitis::protocol::SCREENS;
use clog_or_mastitis::protocol::regions;
use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Catalogue, Message, Slot};
use clog_or_mastitis::triage::interview::Interview;
use clog_or_mastitis::widget::view::{Clock, Day, Moment, Voice, result_view, screen_lines};
use serde::{Deserialize, Serialize};
use support::cases::cases;
use support::sheets;

const HARDEST_SCREENS: f64 = 6.0;
/// For one screen or result by itself, where a few names of medicines weigh more.
const HARDEST_PAGE: f64 = 7.0;
const LONGEST_SENTENCE: usize = 20;

/// Shorter lines are labels.
const WORDS_OF_A_LINE: usize = 4;

/// How many of the worst sentences a failure prints.
const WORST: usize = 25;

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap()
});

/// Three in the morning, past the review date: then a page says the most.
struct Three;

impl Clock for Three {
    fn is_after(&self, _: Date) -> bool {
        true
    }

    fn in_hours(&self, hours: u16) -> Moment {
        let day = if 3 + hours < 24 { Day::Today } else { Day::Named("Wednesday".into()) };
        Moment { time: "3:20 am".into(), day }
    }
}

/// Texts, each once, and which of them stand together.
#[derive(Default, Serialize)]
struct Pages {
    texts: Vec<String>,
    passages: BTreeMap<String, Vec<usize>>,
}

#[derive(Debug, Deserialize)]
struct Sentence {
    sentence: String,
    words: usize,
    syllables: usize,
}

#[derive(Deserialize)]
struct Measured {
    texts: Vec<Vec<Sentence>>,
    grades: BTreeMap<String, f64>,
}

impl Pages {
    fn put(&mut self, passage: &str, line: &str) {
        let place = self.texts.iter().position(|known| known == line);
        let place = place.unwrap_or_else(|| {
            self.texts.push(line.to_owned());
            self.texts.len() - 1
        });
        let passage = self.passages.entry(passage.to_owned()).or_default();
        if !passage.contains(&place) {
            passage.push(place);
        }
    }

    fn put_prose(&mut self, passage: &str, line: &str) {
        if line.split_whitespace().count() >= WORDS_OF_A_LINE {
            self.put(passage, line);
        }
    }

    fn measure(&self) -> Measured {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("www/reading-level.mjs");
        let mut node = Command::new("node")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("Node measures the reading level: `cargo xtask test` says how to get it");
        node.stdin.take().unwrap().write_all(&serde_json::to_vec(self).unwrap()).unwrap();
        let out = node.wait_with_output().unwrap();
        assert!(
            out.status.success(),
            "`cargo xtask test --only host` installs what Node needs here"
        );
        serde_json::from_slice(&out.stdout).unwrap()
    }
}

/// Grade of one sentence by itself: for the list of the worst, where only the order matters.
fn grade(sentence: &Sentence) -> f64 {
    let (words, syllables) = (sentence.words as f64, sentence.syllables as f64);
    0.39 * words + 11.8 * syllables / words - 15.59
}

/// The hardest sentences of some texts, one a line.
fn worst<'a>(measured: impl Iterator<Item = &'a Sentence>) -> String {
    let mut all: Vec<&Sentence> = measured.filter(|one| one.words >= WORDS_OF_A_LINE).collect();
    all.sort_by(|one, other| grade(other).total_cmp(&grade(one)));
    let line =
        |one: &Sentence| format!("{:5.1}  {:2} words  {}", grade(one), one.words, one.sentence);
    all.into_iter().take(WORST).map(line).collect::<Vec<_>>().join("\n")
}

impl Measured {
    fn worst_of(&self, pages: &Pages, passage: &str) -> String {
        worst(pages.passages[passage].iter().flat_map(|place| &self.texts[*place]))
    }
}

/// The screens of every case's interview, as they are drawn.
fn on_screens(mut see: impl FnMut(&'static str, Vec<String>)) {
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        let mut interview = Interview::new();
        for question in answers.given() {
            interview.answer(question, answers.get(question).unwrap());
        }
        let voice = Voice::of_interview(&ENGLISH, &interview);
        for screen in &SCREENS {
            see(screen.id, screen_lines(&voice, &interview, screen, None));
        }
    }
}

#[test]
fn all_screens_together_read_at_grade_six_or_lower() {
    let mut pages = Pages::default();
    on_screens(|id, lines| {
        for line in lines {
            pages.put_prose("all screens", &line);
            pages.put_prose(id, &line);
        }
    });
    let measured = pages.measure();
    for (name, grade) in &measured.grades {
        println!("{grade:4.1}  {name}");
        let worst = || measured.worst_of(&pages, name);
        assert!(
            *grade <= HARDEST_PAGE,
            "{name} reads at grade {grade:.1}. The worst:\n{}",
            worst()
        );
    }
    let grade = measured.grades["all screens"];
    let worst = measured.worst_of(&pages, "all screens");
    assert!(grade <= HARDEST_SCREENS, "the screens read at grade {grade:.1}. The worst:\n{worst}");
}

#[test]
fn every_result_of_a_clinical_case_reads_at_grade_seven_or_lower() {
    let mut pages = Pages::default();
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        let voice = Voice::new(&ENGLISH, &answers);
        let page = result_view(&voice, &answers, regions::region("us").unwrap(), &Three);
        for line in page.sentences() {
            pages.put_prose(&case.name, line);
        }
    }
    let measured = pages.measure();
    let mut grades: Vec<(&String, &f64)> = measured.grades.iter().collect();
    grades.sort_by(|one, other| other.1.total_cmp(one.1));
    let (name, hardest) = grades[0];
    println!("hardest result: {hardest:.1}, middle: {:.1}", grades[grades.len() / 2].1);
    let too_hard = grades.iter().filter(|(_, grade)| **grade > HARDEST_PAGE).count();
    let worst = measured.worst_of(&pages, name);
    assert!(
        too_hard == 0,
        "{too_hard} of {} results are too hard; {name:?} reads at {hardest:.1}:\n{worst}",
        grades.len()
    );
}

#[test]
fn no_sentence_has_more_than_twenty_words() {
    let mut pages = Pages::default();
    for message in Message::all() {
        for slot in Slot::ALL {
            let values = Variable::ALL.map(|(variable, ..)| (variable, "2"));
            if let Some(text) = ENGLISH.text(message, slot, &values) {
                pages.put("messages", &text);
            }
        }
    }
    on_screens(|_, lines| lines.iter().for_each(|line| pages.put("messages", line)));
    let measured = pages.measure();
    let all = measured.texts.iter().flatten();
    let long: Vec<String> = all
        .filter(|one| one.words > LONGEST_SENTENCE)
        .map(|one| format!("{} words: {}", one.words, one.sentence))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

/// Counted by hand: the package may be wrong by a syllable here and there, but not by a grade.
#[test]
fn the_measure_agrees_with_a_count_by_hand() {
    let mut pages = Pages::default();
    pages.put("easy", "The cat sat on the mat. It was hot.");
    pages.put("hard", "Individual considerations necessitate medical evaluation.");
    let measured = pages.measure();
    let counts = |place: usize| -> Vec<(usize, usize)> {
        measured.texts[place].iter().map(|one| (one.words, one.syllables)).collect()
    };
    assert_eq!(counts(0), [(6, 6), (3, 3)]);
    assert_eq!(counts(1), [(5, 22)]);
    let close = |passage: &str, grade: f64| (measured.grades[passage] - grade).abs() < 0.01;
    assert!(close("easy", 0.39 * 4.5 + 11.8 - 15.59), "{:?}", measured.grades);
    assert!(close("hard", 0.39 * 5.0 + 11.8 * 4.4 - 15.59), "{:?}", measured.grades);
}
