//! Faults in what the package is made of, and in the code that must not be in it.

use super::{Check, Fault, fault};

/// What host tests read from the sources, or notice in the commands.
pub const SUPPLY: &[Fault] = &[
    fault(
        "a-build-that-may-change-the-lock",
        "lock files are honoured",
        "xtask/src/build.rs",
        [r#".args(["--features", feature, "--locked"])"#, r#".args(["--features", feature])"#],
        Check::Xtask("every_build_takes_the_lock_files_as_they_are"),
    ),
    fault(
        "npm-install-for-npm-ci",
        "npm packages come from the lock file",
        "xtask/src/setup/node.rs",
        [r#".args(["ci", "#, r#".args(["install", "#],
        Check::Xtask("npm_packages_are_installed_from_the_lock_file_alone"),
    ),
    fault(
        "a-package-without-its-hash",
        "each package has a hash in its lock file",
        "www/package-lock.json",
        [
            r#""integrity": "sha512-pVXSwPsLuw8IGLo2Di0EaOfsk+ntVvpkk942J/sHYIkwvtKUakEcPh7HBgZ6tuimgzKSEHgCvO4XgQ05DEbwDw==","#,
            "",
        ],
        Check::Xtask("every_crate_and_npm_package_has_a_hash_in_its_lock_file"),
    ),
    fault(
        "a-licence-that-is-not-allowed",
        "licences are checked",
        "deny.toml",
        ["    \"ISC\",\n", ""],
        Check::Xtask("npm_packages_have_licences_that_may_be_used"),
    ),
    fault(
        "a-bill-that-counts-tools-as-shipped",
        "the bill tells what is in the package from what made it",
        "xtask/src/supply/bill.rs",
        ["normal,no-proc-macro", "normal,build"],
        Check::Xtask("the_bill_names_what_is_in_the_package_and_what_made_it"),
    ),
    fault(
        "no-answer-taken-for-a-good-one",
        "an advisory database that could not be had is said",
        "xtask/src/supply/audit.rs",
        [
            r#"_ => Answer::NotChecked("the registry gave no advisories".to_owned())"#,
            "_ => Answer::Fine",
        ],
        Check::Xtask("no_answer_about_advisories_is_neither_good_nor_bad"),
    ),
    fault(
        "a-release-that-nobody-audited",
        "--strict fails on what was not checked",
        "xtask/src/supply/audit.rs",
        ["!strict || unknown == 0", "!strict || unknown < 9"],
        Check::Xtask("no_answer_about_advisories_is_neither_good_nor_bad"),
    ),
    fault(
        "a-file-that-nobody-compared",
        "verify names each file that differs",
        "xtask/src/supply/verify.rs",
        ["published.iter().chain(rebuilt).collect()", "published.iter().collect()"],
        Check::Xtask("what_differs_is_named_file_by_file"),
    ),
    fault(
        "a-hash-that-always-fits",
        "verify compares hashes",
        "xtask/src/supply/verify.rs",
        [
            "Published::Hash(hash) if *hash == rebuilt.hash",
            "Published::Hash(hash) if !hash.is_empty()",
        ],
        Check::Xtask("a_tarball_a_list_of_hashes_and_a_hash_are_compared"),
    ),
    fault(
        "a-room-that-allows-unsafe",
        "unsafe code is forbidden",
        "src/lib.rs",
        ["#[forbid(unsafe_code)]\npub mod triage;", "pub mod triage;"],
        Check::Host("invariants", "nobody_writes_unsafe_code"),
    ),
    fault(
        "an-index-more",
        "what can panic is refused outside tests",
        "src/triage/zones.rs",
        ["\nuse crate", "\n#[allow(clippy::indexing_slicing)]\nconst _: u8 = [0][0];\nuse crate"],
        Check::Host("invariants", "whatever_can_panic_is_refused_and_each_exception_is_known"),
    ),
    fault(
        "markup-from-text",
        "no text becomes markup",
        "www/src/stage.ts",
        [
            "import { markAsPrivate }",
            "export const drawn = (at: Element): void => at.insertAdjacentHTML(\"beforeend\", \"\");\nimport { markAsPrivate }",
        ],
        Check::Host("invariants", "the_widget_stays_under_the_strictest_policy"),
    ),
];

/// What needs the built package or TypeScript's own view of the types.
pub const BUILT: &[Fault] = &[
    fault(
        "a-bill-in-a-form-of-its-own",
        "the bill is CycloneDX",
        "xtask/src/supply/bill.rs",
        [r#""bomFormat": "CycloneDX""#, r#""bomFormat": "Cyclone""#],
        Check::Node("is CycloneDX 1.6"),
    ),
    fault(
        "any-from-a-message",
        "TypeScript holds no any",
        "www/src/frame/inner.ts",
        ["({ data }: MessageEvent<unknown>)", "({ data })"],
        Check::Node("no name and no use of one is `any`"),
    ),
];
