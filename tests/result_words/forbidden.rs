//! What no text may ever say, in English: a diagnosis, a chance, a dose, comfort that could cost time.
//!
//! Not here: the same for other languages (`languages`).

use std::path::Path;

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::text::{Catalogue, Message, Slot};
use xtask::words::Locale;

use super::{on_pages, promise};

/// The first forbidden phrase in a text.
fn forbidden(text: &str) -> Option<&'static str> {
    const PHRASES: [&str; 29] = [
        "you have",
        "you do not have",
        "you don't have",
        "you've got",
        "%",
        "percent",
        "nothing to worry about",
        "just a clog",
        "only a clog",
        "just a cyst",
        "this is normal",
        "safe to wait",
        "you are fine",
        "you're fine",
        "stop breastfeeding",
        "stop feeding",
        "pump to empty",
        "empty the breast",
        "wait 24",
        "wait 48",
        "probably inflammation",
        "antibiotics are needed",
        "need antibiotics",
        "drain it yourself",
        "use heat",
        "warm compress",
        "massage toward",
        "diagnosed",
        "must come out",
    ];
    PHRASES.into_iter().find(|phrase| text.contains(phrase))
}

/// Whether a text names an amount of a medicine.
fn names_a_dose(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let number = pair[0].chars().all(|letter| letter.is_ascii_digit());
        let unit = pair[1].trim_matches(|letter: char| !letter.is_alphanumeric());
        number
            && ["mg", "milligrams", "ml", "tablets", "pills", "capsules", "drops"].contains(&unit)
    }) || text.contains("0 mg")
        || text.contains("0mg")
}

#[test]
fn no_result_says_a_forbidden_phrase() {
    on_pages(|_, _, text| match forbidden(text) {
        Some(phrase) => Err(format!("says {phrase:?}")),
        None => Ok(()),
    });
}

#[test]
fn no_message_at_all_says_a_forbidden_phrase_or_a_dose() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    let all = Catalogue::read(&Locale::load(&file).unwrap().whole().unwrap()).unwrap();
    for message in Message::all() {
        for slot in Slot::ALL {
            let Some(text) = all.raw(message, slot) else { continue };
            let text = text.to_lowercase().replace('’', "'");
            assert_eq!(forbidden(&text), None, "{} {slot:?}", message.id());
            assert!(!names_a_dose(&text), "{} {slot:?}: {text}", message.id());
        }
    }
}

#[test]
fn nobody_pregnant_reads_of_ibuprofen() {
    on_pages(|answers, _, text| {
        let pregnant =
            answers.is(Question::Milk, "pregnant") || answers.is(Question::PregnantNow, "yes");
        // As the reader's own answer, which a clinician must hear of.
        let named = text.replace("ibuprofen tried", "").contains("ibuprofen");
        promise(!pregnant || !named, "names ibuprofen")
    });
}

#[test]
fn a_sign_of_skin_or_shape_asks_for_an_exam_without_naming_the_worst() {
    on_pages(|answers, page, text| {
        let cancer = text.matches("cancer").count();
        // As the reader's own answer, and where most causes are said not to be.
        let allowed =
            text.matches("not cancer").count() + text.matches("past breast cancer").count();
        promise(cancer == allowed, "names cancer outside its one sentence")?;
        let sign = answers.is(Question::SkinOrangePeel, "yes") && page.looks_like.is_some();
        promise(!sign || text.contains("exam"), "does not ask for an exam")
    });
}
