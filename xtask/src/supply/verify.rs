//! `cargo xtask verify`: builds once more from a commit, in a fresh folder, and compares with what was published.
//!
//! Vocabulary: the *published* thing is a tarball, an `integrity.json`, or a hash alone: a tarball's (`sha512-…`) or that of
//! a file which a page loads (`sha384-…`). *Rebuilt* is what the commit's own `cargo xtask pack` makes of it.
//!
//! Not here: how it is built and packed (`pack`). The bytes depend on the compiler, so both versions are told where they
//! differ.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use super::bill;
use crate::project::Project;
use crate::{say, setup, shell};

/// What `cargo xtask verify` was asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// A path or a hash.
    pub published: Option<String>,
    /// The commit it is said to be made from; the present one where none is named.
    pub commit: Option<String>,
}

/// A path in the package, and what is there: bytes, or a hash.
pub type Files = BTreeMap<String, Vec<u8>>;

/// What somebody else holds in hands.
#[derive(Debug)]
pub enum Published {
    /// The packed package.
    Tarball(PathBuf),
    /// Path to hash, of what a page may load.
    Integrity(Files),
    /// The hash of the tarball, or of one file that a page loads.
    Hash(String),
}

/// What came out here.
#[derive(Debug)]
pub struct Rebuilt {
    /// The packed package.
    pub tarball: PathBuf,
    /// Its hash, as `cargo xtask pack` prints it.
    pub hash: String,
    /// Path to hash, of what a page may load.
    pub integrity: Files,
}

/// The command: succeeds when everything is the same.
pub fn command(project: &Project, options: &Options) -> Result<()> {
    let published = options.published.as_deref().context(
        "Name what was published: `cargo xtask verify <tarball, integrity.json or hash> [--commit NAME]`.",
    )?;
    let published = Published::named(published)?;
    setup::run(project, setup::For::Build)?;
    let folder = project.target.join("verify");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    let rebuilt = rebuild(project, &folder, options.commit.as_deref().unwrap_or("HEAD"))?;
    let said = compare(project, &folder, &published, &rebuilt)?;
    println!("{said}");
    Ok(())
}

impl Published {
    /// By what it looks like.
    pub fn named(published: &str) -> Result<Self> {
        if published.starts_with("sha512-") || published.starts_with("sha384-") {
            return Ok(Self::Hash(published.to_owned()));
        }
        let file = PathBuf::from(published);
        ensure!(
            file.is_file(),
            "`{published}` is no file, and no hash that begins with sha512- or sha384-."
        );
        if file.extension().is_some_and(|end| end == "json") {
            return Ok(Self::Integrity(integrity(&file)?));
        }
        Ok(Self::Tarball(file))
    }
}

/// The commit in a folder of its own, packed by its own commands with nothing that was built before.
fn rebuild(project: &Project, folder: &Path, commit: &str) -> Result<Rebuilt> {
    let tree = folder.join("tree");
    shell::run(
        project
            .command("git")
            .args(["clone", "--quiet", "--no-checkout"])
            .arg(&project.root)
            .arg(&tree),
        "The repository could not be cloned: git's message above says why.",
    )?;
    let name = shell::output(project.command("git").args(["rev-parse", "--verify", commit]))
        .with_context(|| {
            format!("There is no commit `{commit}` here: `git fetch` may bring it.")
        })?;
    shell::run(
        project.command("git").current_dir(&tree).args(["checkout", "--quiet", "--detach", &name]),
        "The commit could not be checked out: git's message above says why.",
    )?;
    say::now(&format!("Building commit {name} in {} (some minutes)", folder.display()));
    let printed = shell::output(
        project
            .cargo()
            .current_dir(&tree)
            .args(["run", "--locked", "--package", "xtask", "--", "pack"])
            .env("CARGO_TARGET_DIR", folder.join("build"))
            .env_remove("CARGO_MANIFEST_DIR"),
    )
    .context("The commit could not be packed: the messages above say why.")?;
    let line = |is: fn(&str) -> bool| printed.lines().rev().map(str::trim).find(|line| is(line));
    let tarball = line(|line| line.ends_with(".tgz")).context("No tarball was packed.")?;
    let hash = line(|line| line.starts_with("sha512-")).context("The tarball has no hash.")?;
    Ok(Rebuilt {
        tarball: tarball.into(),
        hash: hash.to_owned(),
        integrity: integrity(&tree.join("pkg/integrity.json"))?,
    })
}

