//! Faults in what reviewers work with: the document of the protocol, and the audit of their own cases.

use super::{Check, Fault, fault};

pub const DOCUMENT: &[Fault] = &[
    fault(
        "a-stale-protocol",
        "a change of the logic shows in docs/protocol.md",
        "src/protocol/rules/emergency.rs",
        ["reads_at_least(Temperature, 104.0, 40.0)", "reads_at_least(Temperature, 104.1, 40.0)"],
        Check::Xtask("generated_files_are_up_to_date"),
    ),
    fault(
        "a-hidden-missing-answer",
        "the exact notation hides nothing",
        "xtask/src/generate/review/notation.rs",
        ["    if set & MISSING != 0 {", "    if set & MISSING != 0 && names.is_empty() {"],
        Check::Xtask("the_notation_read_back_is_the_condition"),
    ),
    fault(
        "and-beside-or",
        "the exact notation can be read in one way only",
        "xtask/src/generate/review/notation.rs",
        ["        _ => format!(\"({})\", line(condition)),", "        _ => line(condition),"],
        Check::Xtask("the_notation_read_back_is_the_condition"),
    ),
    fault(
        "a-rounded-limit",
        "a limit stands as it is",
        "xtask/src/generate/review/notation.rs",
        ["\"{} {} {:?} °F / {} {:?} °C\"", "\"{} {} {:.1} °F / {} {:.1} °C\""],
        Check::Xtask("another_limit_bound_unit_option_or_missing_answer_is_another_text"),
    ),
    fault(
        "a-rule-hidden-from-review",
        "every rule stands in the document with its sources",
        "xtask/src/generate/review/rules.rs",
        [
            "rule.urgency == level && rule.patient == patient)",
            "rule.urgency == level && rule.patient == patient && rule.id != \"S14\")",
        ],
        Check::Xtask("every_rule_stands_with_its_level_its_sentence_and_each_of_its_sources"),
    ),
    fault(
        "second-hand-told-as-read",
        "what was not read is not told as read",
        "xtask/src/generate/review/sources.rs",
        [
            "format!(\"{}: second-hand; the guideline it reports was not read\", titled(*number))",
            "format!(\"{}: read\", titled(*number))",
        ],
        Check::Xtask("every_rule_stands_with_its_level_its_sentence_and_each_of_its_sources"),
    ),
    fault(
        "a-decision-unlisted",
        "all decisions of our own stand in one list",
        "xtask/src/generate/review/sources.rs",
        ["    rules.chain(advice).collect()", "    rules.chain(advice).skip(2).collect()"],
        Check::Xtask("every_decision_of_our_own_stands_in_the_one_list"),
    ),
    fault(
        "an-option-left-out",
        "every question stands with all its options",
        "xtask/src/generate/review/questions.rs",
        ["(0u8..).zip(question.options()) {", "(0u8..).zip(question.options()).skip(1) {"],
        Check::Xtask(
            "every_question_stands_with_its_words_options_and_what_a_missing_answer_counts_as",
        ),
    ),
    fault(
        "a-course-that-stops-counting",
        "the document tells which answers stop counting",
        "src/triage/facts.rs",
        [
            "mask(Question::AntibioticsEffect, &[\"better\", \"same\", \"worse\"])",
            "mask(Question::AntibioticsEffect, &[\"better\", \"same\"])",
        ],
        Check::Xtask("the_answers_that_stop_counting_are_these_three_kinds"),
    ),
];
