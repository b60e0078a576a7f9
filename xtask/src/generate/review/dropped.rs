//! Which answers stop counting once another answer is given.
//!
//! The reasoning keeps that table to itself, so it is asked instead: every answer is put on a sheet beside every other
//! one, and what is no longer seen is written down. It costs a moment and cannot say anything else than what happens.
//! An answer that would take two others to stop counting would not be found; there is none such.

use std::collections::BTreeMap;

use anyhow::Result;
use clog_or_mastitis::protocol::question::{MISSING, Mask, NUMBER};
use clog_or_mastitis::protocol::{Condition, Kind, Question};
use clog_or_mastitis::text::{Message, Slot};
use clog_or_mastitis::triage::{Answers, Facts, Temperature, Unit, Value};

use super::markdown::{head, inline, link_to, row};
use crate::generate::guide::voice::Voice;

/// An answer by its question and its bit.
type Answer = (Question, Mask);

const LEAD: &str = "Each of these is read as `MISSING` while the answer beside it is on the sheet. Every other answer counts, whether or
not the interview would have asked for it.

";

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(LEAD) + &head(&["question", "answers that do not count", "while"]);
    for ((question, (other, bit)), bits) in found() {
        let label = inline(&voice.say(Message::Question(question), Slot::Short, &[])?);
        let place = format!("question-{}", question.id());
        let other_place = format!("question-{}", other.id());
        out += &row(&[
            format!("{} ({label})", link_to(question.id(), &place)),
            bits.iter().map(|bit| named(question, *bit)).collect::<Vec<_>>().join(", "),
            format!("{} = {}", link_to(other.id(), &other_place), named(other, bit)),
        ]);
    }
    Ok(out)
}

/// For a question and another answer: the answers to the question that stop counting.
pub fn found() -> BTreeMap<(Question, Answer), Vec<Mask>> {
    let mut found: BTreeMap<(Question, Answer), Vec<Mask>> = BTreeMap::new();
    for question in Question::ALL {
        for (bit, value) in values(question) {
            for other in Question::ALL.into_iter().filter(|other| *other != question) {
                for (other_bit, other_value) in values(other) {
                    let mut answers = Answers::new();
                    answers.set(question, value);
                    answers.set(other, other_value);
                    if !Facts::of(&answers).hold(&Condition::Is(question, bit)) {
                        found.entry((question, (other, other_bit))).or_default().push(bit);
                    }
                }
            }
        }
    }
    found
}

/// Every kind of answer to a question: its options, and one number.
fn values(question: Question) -> Vec<(Mask, Value)> {
    let mut values: Vec<(Mask, Value)> = (0u8..)
        .zip(question.options())
        .map(|(index, _)| (2 << index, Value::Option(index)))
        .collect();
    match question.data().kind {
        Kind::Choice(_) => {}
        Kind::Number(_) => values.push((NUMBER, Value::Number(1.0))),
        Kind::Temperature(_) => {
            let reading = Temperature { value: 98.6, unit: Unit::F };
            values.push((NUMBER, Value::Reading(reading)));
        }
    }
    values
}

fn named(question: Question, bit: Mask) -> String {
    let option = (0u8..).zip(question.options()).find(|(index, _)| bit == 2 << index);
    match option {
        Some((_, option)) => format!("`{option}`"),
        None if bit == MISSING => "`MISSING`".into(),
        None => "`NUMBER`".into(),
    }
}