/// The sentence for success; a failure is a table of what differs.
pub fn compare(
    project: &Project,
    folder: &Path,
    published: &Published,
    rebuilt: &Rebuilt,
) -> Result<String> {
    match published {
        Published::Hash(hash) if *hash == rebuilt.hash => {
            Ok(format!("Verified: the tarball that this commit gives has the hash {hash}."))
        }
        Published::Hash(hash) => {
            let file = rebuilt.integrity.iter().find(|(_, known)| *known == hash.as_bytes());
            let Some((file, _)) = file else {
                bail!(
                    "Not the same: nothing that this commit gives has the hash {hash}. Its tarball has {}. With the \
                     published tarball or integrity.json in place of the hash, this command names the files that differ.",
                    rebuilt.hash
                );
            };
            Ok(format!(
                "Verified: {file} of the package that this commit gives has the hash {hash}."
            ))
        }
        Published::Integrity(files) => {
            same(files, &rebuilt.integrity)?;
            Ok(format!("Verified: all {} files have the published hashes.", files.len()))
        }
        Published::Tarball(tarball) => {
            if fs::read(tarball)? == fs::read(&rebuilt.tarball)? {
                return Ok(format!("Verified: the same tarball, byte for byte: {}.", rebuilt.hash));
            }
            let theirs = unpacked(project, tarball, &folder.join("published"))?;
            let ours = unpacked(project, &rebuilt.tarball, &folder.join("rebuilt"))?;
            tell_compilers(&theirs, &ours);
            same(&theirs, &ours)?;
            Ok(format!(
                "Verified: all {} files are the same, byte for byte. The tarballs are not: another version of npm or \
                 Node packed them.",
                ours.len()
            ))
        }
    }
}

/// Fails with a line for each file that is not the same on both sides.
pub fn same(published: &Files, rebuilt: &Files) -> Result<()> {
    ensure!(!published.is_empty(), "What was published names no file.");
    let mut rows = vec![vec!["file".to_owned(), "what".to_owned()]];
    let both: BTreeMap<_, _> = published.iter().chain(rebuilt).collect();
    for path in both.keys() {
        let what = match (published.get(*path), rebuilt.get(*path)) {
            (Some(theirs), Some(ours)) if theirs == ours => continue,
            (Some(_), Some(_)) => "differs",
            (Some(_), None) => "is published, and this commit does not give it",
            _ => "comes from this commit, and is not published",
        };
        rows.push(vec![(*path).clone(), what.to_owned()]);
    }
    ensure!(
        rows.len() == 1,
        "{}\nNot the same: {} of {} files. They were made from other sources, or with another compiler.",
        say::table(&rows),
        rows.len() - 1,
        both.len()
    );
    Ok(())
}

fn integrity(file: &Path) -> Result<Files> {
    let text =
        fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let hashes: BTreeMap<String, String> = serde_json::from_str(&text)
        .with_context(|| format!("{} is not the package's integrity.json", file.display()))?;
    Ok(hashes.into_iter().map(|(path, hash)| (path, hash.into_bytes())).collect())
}

fn unpacked(project: &Project, tarball: &Path, to: &Path) -> Result<Files> {
    fs::create_dir_all(to)?;
    shell::run(
        project.command("tar").arg("-xf").arg(std::path::absolute(tarball)?).arg("-C").arg(to),
        "The tarball could not be unpacked: tar's message above says why.",
    )?;
    let mut files = Files::new();
    for path in crate::stamp::files(&[to.to_owned()])? {
        let name = path.strip_prefix(to)?.components().skip(1).collect::<PathBuf>();
        files.insert(name.to_string_lossy().replace('\\', "/"), fs::read(&path)?);
    }
    Ok(files)
}

/// The likeliest reason for a difference, said before it.
fn tell_compilers(theirs: &Files, ours: &Files) {
    if let (Some(theirs), Some(ours)) = (compiler(theirs), compiler(ours))
        && theirs != ours
    {
        eprintln!("The published package was compiled by Rust {theirs}, this one by Rust {ours}.");
    }
}

/// As the bill of materials names it.
pub fn compiler(files: &Files) -> Option<String> {
    let bill: Value = serde_json::from_slice(files.get(bill::FILE)?).ok()?;
    let mut components = bill.get("components")?.as_array()?.iter();
    let std = components.find(|one| one.get("name").is_some_and(|name| name == "rust-std"))?;
    Some(std.get("version")?.as_str()?.to_owned())
}
