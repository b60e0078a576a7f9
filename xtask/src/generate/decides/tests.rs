//! The page as it is before any script ran: complete, well formed, and in step with the tables and the script.
//!
//! The page is read as XML, which is stricter than any browser. Not here: how a condition is spelled, which the guide's
//! tests ask of the same code; what the script makes of the page (journeys).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::sources::Source;
use clog_or_mastitis::protocol::{ADVICE, Patient, Question, SCREENS, all_rules, screens::TRIED};
use roxmltree::{Document, Node, ParsingOptions};

use super::*;
use crate::stamp;

static PAGE: LazyLock<String> = LazyLock::new(|| html(&Project::find().unwrap(), "en").unwrap());

/// The page as a tree; an element that stays open or closes another is an error.
static TREE: LazyLock<Document<'static>> = LazyLock::new(|| {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(&PAGE, options).unwrap()
});

fn all(name: &'static str, value: &str) -> Vec<Node<'static, 'static>> {
    TREE.descendants().filter(|node| node.attribute(name) == Some(value)).collect()
}

#[track_caller]
fn one(name: &'static str, value: &str) -> Node<'static, 'static> {
    let found = all(name, value);
    assert_eq!(found.len(), 1, "elements with {name}={value}");
    found[0]
}

fn text(node: Node) -> String {
    node.descendants().filter_map(|inner| inner.is_text().then(|| inner.text())?).collect()
}

fn inside(node: Node, id: &str) -> bool {
    node.ancestors().any(|above| above.attribute("id") == Some(id))
}

fn leads(node: Node, to: &str) -> bool {
    node.descendants().any(|inner| inner.attribute("href") == Some(to))
}

#[test]
fn every_rule_stands_in_the_list_and_in_the_table_at_its_level() {
    for rule in all_rules() {
        let places = all("data-rule", &rule_name(rule));
        for id in ["chart-list", "rules"] {
            let place: Vec<_> = places.iter().filter(|place| inside(**place, id)).collect();
            assert_eq!(place.len(), 1, "{} in {id}", rule.id);
            let lane = place[0].ancestors().find_map(|above| above.attribute("data-lane"));
            let whose = if rule.patient == Patient::Baby { "baby" } else { "parent" };
            let wanted = format!("{whose}-{}", rule.urgency.id());
            assert_eq!(lane, Some(wanted.as_str()), "{} in {id}", rule.id);
            assert!(text(*place[0]).contains(rule.id), "{} is not named in {id}", rule.id);
        }
    }
    let (shown, listed) = (
        TREE.descendants().filter(|node| node.has_attribute("data-rule")).count(),
        2 * all_rules().count(),
    );
    assert_eq!(shown, listed, "a rule stands there that is not in the table");
}

#[test]
fn every_row_says_whom_it_is_for_when_it_fits_and_what_it_rests_on() {
    for rule in all_rules() {
        let row = all("data-rule", &rule_name(rule)).into_iter().find(|row| row.has_tag_name("tr"));
        let row = row.unwrap();
        let whom = if rule.patient == Patient::Baby { "For the baby" } else { "sore breast" };
        let row_text = text(row);
        assert!(row_text.contains(whom), "{}: {row_text}", rule.id);
        assert!(
            row.descendants().any(|node| node.has_tag_name("li")),
            "{} has no condition",
            rule.id
        );
        for source in rule.sources {
            let (read, words) = match source {
                Source::Read(_) => ("read", "Excerpt read".to_owned()),
                Source::SecondHand(_) => ("second_hand", "Second hand".to_owned()),
                Source::GeneralKnowledge(name) => ("general", (*name).to_owned()),
                Source::Decision => ("decision", "Our own decision".to_owned()),
            };
            assert!(leads(row, &format!("#read-{read}")), "{}: {read}", rule.id);
            assert!(row_text.contains(&words), "{}: {words}", rule.id);
            if let Some(number) = source.number() {
                assert!(leads(row, &format!("#source-{number}")), "{}: {number}", rule.id);
            }
        }
    }
}

#[test]
fn every_source_that_anything_cites_is_listed_with_what_was_read_and_by_whom() {
    let rules = all_rules().map(|rule| (rule.id, rule.sources));
    let advice = ADVICE.iter().map(|line| (line.id, line.sources));
    for (id, sources) in rules.chain(advice) {
        for source in sources {
            let Some(number) = source.number() else { continue };
            let entry = one("id", &format!("source-{number}"));
            let read = if matches!(source, Source::Read(_)) { "read" } else { "second_hand" };
            assert!(leads(entry, &format!("#read-{read}")), "{number} does not say {read}");
            assert!(text(entry).contains(id), "{number} does not name {id}");
        }
    }
}

