//! The chart: the place where the script draws it, and the same content as an ordered list.
//!
//! The list is what readers of the page without a script have, and those who cannot see a drawing. The script closes it
//! once the drawing stands. Not here: the drawing (`www/src/decides/chart`).

use anyhow::Result;
use clog_or_mastitis::protocol::{Condition, Patient, Rule, Term, Urgency, all_rules};
use clog_or_mastitis::text::Word;
use clog_or_mastitis::text::pack::Variable;

use super::super::guide::condition;
use super::super::guide::html::{link, tag, tag_with};
use super::super::guide::levels::{self, rule_anchor};
use super::super::guide::page::Section;
use super::super::guide::voice::Voice;
use super::{few_words, rule_name};

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let summary = tag("summary", voice.own("chart-list")?);
    let lists = tag("h3", voice.own("chart-parent")?)
        + &lanes(voice, Patient::Parent)?
        + &tag("h3", voice.own("chart-baby")?)
        + &lanes(voice, Patient::Baby)?;
    let body = tag("p", voice.own("chart-lead")?)
        + &tag_with("figure", "id=\"drawing\" hidden=\"hidden\"", "")
        + &tag_with("details", "id=\"chart-list\" open=\"open\"", summary + &lists);
    Ok(Section::new("chart", voice.own("chart")?, body))
}

/// The lanes of one patient, highest first, and what is left when no rule fits.
fn lanes(voice: &Voice, patient: Patient) -> Result<String> {
    let mut lanes = String::new();
    for level in Urgency::ALL.into_iter().rev() {
        let rules: Vec<_> =
            all_rules().filter(|rule| rule.urgency == level && rule.patient == patient).collect();
        if !rules.is_empty() {
            let mut items = String::new();
            for rule in rules {
                items += &item(voice, rule)?;
            }
            let body = tag("p", voice.own("chart-if")?) + &tag("ul", items);
            lanes += &lane(voice, level, patient, &answer(voice, level, patient)?, &body)?;
        }
    }
    let (last, body) = (Urgency::SelfCare, tag("p", voice.own("chart-else")?));
    lanes += &match patient {
        Patient::Parent => lane(voice, last, patient, &answer(voice, last, patient)?, &body)?,
        Patient::Baby => lane(voice, last, patient, &voice.own("chart-baby_none")?, &body)?,
    };
    Ok(tag_with("ol", "class=\"lanes\"", lanes))
}

fn lane(
    voice: &Voice,
    level: Urgency,
    patient: Patient,
    answer: &str,
    body: &str,
) -> Result<String> {
    let head = tag_with("p", "class=\"answer\"", answer) + &mark(voice, "chart-answer")?;
    Ok(tag_with("li", &lane_attributes(level, patient), head + body))
}

/// By what the style sheet and the script know a lane, here and in the table.
pub fn lane_attributes(level: Urgency, patient: Patient) -> String {
    let whose = match patient {
        Patient::Parent => "parent",
        Patient::Baby => "baby",
    };
    format!("data-level=\"{0}\" data-lane=\"{whose}-{0}\"", level.id())
}

/// A level and what it asks for.
pub fn answer(voice: &Voice, level: Urgency, patient: Patient) -> Result<String> {
    let words = levels::words(level);
    let headline = match (patient, words.baby) {
        (Patient::Baby, Some(baby)) => voice.word(baby)?,
        _ => voice.word(words.headline)?,
    };
    let short = levels::short(voice, level)?;
    voice.own_with("chart-level", &[(Variable::Level, &short), (Variable::Answer, &headline)])
}

fn item(voice: &Voice, rule: &'static Rule) -> Result<String> {
    let name = link(&format!("#{}", rule_anchor(rule)), rule.id);
    let mut text = format!("{name} {} {}", few_words(voice, rule)?, fits(voice)?);
    let used = used(&rule.when)
        .into_iter()
        .map(|term| condition::term(voice, term))
        .collect::<Result<Vec<_>>>()?;
    if !used.is_empty() {
        let used = voice.own_with("chart-uses", &[(Variable::Answer, &row(voice, &used)?)])?;
        text += &tag_with("span", "class=\"uses\"", used);
    }
    Ok(tag_with("li", &format!("data-rule=\"{}\"", rule_name(rule)), text))
}

/// A mark that the script shows where a rule fits the answers that are tried.
pub fn fits(voice: &Voice) -> Result<String> {
    mark(voice, "fits")
}

/// A mark that waits to be shown.
pub fn mark(voice: &Voice, words: &str) -> Result<String> {
    Ok(tag_with("span", "class=\"fits\" hidden=\"hidden\"", voice.own(words)?))
}

/// Names in a row, some of which hold a comma.
fn row(voice: &Voice, names: &[String]) -> Result<String> {
    let Some((first, rest)) = names.split_first() else { return Ok(String::new()) };
    rest.iter().try_fold(first.clone(), |row, name| pair(voice, "chart-pair", &row, name))
}

fn pair(voice: &Voice, message: &str, name: &str, answer: &str) -> Result<String> {
    voice.own_with(message, &[(Variable::Name, name), (Variable::Answer, answer)])
}

/// The definitions that a condition names, each once, in the order of the condition.
fn used(condition: &'static Condition) -> Vec<Term> {
    let mut found = Vec::new();
    let inner = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(used).collect(),
        Condition::Not(part) => used(part),
        Condition::Term(term) => vec![*term],
        _ => Vec::new(),
    };
    for term in inner {
        if !found.contains(&term) {
            found.push(term);
        }
    }
    found
}

/// What the script writes into the drawing, by name.
pub fn words(voice: &Voice) -> Result<Vec<(String, String)>> {
    let mut words = Vec::new();
    for id in [
        "title",
        "description",
        "start",
        "parent",
        "baby",
        "any",
        "yes",
        "no",
        "baby_none",
        "answer",
    ] {
        words.push((format!("chart-{id}"), voice.own(&format!("chart-{id}"))?));
    }
    let uses = voice.own_with("chart-uses", &[(Variable::Answer, "{answer}")])?;
    words.push(("chart-uses".into(), uses));
    for level in Urgency::ALL {
        words.push((format!("level-{}", level.id()), levels::short(voice, level)?));
        let names = levels::words(level);
        words.push((format!("headline-{}", level.id()), voice.word(names.headline)?));
        if let Some(baby) = names.baby {
            words.push((format!("baby-{}", level.id()), voice.word(baby)?));
        }
    }
    words.push(("chart-pair".into(), pair(voice, "chart-pair", "{name}", "{answer}")?));
    words.push((
        "list-pair".into(),
        voice.word_with(
            Word::ListPair,
            &[(Variable::Name, "{name}"), (Variable::Answer, "{answer}")],
        )?,
    ));
    Ok(words)
}
