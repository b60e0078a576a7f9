//! Interviews that are held while somebody records: directed ones, and random ones from a seed.
//!
//! *Guide* = what says the next answer. *Held* = what the reader saw and answered.

use std::collections::BTreeMap;

use journeys::view::{Outcome, View};
use journeys::{Button, Failure, Reader};
use serde::{Deserialize, Serialize};

/// No interview has so many screens; one that comes to them goes round in circles.
const MOST_SCREENS: usize = 40;

/// Numbers that a reader may type, by question; every other field is left empty.
const NUMBERS: [(&str, &[&str]); 3] = [
    ("hours_since_start", &["7", "19", "53", "101"]),
    ("temperature", &["97.9", "98.7", "100.9", "101.3", "102.7"]),
    ("baby_temperature", &["98.3", "101.1"]),
];

/// A small generator of numbers (SplitMix64): the same seed gives the same interview on every machine.
#[derive(Clone, Debug)]
pub struct Chance(pub u64);

impl Chance {
    /// A number below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end.max(1) as u64).unwrap_or_default()
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(self.below(all.len())).copied()
    }
}

/// What says the next answer.
#[derive(Clone, Debug)]
pub enum Guide {
    /// These answers, and nothing else but what a screen cannot do without.
    Directed(&'static [(&'static str, &'static str)]),
    /// Half of all questions, each with any of its answers.
    Random(Chance),
}

impl Guide {
    /// An answer to a question, an option's id or keys to type; `wanted` says that the screen will not go on without.
    fn answer(&mut self, view: &View, question: &str, wanted: bool) -> Option<String> {
        let of = |view: &View| -> Vec<String> {
            let all = view.controls.iter().filter(|control| control.question == question);
            all.filter_map(|control| control.option.clone()).collect()
        };
        let numbers =
            NUMBERS.iter().find(|(known, _)| *known == question).map(|(_, numbers)| *numbers);
        match self {
            Self::Directed(answers) => {
                let known = answers.iter().find(|(known, _)| *known == question);
                let first = || of(view).first().cloned();
                known.map(|(_, answer)| (*answer).to_owned()).or_else(|| first().filter(|_| wanted))
            }
            Self::Random(chance) => {
                // A list of danger signs that is half answered ends every interview at its first screen.
                let seldom = if view.screen.as_deref() == Some("danger_signs") { 40 } else { 2 };
                if !wanted && chance.below(seldom) > 0 {
                    return None;
                }
                let options = of(view);
                let typed = numbers.filter(|_| options.is_empty() || chance.below(2) == 0);
                match typed {
                    Some(numbers) => chance.one_of(numbers).map(str::to_owned),
                    None => options.get(chance.below(options.len())).cloned(),
                }
            }
        }
    }
}

/// One input as it stood on a screen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Input {
    /// Question id.
    pub question: String,
    /// Option id; none for a field.
    pub option: Option<String>,
    /// The input's type.
    pub kind: String,
    /// The words of its label.
    pub words: String,
}

/// One screen as it was left.
#[derive(Clone, Debug, Serialize)]
pub struct Drawn {
    /// Its heading.
    pub title: String,
    /// All that could be answered there.
    pub controls: Vec<Input>,
}

/// What the reader saw and answered.
#[derive(Clone, Debug)]
pub struct Held {
    /// Screen by screen.
    pub screens: Vec<Drawn>,
    /// Each answer by its question: an option's id, or what was typed.
    pub given: BTreeMap<String, String>,
    /// How it ended.
    pub result: Outcome,
}

/// Answers from the first screen to the result.
pub async fn hold(reader: &mut Reader, guide: &mut Guide) -> Result<Held, Failure> {
    let mut held = (Vec::new(), BTreeMap::new());
    for _ in 0..MOST_SCREENS {
        let view = reader.view().await?;
        let Some(screen) = view.screen.clone() else {
            let result = reader.result().await?;
            return Ok(Held { screens: held.0, given: held.1, result });
        };
        let mut controls: Vec<Input> = reader.look(INPUTS, vec![]).await?;
        for wanted in [false, true] {
            answer(reader, guide, wanted, &mut held.1).await?;
            let view = reader.view().await?;
            if view.screen.as_deref() != Some(&screen) {
                break;
            }
            controls = reader.look(INPUTS, vec![]).await?;
            let go_on = [Button::None, Button::Next];
            let go_on = go_on.into_iter().find(|button| view.offers(button.action()));
            let view = match go_on {
                Some(button) => reader.press(button).await?,
                None => view,
            };
            if view.screen.as_deref() != Some(&screen) {
                break;
            }
        }
        held.0.push(Drawn { title: view.title, controls });
    }
    let way = reader.screens().join(" → ");
    Err(Failure::new(format!("no result after {MOST_SCREENS} screens: {way}")))
}

const INPUTS: &str =
    "return [...root.querySelectorAll('input[data-q]')].filter(seenInput).map((input) => ({
  question: input.dataset.q, option: input.dataset.o ?? null, kind: input.type, words: words(input.closest('label')),
}))";

/// Answers what the guide has an answer for, question by question, as an answer may bring a further question.
async fn answer(
    reader: &mut Reader,
    guide: &mut Guide,
    wanted: bool,
    given: &mut BTreeMap<String, String>,
) -> Result<(), Failure> {
    let mut view = reader.view().await?;
    let screen = view.screen.clone();
    let mut asked: Vec<String> = Vec::new();
    while let Some(question) = next(&view, &asked, wanted) {
        asked.push(question.clone());
        let Some(answer) = guide.answer(&view, &question, wanted) else { continue };
        let of_question = |control: &&journeys::view::Control| {
            control.question == question && control.option.as_ref() == Some(&answer)
        };
        let kind = view.controls.iter().find(of_question).map(|control| control.kind.clone());
        view = match kind.as_deref() {
            Some("checkbox") if answer == "yes" => reader.tick(&question).await?,
            Some(_) => reader.choose(&question, &answer).await?,
            None if answer.starts_with(|first: char| first.is_ascii_digit()) => {
                reader.type_number(&question, &answer).await?
            }
            None => {
                let story = format!("{question:?} takes no answer {answer:?}");
                return Err(Failure::new(story));
            }
        };
        given.insert(question, answer);
        if view.screen != screen {
            break;
        }
    }
    Ok(())
}

/// The topmost question that was not looked at yet; those that are answered are left alone where an answer is wanted.
fn next(view: &View, asked: &[String], wanted: bool) -> Option<String> {
    let answered = |question: &str| {
        let mut controls = view.controls.iter().filter(|control| control.question == question);
        controls
            .any(|control| control.checked || control.option.is_none() && !control.value.is_empty())
    };
    let mut open =
        view.questions().into_iter().filter(|question| !asked.iter().any(|a| a == question));
    open.find(|question| !(wanted && answered(question))).map(str::to_owned)
}
