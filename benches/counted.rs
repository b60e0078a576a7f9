//! One kind of work on one sheet, so many times: for a program that counts instructions (`cargo xtask bench`).
//!
//! `counted <assess|reasons|what_if> <sheet> <times>`; what one call takes is the difference of two runs. Not here: time on
//! a clock (`assess.rs`).

use std::hint::black_box;

use clog_or_mastitis::triage::{
    Answers, Facts, RawSheet, assess, full_result, reasons, what_would_change,
};

/// Sheets that exercise few, some and many rules.
const SHEETS: [(&str, &str); 4] = [
    ("empty", "{}"),
    ("plain_clog", include_str!("sheets/plain_clog.json")),
    ("mastitis", include_str!("sheets/mastitis.json")),
    ("danger_sign", r#"{"confused": "yes"}"#),
];

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let [work, sheet, times] = words.as_slice() else { return };
    let (Some(answers), Ok(times)) = (answers(sheet), times.parse::<u32>()) else {
        std::process::exit(2)
    };
    for _ in 0..times {
        let answers = black_box(&answers);
        match work.as_str() {
            "assess" => drop(black_box(assess(answers))),
            "reasons" => drop(black_box(reasons(&Facts::of(answers)))),
            "what_if" => drop(black_box(what_would_change(answers))),
            "whole" => drop(black_box(full_result(answers))),
            _ => std::process::exit(2),
        }
    }
}

fn answers(name: &str) -> Option<Answers> {
    let (_, text) = SHEETS.iter().find(|(sheet, _)| *sheet == name)?;
    serde_json::from_str::<RawSheet>(text).ok()?.into_answers().ok()
}
