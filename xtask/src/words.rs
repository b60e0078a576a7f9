//! Compiles one language's messages into the file that the widget loads.
//!
//! The ids that a language must answer come from the protocol's tables, through `text::Message`; a
//! missing, extra or badly formed message stops the build with file and line. The layout is
//! `text::pack`'s. Messages that begin with `fallback-`, `guide-` or `decides-` serve pages of plain HTML and are not shipped.
//!
//! Not here: reading the compiled file, which the widget does.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clog_or_mastitis::protocol::comparison::ROWS;
use clog_or_mastitis::protocol::myths::MYTHS;
use clog_or_mastitis::protocol::sources::REFERENCES;
use clog_or_mastitis::protocol::stages::SPECTRUM_SOURCES;
use clog_or_mastitis::protocol::{ADVICE, all_rules};
use clog_or_mastitis::text::pack::{
    BRANCH, CATEGORIES, CHOICE, END, MAGIC, VARIABLE, VERSION, Variable, checksum,
};
use clog_or_mastitis::text::{Message, Slot};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// The attribute of each slot but the value.
const ATTRIBUTES: [(&str, Slot); 7] = [
    ("hint", Slot::Hint),
    ("short", Slot::Short),
    ("about", Slot::About),
    ("loss", Slot::Loss),
    ("loss_about", Slot::LossAbout),
    ("not_nursing", Slot::NotNursing),
    ("title", Slot::Title),
];

/// How the ids of messages for the plain HTML inside the element begin.
pub const FALLBACK: &str = "fallback-";

/// How the ids of messages for the guide on paper begin.
pub const GUIDE: &str = "guide-";

/// How the ids of messages for the page on how the checker decides begin.
pub const DECIDES: &str = "decides-";

/// Pages of plain HTML have no use for the compiled file, and the widget none for their words.
const NOT_SHIPPED: [&str; 3] = [FALLBACK, GUIDE, DECIDES];

/// The texts of one message, by slot, in compiled form.
type Texts = BTreeMap<u8, String>;

/// The compiled form of one Fluent file.
pub fn compile(ftl: &Path) -> Result<Vec<u8>> {
    let source =
        fs::read_to_string(ftl).with_context(|| format!("{} cannot be read.", ftl.display()))?;
    let language = ftl.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
    compile_text(&source, language, &ftl.display().to_string())
}

/// As [`compile`], from text; `file` is only for error messages.
pub fn compile_text(source: &str, language: &str, file: &str) -> Result<Vec<u8>> {
    let mut given = read_messages(source, file)?;
    let mut index = Vec::new();
    let mut texts = String::new();
    for message in Message::all() {
        let id = message.id();
        let slots = given.get(&id).cloned().unwrap_or_default();
        for slot in Slot::ALL {
            if message.requires(slot) && !slots.contains_key(&(slot as u8)) {
                bail!("{file}: the message \"{id}\" lacks its {}.", slot_name(slot));
            }
        }
        index.push(slots.keys().fold(0, |bits, slot| bits | (1u8 << slot)));
        for text in slots.values() {
            push_length(&mut index, text.len())
                .with_context(|| format!("{file}: the message \"{id}\" is too long."))?;
            texts.push_str(text);
        }
    }
    for message in Message::all() {
        given.remove(&message.id());
    }
    let shipped = |id: &&String| !NOT_SHIPPED.iter().any(|start| id.starts_with(start));
    if let Some(id) = given.keys().find(shipped) {
        let line = line_of(source, id);
        bail!("{file}:{line}: nothing shows the message \"{id}\".");
    }
    push_sources(&mut index, &mut texts)?;

    let mut body = u16::try_from(Message::COUNT)?.to_le_bytes().to_vec();
    body.append(&mut index);
    body.extend(texts.as_bytes());
    let mut packed = MAGIC.to_vec();
    for text in [VERSION, language] {
        packed.push(u8::try_from(text.len())?);
        packed.extend(text.as_bytes());
    }
    packed.extend(checksum(&body).to_le_bytes());
    packed.append(&mut body);
    Ok(packed)
}

/// Titles and addresses of the sources that a result can cite, which are the same in every language.
fn push_sources(index: &mut Vec<u8>, texts: &mut String) -> Result<()> {
    let rules = all_rules().map(|rule| rule.sources);
    let advice = ADVICE.iter().map(|line| line.sources);
    let myths = MYTHS.iter().map(|myth| myth.sources);
    let table = ROWS.iter().flat_map(|row| &row.cells).map(|cell| cell.sources);
    let cited = rules.chain(advice).chain(myths).chain(table).chain([SPECTRUM_SOURCES.as_slice()]);
    let cited: BTreeSet<u16> = cited.flatten().filter_map(|source| source.number()).collect();
    index.extend(u16::try_from(cited.len())?.to_le_bytes());
    for reference in REFERENCES.iter().filter(|reference| cited.contains(&reference.number)) {
        let address = reference.addresses.first().copied().unwrap_or_default();
        index.extend(reference.number.to_le_bytes());
        for text in [reference.title, address] {
            push_length(index, text.len())?;
            texts.push_str(text);
        }
    }
    Ok(())
}

fn push_length(bytes: &mut Vec<u8>, length: usize) -> Result<()> {
    let low = u8::try_from(length & 0x7f)?;
    match u8::try_from(length >> 7).ok().filter(|high| *high < 0x80) {
        Some(0) => bytes.push(low),
        Some(high) => bytes.extend([low | 0x80, high]),
        None => bail!("A text of {length} bytes is too long."),
    }
    Ok(())
}

