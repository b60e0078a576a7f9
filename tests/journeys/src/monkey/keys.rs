//! Monkeys at the keyboard: Tab, arrows, Space, Enter and digits, pressed by the driver as a reader presses them.
//!
//! `keys.js` says what is wanted and how many Tabs lead there; after every key that means something the page has to show
//! what the model does, with the focus somewhere. Not here: other languages and the list of regions (`monkey.js` does those).

use std::time::{Duration, Instant};

use clog_or_mastitis::protocol::Question;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{MOST_STEPS, Monkeys, SCRIPT, Standing, Step};
use crate::engine::Engine;
use crate::view::Place;
use crate::widget::PATIENCE;
use crate::{Failure, Reader};

const KEYS: &str = include_str!("keys.js");

const TAB: char = '\u{e004}';
const ENTER: char = '\u{e007}';
const UP: char = '\u{e013}';
const DOWN: char = '\u{e015}';

/// More stops than any screen has.
const MOST_STOPS: usize = 90;

/// What is wanted next.
#[derive(Debug, Deserialize)]
struct Plan {
    step: Step,
    ends: bool,
    #[serde(default)]
    tabs: i32,
    #[serde(default)]
    text: String,
    #[serde(default)]
    space: bool,
    #[serde(default)]
    up: bool,
}

/// Where in a group the focus is; a control by itself is a group of one.
#[derive(Debug, Deserialize)]
struct Arrived {
    place: usize,
    wanted: usize,
    ids: Vec<String>,
    on: bool,
}

impl Monkeys {
    /// One interview more by keys alone, to a result and erased.
    pub async fn by_keys(&mut self, reader: &mut Reader) -> Result<(), Failure> {
        let seed = self.next;
        self.next = seed.wrapping_add(1);
        let mut way = Vec::new();
        self.keys_from(reader, seed, &mut way).await.map_err(|failure| {
            let last = way.get(way.len().saturating_sub(15)..).unwrap_or_default().join("\n  ");
            failure.during(&format!("MONKEY_SEED={seed} by keys, after {}:\n  {last}", way.len()))
        })
    }

    async fn keys_from(
        &mut self,
        reader: &mut Reader,
        seed: u32,
        way: &mut Vec<String>,
    ) -> Result<(), Failure> {
        let mut state = seed;
        for _ in 0..MOST_STEPS {
            let plan =
                "const chooser = random(arguments[0]); return [plan(chooser), chooser.state()]";
            let (plan, now): (Plan, u32) = ask(reader, plan, vec![json!(state)]).await?;
            state = now;
            if plan.ends {
                for action in ["restart", "restart-yes"] {
                    let wanted = json!({ "do": "press", "action": action, "question": null });
                    let script = "return plan(random(arguments[0]), arguments[1])";
                    let plan: Plan = ask(reader, script, vec![json!(state), wanted]).await?;
                    self.do_by_keys(reader, plan, way).await?;
                }
                self.tally.interviews += 1;
                return Ok(());
            }
            self.do_by_keys(reader, plan, way).await?;
        }
        Err(Failure::new(format!("no result after {MOST_STEPS} steps")))
    }

    async fn do_by_keys(
        &mut self,
        reader: &mut Reader,
        plan: Plan,
        way: &mut Vec<String>,
    ) -> Result<(), Failure> {
        way.push(format!("{plan:?}"));
        let Plan { step, text, space, up, .. } = &plan;
        // A field that Tab leads to has its text selected, and the first key goes over it.
        if plan.tabs == 0 && matches!(step, Step::Type { .. }) {
            reader.type_keys(&[(true, TAB), (false, TAB)]).await?;
        }
        let mut at = walk(reader, &plan).await?;
        match step {
            Step::Choose { .. } | Step::Unit { .. } | Step::Degrees { .. } if at.ids.len() > 1 => {
                // The check keeps arrows from leading from a danger sign's "no" round to its "yes".
                let wraps = reader.browser.engine != Engine::WebKit && !of_danger_sign(step);
                while at.place != at.wanted {
                    let last = at.ids.len() - 1;
                    let up = if wraps { *up } else { at.place > at.wanted };
                    at.place = match (up, at.place) {
                        (true, 0) => last,
                        (true, place) => place - 1,
                        (false, place) if place == last => 0,
                        (false, place) => place + 1,
                    };
                    at.on = true;
                    reader.type_keys(&[(false, if up { UP } else { DOWN })]).await?;
                    let chosen = named(step, at.ids.get(at.place));
                    if self.shows(reader, &chosen, way).await? {
                        return Ok(());
                    }
                }
                if !at.on {
                    reader.type_keys(&[(false, ' ')]).await?;
                    self.shows(reader, &named(step, at.ids.get(at.place)), way).await?;
                }
            }
            Step::Choose { question, option, .. } => {
                reader.type_keys(&[(false, ' ')]).await?;
                let (question, option) = (question.clone(), option.clone());
                self.shows(reader, &Step::Choose { question, option, on: !at.on }, way).await?;
            }
            Step::Type { question, second, .. } => {
                let keys: Vec<_> = text.chars().map(|key| (false, key)).collect();
                reader.type_keys(&keys).await?;
                // Leaving the field is part of it.
                reader.type_keys(&[(false, TAB)]).await?;
                let ends = text.char_indices().map(|(at, key)| at + key.len_utf8());
                let texts = ends.map(|end| text[..end].to_owned()).collect();
                let typed = Step::Type { question: question.clone(), second: *second, texts };
                self.shows(reader, &typed, way).await?;
            }
            _ => {
                reader.type_keys(&[(false, if *space { ' ' } else { ENTER })]).await?;
                self.shows(reader, step, way).await?;
            }
        }
        Ok(())
    }

