//! Draws the controls of one question: options, ticks, danger signs.
//!
//! All are native inputs inside labels, so that keyboards, screen readers and thumbs find what
//! they know. Ids are unique only within one widget, which is its own shadow tree.
//! Not here: fields that are typed in (`typed_fields`), what an answer means, and when a question shows.

use yew::prelude::*;

use super::{
    app::{Draw, FieldError, Msg},
    dom,
    typed_fields::{draw_number, draw_temperature},
    view::{TypedError, question_text},
    zones::draw_zones,
};
use crate::{
    protocol::{Kind, Question},
    text::{Message, Word},
    triage::sheet::ErrorCode,
};

/// Draws a question with the controls that fit its kind.
pub fn draw_question(draw: &Draw, question: Question, optional: bool) -> Html {
    let voice = &draw.voice;
    let text = question_text(voice, draw.app.interview.answers(), question);
    let controls = match question.data().kind {
        Kind::Choice(_) if question == Question::Where => html! {
            <>
                { draw_zones(draw) }
                { draw_options(draw, question) }
            </>
        },
        Kind::Choice(_) => draw_options(draw, question),
        Kind::Number(_) if question == Question::AntibioticsHours => draw_antibiotics(draw),
        Kind::Number(options) if !options.is_empty() => draw_options(draw, question),
        Kind::Number(_) => html! {
            <>
                { draw_number(draw, question) }
                { (!optional).then(|| draw_not_sure_box(draw, question)) }
            </>
        },
        Kind::Temperature(_) => draw_temperature(draw, question, optional),
    };
    let error_id = ["error-", question.id()].concat();
    let wrong = draw.app.shown_error(question).is_some();
    // A plain group cannot be called wrong, and among fields it is the field that is.
    let radios = matches!(question.data().kind, Kind::Choice(_));
    html! {
        <fieldset class="question" key={question.id()} role={radios.then_some("radiogroup")}
            aria-invalid={(radios && wrong).then_some("true")}
            aria-describedby={radios.then(|| described_by(draw, question)).flatten()}>
            <legend>
                { text }
                if optional { <span class="hint">{ " (" }{ voice.word(Word::UiOptional) }{ ")" }</span> }
            </legend>
            if let Some(hint) = voice.hint(Message::Question(question)) {
                <p class="hint" id={["hint-", question.id()].concat()}>{ hint }</p>
            }
            { controls }
            if let Some(error) = draw.app.shown_error(question) {
                <p class="error" role="alert" id={error_id}>{ error_text(draw, question, error) }</p>
            }
        </fieldset>
    }
}

fn draw_options(draw: &Draw, question: Question) -> Html {
    let has_own_not_sure = question.option("not_sure").is_some();
    html! {
        <div class="options">
            { for (0u8..).zip(question.options()).map(|(index, option)| {
                draw_option(draw, question, index, option)
            }) }
            { (!has_own_not_sure).then(|| draw_not_sure(draw, question)) }
        </div>
    }
}

fn draw_option(draw: &Draw, question: Question, index: u8, option: &'static str) -> Html {
    let interview = &draw.app.interview;
    let checked = interview.answers().is(question, option) && !interview.is_unsure(question);
    let choose = draw.link.callback(move |_: Event| Msg::Choose(question, index));
    let about = draw.voice.about(Message::Option(question, index));
    html! {
        <label class="option" key={option}>
            <input type="radio" name={question.id()} data-q={question.id()} data-o={option}
                autocomplete="off" {checked} onchange={choose} />
            <span>
                { draw.voice.option(question, index) }
                if let Some(about) = about { <span class="hint">{ " " }{ about }</span> }
            </span>
        </label>
    }
}

fn draw_not_sure(draw: &Draw, question: Question) -> Html {
    let checked = draw.app.interview.is_unsure(question);
    let choose = draw.link.callback(move |_: Event| Msg::NotSure(question));
    html! {
        <label class="option" key="not_sure">
            <input type="radio" name={question.id()} data-q={question.id()} data-o="not_sure"
                autocomplete="off" {checked} onchange={choose} />
            <span>{ draw.voice.word(Word::UiNotSure) }</span>
        </label>
    }
}

/// "Not sure" beside a field: a tick, because there is nothing to choose between.
pub(super) fn draw_not_sure_box(draw: &Draw, question: Question) -> Html {
    let label = match question {
        Question::AntibioticsHours => Word::UiDontKnowWhen,
        _ => Word::UiNotSure,
    };
    let checked = draw.app.interview.is_unsure(question);
    let choose = draw.link.callback(move |event: Event| {
        if dom::ticked(&event) { Msg::NotSure(question) } else { Msg::Clear(question) }
    });
    draw_box(draw, question, "not_sure", label, checked, choose)
}

pub(super) fn draw_box(
    draw: &Draw,
    question: Question,
    option: &'static str,
    label: Word,
    checked: bool,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <div class="options">
            <label class="option">
                <input type="checkbox" data-q={question.id()} data-o={option} autocomplete="off"
                    {checked} {onchange} />
                <span>{ draw.voice.word(label) }</span>
            </label>
        </div>
    }
}

