//! The npm packages of `www/package-lock.json`. All of them are tools: the package that is published depends on none.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;

use crate::project::Project;

/// One entry of the lock file.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Package {
    /// As locked.
    pub version: String,
    /// `sha512-` and the hash of its tarball.
    pub integrity: Option<String>,
    /// As its authors say, in SPDX's notation.
    pub license: Option<String>,
    dependencies: BTreeMap<String, String>,
    dev_dependencies: BTreeMap<String, String>,
    optional_dependencies: BTreeMap<String, String>,
}

/// The lock file: a package for each place below `node_modules`; the empty place is the project itself.
#[derive(Debug, Deserialize)]
pub struct Lock {
    packages: BTreeMap<String, Package>,
}

impl Lock {
    /// Reads the project's.
    pub fn of(project: &Project) -> Result<Self> {
        let file = project.www().join("package-lock.json");
        let text = fs::read_to_string(&file)
            .with_context(|| format!("{} is missing: restore it with git", file.display()))?;
        Ok(serde_json::from_str(&text)?)
    }

    /// Place, name and package of all but the project itself.
    pub fn installed(&self) -> impl Iterator<Item = (&str, &str, &Package)> {
        self.packages.iter().filter(|(place, _)| !place.is_empty()).map(|(place, package)| {
            let name = place.rsplit_once("node_modules/").map_or(place.as_str(), |(_, name)| name);
            (place.as_str(), name, package)
        })
    }

    /// Name and version of what a place asks for, found as Node finds it: nearest first.
    pub fn needs(&self, place: &str) -> Vec<(&str, &str)> {
        let Some(package) = self.packages.get(place) else { return Vec::new() };
        let lists =
            [&package.dependencies, &package.dev_dependencies, &package.optional_dependencies];
        let names = lists.into_iter().flat_map(BTreeMap::keys);
        names.filter_map(|name| Some((name.as_str(), self.nearest(place, name)?))).collect()
    }

    fn nearest(&self, place: &str, name: &str) -> Option<&str> {
        let mut around = Some(place);
        while let Some(folder) = around {
            let slash = if folder.is_empty() { "" } else { "/" };
            if let Some(found) = self.packages.get(&format!("{folder}{slash}node_modules/{name}")) {
                return Some(&found.version);
            }
            around = match folder.rsplit_once("/node_modules/") {
                Some((outer, _)) => Some(outer),
                None if folder.is_empty() => None,
                None => Some(""),
            };
        }
        None
    }
}

impl Package {
    /// The SHA-512 of its tarball, in hexadecimal digits.
    pub fn sha512(&self) -> Option<String> {
        let bytes = STANDARD.decode(self.integrity.as_deref()?.strip_prefix("sha512-")?).ok()?;
        Some(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
    }
}
