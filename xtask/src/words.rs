//! Compiles one language's messages into the file that the widget loads.
//!
//! The ids that a language must answer come from the protocol's tables, through `text::Message`, and from English; a
//! missing, extra or badly formed message stops the build with file and line. The layout is `text::pack`'s. Messages
//! that begin with `fallback-`, `guide-` or `decides-` serve pages of plain HTML and are not shipped, nor are single
//! words that no line of the program says.
//!
//! | part | what it does |
//! |---|---|
//! | `read` | Fluent to texts in compiled form, each with its line |
//! | `check` | what English has, every other language has too, with the same numbers and variables |
//! | `language` | a language's own name, direction and decimal mark |
//! | `shipped` | which words the program says |
//! | `pseudo` | a language for tests, made from English |
//!
//! Not here: reading the compiled file, which the widget does.

mod check;
mod language;
mod pseudo;
mod read;
mod shipped;
#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use clog_or_mastitis::text::pack::{MAGIC, NEXT, SLOT, VERSION, checksum};
use clog_or_mastitis::text::{Message, Plurals, Slot};

pub use check::{ADDED, is_spelled_number, numbers, other_numbers};
pub use language::{Direction, Language};
pub use pseudo::{PSEUDO, disguise};
use read::{Messages, slot_name};

use crate::project::Project;
use crate::reviewed::languages;

/// How the ids of messages for the plain HTML inside the element begin.
pub const FALLBACK: &str = "fallback-";

/// How the ids of messages for the guide on paper begin.
pub const GUIDE: &str = "guide-";

/// How the ids of messages for the page on how the checker decides begin.
pub const DECIDES: &str = "decides-";

/// How the ids begin of what a language says of itself.
const LANGUAGE: &str = "language-";

/// Pages of plain HTML have no use for the compiled file, and the widget none for their words.
const NOT_SHIPPED: [&str; 4] = [FALLBACK, GUIDE, DECIDES, LANGUAGE];

/// The language that all others are made from.
pub const ORIGINAL: &str = "en";

/// One language's file, read and checked.
#[derive(Clone, Debug)]
pub struct Locale {
    /// What the language says of itself.
    pub language: Language,
    file: String,
    messages: Messages,
}

impl Locale {
    /// Reads a file of `locales/`; whatever English has is wanted of it.
    pub fn load(ftl: &Path) -> Result<Locale> {
        let name = |path: &Path| path.display().to_string();
        let text = |path: &Path| {
            fs::read_to_string(path).with_context(|| format!("{} cannot be read.", name(path)))
        };
        let tag = ftl.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let original = ftl.with_file_name(ORIGINAL).with_extension("ftl");
        let english = if tag == ORIGINAL { None } else { Some(text(&original)?) };
        Locale::read(&text(ftl)?, tag, &name(ftl), english.as_deref())
    }

    /// The project's own file for a language; the pseudo-language is made from English.
    pub fn of(project: &Project, tag: &str) -> Result<Locale> {
        let file = |tag: &str| project.root.join(format!("locales/{tag}.ftl"));
        match tag {
            PSEUDO => Ok(disguise(&Locale::load(&file(ORIGINAL))?)),
            tag => Locale::load(&file(tag)),
        }
    }

    /// As [`Locale::load`], from text; `file` is only for error messages.
    pub fn read(source: &str, tag: &str, file: &str, english: Option<&str>) -> Result<Locale> {
        let plurals = Plurals::of(tag).with_context(|| {
            format!("{file}: src/text/plural.rs has no plural rules for the language \"{tag}\".")
        })?;
        let messages = read::messages(source, file, plurals)?;
        if let Some(english) = english {
            let original = read::messages(english, "en.ftl", Plurals::English)?;
            let wrong = check::against(&messages, &original, tag, file);
            ensure!(wrong.is_empty(), wrong.join("\n"));
        }
        let language = Language::of(&messages, tag, file)?;
        check::itself(&messages, language.decimal, file)?;
        let locale = Locale { language, file: file.into(), messages };
        locale.everything_is_wanted()?;
        Ok(locale)
    }

