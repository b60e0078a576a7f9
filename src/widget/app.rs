//! The running widget: one interview, one language, and what the reader does to them.
//!
//! Every event ends in [`Msg`]; the interview decides what it means, the drawing follows. Typed
//! fields are kept beside the interview, because half a number is no answer yet.
//! Not here: rules (`protocol`), the order of screens (`triage::interview`), drawing (`screen`,
//! `result`).

use std::collections::BTreeMap;

use yew::prelude::*;

pub(super) use super::events::Focus;
pub use super::events::{AppProps, FieldError, Msg, Now, Words};
use super::{
    aloud::Aloud,
    clock::BrowserClock,
    dom,
    events::is_answer,
    result::draw_result,
    screen::draw_screen,
    view::{Language, NumberField, ReadingField, Switch, Voice},
};
use crate::{
    protocol::{
        Question,
        regions::{ELSEWHERE, Region, region},
    },
    text::Word,
    triage::{
        Outcome, Unit, Value,
        interview::{Interview, Unattended},
        outcome,
        zones::Zones,
    },
};

/// The widget.
pub struct App {
    pub(super) interview: Interview,
    pub(super) numbers: BTreeMap<Question, NumberField>,
    pub(super) readings: BTreeMap<Question, ReadingField>,
    pub(super) took_antibiotics: bool,
    pub(super) zones: Zones,
    pub(super) error: Option<(Question, FieldError)>,
    pub(super) region: &'static Region,
    pub(super) unit: Unit,
    pub(super) asking_to_erase: bool,
    pub(super) fitting_tips: bool,
    pub(super) in_sheet: bool,
    pub(super) words: Words,
    pub(super) settings_open: bool,
    pub(super) switch: Switch,
    pub(super) clock: BrowserClock,
    pub(super) heading: NodeRef,
    pub(super) root: NodeRef,
    pub(super) aloud: Aloud,
    started: bool,
    /// The result that the page was told last, while one stands; always none where it did not ask.
    told: Option<Outcome>,
    pub(super) focus: Focus,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        App {
            interview: Interview::new(),
            numbers: BTreeMap::new(),
            readings: BTreeMap::new(),
            took_antibiotics: false,
            zones: Zones::default(),
            error: None,
            region: region(props.region).unwrap_or(ELSEWHERE),
            unit: if props.fahrenheit { Unit::F } else { Unit::C },
            asking_to_erase: false,
            fitting_tips: false,
            in_sheet: false,
            words: props.words.clone(),
            settings_open: false,
            switch: Switch::default(),
            clock: BrowserClock::at(props.words.0.language(), (props.clock.0)()),
            heading: NodeRef::default(),
            root: NodeRef::default(),
            aloud: Aloud::new(
                props.words.0.language(),
                context.link().callback(|()| Msg::Voices),
                context.link().callback(|()| Msg::ReadingOver),
            ),
            started: false,
            told: None,
            // The article keeps the focus until the reader comes in.
            focus: Focus::Stay,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Msg) -> bool {
        #[cfg(feature = "panic-on-command")]
        dom::panic_on_command(&self.root);
        match &message {
            Msg::Close => {
                self.aloud.stop();
                context.props().on_closed.emit(());
                return true;
            }
            Msg::Language(tag) if self.asks_for(tag) => {
                context.props().on_language.emit(tag.clone());
            }
            _ => {}
        }
        let step = self.interview.step();
        if is_answer(&message) && !self.started {
            self.started = true;
            context.props().on_started.emit(());
        }
        if matches!(message, Msg::ReadAloud) {
            self.read_or_stop(context);
        }
        self.apply(message);
        self.forget_hidden_fields();
        if self.interview.step() != step {
            self.came_to_new_step(context);
        }
        self.tell_result(context);
        std::mem::replace(&mut self.focus, Focus::Stay).follow(&self.root, &self.heading);
        true
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        dom::name_place(&self.root, &self.draw(context).voice.word(Word::UiTitle));
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let draw = self.draw(context);
        match self.interview.screen() {
            Some(screen) => draw_screen(&draw, screen),
            None => draw_result(&draw),
        }
    }
}

/// What every part of the drawing needs.
pub struct Draw<'a> {
    /// The widget.
    pub app: &'a App,
    /// Where events go.
    pub link: &'a html::Scope<App>,
    /// The languages that the reader can choose from.
    pub languages: &'a [Language],
    /// Whether the page is told the result.
    pub is_shared: bool,
    /// The words, spoken to this reader.
    pub voice: Voice<'a>,
    /// The words, to be shared with a component.
    pub words: &'a Words,
}

impl App {
    pub(super) fn draw<'a>(&'a self, context: &'a Context<Self>) -> Draw<'a> {
        let words = &self.words;
        let voice = Voice::of_interview(&words.0, &self.interview);
        let languages = &context.props().languages;
        let is_shared = context.props().on_result.is_some();
        Draw { app: self, link: context.link(), languages, is_shared, voice, words }
    }

