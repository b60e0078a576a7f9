//! Draws what several parts of the result share: numbers to call, lists, reasons.
//!
//! Not here: which list says what (`view::result`).

use yew::prelude::*;

use crate::widget::{
    pictures::draw_line,
    view::{Call, Pictured, Why},
};

/// Draws the numbers, each to tap and to read.
pub fn draw_calls(calls: &[Call]) -> Html {
    if calls.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="call">
            { for calls.iter().map(|call| html! {
                <li>
                    if let Some((shown, dialled)) = call.number {
                        <a class="phone" href={["tel:", dialled].concat()}>
                            <span>{ &call.label }</span>{ " " }<bdi class="number" dir="ltr">{ shown }</bdi>
                        </a>
                    } else {
                        <p class="phone-words">
                            <span>{ &call.label }</span>
                            if let Some(about) = &call.about { <span class="hint">{ about }</span> }
                        </p>
                    }
                    if let (Some(about), Some(_)) = (&call.about, call.number) {
                        <p class="hint">{ about }</p>
                    }
                </li>
            }) }
        </ul>
    }
}

/// A plain list, left out where it is empty.
pub fn draw_lines(lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// A card with a list, left out where the list is empty.
pub(super) fn draw_list(title: String, class: &'static str, lines: &[String]) -> Html {
    draw_pictured(title, class, lines, &[])
}

/// The same with drawings beside some of its lines.
pub(super) fn draw_pictured(
    title: String,
    class: &'static str,
    lines: &[String],
    pictures: &[Pictured],
) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ title }</h3>
            <ul class="advice">
                { for lines.iter().map(|line| draw_line(line, class, pictures)) }
            </ul>
        </section>
    }
}

pub(super) fn draw_reasons(why: &[Why]) -> Html {
    html! {
        <ul class="reasons">
            { for why.iter().map(|why| html! {
                <li data-rule={why.rule}>
                    { &why.sentence }
                    if !why.answers.is_empty() {
                        <span class="hint">{ " " }{ why.answers.join(" · ") }</span>
                    }
                </li>
            }) }
        </ul>
    }
}
