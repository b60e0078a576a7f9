//! What the widget runs with, what can happen to it, and where the focus goes.
//!
//! Not here: what each event does (`app`).

use std::rc::Rc;

use yew::{platform::spawn_local, prelude::*};

use super::{
    dom,
    view::{Language, NumberField, ReadingField, TypedError},
    zones::Tapped,
};
use crate::{protocol::Question, text::Catalogue, triage::Outcome};

/// What the widget runs with.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The words that it starts with.
    pub words: Words,
    /// The languages that the reader can choose from.
    pub languages: Vec<Language>,
    /// The region whose numbers are shown first, by id.
    pub region: &'static str,
    /// The unit that temperatures are typed in first.
    pub fahrenheit: bool,
    /// The reader's clock: milliseconds since 1970, as `Date.now()` gives them.
    pub clock: Now,
    /// Told once: the reader gave the first answer.
    pub on_started: Callback<()>,
    /// Told at each tap on "Close".
    pub on_closed: Callback<()>,
    /// Told the result each time that one shows: only where the page asked for it, and the reader is told so first.
    pub on_result: Option<Callback<Outcome>>,
    /// Told the tag of a language that the reader tapped, whose words are not here.
    pub on_language: Callback<String>,
}

/// A catalogue that components can share.
#[derive(Clone)]
pub struct Words(pub Rc<Catalogue>);

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What tells the time; another in tests.
#[derive(Clone, Copy)]
pub struct Now(pub fn() -> f64);

impl PartialEq for Now {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// Everything that can happen.
pub enum Msg {
    /// An option was chosen.
    Choose(Question, u8),
    /// "Not sure" was chosen.
    NotSure(Question),
    /// The picture of both breasts was tapped.
    Tapped(Tapped),
    /// An answer was taken back.
    Clear(Question),
    /// A number was typed, or its unit chosen.
    Number(Question, NumberField),
    /// A reading was typed, or its unit chosen.
    Reading(Question, ReadingField),
    /// The reader is done with the first field of a reading. Without what stood there: a browser also says so while the
    /// field is being erased.
    Left(Question),
    /// "Yes, I took some": the hours are still to come.
    TookAntibiotics,
    /// The screen's main button.
    Next,
    /// "None of these".
    None,
    /// "I can't tell".
    CannotTell,
    /// One step back.
    Back,
    /// Change the answer to a question.
    Change(Question),
    /// After an emergency: go on with the questions.
    AnswerRest,
    /// Open the questions that fit the tips to the reader.
    FitTips,
    /// Ask before erasing.
    AskErase,
    /// Do not erase.
    KeepAnswers,
    /// Erase and start over.
    Erase,
    /// A region was chosen.
    Region(String),
    /// The unit was chosen, by the page or the reader: °F or not.
    Units(bool),
    /// Open or shut the settings.
    Settings,
    /// A language was tapped, by its tag.
    Language(String),
    /// Its words are here.
    Speak(Words),
    /// Its words did not arrive.
    NoWords,
    /// Whether the widget stands in a sheet, which can be closed.
    Sheet(bool),
    /// The reader closes the sheet. The answers stay.
    Close,
    /// Read the page aloud, or stop reading.
    ReadAloud,
    /// The reading has ended, or the page goes away.
    ReadingOver,
    /// The browser has other voices than before.
    Voices,
}

/// What stands beside a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// No answer was given.
    ChooseOne,
    /// What was typed cannot be taken.
    Typed(TypedError),
    /// The reading cannot be right: take it again.
    AskAgain,
}

/// Where the focus goes after the next drawing.
#[derive(PartialEq)]
pub(super) enum Focus {
    Stay,
    Heading,
    Question(Question),
    SecondReading,
    Button(&'static str),
}

impl Focus {
    /// Goes there as soon as the drawing stands.
    ///
    /// Not in `rendered`: where drawing took longer than 16 ms Yew lets the browser paint before it calls that, and a reader
    /// with a slow phone would see the new screen from its middle first. What is spawned here runs after the drawing, and
    /// before anything is painted.
    pub(super) fn follow(self, root: &NodeRef, heading: &NodeRef) {
        if self == Self::Stay {
            return;
        }
        if self == Self::Heading {
            // Taking out what has the focus makes Chromium lay out both screens first.
            dom::let_go_of_focus(root);
        }
        let (root, heading) = (root.clone(), heading.clone());
        spawn_local(async move {
            match self {
                Self::Stay => {}
                Self::Heading => {
                    dom::scroll_to_top(&root);
                    dom::focus(&heading);
                }
                Self::Question(question) => {
                    // A browser shows the control alone, and what is asked may stand a picture's height above it.
                    dom::show_from_the_top(&root, ".question:has(.error)");
                    dom::focus_inside(&root, &["input[data-q=", question.id(), "]"].concat());
                }
                Self::Button(action) => dom::focus_button(&root, action),
                Self::SecondReading => dom::focus_inside(&root, "input[data-second]"),
            }
        });
    }
}

pub(super) fn is_answer(message: &Msg) -> bool {
    matches!(
        message,
        Msg::Choose(..)
            | Msg::NotSure(_)
            | Msg::Tapped(_)
            | Msg::Number(..)
            | Msg::Reading(..)
            | Msg::None
            | Msg::CannotTell
    )
}
