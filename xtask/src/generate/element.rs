//! What is made of `data/element.toml`: the lists that the shell checks attributes against, the types that are published,
//! the READMEs' tables, and the manifest from which editors complete the tag.
//!
//! | output | function |
//! |---|---|
//! | `www/src/published.ts` | [`lists`] |
//! | `www/src/types/index.d.ts`, between marks | [`types`] |
//! | tables of the READMEs, between marks | [`tables`] |
//! | `custom-elements.json` of the package | [`manifest`] |
//!
//! Not here: reading the file (`crate::element`).

use std::fmt::Write;

use anyhow::Result;
use serde_json::{Value, json};

use crate::element::{Attribute, Element, PREFIX};

/// The marks around what is made, in TypeScript.
pub const TYPES: [&str; 2] = [
    "// Made by `cargo xtask generate` from data/element.toml.",
    "// End of what is made from data/element.toml.",
];

/// The lists for the shell.
pub fn lists(element: &Element) -> Result<String> {
    let mut out = String::from(HEAD);
    for attribute in element.choices() {
        let Attribute { type_name, values, .. } = attribute;
        let plural = format!("{}S", type_name.to_uppercase().trim_end_matches('S'));
        let values = quoted(values.iter().map(String::as_str), ", ");
        writeln!(out, "export const {plural}: readonly {type_name}[] = [{values}];")?;
    }
    let list = |names: Vec<&str>| format!("[\n  {},\n]", quoted(names.into_iter(), ",\n  "));
    let names: Vec<&str> = element.attribute.iter().map(|a| a.name.as_str()).collect();
    let live: Vec<&str> =
        element.attribute.iter().filter(|a| a.live).map(|a| a.name.as_str()).collect();
    writeln!(out, "\n/** The attributes, as custom elements list them. */")?;
    writeln!(out, "export const ATTRIBUTES = {} as const;", list(names))?;
    writeln!(out, "\n/** Those whose change counts at once. */")?;
    writeln!(out, "export const AT_ONCE = {} as const;", list(live))?;
    let causes: Vec<&str> = element.cause.iter().map(|cause| cause.name.as_str()).collect();
    writeln!(out, "\n/** Every cause of failure. */")?;
    writeln!(out, "export const CAUSES: readonly FailureCause[] = {};", list(causes))?;
    Ok(out)
}

/// The published types of attributes, causes and events.
pub fn types(element: &Element) -> Result<String> {
    let mut out = String::from("\n");
    for attribute in element.choices() {
        let Attribute { type_name, values, about, .. } = attribute;
        let values = quoted(values.iter().map(String::as_str), " | ");
        writeln!(out, "/** {about} */\nexport type {type_name} = {values};\n")?;
    }
    out += "/** Why the check could not run; the plain HTML inside the tag stays in view. */\n";
    out += "export type FailureCause =";
    for cause in &element.cause {
        write!(out, "\n  /** {} */\n  | \"{}\"", cause.about, cause.name)?;
    }
    out += ";\n\n/** The element's events. They bubble, leave shadow roots, and never carry an answer or a result. */\n";
    out += "export interface ClogOrMastitisEventMap {\n";
    for event in &element.event {
        let detail = match event.detail.as_str() {
            "" => "null".to_owned(),
            cause => format!("{{ readonly cause: {cause} }}"),
        };
        let (name, about) = (&event.name, &event.about);
        writeln!(out, "  /** {about} */\n  {name}: CustomEvent<{detail}>;")?;
    }
    out += "}\n\n/** The attributes, as frameworks set them. One that is left out counts as missing. */\n";
    out += "export interface ClogOrMastitisAttributes {\n";
    for attribute in &element.attribute {
        let type_name = type_of(attribute);
        let Attribute { name, about, missing, .. } = attribute;
        writeln!(
            out,
            "  /** {about} When it is missing or wrong: {missing}. */\n  {name}?: {type_name} | undefined;"
        )?;
    }
    Ok(out + "}\n")
}

