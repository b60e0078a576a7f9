//! Draws what this result is and is not, who reviewed it, and its sources.
//!
//! Not here: the review state (`view::review`).

use yew::prelude::*;

use crate::{
    protocol::PROTOCOL,
    text::{Word, pack::Variable},
    widget::{
        app::Draw,
        view::{ResultView, SourceLink},
    },
};

pub(super) fn draw_standing(draw: &Draw, view: &ResultView) -> Html {
    let voice = &draw.voice;
    html! {
        <section class="card">
            <h3>{ voice.word(Word::UiAboutThis) }</h3>
            { for view.standing.iter().map(|line| html! { <p>{ line }</p> }) }
            <p class="review-state">{ &view.review }</p>
            <details class="sources">
                <summary>{ voice.word(Word::UiSmallPrint) }</summary>
                { for view.small_print.iter().map(|line| html! { <p>{ line }</p> }) }
                <p>{ voice.word(Word::PrivacyNote) }</p>
                <h4>{ voice.word(Word::UiSources) }</h4>
                <p>{ voice.word(Word::SourceNote) }</p>
                <p class="hint">{ voice.word_with(Word::UiRulesVersion, Variable::Answer, version()) }</p>
                // Titles stand as their publishers wrote them.
                <ol lang="en" dir="ltr">{ for view.sources.iter().map(draw_source) }</ol>
            </details>
        </section>
    }
}

fn draw_source(source: &SourceLink) -> Html {
    let text = format!("[{}] {}", source.number, source.title);
    if source.address.is_empty() {
        return html! { <li>{ text }</li> };
    }
    html! {
        <li><a href={source.address.clone()} target="_blank" rel="noopener noreferrer">{ text }</a></li>
    }
}

/// The version alone: what else stands there is for programs, and the page says it in the reader's language.
fn version() -> &'static str {
    PROTOCOL.split(';').next().unwrap_or(PROTOCOL)
}
