//! Draws what a reader sees first: the baby's own box, the headline, the numbers to call.
//!
//! Not here: which level it is (`triage::assess`), and its words (`view::result`).

use yew::prelude::*;

use super::parts::{draw_calls, draw_reasons};
use crate::{
    protocol::Urgency,
    text::Word,
    widget::{
        app::{Draw, Msg},
        due::draw_notice,
        view::{BabyBox, ResultView},
    },
};

/// Ids of what is read with the headline.
const BABY_TITLE: &str = "baby-title";
const FIRST_REASON: &str = "first-reason";

pub(super) fn draw_baby(baby: &BabyBox) -> Html {
    html! {
        <section class="baby-box" data-urgency={baby.urgency.id()}>
            <h2 id={BABY_TITLE}>{ &baby.headline }</h2>
            <p>{ &baby.about }</p>
            { draw_calls(&baby.calls) }
            { draw_reasons(&baby.why) }
        </section>
    }
}

/// The focus goes to the headline, and what stands around it is read with it.
fn what_stands_around(view: &ResultView) -> Option<String> {
    let baby = view.baby.as_ref().map(|_| BABY_TITLE);
    let reason = view.first_reason.as_ref().map(|_| FIRST_REASON);
    let ids = baby.into_iter().chain(reason).map(str::to_owned);
    ids.reduce(|all, id| [all, id].join(" "))
}

pub(super) fn draw_headline(draw: &Draw, view: &ResultView) -> Html {
    html! {
        <div class="headline">
            <h2 class="screen-title" tabindex="-1" ref={draw.app.heading.clone()}
                aria-describedby={what_stands_around(view)}>
                { &view.headline }
            </h2>
            if let Some(reason) = &view.first_reason {
                <p class="first-reason" id={FIRST_REASON}>{ reason }</p>
            }
            if let Some(deadline) = &view.deadline { <p class="deadline">{ deadline }</p> }
            <p>{ &view.about }</p>
            // What most readers came to learn; what it means stands further down.
            if let Some(names) = view.names_in_headline() {
                <p class="fits-name">{ names }</p>
            }
        </div>
    }
}

/// At an emergency nothing comes between the headline and its call.
pub(super) fn draw_due_and_calls(view: &ResultView) -> Html {
    let due = view.due.as_ref().map(draw_notice);
    let sooner = view.sooner.as_ref().map(|sooner| html! { <p class="sooner">{ sooner }</p> });
    let calls = draw_calls(&view.calls);
    let mut parts = [due.unwrap_or_default(), sooner.unwrap_or_default(), calls];
    if view.urgency == Urgency::Emergency {
        parts.reverse();
    }
    parts.into_iter().collect()
}

pub(super) fn draw_answer_the_rest(draw: &Draw, view: &ResultView) -> Html {
    let early = view.urgency == Urgency::Emergency || view.baby.is_some();
    if !early || !draw.app.interview.has_rest() {
        return Html::default();
    }
    let go = draw.link.callback(|_: MouseEvent| Msg::AnswerRest);
    html! {
        <button type="button" class="secondary" data-action="answer-rest" onclick={go}>
            { draw.voice.word(Word::UiAnswerTheRest) }
        </button>
    }
}
