//! What a translation must have in common with English, and what holds for every language.
//!
//! A translation has the same messages and texts, and each text has the same variables and the same numbers. A *variant*
//! is a text for one kind of reader (after a loss, not nursing): a language may have more of them than English, because
//! its grammar may need them, and never fewer. Not here: what the program wants of every language (`words`).

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use clog_or_mastitis::text::Slot;
use clog_or_mastitis::text::pack::{BRANCH, CHOICE, END, VARIABLE};

use super::read::{Given, Messages, Text, slot_name};

/// Texts that a language may have where English has none.
const VARIANTS: [Slot; 3] = [Slot::Loss, Slot::LossAbout, Slot::NotNursing];

/// Numbers that a language says as words: Arabic has a form of the noun for one and another for two.
const SPELLED: [(&str, &str, &[&str]); 2] = [
    ("ar", "1", &["يوم", "واحد", "واحدة"]),
    (
        "ar",
        "2",
        &[
            "أسبوعين",
            "أسبوعان",
            "يومين",
            "يومان",
            "ساعتين",
            "ساعتان",
            "دقيقتين",
            "دقيقتان",
            "شهرين",
            "شهران",
        ],
    ),
];

/// Numbers that a language adds on purpose, by message.
pub const ADDED: [(&str, &str, &str); 1] = [
    // "In the last year" would be the last year of the calendar.
    ("ar", "question-implants_or_surgery", "12"),
];

/// Compares a language with English: every difference, each with the line where it is to be mended.
pub fn against(given: &Messages, english: &Messages, tag: &str, file: &str) -> Vec<String> {
    let mut order: Vec<(&String, &Given)> = english.iter().collect();
    order.sort_by_key(|(_, message)| message.line);
    let mut wrong = Vec::new();
    let mut before = (1, String::from("at the top"));
    for (id, wanted) in order {
        match given.get(id) {
            None => wrong.push(format!(
                "{file}:{}: the message \"{id}\" is missing; it belongs {} (en.ftl:{}).",
                before.0, before.1, wanted.line
            )),
            Some(message) => {
                before = (message.line, format!("after \"{id}\""));
                wrong.extend(differences(id, message, wanted, tag, file));
            }
        }
    }
    let extra = given.iter().filter(|(id, _)| !english.contains_key(*id));
    wrong.extend(
        extra.map(|(id, message)| {
            format!("{file}:{}: English has no message \"{id}\".", message.line)
        }),
    );
    wrong
}

fn differences(id: &str, given: &Given, english: &Given, tag: &str, file: &str) -> Vec<String> {
    let of_slot = |slot: Slot| {
        let name = slot_name(slot);
        let at = |line: usize| format!("{file}:{line}: \"{id}\", its {name}:");
        match (given.texts.get(&(slot as u8)), english.texts.get(&(slot as u8))) {
            (None, None) => None,
            (Some(ours), Some(theirs)) => other_variables(ours, theirs)
                .or_else(|| {
                    other_numbers(tag, &without_added(tag, id, &ours.packed), &theirs.packed)
                })
                .map(|says| format!("{} {says}", at(ours.line))),
            (None, Some(theirs)) => Some(format!(
                "{file}:{}: the message \"{id}\" lacks its {name}, which English has (en.ftl:{}).",
                given.line, theirs.line
            )),
            (Some(ours), None) if VARIANTS.contains(&slot) => {
                let stands_for = match slot {
                    Slot::LossAbout => [Slot::About, Slot::Hint],
                    _ => [Slot::Value, Slot::Value],
                };
                let theirs = stands_for.iter().find_map(|slot| english.texts.get(&(*slot as u8)));
                let says = match theirs {
                    Some(theirs) => other_variables(ours, theirs)?,
                    None => "English has no text that it could stand for.".into(),
                };
                Some(format!("{} {says}", at(ours.line)))
            }
            (Some(ours), None) => Some(format!("{} English has no such text.", at(ours.line))),
        }
    };
    Slot::ALL.into_iter().filter_map(of_slot).collect()
}

fn without_added(tag: &str, id: &str, ours: &str) -> String {
    let added = ADDED.iter().filter(|(of, message, _)| (*of, *message) == (base(tag), id));
    added.fold(ours.to_owned(), |text, (.., number)| text.replacen(number, "", 1))
}

