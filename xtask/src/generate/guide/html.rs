//! Small pieces of HTML. Elements are made whole, from the inside out, so that none stays open.
//!
//! Empty elements are closed with a slash, which HTML ignores: the page is XML as well, and a strict parser can check
//! its nesting. Not here: the page around them (`page`).

/// Text that may stand between tags and in attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
    out
}

/// An element without attributes.
pub fn tag(name: &str, content: impl AsRef<str>) -> String {
    format!("<{name}>{}</{name}>\n", content.as_ref())
}

/// An element with attributes, as they stand in HTML.
pub fn tag_with(name: &str, attributes: &str, content: impl AsRef<str>) -> String {
    format!("<{name} {attributes}>{}</{name}>\n", content.as_ref())
}

/// A list of items.
pub fn list(items: impl IntoIterator<Item = String>) -> String {
    tag("ul", items.into_iter().map(|item| tag("li", item)).collect::<String>())
}

/// A link to a place on the page, or to an address.
pub fn link(address: &str, text: &str) -> String {
    format!("<a href=\"{}\">{text}</a>", escape(address))
}
