//! Reads the tokens from their style sheet.
//!
//! The sheet is written for this: one declaration a line or more, a comment before each group, light and dark in one
//! value as `var(--_light, …) var(--_dark, …)`. What does not read so is an error and no token.

use std::fs;

use anyhow::{Context, Result, bail, ensure};

use super::contrast::Colour;
use crate::project::Project;

/// Where a publisher's names begin.
const PUBLIC: &str = "--clog-or-mastitis-";

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// As in `var(--_name)`, without the dashes.
    pub name: String,
    /// The group's comment.
    pub group: String,
    /// The name under which a publisher may set it.
    pub public: Option<String>,
    /// Its value in light mode.
    pub light: String,
    /// Its value in dark mode; the same for most that are no colours.
    pub dark: String,
}

/// All tokens, in the order of the sheet.
pub struct Tokens(pub Vec<Token>);

impl Tokens {
    /// Those of the project.
    pub fn load(project: &Project) -> Result<Self> {
        let file = project.www().join("src/styles/tokens.css");
        Self::read(&fs::read_to_string(file).context("www/src/styles/tokens.css cannot be read.")?)
    }

    /// Those of a style sheet.
    pub fn read(sheet: &str) -> Result<Self> {
        let mut tokens = Vec::new();
        let (mut group, mut rest) = (String::new(), sheet);
        while let Some(at) = rest.find(['/', '-']) {
            rest = &rest[at..];
            if let Some(comment) = rest.strip_prefix("/*") {
                let (text, after) = comment.split_once("*/").context("A comment has no end.")?;
                // What the comment says before its colon is the group's name.
                group = text.split([':', '.']).next().unwrap_or_default().trim().to_owned();
                rest = after;
            } else if rest.starts_with("--_") {
                let (declaration, after) =
                    rest.split_once(';').context("A declaration has no end.")?;
                let (name, value) = declaration.split_once(':').context("A token has no value.")?;
                let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
                if !matches!(name, "--_light" | "--_dark") {
                    tokens.push(Token::read(name, &value, &group)?);
                }
                rest = after;
            } else {
                rest = rest.get(1..).unwrap_or_default();
            }
        }
        ensure!(!tokens.is_empty(), "The sheet declares no token.");
        Ok(Self(tokens))
    }

    /// The token of that name.
    pub fn get(&self, name: &str) -> Result<&Token> {
        let found = self.0.iter().find(|token| token.name == name);
        found.with_context(|| format!("There is no token --_{name}."))
    }

    /// What a colour comes to, light or dark.
    pub fn colour(&self, name: &str, dark: bool) -> Result<Colour> {
        let token = self.get(name)?;
        let value = if dark { &token.dark } else { &token.light };
        if let Some(mixed) = value.strip_prefix("color-mix(in srgb, var(--_") {
            let (of, rest) = mixed.split_once(") ").context("A mix needs a token.")?;
            let (part, with) = rest.split_once("%, ").context("A mix needs a part.")?;
            let part: f64 = part.parse()?;
            let with = Colour::read(with.trim_end_matches(')'))?;
            return Ok(self.colour(of, dark)?.mixed(part / 100.0, with));
        }
        Colour::read(value).with_context(|| format!("--_{name} is no colour"))
    }
}

impl Token {
    fn read(name: &str, value: &str, group: &str) -> Result<Self> {
        let (public, own) =
            match value.strip_prefix("var(").filter(|inner| inner.starts_with(PUBLIC)) {
                Some(inner) => {
                    let (public, own) =
                        inner.split_once(", ").context("A public token needs a value.")?;
                    let own = own.trim().strip_suffix(')').context("A value has no end.")?;
                    (Some(public.to_owned()), own.to_owned())
                }
                None => (None, value.to_owned()),
            };
        let (light, dark) = match own.strip_prefix("var(--_light, ") {
            Some(both) => {
                let Some((light, dark)) = both.split_once(") var(--_dark, ") else {
                    bail!("{name} has a light value and no dark one.");
                };
                (light.to_owned(), dark.trim_end_matches(')').to_owned())
            }
            None => (own.clone(), own),
        };
        let name = name.trim_start_matches("--_").to_owned();
        Ok(Self { name, group: group.to_owned(), public, light, dark })
    }
}