/// What is wrong where a text shows other numbers than the English one; a number that the language says as a word counts.
pub fn other_numbers(tag: &str, ours: &str, english: &str) -> Option<String> {
    let [found, wanted] = [ours, english].map(numbers);
    let spelled = |number: &String| {
        let of_number =
            SPELLED.iter().filter(|(of, digits, _)| *of == base(tag) && digits == number);
        let words: Vec<&str> = ours.split(|letter: char| !letter.is_alphabetic()).collect();
        of_number.flat_map(|(.., all)| *all).any(|word| words.contains(word))
    };
    let mut left = found.clone();
    let missing = wanted.iter().any(|number| match left.iter().position(|known| known == number) {
        Some(place) => {
            left.remove(place);
            false
        }
        None => !spelled(number),
    });
    (missing || !left.is_empty()).then(|| {
        let (found, wanted) = (found.join(" "), wanted.join(" "));
        format!("it holds the numbers [{found}], and English has [{wanted}].")
    })
}

/// The language of a tag, whatever region or form of it follows.
fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// Whether the word stands for a number in the language.
pub fn is_spelled_number(tag: &str, word: &str) -> bool {
    SPELLED.iter().any(|(of, _, words)| *of == base(tag) && words.contains(&word))
}

fn other_variables(ours: &Text, theirs: &Text) -> Option<String> {
    let same = variables(&ours.packed) == variables(&theirs.packed);
    (!same).then(|| format!("it has other variables than English (en.ftl:{}).", theirs.line))
}

/// The variables of a text in compiled form.
fn variables(packed: &str) -> BTreeSet<char> {
    let before = packed.chars();
    let after = packed.chars().skip(1);
    before
        .zip(after)
        .filter(|(mark, _)| [VARIABLE, CHOICE].contains(mark))
        .map(|pair| pair.1)
        .collect()
}

/// The numbers that a text in compiled form shows, sorted as texts; a decimal comma is told as a point. Every branch of
/// a choice tells the same, so the first one counts for all.
pub fn numbers(packed: &str) -> Vec<String> {
    let mut shown = String::new();
    let (mut branch, mut letters) = (0, packed.chars());
    while let Some(letter) = letters.next() {
        match letter {
            VARIABLE | CHOICE => _ = letters.next(),
            BRANCH => (_, branch) = (letters.next(), branch + 1),
            END => branch = 0,
            _ if branch < 2 => shown.push(letter),
            _ => {}
        }
    }
    let pieces = shown.split(|letter: char| !(letter.is_ascii_digit() || ".,".contains(letter)));
    let numbers = pieces.map(|piece| piece.trim_matches(['.', ',']).replace(',', "."));
    let mut found: Vec<String> = numbers.filter(|number| !number.is_empty()).collect();
    found.sort();
    found
}

/// What holds for each language: decimals with its own mark, and no line's end between a number and its degree.
pub fn itself(given: &Messages, decimal: char, file: &str) -> Result<()> {
    for (id, message) in given {
        for text in message.texts.values() {
            let letters: Vec<char> = text.packed.chars().collect();
            if let Some(wrong) = other_decimal(&letters, decimal) {
                bail!(
                    "{file}:{}: \"{id}\" writes \"{wrong}\", and the decimal mark of this language is \"{decimal}\".",
                    text.line
                );
            }
            if parts_from_its_degree(&letters) {
                bail!(
                    "{file}:{}: \"{id}\" has a plain space between a number and \"°\"; put a no-break space (U+00A0) there.",
                    text.line
                );
            }
        }
    }
    Ok(())
}

fn other_decimal(letters: &[char], decimal: char) -> Option<String> {
    let wrong = letters.windows(3).find(|letters| match letters {
        [before, mark, after] => {
            let between = before.is_ascii_digit() && after.is_ascii_digit();
            between && ".,٫".contains(*mark) && *mark != decimal
        }
        _ => false,
    });
    wrong.map(|letters| letters.iter().collect())
}

/// Broken over two lines, "96.8 °F (36.0 °C)" is misread, in Arabic in another order.
fn parts_from_its_degree(letters: &[char]) -> bool {
    letters.windows(4).any(|letters| match letters {
        [mark, last, ' ', '°'] => *mark == VARIABLE || last.is_ascii_digit(),
        _ => false,
    })
}
