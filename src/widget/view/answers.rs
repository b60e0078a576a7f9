//! The reader's answers in words, one row each, with the question that changes it.
//!
//! Not here: which questions are asked (`triage::interview`).

use super::Voice;
use crate::{
    protocol::{Question, SCREENS, Screen},
    text::{Message, Word, pack::Variable},
    triage::{Answers, Unit, Value, interview::Interview},
};

/// One row of the list of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerRow {
    /// What was asked, as a noun phrase.
    pub label: String,
    /// What was answered.
    pub answer: String,
    /// The question to go to for a change.
    pub change: Question,
}

/// The answers so far, in the order of the interview. A tick list is one row.
pub fn answer_rows(voice: &Voice, interview: &Interview) -> Vec<AnswerRow> {
    let mut rows = Vec::new();
    for (index, screen) in (0u16..).zip(&SCREENS) {
        let attended = |question: Question| interview.is_attended(question);
        let asked: Vec<Question> = interview
            .visible(screen)
            .map(|asked| asked.question)
            .filter(|q| attended(*q))
            .collect();
        let ticks: Vec<Question> =
            asked.iter().copied().filter(|question| is_tick(screen, *question)).collect();
        if let Some(first) = ticks.first() {
            rows.push(AnswerRow {
                label: voice.say(Message::Screen(index), &[]),
                answer: tick_list(voice, interview.answers(), &ticks),
                change: *first,
            });
        }
        for question in asked.into_iter().filter(|question| !is_tick(screen, *question)) {
            rows.push(AnswerRow {
                label: voice.short(question),
                answer: answer_text(voice, interview.answers(), question),
                change: question,
            });
        }
    }
    rows
}

/// Whether the question is a line of a list that "None of these" answers as a whole.
fn is_tick(screen: &Screen, question: Question) -> bool {
    let first = question.options().first();
    screen.quick_none.len() > 3 && screen.quick_none.contains(&question) && first == Some(&"no")
}

fn tick_list(voice: &Voice, answers: &Answers, ticks: &[Question]) -> String {
    let mut named = Vec::new();
    for question in ticks {
        match answers.option_id(*question) {
            Some("yes") => named.push(voice.short(*question)),
            Some("not_sure") => {
                let unsure = answer_text(voice, answers, *question);
                named.push(pair(voice, &voice.short(*question), &unsure));
            }
            _ => {}
        }
    }
    if !named.is_empty() {
        return named.join(" · ");
    }
    let any_given = ticks.iter().any(|question| answers.has(*question));
    voice.word(if any_given { Word::UiNoneOfThese } else { Word::UiCantTell })
}

fn pair(voice: &Voice, name: &str, answer: &str) -> String {
    voice.say(
        Message::Word(Word::ChangeOther),
        &[(Variable::Question, name), (Variable::Answer, answer)],
    )
}

/// One answer in words; "not sure" where the sheet holds none.
pub fn answer_text(voice: &Voice, answers: &Answers, question: Question) -> String {
    match answers.get(question) {
        _ if voice.is_unsure(question) => voice.word(Word::UiNotSure),
        None => voice.word(Word::UiNotSure),
        Some(Value::Option(index)) => voice.option(question, index),
        Some(Value::Number(number)) => number_text(voice, question, number),
        Some(Value::Reading(reading)) => {
            let unit = voice.word(match reading.unit {
                Unit::F => Word::UnitFahrenheit,
                Unit::C => Word::UnitCelsius,
            });
            let number = voice.number(&format!("{:.1}", reading.value));
            voice.say(
                Message::Word(Word::TemperatureOne),
                &[(Variable::Number, &number), (Variable::Unit, &unit)],
            )
        }
    }
}

fn number_text(voice: &Voice, question: Question, number: f64) -> String {
    let (word, number) = match question {
        Question::Pulse | Question::Breaths => (Word::PerMinute, number),
        Question::DaysSinceBirth | Question::BabyAgeDays => match number {
            n if n >= 14.0 && n % 7.0 == 0.0 => (Word::Weeks, n / 7.0),
            n => (Word::Days, n),
        },
        _ => match number {
            n if n >= 48.0 && n % 24.0 == 0.0 => (Word::Days, n / 24.0),
            n => (Word::Hours, n),
        },
    };
    voice.word_with(word, Variable::Number, &voice.number(&number.to_string()))
}
