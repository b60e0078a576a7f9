//! Small pieces of Markdown, and the way from the guide's HTML to it.
//!
//! The guide turns conditions and answers into words already; its lines are HTML with links to places on the page. The
//! document uses the same names for its places, so that only the form of the links changes. GitHub keeps an anchor's id.

use crate::generate::guide::condition::Spelled;

/// A place that links lead to.
pub fn anchor(id: &str) -> String {
    format!("<a id=\"{id}\"></a>")
}

/// A link; brackets in an address would end it early.
pub fn link(text: &str, address: &str) -> String {
    let address = address.replace('(', "%28").replace(')', "%29");
    format!("[{text}]({address})")
}

/// An id as code, which leads to its place.
pub fn link_to(id: &str, place: &str) -> String {
    link(&format!("`{id}`"), &format!("#{place}"))
}

/// A row of a table.
pub fn row<S: AsRef<str>>(cells: &[S]) -> String {
    let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
    format!("| {} |\n", cells.join(" | "))
}

/// The first two lines of a table.
pub fn head(titles: &[&str]) -> String {
    row(titles) + "|" + &"---|".repeat(titles.len()) + "\n"
}

/// A block of the exact notation.
pub fn code(text: &str) -> String {
    format!("```text\n{text}\n```\n\n")
}

/// A condition in words as nested lists.
pub fn list(spelled: &Spelled) -> String {
    let mut out = String::new();
    push(spelled, 0, &mut out);
    out + "\n"
}

fn push(spelled: &Spelled, depth: usize, out: &mut String) {
    let space = "  ".repeat(depth);
    match spelled {
        Spelled::Line(line) => *out += &format!("{space}- {}\n", inline(line)),
        Spelled::Group(lead, parts) => {
            *out += &format!("{space}- {}\n", inline(lead));
            for part in parts {
                push(part, depth + 1, out);
            }
        }
    }
}

/// Text as it is, with the signs that Markdown would take for its own made harmless.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']' | '|' | '#') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// One line of the guide as Markdown: links stay links, other marks go.
pub fn inline(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut open = None;
    let mut rest = html.trim_end();
    while let Some((text, after)) = rest.split_once('<') {
        out += &escape(&plain(text));
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        if let Some(address) = tag.split("href=\"").nth(1).and_then(|text| text.split('"').next()) {
            out.push('[');
            open = Some(plain(address));
        } else if let (true, Some(address)) = (tag == "/a", open.take()) {
            out += &format!("]({address})");
        }
        rest = after;
    }
    out + &escape(&plain(rest))
}

fn plain(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
