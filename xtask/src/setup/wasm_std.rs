//! The standard library for wasm32: from rustup, or built from Debian's copy of its source.
//!
//! Some networks reach package registries and nothing else. There rustup waits for a server that never answers, so it
//! gets a limit; then the library is built once from the source and put where rustup would have put it.
//!
//! The tests use that one. The package is compiled with one of its own, made smaller (`build`), so the source is wanted in
//! any case.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{Step, debian};
use crate::project::Project;
use crate::shell::{self, Ended};

/// The one target that the project builds for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Long enough for 25 MB on a slow line, short enough to wait in vain.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);

/// The library for wasm32.
pub struct WasmStd;

impl Step for WasmStd {
    fn name(&self) -> String {
        format!("Rust's standard library for {TARGET}")
    }

    fn why(&self) -> &'static str {
        "the widget is compiled to WebAssembly; seconds from rustup, else about 2 minutes from Debian's rust-src"
    }

    fn is_done(&self, project: &Project) -> Result<bool> {
        let sysroot = sysroot(project)?;
        Ok(holds_std(&library_folder(&sysroot)) && holds_source(&source_folder(&sysroot)))
    }

    fn run(&self, project: &Project) -> Result<()> {
        // What was compiled against an earlier copy fits no other, and cargo cannot tell: the compiler is the same.
        for target in [project.target.clone(), project.target.join("sabotage").join("build")] {
            let _absent_is_fine = fs::remove_dir_all(target.join(TARGET));
        }
        if shell::which("rustup").is_some() && added_by_rustup(project)? && self.is_done(project)? {
            return Ok(());
        }
        eprintln!("    rustup could not fetch it; building it from Debian's rust-src …");
        let version = rustc_version(project)?;
        from_debian(project, &version).with_context(|| {
            format!(
                "The standard library of rustc {version} for {TARGET} could not be set up: run `rustup target add {TARGET}` where rustup's server can be reached, then run the command again"
            )
        })
    }
}

fn from_debian(project: &Project, version: &str) -> Result<()> {
    let sysroot = sysroot(project)?;
    let work = project.tools.join("wasm32-std");
    source(project, &sysroot, version, &work)?;
    place(&build(project, &work)?, &library_folder(&sysroot))
}

fn added_by_rustup(project: &Project) -> Result<bool> {
    for wanted in [["target", "add", TARGET], ["component", "add", "rust-src"]] {
        let mut rustup = project.command("rustup");
        rustup.args(wanted).env("RUSTUP_MAX_RETRIES", "1");
        // Its failure is expected and dealt with here; a backtrace would only frighten.
        rustup.env("RUST_BACKTRACE", "0");
        if shell::run_within(&mut rustup, RUSTUP_LIMIT)? != Ended::Well {
            return Ok(false);
        }
    }
    Ok(true)
}

fn sysroot(project: &Project) -> Result<PathBuf> {
    shell::output(project.command("rustc").args(["--print", "sysroot"])).map(PathBuf::from)
}

fn rustc_version(project: &Project) -> Result<String> {
    let all = shell::output(project.command("rustc").args(["--version", "--verbose"]))?;
    let version = all.lines().find_map(|line| line.strip_prefix("release: "));
    version.map(str::to_owned).context("`rustc --version --verbose` names no release.")
}

fn library_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib").join("rustlib").join(TARGET).join("lib")
}

fn source_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib").join("rustlib").join("src").join("rust")
}

fn holds_source(folder: &Path) -> bool {
    folder.join("library").join("Cargo.lock").is_file()
}

fn holds_std(folder: &Path) -> bool {
    rlibs(folder).is_ok_and(|files| files.iter().any(|file| is_std(file)))
}

fn is_std(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libstd-"))
}

fn rlibs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rlib") {
            files.push(path);
        }
    }
    Ok(files)
}

/// Puts the library's source where `-Z build-std` looks for it, unless it is there.
fn source(project: &Project, sysroot: &Path, version: &str, work: &Path) -> Result<()> {
    let place = source_folder(sysroot);
    if holds_source(&place) {
        return Ok(());
    }
    let unpacked = debian::rust_src(project, version, &work.join("debian"))?;
    fs::create_dir_all(&place).with_context(|| format!("{} cannot be written", place.display()))?;
    shell::run(
        project.command("cp").arg("-a").arg(unpacked.join("library")).arg(&place),
        "The library's source could not be copied into the toolchain's folder.",
    )
}

/// Builds the library by building an empty crate on top of it; returns the folder of the results.
fn build(project: &Project, work: &Path) -> Result<PathBuf> {
    let empty = work.join("empty");
    fs::create_dir_all(empty.join("src"))?;
    // A workspace of its own, as the folder lies inside ours.
    fs::write(
        empty.join("Cargo.toml"),
        "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[lib]\n\n[workspace]\n",
    )?;
    fs::write(empty.join("src").join("lib.rs"), "#![no_std]\n")?;
    let target = work.join("target");
    shell::run(
        project
            .cargo()
            .current_dir(&empty)
            .args(["build", "--release", "--target", TARGET])
            .args(["-Z", "build-std=std,panic_abort,panic_unwind,test,proc_macro"])
            // The stable compiler may build the library that belongs to it; nothing else uses what this unlocks.
            .env("RUSTC_BOOTSTRAP", "1")
            // As in rustup's own build: without it fat LTO cannot look into the library.
            .env("RUSTFLAGS", "-Cembed-bitcode=yes")
            .env("CARGO_TARGET_DIR", &target),
        "The compiler could not build the library.",
    )?;
    Ok(target.join(TARGET).join("release").join("deps"))
}

fn place(built: &Path, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)
        .with_context(|| format!("{} cannot be written", folder.display()))?;
    let mut files = rlibs(built)?;
    // The one that tells that all is there comes last, so that a copy that breaks off is begun again.
    files.sort_by_key(|file| is_std(file));
    for file in files {
        let Some(name) = file.file_name() else { continue };
        if !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&file, folder.join(name))?;
        }
    }
    ensure!(holds_std(folder), "The build made no libstd.");
    Ok(())
}
