//! What the widget ought to show after each step of a monkey, worked out by the native engine from the same taps and keys.
//!
//! *Model* = an interview of the crate, built for this machine, and what is typed beside it. It does to them what each tap
//! means and is asked what stands on the screen then. Not here: which steps are taken (`monkey.js`).

use std::collections::{BTreeMap, BTreeSet};

use clog_or_mastitis::protocol::regions::{ELSEWHERE, Region, region};
use clog_or_mastitis::protocol::zones::{Breast, Zone};
use clog_or_mastitis::protocol::{Kind, Patient, Question, Urgency};
use clog_or_mastitis::triage::interview::Interview;
use clog_or_mastitis::triage::zones::Zones;
use clog_or_mastitis::triage::{FullResult, ReasonOut, Unit, Value, full_result};
use clog_or_mastitis::widget::view::{NumberField, Reading, ReadingField};

use crate::Failure;
use crate::monkey::{Standing, Step};

/// The interview as it ought to stand.
pub struct Model {
    interview: Interview,
    numbers: BTreeMap<Question, NumberField>,
    readings: BTreeMap<Question, ReadingField>,
    took_antibiotics: bool,
    zones: Zones,
    unit: Unit,
    region: &'static Region,
}

impl Model {
    /// As the check begins with these options.
    pub fn new(region_id: &str, unit: Unit) -> Self {
        Self {
            interview: Interview::new(),
            numbers: BTreeMap::new(),
            readings: BTreeMap::new(),
            took_antibiotics: false,
            zones: Zones::default(),
            unit,
            region: region(region_id).unwrap_or(ELSEWHERE),
        }
    }

