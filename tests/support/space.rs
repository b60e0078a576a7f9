//! A space of sheets to walk through completely: a base, and for some questions every answer in a list.
//!
//! Vocabulary: an *axis* is one question with its answers, listed from better to worse where an order is to
//! be proved; `null` stands for no answer.

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::{self, Answers, assess};
use serde_json::{Value, json};

use super::contract::{QUESTIONS, Takes};
use super::sheets::{self, Sheet};

struct Axis {
    id: &'static str,
    question: Question,
    answers: Vec<(Value, Option<triage::Value>)>,
}

/// A base and its axes.
pub struct Space {
    base: Sheet,
    axes: Vec<Axis>,
}

/// The levels of one sheet, as numbers that can be compared.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Levels {
    pub parent: u8,
    pub baby: u8,
}

/// The levels that the library gives.
pub fn levels(answers: &Answers) -> Levels {
    let assessment = assess(answers);
    Levels { parent: assessment.urgency as u8, baby: assessment.baby_urgency as u8 }
}

impl Space {
    /// A space around one of the bases.
    pub fn around(base: &str) -> Self {
        Self { base: sheets::base(base), axes: Vec::new() }
    }

    /// Fixes one answer of the base.
    pub fn fixed(mut self, id: &str, answer: Value) -> Self {
        sheets::put(&mut self.base, id, &answer);
        self
    }

    /// Adds an axis with these answers.
    pub fn axis(mut self, id: &'static str, answers: impl IntoIterator<Item = Value>) -> Self {
        let answers = answers
            .into_iter()
            .map(|answer| {
                let value = sheets::value(id, &answer);
                (answer, value)
            })
            .collect();
        self.axes.push(Axis { id, question: sheets::question(id), answers });
        self
    }

    /// Adds an axis with some of the options.
    pub fn options(self, id: &'static str, options: &[&str]) -> Self {
        self.axis(id, options.iter().map(|option| json!(option)))
    }

    /// Adds an axis with every option, better to worse.
    pub fn every_option(self, id: &'static str) -> Self {
        let options = options_of(id);
        self.options(id, options)
    }

    /// Adds an axis with every option and no answer at the end.
    pub fn every_answer(self, id: &'static str) -> Self {
        let options = options_of(id).iter().map(|option| json!(option)).chain([Value::Null]);
        self.axis(id, options.collect::<Vec<_>>())
    }

    /// How many sheets there are.
    pub fn size(&self) -> usize {
        self.axes.iter().map(|axis| axis.answers.len()).product()
    }

    /// Walks through every sheet.
    #[track_caller]
    pub fn each(&self, mut check: impl FnMut(&Sheet, &Answers) -> Result<(), String>) {
        let mut sheet = self.base.clone();
        let mut answers = sheets::answers(&self.base);
        let mut place = vec![0; self.axes.len()];
        for (axis, at) in self.axes.iter().zip(&place) {
            axis.put(*at, &mut sheet, &mut answers);
        }
        loop {
            if let Err(why) = check(&sheet, &answers) {
                panic!("{why}\nfor the sheet\n{}", sheets::text(&sheet));
            }
            let Some(turned) = self.step(&mut place) else { return };
            for (axis, at) in self.axes.iter().zip(&place).skip(turned) {
                axis.put(*at, &mut sheet, &mut answers);
            }
        }
    }

    /// The first axis that moved; the last one moves fastest.
    fn step(&self, place: &mut [usize]) -> Option<usize> {
        for index in (0..place.len()).rev() {
            place[index] += 1;
            if place[index] < self.axes[index].answers.len() {
                return Some(index);
            }
            place[index] = 0;
        }
        None
    }

    /// Proves that neither level goes down from one answer of an axis to the next, whatever the other
    /// axes say.
    #[track_caller]
    pub fn never_lower_along(&self, ordered: &[&str]) {
        self.compare_along(ordered, "goes down", |better, worse| {
            worse.parent >= better.parent && worse.baby >= better.baby
        });
    }

    /// Proves that both levels stay the same along the axes.
    #[track_caller]
    pub fn same_along(&self, axes: &[&str]) {
        self.compare_along(axes, "changes", |one, other| one == other);
    }

    /// Proves that the parent's level stays the same along the axes.
    #[track_caller]
    pub fn parent_same_along(&self, axes: &[&str]) {
        self.compare_along(axes, "changes", |one, other| one.parent == other.parent);
    }

    #[track_caller]
    fn compare_along(&self, ids: &[&str], what: &str, holds: impl Fn(Levels, Levels) -> bool) {
        let mut all = Vec::with_capacity(self.size());
        self.each(|_, answers| {
            all.push(levels(answers));
            Ok(())
        });
        for id in ids {
            let axis = self.axes.iter().position(|axis| axis.id == *id).expect("it is an axis");
            let stride: usize =
                self.axes.iter().skip(axis + 1).map(|later| later.answers.len()).product();
            let length = self.axes[axis].answers.len();
            for (index, better) in all.iter().enumerate() {
                if (index / stride) % length + 1 == length {
                    continue;
                }
                let worse = all[index + stride];
                assert!(
                    holds(*better, worse),
                    "a level {what} along {id}: {better:?}, then {worse:?}, from\n{}\nto\n{}",
                    sheets::text(&self.sheet(index)),
                    sheets::text(&self.sheet(index + stride)),
                );
            }
        }
    }

    fn sheet(&self, mut index: usize) -> Sheet {
        let mut sheet = self.base.clone();
        for axis in self.axes.iter().rev() {
            sheets::put(&mut sheet, axis.id, &axis.answers[index % axis.answers.len()].0);
            index /= axis.answers.len();
        }
        sheet
    }
}

impl Axis {
    fn put(&self, at: usize, sheet: &mut Sheet, answers: &mut Answers) {
        let (json, value) = &self.answers[at];
        sheets::put(sheet, self.id, json);
        sheets::set(answers, self.question, *value);
    }
}

fn options_of(id: &str) -> &'static [&'static str] {
    match QUESTIONS.iter().find(|(known, _)| *known == id) {
        Some((_, Takes::Options(options) | Takes::Number(options))) => options,
        _ => panic!("{id} has no options"),
    }
}
