//! The picture of both breasts on which sore parts are tapped, beside the choices of "where".
//!
//! Each part is a button of its own, so that a thumb, a keyboard and a screen reader find it alike.
//! Not here: what the parts stand for (`triage::zones`), and their words (`view::zones`).

use yew::prelude::*;

use super::{
    app::{App, Draw, Focus, Msg},
    drawing::draw_drawing,
    view::{all_of, drawings::TORSO, zone_words},
};
use crate::{
    protocol::{
        Question,
        zones::{Breast, Zone},
    },
    text::{Message, Word, pack::Variable},
    triage::Value,
};

/// What was tapped.
#[derive(Clone, Copy)]
pub enum Tapped {
    /// One part.
    Zone(Zone),
    /// "All of the left breast".
    All(Breast),
    /// "Clear the picture".
    Clear,
}

impl App {
    /// The choices follow the taps.
    pub(super) fn tapped(&mut self, tapped: Tapped) {
        match tapped {
            Tapped::Zone(zone) => self.zones.toggle(zone),
            Tapped::All(breast) => self.zones.toggle_all(breast),
            Tapped::Clear => {
                self.zones.clear();
                // Its own button goes with the last mark.
                self.focus = Focus::Button("zones-all-left");
            }
        }
        match self.zones.option().and_then(|id| Question::Where.option(id)) {
            Some(index) => self.interview.answer(Question::Where, Value::Option(index)),
            None => self.interview.clear(Question::Where),
        }
        self.settled(Question::Where);
    }

    /// The taps follow the choices.
    pub(super) fn said_in_words(&mut self, question: Question, option: Option<u8>) {
        if question == Question::Where {
            self.zones.said(option);
        }
    }
}

/// Draws the picture with its buttons.
pub fn draw_zones(draw: &Draw) -> Html {
    let (voice, zones) = (&draw.voice, draw.app.zones);
    let marked = zone_words(voice, zones).join(" · ");
    html! {
        <div class="zones" role="group" aria-labelledby="zones" aria-describedby="zones-hint">
            <p id="zones">{ voice.word(Word::Zones) }</p>
            <p class="hint" id="zones-hint">
                { voice.about(Message::Word(Word::Zones)).unwrap_or_default() }
            </p>
            <div class="sides" aria-hidden="true">
                <span>{ voice.word(Word::ZonesLeft) }</span>
                <span>{ voice.word(Word::ZonesRight) }</span>
            </div>
            <div class="torso">
                { draw_drawing(&TORSO, None) }
                { for Breast::ALL.into_iter().map(|breast| html! {
                    <div class="breast" data-breast={breast.id()}>
                        { for breast.zones().map(|zone| {
                            let name = voice.say(Message::Zone(zone), &[]);
                            draw_button(draw, Tapped::Zone(zone), "zone", Some(zones.has(zone)), name)
                        }) }
                    </div>
                }) }
            </div>
            <div class="zone-tools">
                { for Breast::ALL.into_iter().map(|breast| {
                    let all = Some(zones.has_all(breast));
                    draw_button(draw, Tapped::All(breast), "secondary", all, voice.word(all_of(breast)))
                }) }
                if !zones.is_empty() {
                    { draw_button(draw, Tapped::Clear, "link", None, voice.word(Word::ZonesClear)) }
                }
            </div>
            <p class="marked" role="status">
                if !zones.is_empty() {
                    { voice.word_with(Word::ZonesMarked, Variable::Answer, &marked) }
                }
            </p>
            if zones.in_both() { <p class="hint">{ voice.word(Word::ZonesBoth) }</p> }
        </div>
    }
}

/// One of the buttons. A part of a breast has its name as a label, as it holds no words.
fn draw_button(
    draw: &Draw,
    tapped: Tapped,
    class: &'static str,
    pressed: Option<bool>,
    words: String,
) -> Html {
    let tap = draw.link.callback(move |_: MouseEvent| Msg::Tapped(tapped));
    let (part, action) = match tapped {
        Tapped::Zone(Zone { breast, part }) => {
            (Some(part.id()), ["zone-", breast.id(), "-", part.id()].concat())
        }
        Tapped::All(breast) => (None, ["zones-all-", breast.id()].concat()),
        Tapped::Clear => (None, "zones-clear".into()),
    };
    html! {
        <button type="button" {class} data-part={part} data-action={action} onclick={tap}
            aria-pressed={pressed.map(|is| if is { "true" } else { "false" })}
            aria-label={words.clone()}>
            if part.is_none() { { words } }
        </button>
    }
}
