//! What is left of an interview: which screens and questions still wait, and how far the reader is.
//!
//! Not here: what an answer or a step does (`interview`).

use super::{Interview, Step};
use crate::{
    protocol::{
        Question, SCREENS, Screen,
        screens::{Asked, TRIED},
    },
    triage::{Answers, Facts},
};

impl Interview {
    /// Whether going on from here leads to the result, as far as is known now.
    pub fn is_last_step(&self) -> bool {
        let Step::Screen(index) = self.step else { return false };
        (index + 1..SCREENS.len()).find(self.is_open()).is_none()
    }

    /// Whether screens are left that this reader has not been through.
    pub fn has_rest(&self) -> bool {
        (0..SCREENS.len()).find(self.is_open()).is_some()
    }

    /// Which of how many screens this is, counted over the screens that this reader sees.
    pub fn progress(&self) -> (usize, usize) {
        let facts = Facts::of(&self.answers);
        let shown = |index: &usize| is_shown(&facts, *index);
        let total = (0..SCREENS.len()).filter(shown).count();
        match self.step {
            Step::Screen(index) => ((0..=index).filter(shown).count(), total),
            Step::Result => (total, total),
        }
    }

    pub(super) fn waiting(&self, screen: &'static Screen, facts: &Facts) -> Option<Question> {
        let waits = |asked: &&Asked| {
            !asked.optional
                && !self.is_attended(asked.question)
                && asked.after.is_none_or(|first| self.is_attended(first))
                && facts.hold(&asked.shown)
        };
        screen.asked.iter().find(waits).map(|asked| asked.question)
    }

    /// Tells of screens by their index whether they are not done. The facts are worked out once for all of them.
    pub(super) fn is_open(&self) -> impl FnMut(&usize) -> bool {
        let facts = Facts::of(&self.answers);
        move |index| {
            let Some(screen) = SCREENS.get(*index) else { return false };
            facts.hold(&screen.shown)
                && !(self.passed.contains(*index) && self.waiting(screen, &facts).is_none())
        }
    }

    /// Whether the question is put to this reader, now or once another one of its screen is answered.
    pub fn asks(&self, question: Question) -> bool {
        let facts = Facts::of(&self.answers);
        let on = |screen: &&Screen| facts.hold(&screen.shown);
        let mut asked = SCREENS.iter().filter(on).flat_map(|screen| screen.asked);
        asked.any(|asked| asked.question == question && facts.hold(&asked.shown))
    }

    /// An answer whose question is no longer asked leaves the sheet; that may hide another one. Should the question come
    /// back, it is asked again: by itself where it has to be answered, else because its screen counts as one that the
    /// reader has not been through.
    pub(super) fn drop_hidden(&mut self) {
        loop {
            let facts = Facts::of(&self.answers);
            let hidden = SCREENS.iter().enumerate().find_map(|(index, screen)| {
                let screen_shown = facts.hold(&screen.shown);
                let asked = screen.asked.iter().find(|asked| {
                    self.is_attended(asked.question) && !(screen_shown && facts.hold(&asked.shown))
                })?;
                Some((index, asked))
            });
            let Some((index, asked)) = hidden else { return };
            if asked.optional {
                self.passed.remove(index);
            }
            self.answers.clear(asked.question);
            self.unsure.remove(asked.question as usize);
        }
    }
}

pub(super) fn is_shown(facts: &Facts, index: usize) -> bool {
    SCREENS.get(index).is_some_and(|screen| facts.hold(&screen.shown))
}

/// The questions that the interview would ask of this sheet and that are missing. Counts of pulse
/// and breaths and the place of the thermometer are never missed.
pub fn still_open(answers: &Answers) -> Vec<Question> {
    let facts = Facts::of(answers);
    let never_missed = [Question::Pulse, Question::Breaths, Question::TemperatureSite];
    SCREENS
        .iter()
        .filter(|screen| facts.hold(&screen.shown))
        .flat_map(|screen| screen.asked)
        .filter(|asked| facts.hold(&asked.shown))
        .map(|asked| asked.question)
        .filter(|question| !answers.has(*question) && !never_missed.contains(question))
        .collect()
}

/// Whether the page may offer to fit the tips to what the reader tried.
pub fn offers_tips(answers: &Answers) -> bool {
    Facts::of(answers).hold(&TRIED.shown)
}
