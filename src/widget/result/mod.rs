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

use yew::prelude::*;

pub use self::parts::{draw_calls, draw_lines};
use self::{
    answers::draw_answers,
    explained::{draw_check_again, draw_looks_like, draw_more_urgent, draw_still_open, draw_why},
    first::{draw_answer_the_rest, draw_baby, draw_due_and_calls, draw_headline},
    parts::{draw_list, draw_pictured},
    standing::draw_standing,
    tips::draw_tips,
};
use super::{
    app::Draw,
    bar::draw_bar,
    erase::draw_erase_question,
    listen::draw_listen,
    pictures::{draw_myths, draw_table},
    screen::{draw_emergency_line, draw_region},
    take::{Take, draw_script},
    view::{result_view, take::take_along},
};
use crate::{protocol::Urgency, text::Word};

/// Draws the result.
pub fn draw_result(draw: &Draw) -> Html {
    let app = draw.app;
    let view = result_view(&draw.voice, app.interview.answers(), app.region, &app.clock);
    let voice = &draw.voice;
    let take = take_along(voice, app.interview.answers(), app.zones, &view, &app.clock);
    // In an emergency the script is for the call, and stands with it.
    let script = view.is_emergency().then(|| draw_script(voice, &take, "h3"));
    let take = html! {
        <Take words={draw.words.clone()} {take} script_stands={script.is_some()} key="take" />
    };
    // Who is to care for it at home reads that first.
    let (before, after) = match view.urgency {
        Urgency::SelfCare if script.is_none() => (Html::default(), take),
        _ => (take, Html::default()),
    };
    // What to do comes before what it looks like: at home care is what to do.
    let (to_do_at_home, meanwhile): (&[String], &[String]) = match view.urgency {
        Urgency::SelfCare => (&view.home_care, &[]),
        _ => (&[], &view.home_care),
    };
    html! {
        <>
            { draw_bar(draw, None) }
            <section class="screen" key="result" ref={app.root.clone()}>
                { draw_erase_question(draw) }
                <section class="result" data-urgency={view.urgency.id()}>
                    { view.baby.as_ref().map(draw_baby) }
                    { draw_headline(draw, &view) }
                    { draw_due_and_calls(&view) }
                    { draw_listen(draw) }
                    { draw_list(voice.word(Word::UiDoNow), "do", &view.act) }
                    { script.unwrap_or_default() }
                    { draw_list(voice.word(Word::UiSayOnPhone), "do", &view.say) }
                    { draw_answer_the_rest(draw, &view) }
                    { before }
                    { draw_pictured(voice.word(Word::UiHomeCare), "do", to_do_at_home, &view.pictures) }
                    { draw_calls(&view.support) }
                    { view.looks_like.as_ref().map(|looks| draw_looks_like(draw, looks, &view)) }
                    { draw_list(voice.word(Word::NotForYouSigns), "signs", &view.danger_signs) }
                    { draw_why(draw, &view) }
                    { draw_pictured(voice.word(Word::UiWhileYouArrange), "do", meanwhile, &view.pictures) }
                    { draw_pictured(voice.word(Word::UiLeaveOut), "leave-out", &view.leave_out, &view.pictures) }
                    { draw_tips(draw) }
                    { draw_list(voice.word(Word::UiWatch), "do", &view.watch) }
                    { draw_check_again(draw, &view.check_again) }
                    { after }
                    { draw_more_urgent(draw, &view.more_urgent) }
                    { view.table.as_ref().map(draw_table) }
                    { view.myths.as_ref().map(|myths| draw_myths(draw, myths)) }
                    { draw_still_open(draw, &view.still_open) }
                    { draw_answers(draw) }
                    { draw_standing(draw, &view) }
                    { draw_region(draw, "region") }
                </section>
                if !view.is_emergency() { { draw_emergency_line(draw) } }
            </section>
        </>
    }
}
