//! Edits of source files, each of which must fit in exactly one place: a file that moved on is told, and never half edited.

use anyhow::{Result, ensure};

/// A path in the tree, and what stands in the file.
pub type File = (String, String);

/// With other text between two marks. The first occurs exactly once; the second is the first of its kind after that.
pub fn between(source: &str, start: &str, end: &str, text: &str) -> Result<String> {
    ensure!(
        source.matches(start).count() == 1,
        "{start:?} occurs {} times.",
        source.matches(start).count()
    );
    let (before, rest) = source.split_once(start).unwrap_or_default();
    let found = rest.find(end);
    ensure!(found.is_some(), "{end:?} does not follow {start:?}.");
    let after = found.and_then(|at| rest.get(at..)).unwrap_or_default();
    Ok([before, start, text.strip_suffix('\n').unwrap_or(text), after].concat())
}

/// With one text in place of another, which occurs exactly once.
pub fn replaced(source: &str, find: &str, replace: &str) -> Result<String> {
    let count = source.matches(find).count();
    ensure!(count == 1, "{find:?} occurs {count} times.");
    Ok(source.replacen(find, replace, 1))
}
