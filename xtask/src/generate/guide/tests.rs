//! What the guide must hold, read from the page as it is written.
//!
//! What a rule reads is worked out here a second time, from the protocol alone, so that a slip in `condition` shows.
//! The page is read as XML, which is stricter than any browser. Not here: how it looks.

mod complete;
mod form;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::Condition;
use clog_or_mastitis::text::Catalogue;
use roxmltree::{Document, Node, ParsingOptions};

use super::*;

static PAGE: LazyLock<String> = LazyLock::new(|| html(&Project::find().unwrap(), "en").unwrap());

static ENGLISH: LazyLock<Catalogue> = LazyLock::new(|| {
    let file = Project::find().unwrap().root.join("locales/en.ftl");
    Catalogue::read(&crate::words::compile(&file).unwrap()).unwrap()
});

/// The page as a tree; an element that stays open or closes another is an error.
static TREE: LazyLock<Document<'static>> = LazyLock::new(|| {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(&PAGE, options).unwrap()
});

/// Every element with an id. Thousands of questions are put to the page, so it is searched once.
static PLACES: LazyLock<BTreeMap<&str, Node>> = LazyLock::new(|| {
    TREE.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect()
});

/// The element with this id.
#[track_caller]
fn place(id: &str) -> Node<'static, 'static> {
    *PLACES.get(id).unwrap_or_else(|| panic!("nothing on the page has the id {id}"))
}

/// Whether something inside the element with this id leads to another.
#[track_caller]
fn leads(id: &str, to: &str) -> bool {
    place(id).descendants().any(|node| node.attribute("href") == Some(to))
}

/// What a reader sees of an element.
fn text(node: Node) -> String {
    node.descendants().filter_map(|inner| inner.is_text().then(|| inner.text())?).collect()
}

#[track_caller]
fn holds(id: &str, words: &str) {
    let text = text(place(id));
    assert!(text.contains(words), "{id} lacks {words:?}: {text}");
}

/// A condition and everything inside it.
fn parts(condition: &'static Condition) -> Vec<&'static Condition> {
    let inner: Vec<&'static Condition> = match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().collect(),
        Condition::Not(part) => vec![part],
        _ => Vec::new(),
    };
    inner.into_iter().flat_map(parts).chain([condition]).collect()
}
