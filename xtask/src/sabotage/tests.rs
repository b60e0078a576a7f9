//! The engine on a tree of one function and one test.

use std::fs;
use std::path::PathBuf;

use super::check::{Check, Verdict, Workshop};
use super::{Fault, Options, chosen, plant_all};
use crate::project::Project;
use crate::test::Runner;

const CHECK: Check = Check::Host("sum", "two_and_two");

/// A folder that is removed at the end.
struct Tiny {
    folder: PathBuf,
    project: Project,
}

impl Tiny {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("sabotage-{name}-{}", std::process::id()));
        let root = folder.join("tree");
        fs::create_dir_all(root.join("src")).unwrap();
        fs::create_dir_all(root.join("tests")).unwrap();
        let package = "name = \"clog-or-mastitis\"\nversion = \"0.1.0\"\n";
        fs::write(
            root.join("Cargo.toml"),
            format!("[package]\n{package}edition = \"2024\"\n[workspace]\n"),
        )
        .unwrap();
        fs::write(root.join("Cargo.lock"), format!("version = 4\n\n[[package]]\n{package}"))
            .unwrap();
        fs::write(root.join("src/lib.rs"), "pub fn sum(a: u8, b: u8) -> u8 {\n    a + b\n}\n")
            .unwrap();
        fs::write(
            root.join("tests/sum.rs"),
            "#[test]\nfn two_and_two() {\n    assert_eq!(clog_or_mastitis::sum(2, 2), 4);\n}\n",
        )
        .unwrap();
        let project = Project { root, target: folder.join("build"), tools: folder.join("tools") };
        Self { folder, project }
    }

    fn workshop(&self) -> Workshop<'_> {
        Workshop::new(Runner::new(&self.project, &[]).unwrap()).unwrap()
    }
}

impl Drop for Tiny {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

fn fault(find: &'static str, replace: &'static str) -> Fault {
    Fault { id: "f", promise: "sums are right", file: "src/lib.rs", find, replace, check: CHECK }
}

#[test]
fn each_kind_of_fault_gets_its_verdict() {
    let tiny = Tiny::new("verdicts");
    let workshop = tiny.workshop();
    let before = fs::read_to_string(tiny.project.root.join("src/lib.rs")).unwrap();
    let cases = [
        (fault("a + b", "a - b"), Verdict::Caught),
        (fault("a + b", "a * b"), Verdict::StillGreen),
        (fault("a + b", "a +"), Verdict::DidNotBuild),
        (fault("a + c", "a - b"), Verdict::Stale),
        (fault("u8", "u16"), Verdict::Stale),
        (fault("a + b", "std::process::exit(i32::from(a + b))"), Verdict::BrokeOff),
    ];
    for (fault, verdict) in cases {
        assert_eq!(workshop.judge(&fault).unwrap(), verdict, "{}", fault.replace);
    }
    assert_eq!(fs::read_to_string(tiny.project.root.join("src/lib.rs")).unwrap(), before);
}

#[test]
fn a_check_that_names_no_test_catches_nothing() {
    let tiny = Tiny::new("absent");
    let mut planted = fault("a + b", "a - b");
    planted.check = Check::Host("sum", "a_name_from_before");
    let rows = plant_all(&tiny.workshop(), &[planted]).unwrap();
    let verdicts: Vec<_> = rows.iter().filter_map(|(verdict, _)| *verdict).collect();
    assert_eq!(verdicts, [Verdict::RedBefore]);
}

#[test]
fn only_and_fast_choose() {
    let slow = Fault { id: "s", check: Check::Journey("plain_clog"), ..fault("a", "b") };
    let all = [fault("a", "b"), slow];
    let ids = |only: Option<&str>, fast| {
        let options = Options { only: only.map(str::to_owned), fast };
        chosen(&all, &options).map(|faults| faults.iter().map(|fault| fault.id).collect::<Vec<_>>())
    };
    assert_eq!(ids(None, false).unwrap(), ["f", "s"]);
    assert_eq!(ids(None, true).unwrap(), ["f"]);
    assert_eq!(ids(Some("s"), false).unwrap(), ["s"]);
    assert!(ids(Some("t"), false).is_err());
}

#[test]
fn every_fault_still_finds_its_place() {
    let project = Project::find().unwrap();
    for fault in super::faults::all() {
        let text = fs::read_to_string(project.root.join(fault.file)).unwrap();
        assert_eq!(text.matches(fault.find).count(), 1, "{} in {}", fault.id, fault.file);
        assert_ne!(fault.find, fault.replace, "{}", fault.id);
    }
}
