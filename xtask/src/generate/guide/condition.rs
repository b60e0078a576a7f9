//! Spells a condition out: every question, option, number and term that it reads, as nested lists.
//!
//! Nothing is left out and nothing is put more simply than it is: where a missing answer counts, the words say so. A
//! term stands as a link to its definition. Not here: what follows from a condition.

use anyhow::Result;
use clog_or_mastitis::protocol::condition::{Bound, OneOf, ReadingBound};
use clog_or_mastitis::protocol::question::{MISSING, Mask, NUMBER};
use clog_or_mastitis::protocol::{
    BabyUrgency, Condition, Kind, Missing, Question, TERMS, Term, Urgency,
};
use clog_or_mastitis::text::Word;
use clog_or_mastitis::text::pack::Variable;

use super::html::{link, list, tag};
use super::levels;
use super::voice::Voice;

/// The messages `guide-…` that any condition may need.
pub const VOCABULARY: [&str; 24] = [
    "all",
    "any",
    "none",
    "not_all",
    "not",
    "always",
    "is",
    "is_not",
    "one_of",
    "quoted",
    "or",
    "or_else",
    "and_not",
    "left_open",
    "a_number",
    "a_reading",
    "at_least",
    "at_most",
    "below",
    "that_is",
    "level",
    "levels",
    "baby_level",
    "fired",
];

/// A condition in words; each line is HTML.
pub enum Spelled {
    /// One line.
    Line(String),
    /// A lead, such as "All of these:", and what it holds.
    Group(String, Vec<Spelled>),
}

/// The condition as HTML blocks.
pub fn spell(voice: &Voice, condition: &'static Condition) -> Result<String> {
    Ok(match spelled(voice, condition)? {
        Spelled::Line(line) => list([line]),
        Spelled::Group(lead, parts) => tag("p", lead) + &parts_list(parts),
    })
}

/// A term as a link to its definition.
pub fn term(voice: &Voice, term: Term) -> Result<String> {
    let Some(data) = TERMS.get(term as usize) else { return Ok(String::new()) };
    Ok(link(&format!("#term-{}", data.id), &voice.own(&format!("term-{}", data.id))?))
}

fn parts_list(parts: Vec<Spelled>) -> String {
    list(parts.into_iter().map(|part| match part {
        Spelled::Line(line) => line,
        Spelled::Group(lead, parts) => format!("{lead}\n{}", parts_list(parts)),
    }))
}

/// The condition as a tree of lines, for pages that are not HTML.
pub fn spelled(voice: &Voice, condition: &'static Condition) -> Result<Spelled> {
    match condition {
        Condition::All(parts) => match flat(parts, inside_all).as_slice() {
            [] => Ok(Spelled::Line(voice.own("always")?)),
            [one] => spelled(voice, one),
            parts => group(voice, "all", parts),
        },
        Condition::Any(parts) => match flat(parts, inside_any).as_slice() {
            [one] => spelled(voice, one),
            parts => group(voice, "any", parts),
        },
        Condition::Not(part) => not(voice, part),
        Condition::OneOf(several) => one_of(voice, several),
        leaf => Ok(Spelled::Line(line(voice, leaf)?)),
    }
}

fn not(voice: &Voice, part: &'static Condition) -> Result<Spelled> {
    Ok(match part {
        Condition::Any(parts) => group(voice, "none", &flat(parts, inside_any))?,
        Condition::All(parts) => group(voice, "not_all", &flat(parts, inside_all))?,
        Condition::Is(question, set) => Spelled::Line(is_not(voice, *question, *set)?),
        part => match spelled(voice, part)? {
            Spelled::Line(line) => {
                Spelled::Line(voice.own_with("not", &[(Variable::Answer, &line)])?)
            }
            grouped => Spelled::Group(voice.own("none")?, vec![grouped]),
        },
    })
}

