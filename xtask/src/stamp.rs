//! Tells whether the package still belongs to its sources.
//!
//! A stamp is two lines: a hash of everything that goes in and a hash of everything that came out. Times of files are
//! not looked at: a fresh clone and a change of branch move them without a reason to build.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;

/// Everything that the package and the demo are made from.
const INPUTS: [&str; 14] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "data",
    "locales",
    "pkg/README.md",
    "pkg/package.json",
    "src",
    // The page on how it decides starts from these sheets.
    "tests/cases/bases.json",
    "www",
    "xtask/Cargo.toml",
    "xtask/src",
];

/// Folders that hold what is installed or built, or that no build reads.
const NOT_INPUTS: [&str; 3] = ["node_modules", "sabotage", "target"];

/// What a build of the present sources would write as its stamp, or `None` when an output is missing.
pub fn expected(project: &Project) -> Result<Option<String>> {
    let outputs = [project.pkg(), project.demo()];
    if !outputs.iter().all(|folder| folder.is_dir()) {
        return Ok(None);
    }
    let inputs = INPUTS.map(|input| project.root.join(input));
    Ok(Some(format!(
        "{} of rustc and sources\n{} of pkg and demo\n",
        hash(&inputs, &crate::shell::output(project.command("rustc").arg("--version"))?)?,
        hash(&outputs, "")?,
    )))
}

/// Whether the last build was made from the present sources and its results are untouched.
pub fn is_fresh(project: &Project) -> Result<bool> {
    let Ok(written) = fs::read_to_string(file(project)) else { return Ok(false) };
    Ok(expected(project)?.is_some_and(|stamp| stamp == written))
}

/// Notes that the build is complete.
pub fn write(project: &Project) -> Result<()> {
    let stamp = expected(project)?.context("The build left no pkg folder.")?;
    Ok(fs::write(file(project), stamp)?)
}

/// Forgets the last build, so that one that breaks off is not taken for complete.
pub fn clear(project: &Project) {
    let _absent_is_fine = fs::remove_file(file(project));
}

/// All files below the given files and folders, sorted.
pub fn files(roots: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for root in roots {
        collect(root, &mut found)?;
    }
    found.sort();
    Ok(found)
}

fn file(project: &Project) -> PathBuf {
    project.target.join("package.stamp")
}

fn hash(roots: &[PathBuf], salt: &str) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    salt.hash(&mut hasher);
    for path in files(roots)? {
        path.hash(&mut hasher);
        fs::read(&path)?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_file() {
        found.push(path.to_owned());
    } else if path.is_dir() && !NOT_INPUTS.iter().any(|name| path.ends_with(name)) {
        for entry in fs::read_dir(path)? {
            collect(&entry?.path(), found)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_byte_changes_the_hash_and_installed_packages_do_not() {
        let folder = std::env::temp_dir().join(format!("stamp-{}", std::process::id()));
        let roots = [folder.clone()];
        fs::create_dir_all(folder.join("node_modules")).unwrap();
        fs::write(folder.join("a"), "1").unwrap();
        let before = hash(&roots, "").unwrap();
        fs::write(folder.join("node_modules").join("b"), "1").unwrap();
        assert_eq!(hash(&roots, "").unwrap(), before);
        fs::write(folder.join("a"), "2").unwrap();
        assert_ne!(hash(&roots, "").unwrap(), before);
        fs::remove_dir_all(folder).unwrap();
    }
}
