//! Interviews that are held while somebody records: directed ones, and random ones from a seed.
//!
//! *Guide* = what says the next answer. *Held* = what the reader saw and answered. *Standing* = what can be answered and
//! pressed now, read by one look: these interviews are many, and each look costs.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use journeys::view::Outcome;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::chance::Chance;

/// No interview has so many screens; one that comes to them goes round in circles.
const MOST_SCREENS: usize = 40;

/// Numbers that a reader may type, by question; every other field is left empty.
const NUMBERS: [(&str, &[&str]); 3] = [
    ("hours_since_start", &["7", "19", "53", "101"]),
    ("temperature", &["97.9", "98.7", "100.9", "101.3", "102.7"]),
    ("baby_temperature", &["98.3", "101.1"]),
];

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
    fn answer(&mut self, now: &Standing, question: &str, wanted: bool) -> Option<String> {
        let inputs = now.inputs.iter().filter(|input| input.question == question);
        let options: Vec<&String> = inputs.filter_map(|input| input.option.as_ref()).collect();
        match self {
            Self::Directed(answers) => {
                let known = answers.iter().find(|(known, _)| *known == question);
                let first = || options.first().filter(|_| wanted).map(|first| (*first).clone());
                known.map(|(_, answer)| (*answer).to_owned()).or_else(first)
            }
            Self::Random(chance) => {
                // A list of danger signs that is half answered ends every interview at its first screen.
                let seldom = if now.screen.as_deref() == Some("danger_signs") { 400 } else { 2 };
                if !wanted && chance.below(seldom) > 0 {
                    return None;
                }
                let numbers = NUMBERS.iter().find(|(known, _)| *known == question);
                let typed = numbers.filter(|_| options.is_empty() || chance.below(2) == 0);
                match typed {
                    Some((_, numbers)) => chance.one_of(numbers).map(str::to_owned),
                    None => chance.one_of(&options).cloned(),
                }
            }
        }
    }
}

/// By what an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The browser's own pointer and keys; about a third of a second for each.
    Finger,
    /// Events that a script dispatches where the widget hears them; ten times as fast.
    Script,
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
    /// Its option while that is chosen or ticked, or what is typed in it.
    #[serde(skip_serializing)]
    value: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Standing {
    screen: Option<String>,
    title: String,
    inputs: Vec<Input>,
    /// What leads on.
    onward: Option<String>,
    /// What is said to be missing or wrong.
    errors: String,
}

impl Standing {
    /// The questions on the screen, top to bottom.
    fn questions(&self) -> Vec<&str> {
        let mut asked = Vec::new();
        for input in &self.inputs {
            if !asked.contains(&input.question.as_str()) {
                asked.push(&input.question);
            }
        }
        asked
    }

    /// Whether a question is there and has this answer, or any where none is given.
    fn has(&self, question: &str, answer: Option<&str>) -> bool {
        let mut inputs = self.inputs.iter().filter(|input| input.question == question);
        inputs.any(|input| answer.map_or(!input.value.is_empty(), |answer| input.value == answer))
    }
}

/// One screen as it was left.
#[derive(Clone, Debug, Serialize)]
pub struct Drawn {
    /// Its heading.
    pub title: String,
    /// All that could be answered there.
    pub controls: Vec<Input>,
}

/// What was said so far, and all that could be answered on the screen in view, even if a later answer took it away.
#[derive(Default)]
struct Kept {
    given: BTreeMap<String, String>,
    seen: Vec<Input>,
}