#[test]
fn every_question_stands_in_the_form_on_its_screen_with_all_its_options() {
    for screen in SCREENS.iter().chain([&TRIED]) {
        let part = one("data-screen", screen.id);
        for asked in screen.asked {
            let id = asked.question.id();
            let field = one("data-question", id);
            assert!(field.ancestors().any(|above| above == part), "{id} is not in {}", screen.id);
        }
    }
    for question in Question::ALL {
        let field = one("data-question", question.id());
        let offered: Vec<_> =
            field.descendants().filter_map(|node| node.attribute("value")).collect();
        for option in question.options() {
            assert!(offered.contains(option), "{} lacks {option}", question.id());
        }
        assert_eq!(offered.first(), Some(&""), "{} can't be left open", question.id());
    }
}

#[test]
fn every_id_stands_once_and_every_link_leads_somewhere() {
    let mut ids = BTreeSet::new();
    for id in TREE.descendants().filter_map(|node| node.attribute("id")) {
        assert!(ids.insert(id), "the id {id} stands twice");
    }
    let guide = super::super::guide::html(&Project::find().unwrap(), "en").unwrap();
    for node in TREE.descendants() {
        for name in ["for", "aria-describedby", "aria-labelledby"] {
            if let Some(id) = node.attribute(name) {
                assert!(ids.contains(id), "nothing has the id {id}");
            }
        }
        let Some(address) = node.attribute("href") else { continue };
        let fits = match (address.strip_prefix('#'), address.strip_prefix("pkg/guide.html#")) {
            (Some(id), _) => ids.contains(id),
            (_, Some(id)) => guide.contains(&format!("id=\"{id}\"")),
            _ => {
                let own = ["favicon.svg", "how-it-decides.css", "index.html", "pkg/guide.html"];
                own.contains(&address) || address.starts_with("http")
            }
        };
        assert!(fits, "{address} leads nowhere");
    }
}

#[test]
fn nothing_stands_inline_that_a_strict_policy_would_refuse() {
    for node in TREE.descendants().filter(Node::is_element) {
        assert!(!node.has_tag_name("style"), "a style element");
        if node.has_tag_name("script") {
            assert_eq!(
                (node.attribute("src"), text(node).as_str()),
                (Some("how-it-decides.js"), "")
            );
        }
        for attribute in node.attributes() {
            let name = attribute.name();
            assert!(!name.starts_with("on") && name != "style", "{name} on {:?}", node.tag_name());
        }
    }
    let policy = one("http-equiv", "Content-Security-Policy").attribute("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "));
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
}

#[test]
fn the_page_says_first_that_nobody_has_reviewed_it_and_nothing_that_a_result_may_not_say() {
    let body = TREE.descendants().find(|node| node.has_tag_name("body")).unwrap();
    let sources = one("id", "sources");
    let prose: String = body
        .descendants()
        .filter(|node| node.is_text() && !node.ancestors().any(|above| above == sources))
        .filter(|node| !node.ancestors().any(|above| above.has_attribute("data-start")))
        .filter_map(|node| node.text())
        .collect::<String>()
        .to_lowercase()
        .replace('’', "'");
    let review = prose.find("not yet reviewed by a clinician").unwrap();
    assert!(review < prose.find("in short").unwrap());
    for phrase in ["you have", "you do not have", "you've got", "%", "percent", " mg", "diagnosed"]
    {
        assert!(!prose.contains(phrase), "{phrase}");
    }
}

#[test]
fn no_sentence_of_the_page_is_long() {
    let english = crate::words::Locale::of(&Project::find().unwrap(), "en").unwrap();
    for (id, text) in english.page_texts(DECIDES) {
        for sentence in text.split(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 20, "{id}: {words} words in {sentence:?}");
        }
    }
}

/// A word that the script asks for in vain would show as its name.
#[test]
fn the_script_finds_every_word_that_it_asks_for() {
    let project = Project::find().unwrap();
    let known: BTreeMap<_, _> = TREE
        .descendants()
        .filter_map(|node| Some((node.attribute("data-word")?, text(node))))
        .collect();
    let mut asked = 0;
    for file in stamp::files(&[project.www().join("src/decides")]).unwrap() {
        let script = fs::read_to_string(&file).unwrap();
        for call in script.split("say(").skip(1).filter_map(|rest| rest.strip_prefix('"')) {
            let name = call.split('"').next().unwrap();
            assert!(known.contains_key(name), "{}: no word {name:?}", project.short(&file));
            asked += 1;
        }
    }
    assert!(asked > 10, "only {asked} words are asked for");
    for (name, words) in known {
        assert!(!words.trim().is_empty(), "{name} is empty");
    }
}
