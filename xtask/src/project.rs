//! Where things lie: the tree, the build folder, the tools, and the folders that are made from them.
//!
//! `CLOG_TOOLS` names another tools folder; sabotage sets it so that its copy of the tree needs no set-up of its own.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

/// The tree that the commands work on.
#[derive(Clone, Debug)]
pub struct Project {
    /// The folder of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's build folder; everything that the commands make for themselves is in it.
    pub target: PathBuf,
    /// Programs that set-up installs, in `bin`.
    pub tools: PathBuf,
}

impl Project {
    /// The tree that this program was built from.
    pub fn find() -> Result<Self> {
        // Cargo sets the variable at run time too, which stays right when a tree is moved together with its build.
        let package = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root =
            package.parent().context("The xtask folder must lie in the project.")?.to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => std::path::absolute(folder)?,
            None => root.join("target"),
        };
        let tools = env::var_os("CLOG_TOOLS").map_or_else(|| target.join("tools"), PathBuf::from);
        Ok(Self { root, target, tools })
    }

    /// The TypeScript shell, the pages, and the npm packages that build them.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The npm package.
    pub fn pkg(&self) -> PathBuf {
        self.root.join("pkg")
    }

    /// The demo site as it is served.
    pub fn demo(&self) -> PathBuf {
        self.target.join("demo")
    }

    /// The same site with a program that dies when a test says so.
    pub fn panicking_demo(&self) -> PathBuf {
        self.target.join("demo-panicking")
    }

    /// The same site with the language for tests among its languages.
    pub fn pseudo_demo(&self) -> PathBuf {
        self.target.join("demo-pseudo")
    }

    /// The page that is a Yew app itself, as JavaScript and wasm.
    pub fn yew_host(&self) -> PathBuf {
        self.target.join("yew-host")
    }

    /// The recorders that journeys put on a page, one script each.
    pub fn recorders(&self) -> PathBuf {
        self.tools.join("recorders").join("bundled")
    }

    /// The projects that use the package, with what they install and build.
    pub fn consumers(&self) -> PathBuf {
        self.target.join("consumers")
    }

    /// The compiled words for `tests/web`; `.cargo/config.toml` names the same place.
    pub fn words(&self) -> PathBuf {
        self.target.join("words")
    }

    /// Where wasm-pack puts the wasm and its JavaScript for one of the two builds.
    pub fn glue(&self, build: &str) -> PathBuf {
        self.target.join("wasm-pack").join(build)
    }

    /// Programs that npm installed.
    pub fn node_bin(&self) -> PathBuf {
        self.www().join("node_modules").join(".bin")
    }

    /// A program, started in the tree, with the installed tools before the machine's own.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.root)
            .env("PATH", self.search_path())
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CLOG_TOOLS", &self.tools)
            .env("CLOG_WORDS", self.words().join("en.words"))
            .env("CLOG_OTHER_WORDS", self.words().join("fr.words"))
            .stdin(std::process::Stdio::null());
        command
    }

    /// Cargo, the one that runs us.
    pub fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// A path inside the tree in the short form for messages.
    pub fn short<'a>(&self, path: &'a Path) -> std::path::Display<'a> {
        path.strip_prefix(&self.root).unwrap_or(path).display()
    }

    fn search_path(&self) -> OsString {
        let own = [self.tools.join("bin"), self.node_bin()];
        let machine = env::var_os("PATH").unwrap_or_default();
        let all = own.into_iter().chain(env::split_paths(&machine));
        env::join_paths(all).unwrap_or(machine)
    }
}
