//! The definitions: every term that a rule, a name or a line of advice uses, and every question in full with its answers.
//!
//! A rule names both by a short label; here each can be looked up. Not here: the terms themselves (`protocol::terms`),
//! the danger signs, which stand above all (`danger`), and who is asked what, which paper leaves to the reader.

use anyhow::Result;
use clog_or_mastitis::protocol::screens::TRIED;
use clog_or_mastitis::protocol::{Kind, Missing, Question, SCREENS, Screen, TERMS};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot, Word};

use super::condition::{amount, spell};
use super::html::{tag, tag_with};
use super::page::Section;
use super::voice::Voice;

/// The terms, spelled out.
pub fn terms(voice: &Voice) -> Result<Section> {
    let mut entries = String::new();
    for term in &TERMS {
        let name = voice.own(&format!("term-{}", term.id))?;
        let text = tag("dt", name) + &tag("dd", spell(voice, &term.when)?);
        entries += &tag_with("div", &format!("id=\"term-{}\"", term.id), text);
    }
    let body = tag("p", voice.own("terms-lead")?) + &tag_with("dl", "class=\"terms\"", entries);
    Ok(Section::new("words", voice.own("terms")?, body))
}

/// The questions, screen by screen.
pub fn questions(voice: &Voice) -> Result<Section> {
    let mut body = String::new();
    for line in ["questions-lead", "questions-unit", "questions-dropped"] {
        body += &tag("p", voice.own(line)?);
    }
    for (index, screen) in (0u16..).zip(SCREENS.iter().chain([&TRIED])) {
        body += &screen_entry(voice, index, screen)?;
    }
    Ok(Section::new("questions", voice.own("questions")?, body))
}

fn screen_entry(voice: &Voice, index: u16, screen: &Screen) -> Result<String> {
    let asked = screen.asked.iter().map(|asked| asked.question);
    let mut questions = String::new();
    for question in asked.filter(|question| !question.is_danger_sign()) {
        questions += &entry(voice, question)?;
    }
    if questions.is_empty() {
        return Ok(questions);
    }
    let message = Message::Screen(index);
    let lead = voice.maybe(message, Slot::About, &[]).map(|lead| tag("p", lead));
    Ok(tag("h3", voice.say(message, Slot::Value, &[])?)
        + &lead.unwrap_or_default()
        + &tag_with("dl", "class=\"questions\"", questions))
}

fn entry(voice: &Voice, question: Question) -> Result<String> {
    let message = Message::Question(question);
    let hint = voice.maybe(message, Slot::Hint, &[]).map(|hint| tag("dd", hint));
    let given =
        voice.own_with("questions-answers", &[(Variable::Answer, &given(voice, question)?)])?;
    let text = tag("dt", voice.say(message, Slot::Value, &[])?)
        + &hint.unwrap_or_default()
        + &tag_with("dd", "class=\"answers\"", format!("{given}. {}", missing(voice, question)?));
    Ok(tag_with("div", &format!("id=\"question-{}\"", question.id()), text))
}

/// The answers that a question takes.
pub fn given(voice: &Voice, question: Question) -> Result<String> {
    let mut answers = Vec::new();
    match question.data().kind {
        Kind::Choice(_) => {}
        Kind::Temperature(_) => answers.push(voice.own("questions-temperature")?),
        Kind::Number(_) => {
            let unit = voice.word(unit(question))?;
            answers.push(voice.own_with("questions-number", &[(Variable::Unit, &unit)])?);
        }
    }
    for (index, _) in (0u8..).zip(question.options()) {
        answers.push(quoted(voice, question, index)?);
    }
    voice.or(&answers)
}

/// The unit of a number.
pub fn unit(question: Question) -> Word {
    match question {
        Question::Pulse | Question::Breaths => Word::UnitPerMinute,
        Question::DaysSinceBirth | Question::BabyAgeDays => Word::UnitDays,
        _ => Word::UnitHours,
    }
}

fn quoted(voice: &Voice, question: Question, index: u8) -> Result<String> {
    voice.own_with("quoted", &[(Variable::Answer, &voice.option(question, index)?)])
}

/// What no answer counts as.
pub fn missing(voice: &Voice, question: Question) -> Result<String> {
    let counts_as = match question.data().missing {
        Missing::Nothing => return voice.own("questions-missing_none"),
        Missing::Number(number) => amount(voice, question, number)?,
        Missing::Option(id) => quoted(voice, question, question.option(id).unwrap_or_default())?,
    };
    voice.own_with("questions-missing", &[(Variable::Answer, &counts_as)])
}
