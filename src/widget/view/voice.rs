//! Chooses the words for one reader: after a loss, in pregnancy, or as written.
//!
//! A message that a language lacks gives an empty text: the build refuses a language in which a
//! required one is missing, so that is only an optional hint. Not here: what is said when.

use crate::{
    protocol::{ADVICE, Advice, Question, Rule, all_rules},
    text::{Catalogue, Message, Slot, Word, pack::Variable},
    triage::{Answers, interview::Interview},
};

/// One language, spoken to one reader.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    words: &'a Catalogue,
    after_loss: bool,
    not_nursing: bool,
    /// Answers that the sheet holds for a "not sure": the fever reducer's `yes`.
    unsure: Option<&'a Interview>,
}

impl<'a> Voice<'a> {
    /// The voice for the reader with these answers.
    pub fn new(words: &'a Catalogue, answers: &Answers) -> Self {
        let milk = answers.option_id(Question::Milk);
        Voice {
            words,
            after_loss: milk == Some("after_loss"),
            not_nursing: matches!(milk, Some("pregnant" | "not_lactating")),
            unsure: None,
        }
    }

    /// The voice for the reader of this interview, who may have said "not sure".
    pub fn of_interview(words: &'a Catalogue, interview: &'a Interview) -> Self {
        Voice { unsure: Some(interview), ..Voice::new(words, interview.answers()) }
    }

    /// Whether the reader said "not sure" where the sheet holds something else or nothing.
    pub fn is_unsure(&self, question: Question) -> bool {
        self.unsure.is_some_and(|interview| interview.is_unsure(question))
    }

    /// The language's words.
    pub fn words(&self) -> &'a Catalogue {
        self.words
    }

    /// A number as the language writes it, from one with a decimal point.
    pub fn number(&self, plain: &str) -> String {
        self.words.number(plain)
    }

    /// Whether the reader's milk came in after a loss.
    pub fn after_loss(&self) -> bool {
        self.after_loss
    }

    /// The main text of a message, in the variant for this reader.
    pub fn say(&self, message: Message, values: &[(Variable, &str)]) -> String {
        let variant = match (self.after_loss, self.not_nursing) {
            (true, _) => Slot::Loss,
            (_, true) => Slot::NotNursing,
            _ => Slot::Value,
        };
        self.words
            .text(message, variant, values)
            .or_else(|| self.words.text(message, Slot::Value, values))
            .unwrap_or_default()
    }

    /// A word, without variables.
    pub fn word(&self, word: Word) -> String {
        self.say(Message::Word(word), &[])
    }

    /// A word with one variable.
    pub fn word_with(&self, word: Word, variable: Variable, value: &str) -> String {
        self.say(Message::Word(word), &[(variable, value)])
    }

    /// Several things in one line.
    pub fn list(&self, items: impl Iterator<Item = String>) -> String {
        let pair = |list: String, item: String| {
            let values = [(Variable::Name, list.as_str()), (Variable::Answer, item.as_str())];
            self.say(Message::Word(Word::ListPair), &values)
        };
        items.reduce(pair).unwrap_or_default()
    }

    /// The further sentences of a message, if it has some.
    pub fn about(&self, message: Message) -> Option<String> {
        self.beside(message, Slot::About)
    }

    /// The help below a message, if it has some.
    pub fn hint(&self, message: Message) -> Option<String> {
        self.beside(message, Slot::Hint)
    }

    /// The label or lead of a message; its main text where it has none.
    pub fn title(&self, message: Message) -> String {
        self.words.text(message, Slot::Title, &[]).unwrap_or_else(|| self.say(message, &[]))
    }

    /// The name of a question in lists.
    pub fn short(&self, question: Question) -> String {
        self.words.text(Message::Question(question), Slot::Short, &[]).unwrap_or_default()
    }

    /// An option's text; `no`, `yes` and `not_sure` are shared unless a question has its own.
    pub fn option(&self, question: Question, index: u8) -> String {
        let own = self.say(Message::Option(question, index), &[]);
        if !own.is_empty() {
            return own;
        }
        match question.options().get(usize::from(index)).copied() {
            Some("no") => self.word(Word::OptionNo),
            Some("yes") => self.word(Word::OptionYes),
            _ => self.word(Word::OptionNotSure),
        }
    }

    /// Why a rule fired.
    pub fn rule(&self, rule: &Rule) -> String {
        let index = all_rules().position(|known| std::ptr::eq(known, rule));
        position(index).map(|index| self.say(Message::Rule(index), &[])).unwrap_or_default()
    }

    /// A line of advice.
    pub fn advice(&self, line: &Advice) -> String {
        let index = ADVICE.iter().position(|known| std::ptr::eq(known, line));
        position(index).map(|index| self.say(Message::Advice(index), &[])).unwrap_or_default()
    }

    fn beside(&self, message: Message, slot: Slot) -> Option<String> {
        let loss = self.after_loss.then(|| self.words.text(message, Slot::LossAbout, &[]));
        loss.flatten().or_else(|| self.words.text(message, slot, &[]))
    }
}

fn position(index: Option<usize>) -> Option<u16> {
    index.and_then(|index| u16::try_from(index).ok())
}
