//! The project's own clinical cases as visits to a peer: what stands on each screen, what is tapped, what it comes to.
//!
//! The interview is led by the same code as the widget's, and the result is the widget's own view, said without a clock.
//! A case is left out where a peer's form cannot take it: a reading in °C, or one that is asked for twice.

use std::fs;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::regions::ELSEWHERE;
use clog_or_mastitis::protocol::review::Date;
use clog_or_mastitis::protocol::{BabyUrgency, Condition, Question, Screen, Term};
use clog_or_mastitis::text::Catalogue;
use clog_or_mastitis::triage::interview::{Interview, Step};
use clog_or_mastitis::triage::{Answers, Facts, RawSheet, Temperature, Unit, Value};
use clog_or_mastitis::widget::view::{
    Clock, Day, Moment, ReadingField, Voice, question_text, result_view,
};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use super::interview::is_tick;
use crate::project::Project;

/// One case, played.
#[derive(Serialize)]
pub struct Played {
    name: String,
    steps: Vec<StepOut>,
    /// The sheet at the end; temperatures in °F.
    sheet: Map<String, Json>,
    result: ResultOut,
}

#[derive(Serialize)]
struct StepOut {
    screen: &'static str,
    /// Every question in view when all is tapped, as this reader is asked.
    texts: Vec<String>,
    taps: Vec<Tap>,
}

#[derive(Serialize)]
struct Tap {
    question: &'static str,
    /// The choice; `yes` of a tick; none where a number is typed.
    choose: Option<String>,
    number: Option<f64>,
}

#[derive(Serialize)]
struct ResultOut {
    urgency: String,
    headline: String,
    about: String,
    baby_urgency: BabyUrgency,
    baby: Option<(String, String)>,
    seen: bool,
    on_plan: bool,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    base: String,
    #[serde(default)]
    set: Map<String, Json>,
    #[serde(default)]
    unset: Vec<String>,
}

/// A clock that cannot be read: the widget then says every limit without a time.
struct NoClock;

impl Clock for NoClock {
    fn in_hours(&self, _hours: u16) -> Moment {
        Moment { time: String::new(), day: Day::Today }
    }

    fn is_after(&self, _day: Date) -> bool {
        false
    }
}

/// Every clinical case that a peer's form can take.
pub fn played(project: &Project, english: &Catalogue) -> Result<Vec<Played>> {
    let folder = project.root.join("tests/cases");
    let bases: Map<String, Json> =
        serde_json::from_str(&fs::read_to_string(folder.join("bases.json"))?)?;
    let lines = fs::read_to_string(folder.join("clinical.jsonl"))?;
    let mut all = Vec::new();
    for line in lines.lines() {
        let case: Case = serde_json::from_str(line)?;
        let mut sheet = bases
            .get(&case.base)
            .and_then(Json::as_object)
            .cloned()
            .with_context(|| format!("no base {}", case.base))?;
        for (id, answer) in case.set {
            match answer {
                Json::Null => drop(sheet.remove(&id)),
                answer => drop(sheet.insert(id, answer)),
            }
        }
        for id in &case.unset {
            sheet.remove(id);
        }
        let raw: RawSheet = serde_json::from_value(Json::Object(sheet))?;
        let Ok(answers) = raw.into_answers() else { continue };
        if let Some(case) = play(english, case.name, &answers) {
            all.push(case);
        }
    }
    Ok(all)
}

fn play(english: &Catalogue, name: String, wanted: &Answers) -> Option<Played> {
    let mut interview = Interview::new();
    let mut steps = Vec::new();
    while let Some(screen) = interview.screen() {
        steps.push(step(english, &mut interview, screen, wanted)?);
        if interview.screen().is_some_and(|now| std::ptr::eq(now, screen)) {
            interview.none_of_these(screen);
        }
        if interview.screen().is_some_and(|now| std::ptr::eq(now, screen)) {
            interview.go_on().ok()?;
        }
        if interview.step() == Step::Result {
            break;
        }
    }
    let answers = interview.answers();
    let voice = Voice::new(english, answers);
    let view = result_view(&voice, answers, ELSEWHERE, &NoClock);
    let given = |question: Question| {
        let answer = match answers.get(question)? {
            Value::Option(_) => Json::from(answers.option_id(question)?),
            Value::Number(number) | Value::Reading(Temperature { value: number, .. }) => {
                number.into()
            }
        };
        Some((question.id().to_owned(), answer))
    };
    let reported = Facts::of(answers);
    Some(Played {
        name,
        steps,
        sheet: answers.given().filter_map(given).collect(),
        result: ResultOut {
            urgency: serde_json::to_value(view.urgency).ok()?.as_str()?.to_owned(),
            headline: view.headline,
            about: view.about,
            baby_urgency: reported.baby_urgency(),
            baby: view.baby.map(|baby| (baby.headline, baby.about)),
            seen: answers.is(Question::SeenToday, "yes_with_plan"),
            on_plan: reported.hold(&Condition::Term(Term::OnAntibiotics)),
        },
    })
}

/// Answers what stands on the screen until nothing new appears.
fn step(
    english: &Catalogue,
    interview: &mut Interview,
    screen: &'static Screen,
    wanted: &Answers,
) -> Option<StepOut> {
    let mut taps: Vec<Tap> = Vec::new();
    loop {
        let open = interview.visible(screen).find(|asked| {
            !interview.is_attended(asked.question)
                && !taps.iter().any(|tap| tap.question == asked.question.id())
                && wants_a_tap(screen, asked.question, asked.optional, wanted)
        });
        let Some(asked) = open else { break };
        let question = asked.question;
        let (choose, number) = match wanted.get(question) {
            Some(Value::Option(index)) => {
                interview.answer(question, Value::Option(index));
                (wanted.option_id(question).map(str::to_owned), None)
            }
            // The widget itself offers spans here; a number comes from programs alone.
            Some(Value::Number(_)) if question == Question::DaysSinceBirth => return None,
            Some(Value::Number(number)) => {
                interview.answer(question, Value::Number(number));
                (None, Some(number))
            }
            Some(Value::Reading(reading)) => {
                let typed = ReadingField {
                    text: reading.value.to_string(),
                    left: true,
                    ..ReadingField::new(Unit::F)
                };
                if reading.unit != Unit::F || typed.asks_for_second() {
                    return None;
                }
                interview.answer(question, Value::Reading(reading));
                (None, Some(reading.value))
            }
            None => {
                interview.not_sure(question);
                let own = question.option("not_sure").map(|_| "not_sure");
                (Some(own.unwrap_or("unsure").to_owned()), None)
            }
        };
        taps.push(Tap { question: question.id(), choose, number });
        if interview.step() == Step::Result {
            break;
        }
    }
    let voice = Voice::new(english, interview.answers());
    let say = |question| question_text(&voice, interview.answers(), question);
    let texts = interview.visible(screen).map(|asked| say(asked.question)).collect();
    Some(StepOut { screen: screen.id, texts, taps })
}

/// What "None of these" says needs no tap, and neither does what may be passed by.
fn wants_a_tap(screen: &Screen, question: Question, optional: bool, wanted: &Answers) -> bool {
    let quick = screen.quick_none.contains(&question);
    match wanted.get(question) {
        None => !optional && !quick && !is_tick(screen, question),
        Some(Value::Option(0)) => !quick,
        Some(_) => true,
    }
}
