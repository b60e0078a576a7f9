//! Draws what stands behind the level: what it looks like, why, what would change it, what is open.
//!
//! Not here: how it is found (`triage::explain`, `triage::what_if`).

use yew::prelude::*;

use super::parts::{draw_lines, draw_reasons};
use crate::{
    protocol::Urgency,
    text::{Message, Word},
    widget::{
        app::Draw,
        pictures::draw_spectrum,
        view::{ChangeGroup, LooksLike, ResultView},
    },
};

pub(super) fn draw_looks_like(draw: &Draw, looks: &LooksLike, view: &ResultView) -> Html {
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::UiLooksLike) }</h3>
            <div class="patterns">
                <p data-pattern={looks.pattern.map(|pattern| pattern.id())}>{ &looks.lead }</p>
                if let Some(about) = &looks.about { <p>{ about }</p> }
                if !looks.also.is_empty() {
                    <h4>{ draw.voice.word(Word::UiCouldAlsoBe) }</h4>
                    <ul>
                        { for looks.also.iter().map(|named| html! {
                            <li data-pattern={named.pattern.id()}>
                                <strong>{ &named.name }</strong>
                                if let Some(about) = &named.about { <p class="hint">{ about }</p> }
                            </li>
                        }) }
                    </ul>
                }
                if let Some(limit) = &looks.limit { <p class="hint">{ limit }</p> }
            </div>
            { view.spectrum.as_ref().map(draw_spectrum) }
        </section>
    }
}

pub(super) fn draw_why(draw: &Draw, view: &ResultView) -> Html {
    if view.why.is_empty() {
        return Html::default();
    }
    let title = match view.urgency {
        Urgency::Emergency => Word::UiWhyEmergency,
        _ => Word::UiWhy,
    };
    html! {
        <section class="card">
            <h3>{ draw.voice.word(title) }</h3>
            { draw_reasons(&view.why) }
        </section>
    }
}

pub(super) fn draw_check_again(draw: &Draw, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card recheck">
            <h3>{ draw.voice.word(Word::UiCheckAgain) }</h3>
            { draw_lines(lines) }
        </section>
    }
}

pub(super) fn draw_more_urgent(draw: &Draw, groups: &[ChangeGroup]) -> Html {
    if groups.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::UiMoreUrgent) }</h3>
            { for groups.iter().map(draw_changes) }
        </section>
    }
}

fn draw_changes(group: &ChangeGroup) -> Html {
    let lines = draw_lines(&group.lines);
    match group.is_folded() {
        true => html! {
            <details>
                <summary><h4>{ &group.heading }</h4></summary>
                { lines }
            </details>
        },
        false => html! { <><h4>{ &group.heading }</h4>{ lines }</> },
    }
}

pub(super) fn draw_still_open(draw: &Draw, open: &[String]) -> Html {
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::StillOpen) }</h3>
            <p>{ draw.voice.about(Message::Word(Word::StillOpen)) }</p>
            { draw_lines(open) }
        </section>
    }
}
