//! The clipboard, the printer and the download folder, in ways that every engine allows inside a sandboxed frame.
//!
//! Nothing of it reaches the page around the frame: a copy is made in the frame's own document, printing prints that
//! document alone, and a file goes from this program's memory to the browser. In a shadow root the field that is copied from
//! stays inside it.
//! Not here: what is copied, printed and saved (`view::take`).

use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{
    Blob, BlobPropertyBag, HtmlAnchorElement, HtmlDocument, HtmlElement, HtmlTextAreaElement, Node,
    Url,
};
use yew::NodeRef;

/// Copies a text; whether the browser says that it did.
///
/// By the old command: it needs no permission in any engine, while the new interface is refused in Chromium's frames where
/// the page's headers forbid it, and a refusal can be seen there.
pub fn copy(button: &HtmlElement, text: &str) -> bool {
    let copied = try_copy(button, text).unwrap_or(false);
    // Selecting took the focus away.
    let _ = button.focus();
    copied
}

fn try_copy(button: &HtmlElement, text: &str) -> Option<bool> {
    let document: HtmlDocument = button.owner_document()?.dyn_into().ok()?;
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    // Else a phone shows its keyboard.
    field.set_read_only(true);
    field.set_class_name("visually-hidden");
    button.parent_node()?.append_child(&field).ok()?;
    mark(&field);
    let copied = document.exec_command("copy");
    field.remove();
    copied.ok()
}

/// Selects all of a field's text.
pub fn select(field: &NodeRef) {
    if let Some(field) = field.cast::<HtmlTextAreaElement>() {
        mark(&field);
    }
}

/// iPhones take a range and pass over `select`.
fn mark(field: &HtmlTextAreaElement) {
    field.select();
    let _ = field.set_selection_range(0, field.text_length());
}

/// Prints the document that the widget stands in.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Where a browser has no printer it throws, and the status line has told what to do then.
        let _ = window.print();
    }
}

/// Whether the document around the card is the widget's own, and no page's that the widget was put into.
pub fn is_alone(card: &NodeRef) -> bool {
    let root = card.get().map(|card| card.get_root_node());
    root.is_none_or(|root| root.node_type() == Node::DOCUMENT_NODE)
}

/// The address of the file that was saved last, until the next one or the end takes it away.
#[derive(Default)]
pub struct Saved(Option<String>);

impl Saved {
    /// Has the browser save a text as a file.
    pub fn save(&mut self, name: &str, kind: &str, text: &str) {
        self.forget();
        self.0 = try_save(name, kind, text);
    }

    fn forget(&mut self) {
        if let Some(address) = self.0.take() {
            let _ = Url::revoke_object_url(&address);
        }
    }
}

impl Drop for Saved {
    fn drop(&mut self) {
        self.forget();
    }
}

fn try_save(name: &str, kind: &str, text: &str) -> Option<String> {
    let options = BlobPropertyBag::new();
    options.set_type(&[kind, ";charset=utf-8"].concat());
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    // It stands in no document, so no listener hears of it.
    link.click();
    Some(address)
}
