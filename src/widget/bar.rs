//! Draws the bar above every screen: Back, how far the interview is, Erase, the settings, and Close where there is
//! something to close.
//!
//! Not here: what Back leads to (`triage::interview`).

use yew::prelude::*;

use super::{
    app::{Draw, Msg},
    erase::draw_erase,
    settings::{draw_control, draw_settings},
};
use crate::text::{Message, Word, pack::Variable};

/// Draws the bar; `progress` is this step and how many there are about, on a screen that asks.
pub fn draw_bar(draw: &Draw, progress: Option<(usize, usize)>) -> Html {
    let voice = &draw.voice;
    let back = draw.link.callback(|_: MouseEvent| Msg::Back);
    let close = draw.link.callback(|_: MouseEvent| Msg::Close);
    html! {
        <>
        <div class="bar">
            if draw.app.interview.can_go_back() {
                <button type="button" class="back" data-action="back" onclick={back}>
                    { voice.word(Word::UiBack) }
                </button>
            }
            if let Some((step, total)) = progress {
                <div class="progress">
                    <progress max={total.to_string()} value={step.to_string()} aria-hidden="true" />
                    <span>
                        { voice.say(
                            Message::Word(Word::UiProgress),
                            &[(Variable::Number, &step.to_string()), (Variable::Total, &total.to_string())],
                        ) }
                    </span>
                </div>
            }
            { draw_erase(draw) }
            { draw_control(draw) }
            if draw.app.in_sheet {
                <button type="button" class="close" data-action="close" onclick={close}>
                    { voice.word(Word::UiClose) }
                </button>
            }
        </div>
        { draw_settings(draw) }
        </>
    }
}
