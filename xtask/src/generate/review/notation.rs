//! The exact notation of a condition: one writing for one condition, with the ids of the answer sheet.
//!
//! Words can be smooth where a condition is not, so the document shows both. Every answer of a set is named, a missing
//! one included; groups of different kinds are always in brackets. What does not fit a line is broken at its parts, so
//! that a change of one part is one line of a diff.
//!
//! Vocabulary: `MISSING` is a missing answer, `NUMBER` any number, `READING` any temperature. Not here: the words for a
//! condition (`guide::condition`).

use clog_or_mastitis::protocol::condition::{Bound, OneOf, ReadingBound};
use clog_or_mastitis::protocol::question::{MISSING, Mask, NUMBER};
use clog_or_mastitis::protocol::{Condition, Kind, Missing, Question, TERMS, Urgency};

/// How long a line may be.
const WIDTH: usize = 92;

/// What is inside a group, once groups of the same kind are laid together.
enum Shape<'a> {
    All(Vec<&'a Condition>),
    Any(Vec<&'a Condition>),
    Leaf(String),
}

/// The condition, on one line or several.
pub fn exact(condition: &Condition) -> String {
    broken(condition, 0)
}

fn broken(condition: &Condition, indent: usize) -> String {
    let line = line(condition);
    if indent + line.chars().count() <= WIDTH {
        return line;
    }
    let (parts, word) = match shape(condition) {
        Shape::All(parts) => (parts, "and"),
        Shape::Any(parts) => (parts, "or"),
        Shape::Leaf(leaf) => return broken_leaf(condition, indent).unwrap_or(leaf),
    };
    let lines = parts.iter().enumerate().map(|(index, part)| {
        let indent = if index == 0 { indent } else { indent + word.len() + 1 };
        match shape(part) {
            Shape::Leaf(_) => broken(part, indent),
            _ => format!("({})", broken(part, indent + 1)),
        }
    });
    lines.collect::<Vec<_>>().join(&format!("\n{}{word} ", " ".repeat(indent)))
}

fn line(condition: &Condition) -> String {
    let (parts, word) = match shape(condition) {
        Shape::All(parts) => (parts, " and "),
        Shape::Any(parts) => (parts, " or "),
        Shape::Leaf(leaf) => return leaf,
    };
    parts.into_iter().map(bracketed).collect::<Vec<_>>().join(word)
}

fn bracketed(condition: &Condition) -> String {
    match shape(condition) {
        Shape::Leaf(leaf) => leaf,
        _ => format!("({})", line(condition)),
    }
}

fn shape(condition: &Condition) -> Shape<'_> {
    match condition {
        Condition::All(parts) => grouped(parts, true),
        Condition::Any(parts) => grouped(parts, false),
        leaf => Shape::Leaf(self::leaf(leaf)),
    }
}

fn grouped(parts: &[Condition], all: bool) -> Shape<'_> {
    let mut flat = Vec::new();
    lay(parts, all, &mut flat);
    match (flat.as_slice(), all) {
        ([], true) => Shape::Leaf("always".into()),
        ([], false) => Shape::Leaf("never".into()),
        ([one], _) => shape(one),
        (_, true) => Shape::All(flat),
        (_, false) => Shape::Any(flat),
    }
}

fn lay<'a>(parts: &'a [Condition], all: bool, flat: &mut Vec<&'a Condition>) {
    for part in parts {
        match (part, all) {
            (Condition::All(inner), true) | (Condition::Any(inner), false) => lay(inner, all, flat),
            _ => flat.push(part),
        }
    }
}

fn leaf(condition: &Condition) -> String {
    match condition {
        Condition::Is(question, set) => among(question.id(), false, &names(*question, *set)),
        Condition::Not(Condition::Is(question, set)) => {
            among(question.id(), true, &names(*question, *set))
        }
        Condition::Not(part) => format!("not {}", bracketed(part)),
        Condition::OneOf(several) => any_of(several, ", ", ""),
        Condition::Number(question, bound) => {
            let counts = match question.data().missing {
                Missing::Number(number) => format!(" (MISSING counts as {number})"),
                Missing::Option(_) | Missing::Nothing => String::new(),
            };
            format!("{} {} {}{counts}", question.id(), sign(*bound), bound.limit())
        }
        Condition::Reading(question, ReadingBound { fahrenheit, celsius }) => format!(
            "{} {} {:?} °F / {} {:?} °C",
            question.id(),
            sign(*fahrenheit),
            fahrenheit.limit(),
            sign(*celsius),
            celsius.limit()
        ),
        Condition::Term(term) => {
            TERMS.get(*term as usize).map(|data| data.id).unwrap_or_default().into()
        }
        Condition::Fired(ids) => format!("fired {{{}}}", ids.join(", ")),
        Condition::Urgency(from, to) => {
            let levels = Urgency::ALL.into_iter().filter(|level| (*from..=*to).contains(level));
            among("urgency", false, &levels.map(Urgency::id).collect::<Vec<_>>())
        }
        Condition::Baby(level) => among("baby_urgency", false, &[level.id()]),
        // Groups have a shape of their own.
        Condition::All(_) | Condition::Any(_) => String::new(),
    }
}

/// What may outgrow a line without being a group: a tick list, then one question a line, and a group turned round.
fn broken_leaf(condition: &Condition, indent: usize) -> Option<String> {
    match condition {
        Condition::OneOf(several) => {
            let space = " ".repeat(indent);
            Some(any_of(several, &format!(",\n{space}  "), &format!("\n{space}")))
        }
        Condition::Not(part) => match shape(part) {
            Shape::Leaf(_) => None,
            _ => Some(format!("not ({})", broken(part, indent + "not (".len()))),
        },
        _ => None,
    }
}

/// `edge` stands before the closing bracket, and with two spaces after the opening one.
fn any_of(several: &OneOf, between: &str, edge: &str) -> String {
    let ids: Vec<&str> = several.questions.iter().map(|question| question.id()).collect();
    let inside = if edge.is_empty() { "" } else { "  " };
    let list = format!("any of {{{edge}{inside}{}{edge}}}", ids.join(between));
    // The options stand at the same place in all of them, which the table's constructor sees to.
    let names = several.questions.first().map(|first| names(*first, several.set));
    among(&list, false, &names.unwrap_or_default())
}

fn among(subject: &str, not: bool, names: &[&str]) -> String {
    match (names, not) {
        ([one], false) => format!("{subject} = {one}"),
        ([one], true) => format!("{subject} ≠ {one}"),
        (several, false) => format!("{subject} in {{{}}}", several.join(", ")),
        (several, true) => format!("{subject} not in {{{}}}", several.join(", ")),
    }
}

fn names(question: Question, set: Mask) -> Vec<&'static str> {
    let mut names = Vec::new();
    for (index, option) in (0u8..).zip(question.options()) {
        if set & (2 << index) != 0 {
            names.push(*option);
        }
    }
    if set & NUMBER != 0 {
        let reading = matches!(question.data().kind, Kind::Temperature(_));
        names.push(if reading { "READING" } else { "NUMBER" });
    }
    if set & MISSING != 0 {
        names.push("MISSING");
    }
    names
}

fn sign(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast(_) => "≥",
        Bound::AtMost(_) => "≤",
        Bound::Below(_) => "<",
    }
}
