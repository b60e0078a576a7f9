//! `guide.html`: the whole protocol on one page, for paper and for readers without JavaScript or WebAssembly.
//!
//! Everything on it comes from the protocol's tables and one language file, so that it cannot say anything else than
//! the check does. It is one file that works from any folder: no script, nothing loaded, and a policy that allows its
//! own style alone.
//!
//! Vocabulary: a *section* is one part of the page with a heading and a line in the contents; to *spell* a condition is
//! to write it as nested lists of words (`condition`); an *entry* is one rule, name or line of advice with its condition.
//! Not here: the short plain guide inside the element (`fallback`), and the page on how the checker decides, which is
//! built from the same parts (`decides`).

pub(super) mod advice;
pub(super) mod condition;
mod danger;
pub(super) mod definitions;
pub(super) mod html;
pub(super) mod levels;
pub(super) mod looks;
mod myths;
pub(super) mod page;
pub mod sources;
pub(super) mod voice;

#[cfg(test)]
mod tests;

use std::path::Path;

use anyhow::Result;

use crate::project::Project;
use crate::reviewed::Reviewed;
use crate::words::GUIDE;
use voice::Voice;

/// Writes the guide of every language into the folder.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    super::in_each_language(project, folder, file_name, html)
}

/// The name of a language's guide. English keeps the plain name, which articles link to.
pub fn file_name(language: &str) -> String {
    match language {
        "en" => "guide.html".into(),
        other => format!("guide.{other}.html"),
    }
}

/// The guide in one language.
pub fn html(project: &Project, language: &str) -> Result<String> {
    html_for(project, language, &Reviewed::load(project)?)
}

/// As [`html`], for another review state.
pub fn html_for(project: &Project, language: &str, reviewed: &Reviewed) -> Result<String> {
    let voice = Voice::load(&project.root.join(format!("locales/{language}.ftl")), GUIDE)?;
    let mut sections = vec![page::about(&voice)?, danger::section(&voice)?];
    sections.extend(levels::sections(&voice)?);
    sections.extend([
        definitions::terms(&voice)?,
        definitions::questions(&voice)?,
        looks::section(&voice)?,
        advice::section(&voice)?,
        advice::again(&voice)?,
        myths::section(&voice)?,
        sources::section(&voice)?,
    ]);
    let page = page::html(&voice, &sections, reviewed)?;
    // Which of these stand on the page hangs on the protocol of the day.
    for id in condition::VOCABULARY {
        voice.own(id)?;
    }
    voice.everything_is_said()?;
    Ok(page)
}