    /// The id of the screen that ought to show.
    pub fn screen(&self) -> &'static str {
        self.interview.screen().map_or("result", |screen| screen.id)
    }

    /// Does what a step means.
    pub fn follow(&mut self, step: &Step) -> Result<(), Failure> {
        match step {
            Step::Nothing | Step::Language { .. } | Step::Unfold { .. } => {}
            Step::Press { action, question } => self.press(action, question.as_deref())?,
            Step::Choose { question, option, on } => self.choose(known(question)?, option, *on),
            Step::Type { question, second, texts } => {
                self.type_in(known(question)?, *second, texts)
            }
            Step::Unit { question, place } => self.turn_unit(known(question)?, place),
            Step::Degrees { place } => self.unit = unit(place),
            Step::Region { id } => self.region = region(id).unwrap_or(self.region),
        }
        let Self { interview, numbers, readings, .. } = self;
        numbers.retain(|question, _| interview.asks(*question));
        readings.retain(|question, _| interview.asks(*question));
        Ok(())
    }

    fn press(&mut self, action: &str, question: Option<&str>) -> Result<(), Failure> {
        match action {
            "next" => self.go_on(),
            "none" => {
                if let Some(screen) = self.interview.screen() {
                    self.interview.none_of_these(screen);
                    self.go_on();
                }
            }
            "cant-tell" => {
                if let Some(screen) = self.interview.screen() {
                    self.interview.cannot_tell(screen);
                    self.go_on();
                }
            }
            "back" => self.interview.back(),
            "answer-rest" => self.interview.answer_the_rest(),
            "change" => self.interview.change(known(question.unwrap_or_default())?),
            "restart-yes" => *self = Self::new(self.region.id, self.unit),
            "restart" | "restart-no" | "settings" | "tips" => {}
            zone if zone.starts_with("zone") => self.point(zone),
            other => return Err(Failure::new(format!("the model knows no button {other:?}"))),
        }
        Ok(())
    }

    /// As the widget: a doubtful reading is pointed out once, then whatever cannot be taken, then what waits.
    fn go_on(&mut self) {
        let Some(screen) = self.interview.screen() else { return };
        let asked: Vec<_> = self.interview.visible(screen).map(|asked| asked.question).collect();
        for (question, field) in &mut self.readings {
            let doubtful = ReadingField { left: true, ..field.clone() }.asks_for_second();
            if asked.contains(question) && doubtful && field.second.is_empty() && !field.asked {
                field.asked = true;
                return;
            }
        }
        if !asked.iter().any(|question| self.is_wrong(*question)) {
            // One that waits keeps the screen, which is what is compared.
            let _ = self.interview.go_on();
        }
    }

    fn is_wrong(&self, question: Question) -> bool {
        match question.data().kind {
            Kind::Choice(_) => false,
            Kind::Number(_) => {
                self.numbers.get(&question).is_some_and(|field| field.value(question).is_err())
            }
            Kind::Temperature(_) => self.readings.get(&question).is_some_and(|field| {
                matches!(field.reading(), Reading::Wrong(_) | Reading::AskAgain)
            }),
        }
    }

    fn choose(&mut self, question: Question, option: &str, on: bool) {
        if !on {
            return self.interview.clear(question);
        }
        match question.option(option) {
            _ if option == "taken" => {
                self.took_antibiotics = true;
                self.interview.clear(question);
            }
            Some(index) => {
                self.forget_field(question, true);
                self.said(question, Some(index));
                self.interview.answer(question, Value::Option(index));
            }
            None => {
                // "Yes, but I don't know when" keeps the field that asks for it.
                self.forget_field(question, false);
                self.said(question, None);
                self.interview.not_sure(question);
            }
        }
    }

    fn forget_field(&mut self, question: Question, took_too: bool) {
        self.numbers.remove(&question);
        self.readings.remove(&question);
        self.took_antibiotics &= !took_too || question != Question::AntibioticsHours;
    }

    fn said(&mut self, question: Question, option: Option<u8>) {
        if question == Question::Where {
            self.zones.said(option);
        }
    }

    fn point(&mut self, action: &str) {
        let names =
            |zone: &Zone| ["zone-", zone.breast.id(), "-", zone.part.id()].concat() == action;
        match Breast::ALL.into_iter().find(|b| ["zones-all-", b.id()].concat() == action) {
            Some(breast) => self.zones.toggle_all(breast),
            None => match Zone::all().find(names) {
                Some(zone) => self.zones.toggle(zone),
                None => self.zones.clear(),
            },
        }
        match self.zones.option().and_then(|id| Question::Where.option(id)) {
            Some(index) => self.interview.answer(Question::Where, Value::Option(index)),
            None => self.interview.clear(Question::Where),
        }
    }

    fn type_in(&mut self, question: Question, second: bool, texts: &[String]) {
        if !matches!(question.data().kind, Kind::Temperature(_)) {
            for text in texts {
                let field = self.number(question);
                self.judge_number(question, NumberField { text: text.clone(), ..field });
            }
            return;
        }
        for text in texts {
            let mut field = self.reading(question);
            if second {
                field.second.clone_from(text);
            } else {
                field.text.clone_from(text);
                field.left = false;
            }
            self.judge_reading(question, field);
        }
        // A field that never held anything is left without a word.
        if let Some(field) = self.readings.get(&question).cloned().filter(|_| !second) {
            self.judge_reading(question, ReadingField { left: true, ..field });
        }
    }

    fn turn_unit(&mut self, question: Question, place: &str) {
        if matches!(question.data().kind, Kind::Temperature(_)) {
            let field = ReadingField { unit: unit(place), ..self.reading(question) };
            self.judge_reading(question, field);
        } else {
            let field = self.number(question);
            self.judge_number(question, NumberField { unit: place.parse().ok(), ..field });
        }
    }

    fn number(&self, question: Question) -> NumberField {
        self.numbers.get(&question).cloned().unwrap_or_else(|| NumberField::new(question))
    }

    fn reading(&self, question: Question) -> ReadingField {
        self.readings.get(&question).cloned().unwrap_or_else(|| ReadingField::new(self.unit))
    }

    fn judge_number(&mut self, question: Question, field: NumberField) {
        match field.value(question) {
            Ok(Some(number)) => self.interview.answer(question, Value::Number(number)),
            Ok(None) | Err(_) => self.interview.clear(question),
        }
        self.numbers.insert(question, field);
    }

    fn judge_reading(&mut self, question: Question, field: ReadingField) {
        match field.reading() {
            Reading::Is(reading) => self.interview.answer(question, Value::Reading(reading)),
            Reading::Unknown => self.interview.not_sure(question),
            Reading::Empty | Reading::Wrong(_) | Reading::AskAgain => {
                self.interview.clear(question);
            }
        }
        self.readings.insert(question, field);
    }

    /// Says where the page differs from what ought to stand there; nothing where it does not.
    pub fn differs(&self, page: &Standing) -> Option<String> {
        let (screen, name) = (self.interview.screen(), self.screen());
        if page.screen != name {
            return Some(format!("the page shows {:?} and ought to show {name:?}", page.screen));
        }
        let Some(screen) = screen else { return self.result_differs(page) };
        let asked: BTreeSet<_> =
            self.interview.visible(screen).map(|asked| asked.question.id()).collect();
        let shown: BTreeSet<_> = page.questions.iter().map(String::as_str).collect();
        if asked != shown {
            return Some(format!("it asks {shown:?} and ought to ask {asked:?}"));
        }
        let wrong = page.controls.iter().find(|(question, option, checked)| {
            Question::from_id(question).is_none_or(|q| self.is_chosen(q, option) != *checked)
        });
        if let Some((question, option, checked)) = wrong {
            return Some(format!("{question} = {option} is shown as chosen: {checked}"));
        }
        let wrong = page.fields.iter().find(|(question, second, text)| {
            Question::from_id(question).is_none_or(|q| self.text_of(q, *second) != *text)
        });
        wrong
            .map(|(question, second, text)| format!("{question} holds {text:?} (second: {second})"))
    }

    fn is_chosen(&self, question: Question, option: &str) -> bool {
        let (answers, unsure) = (self.interview.answers(), self.interview.is_unsure(question));
        match question.option(option) {
            _ if option == "taken" => {
                !answers.is(question, "none")
                    && (self.took_antibiotics || self.interview.is_attended(question))
            }
            Some(_) => answers.is(question, option) && !unsure,
            None => unsure,
        }
    }

    fn text_of(&self, question: Question, second: bool) -> String {
        if matches!(question.data().kind, Kind::Temperature(_)) {
            let field = self.reading(question);
            return if second { field.second } else { field.text };
        }
        self.numbers.get(&question).map(|field| field.text.clone()).unwrap_or_default()
    }

    fn result_differs(&self, page: &Standing) -> Option<String> {
        let Some(shown) = &page.result else { return Some("it shows no result".to_owned()) };
        let ought = full_result(self.interview.answers());
        if shown.urgency != ought.urgency.id() {
            return Some(format!(
                "it says {} and ought to say {}",
                shown.urgency,
                ought.urgency.id()
            ));
        }
        // An emergency comes before most questions: nothing is said of a baby then that nothing was said about.
        let given =
            |id: &&str| Question::from_id(id).is_some_and(|q| self.interview.answers().has(q));
        let told = |rule: &&ReasonOut| {
            rule.patient == Patient::Parent
                || ought.urgency < Urgency::Emergency
                || baby_reasons(&ought).flat_map(|rule| &rule.answers).any(&given)
        };
        let reasons: Vec<_> = ought.reasons.iter().filter(told).collect();
        let has_box = reasons.iter().any(|rule| rule.patient == Patient::Baby);
        let level = if has_box { ought.baby_urgency.id() } else { "none" };
        let baby = shown.baby.as_deref().unwrap_or("none");
        if baby != level {
            return Some(format!("for the baby it says {baby}, not {level}"));
        }
        // A lower reason is told where it adds an answer; those that hold a level up are told always.
        let rules: BTreeSet<_> = shown.rules.iter().map(String::as_str).collect();
        let fired: BTreeSet<_> = reasons.iter().map(|reason| reason.rule).collect();
        let highest = |patient: Patient| {
            reasons.iter().filter(|r| r.patient == patient).map(|reason| reason.urgency).max()
        };
        let holding: BTreeSet<_> = reasons
            .iter()
            .filter(|reason| highest(reason.patient) == Some(reason.urgency))
            .map(|reason| reason.rule)
            .collect();
        if !rules.is_superset(&holding) || !rules.is_subset(&fired) {
            return Some(format!(
                "it tells {rules:?}, of {fired:?}, and ought to tell {holding:?}"
            ));
        }
        let patterns: Vec<_> = shown.patterns.iter().map(String::as_str).collect();
        if patterns != ought.patterns {
            return Some(format!("it names {patterns:?} and ought to name {:?}", ought.patterns));
        }
        let own = |href: &&String| {
            let number = href.trim_start_matches("tel:");
            !self.region.phones.iter().any(|phone| phone.dialled == number)
        };
        if let Some(stranger) = shown.phones.iter().find(own) {
            return Some(format!("{stranger} is no number of {}", self.region.id));
        }
        (shown.words < 200).then(|| format!("its result has {} letters", shown.words))
    }
}

fn baby_reasons(result: &FullResult) -> impl Iterator<Item = &ReasonOut> {
    result.reasons.iter().filter(|rule| rule.patient == Patient::Baby)
}

fn known(question: &str) -> Result<Question, Failure> {
    Question::from_id(question).ok_or_else(|| Failure::new(format!("no question {question:?}")))
}

fn unit(place: &str) -> Unit {
    if place == "0" { Unit::F } else { Unit::C }
}
