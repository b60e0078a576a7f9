//! Draws the one control that erases every answer, and what it asks before it does.
//!
//! The control stands in the bar, so that it is on every screen and on the result; what it asks stands right below.
//! Not here: erasing (`app`).

use yew::prelude::*;

use super::app::{Draw, Msg};
use crate::text::Word;

/// The control in the bar. While it asks, its place stays, so that nothing moves.
pub fn draw_erase(draw: &Draw) -> Html {
    let ask = draw.link.callback(|_: MouseEvent| Msg::AskErase);
    html! {
        <button type="button" class="link erase" data-action="restart" onclick={ask}
            aria-expanded={if draw.app.asking_to_erase { "true" } else { "false" }}>
            { draw.voice.word(Word::UiErase) }
        </button>
    }
}

/// The question whether that is meant.
pub fn draw_erase_question(draw: &Draw) -> Html {
    if !draw.app.asking_to_erase {
        return Html::default();
    }
    let voice = &draw.voice;
    let keep = draw.link.callback(|_: MouseEvent| Msg::KeepAnswers);
    let erase = draw.link.callback(|_: MouseEvent| Msg::Erase);
    html! {
        <div class="confirm" role="group" aria-label={voice.word(Word::UiEraseTitle)}>
            <p><strong>{ voice.word(Word::UiEraseTitle) }</strong></p>
            <p>{ voice.word(Word::UiEraseAbout) }</p>
            <button type="button" class="primary" data-action="restart-yes" onclick={erase}>
                { voice.word(Word::UiEraseYes) }
            </button>
            <button type="button" class="secondary" data-action="restart-no" onclick={keep}>
                { voice.word(Word::UiEraseNo) }
            </button>
        </div>
    }
}
