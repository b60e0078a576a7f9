//! What a printer gets: one page with everything that is taken along, and nothing else of the result.
//!
//! It is never shown on a screen; the style sheet shows it to printers and hides all else from them.
//! Not here: its words (`view::take`).

use yew::prelude::*;

use super::{
    super::view::take::{Code, TakeAlong},
    draw_code,
};

/// Draws the page.
pub fn draw_paper(take: &TakeAlong, code: Option<&Code>) -> Html {
    let line = |line: &String| html! { <p>{ line }</p> };
    html! {
        <section class="paper" aria-hidden="true">
            <p>{ &take.made }</p>
            <div class="paper-top">
                <div>
                    { for take.how_soon.iter().map(|line| html! { <p class="paper-title">{ line }</p> }) }
                    { for take.calls.iter().map(line) }
                </div>
                { code.map(|code| draw_code(code, None)) }
            </div>
            <blockquote>{ for take.script.iter().map(line) }</blockquote>
            { for take.findings.iter().map(|finding| line(&finding.text)) }
            <p><strong>{ &take.signs_title }</strong></p>
            <ul>{ for take.signs.iter().map(|sign| html! { <li>{ sign }</li> }) }</ul>
            <p>{ &take.foot }{ " " }{ &take.review }</p>
        </section>
    }
}
