//! A widget on the test's page, and what tests ask of it. Not here: a promise.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use clog_or_mastitis::protocol::review::STATE;
use clog_or_mastitis::text::{Catalogue, Message, Slot, Word};
use clog_or_mastitis::triage::Outcome;
use clog_or_mastitis::widget::app::{App, AppProps, Msg, Now, Words};
use clog_or_mastitis::widget::view::Language;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, Node};
use yew::{AppHandle, Callback, Renderer};

thread_local! {
    /// What the clock of every widget shows.
    pub(crate) static NOW: Cell<f64> = const { Cell::new(0.0) };
}

/// A widget on the test's page, how often it told that it was started and closed, and the languages it asked for.
pub(crate) struct Mounted {
    pub(crate) root: HtmlElement,
    pub(crate) app: AppHandle<App>,
    pub(crate) started: Rc<Cell<u32>>,
    pub(crate) closed: Rc<Cell<u32>>,
    pub(crate) asked: Rc<RefCell<Vec<String>>>,
    pub(crate) results: Rc<RefCell<Vec<Outcome>>>,
}

impl Mounted {
    pub(crate) async fn new() -> Self {
        Self::at(overdue() - 1.0).await
    }

    /// At a moment of the reader's clock.
    pub(crate) async fn at(now: f64) -> Self {
        Self::on_page(now, false).await
    }

    /// On a page that asked for the result, or on one that did not.
    pub(crate) async fn on_page(now: f64, asks_for_result: bool) -> Self {
        NOW.set(now);
        let document = js_sys::global().unchecked_into::<web_sys::Window>().document().unwrap();
        let root: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&root).unwrap();
        let started = Rc::new(Cell::new(0));
        let closed = Rc::new(Cell::new(0));
        let counting = |count: &Rc<Cell<u32>>| {
            let count = count.clone();
            Callback::from(move |()| count.set(count.get() + 1))
        };
        let asked = Rc::new(RefCell::new(Vec::new()));
        let asking = asked.clone();
        let results = Rc::new(RefCell::new(Vec::new()));
        let language =
            |tag: &str, name: &str| Language { tag: tag.to_owned(), name: name.to_owned() };
        let props = AppProps {
            words: english(),
            languages: vec![language("en", "English"), language("fr", "Français")],
            on_language: Callback::from(move |tag| asking.borrow_mut().push(tag)),
            on_result: asks_for_result.then(|| {
                let results = results.clone();
                Callback::from(move |told| results.borrow_mut().push(told))
            }),
            region: "us",
            fahrenheit: true,
            clock: Now(|| NOW.get()),
            on_started: counting(&started),
            on_closed: counting(&closed),
        };
        let app = Renderer::<App>::with_root_and_props(root.clone().into(), props).render();
        yew::scheduler::flush().await;
        Self { root, app, started, closed, asked, results }
    }

    pub(crate) fn find(&self, selector: &str) -> Element {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} is not in {}", self.root.inner_html()))
    }

    /// How many such elements there are.
    pub(crate) fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    /// Whether one element stands before another.
    pub(crate) fn is_before(&self, first: &str, second: &str) -> bool {
        let place = self.find(first).compare_document_position(&self.find(second));
        place & Node::DOCUMENT_POSITION_FOLLOWING != 0
    }

    pub(crate) fn screen(&self) -> String {
        self.find("[data-screen]").get_attribute("data-screen").unwrap()
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        yew::scheduler::flush().await;
    }

    pub(crate) async fn send(&self, message: Msg) {
        self.app.send_message(message);
        yew::scheduler::flush().await;
    }

    pub(crate) fn has_focus(&self, selector: &str) -> bool {
        let focused = self.root.owner_document().unwrap().active_element().unwrap();
        focused.is_same_node(Some(&self.find(selector)))
    }

    /// Whether the settings say this word of a language, and say it politely to those who listen.
    pub(crate) fn status_is(&self, words: &Words, word: Word) -> bool {
        let said = words.0.text(Message::Word(word), Slot::Value, &[]);
        said.is_some() && self.find(".settings [role=status]").text_content() == said
    }

    pub(crate) async fn remove(self) {
        self.app.destroy();
        yew::scheduler::flush().await;
        self.root.remove();
    }
}

pub(crate) fn english() -> Words {
    Words(Rc::new(Catalogue::read(include_bytes!(env!("CLOG_WORDS"))).unwrap()))
}

pub(crate) fn french() -> Words {
    Words(Rc::new(Catalogue::read(include_bytes!(env!("CLOG_OTHER_WORDS"))).unwrap()))
}

/// A moment in the reader's own time zone, in milliseconds; days beyond the month's last go on into the next.
pub(crate) fn local(year: u16, month: u8, day: u8, milliseconds: i32) -> f64 {
    let (month, day) = (i32::from(month) - 1, i32::from(day));
    js_sys::Date::new_with_year_month_day_hr_min_sec_milli(
        year.into(),
        month,
        day,
        0,
        0,
        0,
        milliseconds,
    )
    .get_time()
}

/// The first moment at which the advice is due for review.
pub(crate) fn overdue() -> f64 {
    let by = STATE.review_by;
    local(by.year, by.month, by.day + 1, 0)
}
