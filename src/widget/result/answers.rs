//! Draws the reader's answers, each with a way to change it.
//!
//! Not here: which are shown and how they read (`view::answers`).

use yew::prelude::*;

use crate::{
    text::{Word, pack::Variable},
    widget::{
        app::{Draw, Msg},
        view::{answer_rows, name_zones, when},
    },
};

pub(super) fn draw_answers(draw: &Draw) -> Html {
    let voice = &draw.voice;
    let mut rows = answer_rows(voice, &draw.app.interview);
    name_zones(&mut rows, voice, draw.app.zones);
    html! {
        <details class="card fold" data-part="answers">
            <summary><h3>{ voice.word(Word::UiYourAnswers) }</h3></summary>
            <p class="hint">
                { voice.word_with(Word::UiAnsweredAt, Variable::Time, &when(voice, &draw.app.clock, 0)) }
            </p>
            <dl class="answers">
                { for rows.into_iter().map(|row| {
                    let question = row.change;
                    let change = draw.link.callback(move |_: MouseEvent| Msg::Change(question));
                    let label = voice.word_with(Word::UiChangeAnswer, Variable::Question, &row.label);
                    html! {
                        <div key={question.id()}>
                            <dt>{ &row.label }</dt>
                            <dd>
                                <span>{ &row.answer }</span>
                                <button type="button" class="link change" data-action="change"
                                    data-q={question.id()} aria-label={label} onclick={change}>
                                    { voice.word(Word::UiChange) }
                                </button>
                            </dd>
                        </div>
                    }
                }) }
            </dl>
        </details>
    }
}
