//! What is left of an interview: which screens and questions still wait, and how far the reader is.
//!
//! Not here: what an answer or a step does (`interview`).

use super::{Interview, Step};
use crate::{
    protocol::{Question, SCREENS, Screen, screens::TRIED},
    triage::{Answers, Facts},
};

impl Interview {
    /// Whether going on from here leads to the result, as far as is known now.
    pub fn is_last_step(&self) -> bool {
        let Step::Screen(index) = self.step else { return false };
        (index + 1..SCREENS.len()).all(|later| self.is_done(later))
    }

    /// Whether screens are left that this reader has not been through.
    pub fn has_rest(&self) -> bool {
        (0..SCREENS.len()).any(|index| !self.is_done(index))
    }

    /// Which of how many screens this is, counted over the screens that this reader sees.
    pub fn progress(&self) -> (usize, usize) {
        let shown = |index: &usize| self.is_shown(*index);
        let total = (0..SCREENS.len()).filter(shown).count();
        match self.step {
            Step::Screen(index) => ((0..=index).filter(shown).count(), total),
            Step::Result => (total, total),
        }
    }

    pub(super) fn waiting(&self, screen: &'static Screen) -> Option<Question> {
        self.visible(screen)
            .find(|asked| !asked.optional && !self.is_attended(asked.question))
            .map(|asked| asked.question)
    }

    pub(super) fn is_shown(&self, index: usize) -> bool {
        SCREENS.get(index).is_some_and(|screen| Facts::of(&self.answers).hold(&screen.shown))
    }

    pub(super) fn is_done(&self, index: usize) -> bool {
        let Some(screen) = SCREENS.get(index) else { return true };
        !self.is_shown(index) || (self.passed & (1 << index) != 0 && self.waiting(screen).is_none())
    }

    /// An answer whose question is no longer asked leaves the sheet; that may hide another one.
    pub(super) fn drop_hidden(&mut self) {
        loop {
            let facts = Facts::of(&self.answers);
            let hidden = SCREENS.iter().find_map(|screen| {
                let screen_shown = facts.hold(&screen.shown);
                screen.asked.iter().find(|asked| {
                    self.is_attended(asked.question) && !(screen_shown && facts.hold(&asked.shown))
                })
            });
            let Some(asked) = hidden else { return };
            self.answers.clear(asked.question);
            self.unsure &= !(1 << asked.question as u128);
        }
    }
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
