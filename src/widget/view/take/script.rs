//! Three lines to read out on the phone: who and what for, what was found, what to ask.
//!
//! At an emergency they are for the emergency call: the danger first, then what the crew should know, then where.
//! Not here: advice on what else to say (`protocol::advice`).

use super::{
    super::ResultView,
    said::{Said, pair},
    summary::HEALTH,
};
use crate::{
    protocol::{
        Patient,
        Question::{self, *},
        Urgency,
        screens::DANGER_SIGNS,
    },
    text::{Message, Word, pack::Variable},
    triage::{Facts, advice, reasons},
};

/// What is said where the answer is this option or a worse one.
const FINDINGS: [(Question, u8); 24] = [
    (Inflamed, 2),
    (BreastColour, 2),
    (Growing, 3),
    (Lump, 1),
    (Pain, 2),
    (Feverish, 1),
    (BodyIll, 1),
    (Vomiting, 1),
    (BellyPain, 1),
    (FoulBleeding, 1),
    (WoundPus, 1),
    (LegSwelling, 1),
    (BurningUrine, 1),
    (NippleCrackInfected, 1),
    (NippleScaly, 1),
    (Discharge, 1),
    (SkinOrangePeel, 1),
    (SkinDimpled, 1),
    (SkinThick, 1),
    (BreastHeavier, 1),
    (NipplePulledIn, 1),
    (ArmpitLump, 1),
    (BruiseColour, 1),
    (SeenToday, 1),
];

/// The three lines.
pub(super) fn script(said: &Said, view: &ResultView, facts: &Facts) -> [String; 3] {
    let mut ask = match view.urgency {
        _ if view.is_emergency() => return emergency(said, view, facts),
        Urgency::SameDay | Urgency::Emergency => said.voice.word(Word::SayAskSameDay),
        Urgency::Within24h => said.voice.word(Word::SayAskWithin24h),
        Urgency::RoutineSoon => said.voice.word(Word::SayAskRoutineSoon),
        Urgency::SelfCare => said.voice.word(Word::SayAskSelfCare),
    };
    let level = said.voice.word_with(Word::SayLevel, Variable::Level, &view.headline);
    if asks_about_sepsis(facts) {
        ask = [ask, said.voice.word(Word::SaySepsis)].join(" ");
    }
    let mut told = sentences([course(said), found(said)]);
    if told.is_empty() {
        told = said.voice.word(Word::SayNothing);
    }
    [sentences([vec![said.voice.word(Word::SayAbout)], who(said)]), told, [level, ask].join(" ")]
}

fn emergency(said: &Said, view: &ResultView, facts: &Facts) -> [String; 3] {
    let mut danger = said.ticked(&DANGER_SIGNS);
    if danger.is_empty() {
        // No sign was ticked, so what was read, counted or felt is the reason.
        danger = reasons_of_emergency(said, view, facts);
    }
    let mut last = vec![said.voice.word(Word::SayEmergencyAsk)];
    if asks_about_sepsis(facts) {
        last.push(said.voice.word(Word::SaySepsis));
    }
    [
        said.voice.word_with(Word::SayEmergency, Variable::Answer, &said.list(&danger)),
        sentences([vec![said.voice.word(Word::SayEmergencyAbout)], who(said), course(said)]),
        last.join(" "),
    ]
}

fn reasons_of_emergency(said: &Said, view: &ResultView, facts: &Facts) -> Vec<String> {
    let patient = match view.urgency {
        Urgency::Emergency => Patient::Parent,
        _ => Patient::Baby,
    };
    let mut named = Vec::new();
    for reason in reasons(facts) {
        if reason.rule.patient == patient && reason.rule.urgency == Urgency::Emergency {
            for question in reason.questions.iter().filter(|question| said.has(**question)) {
                let pair = said.pair(*question);
                if !named.contains(&pair) {
                    named.push(pair);
                }
            }
        }
    }
    named
}

/// The advice to ask it has its own condition; the script follows it.
fn asks_about_sepsis(facts: &Facts) -> bool {
    advice(facts).iter().any(|line| line.id == "ask_could_this_be_sepsis")
}

/// Milk, the time since the birth, and health.
fn who(said: &Said) -> Vec<String> {
    let mut parts = pairs(said, &[Milk, DaysSinceBirth]);
    let health = said.ticked(&HEALTH);
    if !health.is_empty() {
        parts.push(full(pair(said.voice, &said.voice.word(Word::TakeHealth), &said.list(&health))));
    }
    parts
}

/// Since when, how it goes, how warm, and what was taken.
fn course(said: &Said) -> Vec<String> {
    let voice = said.voice;
    let ago = |word, question| voice.word_with(word, Variable::Answer, &said.answer(question));
    let mut parts = Vec::new();
    if said.number(HoursSinceStart) {
        parts.push(ago(Word::SayStart, HoursSinceStart));
    }
    parts.extend(pairs(said, &[Trend]));
    if said.answers.is(Temperature, "not_taken") || voice.is_unsure(Temperature) {
        parts.push(voice.word(Word::SayNoTemperature));
    } else {
        parts.extend(pairs(said, &[Temperature]));
    }
    if said.at_least(FeverReducer, 1) && !voice.is_unsure(FeverReducer) {
        parts.push(voice.word(Word::SayFeverMedicine));
    }
    if said.number(AntibioticsHours) {
        parts.push(ago(Word::SayAntibiotics, AntibioticsHours));
    }
    parts
}

/// What else was found, by name.
fn found(said: &Said) -> Vec<String> {
    let there = FINDINGS.iter().filter(|(question, from)| said.at_least(*question, *from));
    let names: Vec<String> = there.map(|(question, _)| said.named(*question)).collect();
    if names.is_empty() {
        return names;
    }
    vec![said.voice.say(Message::Word(Word::SaySigns), &[(Variable::Answer, &said.list(&names))])]
}

fn pairs(said: &Said, questions: &[Question]) -> Vec<String> {
    let given = questions.iter().filter(|question| said.has(**question));
    given.map(|question| full(said.pair(*question))).collect()
}

/// A pair as a sentence.
fn full(pair: String) -> String {
    pair + "."
}

fn sentences<const COUNT: usize>(parts: [Vec<String>; COUNT]) -> String {
    parts.concat().join(" ")
}
