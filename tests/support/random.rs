//! Random answer sheets: any question missing or answered with anything it takes, numbers dense around every limit.
//!
//! Sheets drawn evenly would nearly all be emergencies, because there are fourteen danger signs. So each
//! sheet has a mood: mostly well, mixed, wild, or full of gaps. Shrinking goes towards a plain clog.

use std::fmt;
use std::sync::LazyLock;

use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::{self, Answers};
use proptest::prelude::Rng;
use proptest::strategy::{NewTree, Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use serde_json::{Value, json};

use super::contract::{QUESTIONS, Takes};
use super::reference::sheet::DANGER_SIGNS;
use super::sheets::{self, Sheet};

/// Everything that one question may be answered with: first the answer of a plain clog, last nothing.
struct Pool {
    id: &'static str,
    question: Question,
    answers: Vec<(Value, Option<triage::Value>)>,
    /// How many of them, after the first, are options; numbers follow.
    options: usize,
    danger_sign: bool,
}

static POOLS: LazyLock<Vec<Pool>> = LazyLock::new(|| {
    let plain = sheets::base("plain_clog");
    QUESTIONS
        .iter()
        .map(|(id, takes)| {
            let (options, numbers) = match takes {
                Takes::Options(options) => (*options, Vec::new()),
                Takes::Number(options) => (*options, numbers(id)),
                Takes::Reading => (["not_taken"].as_slice(), readings()),
            };
            let first = plain.get(*id).cloned().unwrap_or(Value::Null);
            let all = std::iter::once(first)
                .chain(options.iter().map(|option| json!(option)))
                .chain(numbers)
                .chain([Value::Null]);
            Pool {
                id,
                question: sheets::question(id),
                answers: all
                    .map(|answer| {
                        let value = sheets::value(id, &answer);
                        (answer, value)
                    })
                    .collect(),
                options: options.len(),
                danger_sign: DANGER_SIGNS.contains(id),
            }
        })
        .collect()
});

fn readings() -> Vec<Value> {
    let tenths = |from: i32, to: i32| (from..=to).map(|tenth| f64::from(tenth) / 10.0);
    let near = [94.99, 95.01, 96.79, 99.49, 100.39, 102.99, 103.99];
    let near_celsius = [34.99, 35.01, 35.99, 37.49, 37.99, 39.39, 39.99];
    tenths(930, 1100)
        .chain(near)
        .map(sheets::fahrenheit)
        .chain(tenths(340, 433).chain(near_celsius).map(sheets::celsius))
        .collect()
}

fn numbers(id: &str) -> Vec<Value> {
    let limits: &[u32] = match id {
        "hours_since_start" => &[24, 48, 72, 168, 336],
        "antibiotics_hours" => &[24, 48],
        "days_since_birth" | "baby_age_days" => &[4, 14, 28, 42, 43, 92],
        "pulse" => &[100, 130],
        "breaths" => &[21, 25],
        other => panic!("limits of {other} are not known here"),
    };
    let around = limits.iter().flat_map(|limit| {
        let limit = f64::from(*limit);
        [limit - 1.0, limit - 0.5, limit - 0.01, limit, limit + 0.01, limit + 0.5, limit + 1.0]
    });
    let spread = [0.0, 0.01, 1.0, 2.0, 3.0, 7.0, 10.0, 12.0, 20.0, 30.0, 60.0, 90.0, 150.0, 365.0];
    around.chain(spread).chain([500.0, 5000.0, 1e9]).map(Value::from).collect()
}

/// One random sheet. Printed as a line for `examples/assess.rs`.
#[derive(Clone)]
pub struct RandomSheet(Vec<usize>);

impl RandomSheet {
    /// The sheet as JSON.
    pub fn json(&self) -> Sheet {
        let mut sheet = Sheet::new();
        for (pool, pick) in POOLS.iter().zip(&self.0) {
            sheets::put(&mut sheet, pool.id, &pool.answers[*pick].0);
        }
        sheet
    }

    /// The sheet in the library's form.
    pub fn answers(&self) -> Answers {
        let mut answers = Answers::new();
        for (pool, pick) in POOLS.iter().zip(&self.0) {
            sheets::set(&mut answers, pool.question, pool.answers[*pick].1);
        }
        answers
    }
}

impl fmt::Debug for RandomSheet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&sheets::text(&self.json()))
    }
}

