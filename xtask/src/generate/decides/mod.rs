//! `how-it-decides.html`: how the checker decides, for clinicians, editors and readers who want to look inside.
//!
//! The page is whole without a script: the chart as a list, every rule in words, every question and every source come
//! from the protocol's tables and one language file here. Its script adds the drawn chart and lets answers be tried, on
//! the program's own tables; it holds no words, and finds those that it needs in the page.
//!
//! Vocabulary: a *lane* is one level with its rules in the chart; the *explorer* is the form with every question; a
//! *start* is a sheet to start from.
//! Not here: how a condition is spelled (`guide::condition`), the script and the style sheet (`www/src/decides`).

mod chart;
mod explorer;
mod page;
mod sources;
mod table;
mod words;

#[cfg(test)]
mod tests;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::{Patient, Rule};

use super::guide::{condition, definitions, looks, voice::Voice};
use crate::project::Project;
use crate::reviewed::Reviewed;
use crate::words::DECIDES;

/// Where the package lies, seen from the page.
const PACKAGE: &str = "pkg/";

/// Writes the page of every language into the folder.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    super::in_each_language(project, folder, file_name, html)
}

fn file_name(language: &str) -> String {
    match language {
        "en" => "how-it-decides.html".into(),
        other => format!("how-it-decides.{other}.html"),
    }
}

/// The page in one language.
fn html(project: &Project, language: &str) -> Result<String> {
    let voice = Voice::load(&project.root.join(format!("locales/{language}.ftl")), DECIDES)?;
    let sections = [
        page::in_short(&voice)?,
        chart::section(&voice)?,
        explorer::section(&voice, project)?,
        table::section(&voice)?,
        definitions::terms(&voice)?,
        looks::section(&voice)?,
        sources::section(&voice)?,
    ];
    let frame = fs::read_to_string(project.www().join("how-it-decides.html"))
        .context("www/how-it-decides.html cannot be read.")?;
    let reviewed = Reviewed::load(project)?;
    let words = words::block(&voice)?;
    let page = page::html(&voice, &frame, &reviewed, &sections, &words)?;
    for id in condition::VOCABULARY {
        voice.own(id)?;
    }
    voice.everything_is_said()?;
    Ok(page)
}

/// The address of the guide in the page's language.
fn guide(voice: &Voice) -> String {
    [PACKAGE, &super::guide::file_name(&voice.language.tag)].concat()
}

/// A rule's name on the page and in its script; the parent's and the baby's may share an id.
fn rule_name(rule: &Rule) -> String {
    match rule.patient {
        Patient::Parent => format!("parent-{}", rule.id),
        Patient::Baby => format!("baby-{}", rule.id),
    }
}

/// The few words that a rule has in the chart.
fn few_words(voice: &Voice, rule: &Rule) -> Result<String> {
    match rule.patient {
        Patient::Parent => voice.own(&format!("rule_{}", rule.id)),
        Patient::Baby => voice.own(&format!("baby_{}", rule.id)),
    }
}
