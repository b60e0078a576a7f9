//! Every question with its words, its answers and what a missing answer counts as.
//!
//! In the order of the answer sheet. Not here: who is asked (`screens`), what an answer leads to (`rules`).

use anyhow::Result;
use clog_or_mastitis::protocol::question::Order;
use clog_or_mastitis::protocol::{Kind, Missing, Question};
use clog_or_mastitis::text::{Message, Slot, Word};

use super::markdown::{anchor, escape, head, inline, row};
use super::texts;
use crate::generate::guide::definitions::unit;
use crate::generate::guide::voice::Voice;

const LEAD: &str = "The id stands in answer sheets, cases and conditions; the code is that of the clinical notes. *Scale*: answers are
degrees, listed from better to worse. *Kinds*: no answer is better than another. *Advice only*: no rule reads it.

";

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out =
        String::from(LEAD) + &head(&["question", "words", "answers", "missing counts as"]);
    for question in Question::ALL {
        out += &entry(voice, question)?;
    }
    Ok(out)
}

fn entry(voice: &Voice, question: Question) -> Result<String> {
    let data = question.data();
    let place = anchor(&format!("question-{}", data.id));
    let id = format!("{place}`{}`<br>{}", data.id, escape(data.code));
    let message = Message::Question(question);
    let mut words = texts(voice, message);
    // The one question that is put in other words by another answer.
    if question == Question::Growing {
        let both = inline(&voice.word(Word::QuestionGrowingBoth)?);
        words.push(format!("*Both breasts evenly full:* {both}"));
    }
    let short = inline(&voice.say(message, Slot::Short, &[])?);
    words.push(format!("*In lists:* {short}"));
    Ok(row(&[id, words.join("<br>"), answers(voice, question)?, missing(voice, question)?]))
}

fn answers(voice: &Voice, question: Question) -> Result<String> {
    let data = question.data();
    let order = match data.order {
        Order::Scale => "scale",
        Order::Unordered => "kinds",
        Order::AdviceOnly => "advice only",
    };
    let mut lines = vec![format!("*{order}*")];
    match data.kind {
        Kind::Choice(_) => {}
        Kind::Number(_) => {
            lines.push(format!("a number, 0 or more ({})", inline(&voice.word(unit(question))?)));
        }
        Kind::Temperature(_) => lines.push("a reading in °F or °C".into()),
    }
    for (index, option) in (0u8..).zip(question.options()) {
        let said = texts(voice, Message::Option(question, index));
        let said = match said.as_slice() {
            [] => inline(&voice.option(question, index)?),
            texts => texts.join(" / "),
        };
        lines.push(format!("`{option}`: {said}"));
    }
    Ok(lines.join("<br>"))
}

fn missing(voice: &Voice, question: Question) -> Result<String> {
    Ok(match question.data().missing {
        Missing::Option(option) => {
            let index = question.option(option).unwrap_or_default();
            format!("`{option}`: {}", inline(&voice.option(question, index)?))
        }
        Missing::Number(number) => format!("{number}"),
        Missing::Nothing => "none of its answers; only `MISSING` is".into(),
    })
}
