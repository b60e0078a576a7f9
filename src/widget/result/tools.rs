//! Draws the way to start over, and the question before anything is erased.
//!
//! Not here: what erasing forgets (`app`).

use yew::prelude::*;

use crate::{
    text::Word,
    widget::app::{Draw, Msg},
};

pub(super) fn draw_tools(draw: &Draw) -> Html {
    let voice = &draw.voice;
    let ask = draw.link.callback(|_: MouseEvent| Msg::AskErase);
    let keep = draw.link.callback(|_: MouseEvent| Msg::KeepAnswers);
    let erase = draw.link.callback(|_: MouseEvent| Msg::Erase);
    if !draw.app.asking_to_erase {
        return html! {
            <div class="tools">
                <button type="button" class="secondary" data-action="restart" onclick={ask}>
                    { voice.word(Word::UiStartOver) }
                </button>
            </div>
        };
    }
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
