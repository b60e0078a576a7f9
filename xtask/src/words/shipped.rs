//! Which single words the program says: those whose name stands in its source.
//!
//! Read from the source, so that no list has to be kept: a word that a new screen says is shipped from then on, and one
//! that only a generated page says costs no reader of the widget anything. A name that means something else as well
//! counts as said. Not here: messages of a family (questions, rules, …), which are all shipped.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::stamp;

/// Every name that the program's source uses, except for the list of words itself.
pub fn said(src: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for file in stamp::files(&[src.to_owned()])? {
        if file.ends_with("text/words.rs") {
            continue;
        }
        let text = fs::read_to_string(&file)
            .with_context(|| format!("{} cannot be read.", file.display()))?;
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
        names
            .extend(code.flat_map(|line| line.split(|letter| !is_name(letter))).map(str::to_owned));
    }
    Ok(names)
}
