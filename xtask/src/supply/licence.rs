//! Licences: which ones may be used is said once, in `deny.toml`, for `cargo deny` and for the npm packages alike.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::npm::Lock;
use crate::project::Project;

/// Tools under licences that bind changes to their own files. Nothing of them is in the package.
const TOOLS: [(&str, &str); 2] = [("axe-core", "MPL-2.0"), ("lru-cache", "BlueOak-1.0.0")];

#[derive(Deserialize)]
struct Deny {
    licenses: Allowed,
}

#[derive(Deserialize)]
struct Allowed {
    allow: Vec<String>,
}

/// The list of `deny.toml`.
pub fn allowed(project: &Project) -> Result<Vec<String>> {
    let text = fs::read_to_string(project.root.join("deny.toml"))
        .context("deny.toml is missing: restore it with git")?;
    Ok(toml::from_str::<Deny>(&text)?.licenses.allow)
}

/// The npm packages whose licence is not allowed, a line each.
pub fn refused(project: &Project) -> Result<Vec<String>> {
    let allowed = allowed(project)?;
    let lock = Lock::of(project)?;
    let refused = lock.installed().filter_map(|(_, name, package)| {
        let licence = package.license.as_deref().unwrap_or("none named");
        let fine = fits(licence, &allowed) || TOOLS.contains(&(name, licence));
        (!fine).then(|| format!("{name} {}: {licence}", package.version))
    });
    Ok(refused.collect())
}

/// In SPDX's words; some still write a stroke for `OR`.
pub fn expression(licence: &str) -> String {
    licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// Whether one of the alternatives has nothing but allowed licences. Parentheses are read one deep, as all that we met are.
pub fn fits(licence: &str, allowed: &[String]) -> bool {
    let licence = expression(licence);
    let known = |name: &str| allowed.iter().any(|one| one == name.trim_matches(['(', ')', ' ']));
    split_outside(&licence, " AND ").iter().all(|part| part.split(" OR ").any(known))
        || split_outside(&licence, " OR ").iter().any(|part| part.split(" AND ").all(known))
}

/// Splits where no parenthesis is open.
fn split_outside(text: &str, separator: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for piece in text.split(separator) {
        let is_open = |part: &String| part.matches('(').count() > part.matches(')').count();
        match parts.last_mut() {
            Some(last) if is_open(last) => {
                last.push_str(separator);
                last.push_str(piece);
            }
            _ => parts.push(piece.to_owned()),
        }
    }
    parts
}
