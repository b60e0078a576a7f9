//! The copy of the tree that faults are planted in.
//!
//! It holds what git would commit. Files that are the same already are left alone, so that cargo rebuilds only what
//! differs, and installed npm packages are linked instead of copied.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::shell;

/// Brings the copy up to date, with a build folder of its own.
pub fn copy(project: &Project) -> Result<Project> {
    copy_to(project, &project.target.join("sabotage"))
}

/// As [`copy`], into another folder.
pub fn copy_to(project: &Project, folder: &Path) -> Result<Project> {
    let copy = Project {
        root: folder.join("tree"),
        target: folder.join("build"),
        tools: project.tools.clone(),
    };
    let files = files(project)?;
    for file in &files {
        update(&project.root.join(file), &copy.root.join(file))?;
    }
    remove_others(&copy.root, &copy.root, &files)?;
    link_packages(project, &copy)?;
    Ok(copy)
}

/// Tracked files and new ones that are not ignored, as git sees them.
fn files(project: &Project) -> Result<BTreeSet<PathBuf>> {
    let listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let listed = shell::output(project.command("git").args(listing))
        .context("Sabotage works in a git clone, as git knows which files belong to the project")?;
    let paths = listed.split('\0').filter(|name| !name.is_empty()).map(PathBuf::from);
    Ok(paths.filter(|path| project.root.join(path).is_file()).collect())
}

fn update(from: &Path, to: &Path) -> Result<()> {
    let content = fs::read(from)?;
    if fs::read(to).is_ok_and(|present| present == content) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(to, content).with_context(|| format!("{} cannot be written", to.display()))
}

/// Deletes files that are gone from the project. What a build puts into the copy's `pkg` stays.
fn remove_others(folder: &Path, root: &Path, files: &BTreeSet<PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let Ok(name) = path.strip_prefix(root) else { continue };
        if name == Path::new("pkg") || name.ends_with("node_modules") {
            continue;
        }
        if path.is_dir() {
            remove_others(&path, root, files)?;
        } else if !files.contains(name) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn link_packages(project: &Project, copy: &Project) -> Result<()> {
    let link = copy.www().join("node_modules");
    if link.exists() {
        return Ok(());
    }
    fs::create_dir_all(copy.www())?;
    #[cfg(unix)]
    std::os::unix::fs::symlink(project.www().join("node_modules"), link)?;
    #[cfg(windows)]
    std::os::windows::fs::symlink_dir(project.www().join("node_modules"), link)?;
    Ok(())
}
