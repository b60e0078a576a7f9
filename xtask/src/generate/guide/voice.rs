//! The words of the page: every message of one language, ready to stand in HTML.
//!
//! What comes from here is escaped; values that are filled in must be HTML already. Not here: which message stands
//! where.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::protocol::review::{Date, State};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Catalogue, Message, Slot, Word, fill};
use clog_or_mastitis::triage::Answers;
use clog_or_mastitis::widget::view;

use super::html::escape;
use crate::words::{GUIDE, Language, Locale};

/// A variable of a sentence and what stands in its place.
pub type Value<'a> = (Variable, &'a str);

/// One language, on one page.
pub struct Voice {
    /// What the language says of itself.
    pub language: Language,
    file: String,
    page: &'static str,
    shared: Catalogue,
    own: Vec<(String, String)>,
    said: RefCell<BTreeSet<String>>,
}

impl Voice {
    /// Reads a language file for a page, as [`Voice::of`] does.
    pub fn load(file: &Path, page: &'static str) -> Result<Voice> {
        Voice::of(&Locale::load(file)?, page)
    }

    /// The voice of a language for the page whose own messages begin with `page`. What the guide says in its own words
    /// every page may say, since it spells conditions with them.
    pub fn of(locale: &Locale, page: &'static str) -> Result<Voice> {
        let language = locale.language.clone();
        let file = format!("locales/{}.ftl", language.tag);
        let shared = Catalogue::read(&locale.whole()?)
            .map_err(|error| anyhow::anyhow!("{file} does not compile to words: {error}."))?;
        let mut own = locale.page_texts(page);
        if page != GUIDE {
            own.extend(locale.page_texts(GUIDE));
        }
        Ok(Voice { language, file, page, shared, own, said: RefCell::default() })
    }

    /// A number as the language writes it, from one with a decimal point.
    pub fn number(&self, plain: &str) -> String {
        self.shared.number(plain)
    }

    /// A message of the page's own, or else the guide's of the same name.
    pub fn own(&self, id: &str) -> Result<String> {
        self.own_with(id, &[])
    }

    /// As [`Voice::own`], with values filled in.
    pub fn own_with(&self, id: &str, values: &[Value]) -> Result<String> {
        let find = |start: &str| {
            let id = format!("{start}{id}");
            self.own.iter().find(|(known, _)| *known == id)
        };
        let found = find(self.page).or_else(|| find(GUIDE));
        let (id, text) =
            found.with_context(|| format!("{} lacks \"{}{id}\".", self.file, self.page))?;
        self.said.borrow_mut().insert(id.clone());
        Ok(fill(&escape(text), values, self.shared.plurals()))
    }

    /// A message that the widget says, too.
    pub fn say(&self, message: Message, slot: Slot, values: &[Value]) -> Result<String> {
        self.maybe(message, slot, values)
            .with_context(|| format!("{} lacks a text of \"{}\".", self.file, message.id()))
    }

    /// As [`Voice::say`], for texts that a message may lack.
    pub fn maybe(&self, message: Message, slot: Slot, values: &[Value]) -> Option<String> {
        Some(fill(&escape(self.shared.raw(message, slot)?), values, self.shared.plurals()))
    }

    /// A single word or standing line.
    pub fn word(&self, word: Word) -> Result<String> {
        self.word_with(word, &[])
    }

    /// As [`Voice::word`], with values filled in.
    pub fn word_with(&self, word: Word, values: &[Value]) -> Result<String> {
        self.say(Message::Word(word), Slot::Value, values)
    }

    /// Who has reviewed what, and by when it is due for review, as results say it.
    pub fn review(&self, state: &State) -> [String; 2] {
        let voice = view::Voice::new(&self.shared, &Answers::new());
        [view::reviewed(&voice, state), view::review_by(&voice, state)].map(|text| escape(&text))
    }

    /// A day, as results say it.
    pub fn date(&self, day: Date) -> String {
        escape(&view::date(&view::Voice::new(&self.shared, &Answers::new()), day))
    }

    /// One of the further texts of a word.
    pub fn word_slot(&self, word: Word, slot: Slot) -> Result<String> {
        self.say(Message::Word(word), slot, &[])
    }

    /// A question as a noun phrase that leads to its full words.
    pub fn short(&self, question: Question) -> Result<String> {
        let short = self.say(Message::Question(question), Slot::Short, &[])?;
        Ok(format!("<a class=\"question\" href=\"#question-{}\">{short}</a>", question.id()))
    }

    /// An option; `no`, `yes` and `not_sure` are shared words unless the question has its own.
    pub fn option(&self, question: Question, index: u8) -> Result<String> {
        let message = Message::Option(question, index);
        match question.options().get(usize::from(index)).copied() {
            _ if self.shared.raw(message, Slot::Value).is_some() => {}
            Some("no") => return self.word(Word::OptionNo),
            Some("yes") => return self.word(Word::OptionYes),
            Some("not_sure") => return self.word(Word::OptionNotSure),
            _ => {}
        }
        self.say(message, Slot::Value, &[])
    }

    /// Several things of which one is enough: "a, b or c".
    pub fn or(&self, items: &[String]) -> Result<String> {
        let Some((last, before)) = items.split_last() else { return Ok(String::new()) };
        if before.is_empty() {
            return Ok(last.clone());
        }
        self.own_with("or", &[(Variable::Name, &self.list(before)?), (Variable::Answer, last)])
    }

    /// Several things in a row: "a, b, c".
    pub fn list(&self, items: &[String]) -> Result<String> {
        let Some((first, rest)) = items.split_first() else { return Ok(String::new()) };
        rest.iter().try_fold(first.clone(), |list, item| {
            let pair = [(Variable::Name, list.as_str()), (Variable::Answer, item.as_str())];
            self.word_with(Word::ListPair, &pair)
        })
    }

    /// An error when a message of the page's own stands nowhere on it: translators' work for nothing, or a part that
    /// was forgotten.
    pub fn everything_is_said(&self) -> Result<()> {
        let said = self.said.borrow();
        let mut own = self.own.iter().filter(|(id, _)| id.starts_with(self.page));
        match own.find(|(id, _)| !said.contains(id)) {
            Some((id, _)) => {
                bail!("{}: nothing on its page shows the message \"{id}\".", self.file)
            }
            None => Ok(()),
        }
    }
}
