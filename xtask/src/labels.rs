//! The words that the shell itself draws, by language: the control that opens the check, the name of its frame, the
//! language's own name and direction, and the plain guide for the standalone page and for `mount` of the package.
//!
//! They come from the same messages as the plain HTML inside the element. Not here: the words of the check itself, which
//! travel as a compiled file of their own.

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use crate::generate;
use crate::project::Project;
use crate::reviewed::{Reviewed, languages};
use crate::words::{FALLBACK, Locale, PSEUDO};

/// Language to `name`, `dir`, `start`, `moment`, `title`, `guide` (HTML) and `plain` (the same as data), as JSON.
pub fn json(project: &Project) -> Result<String> {
    json_for(project, &Reviewed::load(project)?)
}

/// As [`json`], for another review state.
pub fn json_for(project: &Project, reviewed: &Reviewed) -> Result<String> {
    labels(project, &languages(project)?, reviewed)
}

/// As [`json`], with the language for tests.
pub fn json_with_pseudo(project: &Project) -> Result<String> {
    let mut all = languages(project)?;
    all.push(PSEUDO.into());
    labels(project, &all, &Reviewed::load(project)?)
}

fn labels(project: &Project, languages: &[String], reviewed: &Reviewed) -> Result<String> {
    let mut labels = Map::new();
    for tag in languages {
        let locale = Locale::of(project, tag)?;
        let texts = locale.page_texts(FALLBACK);
        let text = |id: &str| -> Result<&str> {
            let found = texts.iter().find(|(known, _)| known == id);
            Ok(found.with_context(|| format!("locales/{tag}.ftl lacks \"{id}\"."))?.1.as_str())
        };
        let label = json!({
            "name": locale.language.name,
            "dir": locale.language.direction.id(),
            "start": text("fallback-start")?,
            "moment": text("fallback-moment")?,
            "title": text("fallback-title")?,
            "guide": generate::fallback::guide(&locale, "", reviewed)?,
            "plain": generate::fallback::plain(&locale, reviewed)?,
        });
        labels.insert(tag.clone(), label);
    }
    Ok(Value::Object(labels).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn each_language_has_its_own_name_direction_words_and_guide() {
        let labels = read(&json(&Project::find().unwrap()).unwrap());
        let told = |tag: &str, key: &str| labels[tag][key].as_str().unwrap().to_owned();
        let names = ["en", "es", "fr", "ar"].map(|tag| told(tag, "name"));
        assert_eq!(names, ["English", "Español", "Français", "العربية"]);
        assert_eq!(
            ["en", "es", "fr", "ar"].map(|tag| told(tag, "dir")),
            ["ltr", "ltr", "ltr", "rtl"]
        );
        for key in ["start", "title", "guide"] {
            for tag in ["es", "fr", "ar"] {
                assert_ne!(told(tag, key), told("en", key), "{tag} {key}");
            }
        }
        assert!(told("ar", "guide").contains("الطوارئ") || told("ar", "guide").contains("911"));
    }

    /// It would be offered to readers.
    #[test]
    fn the_language_for_tests_stands_in_labels_for_journeys_alone() {
        let project = Project::find().unwrap();
        assert!(read(&json(&project).unwrap()).get(PSEUDO).is_none());
        let with = read(&json_with_pseudo(&project).unwrap());
        assert!(with[PSEUDO]["guide"].as_str().unwrap().contains('⟦'));
        assert_eq!(with[PSEUDO]["dir"], "ltr");
        // What the package holds is made for these languages alone.
        assert!(!languages(&project).unwrap().contains(&PSEUDO.to_owned()));
    }
}
