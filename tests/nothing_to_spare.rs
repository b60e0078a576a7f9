//! No question of the plain clog is asked for nothing: another answer to it, by itself or beside one other, changes what is
//! said. And their bare labels take about the two minutes that a plain clog was to take.
//!
//! Vocabulary: an answer *weighs* by the most that it alone changes in the result: the parent's or the baby's *level*, a
//! *name* of what it looks like, or a line of *advice*.
//! Left aside is what may be passed by: where a temperature was taken, and the baby's age.
//! Not here: how long it takes (`tests/journeys`, trial), which questions are left out of other ways (`tests/proof`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;

use clog_or_mastitis::protocol::{Kind, Question};
use clog_or_mastitis::text::{Catalogue, Message, Slot};
use clog_or_mastitis::triage::{
    Answers, Temperature, Unit, Value, full_result, interview::Interview,
};
use support::sheets;

/// The most that one other answer changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Weight {
    Nothing,
    Advice,
    Name,
    Level,
}

/// The questions that the interview puts to the reader of this sheet, without those that may be passed by.
fn asked(sheet: &Answers) -> Vec<Question> {
    let (mut interview, mut all) = (Interview::new(), Vec::new());
    while let Some(screen) = interview.screen() {
        let open = |interview: &Interview| {
            let mut visible = interview.visible(screen).map(|asked| asked.question);
            visible.find(|question| !interview.is_attended(*question))
        };
        while let Some(question) = open(&interview) {
            interview.answer(question, sheet.get(question).unwrap());
        }
        let required = interview.visible(screen).filter(|asked| !asked.optional);
        all.extend(required.map(|asked| asked.question));
        interview.go_on().unwrap();
    }
    all
}

/// Other answers to it: each option, and numbers from one end to the other.
fn other_answers(question: Question) -> Vec<Value> {
    let options = (0..question.options().len()).map(|at| Value::Option(u8::try_from(at).unwrap()));
    let numbers = [0.0, 1.0, 3.0, 7.0, 12.0, 24.0, 30.0, 48.0, 60.0, 90.0, 120.0, 200.0];
    let more: Vec<Value> = match question.data().kind {
        Kind::Choice(_) => vec![],
        Kind::Number(_) => numbers.map(Value::Number).to_vec(),
        Kind::Temperature(_) => (0..70)
            .map(|step| {
                Value::Reading(Temperature { value: 94.0 + f64::from(step) / 5.0, unit: Unit::F })
            })
            .collect(),
    };
    options.chain(more).collect()
}

fn weight(sheet: &Answers, question: Question) -> Weight {
    let before = full_result(sheet);
    let of = |value: Value| {
        let mut changed = sheet.clone();
        changed.set(question, value);
        let after = full_result(&changed);
        if (after.urgency, after.baby_urgency) != (before.urgency, before.baby_urgency) {
            Weight::Level
        } else if after.patterns != before.patterns {
            Weight::Name
        } else if after.advice != before.advice {
            Weight::Advice
        } else {
            Weight::Nothing
        }
    };
    other_answers(question).into_iter().map(of).max().unwrap_or(Weight::Nothing)
}

/// The most that an answer to it changes beside one other changed answer.
fn weight_in_company(sheet: &Answers, question: Question) -> Weight {
    let companions = asked(sheet).into_iter().filter(|other| *other != question);
    let sheets = companions.flat_map(|other| {
        other_answers(other).into_iter().map(move |value| {
            let mut changed = sheet.clone();
            changed.set(other, value);
            changed
        })
    });
    sheets.map(|changed| weight(&changed, question)).max().unwrap_or(Weight::Nothing)
}

/// What weighs beside another answer alone.
const IN_COMPANY: [&str; 5] =
    ["days_since_birth", "fever_reducer", "wound_healing", "drug_allergy", "seen_today"];

#[test]
fn no_question_of_a_plain_clog_is_asked_for_nothing() {
    let sheet = sheets::answers(&sheets::base("plain_clog"));
    let weighed: Vec<(Question, Weight)> =
        asked(&sheet).into_iter().map(|question| (question, weight(&sheet, question))).collect();
    let of = |wanted: Weight| weighed.iter().filter(|(_, weight)| *weight == wanted).count();
    println!(
        "{} questions: a level hangs on {}, a name on {}, advice on {}",
        weighed.len(),
        of(Weight::Level),
        of(Weight::Name),
        of(Weight::Advice)
    );
    assert_eq!(
        (weighed.len(), of(Weight::Level), of(Weight::Name), of(Weight::Advice)),
        (63, 51, 6, 1),
        "decision 025 has the old figures"
    );
    let idle = weighed.iter().filter(|(_, weight)| *weight == Weight::Nothing);
    let idle: Vec<Question> = idle.map(|(question, _)| *question).collect();
    assert_eq!(idle.iter().map(|question| question.id()).collect::<Vec<_>>(), IN_COMPANY);
    for question in idle {
        let weight = weight_in_company(&sheet, question);
        println!("beside another answer, {} changes {weight:?}", question.id());
        assert!(weight > Weight::Nothing, "{} is asked for nothing", question.id());
    }
}

/// Words of the shorter of a message's two wordings: its text, and the label that stands for it in lists. One for what many
/// questions share, such as "No".
fn fewest_words(english: &Catalogue, message: Message) -> f64 {
    let texts =
        [Slot::Value, Slot::Short].into_iter().filter_map(|slot| english.raw(message, slot));
    let counts = texts.map(|text| text.split_whitespace().count());
    f64::from(u32::try_from(counts.min().unwrap_or(1)).unwrap())
}

/// The label of a list ("Racing heart at rest") is the shortest name that a sign has, and too short to be asked with: it
/// says neither how fast nor how long. Counted with no heading, no line of help, and no answer read but the one that fits.
#[test]
fn labels_alone_take_as_long_as_a_plain_clog_was_to_take() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    let english = Catalogue::read(&xtask::words::compile(&file).unwrap()).unwrap();
    let sheet = sheets::answers(&sheets::base("plain_clog"));
    let (mut read, mut scanned) = (0.0, 0.0);
    for question in asked(&sheet) {
        let label = fewest_words(&english, Message::Question(question));
        match (question.options(), sheet.get(question).unwrap()) {
            // A line that is ticked off, or left.
            (["no", "yes"], _) => scanned += label,
            // A danger sign: all are passed by with one tap.
            (["no", "not_sure", "yes"], _) => read += label,
            (_, Value::Option(at)) => {
                read += label + fewest_words(&english, Message::Option(question, at));
            }
            _ => read += label,
        }
    }
    // The model of the trial: 200 words a minute read, 400 scanned.
    let seconds = (read / 200.0 + scanned / 400.0) * 60.0;
    println!("labels alone: {read} words read, {scanned} scanned, {seconds:.0} s");
    assert_eq!((read, scanned), (197.0, 102.0), "decision 025 has the old figures");
}