    /// Waits until the page shows what the step means, with the focus somewhere; tells whether that is another screen.
    async fn shows(
        &mut self,
        reader: &mut Reader,
        done: &Step,
        way: &mut Vec<String>,
    ) -> Result<bool, Failure> {
        let before = self.model.screen();
        self.model.follow(done)?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let script = "await settle({ do: 'nothing' }); return [standing(), focus().place]";
            let (standing, focus): (Standing, Place) = ask(reader, script, vec![]).await?;
            let difference = self.model.differs(&standing);
            if difference.is_none() && focus != Place::Nowhere {
                way.push(format!("{done:?} → {}", standing.screen));
                self.note(done, &standing);
                return Ok(self.model.screen() != before);
            }
            if Instant::now() > deadline {
                let why = difference.unwrap_or_else(|| "the focus is nowhere".to_owned());
                return Err(Failure::new(format!("{done:?}: {why}")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }
}

/// Presses Tab as often as it takes, and then on where the browser stops more often than was thought.
async fn walk(reader: &mut Reader, plan: &Plan) -> Result<Arrived, Failure> {
    let tabs = vec![(plan.tabs < 0, TAB); plan.tabs.unsigned_abs() as usize];
    reader.type_keys(&tabs).await?;
    for _ in 0..MOST_STOPS {
        let script = "return arrived(arguments[0])";
        let step = as_json(&plan.step);
        if let Some(arrived) = ask(reader, script, vec![step]).await? {
            return Ok(arrived);
        }
        reader.type_keys(&[(plan.tabs < 0, TAB)]).await?;
    }
    Err(Failure::new(format!("Tab does not lead to {:?}", plan.step)))
}

fn of_danger_sign(step: &Step) -> bool {
    let Step::Choose { question, .. } = step else { return false };
    Question::from_id(question).is_some_and(Question::is_danger_sign)
}

/// The same kind of step with another place of its group.
fn named(step: &Step, id: Option<&String>) -> Step {
    let id = id.cloned().unwrap_or_default();
    match step {
        Step::Unit { question, .. } => Step::Unit { question: question.clone(), place: id },
        Step::Degrees { .. } => Step::Degrees { place: id },
        Step::Choose { question, .. } => {
            Step::Choose { question: question.clone(), option: id, on: true }
        }
        other => other.clone(),
    }
}

/// What `find` in `monkey.js` wants to know of it.
fn as_json(step: &Step) -> Value {
    match step {
        Step::Press { action, question } => {
            json!({ "do": "press", "action": action, "question": question })
        }
        Step::Choose { question, option, .. } => {
            json!({ "do": "choose", "question": question, "option": option })
        }
        Step::Type { question, second, .. } => {
            json!({ "do": "type", "question": question, "second": second })
        }
        Step::Unit { question, place } => {
            json!({ "do": "unit", "question": question, "place": place })
        }
        Step::Degrees { place } => json!({ "do": "degrees", "place": place }),
        Step::Unfold { place } => json!({ "do": "unfold", "place": place }),
        Step::Nothing | Step::Region { .. } | Step::Language { .. } => json!({ "do": "nothing" }),
    }
}

async fn ask<T: serde::de::DeserializeOwned>(
    reader: &mut Reader,
    script: &str,
    with: Vec<Value>,
) -> Result<T, Failure> {
    let script = [SCRIPT, KEYS, "return (async function () {", script, "}).apply(null, arguments)"];
    reader.look(&script.concat(), with).await
}
