//! The findings of the summary: what a clinician would ask, in the order in which one would ask it.
//!
//! Not here: when it was made and what to do (`super`), the words of one answer (`said`).

use super::{
    super::ResultView,
    Finding,
    said::{Said, pair},
};
use crate::{
    protocol::{
        Question::{self, *},
        screens::{DANGER_SIGNS, TRIED},
    },
    text::Word,
};

/// Questions that share a line, and whether the shorter summary has the line.
const ROWS: [(&[Question], bool); 6] = [
    (&[Milk, DaysSinceBirth], true),
    (&[Where, HoursSinceStart, Trend], true),
    (&[Inflamed, BreastColour, Growing], true),
    (&[Lump, LumpAfterFeed, LumpFeel], false),
    (&[Temperature, TemperatureSite, FeverReducer], true),
    (&[Feverish, BodyIll, Vomiting, Pain, Pulse, Breaths], false),
];

/// What is told only when it is there.
const NOTICED: [Question; 20] = [
    BellyPain,
    FoulBleeding,
    WoundPus,
    LegSwelling,
    BurningUrine,
    CoughOrSoreThroat,
    NippleBleb,
    NippleCrack,
    NippleCrackInfected,
    NippleWhiteInCold,
    NippleScaly,
    Discharge,
    SkinOrangePeel,
    SkinDimpled,
    SkinThick,
    BreastHeavier,
    NipplePulledIn,
    ArmpitLump,
    BruiseColour,
    MoreSerious,
];

/// Conditions that change care, and the allergy that changes the medicine.
pub(super) const HEALTH: [Question; 8] = [
    Diabetes,
    WeakImmunity,
    ImplantsOrSurgery,
    WoundHealing,
    Hiv,
    PregnantNow,
    PastBreastCancer,
    DrugAllergy,
];

const BABY: [Question; 4] = [BabyAgeDays, BabyTemperature, BabyEarlyOrSick, BabyFeeding];

/// The lines, without empty ones.
pub(super) fn findings(said: &Said, view: &ResultView) -> Vec<Finding> {
    let mut lines = Vec::new();
    let mut push = |text: String, essential| {
        if !text.is_empty() {
            lines.push(Finding { text, essential });
        }
    };
    for (questions, essential) in ROWS {
        push(row(said, questions), essential);
    }
    push(list(said, Word::TakeSigns, &DANGER_SIGNS), true);
    let noticed = said.list(&said.ticked(&NOTICED));
    if !noticed.is_empty() {
        push(pair(said.voice, &said.voice.word(Word::TakeNoticed), &noticed), false);
    }
    push(list(said, Word::TakeHealth, &HEALTH), true);
    push(row(said, &[AntibioticsHours, AntibioticsEffect, Before]), true);
    // Of these only what is there: their best answers are what a clinician would take for granted.
    for questions in [&[SeenToday], &BABY[..], TRIED.quick_none] {
        push(said.list(&said.ticked(questions)), false);
    }
    push(
        view.looks_like.as_ref().and_then(|looks| looks.in_short.clone()).unwrap_or_default(),
        false,
    );
    let open = said.list(&view.still_open);
    if !open.is_empty() {
        push(pair(said.voice, &said.voice.word(Word::UiNoAnswer), &open), false);
    }
    lines
}

/// Answers side by side.
fn row(said: &Said, questions: &[Question]) -> String {
    let given = questions.iter().filter(|question| said.has(**question));
    given.map(|question| said.pair(*question)).collect::<Vec<_>>().join(" · ")
}

/// A list that was asked as a whole: that nothing of it is there is news, too.
fn list(said: &Said, name: Word, questions: &[Question]) -> String {
    if !questions.iter().any(|question| said.has(*question)) {
        return String::new();
    }
    let ticked = said.ticked(questions);
    let answer = match ticked.is_empty() {
        true => said.voice.word(Word::TakeNone),
        false => said.list(&ticked),
    };
    pair(said.voice, &said.voice.word(name), &answer)
}
