//! How long one sheet takes: the urgency and its rules, and the whole explanation.
//!
//! Measured, never asserted: a clock in a test fails on a busy machine for no fault of the code.

use clog_or_mastitis::triage::{
    Answers, Facts, RawSheet, assess, full_result, reasons, what_would_change,
};
use divan::{Bencher, black_box};

fn main() {
    divan::main();
}

/// Sheets that exercise few, some and many rules.
const SHEETS: [(&str, &str); 4] = [
    ("empty", "{}"),
    ("plain_clog", include_str!("sheets/plain_clog.json")),
    ("mastitis", include_str!("sheets/mastitis.json")),
    ("danger_sign", r#"{"confused": "yes"}"#),
];

fn answers(name: &str) -> Answers {
    SHEETS
        .iter()
        .find(|(sheet, _)| *sheet == name)
        .and_then(|(_, text)| serde_json::from_str::<RawSheet>(text).ok())
        .and_then(|raw| raw.into_answers().ok())
        .unwrap_or_default()
}

// Many sheets a sample: one alone takes little longer than reading the clock.
#[divan::bench(args = ["empty", "plain_clog", "mastitis", "danger_sign"], sample_size = 1000)]
fn urgency_and_rules(bencher: Bencher, sheet: &str) {
    let answers = answers(sheet);
    bencher.bench_local(|| assess(black_box(&answers)));
}

#[divan::bench(args = ["empty", "plain_clog", "mastitis", "danger_sign"])]
fn whole_result(bencher: Bencher, sheet: &str) {
    let answers = answers(sheet);
    bencher.bench_local(|| full_result(black_box(&answers)));
}

#[divan::bench(args = ["empty", "plain_clog", "mastitis", "danger_sign"])]
fn why_and_what_if(bencher: Bencher, sheet: &str) {
    let answers = answers(sheet);
    bencher.bench_local(|| {
        let answers = black_box(&answers);
        (reasons(&Facts::of(answers)), what_would_change(answers))
    });
}
