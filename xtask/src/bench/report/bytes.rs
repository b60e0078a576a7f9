//! Bytes: of each file of the package, and of each page up to its first question.
//!
//! Not here: what a browser was seen to ask for (`pages`).

use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use serde::Deserialize;

use super::{PAGES, Report};
use crate::bench::{Bytes, of_files};
use crate::project::Project;
use crate::stamp;

impl Report {
    /// Bytes of each file and of each way in.
    pub fn bytes(&mut self, project: &Project) -> Result<()> {
        let mut files = stamp::files(&[project.pkg()])?;
        let sent = ["js", "wasm", "words", "html"];
        files.retain(|file| sent.iter().any(|kind| file.extension().is_some_and(|is| is == *kind)));
        self.text.push_str(
            "## Bytes\n\n| file of the package | raw | gzip 9 | Brotli 11 |\n|---|---|---|---|\n",
        );
        for (file, bytes) in files.iter().zip(of_files(project, &files)?) {
            let name = file.strip_prefix(project.pkg())?.display();
            writeln!(
                self.text,
                "| `{name}` | {} | {} | {} |",
                bytes.raw, bytes.gzip, bytes.brotli
            )?;
        }
        self.ways_in(project)?;
        self.text.push_str(
            "\n| to the first question | raw | gzip 9 | Brotli 11 |\n|---|---|---|---|\n",
        );
        for (page, name, files) in PAGES.into_iter().filter(|(.., files)| !files.is_empty()) {
            let folder = project.target.join("peers").join(page);
            let files: Vec<PathBuf> = files.iter().map(|file| folder.join(file)).collect();
            let sum: Bytes = of_files(project, &files)?.into_iter().sum();
            writeln!(self.text, "| {name} | {} | {} | {} |", sum.raw, sum.gzip, sum.brotli)?;
            self.first.push((page, sum));
        }
        let of = |page: &str| {
            self.first.iter().find(|(name, _)| *name == page).map_or(0, |(_, bytes)| bytes.brotli)
        };
        let (ours, floor) = (of("ours"), of("floor"));
        let smallest = ["surveyjs", "formio", "lhcforms"].map(of).into_iter().min().unwrap_or(0);
        self.target(
            "to the first question, Brotli: at most 75 KB",
            format!("{ours}"),
            ours <= 75_000,
        );
        self.target(
            "at most a quarter of the smallest of the three peers",
            format!("{:.2}", ratio(ours, smallest)),
            ours * 4 <= smallest,
        );
        self.target(
            "bytes against the Preact floor: at most 3×",
            format!("{:.1}×", ratio(ours, floor)),
            ours <= 3 * floor,
        );
        let words: Vec<PathBuf> = stamp::files(&[project.pkg().join("words")])?;
        let largest =
            of_files(project, &words)?.iter().map(|bytes| bytes.brotli).max().unwrap_or(0);
        self.target("one more language: at most 15 KB", format!("{largest}"), largest <= 15_000);
        Ok(())
    }

    /// What a reader's browser asks for on each way in, beside what it may come to.
    fn ways_in(&mut self, project: &Project) -> Result<()> {
        let budget: Budget =
            toml::from_str(&fs::read_to_string(project.root.join("data/budget.toml"))?)?;
        self.text
            .push_str("\n| way in | raw | gzip 9 | Brotli 11 | budget |\n|---|---|---|---|---|\n");
        for Way { name, files, brotli } in budget.way {
            let files: Vec<PathBuf> = files.iter().map(|file| project.pkg().join(file)).collect();
            let sum: Bytes = of_files(project, &files)?.into_iter().sum();
            writeln!(
                self.text,
                "| {name} | {} | {} | {} | {brotli} |",
                sum.raw, sum.gzip, sum.brotli
            )?;
        }
        Ok(())
    }
}

/// `data/budget.toml`, as far as it is read here.
#[derive(Deserialize)]
struct Budget {
    way: Vec<Way>,
}

#[derive(Deserialize)]
struct Way {
    name: String,
    files: Vec<String>,
    brotli: u64,
}

#[allow(clippy::cast_precision_loss)]
fn ratio(one: u64, other: u64) -> f64 {
    one as f64 / other as f64
}