/// Draws one line of a tick list.
pub fn draw_tick(draw: &Draw, question: Question) -> Html {
    let checked = draw.app.interview.answers().is(question, "yes");
    let choose = draw.link.callback(move |event: Event| match dom::ticked(&event) {
        true => Msg::Choose(question, question.option("yes").unwrap_or_default()),
        false => Msg::Clear(question),
    });
    let message = Message::Question(question);
    html! {
        <label class="option" key={question.id()}>
            <input type="checkbox" data-q={question.id()} data-o="yes" autocomplete="off"
                {checked} onchange={choose} />
            <span>
                { draw.voice.say(message, &[]) }
                if let Some(hint) = draw.voice.hint(message) {
                    <span class="hint">{ " " }{ hint }</span>
                }
            </span>
        </label>
    }
}

/// Draws a danger sign with its three taps: "not sure" must be as easy to say as "no". Arrow keys do not lead around the
/// ends: one press up from "no" would be a "yes", and show the emergency at once.
pub fn draw_sign(draw: &Draw, question: Question) -> Html {
    let message = Message::Question(question);
    let answers = draw.app.interview.answers();
    html! {
        <fieldset class="sign" key={question.id()} aria-describedby={described_by(draw, question)}>
            <legend>{ draw.voice.say(message, &[]) }</legend>
            if let Some(hint) = draw.voice.hint(message) {
                <p class="hint" id={["hint-", question.id()].concat()}>{ hint }</p>
            }
            <div class="taps">
                { for (0u8..).zip(question.options()).map(|(index, option)| {
                    let choose = draw.link.callback(move |_: Event| Msg::Choose(question, index));
                    let ends = (index == 0, usize::from(index) + 1 == question.options().len());
                    let stop = Callback::from(move |event| dom::stop_at_ends(&event, ends));
                    html! {
                        <label class="tap">
                            <input type="radio" name={question.id()} data-q={question.id()}
                                data-o={*option} autocomplete="off"
                                checked={answers.is(question, option)} onchange={choose}
                                onkeydown={stop} />
                            <span>{ draw.voice.option(question, index) }</span>
                        </label>
                    }
                }) }
            </div>
        </fieldset>
    }
}

/// "Are you taking antibiotics?", with the hours where the answer is yes.
fn draw_antibiotics(draw: &Draw) -> Html {
    let question = Question::AntibioticsHours;
    let interview = &draw.app.interview;
    let none = interview.answers().is(question, "none");
    let took = !none && (draw.app.took_antibiotics || interview.is_attended(question));
    let choose = draw.link.callback(move |_: Event| Msg::TookAntibiotics);
    html! {
        <>
            <div class="options">
                { draw_option(draw, question, 0, "none") }
                <label class="option" key="taken">
                    <input type="radio" name={question.id()} data-q={question.id()} data-o="taken"
                        autocomplete="off" checked={took} onchange={choose} />
                    <span>{ draw.voice.word(Word::UiAntibioticsYes) }</span>
                </label>
            </div>
            if took {
                <p class="hint">{ draw.voice.word(Word::UiFirstDoseAgo) }</p>
                { draw_number(draw, question) }
                { draw_not_sure_box(draw, question) }
            }
        </>
    }
}

/// The ids of what is said about a question: its help, and what is wrong with its answer.
pub(super) fn described_by(draw: &Draw, question: Question) -> Option<String> {
    let hint = draw.voice.hint(Message::Question(question)).map(|_| "hint-");
    let error = draw.app.shown_error(question).map(|_| "error-");
    let ids = hint.into_iter().chain(error).map(|kind| [kind, question.id()].concat());
    ids.reduce(|all, id| [all, id].join(" "))
}

fn error_text(draw: &Draw, question: Question, error: FieldError) -> Html {
    let voice = &draw.voice;
    let is_temperature = matches!(question.data().kind, Kind::Temperature(_));
    let word = match error {
        FieldError::ChooseOne if question.is_danger_sign() => Word::ErrorAnswerEach,
        FieldError::ChooseOne => Word::ErrorChooseOne,
        FieldError::AskAgain => Word::ErrorCheckReading,
        FieldError::Typed(TypedError::Sheet(ErrorCode::CheckUnit)) => Word::ErrorCheckUnit,
        FieldError::Typed(TypedError::Sheet(ErrorCode::CheckReading)) => Word::ErrorCheckReading,
        FieldError::Typed(TypedError::Sheet(ErrorCode::Negative)) => Word::ErrorNegative,
        FieldError::Typed(TypedError::NoUnit) if question == Question::BabyAgeDays => {
            Word::ErrorNoUnit
        }
        FieldError::Typed(TypedError::NoUnit) => Word::ErrorNoUnitOfTime,
        FieldError::Typed(_) if is_temperature => Word::ErrorNotATemperature,
        FieldError::Typed(_) => Word::ErrorNotANumber,
    };
    html! { { voice.word(word) } }
}
