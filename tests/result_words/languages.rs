//! What is promised of every language: the same numbers and calls as in English, an emergency that says so first, no word
//! that hurts after a loss, no diagnosis, chance or dose.
//!
//! The lists of words stand in `lists`. Not here: that each text has the numbers of its English original, which
//! the compiler of words checks (`xtask/src/words/check.rs`), and the rest of what English promises.

use std::sync::LazyLock;

use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{Question, SCREENS, Urgency, regions};
use clog_or_mastitis::text::{Catalogue, Message, Slot, Word};
use clog_or_mastitis::triage::{Answers, Facts};
use clog_or_mastitis::widget::view::{ResultView, Voice, answer_text, result_view};
use serde_json::json;
use xtask::words::{Locale, other_numbers};

use super::lists::{self, never, searched};
use crate::support::cases::cases;
use crate::support::random::on_random_sheets;
use crate::support::sheets;

use super::{IN_TIME, OVERDUE, ThreeTwenty, promise};

static LANGUAGES: LazyLock<Vec<(String, Catalogue)>> = LazyLock::new(lists::shipped);

fn page(words: &Catalogue, answers: &Answers, clock: &ThreeTwenty) -> ResultView {
    result_view(&Voice::new(words, answers), answers, regions::region("us").unwrap(), clock)
}

/// Checks every language's page beside the English one, on every clinical case and on random sheets.
#[track_caller]
fn on_pages(check: impl Fn(&str, &Answers, &ResultView, &ResultView) -> Result<(), String>) {
    let english = &LANGUAGES.iter().find(|(tag, _)| tag == "en").unwrap().1;
    let on_answers = |answers: &Answers, clock: &ThreeTwenty| {
        let original = page(english, answers, clock);
        LANGUAGES.iter().try_for_each(|(tag, words)| {
            check(tag, answers, &page(words, answers, clock), &original)
                .map_err(|fault| format!("{tag}: {fault}"))
        })
    };
    for case in cases() {
        let sheet = case.sheet();
        on_answers(&sheets::answers(&sheet), &OVERDUE)
            .unwrap_or_else(|fault| panic!("{}: {fault}\n{}", case.name, sheets::text(&sheet)));
    }
    on_random_sheets(100, |sheet| on_answers(&sheet.answers(), &IN_TIME));
}

#[test]
fn every_language_tells_the_same_numbers() {
    on_pages(|tag, _, page, original| {
        let (ours, theirs) = (page.sentences(), original.sentences());
        promise(ours.len() == theirs.len(), "has another number of sentences than English")?;
        let mut pairs = ours.into_iter().zip(theirs);
        let differing = pairs.find_map(|(our, their)| {
            Some(format!("{our:?} beside {their:?}: {}", other_numbers(tag, our, their)?))
        });
        differing.map_or(Ok(()), Err)
    });
}

#[test]
fn a_reading_and_its_limits_are_written_with_the_mark_of_the_language() {
    let sheet =
        sheets::base_with("plain_clog", json!({"temperature": {"value": 37.4, "unit": "C"}}));
    let answers = sheets::answers(&sheet);
    for (tag, words) in LANGUAGES.iter() {
        let mark = if ["es", "fr"].contains(&tag.as_str()) { "," } else { "." };
        let reading = answer_text(&Voice::new(words, &answers), &answers, Question::Temperature);
        assert!(reading.contains(&format!("37{mark}4")), "{tag}: {reading}");
        let page = page(words, &answers, &IN_TIME);
        let lines = page.more_urgent.iter().flat_map(|group| &group.lines);
        let limit = format!("38{mark}0");
        assert!(lines.clone().any(|line| line.contains(&limit)), "{tag}: {:?}", page.more_urgent);
    }
}

#[test]
fn every_language_offers_the_same_calls() {
    let of = |page: &ResultView| {
        let baby = page.baby.iter().flat_map(|baby| &baby.calls);
        baby.chain(&page.calls).chain(&page.support).map(|call| call.number).collect::<Vec<_>>()
    };
    on_pages(|_, _, page, original| {
        promise(of(page) == of(original), "offers other calls than English")?;
        let said = page.sentences();
        let shown = of(page).into_iter().flatten().all(|(shown, _)| said.contains(&shown));
        promise(shown, "does not show a number that it offers")
    });
}

