//! Promise: language and unit can be changed midway, and nothing that was answered is lost.

use clog_or_mastitis::protocol::{Question, SCREENS};
use clog_or_mastitis::text::Word;
use clog_or_mastitis::triage::Unit;
use clog_or_mastitis::widget::app::Msg;
use clog_or_mastitis::widget::view::ReadingField;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use crate::mounted::{Mounted, english, french};

/// The button of a language, once the settings are open.
const FRENCH: &str = "button[data-language=fr]";

#[wasm_bindgen_test]
async fn another_language_changes_the_words_and_nothing_else() {
    let widget = Mounted::new().await;
    widget.click("input[data-q=fainted][data-o=no]").await;
    let heading = widget.find("h2").text_content();
    widget.click("button[data-action=settings]").await;
    assert_eq!(*widget.asked.borrow(), [""; 0], "an open panel asks for nothing");
    widget.find(FRENCH).unchecked_into::<HtmlElement>().focus().unwrap();
    widget.click(FRENCH).await;
    assert_eq!(*widget.asked.borrow(), ["fr"]);
    assert!(widget.status_is(&english(), Word::SettingsWait));
    // Another tap meanwhile asks for nothing.
    widget.click(FRENCH).await;
    assert_eq!(*widget.asked.borrow(), ["fr"]);

    widget.send(Msg::Speak(french())).await;
    assert!(widget.status_is(&french(), Word::SettingsDone));
    assert_ne!(widget.find("h2").text_content(), heading);
    assert_eq!(widget.screen(), "danger_signs");
    let input = widget.find("input[data-q=fainted][data-o=no]");
    assert!(input.unchecked_into::<web_sys::HtmlInputElement>().checked());
    assert!(widget.has_focus(FRENCH));
    assert_eq!(widget.find(FRENCH).get_attribute("aria-pressed").as_deref(), Some("true"));
    // The language that is spoken needs no words.
    widget.click(FRENCH).await;
    assert_eq!(*widget.asked.borrow(), ["fr"]);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn words_that_do_not_come_are_told_of_and_can_be_asked_for_again() {
    let widget = Mounted::new().await;
    let heading = widget.find("h2").text_content();
    widget.click("button[data-action=settings]").await;
    widget.click(FRENCH).await;
    widget.send(Msg::NoWords).await;
    assert!(widget.status_is(&english(), Word::SettingsFailed));
    assert_eq!(widget.find("h2").text_content(), heading);
    widget.click(FRENCH).await;
    assert_eq!(*widget.asked.borrow(), ["fr", "fr"]);
    widget.send(Msg::Speak(french())).await;
    assert!(widget.status_is(&french(), Word::SettingsDone));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn starting_over_keeps_the_language() {
    let widget = Mounted::new().await;
    widget.send(Msg::Speak(french())).await;
    let heading = widget.find("h2").text_content();
    widget.click("[data-action=none]").await;
    widget.send(Msg::Erase).await;
    assert_eq!(widget.screen(), "danger_signs");
    assert_eq!(widget.find("h2").text_content(), heading);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn the_settings_open_and_shut_with_the_focus_on_their_control() {
    let widget = Mounted::new().await;
    assert_eq!(widget.count(".settings"), 0);
    widget.click("button[data-action=settings]").await;
    assert!(widget.has_focus("button[data-action=settings][aria-expanded=true]"));
    let names = ["en", "fr"].map(|tag| {
        let button = widget.find(&format!("button[data-language={tag}]"));
        (button.get_attribute("lang"), button.text_content())
    });
    let named = |tag: &str, name: &str| (Some(tag.to_owned()), Some(name.to_owned()));
    assert_eq!(names, [named("en", "English"), named("fr", "Français")]);
    widget.click("button[data-action=settings]").await;
    assert_eq!(widget.count(".settings"), 0);
    assert!(widget.has_focus("button[data-action=settings][aria-expanded=false]"));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn the_unit_of_the_settings_is_that_of_the_next_field_and_keeps_what_is_typed() {
    let widget = Mounted::new().await;
    while widget.screen() != "temperature" {
        let screen = SCREENS.iter().find(|screen| screen.id == widget.screen()).unwrap();
        screen.asked.iter().for_each(|a| widget.app.send_message(Msg::NotSure(a.question)));
        widget.send(Msg::Next).await;
    }
    let fahrenheit = ".question [name=unit-temperature][data-unit='0']";
    let celsius = ".question [name=unit-temperature][data-unit='1']";
    let is_chosen = |selector: &str| {
        widget.find(selector).unchecked_into::<web_sys::HtmlInputElement>().checked()
    };
    widget.click("button[data-action=settings]").await;
    assert!(is_chosen(fahrenheit));
    widget.click(".settings [data-unit='1']").await;
    assert!(is_chosen(celsius));

    let typed = ReadingField { text: "38.2".into(), ..ReadingField::new(Unit::C) };
    widget.send(Msg::Reading(Question::Temperature, typed)).await;
    widget.click(".settings [data-unit='0']").await;
    let field = widget.find(".question input[inputmode]");
    assert_eq!(field.unchecked_into::<web_sys::HtmlInputElement>().value(), "38.2");
    assert!(is_chosen(celsius), "what is typed keeps its unit");
    widget.remove().await;
}
