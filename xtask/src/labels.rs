//! The words that the shell itself draws, by language: the control that opens the check, the name of its frame, and the
//! plain guide for the standalone page.
//!
//! They come from the same messages as the plain HTML inside the element. Not here: the words of the check itself, which
//! travel as a compiled file of their own.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::project::Project;
use crate::reviewed::Reviewed;
use crate::{generate, stamp, words};

/// Language to `start`, `title` and `guide`, as JSON.
pub fn json(project: &Project) -> Result<String> {
    json_for(project, &Reviewed::load(project)?)
}

/// As [`json`], for another review state.
pub fn json_for(project: &Project, reviewed: &Reviewed) -> Result<String> {
    let mut labels = Map::new();
    for file in stamp::files(&[project.root.join("locales")])? {
        if file.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let name = project.short(&file);
        let source =
            fs::read_to_string(&file).with_context(|| format!("{name} cannot be read."))?;
        let texts = words::page_texts(&source, &name.to_string(), words::FALLBACK)?;
        let text = |id: &str| -> Result<&str> {
            let found = texts.iter().find(|(known, _)| known == id);
            Ok(found.with_context(|| format!("{name} lacks \"{id}\"."))?.1.as_str())
        };
        let language = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let guide = generate::fallback::guide(project, "", reviewed)?;
        labels.insert(
            language,
            json!({ "start": text("fallback-start")?, "title": text("fallback-title")?, "guide": guide }),
        );
    }
    Ok(Value::Object(labels).to_string())
}
