//! What is searched for, and how: every question, option, answer and result, by id and in the words of the language.
//!
//! *Haystack* = all that was recorded, and every body that left the browser, made comparable: escapes and encodings undone,
//! and for words also case and signs. *Needle* = an id or a text of `locales/en.ftl`.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

const ENGLISH: &str = include_str!("../../../../locales/en.ftl");

/// Kinds of messages that no widget shows: the guides that stand in pages, the chart, names of languages.
const NOT_SHOWN: [&str; 4] = ["fallback-", "guide-", "decides-", "language-"];
/// Kinds whose messages are named after what a reader is asked, answers or is told.
const IDS: [&str; 7] =
    ["question-", "option-", "rule-", "pattern-", "advice-", "screen-", "urgency-"];

/// Shorter texts ("Yes", "A little worse") are found by the ids of their options instead.
const SHORTEST_TEXT: usize = 14;

/// Everything that may be found.
pub struct Needles {
    /// Texts, made comparable.
    pub texts: BTreeSet<String>,
    /// Ids of questions, options, rules, patterns, lines of advice, screens and levels.
    pub ids: BTreeSet<String>,
}

impl Needles {
    /// Those of the product's language file.
    pub fn of_english() -> Self {
        let (mut texts, mut ids) = (BTreeSet::new(), BTreeSet::new());
        let mut shown = false;
        for line in ENGLISH.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, text)) = line.split_once(" =") else {
                if shown {
                    texts.extend(pieces(line));
                }
                continue;
            };
            if !line.starts_with(' ') {
                shown = !NOT_SHOWN.iter().any(|kind| name.starts_with(kind));
                let id = IDS.iter().find_map(|kind| name.strip_prefix(kind));
                ids.extend(id.into_iter().flat_map(|id| id.split('-')).map(str::to_owned));
            }
            if shown {
                texts.extend(pieces(text));
            }
        }
        Self { texts, ids }
    }

    /// All that stand in the haystack.
    pub fn found_in(&self, haystack: &Haystack) -> BTreeSet<String> {
        let texts = self.texts.iter().filter(|text| haystack.has_text(text));
        texts.chain(self.ids.iter().filter(|id| haystack.has_id(id))).cloned().collect()
    }
}

/// The parts of a message between its variables, long enough to mean something.
fn pieces(text: &str) -> Vec<String> {
    let outside = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    outside
        .map(comparable)
        .filter(|piece| piece.len() >= SHORTEST_TEXT && piece.contains(' '))
        .collect()
}

/// Letters and digits, lower case, single spaces.
pub fn comparable(text: &str) -> String {
    let words = text.to_lowercase();
    let words = words.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// What was recorded or sent.
pub struct Haystack {
    raw: String,
    words: String,
}

impl Haystack {
    /// Of all texts, each in every form that it can be read in.
    pub fn of(texts: impl IntoIterator<Item = String>) -> Self {
        let mut raw = String::new();
        for text in texts {
            for part in readable(&text) {
                raw.push_str(&unescaped(&part));
                raw.push('\n');
            }
        }
        let words = format!(" {} ", comparable(&raw));
        Self { raw, words }
    }

    /// Whether a text stands in it, whatever the signs between its words.
    pub fn has_text(&self, text: &str) -> bool {
        self.words.contains(&format!(" {} ", comparable(text)))
    }

    /// Whether an id does: an unmistakable one by itself, a word like any other only as a value of its own.
    pub fn has_id(&self, id: &str) -> bool {
        if id.contains('_') {
            let part_of_word = |c: char| c.is_alphanumeric() || c == '_';
            return self.raw.match_indices(id).any(|(at, _)| {
                let before = self.raw.get(..at).and_then(|text| text.chars().next_back());
                let after = self.raw.get(at + id.len()..).and_then(|text| text.chars().next());
                !before.is_some_and(part_of_word) && !after.is_some_and(part_of_word)
            });
        }
        self.has_value(id)
    }

    /// Whether a value stands in it between quotes, as a typed number does.
    pub fn has_value(&self, value: &str) -> bool {
        self.raw.contains(&format!("\"{value}\""))
    }

    /// Whether a piece of text stands in it, letter by letter.
    pub fn has_raw(&self, text: &str) -> bool {
        self.raw.contains(text)
    }

    /// How long it is; an empty one proves nothing.
    pub fn len(&self) -> usize {
        self.raw.len()
    }
}

/// Quotes, lines and letters written as JSON inside JSON inside JSON does.
fn unescaped(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..4 {
        text = text
            .replace("\\\\", "\\")
            .replace("\\\"", "\"")
            .replace("\\n", " ")
            .replace("\\/", "/");
    }
    for (written, letter) in [("\\u2019", "’"), ("&amp;", "&"), ("&nbsp;", " "), ("&quot;", "\"")]
    {
        text = text.replace(written, letter);
    }
    text
}

/// A text as it is, with percent signs undone, and with what is Base64 in it undone.
fn readable(text: &str) -> Vec<String> {
    const LEAST: usize = 40;
    let mut all = vec![text.to_owned()];
    if text.contains('%') {
        all.push(percent_decoded(text));
    }
    let coder = GeneralPurpose::new(
        &STANDARD,
        GeneralPurposeConfig::new()
            .with_decode_padding_mode(DecodePaddingMode::Indifferent)
            .with_decode_allow_trailing_bits(true),
    );
    let is_code = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_');
    for run in text.split(|c: char| !is_code(c)).filter(|run| run.len() >= LEAST) {
        let standard = run.replace('-', "+").replace('_', "/");
        if let Ok(bytes) = coder.decode(standard) {
            all.push(String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    all
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = after.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        match code.filter(|_| first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn needles_are_found_in_whatever_form_they_travel() {
    let needles = Needles::of_english();
    assert!(needles.texts.len() > 500 && needles.ids.len() > 200, "the language file was read");
    assert!(needles.ids.contains("days_since_birth") && needles.ids.contains("over_6_weeks"));
    let haystack = |text: &str| Haystack::of([text.to_owned()]);
    let question = "How does the lump feel?";
    assert!(needles.texts.contains(&comparable(question)));
    assert!(haystack("<b>How does  the lump\\nfeel?</b>").has_text(question));
    assert!(haystack("q=How%20does%20the%20lump%20feel%3F").has_text(question));
    let coded = base64::engine::general_purpose::STANDARD
        .encode(format!("{{\"q\":\"{question} And more\"}}"));
    assert!(haystack(&format!("data={coded}")).has_text(question));
    assert!(haystack(r#"{"a":"{\"o\":\"{\\\"v\\\":\\\"milk\\\"}\"}"}"#).has_id("milk"));
    assert!(!haystack("milk is no value here, over_6_weekss neither").has_id("milk"));
    assert!(!haystack("over_6_weekss").has_id("over_6_weeks"));
    assert!(haystack("data-o=over_6_weeks;").has_id("over_6_weeks"));
    assert!(haystack(r#""text":"98.4""#).has_value("98.4"));
}