    /// Tells a page that asked for it the result that stands now, once.
    fn tell_result(&mut self, context: &Context<Self>) {
        let Some(on_result) = &context.props().on_result else { return };
        let stands = self.interview.screen().is_none();
        let now = stands.then(|| outcome(self.interview.answers()));
        if let Some(told) = now.as_ref().filter(|now| self.told.as_ref() != Some(now)) {
            on_result.emit(told.clone());
        }
        self.told = now;
    }

    fn apply(&mut self, message: Msg) {
        match message {
            Msg::Choose(question, index) => {
                self.forget_field(question);
                self.said_in_words(question, Some(index));
                self.interview.answer(question, Value::Option(index));
                self.settled(question);
            }
            Msg::NotSure(question) => {
                // Only the hours of antibiotics keep their field: "yes, but I don't know when".
                let took = self.took_antibiotics;
                self.forget_field(question);
                self.took_antibiotics = took;
                self.said_in_words(question, None);
                self.interview.not_sure(question);
                self.settled(question);
            }
            Msg::Tapped(tapped) => self.tapped(tapped),
            Msg::Clear(question) => {
                self.interview.clear(question);
                self.settled(question);
            }
            Msg::Number(question, field) => self.typed_number(question, field),
            Msg::Reading(question, field) => self.typed_reading(question, field),
            Msg::Left(question) => self.left_reading(question),
            Msg::TookAntibiotics => {
                self.took_antibiotics = true;
                self.interview.clear(Question::AntibioticsHours);
                self.settled(Question::AntibioticsHours);
            }
            Msg::Next => self.go_on(),
            Msg::None => {
                if let Some(screen) = self.interview.screen() {
                    self.interview.none_of_these(screen);
                    self.go_on();
                }
            }
            Msg::CannotTell => {
                if let Some(screen) = self.interview.screen() {
                    self.interview.cannot_tell(screen);
                    self.go_on();
                }
            }
            Msg::Back => self.interview.back(),
            Msg::Change(question) => self.interview.change(question),
            Msg::AnswerRest => self.interview.answer_the_rest(),
            Msg::FitTips => self.fitting_tips = !self.fitting_tips,
            Msg::AskErase => {
                self.asking_to_erase = true;
                // The harmless button, so that a second press of the same key erases nothing.
                self.focus = Focus::Button("restart-no");
            }
            Msg::KeepAnswers => {
                self.asking_to_erase = false;
                self.focus = Focus::Button("restart");
            }
            Msg::Erase => self.erase(),
            Msg::Region(id) => self.region = region(&id).unwrap_or(self.region),
            Msg::Units(fahrenheit) => self.unit = if fahrenheit { Unit::F } else { Unit::C },
            Msg::Sheet(in_sheet) => {
                // Escape closes the sheet without a word to the screen in it.
                self.aloud.stop();
                self.in_sheet = in_sheet;
            }
            Msg::ReadingOver => self.aloud.stop(),
            Msg::Settings => self.turn_settings(),
            Msg::Speak(words) => self.speak(words),
            Msg::NoWords => self.switch = Switch::Failed,
            Msg::Language(_) | Msg::Close | Msg::ReadAloud | Msg::Voices => {}
        }
    }

    fn came_to_new_step(&mut self, context: &Context<Self>) {
        self.aloud.stop();
        self.error = None;
        self.asking_to_erase = false;
        self.settings_open = false;
        self.switch.settle();
        self.focus = Focus::Heading;
        self.clock = BrowserClock::at(self.words.0.language(), (context.props().clock.0)());
    }

    fn erase(&mut self) {
        self.aloud.stop();
        self.interview.erase();
        self.numbers.clear();
        self.readings.clear();
        self.took_antibiotics = false;
        self.zones = Zones::default();
        self.fitting_tips = false;
        self.asking_to_erase = false;
        // On the first screen no step changes, and what was pressed is gone.
        self.error = None;
        self.focus = Focus::Heading;
    }

    /// An answer stands: what was said about it no longer does.
    pub(super) fn settled(&mut self, question: Question) {
        if self.error.is_some_and(|(wrong, _)| wrong == question) {
            self.error = None;
        }
    }

    /// Goes on, unless a field holds something that cannot be taken or a question waits.
    fn go_on(&mut self) {
        if self.points_to_second_reading() {
            return;
        }
        let wrong = self.interview.screen().and_then(|screen| {
            let visible = self.interview.visible(screen).map(|asked| asked.question);
            visible.filter_map(|question| Some((question, self.field_error(question)?))).next()
        });
        let outcome = match wrong {
            Some(wrong) => Err(wrong),
            None => self
                .interview
                .go_on()
                .map_err(|Unattended(question)| (question, FieldError::ChooseOne)),
        };
        if let Err((question, error)) = outcome {
            self.error = Some((question, error));
            self.focus = Focus::Question(question);
        }
    }
}
