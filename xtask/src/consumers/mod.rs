//! Small projects of other people's kinds that use the package: with a script tag, a bundler, a framework, Node.
//!
//! *Consumer* = a folder of `tests/consumers`, with pinned versions and a lock of its own. It is worked on in
//! `target/consumers`, where it gets its npm packages and the packed package. It names the package in no file: a lock with
//! the package in it would be stale after each build.
//!
//! Not here: its own build and what is seen of it in a browser (`tests/journeys/consumers`): where a consumer's tools
//! refuse the package, that is a failed test and no failed set-up.

mod install;
#[cfg(test)]
mod tests;

use std::path::PathBuf;

use anyhow::{Result, ensure};

use crate::engine::Engine;
use crate::project::Project;
pub use install::{download, install};

/// One kind of consumer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Consumer {
    /// The folder in `tests/consumers`, and the test that takes it to a result.
    pub name: &'static str,
    /// Whether it is quick enough for every run of the tests.
    pub quick: bool,
    /// Whether it is opened in every engine, and not in Chromium alone.
    pub everywhere: bool,
}

/// All of them, the quickest first.
pub const ALL: [Consumer; 9] = [
    Consumer { name: "node", quick: true, everywhere: false },
    Consumer { name: "plain", quick: true, everywhere: true },
    Consumer { name: "esbuild", quick: true, everywhere: false },
    Consumer { name: "strict", quick: false, everywhere: false },
    Consumer { name: "vite", quick: false, everywhere: true },
    Consumer { name: "webpack", quick: false, everywhere: false },
    Consumer { name: "react", quick: false, everywhere: false },
    Consumer { name: "vue", quick: false, everywhere: false },
    Consumer { name: "next", quick: false, everywhere: false },
];

/// Those that are tried in one engine; in a long run all that there are.
pub fn tried_in(engine: Engine, long: bool) -> Vec<Consumer> {
    let wanted = |consumer: &Consumer| match engine {
        Engine::Chromium => long || consumer.quick,
        Engine::Firefox | Engine::WebKit => consumer.everywhere,
    };
    ALL.into_iter().filter(wanted).collect()
}

/// Those of a list with commas.
pub fn listed(list: &str) -> Result<Vec<Consumer>> {
    let names: Vec<&str> = list.split(',').collect();
    let all = ALL.map(|consumer| consumer.name).join(", ");
    let known = |name: &&str| ALL.iter().any(|consumer| consumer.name == *name);
    ensure!(names.iter().all(known), "`{list}` is no list of consumers: they are {all}.");
    Ok(ALL.into_iter().filter(|consumer| names.contains(&consumer.name)).collect())
}

impl Consumer {
    /// Its tracked files.
    fn sources(self, project: &Project) -> PathBuf {
        project.root.join("tests").join("consumers").join(self.name)
    }

    /// Where it is installed and built.
    fn workplace(self, project: &Project) -> PathBuf {
        project.consumers().join(self.name)
    }
}
