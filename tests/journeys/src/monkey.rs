//! Random interviews in the real widget, each compared step by step with the native engine ([`crate::model`]).
//!
//! *Seed* = a number that a whole interview follows from; it stands in every failure, and `MONKEY_SEED` starts a run from
//! it. *Batch* = as many interviews as fit into some seconds, run by one call of the driver.
//!
//! `monkey.js` chooses and does the steps, since WebDriver takes about a second for each; [`Monkeys::over_webdriver`] and
//! [`Monkeys::by_keys`] have it choose only, and do them as a browser does a reader's.

use clog_or_mastitis::triage::Unit;
use serde::Deserialize;
use serde_json::json;

use crate::model::Model;
use crate::{Failure, Reader};

mod keys;

const SCRIPT: &str = include_str!("monkey.js");

/// How long one call may take, in milliseconds: well within what drivers allow a script.
const BATCH_MS: u32 = 8_000;

/// An interview that is not through by then goes round in circles.
const MOST_STEPS: usize = 600;

/// One thing that was done.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "do", rename_all = "lowercase")]
pub enum Step {
    /// Nothing that changes anything.
    Nothing,
    /// A button.
    Press {
        /// What it does.
        action: String,
        /// Of which question.
        question: Option<String>,
    },
    /// An option, or a box on or off.
    Choose {
        /// The question.
        question: String,
        /// The option.
        option: String,
        /// Whether it is chosen now.
        #[serde(default)]
        on: bool,
    },
    /// Keys in a field.
    Type {
        /// The question.
        question: String,
        /// In the field of the second reading.
        second: bool,
        /// What stood there after each key; the last is what stays.
        #[serde(default)]
        texts: Vec<String>,
    },
    /// The switch beside a field.
    Unit {
        /// The question.
        question: String,
        /// Its place.
        place: String,
    },
    /// The unit in the settings.
    Degrees {
        /// Its place.
        place: String,
    },
    /// The region.
    Region {
        /// Its id.
        id: String,
    },
    /// A language.
    Language {
        /// Its tag.
        tag: String,
    },
    /// Something folded.
    Unfold {
        /// Which one.
        place: usize,
    },
}

/// What stood on the page after a step.
#[derive(Clone, Debug, Deserialize)]
pub struct Standing {
    /// The screen's id, or `result`.
    pub screen: String,
    /// Its heading.
    pub title: String,
    /// Questions asked.
    pub questions: Vec<String>,
    /// Question, option, and whether it is chosen.
    pub controls: Vec<(String, String, bool)>,
    /// Question, whether it is the second field, and its text.
    pub fields: Vec<(String, bool, String)>,
    /// The language it is written in.
    pub language: String,
    /// The result.
    pub result: Option<Shown>,
}

/// A result as the page shows it.
#[derive(Clone, Debug, Deserialize)]
pub struct Shown {
    /// The level.
    pub urgency: String,
    /// The baby's, where it has a box.
    pub baby: Option<String>,
    /// Rules whose reasons are told.
    pub rules: Vec<String>,
    /// Patterns named.
    pub patterns: Vec<String>,
    /// Numbers that can be called.
    pub phones: Vec<String>,
    /// How many letters it has.
    pub words: usize,
}

/// One interview as it went.
#[derive(Debug, Deserialize)]
pub struct Interview {
    /// Where it came from.
    pub seed: u32,
    steps: Vec<Done>,
}

#[derive(Debug, Deserialize)]
struct Done {
    step: Step,
    after: Standing,
}

/// What a run came to; a run in which nothing was reached proves nothing.
#[derive(Debug, Default)]
pub struct Tally {
    /// Interviews that ended at a result.
    pub interviews: usize,
    /// Steps.
    pub steps: usize,
    /// Results of each level, as the page named them, parents' and babies'.
    pub levels: std::collections::BTreeMap<String, usize>,
    /// Screens, languages and kinds of steps that came, each once.
    pub came: std::collections::BTreeSet<String>,
}

/// A troop that goes on where the last batch ended.
pub struct Monkeys {
    model: Model,
    first: u32,
    next: u32,
    /// Whether other languages can be had.
    pub online: bool,
    /// What was reached so far.
    pub tally: Tally,
}

