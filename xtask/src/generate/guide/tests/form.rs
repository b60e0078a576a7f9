//! The page is one file that is well formed, asks for nothing, and speaks as the check does.

use std::collections::BTreeSet;
use std::fs;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::*;

/// Elements that may hold text, links and marks, and no blocks.
const LINES: [&str; 9] = ["p", "h1", "h2", "h3", "h4", "summary", "dt", "a", "span"];

const BLOCKS: [&str; 13] =
    ["p", "h1", "h2", "h3", "h4", "ul", "ol", "dl", "div", "section", "article", "details", "nav"];

#[test]
fn every_element_stands_where_html_allows_it() {
    for node in TREE.descendants().filter(Node::is_element) {
        let name = node.tag_name().name();
        let parent = node.parent_element().map_or("", |parent| parent.tag_name().name());
        let fits = match name {
            "li" => matches!(parent, "ul" | "ol"),
            "dt" | "dd" => matches!(parent, "dl" | "div"),
            "summary" => parent == "details",
            "title" | "style" | "meta" => parent == "head",
            _ => !matches!(parent, "ul" | "ol") && (parent != "dl" || name == "div"),
        };
        assert!(fits, "<{name}> stands in <{parent}>");
        if LINES.contains(&name) {
            let block = node.descendants().skip(1).find(|n| BLOCKS.contains(&n.tag_name().name()));
            assert_eq!(
                block.map(|node| node.tag_name().name()),
                None,
                "in <{name}>: {}",
                text(node)
            );
        }
        let empty = ["ul", "ol", "dl", "li", "dd", "dt", "p", "h2", "h3", "h4", "a"];
        assert!(!empty.contains(&name) || !text(node).trim().is_empty(), "an empty <{name}>");
    }
}

#[test]
fn every_id_stands_once_and_every_link_inside_leads_somewhere() {
    let mut ids = BTreeSet::new();
    for id in TREE.descendants().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "the id {id} stands twice");
    }
    for node in TREE.descendants() {
        for name in ["href", "aria-labelledby"] {
            let Some(value) = node.attribute(name) else { continue };
            let Some(target) = value.strip_prefix('#').or((name != "href").then_some(value)) else {
                let known = ["https://", "http://", "tel:", "data:,"];
                assert!(known.iter().any(|start| value.starts_with(start)), "{value}");
                continue;
            };
            assert!(ids.contains(target), "nothing has the id {target}");
        }
    }
}

#[test]
fn the_contents_lead_to_every_section() {
    let contents: Vec<_> = TREE
        .descendants()
        .find(|node| node.tag_name().name() == "nav")
        .unwrap()
        .descendants()
        .filter_map(|node| node.attribute("href")?.strip_prefix('#'))
        .collect();
    let sections: Vec<_> = TREE
        .descendants()
        .filter(|node| node.tag_name().name() == "section")
        .filter_map(|node| node.attribute("id"))
        .collect();
    assert_eq!(contents, sections);
}

#[test]
fn the_page_runs_nothing_and_loads_nothing() {
    // The one link holds its icon, an empty one, in itself.
    let page = PAGE.to_lowercase().replace("<link rel=\"icon\" href=\"data:,\" />", "");
    for forbidden in ["<script", "src=", "url(", "<link", "@import", "<img", "<form", "style=\""] {
        assert!(!page.contains(forbidden), "the page holds {forbidden}");
    }
    for node in TREE.descendants() {
        for attribute in node.attributes() {
            assert!(!attribute.name().starts_with("on"), "{}", attribute.name());
        }
    }
}

fn meta(key: &str, value: &str) -> &'static str {
    let found = TREE.descendants().find(|node| node.attribute(key) == Some(value));
    found.and_then(|node| node.attribute("content")).unwrap_or_else(|| panic!("no meta {value}"))
}

#[test]
fn the_policy_allows_this_style_sheet_and_nothing_else() {
    let style = PAGE.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    let hash = BASE64_STANDARD.encode(hmac_sha256::Hash::hash(style.as_bytes()));
    assert_eq!(
        meta("http-equiv", "Content-Security-Policy"),
        format!(
            "default-src 'none'; style-src 'sha256-{hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        )
    );
    assert_eq!(meta("name", "referrer"), "no-referrer");
    assert_eq!(meta("name", "color-scheme"), "light dark");
    assert_eq!(meta("name", "viewport"), "width=device-width, initial-scale=1");
}

/// The published answer for "abc", since the test above would trust a wrong function twice.
#[test]
fn the_hash_is_sha_256() {
    let hash = BASE64_STANDARD.encode(hmac_sha256::Hash::hash(b"abc"));
    assert_eq!(hash, "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
}

/// All that a reader sees, without the titles of sources and their addresses.
fn prose() -> String {
    let body = TREE.descendants().find(|node| node.tag_name().name() == "body").unwrap();
    let sources = place("sources");
    body.descendants()
        .filter(|node| node.is_text() && !node.ancestors().any(|above| above == sources))
        .filter_map(|node| node.text())
        .collect::<String>()
        .to_lowercase()
        .replace('’', "'")
}

#[test]
fn the_guide_says_nothing_that_a_result_may_not_say() {
    const PHRASES: [&str; 9] = [
        "you have",
        "you do not have",
        "you've got",
        "%",
        "percent",
        " mg",
        "diagnosed",
        "safe to wait",
        "nothing to worry about",
    ];
    let prose = prose();
    for phrase in PHRASES {
        let at = prose.find(phrase).map(|at| &prose[at.saturating_sub(60)..]);
        assert_eq!(at.map(|text| text.chars().take(120).collect::<String>()), None, "{phrase}");
    }
}

#[test]
fn the_guide_says_first_who_has_reviewed_it_and_until_when_it_stands() {
    let prose = prose();
    let project = Project::find().unwrap();
    let voice = Voice::load(&project.root.join("locales/en.ftl"), crate::words::GUIDE).unwrap();
    let state = Reviewed::load(&project).unwrap().state;
    let review = voice.review(&state).map(|words| prose.find(&words.to_lowercase()).unwrap());
    let danger = prose.find("call the emergency number now").unwrap();
    assert!(review[0] < review[1] && review[1] < danger);
    assert!(prose.contains("not a diagnosis"));
}

#[test]
fn no_sentence_of_the_guide_is_long() {
    let english = crate::words::Locale::of(&Project::find().unwrap(), "en").unwrap();
    for (id, text) in english.page_texts(crate::words::GUIDE) {
        for sentence in text.split(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 20, "{id}: {words} words in {sentence:?}");
        }
    }
}

/// Every reader of the widget would pay for them.
#[test]
fn the_words_of_plain_pages_are_not_shipped_with_the_widget() {
    let file = Project::find().unwrap().root.join("locales/en.ftl");
    let source = fs::read_to_string(file).unwrap();
    let plain =
        |line: &&str| ["guide-", "fallback-", "decides-"].iter().any(|kind| line.starts_with(kind));
    assert!(source.lines().filter(plain).count() > 200);
    let without: String = source.lines().filter(|l| !plain(l)).flat_map(|l| [l, "\n"]).collect();
    let pack = |text: &str| {
        crate::words::Locale::read(text, "en", "en.ftl", None).unwrap().whole().unwrap()
    };
    assert!(pack(&source) == pack(&without), "words of plain pages are in the compiled file");
}

#[test]
fn each_language_has_a_file_of_its_own() {
    assert_eq!(file_name("en"), "guide.html");
    assert_eq!(file_name("es"), "guide.es.html");
}
