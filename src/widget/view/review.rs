//! Who has reviewed the advice, and what is said once the day for its review has passed.
//!
//! The static pages say the first part in the same words. Vocabulary: the *notice* stands on every screen past that
//! day; its *extent* is how much of it a screen needs. It changes no level and no advice.
//! Not here: the day and the reviews (`protocol::review`), the reader's clock (the shell).

use super::{Call, Clock, Voice, calls::of_kind};
use crate::{
    protocol::{
        Question::BabyCollapse,
        regions::{PhoneKind, Region},
        review::{Date, Review, SECTIONS, State},
        screens::DANGER_SIGNS,
    },
    text::{Message, Word, pack::Variable},
};

/// What stands on the page once the advice is due for review.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// That it is due.
    pub title: String,
    /// Since when, what to do if in doubt, and what a danger sign means.
    pub lines: Vec<String>,
    /// The emergency number; none below an emergency, whose own call stands above.
    pub calls: Vec<Call>,
    /// The danger signs, one line each.
    pub signs: Vec<String>,
}

/// How much of the notice a page needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it, with the list of danger signs: before the interview and on its result.
    Signs,
    /// In short and without the list: on the screens in between, whose questions would be pushed out of view.
    Call,
    /// That it is due and changes nothing: at an emergency.
    Words,
}

/// The notice for a reader whose clock shows a day past the review date.
pub fn notice(
    voice: &Voice,
    state: &State,
    clock: &dyn Clock,
    region: &Region,
    extent: Extent,
) -> Option<Notice> {
    if !clock.is_after(state.review_by) {
        return None;
    }
    let word = match extent {
        Extent::Signs => Word::ReviewDueAbout,
        Extent::Call => Word::ReviewDueCall,
        Extent::Words => Word::ReviewDueEmergency,
    };
    let by = date(voice, state.review_by);
    let mut notice = Notice {
        title: voice.word(Word::ReviewDue),
        lines: vec![voice.word_with(word, Variable::Time, &by)],
        calls: Vec::new(),
        signs: Vec::new(),
    };
    if extent == Extent::Signs {
        notice.lines.push(voice.word(Word::ReviewDueSigns));
        notice.signs = danger_signs(voice);
    }
    if extent != Extent::Words {
        notice.calls = of_kind(voice, region, PhoneKind::Emergency);
    }
    Some(notice)
}

/// The danger signs in short, one line each.
pub(super) fn danger_signs(voice: &Voice) -> Vec<String> {
    // After a loss no line speaks of a baby.
    let told = DANGER_SIGNS.iter().filter(|sign| !voice.after_loss() || **sign != BabyCollapse);
    told.map(|sign| voice.short(*sign)).collect()
}

impl Notice {
    /// Its sentences in the order shown.
    pub(super) fn sentences(&self) -> Vec<&str> {
        let mut all = vec![self.title.as_str()];
        all.extend(self.lines.iter().map(String::as_str));
        all.extend(self.calls.iter().flat_map(Call::sentences));
        all.extend(self.signs.iter().map(String::as_str));
        all
    }
}

/// All that is said of the review on a page whose reader has no clock, or before the day has come.
#[inline(always)]
pub fn review_state(voice: &Voice, state: &State) -> String {
    [reviewed(voice, state), review_by(voice, state)].join(" ")
}

/// By when it is due for review, with what to do if that day has passed: a page without a script cannot tell.
pub fn review_by(voice: &Voice, state: &State) -> String {
    voice.word_with(Word::ReviewBy, Variable::Time, &date(voice, state.review_by))
}

/// Who has reviewed what, and what nobody has reviewed, for readers of this language.
///
/// Inlined where the state is a constant, so that a program with no review in it carries no code to tell of one.
#[inline(always)]
pub fn reviewed(voice: &Voice, state: &State) -> String {
    let language = voice.words().language();
    let translated = translated(voice, state, language);
    if state.reviews.is_empty() {
        let said = [Some(voice.word(Word::ReviewState)), translated];
        return said.into_iter().flatten().collect::<Vec<_>>().join(" ");
    }
    let parts = || SECTIONS.into_iter().chain([language]);
    let ours = state.reviews.iter().filter(|review| parts().any(|part| part == review.what));
    let mut lines: Vec<String> = ours.map(|review| signed(voice, review)).collect();
    let open: Vec<&str> = parts().filter(|part| !state.covers(part)).collect();
    if lines.is_empty() {
        lines.push(voice.word(Word::ReviewState));
    } else if !open.is_empty() {
        let list = voice.list(open.into_iter().map(|part| part_name(voice, part)));
        lines.push(voice.word_with(Word::ReviewOpen, Variable::Answer, &list));
    }
    lines.extend(translated);
    lines.join(" ")
}

/// Where the words come from, until somebody with clinical training has read them; none for the original.
fn translated(voice: &Voice, state: &State, language: &str) -> Option<String> {
    let translation = state.translations.iter().find(|known| known.language == language)?;
    let word = match translation.back {
        _ if state.covers(language) => return None,
        Some(_) => Word::ReviewTranslatedBack,
        None => Word::ReviewTranslated,
    };
    Some(voice.word(word))
}

fn signed(voice: &Voice, review: &Review) -> String {
    let who = [review.name, ", ", review.role].concat();
    let values = [
        (Variable::Answer, part_name(voice, review.what)),
        (Variable::Name, who),
        (Variable::Time, date(voice, review.on)),
    ];
    let values = values.each_ref().map(|(variable, text)| (*variable, text.as_str()));
    voice.say(Message::Word(Word::ReviewDone), &values)
}

/// A part in words; what is no section is the language that is being read.
fn part_name(voice: &Voice, part: &str) -> String {
    voice.word(match part {
        "rules" => Word::ReviewRules,
        "questions" => Word::ReviewQuestions,
        "patterns" => Word::ReviewPatterns,
        "advice" => Word::ReviewAdvice,
        "interview" => Word::ReviewInterview,
        _ => Word::ReviewWords,
    })
}

/// A day in words: "May 22, 2027".
pub fn date(voice: &Voice, date: Date) -> String {
    const MONTHS: [Word; 12] = [
        Word::Month1,
        Word::Month2,
        Word::Month3,
        Word::Month4,
        Word::Month5,
        Word::Month6,
        Word::Month7,
        Word::Month8,
        Word::Month9,
        Word::Month10,
        Word::Month11,
        Word::Month12,
    ];
    let month = MONTHS.get(usize::from(date.month).wrapping_sub(1));
    let month = month.map(|month| voice.word(*month)).unwrap_or_default();
    let (day, year) = (date.day.to_string(), date.year.to_string());
    let values = [(Variable::Name, &*month), (Variable::Day, &*day), (Variable::Number, &*year)];
    voice.say(Message::Word(Word::Date), &values)
}
