//! The accessibility tree of what the widget shows, as text: one line a node, indented, with role, name and state.
//!
//! It is what a screen reader is given, as Chromium works it out; the other engines have no command for it. Lines that
//! only repeat their parent's name are left out, and so are boxes without a meaning.
//!
//! Not here: which trees are kept (`tests/everyone/tree.rs`).

use serde::Deserialize;
use serde_json::{Value, json};

use crate::{Failure, Reader};

/// A node as Chromium's protocol tells it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Node {
    node_id: String,
    #[serde(default)]
    child_ids: Vec<String>,
    ignored: bool,
    role: Option<Told>,
    name: Option<Told>,
    description: Option<Told>,
    value: Option<Told>,
    #[serde(default)]
    properties: Vec<Property>,
}

#[derive(Deserialize)]
struct Told {
    #[serde(default)]
    value: Value,
}

#[derive(Deserialize)]
struct Property {
    name: String,
    value: Told,
}

/// States that a screen reader says; the others (focusable, multiline …) follow from the role.
const STATES: [&str; 7] =
    ["level", "checked", "pressed", "expanded", "invalid", "disabled", "focused"];

impl Reader {
    /// The tree of the widget's own document, in its frames or on a page of its own.
    pub async fn accessibility_tree(&mut self) -> Result<String, Failure> {
        let frames = self.browser.protocol("Page.getFrameTree", json!({})).await?;
        let mut place = String::from("/frameTree");
        while frames.pointer(&[&place, "/childFrames/0"].concat()).is_some() {
            place.push_str("/childFrames/0");
        }
        let wanted = json!({ "frameId": frames.pointer(&[&place, "/frame/id"].concat()) });
        let told = self.browser.protocol("Accessibility.getFullAXTree", wanted).await?;
        let nodes: Vec<Node> =
            serde_json::from_value(told.get("nodes").cloned().unwrap_or_default())?;
        let mut lines = String::new();
        if let Some(root) = nodes.first() {
            write(&mut lines, &nodes, root, &mut String::new(), 0);
        }
        Ok(lines)
    }
}

fn text(told: &Option<Told>) -> &str {
    told.as_ref().and_then(|told| told.value.as_str()).unwrap_or_default()
}

/// `said` is the name that was last told: words that it holds are not told again.
fn write(lines: &mut String, nodes: &[Node], node: &Node, said: &mut String, depth: usize) {
    let (role, name) = (text(&node.role), text(&node.name).trim());
    let empty = matches!(role, "generic" | "none" | "paragraph" | "strong" | "") && name.is_empty();
    let repeats = matches!(role, "StaticText" | "LabelText" | "Legend") && said.contains(name);
    let part_of_text = matches!(role, "InlineTextBox" | "ListMarker");
    if part_of_text {
        return;
    }
    let hidden = node.ignored || empty || repeats;
    if !hidden {
        lines.push_str(&"  ".repeat(depth));
        lines.push_str(if role == "StaticText" { "text" } else { role });
        if !name.is_empty() {
            lines.push_str(&format!(" {name:?}"));
        }
        let value = text(&node.value);
        if !value.is_empty() && value != name {
            lines.push_str(&format!(" value {value:?}"));
        }
        for state in STATES {
            let told = node.properties.iter().find(|property| property.name == state);
            let told = told.filter(|_| state != "level" || role == "heading");
            match told.map(|property| &property.value.value) {
                None | Some(Value::Bool(false) | Value::Null) => {}
                Some(Value::Bool(true)) => lines.push_str(&format!(" {state}")),
                Some(Value::String(word)) if word == "false" => {}
                Some(Value::String(word)) if word == "true" => lines.push_str(&format!(" {state}")),
                Some(Value::String(word)) => lines.push_str(&format!(" {state}={word}")),
                Some(other) => lines.push_str(&format!(" {state}={other}")),
            }
        }
        let description = text(&node.description);
        if !description.is_empty() {
            lines.push_str(&format!(" described {description:?}"));
        }
        lines.push('\n');
    }
    if !hidden && !name.is_empty() {
        name.clone_into(said);
    }
    let depth = depth + usize::from(!hidden);
    for id in &node.child_ids {
        if let Some(child) = nodes.iter().find(|child| &child.node_id == id) {
            write(lines, nodes, child, said, depth);
        }
    }
}