fn group(voice: &Voice, lead: &str, parts: &[&'static Condition]) -> Result<Spelled> {
    let parts = parts.iter().map(|part| spelled(voice, part)).collect::<Result<_>>()?;
    Ok(Spelled::Group(voice.own(lead)?, parts))
}

type Parts = &'static [Condition];

fn inside_all(condition: &'static Condition) -> Option<Parts> {
    if let Condition::All(parts) = condition { Some(parts) } else { None }
}

fn inside_any(condition: &'static Condition) -> Option<Parts> {
    if let Condition::Any(parts) = condition { Some(parts) } else { None }
}

/// The parts, with those of inner groups of the same kind in their place.
fn flat(parts: Parts, inside: fn(&'static Condition) -> Option<Parts>) -> Vec<&'static Condition> {
    parts
        .iter()
        .flat_map(|part| inside(part).map_or_else(|| vec![part], |inner| flat(inner, inside)))
        .collect()
}

fn one_of(voice: &Voice, several: &'static OneOf) -> Result<Spelled> {
    let Some(first) = several.questions.first() else {
        return Ok(Spelled::Line(String::new()));
    };
    // The options stand at the same place in all of them, which the table's constructor sees to.
    let answer = voice.or(&answers(voice, *first, several.set)?)?;
    let lead = voice.own_with("one_of", &[(Variable::Answer, &answer)])?;
    let questions = several.questions.iter();
    let lines =
        questions.map(|question| Ok(Spelled::Line(voice.short(*question)?))).collect::<Result<_>>();
    Ok(Spelled::Group(lead, lines?))
}

fn line(voice: &Voice, leaf: &'static Condition) -> Result<String> {
    match leaf {
        Condition::Is(question, set) => is(voice, *question, *set),
        Condition::Number(question, bound) => {
            let amount = amount(voice, *question, bound.limit())?;
            in_range(voice, *question, *bound, &amount)
        }
        Condition::Reading(question, ReadingBound { fahrenheit, celsius }) => {
            let [f, c] = [fahrenheit.limit(), celsius.limit()]
                .map(|limit| voice.number(&format!("{limit:.1}")));
            let amount = voice.word_with(
                Word::TemperatureBoth,
                &[(Variable::Fahrenheit, &f), (Variable::Celsius, &c)],
            )?;
            in_range(voice, *question, *fahrenheit, &amount)
        }
        Condition::Term(named) => term(voice, *named),
        Condition::Fired(ids) => {
            let rules: Vec<String> =
                ids.iter().map(|id| link(&format!("#rule-{id}"), id)).collect();
            voice.own_with("fired", &[(Variable::Answer, &voice.or(&rules)?)])
        }
        Condition::Urgency(from, to) => urgency(voice, *from, *to),
        Condition::Baby(level) => {
            let word = match level {
                BabyUrgency::Emergency => Word::BabyUrgencyEmergency,
                BabyUrgency::SameDay | BabyUrgency::None => Word::BabyUrgencySameDay,
            };
            voice.own_with("baby_level", &[(Variable::Answer, &voice.word(word)?)])
        }
        // Groups never come here.
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::OneOf(_) => {
            Ok(String::new())
        }
    }
}

fn is(voice: &Voice, question: Question, set: Mask) -> Result<String> {
    let answers = answers(voice, question, set)?;
    labelled(voice, "is", question, &voice.or(&answers)?)
}

/// Each answer is refused on its own: after "not", a plain "or" could be read in two ways.
fn is_not(voice: &Voice, question: Question, set: Mask) -> Result<String> {
    let answers = answers(voice, question, set)?.into_iter();
    let joined = answers.map(Ok).reduce(|before: Result<String>, answer| {
        let pair = (before?, answer?);
        voice.own_with("and_not", &[(Variable::Name, &pair.0), (Variable::Answer, &pair.1)])
    });
    labelled(voice, "is_not", question, &joined.transpose()?.unwrap_or_default())
}

fn labelled(voice: &Voice, message: &str, question: Question, answer: &str) -> Result<String> {
    let label = voice.short(question)?;
    voice.own_with(message, &[(Variable::Question, &label), (Variable::Answer, answer)])
}

/// A set of answers to one question, each in words.
fn answers(voice: &Voice, question: Question, set: Mask) -> Result<Vec<String>> {
    let mut named = Vec::new();
    for (index, _) in (0u8..).zip(question.options()) {
        if set & (2 << index) != 0 {
            let option = voice.option(question, index)?;
            named.push(voice.own_with("quoted", &[(Variable::Answer, &option)])?);
        }
    }
    if set & NUMBER != 0 {
        let reading = matches!(question.data().kind, Kind::Temperature(_));
        named.push(voice.own(if reading { "a_reading" } else { "a_number" })?);
    }
    if set & MISSING != 0 {
        named.push(voice.own("left_open")?);
    }
    Ok(named)
}

fn in_range(voice: &Voice, question: Question, bound: Bound, amount: &str) -> Result<String> {
    let message = match bound {
        Bound::AtLeast(_) => "at_least",
        Bound::AtMost(_) => "at_most",
        Bound::Below(_) => "below",
    };
    let mut answer = voice.own_with(message, &[(Variable::Answer, amount)])?;
    if let Missing::Number(number) = question.data().missing
        && bound.holds(number)
    {
        let missing = voice.own("left_open")?;
        let either = [(Variable::Name, answer.as_str()), (Variable::Answer, missing.as_str())];
        answer = voice.own_with("or_else", &either)?;
    }
    labelled(voice, "is", question, &answer)
}

/// A number with its unit: hours and days also in the larger unit that readers think in.
pub fn amount(voice: &Voice, question: Question, number: f64) -> Result<String> {
    let (unit, larger, size) = match question {
        Question::Pulse | Question::Breaths => (Word::PerMinute, None, 1.0),
        Question::DaysSinceBirth | Question::BabyAgeDays => (Word::Days, Some(Word::Weeks), 7.0),
        _ => (Word::Hours, Some(Word::Days), 24.0),
    };
    let say = |word, number: f64| {
        voice.word_with(word, &[(Variable::Number, &voice.number(&number.to_string()))])
    };
    let amount = say(unit, number)?;
    match larger {
        Some(larger) if number >= 2.0 * size && number % size == 0.0 => {
            let larger = say(larger, number / size)?;
            voice.own_with("that_is", &[(Variable::Name, &amount), (Variable::Answer, &larger)])
        }
        _ => Ok(amount),
    }
}

fn urgency(voice: &Voice, from: Urgency, to: Urgency) -> Result<String> {
    let (low, high) = (levels::link_to(voice, from)?, levels::link_to(voice, to)?);
    if from == to {
        return voice.own_with("level", &[(Variable::Answer, &low)]);
    }
    voice.own_with("levels", &[(Variable::Name, &low), (Variable::Answer, &high)])
}
