//! The few things that Yew leaves to the DOM: focus, and reading a field.
//!
//! Not here: what gets the focus when (`app`, `events`).

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlSelectElement, KeyboardEvent};
use yew::NodeRef;

/// Moves the focus to an element, which also brings it into view.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Refused only where the element cannot be focused; there is nothing to be done then.
        let _ = element.focus();
    }
}

/// Makes the box that the screen stands in a landmark with a name: people who listen can jump to it, and hear where they
/// are when they come in.
pub fn name_place(screen: &NodeRef, name: &str) {
    if let Some(place) = screen.cast::<Element>().and_then(|screen| screen.parent_element()) {
        // What did not change is not said again: whoever watches the document would look up.
        if place.get_attribute("aria-label").as_deref() == Some(name) {
            return;
        }
        // Setting an attribute of a known name cannot fail.
        let _ = place.set_attribute("role", "region");
        let _ = place.set_attribute("aria-label", name);
    }
}

/// Scrolls the box that the screen stands in to its beginning. The page around it stays where it is.
pub fn scroll_to_top(screen: &NodeRef) {
    if let Some(scroller) = screen.cast::<Element>().and_then(|screen| screen.parent_element()) {
        scroller.set_scroll_top(0);
    }
}

/// Takes the focus from whatever has it on the screen or in the bar above it. From a field too: a browser then says
/// that it was changed, and what hears that writes no text (`Msg::Left`).
pub fn let_go_of_focus(screen: &NodeRef) {
    let around = screen.cast::<Element>().and_then(|screen| screen.parent_element());
    if let Some(Ok(Some(element))) = around.map(|around| around.query_selector(":focus"))
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        let _ = element.blur();
    }
}

/// Moves the focus to the first element inside `root` that the selector finds. Ids of questions hold
/// only letters, digits and underscores, so they need no escaping.
pub fn focus_inside(root: &NodeRef, selector: &str) {
    focus_first(root.cast(), selector);
}

/// Scrolls to the top of the first element inside `root` that the selector finds.
pub fn show_from_the_top(root: &NodeRef, selector: &str) {
    let found = root.cast::<Element>().map(|root| root.query_selector(selector));
    if let Some(Ok(Some(element))) = found {
        element.scroll_into_view();
    }
}

fn focus_first(root: Option<Element>, selector: &str) {
    let Some(root) = root else { return };
    if let Ok(Some(element)) = root.query_selector(selector)
        && let Some(element) = element.dyn_ref::<HtmlElement>()
    {
        let _ = element.focus();
    }
}

/// Keeps arrow keys at the ends of a group of radios from leading to its other end. `first` and `last` say at which end
/// the radio stands. Engines do not agree which way Left leads where lines run from right to left, so there neither
/// arrow leads anywhere from an end; Up and Down always do.
pub fn stop_at_ends(event: &KeyboardEvent, (first, last): (bool, bool)) {
    let rightwards = || {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        !target.is_some_and(|radio| matches!(radio.closest("[dir=rtl]"), Ok(Some(_))))
    };
    let leads_around = match event.key().as_str() {
        "ArrowUp" => first,
        "ArrowDown" => last,
        "ArrowLeft" => first || (last && !rightwards()),
        "ArrowRight" => last || (first && !rightwards()),
        _ => false,
    };
    if leads_around {
        event.prevent_default();
    }
}

/// Moves the focus to a button of the screen or of the bar above it, by what it does.
pub fn focus_button(screen: &NodeRef, action: &str) {
    let around = screen.cast::<Element>().and_then(|screen| screen.parent_element());
    focus_first(around, &["button[data-action=", action, "]"].concat());
}

/// What stands in the field that an event came from.
pub fn typed(event: &Event) -> String {
    match event.target() {
        Some(target) => match target.dyn_ref::<HtmlInputElement>() {
            Some(input) => input.value(),
            None => target.dyn_ref::<HtmlSelectElement>().map(|s| s.value()).unwrap_or_default(),
        },
        None => String::new(),
    }
}

/// Whether the tick box that an event came from is ticked.
pub fn ticked(event: &Event) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok())
        .is_some_and(|input| input.checked())
}

/// Dies when a test has marked the screen. Only in the build for that test.
#[cfg(feature = "panic-on-command")]
pub fn panic_on_command(screen: &NodeRef) {
    let told = screen.cast::<Element>().is_some_and(|screen| screen.has_attribute("data-panic"));
    assert!(!told, "told to");
}
