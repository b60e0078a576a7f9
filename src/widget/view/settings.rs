//! What the settings say: the languages to choose from, and how a change of language goes.
//!
//! Vocabulary: a *switch* is a change of language, from the tap until its words are here or did not come.
//! Not here: fetching the words (the shell), drawing (`widget::settings`).

use super::Voice;
use crate::text::Word;

/// A language that there are words in.
#[derive(Clone, Debug, PartialEq)]
pub struct Language {
    /// Its tag, such as `fr`.
    pub tag: String,
    /// Its own name, in the language itself.
    pub name: String,
}

/// How the last change of language goes.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Switch {
    /// None was asked for here.
    #[default]
    Idle,
    /// The words are on their way.
    Waiting,
    /// The language has changed.
    Done,
    /// The words did not arrive; the language is the one of before.
    Failed,
}

impl Switch {
    /// Nothing more is said of a change that has ended. One that is under way stays so.
    pub fn settle(&mut self) {
        if *self != Switch::Waiting {
            *self = Switch::Idle;
        }
    }
}

/// One language to tap.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice<'a> {
    /// The language.
    pub language: &'a Language,
    /// Whether it is the one that is spoken.
    pub chosen: bool,
}

/// The settings, as they stand on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct SettingsView<'a> {
    /// Their heading, and the name of the control that opens them.
    pub title: String,
    /// Above the languages.
    pub language: String,
    /// The languages.
    pub choices: Vec<Choice<'a>>,
    /// Above the units.
    pub unit: String,
    /// How the change of language goes; empty where there is nothing to say.
    pub status: String,
    /// Whether the status tells of something that went wrong.
    pub failed: bool,
}

/// The settings in the present language.
pub fn settings_view<'a>(
    voice: &Voice,
    languages: &'a [Language],
    switch: &Switch,
) -> SettingsView<'a> {
    let spoken = voice.words().language();
    let choices =
        languages.iter().map(|language| Choice { language, chosen: language.tag == spoken });
    SettingsView {
        title: voice.word(Word::SettingsTitle),
        language: voice.word(Word::SettingsLanguage),
        choices: choices.collect(),
        unit: voice.word(Word::SettingsUnit),
        status: match switch {
            Switch::Idle => String::new(),
            Switch::Waiting => voice.word(Word::SettingsWait),
            Switch::Done => voice.word(Word::SettingsDone),
            Switch::Failed => voice.word(Word::SettingsFailed),
        },
        failed: *switch == Switch::Failed,
    }
}
