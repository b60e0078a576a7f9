//! One kind of work on one sheet, so many times: for a program that counts instructions (`cargo xtask bench`).
//!
//! `counted <work> <sheet> <times>`; what one call takes is the difference of two runs. The work `step` is a whole
//! interview: all that is worked out after each tap of a reader whose answers are the sheet's; `steps` prints how many
//! taps that is, and `levels` what the sheet comes to. Not here: time on a clock (`assess.rs`).

use std::hint::black_box;

use clog_or_mastitis::triage::interview::{Interview, Step};
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
            "step" => drop(black_box(walk(answers))),
            "steps" => println!("{}", walk(answers)),
            "levels" => println!("{:?}", assess(answers)),
            _ => std::process::exit(2),
        }
    }
}

fn answers(name: &str) -> Option<Answers> {
    let (_, text) = SHEETS.iter().find(|(sheet, _)| *sheet == name)?;
    serde_json::from_str::<RawSheet>(text).ok()?.into_answers().ok()
}

/// Leads the interview to its end; what the sheet lacks is "not sure". Gives the number of taps.
fn walk(sheet: &Answers) -> usize {
    let mut interview = Interview::new();
    let mut taps = 0;
    while let (Step::Screen(index), Some(screen)) = (interview.step(), interview.screen()) {
        let open = |interview: &Interview| {
            let asked = interview.visible(screen).map(|asked| asked.question);
            asked.into_iter().find(|question| !interview.is_attended(*question))
        };
        while let Some(question) = open(&interview) {
            match sheet.get(question) {
                Some(value) => interview.answer(question, value),
                None => interview.not_sure(question),
            }
            taps += drawn(&interview);
            if interview.step() != Step::Screen(index) {
                break;
            }
        }
        if interview.step() == Step::Screen(index) {
            if interview.go_on().is_err() {
                break;
            }
            taps += drawn(&interview);
        }
    }
    taps
}

/// What a screen asks of the interview when it is drawn after a tap: one more.
fn drawn(interview: &Interview) -> usize {
    if let Some(screen) = interview.screen() {
        black_box((interview.visible(screen).count(), interview.progress()));
        black_box((interview.is_last_step(), interview.can_go_back()));
    }
    1
}
