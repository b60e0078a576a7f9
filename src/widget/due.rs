//! Draws the notice that the advice is due for review.
//!
//! Not here: when it is due and what it says (`view::review`), and where it stands (`screen`, `result`).

use yew::prelude::*;

use super::{
    result::{draw_calls, draw_lines},
    view::Notice,
};

/// Names the notice, so that the focused heading is read with what stands above it.
pub const TITLE: &str = "due";

/// Draws the notice.
pub fn draw_notice(notice: &Notice) -> Html {
    html! {
        <section class="due">
            <p id={TITLE}>{ &notice.title }</p>
            { for notice.lines.iter().map(|line| html! { <p>{ line }</p> }) }
            // The number comes first: on a small phone the list is longer than the screen.
            { draw_calls(&notice.calls) }
            { draw_lines(&notice.signs) }
        </section>
    }
}
