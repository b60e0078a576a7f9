//! The widget inside a real browser's wasm engine: drawing, focus, and several on one page.
//!
//! Run by `cargo xtask test --only web`, which compiles the words first. Not here: the element, the package and whole
//! visits (`tests/journeys`), and what a result says (`tests/result_words.rs`).

#![cfg(all(target_arch = "wasm32", feature = "widget"))]
// clippy.toml allows these in tests, but knows a test only by the attribute `test`.
#![allow(clippy::unwrap_used, clippy::panic)]

mod languages;
mod mounted;
mod review_date;
mod taps;

use clog_or_mastitis::protocol::{BabyUrgency, Urgency};
use clog_or_mastitis::text::{Message, Slot, Word};
use clog_or_mastitis::triage::Outcome;
use clog_or_mastitis::widget::app::Msg;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use crate::mounted::{Mounted, english, overdue};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_first_screen_is_drawn_with_its_words() {
    let widget = Mounted::new().await;
    let heading = widget.find("h2").text_content().unwrap();
    assert!(heading.split_whitespace().count() > 1, "{heading:?}");
    assert!(widget.root.query_selector_all("input").unwrap().length() > 0);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn the_focus_moves_to_the_heading_of_each_new_screen() {
    let widget = Mounted::new().await;
    let first = widget.screen();
    widget.click("[data-action=none]").await;
    assert_ne!(widget.screen(), first);
    let focused = widget.root.owner_document().unwrap().active_element().unwrap();
    assert!(focused.is_same_node(Some(&widget.find("h2"))), "{}", focused.outer_html());
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn the_start_is_told_once() {
    let widget = Mounted::new().await;
    assert_eq!(widget.started.get(), 0);
    widget.click("[data-action=none]").await;
    assert_eq!(widget.started.get(), 1);
    // A second answer, on the next screen, is no start.
    widget.click("input[type=radio]").await;
    assert_eq!(widget.started.get(), 1);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn a_page_that_asked_is_told_each_result_once_and_the_reader_first() {
    const SEIZED: &str = "input[data-q=seizure][data-o=yes]";
    let widget = Mounted::on_page(overdue() - 1.0, true).await;
    let said = widget.find("#shared").text_content();
    assert_eq!(said, english().0.text(Message::Word(Word::SharedResult), Slot::Value, &[]));
    assert!(widget.is_before("#shared", "input"), "before the first answer");
    let described = widget.find("h2").get_attribute("aria-describedby");
    assert_eq!(described.as_deref(), Some("shared"), "heard with the heading");
    assert!(widget.results.borrow().is_empty());

    widget.click(SEIZED).await;
    let emergency = Outcome {
        urgency: Urgency::Emergency,
        // Who cares for the baby meanwhile is part of it.
        baby_urgency: BabyUrgency::SameDay,
        patterns: vec![],
    };
    assert_eq!(widget.results.borrow().as_slice(), std::slice::from_ref(&emergency));
    // What is folded or asked on the page of a result is no new result.
    widget.click("[data-action=restart]").await;
    assert_eq!(widget.results.borrow().len(), 1);
    widget.click("[data-action=restart-yes]").await;
    assert_eq!(widget.count("#shared"), 1, "the next reader is told too");
    widget.click(SEIZED).await;
    assert_eq!(*widget.results.borrow(), [emergency.clone(), emergency]);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn a_reader_is_told_of_no_page_that_did_not_ask() {
    let widget = Mounted::new().await;
    assert_eq!(widget.count("#shared"), 0);
    assert_eq!(widget.find("h2").get_attribute("aria-describedby"), None);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn two_widgets_share_no_answer() {
    let (one, other) = (Mounted::new().await, Mounted::new().await);
    let before = other.root.inner_html();
    one.click("[data-action=none]").await;
    assert_eq!(other.root.inner_html(), before);
    one.remove().await;
    other.remove().await;
}

#[wasm_bindgen_test]
async fn a_removed_widget_leaves_nothing_in_its_root() {
    let widget = Mounted::new().await;
    let root = widget.root.clone();
    widget.click("[data-action=none]").await;
    widget.remove().await;
    assert_eq!(root.inner_html(), "");
}

#[wasm_bindgen_test]
async fn only_a_sheet_can_be_closed_and_closing_keeps_the_answers() {
    let widget = Mounted::new().await;
    assert!(widget.root.query_selector("button[data-action=close]").unwrap().is_none());
    widget.app.send_message(Msg::Sheet(true));
    yew::scheduler::flush().await;
    widget.click("input[data-q=fainted][data-o=no]").await;
    widget.click("button[data-action=close]").await;
    assert_eq!(widget.closed.get(), 1);
    assert_eq!(widget.screen(), "danger_signs");
    let input = widget.find("input[data-q=fainted][data-o=no]");
    assert!(input.unchecked_into::<web_sys::HtmlInputElement>().checked());
    widget.remove().await;
}
