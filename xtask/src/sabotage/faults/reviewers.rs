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
        [
            "    rules.chain(advice).chain(beside).collect()",
            "    rules.chain(advice).chain(beside).skip(2).collect()",
        ],
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
        "src/protocol/lapses.rs",
        [
            "mask(Question::AntibioticsEffect, &[\"better\", \"same\", \"worse\"])",
            "mask(Question::AntibioticsEffect, &[\"better\", \"same\"])",
        ],
        Check::Xtask("the_answers_that_stop_counting_are_these_three_kinds"),
    ),
];

pub const CASES: &[Fault] = &[
    fault(
        "a-plain-interval",
        "the intervals are Wilson's",
        "examples/assess/audit/tally.rs",
        [" + square / (4.0 * n * n)).sqrt()", ").sqrt()"],
        Check::Example("the_wilson_interval_has_its_known_values"),
    ),
    fault(
        "under-told-as-over",
        "a level below the expected one is under-triage",
        "examples/assess/audit/tally.rs",
        ["|expected, given| given < expected", "|expected, given| given > expected"],
        Check::Example("every_pair_of_levels_is_counted_where_it_belongs"),
    ),
    fault(
        "a-difference-unlisted",
        "every differing case is listed",
        "examples/assess/audit/mod.rs",
        [
            "let mut differs = case.expected != given.urgency;",
            "let mut differs = case.expected > given.urgency;",
        ],
        Check::Example("every_pair_of_levels_is_counted_where_it_belongs"),
    ),
    fault(
        "a-bad-answer-left-out",
        "a case with a bad answer is told and not compared",
        "examples/assess/audit/case.rs",
        [
            "self.problem(question.id(), error.code.id(), got, takes);",
            "let _ = (got, takes, error.code);",
        ],
        Check::Example("every_bad_row_is_told_with_its_line_and_column_and_the_good_ones_count"),
    ),
    fault(
        "a-line-miscounted",
        "a mistake is told with its line in the file",
        "examples/assess/audit/from_csv.rs",
        ["end.saturating_sub(within)", "end"],
        Check::Example("every_bad_row_is_told_with_its_line_and_column_and_the_good_ones_count"),
    ),
    fault(
        "a-key-said-twice",
        "a key that stands twice is told",
        "examples/assess/audit/from_jsonl.rs",
        ["        if seen.contains(&key.as_str()) {", "        if seen.len() > 100 {"],
        Check::Example("every_bad_line_is_told_with_its_number_and_key_and_the_good_ones_count"),
    ),
    fault(
        "every-share-is-the-exact-one",
        "text and JSON hold the same numbers",
        "examples/assess/audit/report.rs",
        ["[tally.exact(), tally.under_triage(), tally.over_triage()]", "[tally.exact(); 3]"],
        Check::Example("text_and_json_hold_the_same_numbers"),
    ),
    fault(
        "bad-lines-end-well",
        "a file with a bad line does not end well",
        "examples/assess/main.rs",
        [
            "let sound = audit.bad_lines == 0 && audit.cases() > 0;",
            "let sound = audit.cases() > 0;",
        ],
        Check::Host("own_cases", "a_bad_line_is_told_the_table_stands_and_the_end_is_not_good"),
    ),
    fault(
        "an-unknown-flag-ignored",
        "an unknown argument is told",
        "examples/assess/arguments.rs",
        [
            "            _ => return Err(format!(\"unknown argument {}\", argument.to_string_lossy())),",
            "            _ => {}",
        ],
        Check::Host("own_cases", "what_cannot_begin_is_told_in_a_sentence"),
    ),
    fault(
        "a-stale-sample",
        "the samples of the documentation run and agree",
        "docs/samples/cases.csv",
        ["\"Plain clog, 8 hours\",self_care", "\"Plain clog, 8 hours\",same_day"],
        Check::Host("own_cases", "the_samples_of_the_documentation_run_and_end_well"),
    ),
];