#[test]
fn in_every_language_a_danger_sign_leads_to_the_headline_of_an_emergency() {
    for (tag, words) in LANGUAGES.iter() {
        let headline = words.raw(Message::Word(Word::UrgencyEmergency), Slot::Value).unwrap();
        for sign in DANGER_SIGNS.into_iter().filter(|sign| *sign != Question::BabyCollapse) {
            let mut answers = Answers::new();
            answers.choose(sign, "yes");
            let page = page(words, &answers, &IN_TIME);
            assert_eq!(page.urgency, Urgency::Emergency, "{tag} {sign:?}");
            // What to do, and then the reason in one sentence.
            let first = page.sentences();
            assert_eq!(first[0], headline, "{tag} {sign:?}: {first:?}");
            assert!(page.calls.iter().any(|call| call.number.is_some()), "{tag} {sign:?}");
        }
    }
}

#[test]
fn in_no_language_a_result_after_a_loss_speaks_of_a_baby() {
    on_pages(|tag, answers, page, _| {
        // An answer about a baby, such as a surviving twin's, is answered.
        let baby_answered = answers
            .given()
            .any(|question| question.id().starts_with("baby_") && !answers.is(question, "no"));
        if !answers.is(Question::Milk, "after_loss") || baby_answered || page.baby.is_some() {
            return Ok(());
        }
        let found = page.sentences().into_iter().find_map(|said| hurts(tag, said));
        found.map_or(Ok(()), Err)
    });
}

fn hurts(tag: &str, said: &str) -> Option<String> {
    let text = searched(said);
    let word = never(tag).after_loss.iter().find(|word| text.contains(**word))?;
    Some(format!("says {word:?} in {said:?}"))
}

#[test]
fn in_no_language_a_screen_after_a_loss_speaks_of_a_baby() {
    let mut answers = Answers::new();
    answers.choose(Question::Milk, "after_loss");
    let facts = Facts::of(&answers);
    for (tag, words) in LANGUAGES.iter() {
        let voice = Voice::new(words, &answers);
        // The first two screens come before the loss is known.
        for (index, screen) in (0u16..).zip(&SCREENS).skip(2).filter(|(_, s)| facts.hold(&s.shown))
        {
            let mut texts = vec![voice.say(Message::Screen(index), &[])];
            texts.extend(voice.about(Message::Screen(index)));
            for question in screen.asked.iter().map(|asked| asked.question) {
                texts.push(voice.say(Message::Question(question), &[]));
                texts.extend(voice.hint(Message::Question(question)));
                texts.push(voice.short(question));
                for option in (0u8..).take(question.options().len()) {
                    texts.push(voice.option(question, option));
                    texts.extend(voice.about(Message::Option(question, option)));
                }
            }
            for text in texts {
                assert_eq!(hurts(tag, &text), None, "{tag} {}", screen.id);
            }
        }
    }
}

/// Every text of every file, whoever shows it.
#[test]
fn no_language_says_that_the_reader_has_something_or_names_a_chance_or_a_dose() {
    for (tag, file) in lists::files() {
        let never = never(&tag);
        let locale = Locale::load(&file).unwrap();
        let mut count = 0;
        for (id, _, text) in locale.texts() {
            let text = searched(text);
            let found = never.ever.iter().find(|phrase| text.contains(**phrase));
            assert_eq!(found, None, "{tag} {id}: {text}");
            let words: Vec<&str> = text.split_whitespace().collect();
            let dose = words.windows(2).find(|pair| {
                let unit = pair[1].trim_matches(|letter: char| !letter.is_alphanumeric());
                pair[0].chars().all(|letter| letter.is_ascii_digit()) && never.doses.contains(&unit)
            });
            assert_eq!(dose, None, "{tag} {id}: {text}");
            count += 1;
        }
        assert!(count > 1_000, "{tag}: {count}");
    }
}
