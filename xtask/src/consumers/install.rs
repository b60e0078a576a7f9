//! Fills `target/consumers`: each consumer's sources, its npm packages, and the package as it would be published.
//!
//! npm packages are fetched once for each lock file. Not here: which consumers there are, and their builds.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result};

use super::Consumer;
use crate::project::Project;
use crate::{pack, say, shell, stamp};

/// A copy of the lock that the installed packages belong to, deleted together with them.
const INSTALLED: &str = ".installed-lock.json";

/// Fetches what is missing of the consumers' own npm packages; the only step that needs a network.
pub fn download(project: &Project, consumers: &[Consumer]) -> Result<()> {
    let missing: Vec<&Consumer> =
        consumers.iter().filter(|consumer| !is_downloaded(project, **consumer)).collect();
    for (index, consumer) in missing.iter().enumerate() {
        let name = consumer.name;
        say::step(
            index + 1,
            missing.len(),
            &format!("npm packages of tests/consumers/{name}"),
            "to build it as its users would; up to a minute",
        );
        let start = Instant::now();
        let workplace = consumer.workplace(project);
        put_sources(project, **consumer)?;
        shell::run(
            npm(project, &workplace).arg("ci"),
            &format!(
                "The npm packages of tests/consumers/{name} could not be installed: check that npm reaches its \
                 registry (`npm ping`), then run the command again."
            ),
        )?;
        let modules = workplace.join("node_modules");
        fs::create_dir_all(&modules)?;
        fs::copy(workplace.join("package-lock.json"), modules.join(INSTALLED))?;
        eprintln!("    {name} has its packages, after {}.", say::duration(start.elapsed()));
    }
    Ok(())
}

/// Packs the built package and installs it in each consumer, without a network.
pub fn install(project: &Project, consumers: &[Consumer]) -> Result<()> {
    download(project, consumers)?;
    let tarball = pack::tarball(project)?;
    for consumer in consumers {
        say::now(&format!("Installing the packed package in {}", consumer.name));
        put_sources(project, *consumer)?;
        let workplace = consumer.workplace(project);
        // npm leaves a package alone that has the same version.
        remove(&workplace.join("node_modules").join("clog-or-mastitis"))?;
        // By the lock, and with a cache that holds nothing of this machine's: a fresh one has only what the lock named.
        let cache = project.consumers().join(".cache");
        shell::run(
            npm(project, &workplace)
                .args(["install", "--no-save", "--offline", "--cache"])
                .args([cache.as_path(), &tarball]),
            &format!(
                "The packed package could not be installed in {}: npm's messages above say why.",
                consumer.name
            ),
        )?;
    }
    Ok(())
}

fn is_downloaded(project: &Project, consumer: Consumer) -> bool {
    let wanted = fs::read(consumer.sources(project).join("package-lock.json"));
    let installed = fs::read(consumer.workplace(project).join("node_modules").join(INSTALLED));
    wanted.is_ok_and(|wanted| installed.is_ok_and(|installed| installed == wanted))
}

/// The sources as they are now, beside the installed packages; nothing of an earlier build stays.
fn put_sources(project: &Project, consumer: Consumer) -> Result<()> {
    let (sources, workplace) = (consumer.sources(project), consumer.workplace(project));
    fs::create_dir_all(&workplace)?;
    for entry in fs::read_dir(&workplace)? {
        let path = entry?.path();
        if !path.ends_with("node_modules") {
            remove(&path)?;
        }
    }
    for file in stamp::files(std::slice::from_ref(&sources))? {
        let to = workplace.join(file.strip_prefix(&sources)?);
        fs::create_dir_all(to.parent().context("A file lies in a folder.")?)?;
        fs::copy(&file, &to).with_context(|| format!("{} cannot be copied.", file.display()))?;
    }
    Ok(())
}

/// npm in a folder. No script of a package is run: none of these needs one.
fn npm(project: &Project, folder: &Path) -> Command {
    let mut command = project.command("npm");
    command.current_dir(folder).args(["--ignore-scripts", "--loglevel=error"]);
    command.args(["--no-audit", "--no-fund", "--no-update-notifier"]);
    command
}

fn remove(path: &Path) -> Result<()> {
    if path.is_dir() {
        fs::remove_dir_all(path)?;
    } else if path.exists() {
        fs::remove_file(path)?;
    }
    Ok(())
}
