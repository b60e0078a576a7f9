//! Lock files, licences, the bill of materials, and what is said when something differs or could not be asked.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::audit::{Answer, judge, npm_answer};
use super::bill::{self, Tree};
use super::licence;
use super::verify::{Files, Published, Rebuilt, compare, same};
use crate::project::Project;

/// Every Rust file of these commands, without their tests.
fn commands() -> Vec<(PathBuf, String)> {
    let project = Project::find().unwrap();
    let files = crate::stamp::files(&[project.root.join("xtask/src")]).unwrap();
    let is_test = |path: &Path| path.to_string_lossy().contains("tests");
    let rust = files.into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs"));
    rust.filter(|path| !is_test(path) && !path.to_string_lossy().contains("faults"))
        .map(|path| (path.clone(), fs::read_to_string(&path).unwrap()))
        .collect()
}

/// Each cargo command that resolves crates is told to take the lock file as it is. wasm-bindgen's program alone is built
/// anew: its own lock file names crates that no longer fit; its version is the library's, which ours locks.
#[test]
fn every_build_takes_the_lock_files_as_they_are() {
    let resolving = ["build", "test", "run", "clippy", "bench", "tree"];
    let mut seen = 0;
    for (path, text) in commands() {
        for (index, line) in text.lines().enumerate() {
            let named = resolving.iter().any(|command| {
                line.contains(&format!("[\"{command}\", "))
                    || line.trim() == format!("\"{command}\",")
            });
            if !named {
                continue;
            }
            let statement: String = text.lines().skip(index).take(10).collect();
            // Rust's own library on top of nothing: cargo takes the lock file that lies in its sources.
            let of_rust = statement.contains("-Z\", \"build-std");
            assert!(
                of_rust || statement.contains("--locked"),
                "{}:{}: {line}",
                path.display(),
                index + 1
            );
            seen += 1;
        }
    }
    assert!(seen >= 8, "only {seen} commands were found");

    let project = Project::find().unwrap();
    let tools = fs::read_to_string(project.root.join("xtask/src/setup/cargo_tools.rs")).unwrap();
    let (installs, locked) =
        (tools.matches("krate: \"").count(), tools.matches("&[\"--locked\"]").count());
    assert_eq!(installs, locked + 1, "a tool is built without its lock file");
}

#[test]
fn npm_packages_are_installed_from_the_lock_file_alone() {
    let install = ["\"install\"", "\"update\"", "\"add\"", "\"i\""];
    let mut clean = 0;
    for (path, text) in commands() {
        for line in text.lines().filter(|line| line.contains("\"npm\"")) {
            assert!(!install.iter().any(|word| line.contains(word)), "{}: {line}", path.display());
            clean += usize::from(line.contains("\"ci\""));
        }
    }
    assert!(clean > 0, "nothing calls npm ci");
}

#[test]
fn every_crate_and_npm_package_has_a_hash_in_its_lock_file() {
    let project = Project::find().unwrap();
    let lock = fs::read_to_string(project.root.join("Cargo.lock")).unwrap();
    let entries = lock.split("[[package]]").filter(|entry| entry.contains("source = "));
    let (mut crates, mut packages) = (0, 0);
    for entry in entries {
        assert!(entry.contains("registry+") && entry.contains("checksum = "), "{entry}");
        crates += 1;
    }
    for (_, name, package) in super::npm::Lock::of(&project).unwrap().installed() {
        assert!(package.sha512().is_some_and(|hash| hash.len() == 128), "{name}");
        packages += 1;
    }
    assert!(crates > 100 && packages > 50, "{crates} crates, {packages} packages");
}

#[test]
fn npm_packages_have_licences_that_may_be_used() {
    let project = Project::find().unwrap();
    assert_eq!(licence::refused(&project).unwrap(), Vec::<String>::new());
    let allowed: Vec<String> = ["MIT", "Apache-2.0", "Unicode-3.0"].map(str::to_owned).to_vec();
    for fine in ["MIT", "MIT/Apache-2.0", "GPL-3.0 OR MIT", "(MIT OR GPL-3.0) AND Unicode-3.0"] {
        assert!(licence::fits(fine, &allowed), "{fine}");
    }
    for refused in
        ["GPL-3.0", "MIT AND GPL-3.0", "(MIT OR Apache-2.0) AND GPL-3.0", "none named", ""]
    {
        assert!(!licence::fits(refused, &allowed), "{refused}");
    }
}

#[test]
fn the_bill_names_what_is_in_the_package_and_what_made_it() {
    let project = Project::find().unwrap();
    let text = bill::text(&project).unwrap();
    assert_eq!(text, bill::text(&project).unwrap(), "two bills differ");
    assert!(!text.contains(&project.root.display().to_string()), "it names a folder");
    let bill: Value = serde_json::from_str(&text).unwrap();
    let components = bill["components"].as_array().unwrap();
    let scope = |name: &str| {
        let found = components.iter().find(|one| one["name"] == name);
        found.unwrap_or_else(|| panic!("{name} is missing"))["scope"].as_str().unwrap().to_owned()
    };
    for shipped in ["yew", "wasm-bindgen", "serde", "qrcodegen-no-heap", "rust-std"] {
        assert_eq!(scope(shipped), "required", "{shipped}");
    }
    for tool in ["syn", "serde_derive", "esbuild", "binaryen", "typescript", "@types/node"] {
        assert_eq!(scope(tool), "excluded", "{tool}");
    }
    let allowed = licence::allowed(&project).unwrap();
    for one in components {
        assert!(one["name"] == "rust-std" || one["hashes"][0]["content"].is_string(), "{one}");
        let licence = one["licenses"][0]["expression"].as_str().unwrap_or_default();
        assert!(one["scope"] == "excluded" || licence::fits(licence, &allowed), "{one}");
    }
    assert!(!components.iter().any(|one| one["name"] == "proptest"), "tests are no part of it");
}

