//! One answer in the words of a summary, which somebody else may say.
//!
//! Not here: which answers are said where (`summary`, `script`).

use super::super::{Voice, answer_text, compose::may_be_named, zone_words};
use crate::{
    protocol::Question,
    text::{Message, Slot, Word, pack::Variable},
    triage::{Answers, Value, zones::Zones},
};

/// The answers of one reader, ready to be said.
pub(super) struct Said<'a> {
    pub(super) voice: &'a Voice<'a>,
    pub(super) answers: &'a Answers,
    /// The parts that were pointed at, which say more than the answer to "where".
    pub(super) zones: Zones,
}

impl Said<'_> {
    /// Whether there is an answer, "not sure" included, that may be said.
    pub(super) fn has(&self, question: Question) -> bool {
        (self.answers.has(question) || self.voice.is_unsure(question))
            && may_be_named(self.voice, self.answers, question)
    }

    /// The answer; in its neutral form where the option speaks as the reader.
    pub(super) fn answer(&self, question: Question) -> String {
        let neutral = match self.answers.get(question) {
            Some(Value::Option(index)) => {
                self.voice.words().text(Message::Option(question, index), Slot::Short, &[])
            }
            _ => None,
        };
        let said = neutral.unwrap_or_else(|| answer_text(self.voice, self.answers, question));
        let parts = match question {
            Question::Where => zone_words(self.voice, self.zones),
            _ => Vec::new(),
        };
        match parts.is_empty() {
            true => said,
            false => [said.as_str(), " (", &self.list(&parts), ")"].concat(),
        }
    }

    /// "Change so far: The same".
    pub(super) fn pair(&self, question: Question) -> String {
        if self.answers.is(question, "none") {
            // "No antibiotics" says it all.
            return self.answer(question);
        }
        pair(self.voice, &self.voice.short(question), &self.answer(question))
    }

    /// The name alone where the answer is a plain yes, else with the answer.
    pub(super) fn named(&self, question: Question) -> String {
        match self.answers.option_id(question) {
            Some("yes") => self.voice.short(question),
            _ => self.pair(question),
        }
    }

    /// Whether the answer is the option at this position or a worse one.
    pub(super) fn at_least(&self, question: Question, index: u8) -> bool {
        matches!(self.answers.get(question), Some(Value::Option(given)) if given >= index)
            && may_be_named(self.voice, self.answers, question)
    }

    /// Whether a number was given.
    pub(super) fn number(&self, question: Question) -> bool {
        self.has(question)
            && self.answers.has(question)
            && self.answers.option_id(question).is_none()
    }

    /// Items side by side; they may hold commas, so the language says what parts them.
    pub(super) fn list(&self, items: &[String]) -> String {
        items.join(&[self.voice.word(Word::TakeSeparator).as_str(), " "].concat())
    }

    /// Those of the questions whose answer is a number or not the best one, by name.
    pub(super) fn ticked(&self, questions: &[Question]) -> Vec<String> {
        let there = |question: Question| self.at_least(question, 1) || self.number(question);
        let ticked = questions.iter().filter(|question| there(**question));
        ticked.map(|question| self.named(*question)).collect()
    }
}

/// A name and what belongs to it: "Health: Diabetes".
pub(super) fn pair(voice: &Voice, name: &str, answer: &str) -> String {
    let values = [(Variable::Question, name), (Variable::Answer, answer)];
    voice.say(Message::Word(Word::ChangeOther), &values)
}
