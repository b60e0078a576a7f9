//! Writes what repeats the tables and the language files, so that it is said once.
//!
//! | file | from | made by |
//! |---|---|---|
//! | the plain HTML inside the element in `www/index.html` | `locales/en.ftl`, messages `fallback-…` | `fallback` |
//! | `docs/sources.md` | the protocol's references, rules and advice | `sources` |
//! | `docs/protocol.md` | the whole protocol, its words and its exact conditions, for reviewers | `review` |
//! | `pkg/guide.html` | the whole protocol and its words | `guide` |
//! | `how-it-decides.html` of the demo | the same, and the sheets to start from | `decides` |
//!
//! The first three are tracked, and a test fails while one of them is stale; the others are built with the package and the
//! demo. Not here: the package and the demo (`build`).

pub mod decides;
pub mod fallback;
pub mod guide;
mod review;
mod sources;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::Project;

const BEGIN: &str = "<!-- The plain guide, made by `cargo xtask generate` from locales/en.ftl. -->";
const END: &str = "<!-- End of the plain guide. -->";

/// Where the package lies, seen from `www/index.html`.
const DEMO_BASE: &str = "pkg/";

/// Every generated file that is tracked, with its text as it should be.
pub fn files(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    let page = project.www().join("index.html");
    let text = fs::read_to_string(&page).context("www/index.html cannot be read.")?;
    let (before, rest) = text.split_once(BEGIN).context("www/index.html lost its mark.")?;
    let (_, after) = rest.split_once(END).context("www/index.html lost its end mark.")?;
    let plain = fallback::html(project, DEMO_BASE)?;
    let page_text = format!("{before}{BEGIN}\n{plain}        {END}{after}");
    let docs = project.root.join("docs");
    Ok(vec![
        (page, page_text),
        (docs.join("sources.md"), sources::markdown()?),
        (docs.join("protocol.md"), review::markdown(project)?),
    ])
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