/// The READMEs' tables, each under the name that stands in its marks.
pub fn tables(element: &Element) -> Result<[(&'static str, String); 4]> {
    let mut attributes =
        String::from("| attribute | values | what | when missing or wrong |\n|---|---|---|---|\n");
    for attribute in &element.attribute {
        let Attribute { name, about, missing, values, .. } = attribute;
        let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
        let values = if values.is_empty() { "an address".into() } else { values.join(" ") };
        writeln!(attributes, "| `{name}` | {values} | {about} | {missing} |")?;
    }
    let table = |head: &str, rows: &mut dyn Iterator<Item = (String, &str)>| {
        rows.fold(format!("| {head} |\n|---|---|\n"), |table, (name, about)| {
            table + &format!("| `{name}` | {about} |\n")
        })
    };
    let mut events = element.event.iter().map(|e| (e.name.clone(), e.about.as_str()));
    let mut causes = element.cause.iter().map(|c| (c.name.clone(), c.about.as_str()));
    let mut properties =
        element.property.iter().map(|p| (format!("{PREFIX}{}", p.name), p.about.as_str()));
    Ok([
        ("attributes", attributes),
        ("events", table("event | when", &mut events)),
        ("causes", table("cause | what happened", &mut causes)),
        ("properties", table("custom property | what", &mut properties)),
    ])
}

/// The custom elements manifest, schema 2.1.0.
pub fn manifest(element: &Element) -> Value {
    let attributes = element.attribute.iter().map(|attribute| {
        let Attribute { name, about, missing, .. } = attribute;
        json!({
            "name": name,
            "type": { "text": written_type(attribute) },
            "description": format!("{about} When it is missing or wrong: {missing}."),
            "fieldName": name,
        })
    });
    let members = element.attribute.iter().map(|attribute| {
        json!({
            "kind": "field",
            "name": attribute.name,
            "type": { "text": written_type(attribute) },
            "description": format!("Reflects the attribute `{}`. {}", attribute.name, attribute.about),
            "attribute": attribute.name,
            "reflects": true,
        })
    });
    let events = element.event.iter().map(|event| {
        let text = match event.detail.as_str() {
            "" => "CustomEvent<null>".to_owned(),
            cause => format!("CustomEvent<{{ cause: {cause} }}>"),
        };
        json!({ "name": event.name, "type": { "text": text }, "description": event.about })
    });
    let properties = element.property.iter().map(|property| {
        json!({ "name": format!("{PREFIX}{}", property.name), "description": property.about })
    });
    let slots =
        element.slot.iter().map(|slot| json!({ "name": slot.name, "description": slot.about }));
    let module = "index.js";
    json!({
        "schemaVersion": "2.1.0",
        "readme": "README.md",
        "modules": [{
            "kind": "javascript-module",
            "path": module,
            "declarations": [
                {
                    "kind": "class",
                    "name": CLASS,
                    "tagName": TAG,
                    "customElement": true,
                    "description": "A private check for a sore breast while breastfeeding. What stands inside the tag is the fallback.",
                    "superclass": { "name": "HTMLElement" },
                    "attributes": attributes.collect::<Vec<_>>(),
                    "members": members.collect::<Vec<_>>(),
                    "events": events.collect::<Vec<_>>(),
                    "cssProperties": properties.collect::<Vec<_>>(),
                    "slots": slots.collect::<Vec<_>>(),
                },
                { "kind": "function", "name": "mount", "description": "Puts the check into a container by script." },
            ],
            "exports": [
                { "kind": "js", "name": CLASS, "declaration": { "name": CLASS, "module": module } },
                { "kind": "js", "name": "mount", "declaration": { "name": "mount", "module": module } },
                { "kind": "custom-element-definition", "name": TAG, "declaration": { "name": CLASS, "module": module } },
            ],
        }],
    })
}

const TAG: &str = "clog-or-mastitis";
const CLASS: &str = "ClogOrMastitisElement";

fn type_of(attribute: &Attribute) -> &str {
    if attribute.type_name.is_empty() { "string" } else { &attribute.type_name }
}

/// As an editor that knows no types of ours needs it.
fn written_type(attribute: &Attribute) -> String {
    match attribute.values.as_slice() {
        [] => "string".into(),
        values => quoted(values.iter().map(String::as_str), " | "),
    }
}

fn quoted<'a>(names: impl Iterator<Item = &'a str>, between: &str) -> String {
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(between)
}

const HEAD: &str = "/**
 * Made by `cargo xtask generate` from data/element.toml; do not edit.
 *
 * What attributes take, and the causes of failure. Not here: what they mean (`types/index.d.ts`).
 */
import type { Display, FailureCause, Isolation, Region, Theme, Units } from \"./types/index\";

";