/// How often, in a hundred, a question keeps the plain clog's answer, and how often another one is a gap.
#[derive(Clone, Copy)]
struct Mood {
    plain: u64,
    danger_sign_plain: u64,
    gaps: u64,
}

/// Mostly well twice, mixed twice, wild, and full of gaps.
const MOODS: [Mood; 6] = [
    Mood { plain: 92, danger_sign_plain: 99, gaps: 10 },
    Mood { plain: 92, danger_sign_plain: 99, gaps: 10 },
    Mood { plain: 70, danger_sign_plain: 99, gaps: 10 },
    Mood { plain: 70, danger_sign_plain: 99, gaps: 10 },
    Mood { plain: 20, danger_sign_plain: 97, gaps: 20 },
    Mood { plain: 40, danger_sign_plain: 98, gaps: 80 },
];

/// Draws a whole sheet from one number of the runner: a strategy a question would take longer than the
/// checks themselves.
pub struct Dice(u64);

impl Dice {
    /// Dice that fall alike in every run.
    pub fn new(seed: u64) -> Self {
        Dice(seed)
    }

    /// The next number of SplitMix64 (Steele, Lea and Flood, 2014), below the limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % limit
    }

    fn pick(&mut self, pool: &Pool, mood: Mood) -> usize {
        let plain = if pool.danger_sign { mood.danger_sign_plain } else { mood.plain };
        let gap = pool.answers.len() - 1;
        let numbers = gap - 1 - pool.options;
        if self.below(100) < plain {
            0
        } else if self.below(100) < mood.gaps {
            gap
        } else if pool.options == 0 || (numbers > 0 && self.below(2) == 0) {
            1 + pool.options + self.below(numbers as u64) as usize
        } else {
            1 + self.below(pool.options as u64) as usize
        }
    }
}

#[derive(Debug)]
struct AnySheet;

impl Strategy for AnySheet {
    type Tree = Shrinking;
    type Value = RandomSheet;

    fn new_tree(&self, runner: &mut TestRunner) -> NewTree<Self> {
        let mut dice = Dice(runner.rng().next_u64());
        let mood = MOODS[dice.below(MOODS.len() as u64) as usize];
        let picks = POOLS.iter().map(|pool| dice.pick(pool, mood)).collect();
        Ok(Shrinking { picks, next: 0, undo: None, shrunk: false })
    }
}

/// Puts one answer after the other back to the plain clog's, until none can be without losing the failure.
struct Shrinking {
    picks: Vec<usize>,
    next: usize,
    undo: Option<(usize, usize)>,
    shrunk: bool,
}

impl ValueTree for Shrinking {
    type Value = RandomSheet;

    fn current(&self) -> RandomSheet {
        RandomSheet(self.picks.clone())
    }

    fn simplify(&mut self) -> bool {
        self.shrunk |= self.undo.take().is_some();
        loop {
            while self.next < self.picks.len() {
                let at = self.next;
                self.next += 1;
                if self.picks[at] != 0 {
                    self.undo = Some((at, self.picks[at]));
                    self.picks[at] = 0;
                    return true;
                }
            }
            if !std::mem::take(&mut self.shrunk) {
                return false;
            }
            self.next = 0;
        }
    }

    fn complicate(&mut self) -> bool {
        let Some((at, pick)) = self.undo.take() else { return false };
        self.picks[at] = pick;
        true
    }
}

/// `LONG=1` in the environment tries five times as many sheets. More would say little: `tests/proof` decides the
/// same properties for all sheets.
fn times_long(cases: u32) -> u32 {
    let long = std::env::var("LONG").is_ok_and(|value| value == "1");
    if long { cases.saturating_mul(5) } else { cases }
}

/// Checks so many random sheets; the shortest way from a plain clog to one that fails is printed.
///
/// The sheets are the same in every run, so that a red test stays red until the fault is gone.
#[track_caller]
pub fn on_random_sheets(cases: u32, check: impl Fn(&RandomSheet) -> Result<(), String>) {
    let config =
        Config { cases: times_long(cases), failure_persistence: None, ..Config::default() };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let outcome = runner.run(&AnySheet, |sheet| check(&sheet).map_err(TestCaseError::fail));
    if let Err(error) = outcome {
        panic!("{error}");
    }
}
