//! Draws the settings: the control in the bar, and the panel below it with language, region and unit.
//!
//! The panel pushes the screen down instead of covering it, so that neither focus nor place is lost. Languages are
//! buttons, because the arrow keys of radio buttons would ask for the words of each language that they pass.
//! Not here: what it says (`view::settings`), where words come from (the shell).

use yew::prelude::*;

use super::{
    app::{App, Draw, Focus, Msg, Words},
    screen::draw_region,
    typed_fields::draw_unit,
    view::{Choice, Switch, settings_view},
};
use crate::{text::Word, triage::Unit};

/// The panel, for the control that opens it.
const PANEL: &str = "settings";

/// The heading above the languages, which names their group.
const LANGUAGES: &str = "settings-language";

/// Draws what opens the panel: a globe, which readers know who cannot read the words beside it.
pub fn draw_control(draw: &Draw) -> Html {
    let open = draw.app.settings_open;
    let turn = draw.link.callback(|_: MouseEvent| Msg::Settings);
    html! {
        <button type="button" class="settings-control" data-action="settings" onclick={turn}
            aria-expanded={if open { "true" } else { "false" }} aria-controls={open.then_some(PANEL)}>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9.5" />
                <ellipse cx="12" cy="12" rx="4.2" ry="9.5" />
                <path d="M2.5 12h19M4 7h16M4 17h16" />
            </svg>
            <span>{ draw.voice.word(Word::SettingsTitle) }</span>
        </button>
    }
}

/// Draws the panel, where it is open.
pub fn draw_settings(draw: &Draw) -> Html {
    if !draw.app.settings_open {
        return Html::default();
    }
    let view = settings_view(&draw.voice, draw.languages, &draw.app.switch);
    let shut = draw.link.batch_callback(|event: KeyboardEvent| {
        // The sheet shuts at the same key; one press shuts one thing.
        (event.key() == "Escape").then(|| {
            event.prevent_default();
            Msg::Settings
        })
    });
    html! {
        <section class="settings" id={PANEL} aria-label={view.title} onkeydown={shut}>
            <h3 id={LANGUAGES}>{ view.language }</h3>
            <div class="languages" role="group" aria-labelledby={LANGUAGES}>
                { view.choices.into_iter().map(|choice| draw_language(draw, &choice)).collect::<Html>() }
            </div>
            <p class={classes!("status", view.failed.then_some("error"))} role="status">{ view.status }</p>
            { draw_region(draw, "settings-region") }
            <h3>{ &view.unit }</h3>
            <div class="unit-switch" role="radiogroup" aria-label={view.unit.clone()}>
                { draw_degrees(draw, Unit::F) }
                { draw_degrees(draw, Unit::C) }
            </div>
        </section>
    }
}

fn draw_language(draw: &Draw, choice: &Choice) -> Html {
    let tag = choice.language.tag.clone();
    let tapped = draw.link.callback({
        let tag = tag.clone();
        move |_: MouseEvent| Msg::Language(tag.clone())
    });
    html! {
        <button type="button" key={tag.clone()} class="secondary language" data-action="language"
            data-language={tag.clone()} lang={tag} dir="auto" onclick={tapped}
            aria-pressed={if choice.chosen { "true" } else { "false" }}>
            { &choice.language.name }
        </button>
    }
}

fn draw_degrees(draw: &Draw, unit: Unit) -> Html {
    let (place, name) = match unit {
        Unit::F => (0, Word::UnitFahrenheit),
        Unit::C => (1, Word::UnitCelsius),
    };
    let choose = draw.link.callback(move |_: Event| Msg::Units(unit == Unit::F));
    draw_unit(PANEL, place, draw.app.unit == unit, draw.voice.word(name), choose)
}

impl App {
    pub(super) fn turn_settings(&mut self) {
        self.settings_open = !self.settings_open;
        self.switch.settle();
        self.focus = Focus::Button("settings");
    }

    /// Whether the words of a language must be asked for; notes that they are.
    pub(super) fn asks_for(&mut self, tag: &str) -> bool {
        let asks = self.switch != Switch::Waiting && self.words.0.language() != tag;
        if asks {
            self.switch = Switch::Waiting;
        }
        asks
    }

    /// Goes on in other words. Answers, place and what is typed hold no word, so nothing else changes.
    pub(super) fn speak(&mut self, words: Words) {
        self.aloud.change_language(words.0.language());
        self.clock = self.clock.in_language(words.0.language());
        self.words = words;
        self.switch = Switch::Done;
    }
}
