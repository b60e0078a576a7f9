//! The language for tests, on every screen and in every clinical case's result: what has no brackets is in no language file.
//!
//! It is English in disguise (`xtask/src/words/pseudo.rs`): every text stands in ⟦ ⟧, and its letters carry accents, so that
//! a word that some code holds shows even inside of brackets. Proper names are the exception. Not here: whether anything
//! is cut off, which only a browser can tell.

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::path::Path;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::screens::TRIED;
use clog_or_mastitis::protocol::{SCREENS, regions};
use clog_or_mastitis::text::{Catalogue, Message};
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::widget::view::{Clock, Day, Moment, Voice, answer_text, result_view};
use support::cases::cases;
use support::sheets;

static WORDS: LazyLock<Catalogue> = LazyLock::new(|| {
    let english = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    Catalogue::read(&xtask::words::compile_pseudo(&english).unwrap()).unwrap()
});

/// What a browser would tell in that language, before the advice is due for review or after.
struct Told(bool);

impl Clock for Told {
    fn in_hours(&self, hours: u16) -> Moment {
        let day = match hours {
            0..9 => Day::Today,
            9..33 => Day::Tomorrow,
            _ => Day::Named("⟦Ŵéđ⟧".into()),
        };
        Moment { time: format!("{}:20", hours % 24), day }
    }

    fn is_after(&self, _: Date) -> bool {
        self.0
    }
}

/// Names of the owners of telephone numbers, which are not translated.
fn names() -> impl Iterator<Item = &'static str> {
    regions::REGIONS.iter().flat_map(|region| region.phones).map(|phone| phone.name)
}

/// What is wrong with a text: letters outside of brackets, or letters without accents inside.
fn untranslated(text: &str) -> Option<&'static str> {
    let text = names()
        .filter(|name| !name.is_empty())
        .fold(text.to_owned(), |text, name| text.replace(name, ""));
    let mut depth = 0;
    for letter in text.chars() {
        match letter {
            '⟦' => depth += 1,
            '⟧' => depth -= 1,
            _ if depth == 0 && letter.is_alphabetic() => {
                return Some("letters outside of brackets");
            }
            'a' | 'e' | 'i' | 'o' | 'u' => return Some("letters without accents"),
            _ => {}
        }
        if depth < 0 {
            return Some("a bracket that closes nothing");
        }
    }
    (depth != 0).then_some("a bracket that is not closed")
}

#[track_caller]
fn check(text: &str, place: &str) {
    assert_eq!(untranslated(text), None, "{place}: {text:?}");
}

#[test]
fn a_text_of_the_code_is_told_from_one_of_a_language_file() {
    for (text, wrong) in
        [("⟦ĥöûŕ⟧", false), ("911", false), ("hour", true), ("⟦in 1 hour⟧", true), ("⟦ĥöûŕ", true)]
    {
        assert_eq!(untranslated(text).is_some(), wrong, "{text}");
    }
}

#[test]
fn every_text_of_every_screen_comes_from_a_language_file() {
    let mut loss = Answers::new();
    loss.choose(clog_or_mastitis::protocol::Question::Milk, "after_loss");
    let mut seen = 0;
    for answers in [Answers::new(), loss] {
        let voice = Voice::new(&WORDS, &answers);
        for (index, screen) in (0u16..).zip(SCREENS.iter().chain([&TRIED])) {
            let mut texts = vec![voice.say(Message::Screen(index), &[])];
            texts.extend(voice.about(Message::Screen(index)));
            texts.push(voice.title(Message::Screen(index)));
            for question in screen.asked.iter().map(|asked| asked.question) {
                let message = Message::Question(question);
                texts.extend([voice.say(message, &[]), voice.short(question)]);
                texts.extend(voice.hint(message));
                for option in (0u8..).take(question.options().len()) {
                    texts.push(voice.option(question, option));
                    texts.extend(voice.about(Message::Option(question, option)));
                }
            }
            for text in texts {
                check(&text, screen.id);
                assert!(text.starts_with('⟦'), "{}: {text:?}", screen.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn every_text_of_every_result_comes_from_a_language_file() {
    let mut seen = 0;
    for case in cases() {
        let answers = sheets::answers(&case.sheet());
        let voice = Voice::new(&WORDS, &answers);
        for (region, overdue) in regions::REGIONS.iter().zip([false, true].into_iter().cycle()) {
            let page = result_view(&voice, &answers, region, &Told(overdue));
            for text in page.sentences() {
                check(text, case.name.as_ref());
                seen += 1;
            }
        }
        for question in answers.given() {
            check(&answer_text(&voice, &answers, question), case.name.as_ref());
        }
    }
    assert!(seen > 10_000, "{seen}");
}
