//! Answers that stop counting once another answer is given.
//!
//! A reader who says "no lump" after all may have said before how the lump feels. A *lapsed* answer
//! stays in the sheet and counts as missing. Not here: dropping answers of questions that are no
//! longer asked (`triage::interview`).

use super::{
    Question,
    question::{MISSING, Mask, mask},
};

/// One such answer.
#[derive(Debug)]
pub struct Lapse {
    /// The question whose answer lapses.
    pub question: Question,
    /// The options that lapse; others stay.
    pub options: Mask,
    /// The question whose answer makes it lapse.
    pub when: Question,
    /// The answers that do.
    pub is: Mask,
}

/// Every answer that lapses.
pub static LAPSES: [Lapse; 3] = [
    Lapse {
        question: Question::LumpAfterFeed,
        options: !MISSING,
        when: Question::Lump,
        is: mask(Question::Lump, &["no"]),
    },
    Lapse {
        question: Question::LumpFeel,
        options: !MISSING,
        when: Question::Lump,
        is: mask(Question::Lump, &["no"]),
    },
    // A course that is finished always counts.
    Lapse {
        question: Question::AntibioticsEffect,
        options: mask(Question::AntibioticsEffect, &["better", "same", "worse"]),
        when: Question::AntibioticsHours,
        is: mask(Question::AntibioticsHours, &["none"]),
    },
];
