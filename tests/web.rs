//! The widget inside a real browser's wasm engine: drawing, focus, and several on one page.
//!
//! Run by `cargo xtask test --only web`, which compiles the words first. Not here: the element, the package and whole
//! visits (`tests/journeys`), and what a result says (`tests/result_words.rs`).

#![cfg(all(target_arch = "wasm32", feature = "widget"))]
// clippy.toml allows these in tests, but knows a test only by the attribute `test`.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use clog_or_mastitis::protocol::review::STATE;
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{BabyUrgency, Question, SCREENS, Urgency};
use clog_or_mastitis::text::{Catalogue, Message, Slot, Word};
use clog_or_mastitis::triage::{Outcome, Unit};
use clog_or_mastitis::widget::app::{App, AppProps, Msg, Now, Words};
use clog_or_mastitis::widget::view::{Language, ReadingField};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, Node};
use yew::{AppHandle, Callback, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

/// The danger signs of the notice that the advice is due for review.
const SIGNS: &str = ".due > ul:not(.call) > li";

thread_local! {
    /// What the clock of every widget shows.
    static NOW: Cell<f64> = const { Cell::new(0.0) };
}

/// A widget on the test's page, how often it told that it was started and closed, and the languages it asked for.
struct Mounted {
    root: HtmlElement,
    app: AppHandle<App>,
    started: Rc<Cell<u32>>,
    closed: Rc<Cell<u32>>,
    asked: Rc<RefCell<Vec<String>>>,
    results: Rc<RefCell<Vec<Outcome>>>,
}

impl Mounted {
    async fn new() -> Self {
        Self::at(overdue() - 1.0).await
    }

    /// At a moment of the reader's clock.
    async fn at(now: f64) -> Self {
        Self::on_page(now, false).await
    }

    /// On a page that asked for the result, or on one that did not.
    async fn on_page(now: f64, asks_for_result: bool) -> Self {
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

    fn find(&self, selector: &str) -> Element {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} is not in {}", self.root.inner_html()))
    }

    /// How many such elements there are.
    fn count(&self, selector: &str) -> u32 {
        self.root.query_selector_all(selector).unwrap().length()
    }

    /// Whether one element stands before another.
    fn is_before(&self, first: &str, second: &str) -> bool {
        let place = self.find(first).compare_document_position(&self.find(second));
        place & Node::DOCUMENT_POSITION_FOLLOWING != 0
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

fn english() -> Words {
    Words(Rc::new(Catalogue::read(include_bytes!(env!("CLOG_WORDS"))).unwrap()))
}

fn french() -> Words {
    Words(Rc::new(Catalogue::read(include_bytes!(env!("CLOG_OTHER_WORDS"))).unwrap()))
}

/// A moment in the reader's own time zone, in milliseconds; days beyond the month's last go on into the next.
fn local(year: u16, month: u8, day: u8, milliseconds: i32) -> f64 {
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
fn overdue() -> f64 {
    let by = STATE.review_by;
    local(by.year, by.month, by.day + 1, 0)
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

#[wasm_bindgen_test]
async fn past_the_review_date_the_danger_signs_and_the_number_stand_before_the_interview() {
    let widget = Mounted::at(overdue()).await;
    assert_eq!(widget.count(SIGNS) as usize, DANGER_SIGNS.len());
    assert!(widget.is_before(".due a[href='tel:911']", "h2"));
    // What stands above the heading is read with it.
    let described = widget.find("h2").get_attribute("aria-describedby");
    assert_eq!(described, Some(widget.find(".due > p").id()));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn past_the_review_date_every_screen_and_the_result_say_so() {
    let widget = Mounted::at(overdue()).await;
    let mut screens = 0;
    while widget.count(".result") == 0 {
        assert!(widget.is_before(".due", "h2"), "{}", widget.screen());
        assert_eq!(widget.count(SIGNS) > 0, screens == 0, "{}", widget.screen());
        screens += 1;
        assert!(screens <= SCREENS.len(), "the interview does not end");
        let screen = SCREENS.iter().find(|screen| screen.id == widget.screen()).unwrap();
        screen.asked.iter().for_each(|a| widget.app.send_message(Msg::NotSure(a.question)));
        widget.app.send_message(Msg::Next);
        yew::scheduler::flush().await;
    }
    assert!(widget.is_before(".headline", ".due"));
    assert!(widget.is_before(".due", ".result > .call"));
    assert_eq!(widget.count(SIGNS) as usize, DANGER_SIGNS.len());
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn past_the_review_date_an_emergency_keeps_its_headline_and_its_call_first() {
    let widget = Mounted::at(overdue()).await;
    widget.click("input[data-q=confused][data-o=yes]").await;
    assert!(widget.is_before(".headline", ".result > .call"));
    assert!(widget.is_before(".result > .call", ".due"));
    assert_eq!(widget.count(SIGNS), 0);
    widget.remove().await;
}

/// The runner sets a time zone whose day begins long before that of UTC.
#[wasm_bindgen_test]
async fn the_review_date_is_past_from_the_next_midnight_of_the_readers_own_time_zone() {
    for (now, due) in [(overdue() - 1.0, 0), (overdue(), 1)] {
        let widget = Mounted::at(now).await;
        assert_eq!(widget.count(".due"), due, "at {now}");
        widget.remove().await;
    }
}

#[wasm_bindgen_test]
async fn a_clock_that_cannot_be_read_or_was_never_set_says_nothing_of_the_review() {
    for now in [f64::NAN, 0.0, -1e15, -1e18, local(2025, 12, 31, 0)] {
        let widget = Mounted::at(now).await;
        assert_eq!(widget.count(".due"), 0, "at {now}");
        widget.click("input[data-q=confused][data-o=yes]").await;
        assert_eq!(widget.count(".result"), 1, "at {now}");
        widget.remove().await;
    }
}

#[wasm_bindgen_test]
async fn a_page_that_stays_open_over_the_review_date_says_so_on_its_next_screen() {
    let widget = Mounted::at(overdue() - 1.0).await;
    assert_eq!(widget.count(".due"), 0);
    NOW.set(overdue());
    widget.click("[data-action=none]").await;
    assert_eq!(widget.count(".due"), 1);
    widget.remove().await;
}

/// How many parts of the picture are marked.
const MARKED: &str = ".zone[aria-pressed=true]";

async fn to_the_sore_spot(widget: &Mounted) {
    while widget.screen() != "sore_spot" {
        let screen = SCREENS.iter().find(|screen| screen.id == widget.screen()).unwrap();
        screen.asked.iter().for_each(|a| widget.app.send_message(Msg::NotSure(a.question)));
        widget.app.send_message(Msg::Next);
        yew::scheduler::flush().await;
    }
}

#[wasm_bindgen_test]
async fn taps_and_choices_follow_each_other() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    let chosen = |widget: &Mounted| {
        let input = widget.root.query_selector("input[data-q=where]:checked").unwrap();
        input.and_then(|input| input.get_attribute("data-o"))
    };
    assert_eq!(chosen(&widget), None);
    widget.click("[data-action=zone-left-upper_outer]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("one_area"));
    widget.click("[data-action=zones-all-right]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("areas_in_both"));
    assert_eq!(widget.count(MARKED), 6);
    widget.click("input[data-q=where][data-o=all_of_both]").await;
    assert_eq!((widget.count(MARKED), chosen(&widget).as_deref()), (0, Some("all_of_both")));
    widget.click("[data-action=zone-right-nipple]").await;
    assert_eq!(chosen(&widget).as_deref(), Some("one_area"));
    widget.click("[data-action=zones-clear]").await;
    assert_eq!((widget.count(MARKED), chosen(&widget)), (0, None));
    let focused = widget.root.owner_document().unwrap().active_element().unwrap();
    assert_eq!(focused.get_attribute("data-action").as_deref(), Some("zones-all-left"));
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn every_part_has_a_name_and_says_whether_it_is_marked() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    assert_eq!(widget.count("button.zone[aria-label][aria-pressed]"), 10);
    assert_eq!(widget.count("button.zone[aria-label='']"), 0);
    widget.remove().await;
}

#[wasm_bindgen_test]
async fn erasing_takes_the_taps_away() {
    let widget = Mounted::new().await;
    to_the_sore_spot(&widget).await;
    widget.click("[data-action=zone-left-nipple]").await;
    assert_eq!(widget.count(MARKED), 1);
    widget.app.send_message(Msg::Erase);
    yew::scheduler::flush().await;
    to_the_sore_spot(&widget).await;
    assert_eq!(widget.count(MARKED), 0);
    widget.remove().await;
}

/// The button of a language, once the settings are open.
const FRENCH: &str = "button[data-language=fr]";

impl Mounted {
    async fn send(&self, message: Msg) {
        self.app.send_message(message);
        yew::scheduler::flush().await;
    }

    fn has_focus(&self, selector: &str) -> bool {
        let focused = self.root.owner_document().unwrap().active_element().unwrap();
        focused.is_same_node(Some(&self.find(selector)))
    }

    /// Whether the settings say this word of a language, and say it politely to those who listen.
    fn status_is(&self, words: &Words, word: Word) -> bool {
        let said = words.0.text(Message::Word(word), Slot::Value, &[]);
        said.is_some() && self.find(".settings [role=status]").text_content() == said
    }
}

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
