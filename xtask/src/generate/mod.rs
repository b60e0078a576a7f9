//! Writes what repeats the tables and the language files, so that it is said once.
//!
//! | file | from | made by |
//! |---|---|---|
//! | `src/protocol/review/state.rs` | `data/review.toml` | `state` |
//! | the plain HTML inside the element in `www/index.html` | `locales/en.ftl`, messages `fallback-…` | `fallback` |
//! | the review state in `README.md` and `pkg/README.md` | `data/review.toml` | `readme` |
//! | `src/protocol/regions/phones.rs`, `docs/phones.md` | `data/phones.toml` | `phones` |
//! | `www/src/published.ts`, and in `www/src/types/index.d.ts` the types of attributes, events and causes | `data/element.toml` | `element` |
//! | in `www/src/types/assess.d.ts` the answer sheet | the questions, and `data/answer-sheet.toml` | `types` |
//! | tables of attributes, events, causes and custom properties in both READMEs | `data/element.toml` | `element` |
//! | `custom-elements.json` of the package | the same | `element` |
//! | `docs/sources.md` | the protocol's references, rules and advice | `sources` |
//! | `docs/protocol.md` | the whole protocol, its words and its exact conditions, for reviewers | `review` |
//! | `guide.html`, `guide.<language>.html` of the package | the whole protocol and its words | `guide` |
//! | `fallback/<language>.html` of the package: the piece to paste | messages `fallback-…` | `fallback` |
//! | `how-it-decides.html` of the demo | the same, and the sheets to start from | `decides` |
//! | `embed.html` of the demo | messages `fallback-…`, `data/phones.toml`, the pairs of `crate::design` | `embed` |
//! | `design.html` of the demo | `www/src/styles/tokens.css` and the pairs of `crate::design` | `design` |
//!
//! All but the guide and the demo's own pages are tracked, and a test fails while one of them is stale; these are built with
//! the package and the demo. Every page says who has reviewed it, so each takes what `reviewed` has read. Not here: the
//! package and the demo (`build`).

pub mod decides;
pub mod design;
pub mod element;
pub mod embed;
pub mod fallback;
pub mod guide;
mod phones;
mod readme;
mod review;
mod sources;
mod state;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::element::Element;
use crate::project::Project;
use crate::reviewed::{Reviewed, languages};
use crate::words::{Locale, ORIGINAL};

const BEGIN: &str = "<!-- The plain guide, made by `cargo xtask generate` from locales/en.ftl. -->";
const END: &str = "<!-- End of the plain guide. -->";

/// Where the package lies, seen from `www/index.html`.
const DEMO_BASE: &str = "pkg/";

/// Every generated file that is tracked, with its text as it should be.
pub fn files(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    files_for(project, &Reviewed::load(project)?)
}

/// As [`files`], for another review state.
pub fn files_for(project: &Project, reviewed: &Reviewed) -> Result<Vec<(PathBuf, String)>> {
    let page = project.www().join("index.html");
    let text = fs::read_to_string(&page).context("www/index.html cannot be read.")?;
    let plain = fallback::html(&Locale::of(project, ORIGINAL)?, DEMO_BASE, reviewed)?;
    let page_text = between(&text, BEGIN, END, &format!("\n{plain}        "))
        .context("www/index.html lost the marks of the plain guide.")?;
    let docs = project.root.join("docs");
    let element = Element::load(project)?;
    let shell = project.www().join("src");
    let types = |name: &str, [begin, end]: [&str; 2], new: &str| -> Result<(PathBuf, String)> {
        let path = shell.join("types").join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("{name} cannot be read."))?;
        let text = between(&text, begin, end, new);
        Ok((path, text.with_context(|| format!("{name} lost the marks of what is made in it."))?))
    };
    let regions = crate::phones::load(project)?;
    let mut all = vec![
        (project.root.join("src/protocol/review/state.rs"), state::rust(reviewed)?),
        (project.root.join("src/protocol/regions/phones.rs"), phones::rust(&regions)?),
        (docs.join("phones.md"), phones::markdown(&regions)?),
        (page, page_text),
        (shell.join("published.ts"), element::lists(&element)?),
        types("index.d.ts", element::TYPES, &element::types(&element)?)?,
        types("assess.d.ts", types::MARKS, &types::answer_sheet(project)?)?,
        (docs.join("sources.md"), sources::markdown(reviewed)?),
        (docs.join("protocol.md"), review::markdown(project, reviewed)?),
    ];
    all.extend(readme::files(project, reviewed, &element)?);
    Ok(all)
}

/// A text with what stands between two marks replaced; none where a mark is gone.
fn between(text: &str, begin: &str, end: &str, new: &str) -> Option<String> {
    let (before, rest) = text.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, begin, new, end, after].concat())
}

/// Writes a page in every language into the folder.
fn in_each_language(
    project: &Project,
    folder: &Path,
    file_name: fn(&str) -> String,
    html: fn(&Project, &str) -> Result<String>,
) -> Result<()> {
    for language in languages(project)? {
        let to = folder.join(file_name(&language));
        fs::write(&to, html(project, &language)?)
            .with_context(|| format!("{} cannot be written.", to.display()))?;
    }
    Ok(())
}

/// The command: writes what is stale.
pub fn command(project: &Project) -> Result<()> {
    for (path, text) in files(project)? {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text)?;
            println!("wrote {}", project.short(&path));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_files_are_up_to_date() {
        let project = Project::find().unwrap();
        for (path, text) in files(&project).unwrap() {
            let stands = fs::read_to_string(&path).unwrap_or_default();
            assert!(
                stands == text,
                "{} is stale: run `cargo xtask generate`",
                project.short(&path)
            );
        }
    }
}
