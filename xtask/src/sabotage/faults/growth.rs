//! Faults in how growth is measured, and in what keeps it linear.

use super::{Check, Fault, fault};

pub const GROWTH: &[Fault] = &[
    fault(
        "a-square-that-passes",
        "what grows worse than linear is told",
        "xtask/src/bench/growth/verdict.rs",
        ["pub const WORST: f64 = 1.15;", "pub const WORST: f64 = 2.15;"],
        Check::Xtask(
            "what_grows_with_the_square_is_worse_than_linear_and_what_stays_or_follows_is_not",
        ),
    ),
    fault(
        "a-proof-without-limit",
        "the proof has ten minutes at four times the size",
        "xtask/src/bench/growth/verdict.rs",
        ["*seconds < PROOF_LIMIT => Verdict::InTime", "*seconds > 0.0 => Verdict::InTime"],
        Check::Xtask("the_proof_may_grow_faster_and_has_its_limit"),
    ),
    fault(
        "a-step-that-may-take-as-long-as-it-likes",
        "a step that grows worse than linear is told",
        "xtask/src/bench/growth/verdict.rs",
        ["Group::Size => Verdict::Given,", "Group::Size | Group::Steps => Verdict::Given,"],
        Check::Xtask(
            "what_grows_with_the_square_is_worse_than_linear_and_what_stays_or_follows_is_not",
        ),
    ),
    fault(
        "a-copy-that-reads-the-original",
        "copies of rules read the copy's own questions",
        "xtask/src/bench/growth/rust.rs",
        [
            "Condition::Is(question, set) => format!(\"Is({}, {set})\", copy.question(*question)),",
            "Condition::Is(question, set) => format!(\"Is({}, {set})\", Copy(1).question(*question)),",
        ],
        Check::Xtask("every_name_that_a_condition_uses_is_that_of_a_row_of_its_own_copy"),
    ),
    fault(
        "a-copy-without-words",
        "every copy has all of its words",
        "xtask/src/bench/growth/locales.rs",
        ["    ADVICE.iter().for_each(|line| family(\"advice-\", line.id));\n", ""],
        Check::Xtask("every_copy_has_all_of_its_words_in_every_language_and_none_twice"),
    ),
    fault(
        "a-level-that-nothing-holds-up",
        "what-if decides anew only what reads the answer, and comes to what assess comes to",
        "src/triage/readers.rs",
        ["(true, false) => *ladders.count(rule) -= 1,", "(true, false) => {}"],
        Check::Unit("levels_after_a_change_are_those_that_assess_gives"),
    ),
    fault(
        "a-reading-that-nobody-reads",
        "what-if decides anew all that reads the answer, a temperature too",
        "src/triage/readers.rs",
        [
            "        Condition::Is(question, _)\n        | Condition::Number(question, _)\n        | Condition::Reading(question, _) => {",
            "        Condition::Reading(..) => {}\n        Condition::Is(question, _) | Condition::Number(question, _) => {",
        ],
        Check::Unit("levels_after_a_change_are_those_that_assess_gives"),
    ),
    fault(
        "a-set-with-one-word",
        "sets hold as many as their tables have",
        "src/protocol/bits.rs",
        [
            "*word |= 1 << (index % 64);\n        }",
            "*word |= u64::from(index < 64) << (index % 64);\n        }",
        ],
        Check::Unit("a_set_holds_what_was_put_in_across_its_words"),
    ),
];
