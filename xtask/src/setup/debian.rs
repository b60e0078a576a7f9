//! Debian's packages as a source: one package unpacked without being installed, and packages installed as root.
//!
//! The mirror's address is taken from apt's own settings, so that whatever mirror the machine was given is used.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};

use crate::project::Project;
use crate::shell;

/// Newer than any stable machine's own suite; a release of Rust passes through them from right to left.
const SUITES: [&str; 3] = ["trixie-backports", "forky", "sid"];

const KEYS: &str = "/usr/share/keyrings/debian-archive-keyring.gpg";

/// Whether apt is here and may install.
pub fn can_install() -> bool {
    shell::which("apt-get").is_some() && shell::is_root()
}

/// Installs packages on this machine.
pub fn install(project: &Project, packages: &[&str], otherwise: &str) -> Result<()> {
    let apt = || {
        let mut command = project.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("--quiet");
        command
    };
    // A list that cannot be refreshed is no reason to stop: the package may be in an older one.
    if shell::run(apt().arg("update"), "").is_err() {
        eprintln!("    apt-get update reported a failure; going on with the lists that are there.");
    }
    shell::run(
        apt().args(["install", "--yes", "--no-install-recommends"]).args(packages),
        otherwise,
    )
}

/// Downloads and unpacks the `rust-src` of exactly this version of rustc; returns the folder with `library/` in it.
pub fn rust_src(project: &Project, version: &str, work: &Path) -> Result<PathBuf> {
    ensure!(
        shell::which("apt-get").is_some() && shell::which("dpkg-deb").is_some(),
        "Debian's tools apt-get and dpkg-deb are not on this machine"
    );
    let apt = Apt::new(project, work)?;
    let package = apt
        .versions()?
        .into_iter()
        .find(|found| found.split(['+', '~', '-']).next() == Some(version))
        .with_context(|| {
            format!("Debian's suites {} hold no rust-src {version}", SUITES.join(", "))
        })?;
    apt.download(&package)?;
    let unpacked = work.join("unpacked");
    let deb = fs::read_dir(work)?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|extension| extension == "deb"))
        .context("apt-get downloaded no package")?;
    shell::run(
        project.command("dpkg-deb").arg("-x").arg(deb).arg(&unpacked),
        "The package rust-src could not be unpacked.",
    )?;
    let folder = unpacked.join("usr").join("src").join(format!("rustc-{version}"));
    ensure!(folder.join("library").is_dir(), "The package rust-src holds no library.");
    Ok(folder)
}

/// apt with settings and lists of its own: the machine's stay as they are, and nobody needs to be root.
struct Apt<'a> {
    project: &'a Project,
    work: PathBuf,
    options: Vec<String>,
}

impl<'a> Apt<'a> {
    fn new(project: &'a Project, work: &Path) -> Result<Self> {
        if work.exists() {
            fs::remove_dir_all(work)?;
        }
        for folder in ["lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(work.join(folder))?;
        }
        let list = work.join("sources.list");
        fs::write(&list, sources(&mirrors(project)?))?;
        let options = [
            format!("Dir::Etc::sourcelist={}", list.display()),
            "Dir::Etc::sourceparts=-".to_owned(),
            format!("Dir::State::Lists={}", work.join("lists").display()),
            format!("Dir::Cache={}", work.join("cache").display()),
            // apt's own user cannot write below a developer's home.
            "APT::Sandbox::User=root".to_owned(),
            "Acquire::Languages=none".to_owned(),
        ];
        let apt = Self { project, work: work.to_owned(), options: options.into() };
        // Not every mirror carries every suite; what came is looked at next.
        let _partly = apt.command("apt-get").args(["--quiet", "update"]).status();
        Ok(apt)
    }

    fn versions(&self) -> Result<Vec<String>> {
        let listed = shell::output(self.command("apt-cache").args(["madison", "rust-src"]))?;
        Ok(listed
            .lines()
            .filter_map(|line| Some(line.split('|').nth(1)?.trim().to_owned()))
            .collect())
    }

    fn download(&self, version: &str) -> Result<()> {
        shell::run(
            self.command("apt-get")
                .current_dir(&self.work)
                .arg("download")
                .arg(format!("rust-src={version}")),
            "The package rust-src could not be downloaded.",
        )
    }

    fn command(&self, program: &str) -> Command {
        let mut command = self.project.command(program);
        for option in &self.options {
            command.arg("-o").arg(option);
        }
        command
    }
}

/// Addresses of Debian mirrors that this machine is set to use.
fn mirrors(project: &Project) -> Result<BTreeSet<String>> {
    let format = ["indextargets", "--format", "$(REPO_URI)|$(ORIGIN)"];
    let listed = shell::output(project.command("apt-get").args(format))?;
    let mirrors = debian_only(&listed);
    if mirrors.is_empty() {
        bail!("apt is set to use no Debian mirror");
    }
    Ok(mirrors)
}

/// The origin is known once lists were fetched; before that any address that names Debian is tried.
fn debian_only(listed: &str) -> BTreeSet<String> {
    listed
        .lines()
        .filter_map(|line| line.split_once('|'))
        .filter(|(address, origin)| {
            *origin == "Debian" || (origin.is_empty() && address.contains("debian"))
        })
        // The security archive has suites of other names.
        .filter(|(address, _)| !address.trim_end_matches('/').ends_with("security"))
        .map(|(address, _)| address.to_owned())
        .collect()
}

fn sources(mirrors: &BTreeSet<String>) -> String {
    let signed =
        if Path::new(KEYS).exists() { format!("[signed-by={KEYS}] ") } else { String::new() };
    let mut text = String::new();
    for mirror in mirrors {
        for suite in SUITES {
            text.push_str(&format!("deb {signed}{mirror} {suite} main\n"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_debian_mirrors_are_asked() {
        let listed = "http://a/debian/|Debian\nhttp://a/debian/|Debian\nhttp://a/debian-security/|Debian\n\
                      https://b/tools|Else\nhttp://c/debian|\nhttp://d/other|\n";
        let found: Vec<String> = debian_only(listed).into_iter().collect();
        assert_eq!(found, ["http://a/debian/", "http://c/debian"]);
    }

    #[test]
    fn every_suite_of_every_mirror_is_listed() {
        let text = sources(&BTreeSet::from(["http://a/debian".to_owned()]));
        assert_eq!(text.lines().count(), SUITES.len());
        assert!(text.lines().all(|line| line.starts_with("deb ") && line.ends_with(" main")));
    }
}
