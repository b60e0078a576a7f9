//! What is promised of the consumers' files, without building one.
//!
//! *Snippet* = a block of code in the package's README below a mark that names the file in which it is tried.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::ALL;
use crate::engine::Engine;
use crate::project::Project;

const MARK: &str = "<!-- tests/consumers/";

fn project() -> Project {
    Project::find().unwrap()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// File in `tests/consumers` and the code of each snippet.
fn snippets(readme: &str) -> Vec<(&str, &str)> {
    readme
        .split(MARK)
        .skip(1)
        .map(|rest| {
            let (file, rest) = rest.split_once(" -->\n```").unwrap();
            let (_language, rest) = rest.split_once('\n').unwrap();
            (file, rest.split_once("```").unwrap().0)
        })
        .collect()
}

/// Lines without what stands before and after them: a snippet is shown without its surroundings.
fn lines(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

#[test]
fn the_list_is_that_of_the_folders() {
    let folder = project().root.join("tests").join("consumers");
    let mut found: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    found.sort();
    let mut listed = ALL.map(|consumer| consumer.name);
    listed.sort_unstable();
    assert_eq!(found, listed);
}

#[test]
fn every_consumer_is_tried_in_a_long_run_and_few_in_each() {
    assert_eq!(super::tried_in(Engine::Chromium, true), ALL);
    let names = |engine| super::tried_in(engine, false).into_iter().map(|one| one.name);
    assert!(names(Engine::Chromium).eq(["node", "plain", "esbuild"]));
    assert!(names(Engine::Firefox).eq(["plain", "vite"]));
}

#[test]
fn what_the_readme_tells_developers_is_what_the_consumers_do() {
    let project = project();
    let readme = read(&project.pkg().join("README.md"));
    let snippets = snippets(&readme);
    for (file, code) in &snippets {
        let tried = read(&project.root.join("tests").join("consumers").join(file));
        let (tried, code) = (lines(&tried), lines(code));
        // A command stands inside a line of package.json.
        let holds = match code.as_slice() {
            [line] => tried.iter().any(|known| known.contains(line)),
            lines => tried.windows(lines.len()).any(|window| window == lines),
        };
        assert!(holds, "the README's snippet of {file} is not what is tried there: {code:?}");
    }
    let (_, table) = readme.split_once("| project |").unwrap();
    for consumer in ALL {
        let name = consumer.name;
        assert!(table.contains(&format!("\n| `{name}` |")), "the README says nothing of {name}");
    }
    assert!(snippets.len() >= 8, "{snippets:?}");
}

#[test]
fn no_lock_names_a_registry_and_each_package_has_its_hash() {
    let project = project();
    for consumer in ALL {
        let lock = read(&consumer.sources(&project).join("package-lock.json"));
        let lock: Value = serde_json::from_str(&lock).unwrap();
        for (name, package) in lock["packages"].as_object().unwrap() {
            let whose = format!("{}: {name}", consumer.name);
            assert!(package.get("resolved").is_none(), "{whose} names where it came from");
            assert!(name.is_empty() || package["integrity"].is_string(), "{whose} has no hash");
        }
    }
}

#[test]
fn versions_are_pinned_and_the_package_itself_is_named_in_no_file_of_npm() {
    let project = project();
    for consumer in ALL {
        let text = read(&consumer.sources(&project).join("package.json"));
        let file: Value = serde_json::from_str(&text).unwrap();
        for kind in ["dependencies", "devDependencies"] {
            for (name, version) in file[kind].as_object().into_iter().flatten() {
                let version = version.as_str().unwrap();
                let exact = version.starts_with(|first: char| first.is_ascii_digit());
                assert!(exact, "{}: {name} {version}", consumer.name);
                assert_ne!(name, "clog-or-mastitis", "{}", consumer.name);
            }
        }
    }
}
