//! After a loss no word may speak of a baby, in English.
//!
//! Not here: the same for other languages (`languages`).

use clog_or_mastitis::protocol::{Question, SCREENS};
use clog_or_mastitis::text::Message;
use clog_or_mastitis::triage::{Answers, Facts};
use clog_or_mastitis::widget::view::Voice;

use super::{ENGLISH, on_pages};

/// Words that hurt after a loss.
const BABY_WORDS: [&str; 10] =
    ["baby", "babies", "feed", "latch", "nurs", "birth", "diaper", "infant", "born", "newborn"];

#[test]
fn after_a_loss_no_result_speaks_of_a_baby() {
    on_pages(|answers, page, text| {
        // An answer about a baby, such as a surviving twin's, is answered.
        let baby_answered = answers
            .given()
            .any(|question| question.id().starts_with("baby_") && !answers.is(question, "no"));
        if !answers.is(Question::Milk, "after_loss") || baby_answered || page.baby.is_some() {
            return Ok(());
        }
        match BABY_WORDS.into_iter().find(|word| text.contains(word)) {
            Some(word) => Err(format!("says {word:?} in {:?}", line_with(text, word))),
            None => Ok(()),
        }
    });
}

fn line_with<'a>(text: &'a str, word: &str) -> &'a str {
    text.lines().find(|line| line.contains(word)).unwrap_or_default()
}

#[test]
fn after_a_loss_no_screen_speaks_of_a_baby() {
    let mut answers = Answers::new();
    answers.choose(Question::Milk, "after_loss");
    let voice = Voice::new(&ENGLISH, &answers);
    let facts = Facts::of(&answers);
    // The first two screens come before the loss is known.
    for (index, screen) in (0u16..).zip(&SCREENS).skip(2).filter(|(_, s)| facts.hold(&s.shown)) {
        let mut texts = vec![voice.say(Message::Screen(index), &[])];
        texts.extend(voice.about(Message::Screen(index)));
        for question in screen.asked.iter().map(|asked| asked.question) {
            texts.push(voice.say(Message::Question(question), &[]));
            texts.extend(voice.hint(Message::Question(question)));
            texts.push(voice.short(question));
            for option in 0..question.options().len() {
                texts.push(voice.option(question, u8::try_from(option).unwrap()));
                texts.extend(voice.about(Message::Option(question, u8::try_from(option).unwrap())));
            }
        }
        for text in texts {
            let text = text.to_lowercase();
            let found = BABY_WORDS.into_iter().find(|word| text.contains(word));
            assert_eq!(found, None, "{}: {text}", screen.id);
        }
    }
}