impl Monkeys {
    /// For a check that begins with these options; tells the seed.
    pub fn new(region: &str, unit: Unit) -> Result<Self, Failure> {
        let first = match std::env::var("MONKEY_SEED") {
            Ok(seed) => seed.parse().map_err(|_| Failure::new("MONKEY_SEED is no number"))?,
            Err(_) => std::time::UNIX_EPOCH.elapsed().map_or(0, |since| since.subsec_nanos()),
        };
        println!("monkeys from MONKEY_SEED={first}");
        Ok(Self {
            model: Model::new(region, unit),
            first,
            next: first,
            online: true,
            tally: Tally::default(),
        })
    }

    /// Begins again with the interview that was the first.
    pub fn again(&mut self) {
        self.next = self.first;
    }

    /// Runs this many interviews more, in the check that the reader looks at.
    pub async fn run(&mut self, reader: &mut Reader, interviews: usize) -> Result<(), Failure> {
        let until = self.tally.interviews + interviews;
        while self.tally.interviews < until {
            let left = u32::try_from(until - self.tally.interviews).unwrap_or(u32::MAX).min(500);
            let seeds: Vec<u32> = (0..left).map(|place| self.next.wrapping_add(place)).collect();
            let script = [SCRIPT, "return interviews(...arguments)"].concat();
            let with = vec![json!(seeds), json!(BATCH_MS), json!(MOST_STEPS), json!(self.online)];
            let seed = self.next;
            let batch: Vec<Interview> = reader
                .look(&script, with)
                .await
                .map_err(|failure| failure.during(&format!("a batch from MONKEY_SEED={seed}")))?;
            if batch.is_empty() {
                return Err(Failure::new(format!("no interview came from MONKEY_SEED={seed}")));
            }
            for interview in batch {
                self.next = interview.seed.wrapping_add(1);
                self.judge(&interview)?;
            }
        }
        Ok(())
    }

    /// Runs this many more and asks of each only whether it came to a result and was erased: for what is left behind in the
    /// page, which [`Monkeys::run`] cannot be asked about, as the driver keeps all that it hears.
    pub async fn pass(&mut self, reader: &mut Reader, interviews: usize) -> Result<(), Failure> {
        let until = self.tally.interviews + interviews;
        while self.tally.interviews < until {
            let left = u32::try_from(until - self.tally.interviews).unwrap_or(u32::MAX).min(500);
            let seeds: Vec<u32> = (0..left).map(|place| self.next.wrapping_add(place)).collect();
            let script = [SCRIPT, "return passages(...arguments)"].concat();
            let with = vec![json!(seeds), json!(BATCH_MS), json!(MOST_STEPS), json!(self.online)];
            let done: Vec<(u32, bool)> = reader.look(&script, with).await?;
            if done.is_empty() {
                return Err(Failure::new("no interview came"));
            }
            for (seed, ended) in done {
                self.next = seed.wrapping_add(1);
                if !ended {
                    return Err(Failure::new(format!("MONKEY_SEED={seed}: a dead end")));
                }
                self.tally.interviews += 1;
            }
        }
        Ok(())
    }

    fn judge(&mut self, interview: &Interview) -> Result<(), Failure> {
        let mut way = Vec::new();
        for Done { step, after } in &interview.steps {
            way.push(format!("{step:?} → {}", after.screen));
            self.model.follow(step)?;
            if let Some(difference) = self.model.differs(after) {
                let seed = interview.seed;
                let last = way.get(way.len().saturating_sub(25)..).unwrap_or_default().join("\n  ");
                return Err(Failure::new(format!(
                    "MONKEY_SEED={seed}, step {}: {difference}\n  {last}",
                    way.len()
                )));
            }
            self.note(step, after);
        }
        // The last two steps erase; what stood before them has to be a result.
        let ended =
            interview.steps.iter().rev().nth(2).is_some_and(|done| done.after.result.is_some());
        if !ended {
            let seed = interview.seed;
            return Err(Failure::new(format!(
                "MONKEY_SEED={seed}: a dead end after {} steps:\n  {}",
                way.len(),
                way.join("\n  ")
            )));
        }
        self.tally.interviews += 1;
        Ok(())
    }