#[test]
fn a_tree_of_crates_is_read_with_who_needs_whom() {
    let tree = Tree::read(
        "0 own v1.0.0 (/home/x)|MIT|\n1 a v1.0.0|MIT|https://a\n2 b v2.0.0 (proc-macro)|MIT|\n1 b v2.0.0|MIT| (*)\n",
    );
    let ids =
        |names: &[&str]| names.iter().map(|name| format!("pkg:cargo/{name}")).collect::<Vec<_>>();
    assert_eq!(tree.crates.keys().cloned().collect::<Vec<_>>(), ids(&["a@1.0.0", "b@2.0.0"]));
    assert_eq!(tree.direct.into_iter().collect::<Vec<_>>(), ids(&["a@1.0.0", "b@2.0.0"]));
    assert_eq!(
        tree.edges["pkg:cargo/a@1.0.0"].iter().cloned().collect::<Vec<_>>(),
        ids(&["b@2.0.0"])
    );
}

/// npm fails with the same code for an advisory and for no answer.
#[test]
fn no_answer_about_advisories_is_neither_good_nor_bad() {
    let unreachable = r#"{ "error": { "summary": "", "detail": "" } }"#;
    for printed in ["", "not JSON", unreachable, r#"{ "message": "request failed" }"#] {
        assert!(matches!(npm_answer(printed), Answer::NotChecked(_)), "{printed}");
    }
    let clean = r#"{ "vulnerabilities": {}, "metadata": { "vulnerabilities": { "total": 0 } } }"#;
    assert_eq!(npm_answer(clean), Answer::Fine);
    let found =
        r#"{ "vulnerabilities": { "x": {} }, "metadata": { "vulnerabilities": { "total": 1 } } }"#;
    assert_eq!(npm_answer(found), Answer::Found("x".to_owned()));

    let unknown = [Answer::Fine, Answer::NotChecked("offline".to_owned())];
    assert!(judge(&unknown, false).is_ok(), "work offline goes on");
    assert!(judge(&unknown, true).is_err(), "a release waits");
    assert!(judge(&[Answer::Found("x".to_owned())], false).is_err());
}

fn files(content: &[(&str, &str)]) -> Files {
    content.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.as_bytes().to_vec())).collect()
}

#[test]
fn what_differs_is_named_file_by_file() {
    let ours = files(&[("a.js", "1"), ("b.js", "2"), ("own.js", "3")]);
    assert!(same(&ours, &ours.clone()).is_ok());
    let theirs = files(&[("a.js", "1"), ("b.js", "x"), ("theirs.js", "4")]);
    let said = same(&theirs, &ours).unwrap_err().to_string();
    assert!(!said.contains("a.js"), "{said}");
    for line in
        ["b.js       differs", "theirs.js  is published", "own.js     comes from", "3 of 4 files"]
    {
        assert!(said.contains(line), "{line:?} is missing in: {said}");
    }
    assert!(same(&Files::new(), &Files::new()).is_err(), "nothing is not the same as nothing");
}

/// A folder that is removed at the end, with a tarball of one file for each content.
struct Packed(PathBuf);

impl Packed {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("verify-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn tarball(&self, name: &str, content: &str, packing: &str) -> PathBuf {
        let package = self.0.join(name).join("package");
        fs::create_dir_all(&package).unwrap();
        fs::write(package.join("a.js"), content).unwrap();
        let tarball = self.0.join(format!("{name}.tgz"));
        let mut tar = std::process::Command::new("tar");
        tar.arg(packing).arg(&tarball).arg("-C").arg(self.0.join(name)).arg("package");
        assert!(tar.status().unwrap().success());
        tarball
    }
}

impl Drop for Packed {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}

#[test]
fn a_tarball_a_list_of_hashes_and_a_hash_are_compared() {
    let project = Project::find().unwrap();
    let packed = Packed::new("compared");
    let ours = packed.tarball("ours", "1", "-czf");
    let rebuilt = Rebuilt {
        tarball: ours.clone(),
        hash: "sha512-abc".to_owned(),
        integrity: files(&[("a.js", "sha384-def")]),
    };
    let said = |published: Published| {
        compare(&project, &packed.0.join("out"), &published, &rebuilt)
            .map_err(|error| error.to_string())
    };
    assert!(said(Published::Tarball(ours)).unwrap().contains("byte for byte"));
    let repacked = packed.tarball("repacked", "1", "-cf");
    // Packed by another program: other bytes, the same files.
    assert!(
        said(Published::Tarball(repacked))
            .is_ok_and(|said| said.contains("another version of npm"))
    );
    fs::remove_dir_all(packed.0.join("out")).unwrap();
    let changed = packed.tarball("changed", "2", "-czf");
    assert!(said(Published::Tarball(changed)).unwrap_err().contains("a.js  differs"));

    for known in ["sha512-abc", "sha384-def"] {
        assert!(said(Published::named(known).unwrap()).is_ok(), "{known}");
    }
    assert!(said(Published::named("sha512-other").unwrap()).unwrap_err().contains("Not the same"));
    assert!(said(Published::Integrity(files(&[("a.js", "sha384-def")]))).is_ok());
    assert!(said(Published::Integrity(files(&[("a.js", "sha384-x")]))).is_err());
    assert!(Published::named("no such file").is_err());
}
