//! Language files with the words of every copy, and so many times as many of them.
//!
//! Words of a copy are those of the original with their letters exchanged for others: as long, as varied and as much like
//! themselves, and like no other copy, so that a compressor gains nothing that it would not gain from new words. What
//! stands in braces, numbers, and numbers said as words are kept, since the compiler of words compares them.
//! Not here: what a language must have (`crate::words`).

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::screens::TRIED;
use clog_or_mastitis::protocol::{ADVICE, Question, SCREENS, TERMS, all_rules};
use clog_or_mastitis::text::Message;

use super::edit::File;
use super::names::Copy;
use crate::project::Project;
use crate::reviewed::languages;
use crate::words::{ADDED, DECIDES, GUIDE, is_spelled_number};

/// The files of `locales/`, and what else names the languages.
pub fn files(project: &Project, times: usize) -> Result<Vec<File>> {
    let mut files = Vec::new();
    let tags = languages(project)?;
    let mut further = Vec::new();
    for tag in &tags {
        let source = fs::read_to_string(project.root.join(format!("locales/{tag}.ftl")))?;
        let source = with_copies(&source, tag, times);
        for copy in Copy::all(times) {
            let said =
                if copy == Copy(1) { source.clone() } else { other_language(&source, tag, copy) };
            files.push((format!("locales/{}.ftl", copy.tag(tag)), said));
        }
        further.extend(Copy::further(times).map(|copy| copy.tag(tag)));
    }
    if times > 1 {
        files.push(review(project, &further)?);
    }
    Ok(files)
}

/// Every file says who translated it.
fn review(project: &Project, further: &[String]) -> Result<File> {
    let path = "data/review.toml";
    let mut text = fs::read_to_string(project.root.join(path))
        .with_context(|| format!("{path} cannot be read."))?;
    for tag in further {
        text.push_str(&format!("\n[translation.{tag}]\ntranslated_by = \"a generator\"\n"));
    }
    Ok((path.into(), text))
}

/// For each message that belongs to the tables: its id in a copy.
pub fn renamed(copy: Copy) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for question in Question::ALL {
        let (id, new) = (question.id(), copy.id(question.id()));
        for family in ["question", "reason", "change"] {
            names.insert(format!("{family}-{id}"), format!("{family}-{new}"));
        }
        for option in question.options() {
            for family in ["option", "change"] {
                names.insert(format!("{family}-{id}-{option}"), format!("{family}-{new}-{option}"));
            }
        }
    }
    let mut family = |name: &str, id: &str| {
        names.insert(format!("{name}{id}"), format!("{name}{}", copy.id(id)));
    };
    SCREENS.iter().for_each(|screen| family("screen-", screen.id));
    ADVICE.iter().for_each(|line| family("advice-", line.id));
    TERMS.iter().for_each(|term| family(&format!("{GUIDE}term-"), term.id));
    for rule in all_rules() {
        family("rule-", rule.id);
        family(&format!("{DECIDES}rule_"), rule.id);
        family(&format!("{DECIDES}baby_"), rule.id);
    }
    names.remove(&format!("screen-{}", TRIED.id));
    let words: Vec<String> = Message::all()
        .into_iter()
        .filter(|message| matches!(message, Message::Word(_)))
        .map(Message::id)
        .collect();
    names.retain(|id, _| !words.contains(id));
    names
}

/// The messages of a file, each with all of its lines.
fn messages(source: &str) -> Vec<(&str, String)> {
    let mut found: Vec<(&str, String)> = Vec::new();
    let mut open = false;
    for line in source.split_inclusive('\n') {
        let id = line.split_once(" =").map(|(id, _)| id).filter(|id| {
            id.starts_with(|first: char| first.is_ascii_lowercase())
                && id.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        });
        match (id, found.last_mut()) {
            (Some(id), _) => {
                found.push((id, line.to_owned()));
                open = true;
            }
            (None, Some((_, text))) if open && line.starts_with([' ', '}', '\t']) => {
                text.push_str(line)
            }
            _ => open = false,
        }
    }
    found
}

/// The file with the messages of every copy at its end.
pub fn with_copies(source: &str, tag: &str, times: usize) -> String {
    let mut out = source.to_owned();
    for copy in Copy::further(times) {
        let names = renamed(copy);
        for (id, text) in messages(source) {
            let Some(new) = names.get(id) else { continue };
            let added = ADDED.iter().filter(|(of, message, _)| (*of, *message) == (tag, id));
            let text = added.fold(text, |text, (.., number)| text.replacen(number, "", 1));
            out.push_str(&disguised(&text, tag, copy.0).replacen(id, new, 1));
        }
    }
    out
}

/// The same words in a language that is like this one and has other letters.
fn other_language(source: &str, tag: &str, copy: Copy) -> String {
    let mut out = String::new();
    for (id, text) in messages(source) {
        let kept = id.starts_with("language-");
        out.push_str(&if kept { text } else { disguised(&text, tag, 100 + copy.0) });
    }
    out
}

/// Texts with other letters; ids, attributes and what stands in braces are kept.
pub fn disguised(message: &str, tag: &str, key: usize) -> String {
    let mut out = String::with_capacity(message.len());
    // Choices stand in braces over several lines.
    let mut depth = 0_i32;
    for line in message.split_inclusive('\n') {
        let head = line.find(" =").filter(|at| {
            let name = line.get(..*at).unwrap_or_default().trim_start().trim_start_matches('.');
            name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
        });
        let (kept, text) = line.split_at(head.filter(|_| depth == 0).map_or(0, |at| at + 2));
        out.push_str(kept);
        let mut word = String::new();
        for letter in text.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if letter.is_alphabetic() && depth == 0 {
                word.push(letter);
                continue;
            }
            flush(&mut out, &mut word, tag, key);
            out.push(letter);
        }
        flush(&mut out, &mut word, tag, key);
    }
    out
}

fn flush(out: &mut String, word: &mut String, tag: &str, key: usize) {
    if is_spelled_number(tag, word) {
        out.push_str(word);
    } else {
        out.extend(word.chars().map(|letter| exchanged(letter, key)));
    }
    word.clear();
}

/// Another letter of the same kind: a vowel for a vowel, so that words stay words.
fn exchanged(letter: char, key: usize) -> char {
    const KINDS: [&str; 5] = [
        "aeiou",
        "bcdfghjklmnpqrstvwxyz",
        "AEIOU",
        "BCDFGHJKLMNPQRSTVWXYZ",
        "بتثجحخدذرزسشصضطظعغفقكلمنهوي",
    ];
    let Some(kind) = KINDS.iter().find(|kind| kind.contains(letter)) else { return letter };
    let count = kind.chars().count();
    let place = kind.chars().position(|known| known == letter).unwrap_or_default();
    // A factor without a common part with the count exchanges all letters one for one.
    let factor =
        (1..count).filter(|factor| shared(*factor, count) == 1).nth(key * 7 % 4).unwrap_or(1);
    kind.chars().nth((place * factor + key * 3 + 1) % count).unwrap_or(letter)
}

fn shared(one: usize, other: usize) -> usize {
    if other == 0 { one } else { shared(other, one % other) }
}