    fn note(&mut self, step: &Step, after: &Standing) {
        let tally = &mut self.tally;
        tally.steps += 1;
        tally.came.insert(after.screen.clone());
        tally.came.insert(["lang ", &after.language].concat());
        let kind = match step {
            Step::Press { action, .. } => action.as_str(),
            Step::Language { .. } => "language",
            Step::Degrees { .. } => "degrees",
            Step::Unit { .. } => "unit",
            Step::Region { .. } => "region",
            Step::Type { .. } => "type",
            Step::Choose { .. } => "choose",
            Step::Unfold { .. } | Step::Nothing => return,
        };
        tally.came.insert(["do ", kind].concat());
        if let Some(result) = &after.result {
            *tally.levels.entry(result.urgency.clone()).or_default() += 1;
            if let Some(baby) = &result.baby {
                *tally.levels.entry(["baby ", baby].concat()).or_default() += 1;
            }
        }
    }

    /// One interview more by real taps and typed numbers, as far as the result.
    pub async fn over_webdriver(&mut self, reader: &mut Reader) -> Result<(), Failure> {
        let seed = self.next;
        self.next = seed.wrapping_add(1);
        let mut state = seed;
        for place in 0..MOST_STEPS {
            let script = [
                SCRIPT,
                "const chooser = random(arguments[0]);
                 const wanted = root.querySelector('section.result') ? { do: 'nothing' } : wish(chooser);
                 return [wanted, chooser.state(), standing(), wanted.text ?? ''];",
            ]
            .concat();
            let (step, now, standing, text): (Step, u32, Standing, String) =
                reader.look(&script, vec![json!(state)]).await?;
            state = now;
            if let Some(difference) = self.model.differs(&standing) {
                return Err(Failure::new(format!("MONKEY_SEED={seed}, tap {place}: {difference}")));
            }
            if standing.result.is_some() {
                self.tally.interviews += 1;
                return Ok(());
            }
            if let Some(done) = tapped(reader, &step, &standing, &text).await? {
                self.model.follow(&done)?;
                self.note(&done, &standing);
            }
        }
        Err(Failure::new(format!("MONKEY_SEED={seed}: no result after {MOST_STEPS} taps")))
    }
}

/// Does a step as a reader does; nothing where it is one that a thumb has no use for.
async fn tapped(
    reader: &mut Reader,
    step: &Step,
    standing: &Standing,
    text: &str,
) -> Result<Option<Step>, Failure> {
    match step {
        Step::Choose { question, option, .. } => {
            let chosen = |(q, o, on): &(String, String, bool)| *on && q == question && o == option;
            // A second tap is none on a radio, and takes a tick back.
            if standing.controls.iter().any(chosen) {
                return Ok(None);
            }
            reader.choose(question, option).await?;
            let (question, option) = (question.clone(), option.clone());
            Ok(Some(Step::Choose { question, option, on: true }))
        }
        Step::Press { action, question: None }
            if ["next", "none", "cant-tell", "back"].contains(&action.as_str()) =>
        {
            reader.tap(&format!("button[data-action='{action}']")).await?;
            Ok(Some(step.clone()))
        }
        Step::Unit { question, place } => {
            let unit = format!("input[name='unit-{question}'][data-unit='{place}']");
            let chosen = format!("return root.querySelector(\"{unit}\").checked");
            if reader.look(&chosen, vec![]).await? {
                return Ok(None);
            }
            reader.tap(&unit).await?;
            Ok(Some(step.clone()))
        }
        Step::Type { question, second: false, .. } if text.len() < 8 && !text.is_empty() => {
            reader.type_number(question, text).await?;
            // Leaving the field is part of it.
            reader.tap("h2.screen-title").await?;
            let texts = vec![text.to_owned()];
            Ok(Some(Step::Type { question: question.clone(), second: false, texts }))
        }
        _ => Ok(None),
    }
}
