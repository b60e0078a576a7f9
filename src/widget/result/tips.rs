//! Draws the questions that fit the tips to the reader, folded until she wants them.
//!
//! Not here: whether they are offered (`triage::interview`).

use yew::prelude::*;

use crate::{
    protocol::screens::TRIED,
    text::Message,
    triage::interview,
    widget::{
        app::{Draw, Msg},
        fields::draw_tick,
    },
};

pub(super) fn draw_tips(draw: &Draw) -> Html {
    if !interview::offers_tips(draw.app.interview.answers()) {
        return Html::default();
    }
    let open = draw.app.fitting_tips;
    let toggle = draw.link.callback(|_: MouseEvent| Msg::FitTips);
    // The screen after the last one of the interview.
    let message =
        Message::Screen(u16::try_from(crate::protocol::SCREENS.len()).unwrap_or_default());
    html! {
        <section class="card tips">
            <button type="button" class="secondary" data-action="tips" onclick={toggle}
                aria-expanded={if open { "true" } else { "false" }}>
                { draw.voice.say(message, &[]) }
            </button>
            if open {
                <fieldset class="question">
                    <legend>{ draw.voice.about(message) }</legend>
                    <div class="options">
                        { for TRIED.asked.iter().map(|asked| draw_tick(draw, asked.question)) }
                    </div>
                </fieldset>
            }
        </section>
    }
}
