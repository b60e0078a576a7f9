//! Draws the result page from its view, part by part in the view's order.
//!
//! Not here: what stands on it (`view::result`).

use yew::prelude::*;

use super::{
    app::{Draw, Msg},
    bar::draw_bar,
    due::draw_notice,
    fields::draw_tick,
    screen::draw_region,
    view::{
        BabyBox, Call, ChangeGroup, LooksLike, ResultView, SourceLink, Why, answer_rows,
        result_view, when,
    },
};
use crate::{
    protocol::{PROTOCOL, Urgency, screens::TRIED},
    text::{Message, Word, pack::Variable},
    triage::interview,
};

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

fn draw_baby(baby: &BabyBox) -> Html {
    html! {
        <section class="baby-box" data-urgency={baby.urgency.id()}>
            <h2>{ &baby.headline }</h2>
            <p>{ &baby.about }</p>
            { draw_calls(&baby.calls) }
            { draw_reasons(&baby.why) }
        </section>
    }
}

fn draw_headline(draw: &Draw, view: &ResultView) -> Html {
    html! {
        <div class="headline">
            if let Some(reason) = &view.first_reason { <p class="first-reason">{ reason }</p> }
            <h2 class="screen-title" tabindex="-1" ref={draw.app.heading.clone()}>
                { &view.headline }
            </h2>
            <p>{ &view.about }</p>
            if let Some(deadline) = &view.deadline { <p class="deadline">{ deadline }</p> }
        </div>
    }
}

/// At an emergency nothing comes between the headline and its call.
fn draw_due_and_calls(view: &ResultView) -> Html {
    let due = view.due.as_ref().map(draw_notice);
    let calls = draw_calls(&view.calls);
    let mut parts = [due.unwrap_or_default(), calls];
    if view.urgency == Urgency::Emergency {
        parts.reverse();
    }
    parts.into_iter().collect()
}

fn draw_answer_the_rest(draw: &Draw, view: &ResultView) -> Html {
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

/// Draws the numbers, each to tap and to read.
pub fn draw_calls(calls: &[Call]) -> Html {
    if calls.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="call">
            { for calls.iter().map(|call| html! {
                <li>
                    if let Some((shown, dialled)) = call.number {
                        <a class="phone" href={["tel:", dialled].concat()}>
                            <span>{ &call.label }</span>{ " " }<span class="number">{ shown }</span>
                        </a>
                    } else {
                        <p class="phone-words">{ &call.label }</p>
                    }
                    if let Some(about) = &call.about { <p class="hint">{ about }</p> }
                </li>
            }) }
        </ul>
    }
}

/// A plain list, left out where it is empty.
pub fn draw_lines(lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// A card with a list, left out where the list is empty.
fn draw_list(title: String, class: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ title }</h3>
            <ul class="advice">
                { for lines.iter().map(|line| html! { <li {class}>{ line }</li> }) }
            </ul>
        </section>
    }
}

fn draw_looks_like(draw: &Draw, looks: &LooksLike) -> Html {
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::UiLooksLike) }</h3>
            <div class="patterns">
                <p data-pattern={looks.pattern.map(|pattern| pattern.id())}>{ &looks.lead }</p>
                if let Some(about) = &looks.about { <p>{ about }</p> }
                if !looks.also.is_empty() {
                    <h4>{ draw.voice.word(Word::UiCouldAlsoBe) }</h4>
                    <ul>
                        { for looks.also.iter().map(|named| html! {
                            <li data-pattern={named.pattern.id()}>
                                <strong>{ &named.name }</strong>
                                if let Some(about) = &named.about { <p class="hint">{ about }</p> }
                            </li>
                        }) }
                    </ul>
                }
                if let Some(limit) = &looks.limit { <p class="hint">{ limit }</p> }
            </div>
        </section>
    }
}