    fn everything_is_wanted(&self) -> Result<()> {
        let file = &self.file;
        let mut left: Vec<&String> = self.messages.keys().collect();
        for message in Message::all() {
            let id = message.id();
            let given = self.messages.get(&id);
            let has = |slot| given.is_some_and(|given| given.texts.contains_key(&(slot as u8)));
            if let Some(slot) = Slot::ALL.into_iter().find(|s| message.requires(*s) && !has(*s)) {
                let line = given.map_or(String::new(), |given| format!(":{}", given.line));
                bail!("{file}{line}: the message \"{id}\" lacks its {}.", slot_name(slot));
            }
            left.retain(|known| **known != id);
        }
        left.retain(|id| !NOT_SHIPPED.iter().any(|start| id.starts_with(start)));
        if let Some((id, given)) = left.first().and_then(|id| self.messages.get_key_value(*id)) {
            bail!("{file}:{}: nothing shows the message \"{id}\".", given.line);
        }
        Ok(())
    }

    /// The compiled form, with the messages that are wanted.
    fn pack(&self, wanted: impl Fn(Message) -> bool) -> Result<Vec<u8>> {
        let mut body = vec![u8::try_from(self.language.decimal)?];
        let mut push = |mark: u32, text: &str| {
            body.extend(char::from_u32(mark).map(|mark| mark as u8));
            body.extend(text.as_bytes());
        };
        for message in Message::all() {
            let given = self.messages.get(&message.id()).filter(|_| wanted(message));
            for (slot, text) in given.iter().flat_map(|given| &given.texts) {
                match *slot {
                    0 => push(u32::MAX, &text.packed),
                    slot => push(SLOT as u32 + u32::from(slot), &text.packed),
                }
            }
            push(NEXT as u32, "");
        }
        let mut packed = MAGIC.to_vec();
        for text in [VERSION, &self.language.tag] {
            packed.push(u8::try_from(text.len())?);
            packed.extend(text.as_bytes());
        }
        packed.extend(checksum(&body).to_le_bytes());
        packed.append(&mut body);
        Ok(packed)
    }

    /// Every message, for pages that the build makes.
    pub fn whole(&self) -> Result<Vec<u8>> {
        self.pack(|_| true)
    }

    /// The messages of one kind of plain HTML ([`FALLBACK`], [`GUIDE`] or [`DECIDES`]), each with its text, in the
    /// order of the file.
    pub fn page_texts(&self, start: &str) -> Vec<(String, String)> {
        let ours = self.messages.iter().filter(|(id, _)| id.starts_with(start));
        let mut texts: Vec<_> = ours
            .filter_map(|(id, given)| Some((id, given.texts.get(&(Slot::Value as u8))?)))
            .collect();
        texts.sort_by_key(|(_, text)| text.line);
        texts.into_iter().map(|(id, text)| (id.clone(), text.packed.clone())).collect()
    }

    /// Every text in compiled form by message and slot, for comparisons between languages.
    pub fn texts(&self) -> impl Iterator<Item = (&str, u8, &str)> {
        self.messages.iter().flat_map(|(id, given)| {
            given.texts.iter().map(|(slot, text)| (id.as_str(), *slot, text.packed.as_str()))
        })
    }
}

/// The compiled form of one Fluent file, as the widget loads it.
pub fn compile(ftl: &Path) -> Result<Vec<u8>> {
    pack_for_widget(&Locale::load(ftl)?, ftl)
}

/// The same of the language for tests, which is made from English.
pub fn compile_pseudo(english: &Path) -> Result<Vec<u8>> {
    pack_for_widget(&disguise(&Locale::load(english)?), english)
}

/// The command for translators: reads every language and tells all that is wrong, each with its line.
pub fn command(project: &Project) -> Result<()> {
    let mut wrong = Vec::new();
    for tag in languages(project)? {
        match Locale::of(project, &tag) {
            Ok(locale) => println!("{tag}: complete, {} messages", locale.messages.len()),
            Err(error) => wrong.push(format!("{error:#}")),
        }
    }
    ensure!(wrong.is_empty(), wrong.join("\n"));
    Ok(())
}

fn pack_for_widget(locale: &Locale, ftl: &Path) -> Result<Vec<u8>> {
    let root = ftl.parent().and_then(Path::parent).context("locales/ lies in the project.")?;
    let said = shipped::said(&root.join("src"))?;
    locale.pack(|message| match message {
        Message::Word(word) => said.contains(&format!("{word:?}")),
        _ => true,
    })
}
