//! Draws one screen of the interview: progress, heading, questions, and the way on.
//!
//! The one main button says what it does: "None of these" while lines are open, else "Next". Not
//! here: the controls of a question (`fields`), which questions there are (`triage::interview`).

use yew::prelude::*;

use super::{
    app::{Draw, Msg},
    bar::draw_bar,
    due::{self, draw_notice},
    erase::draw_erase_question,
    fields::{draw_question, draw_sign, draw_tick},
    listen::draw_listen,
    view::{Extent, Notice, notice},
};
use crate::{
    protocol::{Question, SCREENS, Screen, regions::PhoneKind, review::STATE},
    text::{Message, Slot, Word, pack::Variable},
};

/// Names the line on what the page is told, so that the focused heading is read with it.
const SHARED: &str = "shared";

/// Names the line that says why a screen comes after the result, for the same reason.
const ADDED: &str = "added";

/// Draws the screen.
pub fn draw_screen(draw: &Draw, screen: &'static Screen) -> Html {
    let voice = &draw.voice;
    let place = SCREENS.iter().position(|known| std::ptr::eq(known, screen)).unwrap_or_default();
    let message = Message::Screen(u8::try_from(place).unwrap_or_default());
    let due = screen_notice(draw, screen);
    let shared = shared_line(draw, screen);
    let added = draw.app.interview.is_added();
    let names =
        [due.as_ref().map(|_| due::TITLE), shared.as_ref().map(|_| SHARED), added.then_some(ADDED)];
    let named: Vec<&str> = names.into_iter().flatten().collect();
    html! {
        <>
            { draw_bar(draw, Some(draw.app.interview.progress())) }
            <section class="screen" data-screen={screen.id} key={screen.id} ref={draw.app.root.clone()}>
                { draw_erase_question(draw) }
                { due.as_ref().map(draw_notice) }
                { shared.map(|line| html! { <p class="shared" id={SHARED}>{ line }</p> }) }
                <h2 class="screen-title" tabindex="-1" ref={draw.app.heading.clone()}
                    aria-describedby={(!named.is_empty()).then(|| named.join(" "))}>
                    { voice.say(message, &[]) }
                </h2>
                if added {
                    <p class="lead" id={ADDED}>{ voice.word(Word::UiMoreAfterChange) }</p>
                }
                { voice.about(message).map(|about| html! { <p class="lead">{ about }</p> }) }
                { draw_listen(draw) }
                { draw_questions(draw, screen) }
                { draw_foot(draw, screen, message) }
            </section>
        </>
    }
}

/// What the page is told, above the first question; none where it is told nothing.
pub fn shared_line(draw: &Draw, screen: &Screen) -> Option<String> {
    (draw.is_shared && is_first(screen)).then(|| draw.voice.word(Word::SharedResult))
}

/// The notice above a screen, once the advice is due for review.
pub fn screen_notice(draw: &Draw, screen: &Screen) -> Option<Notice> {
    let extent = if is_first(screen) { Extent::Signs } else { Extent::Call };
    notice(&draw.voice, &STATE, &draw.app.clock, draw.app.region, extent)
}

/// The way on stands below the last line, so that "None of these" is said after all lines were
/// passed. The emergency number stays in view meanwhile.
fn draw_foot(draw: &Draw, screen: &'static Screen, message: Message) -> Html {
    html! {
        <>
            <div class="way-on">{ draw_way_on(draw, screen, message) }</div>
            if is_first(screen) { { draw_region(draw, "region") } }
            { draw_emergency_line(draw) }
        </>
    }
}

fn is_first(screen: &Screen) -> bool {
    screen.asked.first().is_some_and(|asked| asked.question.is_danger_sign())
}

/// Whether "None of these" answers most of the screen: a list of ticks rather than questions.
pub fn is_tick_list(screen: &Screen) -> bool {
    screen.quick_none.len() > 3
}

fn draw_questions(draw: &Draw, screen: &'static Screen) -> Html {
    let questions: Vec<Question> =
        draw.app.interview.visible(screen).map(|asked| asked.question).collect();
    let ticks = |question: &Question| is_tick_list(screen) && screen.quick_none.contains(question);
    let (ticks, others): (Vec<_>, Vec<_>) = questions.into_iter().partition(ticks);
    let optional = |question: Question| {
        screen.asked.iter().any(|asked| asked.question == question && asked.optional)
    };
    html! {
        <>
            // One keyed list of its own: among other children, keys would not count, and a question
            // that appears would take the field that is typed in, and its focus, with it.
            { others
                .into_iter()
                .map(|question| draw_question(draw, question, optional(question)))
                .collect::<Html>() }
            { draw_ticks(draw, screen, &ticks) }
        </>
    }
}

