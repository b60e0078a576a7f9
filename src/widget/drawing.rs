//! Draws a drawing: paths in the colours of the theme, and a name for those who cannot see it.
//!
//! Not here: the paths (`view::drawings`).

use yew::prelude::*;

use super::view::drawings::Drawing;

/// Draws it; without a name it is an ornament beside words that say the same.
pub fn draw_drawing(drawing: &'static Drawing, name: Option<String>) -> Html {
    let hidden = name.is_none().then_some("true");
    html! {
        <svg class="art" viewBox={drawing.view_box} role={name.is_some().then_some("img")}
            aria-label={name} aria-hidden={hidden}>
            { for drawing.paths.iter().map(|(class, d)| html! { <path class={*class} d={*d} /> }) }
        </svg>
    }
}
