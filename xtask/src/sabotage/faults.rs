//! The faults. A promise without one here has a check that nobody has seen fail.

use super::{Check, Fault};

/// Every planted fault; those that a host test notices come first, as they take seconds.
pub const FAULTS: &[Fault] = &[
    Fault {
        id: "tests-lost-from-the-sum",
        promise: "the last line of a test run counts every failed test",
        file: "xtask/src/counts.rs",
        find: "self.failed += more.failed;",
        replace: "",
        check: Check::Xtask("the_summary_ends_in_the_sum_of_all_parts"),
    },
    Fault {
        id: "stamp-looks-at-names-only",
        promise: "a changed source is built again",
        file: "xtask/src/stamp.rs",
        find: "fs::read(&path)?.hash(&mut hasher);",
        replace: "",
        check: Check::Xtask("a_changed_byte_changes_the_hash"),
    },
];