fn draw_ticks(draw: &Draw, screen: &Screen, ticks: &[Question]) -> Html {
    if ticks.is_empty() {
        return Html::default();
    }
    if is_first(screen) {
        return html! { { for ticks.iter().map(|question| draw_sign(draw, *question)) } };
    }
    let place = SCREENS.iter().position(|known| std::ptr::eq(known, screen)).unwrap_or_default();
    let message = Message::Screen(u8::try_from(place).unwrap_or_default());
    // Below questions of one answer each, a list of ticks has to say that it is one.
    let legend = match ticks.len() < screen.asked.len() {
        true => html! { <legend>{ draw.voice.word(Word::UiTickAll) }</legend> },
        false => {
            html! { <legend class="visually-hidden">{ draw.voice.say(message, &[]) }</legend> }
        }
    };
    html! {
        <fieldset class="question" key="ticks">
            { legend }
            <div class="options">
                { for ticks.iter().map(|question| draw_tick(draw, *question)) }
            </div>
        </fieldset>
    }
}

fn draw_way_on(draw: &Draw, screen: &'static Screen, message: Message) -> Html {
    let attended = |question: &Question| draw.app.interview.is_attended(*question);
    let open = screen.quick_none.iter().filter(|question| !attended(question)).count();
    let voice = &draw.voice;
    let own_label = || voice.words().text(message, Slot::Title, &[]);
    let (action, label, next) = if open == 0 {
        let word = match draw.app.interview.is_last_step() {
            true => Word::UiSeeResult,
            false => Word::UiNext,
        };
        ("next", voice.word(word), draw.link.callback(|_: MouseEvent| Msg::Next))
    } else {
        let label = match own_label() {
            Some(own) if open == screen.quick_none.len() => own,
            None if open == screen.quick_none.len() => voice.word(Word::UiNoneOfThese),
            _ => voice.word(Word::UiNoneOfTheOthers),
        };
        ("none", label, draw.link.callback(|_: MouseEvent| Msg::None))
    };
    let cannot_tell = draw.link.callback(|_: MouseEvent| Msg::CannotTell);
    html! {
        <>
            <button type="button" class="primary" data-action={action} onclick={next}>{ label }</button>
            if is_tick_list(screen) && !is_first(screen) {
                <button type="button" class="secondary" data-action="cant-tell" onclick={cannot_tell}>
                    { voice.word(Word::UiCantTell) }
                </button>
            }
        </>
    }
}

/// The emergency number, which stays in view while a screen is read.
pub fn draw_emergency_line(draw: &Draw) -> Html {
    let phones = draw.app.region.phones;
    let line = match phones.iter().find(|phone| phone.kind == PhoneKind::Emergency) {
        Some(phone) => html! {
            <a class="emergency-call" href={["tel:", phone.dialled].concat()}>
                { draw.voice.word_with(Word::UiEmergencyLine, Variable::Phone, phone.shown) }
            </a>
        },
        None => html! {
            <p class="emergency-call">{ draw.voice.word(Word::UiEmergencyLineLocal) }</p>
        },
    };
    html! { <div class="actions">{ line }</div> }
}

/// The reader chooses the region; it is never looked up. The choice stands in more than one place, so each has an id.
pub fn draw_region(draw: &Draw, id: &'static str) -> Html {
    use crate::protocol::regions::REGIONS;
    let names = [
        Word::RegionUs,
        Word::RegionUk,
        Word::RegionCa,
        Word::RegionAu,
        Word::RegionNz,
        Word::RegionIe,
        Word::RegionEu,
        Word::RegionOther,
    ];
    let choose = draw.link.callback(|event: Event| Msg::Region(super::dom::typed(&event)));
    let voice = &draw.voice;
    let hint = [id, "-hint"].concat();
    html! {
        <div class="question region">
            <label for={id}>{ voice.word(Word::UiRegion) }</label>
            <p class="hint" id={hint.clone()}>
                { voice.hint(Message::Word(Word::UiRegion)) }
            </p>
            <select {id} aria-describedby={hint} autocomplete="off" onchange={choose}>
                { for REGIONS.iter().zip(names).map(|(region, name)| html! {
                    <option value={region.id} selected={region.id == draw.app.region.id}>
                        { voice.word(name) }
                    </option>
                }) }
            </select>
        </div>
    }
}
