//! The widget inside a real browser's wasm engine: drawing, focus, and several on one page.
//!
//! Run by `cargo xtask test --only web`, which compiles the words first. Not here: the element, the package and whole
//! visits (`tests/journeys`), and what a result says (`tests/result_words.rs`).

#![cfg(all(target_arch = "wasm32", feature = "widget"))]
// clippy.toml allows these in tests, but knows a test only by the attribute `test`.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::Cell;
use std::rc::Rc;

use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::widget::app::{App, AppProps, Msg, Words};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// A widget on the test's page, and how often it told that it was started and closed.
struct Mounted {
    root: HtmlElement,
    app: AppHandle<App>,
    started: Rc<Cell<u32>>,
    closed: Rc<Cell<u32>>,
}

impl Mounted {
    async fn new() -> Self {
        let document = js_sys::global().unchecked_into::<web_sys::Window>().document().unwrap();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&root).unwrap();
        let started = Rc::new(Cell::new(0));
        let closed = Rc::new(Cell::new(0));
        let counting = |count: &Rc<Cell<u32>>| {
            let count = count.clone();
            Callback::from(move |()| count.set(count.get() + 1))
        };
        let words = Catalogue::read(include_bytes!(env!("CLOG_WORDS"))).unwrap();
        let props = AppProps {
            words: Words(Rc::new(words)),
            region: "us",
            fahrenheit: true,
            on_started: counting(&started),
            on_closed: counting(&closed),
        };
        let app = Renderer::<App>::with_root_and_props(root.clone().into(), props).render();
        yew::scheduler::flush().await;
        Self { root, app, started, closed }
    }

    fn find(&self, selector: &str) -> Element {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} is not in {}", self.root.inner_html()))
    }

    fn screen(&self) -> String {
        self.find("[data-screen]").get_attribute("data-screen").unwrap()
    }

    async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        yew::scheduler::flush().await;
    }

    async fn remove(self) {
        self.app.destroy();
        yew::scheduler::flush().await;
        self.root.remove();
    }
}

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
