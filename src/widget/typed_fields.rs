//! Draws the fields that are typed in: numbers and temperatures, with their units.
//!
//! Not here: what a typed text means (`view::typed`), the question around a field (`fields`).

use yew::prelude::*;

use super::{
    app::{Draw, Msg},
    dom,
    fields::{described_by, draw_box, draw_not_sure_box},
    view::{NumberField, NumberUnit, ReadingField, age_clashes, units_of},
};
use crate::{protocol::Question, text::Word, triage::Unit};

/// Draws a number with its unit, or the units to choose from.
pub fn draw_number(draw: &Draw, question: Question) -> Html {
    let field = draw.app.numbers.get(&question).cloned();
    let field = field.unwrap_or_else(|| NumberField::new(question));
    let typed = {
        let field = field.clone();
        draw.link.callback(move |event: InputEvent| {
            Msg::Number(question, NumberField { text: dom::typed(&event), ..field.clone() })
        })
    };
    let units = units_of(question);
    html! {
        <>
        <div class="number-field">
            { draw_field(draw, question, &field.text, typed, None) }
            if let [(only, _)] = units {
                <bdi class="unit">{ unit_name(draw, *only) }</bdi>
            } else {
                <div class="unit-switch" role="radiogroup" aria-label={draw.voice.word(Word::UiUnit)}>
                    { for units.iter().enumerate().map(|(unit, (name, _))| {
                        let text = field.text.clone();
                        let choose = draw.link.callback(move |_: Event| {
                            Msg::Number(question, NumberField { text: text.clone(), unit: Some(unit) })
                        });
                        let chosen = field.unit == Some(unit);
                        draw_unit(question.id(), unit, chosen, unit_name(draw, *name), choose)
                    }) }
                </div>
            }
        </div>
        if question == Question::BabyAgeDays && age_clashes(draw.app.interview.answers()) {
            <p class="hint" role="status">{ draw.voice.word(Word::BabyAgeClash) }</p>
        }
        </>
    }
}

/// Draws a reading in °F or °C, and the second one where it is asked for.
pub fn draw_temperature(draw: &Draw, question: Question, optional: bool) -> Html {
    let field = reading_field(draw, question);
    let typed = with_field(draw, question, &field, |field, text| {
        field.text = text;
        field.left = false;
    });
    let left = draw.link.callback(move |_: Event| Msg::Left(question));
    let second = with_field(draw, question, &field, |field, text| field.second = text);
    let not_taken = question.option("not_taken").unwrap_or_default();
    let not_taken_box = draw.link.callback(move |event: Event| match dom::ticked(&event) {
        true => Msg::Choose(question, not_taken),
        false => Msg::Clear(question),
    });
    let answers = draw.app.interview.answers();
    html! {
        <>
            <div class="number-field">
                { draw_field(draw, question, &field.text, typed, Some(left)) }
                <div class="unit-switch" role="radiogroup" aria-label={draw.voice.word(Word::UiUnitSwitch)}>
                    { draw_degrees(draw, question, &field, Unit::F) }
                    { draw_degrees(draw, question, &field, Unit::C) }
                </div>
            </div>
            if field.asks_for_second() {
                <p class="hint" role="status" id={["again-", question.id()].concat()}>
                    { draw.voice.word(field.why_again(question)) }
                </p>
                <div class="number-field">
                    <input type="text" inputmode="decimal" data-q={question.id()} data-second="yes"
                        aria-label={draw.voice.word(Word::UiSecondReading)} autocomplete="off"
                        aria-describedby={["again-", question.id()].concat()}
                        spellcheck="false" value={field.second.clone()} oninput={second} />
                </div>
            }
            if !optional {
                { draw_box(draw, question, "not_taken", Word::UiNoReading,
                    answers.is(question, "not_taken"), not_taken_box) }
                { draw_not_sure_box(draw, question) }
            }
        </>
    }
}

fn with_field(
    draw: &Draw,
    question: Question,
    field: &ReadingField,
    change: fn(&mut ReadingField, String),
) -> Callback<InputEvent> {
    let field = field.clone();
    draw.link.callback(move |event: InputEvent| {
        let mut field = field.clone();
        change(&mut field, dom::typed(&event));
        Msg::Reading(question, field)
    })
}

fn reading_field(draw: &Draw, question: Question) -> ReadingField {
    let field = draw.app.readings.get(&question).cloned();
    field.unwrap_or_else(|| ReadingField::new(draw.app.unit))
}

fn draw_degrees(draw: &Draw, question: Question, field: &ReadingField, unit: Unit) -> Html {
    let (place, name) = match unit {
        Unit::F => (0, Word::UnitFahrenheit),
        Unit::C => (1, Word::UnitCelsius),
    };
    let chosen = field.unit == unit;
    let field = field.clone();
    let choose = draw
        .link
        .callback(move |_: Event| Msg::Reading(question, ReadingField { unit, ..field.clone() }));
    draw_unit(question.id(), place, chosen, draw.voice.word(name), choose)
}

/// Draws one tap of a switch between units; `id` names the switch.
pub fn draw_unit(
    id: &str,
    place: usize,
    checked: bool,
    name: String,
    onchange: Callback<Event>,
) -> Html {
    html! {
        <label class="tap" key={place}>
            <input type="radio" name={["unit-", id].concat()} data-unit={place.to_string()}
                autocomplete="off" {checked} {onchange} />
            // A unit in another script, such as °C, stands as one piece.
            <span><bdi>{ name }</bdi></span>
        </label>
    }
}

fn draw_field(
    draw: &Draw,
    question: Question,
    text: &str,
    oninput: Callback<InputEvent>,
    onchange: Option<Callback<Event>>,
) -> Html {
    let wrong = draw.app.shown_error(question).is_some();
    html! {
        <input type="text" inputmode="decimal" data-q={question.id()}
            aria-label={draw.voice.short(question)} autocomplete="off" spellcheck="false"
            value={text.to_string()} {oninput} {onchange}
            aria-invalid={wrong.then_some("true")} aria-describedby={described_by(draw, question)} />
    }
}

fn unit_name(draw: &Draw, unit: NumberUnit) -> String {
    draw.voice.word(match unit {
        NumberUnit::Hours => Word::UnitHours,
        NumberUnit::Days => Word::UnitDays,
        NumberUnit::Weeks => Word::UnitWeeks,
        NumberUnit::Months => Word::UnitMonths,
        NumberUnit::PerMinute => Word::UnitPerMinute,
    })
}
