//! `cargo xtask sbom`: the bill of materials, in CycloneDX's form; the package holds it as `sbom.cdx.json`.
//!
//! Vocabulary: what is *required* is in the bytes that a reader loads: crates in the wasm, and Rust's own library. What is
//! *excluded* only took part: code that ran while building, and the npm packages. The same lock files and the same compiler
//! give the same bytes, so it has no date and no random number.
//!
//! Written here rather than by a generator: `cargo tree` knows what of the lock file a build really takes, which the
//! generators that we looked at do not ask. Others check it: CycloneDX's own validator (`tests/node/supply.test.mjs`).

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value, json};

use super::licence::expression;
use super::npm::Lock;
use crate::project::Project;
use crate::shell;

/// Its name in the package.
pub const FILE: &str = "sbom.cdx.json";

/// The command: on standard output, for a file or another program.
pub fn command(project: &Project) -> Result<()> {
    print!("{}", text(project)?);
    Ok(())
}

/// Puts it among the files of the package.
pub fn write(project: &Project, staging: &Path) -> Result<()> {
    Ok(fs::write(staging.join(FILE), text(project)?)?)
}

/// The whole document.
pub fn text(project: &Project) -> Result<String> {
    let lock = fs::read_to_string(project.root.join("Cargo.lock"))?;
    let built = Tree::read(&crates(project, "normal,build")?);
    let shipped = Tree::read(&crates(project, "normal,no-proc-macro")?);
    let npm = Lock::of(project)?;

    let rust = shell::output(project.command("rustc").arg("--version"))?;
    let rust = rust.split(' ').nth(1).context("`rustc --version` names no version")?;
    let own = format!("pkg:npm/clog-or-mastitis@{}", env!("CARGO_PKG_VERSION"));

    let mut components: BTreeMap<String, Value> = BTreeMap::new();
    let mut depends: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (id, krate) in &built.crates {
        let scope = if shipped.crates.contains_key(id) { "required" } else { "excluded" };
        components.insert(id.clone(), krate.component(id, scope, &lock));
        depends.insert(id.clone(), built.edges.get(id).cloned().unwrap_or_default());
    }
    let std = format!("pkg:generic/rust-std@{rust}");
    let library = component([&std, "rust-std", rust, "required"], Some("MIT OR Apache-2.0"), None);
    components.insert(std.clone(), library.into());
    for (place, name, package) in npm.installed() {
        let id = npm_id(name, &package.version);
        let hash = package.sha512().map(|hash| ("SHA-512", hash));
        let parts = [id.as_str(), name, &package.version, "excluded"];
        let one = component(parts, package.license.as_deref(), hash);
        components.insert(id.clone(), one.into());
        let needs = npm.needs(place).into_iter().map(|(name, version)| npm_id(name, version));
        depends.entry(id).or_default().extend(needs);
    }
    let mut direct = built.direct;
    direct.insert(std);
    direct.extend(npm.needs("").into_iter().map(|(name, version)| npm_id(name, version)));
    depends.insert(own.clone(), direct);

    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": {
            "type": "library", "bom-ref": own, "name": "clog-or-mastitis",
            "version": env!("CARGO_PKG_VERSION"),
            "licenses": [{ "expression": "MIT OR Apache-2.0" }], "purl": own,
        } },
        "components": components.into_values().collect::<Vec<_>>(),
        "dependencies": depends
            .into_iter()
            .map(|(id, on)| json!({ "ref": id, "dependsOn": on }))
            .collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

/// What a build of both wasm programs takes of the lock file: depth, name and version, licence and repository a line.
fn crates(project: &Project, edges: &str) -> Result<String> {
    shell::output(project.cargo().args([
        "tree",
        "--locked",
        "--package=clog-or-mastitis",
        "--features=widget,headless",
        "--target=wasm32-unknown-unknown",
        "--prefix=depth",
        "--format= {p}|{l}|{r}",
        "--edges",
        edges,
    ]))
}

/// One crate as `cargo tree` tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crate {
    name: String,
    version: String,
    licence: String,
    repository: String,
}

impl Crate {
    fn component(&self, id: &str, scope: &str, lock: &str) -> Value {
        let hash =
            checksum(lock, &self.name, &self.version).map(|hash| ("SHA-256", hash.to_owned()));
        let mut component =
            component([id, &self.name, &self.version, scope], Some(&self.licence), hash);
        if !self.repository.is_empty() {
            component.insert(
                "externalReferences".to_owned(),
                json!([{ "type": "vcs", "url": self.repository }]),
            );
        }
        component.into()
    }
}

/// What every kind of component has; nothing stands there for what is not known.
fn component(
    [id, name, version, scope]: [&str; 4],
    licence: Option<&str>,
    hash: Option<(&str, String)>,
) -> Map<String, Value> {
    let mut parts = vec![
        ("type", json!("library")),
        ("bom-ref", json!(id)),
        ("name", json!(name)),
        ("version", json!(version)),
        ("scope", json!(scope)),
        ("purl", json!(id)),
    ];
    if let Some(licence) = licence.filter(|licence| !licence.is_empty()) {
        parts.push(("licenses", json!([{ "expression": expression(licence) }])));
    }
    if let Some((algorithm, hash)) = hash {
        parts.push(("hashes", json!([{ "alg": algorithm, "content": hash }])));
    }
    parts.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// Crates by their id, and who needs whom.
#[derive(Debug, Default)]
pub struct Tree {
    /// Without the project's own.
    pub crates: BTreeMap<String, Crate>,
    /// From a crate to what it needs.
    pub edges: BTreeMap<String, BTreeSet<String>>,
    /// What the project itself needs.
    pub direct: BTreeSet<String>,
}

impl Tree {
    /// From `cargo tree --prefix depth`. What stands below a crate is told at its first place.
    pub fn read(printed: &str) -> Self {
        let mut tree = Self::default();
        let mut above: Vec<String> = Vec::new();
        for line in printed.lines() {
            let Some((depth, krate)) = read_line(line) else { continue };
            let id = format!("pkg:cargo/{}@{}", krate.name, krate.version);
            above.truncate(depth);
            match (depth, above.last()) {
                (0, _) | (_, None) => {}
                (1, _) => tree.direct.extend([id.clone()]),
                (_, Some(parent)) => {
                    tree.edges.entry(parent.clone()).or_default().extend([id.clone()]);
                }
            }
            if depth > 0 {
                tree.crates.insert(id.clone(), krate);
            }
            above.push(id);
        }
        tree
    }
}

fn read_line(line: &str) -> Option<(usize, Crate)> {
    let (depth, rest) = line.split_once(' ')?;
    let mut parts = rest.trim_end_matches(" (*)").split('|');
    let mut named = parts.next()?.split(' ');
    Some((
        depth.parse().ok()?,
        Crate {
            name: named.next()?.to_owned(),
            version: named.next()?.strip_prefix('v')?.to_owned(),
            licence: parts.next().unwrap_or_default().to_owned(),
            repository: parts.next().unwrap_or_default().to_owned(),
        },
    ))
}

/// What the lock file says that a crate's archive must hash to.
fn checksum<'a>(lock: &'a str, name: &str, version: &str) -> Option<&'a str> {
    let start = format!("[[package]]\nname = \"{name}\"\nversion = \"{version}\"\n");
    let (_, entry) = lock.split_once(&start)?;
    let entry = entry.split("\n\n").next()?;
    entry.lines().find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
}

fn npm_id(name: &str, version: &str) -> String {
    format!("pkg:npm/{}@{version}", name.replace('@', "%40"))
}
