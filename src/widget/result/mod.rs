//! Draws the result page from its view, part by part in the view's order.
//!
//! [`draw_result`] is the one place where the parts are listed; each part has a file of its own.
//! Not here: what stands on the page (`view::result`).

mod answers;
mod explained;
mod first;
mod parts;
mod standing;
mod tips;
mod tools;

use yew::prelude::*;

pub use self::parts::{draw_calls, draw_lines};
use self::{
    answers::draw_answers,
    explained::{draw_check_again, draw_looks_like, draw_more_urgent, draw_still_open, draw_why},
    first::{draw_answer_the_rest, draw_baby, draw_due_and_calls, draw_headline},
    parts::draw_list,
    standing::draw_standing,
    tips::draw_tips,
    tools::draw_tools,
};
use super::{app::Draw, bar::draw_bar, screen::draw_region, view::result_view};
use crate::{protocol::Urgency, text::Word};

/// Draws the result.
pub fn draw_result(draw: &Draw) -> Html {
    let app = draw.app;
    let view = result_view(&draw.voice, app.interview.answers(), app.region, &app.clock);
    let voice = &draw.voice;
    let home_care = match view.urgency {
        Urgency::SelfCare => Word::UiHomeCare,
        _ => Word::UiWhileYouArrange,
    };
    html! {
        <>
            { draw_bar(draw, None) }
            <section class="screen" key="result" ref={app.root.clone()}>
                <section class="result" data-urgency={view.urgency.id()}>
                    { view.baby.as_ref().map(draw_baby) }
                    { draw_headline(draw, &view) }
                    { draw_due_and_calls(&view) }
                    { draw_list(voice.word(Word::UiDoNow), "do", &view.act) }
                    { draw_list(voice.word(Word::UiSayOnPhone), "do", &view.say) }
                    { draw_answer_the_rest(draw, &view) }
                    { view.looks_like.as_ref().map(|looks| draw_looks_like(draw, looks)) }
                    { draw_list(voice.word(Word::NotForYouSigns), "do", &view.danger_signs) }
                    { draw_why(draw, &view) }
                    { draw_list(voice.word(home_care), "do", &view.home_care) }
                    { draw_list(voice.word(Word::UiLeaveOut), "leave-out", &view.leave_out) }
                    { draw_tips(draw) }
                    { draw_list(voice.word(Word::UiWatch), "do", &view.watch) }
                    { draw_check_again(draw, &view.check_again) }
                    { draw_more_urgent(draw, &view.more_urgent) }
                    { draw_still_open(draw, &view.still_open) }
                    { draw_answers(draw) }
                    { draw_standing(draw, &view) }
                    { draw_region(draw) }
                    { draw_tools(draw) }
                </section>
            </section>
        </>
    }
}
