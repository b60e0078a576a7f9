//! Reads `data/element.toml`: what pages can say to the element, and what it says to them.
//!
//! A slip stops the command with one message that names it. Not here: what is made of it (`generate::element`).

use std::fs;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;

use crate::phones;
use crate::project::Project;
use crate::reviewed::languages;

const FILE: &str = "data/element.toml";

/// What stands in front of the name of every custom property.
pub const PREFIX: &str = "--clog-or-mastitis-";

/// The file, checked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Its attributes, which are properties, too.
    pub attribute: Vec<Attribute>,
    /// The events that it sends.
    pub event: Vec<Event>,
    /// Why it can fail to run.
    pub cause: Vec<Named>,
    /// The custom properties that a page may set, without [`PREFIX`].
    pub property: Vec<Named>,
    /// The properties that are no attributes.
    pub member: Vec<Member>,
    /// What may stand inside it; the slot without a name first.
    pub slot: Vec<Named>,
}

/// A name, and what it stands for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// As pages write it.
    pub name: String,
    /// In a sentence or two.
    pub about: String,
}

/// A property that is no attribute.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// As scripts write it.
    pub name: String,
    /// In TypeScript.
    #[serde(rename = "type")]
    pub type_name: String,
    /// In a sentence or two.
    pub about: String,
}

/// An attribute.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attribute {
    /// As pages write it.
    pub name: String,
    /// In a sentence or two.
    pub about: String,
    /// What it counts as when it is missing or wrong.
    pub missing: String,
    /// What it takes; empty where that is no list.
    #[serde(default)]
    pub values: Vec<String>,
    /// The name of its type where that is a list.
    #[serde(default, rename = "type")]
    pub type_name: String,
    /// Whether a change counts at once.
    #[serde(default)]
    pub live: bool,
}

/// An event.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// As listeners name it.
    pub name: String,
    /// In a sentence or two.
    pub about: String,
    /// The type of what `detail.cause` holds; empty where there is no detail.
    #[serde(default)]
    pub detail: String,
}

impl Element {
    /// The project's.
    pub fn load(project: &Project) -> Result<Self> {
        let text = fs::read_to_string(project.root.join(FILE))
            .with_context(|| format!("{FILE} cannot be read."))?;
        let mut element: Self = toml::from_str(&text)
            .map_err(|error| anyhow::anyhow!("{FILE}: {error}\nIts head says what it takes."))?;
        for attribute in &mut element.attribute {
            match attribute.name.as_str() {
                "lang" => attribute.values = languages(project)?,
                "region" => ensure!(
                    attribute.values == phones::REGIONS,
                    "{FILE}: the regions are those of data/phones.toml: {}.",
                    phones::REGIONS.join(", ")
                ),
                "base" => {}
                name if attribute.values.is_empty() || attribute.type_name.is_empty() => {
                    bail!("{FILE}: the attribute {name} lacks its type or its values.")
                }
                _ => {}
            }
        }
        Ok(element)
    }

    /// The attributes that take one of a list of their own.
    pub fn choices(&self) -> impl Iterator<Item = &Attribute> {
        self.attribute.iter().filter(|attribute| !attribute.type_name.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// A script can set what the published types say that it can.
    #[test]
    fn the_members_stand_in_the_published_types_with_their_type() {
        let project = Project::find().unwrap();
        let types = project.www().join("src").join("types").join("index.d.ts");
        let types = fs::read_to_string(types).unwrap();
        let element = Element::load(&project).unwrap();
        assert!(!element.member.is_empty());
        for Member { name, type_name, .. } in &element.member {
            let setter = format!("  set {name}(value: {type_name});\n");
            assert!(types.contains(&setter), "index.d.ts lacks: {setter}");
        }
        let written = types.matches("\n  set ").count();
        let reflected = element.attribute.iter().filter(|a| a.name != "lang").count();
        assert_eq!(written, reflected + element.member.len(), "a property stands in one alone");
    }

    /// What a page can set is what the style sheets read.
    #[test]
    fn the_custom_properties_are_those_of_the_style_sheets() {
        let project = Project::find().unwrap();
        let src = project.www().join("src");
        let mut read = BTreeSet::new();
        for file in
            crate::stamp::files(&[src.join("styles"), src.join("early.css"), src.join("stage.css")])
                .unwrap()
        {
            let text = fs::read_to_string(file).unwrap();
            for (at, _) in text.match_indices(&format!("var({PREFIX}")) {
                let rest = &text[at + "var(".len() + PREFIX.len()..];
                let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap();
                read.insert(rest[..end].to_owned());
            }
        }
        let element = Element::load(&project).unwrap();
        let told: BTreeSet<String> =
            element.property.iter().map(|property| property.name.clone()).collect();
        assert_eq!(told, read);
    }
}
