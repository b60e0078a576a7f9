//! What the two READMEs say of the review, made from `data/review.toml`, their tables of what the element takes and says,
//! and the plain guide that the first one shows.
//!
//! Not here: everything else in them, which is written by hand; the plain guide itself (`fallback`).

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{between, fallback};
use crate::element::Element;
use crate::project::Project;
use crate::reviewed::{Reviewed, iso};
use crate::words::{Locale, ORIGINAL};

const BEGIN: &str = "<!-- Made by `cargo xtask generate` from data/review.toml. -->";
const END: &str = "<!-- End of the review state. -->";
const END_OF_TABLE: &str = "<!-- End of the table. -->";

/// The plain guide stands in a block of code, where a mark would be copied with it: the element itself is the mark.
const ELEMENT: [&str; 2] =
    ["<clog-or-mastitis lang=\"en\" region=\"us\" units=\"f\">\n", "</clog-or-mastitis>"];

/// Where the README tells the publisher to put the package.
pub const README_BASE: &str = "/clog-or-mastitis/";

/// The two files with their texts, and the reference for publishers with its tables.
pub fn files(
    project: &Project,
    reviewed: &Reviewed,
    element: &Element,
) -> Result<Vec<(PathBuf, String)>> {
    let tables = super::element::tables(element)?;
    let paragraph = format!("\n{}\n", paragraph(reviewed));
    let of = |name: &str| -> Result<(PathBuf, String)> {
        let path = project.root.join(name);
        let text = fs::read_to_string(&path).with_context(|| format!("{name} cannot be read."))?;
        let mut text = between(&text, BEGIN, END, &paragraph)
            .with_context(|| format!("{name} lost the marks of its review state."))?;
        text = with_tables(text, &tables);
        Ok((path, text))
    };
    let reference = project.root.join("docs/publishers.md");
    let text = fs::read_to_string(&reference).context("docs/publishers.md cannot be read.")?;
    let reference = (reference, with_tables(text, &tables));
    let (path, text) = of("README.md")?;
    // The same lines as in the demo article, further to the left.
    let english = Locale::of(project, ORIGINAL)?;
    let guide = fallback::html(&english, README_BASE, reviewed)?.replace("\n      ", "\n");
    let text = between(&text, ELEMENT[0], ELEMENT[1], guide.trim_start_matches("      "))
        .context("README.md lost the element with the plain guide.")?;
    Ok(vec![(path, text), of("pkg/README.md")?, reference])
}

/// The text with the tables that it has marks for. Not every README has every table; that the package's has all of them
/// is tested.
fn with_tables(text: String, tables: &[(&'static str, String)]) -> String {
    tables.iter().fold(text, |text, (table, rows)| {
        let begin = format!(
            "<!-- The table of {table}, made by `cargo xtask generate` from data/element.toml. -->"
        );
        between(&text, &begin, END_OF_TABLE, &format!("\n{rows}")).unwrap_or(text)
    })
}

fn paragraph(reviewed: &Reviewed) -> String {
    let warning = match reviewed.open().as_slice() {
        [] => "",
        _ => "\nDo not put it in front of the public before one has.",
    };
    let by = iso(reviewed.state.review_by);
    format!(
        "**Education, not a diagnosis. {}{warning}**\nIt is due for review by {by}; from the day after, the check says \
         so to every reader.",
        reviewed.sentences()
    )
}
