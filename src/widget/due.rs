//! Draws the notice that the advice is due for review.
//!
//! Not here: when it is due and what it says (`view::review`), and where it stands (`screen`, `result`).

use yew::prelude::*;

use super::{result::draw_calls, view::Notice};

/// Names the notice, so that the focused heading is read with what stands above it.
pub const TITLE: &str = "due";

/// Draws the notice.
pub fn draw_notice(notice: &Notice) -> Html {
    html! {
        <section class="due" aria-labelledby={TITLE}>
            <p class="due-title" id={TITLE}><strong>{ &notice.title }</strong></p>
            <p>{ &notice.about }</p>
            if let Some(danger) = &notice.danger {
                <p class="due-lead">{ &danger.lead }</p>
                if !danger.signs.is_empty() {
                    <ul class="due-signs">
                        { for danger.signs.iter().map(|sign| html! { <li>{ sign }</li> }) }
                    </ul>
                }
                { draw_calls(&danger.calls) }
            }
        </section>
    }
}