fn draw_why(draw: &Draw, view: &ResultView) -> Html {
    if view.why.is_empty() {
        return Html::default();
    }
    let title = match view.urgency {
        Urgency::Emergency => Word::UiWhyEmergency,
        _ => Word::UiWhy,
    };
    html! {
        <section class="card">
            <h3>{ draw.voice.word(title) }</h3>
            { draw_reasons(&view.why) }
        </section>
    }
}

fn draw_reasons(why: &[Why]) -> Html {
    html! {
        <ul class="reasons">
            { for why.iter().map(|why| html! {
                <li data-rule={why.rule}>
                    { &why.sentence }
                    if !why.answers.is_empty() {
                        <span class="hint">{ " " }{ why.answers.join(" · ") }</span>
                    }
                </li>
            }) }
        </ul>
    }
}

fn draw_tips(draw: &Draw) -> Html {
    if !interview::offers_tips(draw.app.interview.answers()) {
        return Html::default();
    }
    let open = draw.app.fitting_tips;
    let toggle = draw.link.callback(|_: MouseEvent| Msg::FitTips);
    // The screen after the last one of the interview.
    let message = Message::Screen(u8::try_from(crate::protocol::SCREENS.len()).unwrap_or_default());
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

fn draw_check_again(draw: &Draw, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card recheck">
            <h3>{ draw.voice.word(Word::UiCheckAgain) }</h3>
            { draw_lines(lines) }
        </section>
    }
}

fn draw_more_urgent(draw: &Draw, groups: &[ChangeGroup]) -> Html {
    if groups.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::UiMoreUrgent) }</h3>
            { for groups.iter().map(|group| html! {
                <>
                    <h4>{ &group.heading }</h4>
                    { draw_lines(&group.lines) }
                </>
            }) }
        </section>
    }
}

fn draw_still_open(draw: &Draw, open: &[String]) -> Html {
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="card">
            <h3>{ draw.voice.word(Word::StillOpen) }</h3>
            <p>{ draw.voice.about(Message::Word(Word::StillOpen)) }</p>
            { draw_lines(open) }
        </section>
    }
}

fn draw_answers(draw: &Draw) -> Html {
    let voice = &draw.voice;
    html! {
        <section class="card">
            <h3>{ voice.word(Word::UiYourAnswers) }</h3>
            <p class="hint">
                { voice.word_with(Word::UiAnsweredAt, Variable::Time, &when(voice, &draw.app.clock, 0)) }
            </p>
            <dl class="answers">
                { for answer_rows(voice, &draw.app.interview).into_iter().map(|row| {
                    let question = row.change;
                    let change = draw.link.callback(move |_: MouseEvent| Msg::Change(question));
                    let label = voice.word_with(Word::UiChangeAnswer, Variable::Question, &row.label);
                    html! {
                        <div key={question.id()}>
                            <dt>{ &row.label }</dt>
                            <dd>
                                { &row.answer }
                                <button type="button" class="link change" data-action="change"
                                    data-q={question.id()} aria-label={label} onclick={change}>
                                    { voice.word(Word::UiChange) }
                                </button>
                            </dd>
                        </div>
                    }
                }) }
            </dl>
        </section>
    }
}

fn draw_standing(draw: &Draw, view: &ResultView) -> Html {
    let voice = &draw.voice;
    html! {
        <section class="card">
            <h3>{ voice.word(Word::UiAboutThis) }</h3>
            { for view.standing.iter().map(|line| html! { <p>{ line }</p> }) }
            <p class="review-state">{ &view.review }</p>
            <details class="sources">
                <summary>{ voice.word(Word::UiSources) }</summary>
                <p>{ voice.word(Word::SourceNote) }</p>
                <p class="hint">{ voice.word_with(Word::UiRulesVersion, Variable::Answer, PROTOCOL) }</p>
                <ol>{ for view.sources.iter().map(draw_source) }</ol>
            </details>
            <p class="hint">{ voice.word(Word::PrivacyNote) }</p>
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

fn draw_tools(draw: &Draw) -> Html {
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
