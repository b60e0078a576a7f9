//! Reads a Fluent file into texts in compiled form, each with the line where it stands.
//!
//! Only what translators need is taken: texts, the attributes that are known, variables that something fills in, and
//! choices by number with the plural categories of the language. Not here: what a language must have (`check`).

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use clog_or_mastitis::text::pack::{BRANCH, CATEGORIES, CHOICE, END, VARIABLE, Variable};
use clog_or_mastitis::text::{Plurals, Slot};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
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

/// The messages of a file, by id.
pub type Messages = BTreeMap<String, Given>;

/// One message.
#[derive(Clone, Debug)]
pub struct Given {
    /// Where it begins.
    pub line: usize,
    /// Its texts, by slot.
    pub texts: BTreeMap<u8, Text>,
}

/// One text of a message.
#[derive(Clone, Debug)]
pub struct Text {
    /// Where it begins.
    pub line: usize,
    /// In compiled form.
    pub packed: String,
}

/// A slot as translators know it.
pub fn slot_name(slot: Slot) -> String {
    match ATTRIBUTES.iter().find(|(_, known)| *known == slot) {
        Some((name, _)) => format!("attribute \".{name}\""),
        None => "text".into(),
    }
}

/// Reads all messages.
pub fn messages(source: &str, file: &str, plurals: Plurals) -> Result<Messages> {
    let breaks = source.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
    let breaks = breaks.map(|(at, _)| at).collect();
    let place = Place { source, file, plurals, breaks };
    let resource = fluent_syntax::parser::parse(source).map_err(|(_, errors)| {
        let at = errors.first().map_or(0, |error| error.pos.start);
        let kind = errors.first().map(|error| error.kind.to_string()).unwrap_or_default();
        anyhow::anyhow!("{file}:{}: not well formed: {kind}.", place.line_at(at))
    })?;
    let mut messages = Messages::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => {
                let (at, name) = (place.of(term.id.name), term.id.name);
                bail!("{at}: terms are not used here: write \"{name}\" out.");
            }
            Entry::Junk { content } => bail!("{}: not well formed.", place.of(content)),
        };
        let id = message.id.name;
        let line = place.line(id);
        let mut texts = BTreeMap::new();
        if let Some(value) = &message.value {
            texts.insert(Slot::Value as u8, Text { line, packed: place.pattern(value, id)? });
        }
        for attribute in &message.attributes {
            let name = attribute.id.name;
            let at = place.of(name);
            let Some((_, slot)) = ATTRIBUTES.iter().find(|(known, _)| *known == name) else {
                bail!("{at}: \"{id}\" has an unknown attribute \".{name}\".");
            };
            let packed = place.pattern(&attribute.value, name)?;
            let text = Text { line: place.line(name), packed };
            ensure!(
                texts.insert(*slot as u8, text).is_none(),
                "{at}: \"{id}\" has its attribute \".{name}\" twice."
            );
        }
        if messages.insert(id.to_owned(), Given { line, texts }).is_some() {
            bail!("{}: the message \"{id}\" stands there twice.", place.of(id));
        }
    }
    Ok(messages)
}

/// Where something is read, for what is said of it.
struct Place<'a> {
    source: &'a str,
    file: &'a str,
    plurals: Plurals,
    /// Where lines end.
    breaks: Vec<usize>,
}

impl Place<'_> {
    fn line_at(&self, at: usize) -> usize {
        self.breaks.partition_point(|end| *end < at) + 1
    }

    /// The line of a piece of the source: the parser copies nothing, so its place in memory tells where it stands.
    fn line(&self, piece: &str) -> usize {
        self.line_at((piece.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize))
    }

    fn of(&self, piece: &str) -> String {
        format!("{}:{}", self.file, self.line(piece))
    }

    /// A text; `name` is the piece of the source that stands before it.
    fn pattern(&self, pattern: &Pattern<&str>, name: &str) -> Result<String> {
        let mut out = String::new();
        for element in &pattern.elements {
            match element {
                // A text over several lines of the file is one line to the reader.
                PatternElement::TextElement { value } => out.push_str(&value.replace('\n', " ")),
                PatternElement::Placeable { expression } => {
                    self.expand(expression, &mut out, name)?
                }
            }
        }
        if let Some(letter) = out.chars().find(|letter| letter.is_numeric() && !letter.is_ascii()) {
            bail!("{}: write \"{letter}\" with the digits 0 to 9.", self.of(name));
        }
        Ok(out)
    }

    fn expand(&self, expression: &Expression<&str>, out: &mut String, name: &str) -> Result<()> {
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                out.extend([VARIABLE, self.letter(id.name)?]);
                Ok(())
            }
            Expression::Inline(InlineExpression::StringLiteral { value }) => {
                out.push_str(value);
                Ok(())
            }
            Expression::Select {
                selector: InlineExpression::VariableReference { id },
                variants,
            } => self.choice(id.name, variants, out),
            _ => bail!("{}: only variables and choices by number are used here.", self.of(name)),
        }
    }

    fn choice(&self, variable: &str, variants: &[Variant<&str>], out: &mut String) -> Result<()> {
        out.extend([CHOICE, self.letter(variable)?]);
        let mut branches: Vec<(&str, char, String)> = Vec::new();
        for variant in variants {
            let VariantKey::Identifier { name } = &variant.key else {
                bail!("{}: a choice is made by plural categories alone.", self.of(variable));
            };
            let known = CATEGORIES.iter().find(|(known, _)| known == name);
            let allowed = self.plurals.allowed();
            let Some((_, category)) = known.filter(|(known, _)| allowed.contains(known)) else {
                let allowed = allowed.join(", ");
                bail!(
                    "{}: the plural categories here are {allowed}, not \"{name}\".",
                    self.of(name)
                );
            };
            branches.push((name, *category, self.pattern(&variant.value, name)?));
        }
        for needed in self.plurals.needed() {
            ensure!(
                branches.iter().any(|(name, ..)| name == needed),
                "{}: this choice lacks the plural category \"{needed}\".",
                self.of(variable)
            );
        }
        // The last branch stands for every other that says the same.
        let other = branches.iter().find(|(.., category, _)| *category == 'x').cloned();
        let same = |text: &String| other.as_ref().is_some_and(|(.., said)| said == text);
        branches.retain(|(.., text)| !same(text));
        for (_, category, text) in branches.into_iter().chain(other) {
            out.extend([BRANCH, category]);
            out.push_str(&text);
        }
        out.push(END);
        Ok(())
    }

    fn letter(&self, name: &str) -> Result<char> {
        Variable::ALL
            .iter()
            .find(|(_, known, _)| *known == name)
            .map(|(.., letter)| *letter)
            .with_context(|| format!("{}: nothing fills in \"{{ ${name} }}\".", self.of(name)))
    }
}
