//! The types that the package publishes list the questions, options and ids of the tables, and no others.
//!
//! `cargo xtask generate` makes most of them, and a test of its own tells when they are stale. This one reads what stands
//! there as a user of the package does. Not here: whether they compile (`cargo xtask lint`, `tests/node/types.test.mjs`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use clog_or_mastitis::protocol::{Kind, Pattern, Question};

const TYPES: &str = include_str!("../www/src/types/assess.d.ts");

/// The text of one `export interface` or `export type`, without comments.
fn declaration(name: &str) -> String {
    let start =
        TYPES.find(&format!("{name} ")).unwrap_or_else(|| panic!("{name} is not published"));
    let body = &TYPES[start..];
    let end = body.find("\n}").or_else(|| body.find(";\n")).unwrap();
    let until_next = body[1..].find("\nexport ").map_or(body.len(), |next| next + 1);
    body[..(end + 2).min(until_next)]
        .lines()
        .filter(|line| !line.trim_start().starts_with(['/', '*']))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The type of one question in the answer sheet.
fn type_of(sheet: &str, question: Question) -> String {
    let start = sheet
        .find(&format!("  {}?:", question.id()))
        .unwrap_or_else(|| panic!("{} is not published", question.id()));
    let rest = &sheet[start..];
    rest[..rest.find(";\n").unwrap()].into()
}

#[test]
fn the_answer_sheet_lists_every_question_with_its_options() {
    let sheet = declaration("interface AnswerSheet");
    for question in Question::ALL {
        let published = type_of(&sheet, question);
        let shared = match question.options() {
            ["no", "not_sure", "yes"] => published.contains("DangerSign"),
            ["no", "yes"] => published.contains("Flag"),
            _ => false,
        };
        for option in question.options() {
            let listed = published.contains(&format!("\"{option}\""));
            assert!(shared || listed, "{}: {option} is not in {published}", question.id());
        }
        match question.data().kind {
            Kind::Choice(_) => {}
            Kind::Number(_) => assert!(published.contains("number"), "{published}"),
            Kind::Temperature(_) => assert!(published.contains("Temperature"), "{published}"),
        }
    }
    assert_eq!(
        sheet.matches("?:").count(),
        Question::ALL.len(),
        "a question too many is published"
    );
}

#[test]
fn the_result_lists_every_pattern() {
    for pattern in Pattern::ALL {
        assert!(TYPES.contains(&format!("\"{}\"", pattern.id())), "{}", pattern.id());
    }
}