impl Kept {
    fn see(&mut self, now: &Standing) {
        for input in &now.inputs {
            let same = |known: &&mut Input| {
                (&known.question, &known.option) == (&input.question, &input.option)
            };
            match self.seen.iter_mut().find(same) {
                Some(known) => known.clone_from(input),
                None => self.seen.push(input.clone()),
            }
        }
    }
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

const STANDING: &str = "
    const open = (action) => all(root, `button[data-action=${action}]`).some((button) => !button.disabled && button.ariaDisabled !== 'true');
    return {
      screen: all(root, '.screen[data-screen]')[0]?.dataset.screen ?? null,
      title: words(root.querySelector('h2.screen-title')),
      inputs: [...root.querySelectorAll('input[data-q]')].filter(seenInput).map((input) => ({
        question: input.dataset.q, option: input.dataset.o ?? null, kind: input.type, words: words(input.closest('label')),
        value: input.dataset.o === undefined ? input.value : input.checked ? input.dataset.o : '',
      })),
      onward: ['none', 'next'].find(open) ?? null,
      errors: texts(root, '[role=alert]').join(' '),
    };";

/// Answers from the first screen to the result.
pub async fn hold(reader: &mut Reader, mut guide: Guide, hand: Hand) -> Result<Held, Failure> {
    let (mut screens, mut kept) = (Vec::new(), Kept::default());
    let mut now: Standing = reader.look(STANDING, vec![]).await?;
    for _ in 0..MOST_SCREENS {
        if now.screen.is_none() {
            return Ok(Held { screens, given: kept.given, result: reader.result().await? });
        }
        let begun = now.screen.clone();
        let mut left = now.clone();
        // First what the reader says unasked, and then what the screen will not go on without.
        for wanted in [false, true] {
            (left, now) = answer(reader, (&mut guide, hand), wanted, left, &mut kept).await?;
            // An emergency goes on by itself.
            if let Some(onward) = left.onward.as_ref().filter(|_| now.screen == begun) {
                press(reader, onward, hand).await?;
                let what = format!("{onward:?} leads on from {:?}", left.screen);
                now = until(reader, &what, |now| *now != left).await?;
            }
            if now.screen != begun {
                break;
            }
            left = now.clone();
        }
        screens.push(Drawn { title: left.title, controls: std::mem::take(&mut kept.seen) });
    }
    let way: Vec<_> = screens.iter().map(|screen| screen.title.as_str()).collect();
    Err(Failure::new(format!("no result after {MOST_SCREENS} screens: {}", way.join(" → "))))
}

/// Answers what the guide has an answer for. As an answer may bring a further question, or take one away, it looks anew
/// until there is none that was not thought of. Returns the screen as it was left, and what stands there now.
async fn answer(
    reader: &mut Reader,
    (guide, hand): (&mut Guide, Hand),
    wanted: bool,
    mut now: Standing,
    kept: &mut Kept,
) -> Result<(Standing, Standing), Failure> {
    let mut asked = BTreeSet::new();
    loop {
        kept.see(&now);
        let is_open =
            |question: &&str| !(asked.contains(*question) || wanted && now.has(question, None));
        let open: Vec<String> =
            now.questions().into_iter().filter(is_open).map(str::to_owned).collect();
        if open.is_empty() {
            return Ok((now.clone(), now));
        }
        let mut said = BTreeMap::new();
        for question in open {
            asked.insert(question.clone());
            let Some(answer) = guide.answer(&now, &question, wanted) else { continue };
            if give(reader, &question, &answer, hand).await? {
                said.insert(question, answer);
            }
        }
        let stands = |now: &Standing| {
            let mut said = said.iter();
            let gone = |question: &String| !now.questions().contains(&question.as_str());
            said.all(|(question, answer)| now.has(question, Some(answer)) || gone(question))
        };
        let then = until(reader, &format!("{said:?} is answered"), stands).await?;
        kept.given.extend(said);
        if then.screen != now.screen {
            return Ok((now, then));
        }
        now = then;
    }
}

/// Taps an option, or types into a field; false where the question is no longer asked.
async fn give(
    reader: &mut Reader,
    question: &str,
    answer: &str,
    hand: Hand,
) -> Result<bool, Failure> {
    const FIND: &str = "
        const [question, answer, byScript] = arguments;
        const inputs = [...root.querySelectorAll(`input[data-q='${question}']`)].filter(seenInput);
        const input = inputs.find((input) => input.dataset.o === answer) ?? inputs.find((input) => input.type === 'text');
        if (input === undefined) return null;
        const isField = input.type === 'text';
        const target = input.closest('label') ?? input;
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        if (!byScript) return [target, isField];
        if (!isField) {
          input.click();
          return [null, false];
        }
        input.focus();
        input.value = answer;
        input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        // It is drawn anew before it hears that this was all.
        return new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
            done([null, true]);
          };
          port2.postMessage(null);
        });";
    let asked = vec![json!(question), json!(answer), json!(hand == Hand::Script)];
    let Some((target, is_field)) = reader.look::<Option<(Value, bool)>>(FIND, asked).await? else {
        return Ok(false);
    };
    if hand == Hand::Finger {
        reader.tap_found(&target).await?;
        for key in answer.chars().filter(|_| is_field) {
            reader.type_key(key).await?;
        }
    }
    match (is_field, hand) {
        (false, _) => {}
        (true, Hand::Finger) => drop(reader.choose_first_unit(question).await?),
        (true, Hand::Script) => {
            const CHOOSE: &str = "
                const units = [...root.querySelectorAll(`input[name='unit-${arguments[0]}']`)];
                if (!units.some((unit) => unit.checked)) units[0]?.click();
                return null;";
            reader.look::<Value>(CHOOSE, vec![json!(question)]).await?;
        }
    }
    Ok(true)
}

/// Presses what leads on.
async fn press(reader: &mut Reader, action: &str, hand: Hand) -> Result<(), Failure> {
    let selector = format!("button[data-action={action}]");
    if hand == Hand::Finger {
        reader.tap(&selector).await?;
        return Ok(());
    }
    let press = "all(root, arguments[0])[0].click(); return null";
    reader.look::<Value>(press, vec![json!(selector)]).await?;
    Ok(())
}

async fn until(
    reader: &mut Reader,
    what: &str,
    holds: impl Fn(&Standing) -> bool,
) -> Result<Standing, Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now: Standing = reader.look(STANDING, vec![]).await?;
        if holds(&now) {
            return Ok(now);
        }
        if Instant::now() > deadline {
            return Err(Failure::new(format!(
                "waited {PATIENCE:?} in vain until {what}; there is {now:?}"
            )));
        }
    }
}