fn read_messages(source: &str, file: &str) -> Result<BTreeMap<String, Texts>> {
    let resource = match fluent_syntax::parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => {
            let at = errors.first().map_or(0, |error| error.pos.start);
            let line = source.get(..at).unwrap_or_default().lines().count().max(1);
            let kind = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
            bail!("{file}:{line}: not well formed: {kind}.");
        }
    };
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => {
                let line = line_of(source, term.id.name);
                bail!("{file}:{line}: terms are not used here: write \"{}\" out.", term.id.name);
            }
            Entry::Junk { content } => bail!("{file}: not well formed: {content}"),
        };
        let id = message.id.name.to_string();
        let line = line_of(source, &id);
        let mut texts = Texts::new();
        if let Some(value) = &message.value {
            texts.insert(Slot::Value as u8, pattern(value, &format!("{file}:{line}"))?);
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let Some((_, slot)) = ATTRIBUTES.iter().find(|(known, _)| *known == name) else {
                bail!("{file}:{line}: \"{id}\" has an unknown attribute \".{name}\".");
            };
            texts.insert(*slot as u8, pattern(&attribute.value, &format!("{file}:{line}"))?);
        }
        if messages.insert(id.clone(), texts).is_some() {
            bail!("{file}:{line}: the message \"{id}\" stands there twice.");
        }
    }
    Ok(messages)
}

/// The messages of one kind of plain HTML ([`FALLBACK`], [`GUIDE`] or [`DECIDES`]), each with its text, in the order of the file.
pub fn page_texts(source: &str, file: &str, start: &str) -> Result<Vec<(String, String)>> {
    let mut texts: Vec<(String, String)> = read_messages(source, file)?
        .into_iter()
        .filter(|(id, _)| id.starts_with(start))
        .filter_map(|(id, texts)| Some((id, texts.get(&(Slot::Value as u8))?.clone())))
        .collect();
    texts.sort_by_key(|(id, _)| line_of(source, id));
    Ok(texts)
}

fn pattern(pattern: &Pattern<&str>, place: &str) -> Result<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            // A text over several lines of the file is one line to the reader.
            PatternElement::TextElement { value } => out.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable { expression } => expand(expression, &mut out, place)?,
        }
    }
    Ok(out)
}

fn expand(expression: &Expression<&str>, out: &mut String, place: &str) -> Result<()> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            out.extend([VARIABLE, letter(id.name, place)?]);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => out.push_str(value),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            out.extend([CHOICE, letter(id.name, place)?]);
            for variant in variants {
                let VariantKey::Identifier { name } = &variant.key else {
                    bail!("{place}: a choice is made by plural categories alone.");
                };
                let Some((_, category)) = CATEGORIES.iter().find(|(known, _)| known == name) else {
                    bail!("{place}: \"{name}\" is no plural category.");
                };
                out.extend([BRANCH, *category]);
                out.push_str(&pattern(&variant.value, place)?);
            }
            out.push(END);
        }
        _ => bail!("{place}: only variables and choices by number are used here."),
    }
    Ok(())
}

fn letter(name: &str, place: &str) -> Result<char> {
    Variable::ALL
        .iter()
        .find(|(_, known, _)| *known == name)
        .map(|(.., letter)| *letter)
        .with_context(|| format!("{place}: nothing fills in \"{{ ${name} }}\"."))
}

fn line_of(source: &str, id: &str) -> usize {
    let start = format!("{id} =");
    source.lines().position(|line| line.starts_with(&start)).map_or(0, |index| index + 1)
}

fn slot_name(slot: Slot) -> String {
    match ATTRIBUTES.iter().find(|(_, known)| *known == slot) {
        Some((name, _)) => format!("attribute \".{name}\""),
        None => "text".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clog_or_mastitis::text::{Catalogue, Word};

    const ENGLISH: &str = include_str!("../../locales/en.ftl");

    #[test]
    fn english_is_complete_and_can_be_read_back() {
        let packed = compile_text(ENGLISH, "en", "en.ftl").unwrap();
        let words = Catalogue::read(&packed).unwrap();
        assert_eq!(words.language(), "en");
        let hours = |number| {
            words.text(Message::Word(Word::InHours), Slot::Value, &[(Variable::Number, number)])
        };
        assert_eq!(hours("1").as_deref(), Some("in 1 hour"));
        assert_eq!(hours("12").as_deref(), Some("in 12 hours"));
        let source = words.source(28).map(|source| source.title.clone());
        assert!(source.is_some_and(|title| title.contains("CDC")));
    }

    #[test]
    fn one_changed_or_missing_byte_is_noticed() {
        let packed = compile_text(ENGLISH, "en", "en.ftl").unwrap();
        let mut changed = packed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert!(Catalogue::read(&changed).is_err());
        assert!(Catalogue::read(&packed[..packed.len() - 1]).is_err());
    }

    #[track_caller]
    fn check(change: impl Fn(&str) -> String, says: &str) {
        let error = compile_text(&change(ENGLISH), "en", "en.ftl").unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }

    #[test]
    fn a_missing_message_is_named() {
        check(|text| text.replace("ui-next = Next", ""), "\"ui-next\" lacks its text");
    }

    #[test]
    fn an_extra_message_is_named_with_its_line() {
        check(|text| format!("{text}\nui-nothing = Words\n"), "\"ui-nothing\"");
    }

    #[test]
    fn a_variable_that_nothing_fills_is_named() {
        check(|text| text.replace("Call { $phone }", "Call { $telephone }"), "telephone");
    }

    #[test]
    fn a_broken_message_is_shown_with_its_line() {
        check(|text| text.replace("ui-next = Next", "ui-next = { $"), "not well formed");
    }
}
