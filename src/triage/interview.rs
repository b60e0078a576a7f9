//! The interview as a pure state machine: which screen is next, what stays, when to stop.
//!
//! Vocabulary: a question is *attended* when it was answered or the reader said "not sure" (which
//! leaves some ids out of the sheet); a screen is *done* when the reader went on from it and every
//! question on it that is not optional is attended. Going on leads to the first screen after this
//! one that is not done, so a change keeps every other answer and returns straight to the result.
//! Not here: what is left to ask (`left`), the screens (`protocol::screens`), focus, clicks and words (`widget`).

mod left;

use super::{Answers, Facts, Value};
use crate::protocol::{
    BabyUrgency, Question, SCREENS, Screen, Urgency,
    bits::{QuestionSet, ScreenSet},
    screens::Asked,
};
use left::is_shown;
pub use left::{offers_tips, still_open};

/// Where the reader is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// On the screen with this index in `SCREENS`.
    Screen(usize),
    /// At the result.
    Result,
}

/// One reader's interview.
#[derive(Clone, Debug, PartialEq)]
pub struct Interview {
    answers: Answers,
    /// Bit *n*: the reader said "not sure" to question *n*, and its id stays out of the sheet.
    unsure: QuestionSet,
    /// Bit *n*: the reader went on from screen *n*.
    passed: ScreenSet,
    step: Step,
    /// The screen that the result was reached from.
    last_screen: usize,
    /// The levels that the reader has seen as a result and went on from ("answer the rest"). Only a
    /// level above them stops the interview again.
    seen: (Urgency, BabyUrgency),
    /// Whether the reader came to a result with nothing left to ask: what is asked from then on, a change has brought.
    was_whole: bool,
    /// The screen that a change brought, while the reader is there.
    added: Option<usize>,
}

/// Why the reader cannot go on yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unattended(pub Question);

impl Default for Interview {
    fn default() -> Self {
        Interview {
            answers: Answers::new(),
            unsure: QuestionSet::NONE,
            passed: ScreenSet::NONE,
            step: Step::Screen(0),
            last_screen: 0,
            seen: (Urgency::SelfCare, BabyUrgency::None),
            was_whole: false,
            added: None,
        }
    }
}

impl Interview {
    /// A new interview, at the danger signs.
    pub fn new() -> Self {
        Self::default()
    }

    /// An interview as it stands after these answers, these questions passed with "not sure", and these screens (by
    /// their index) that the person went on from: at the first screen that is not done. Answers whose question is not
    /// asked are gone.
    pub fn resumed(answers: Answers, unsure: &[Question], passed: &[usize]) -> Self {
        let mut interview = Interview { answers, ..Self::default() };
        for question in unsure {
            interview.unsure.insert(*question as usize);
        }
        for index in passed.iter().filter(|index| **index < SCREENS.len()) {
            interview.passed.insert(*index);
        }
        // A screen stays one that the person went on from: whether it is to be shown again is for whoever keeps the list.
        let passed = interview.passed;
        interview.drop_hidden();
        interview.passed = passed;
        let open = (0..SCREENS.len()).find(interview.is_open());
        interview.step = open.map_or(Step::Result, Step::Screen);
        interview
    }

    /// Whether the result may be shown now: at the end, or at an emergency that the reader has not seen yet.
    pub fn may_end(&self) -> bool {
        self.step == Step::Result || self.must_stop()
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// Where the reader is.
    pub fn step(&self) -> Step {
        self.step
    }

    /// The screen that the reader is on; at the result, none.
    pub fn screen(&self) -> Option<&'static Screen> {
        match self.step {
            Step::Screen(index) => SCREENS.get(index),
            Step::Result => None,
        }
    }

    /// Whether the reader said "not sure" where that leaves the id out.
    pub fn is_unsure(&self, question: Question) -> bool {
        self.unsure.contains(question as usize)
    }

    /// Whether the question was answered or passed with "not sure".
    pub fn is_attended(&self, question: Question) -> bool {
        self.answers.has(question) || self.is_unsure(question)
    }

    /// The questions of a screen that the reader sees now, top to bottom.
    pub fn visible(&self, screen: &'static Screen) -> impl Iterator<Item = &'static Asked> + '_ {
        let facts = Facts::of(&self.answers);
        screen.asked.iter().filter(move |asked| {
            facts.hold(&asked.shown) && asked.after.is_none_or(|first| self.is_attended(first))
        })
    }

    /// Whether the reader is asked this screen only because an answer was changed after a whole interview.
    pub fn is_added(&self) -> bool {
        self.added.is_some_and(|added| self.step == Step::Screen(added))
    }

    /// Takes an answer. A danger sign ends the interview at once with the result.
    pub fn answer(&mut self, question: Question, value: Value) {
        self.unsure.remove(question as usize);
        self.answers.set(question, value);
        self.after_a_change();
        if question.is_danger_sign() && self.must_stop() {
            self.show_result();
        }
    }

    /// Takes a "not sure": the option where there is one, `yes` for a fever reducer (it may hide a
    /// fever), and otherwise no answer at all.
    pub fn not_sure(&mut self, question: Question) {
        let option = match question {
            Question::FeverReducer => question.option("yes"),
            _ => question.option("not_sure"),
        };
        match option {
            Some(index) => {
                self.answer(question, Value::Option(index));
                // So that the reader sees "not sure" chosen, and not a "yes" that was never said.
                if question == Question::FeverReducer {
                    self.unsure.insert(question as usize);
                }
            }
            None => {
                self.answers.clear(question);
                self.unsure.insert(question as usize);
                self.after_a_change();
            }
        }
    }

    /// Takes an answer back: the reader emptied a field.
    pub fn clear(&mut self, question: Question) {
        self.unsure.remove(question as usize);
        self.answers.clear(question);
        self.after_a_change();
    }

    /// "None of these": the best option for every question of the screen's quick list that is not
    /// attended yet. What was ticked stays.
    pub fn none_of_these(&mut self, screen: &'static Screen) {
        for question in screen.quick_none {
            if !self.is_attended(*question) {
                self.answer(*question, Value::Option(0));
            }
        }
    }

    /// "I can't tell": leaves every question of the quick list without an answer.
    pub fn cannot_tell(&mut self, screen: &'static Screen) {
        for question in screen.quick_none {
            self.not_sure(*question);
        }
    }

    /// Goes on, or says which question still waits. Stops at the first emergency.
    pub fn go_on(&mut self) -> Result<Step, Unattended> {
        let Step::Screen(index) = self.step else { return Ok(self.step) };
        if let Some(screen) = SCREENS.get(index)
            && let Some(question) = self.waiting(screen, &Facts::of(&self.answers))
        {
            return Err(Unattended(question));
        }
        self.passed.insert(index);
        self.last_screen = index;
        let next = (index + 1..SCREENS.len()).find(self.is_open());
        match next {
            Some(later) if !self.must_stop() => {
                self.step = Step::Screen(later);
                self.added = self.was_whole.then_some(later);
            }
            _ => self.show_result(),
        }
        Ok(self.step)
    }

    /// Goes back to the screen before this one; from the result to the screen that led there.
    pub fn back(&mut self) {
        match self.step {
            Step::Result => self.step = Step::Screen(self.last_screen),
            Step::Screen(index) => {
                let facts = Facts::of(&self.answers);
                if let Some(earlier) = (0..index).rev().find(|earlier| is_shown(&facts, *earlier)) {
                    self.step = Step::Screen(earlier);
                }
            }
        }
    }

    /// Whether there is a screen to go back to.
    pub fn can_go_back(&self) -> bool {
        self.step != Step::Screen(0)
    }

    /// Goes to the screen that asks a question, to change its answer.
    pub fn change(&mut self, question: Question) {
        let asks = |screen: &Screen| screen.asked.iter().any(|asked| asked.question == question);
        if let Some(index) = SCREENS.iter().position(asks) {
            self.step = Step::Screen(index);
        }
    }

    /// After an emergency: goes on with the first screen that is not done. The emergency stands
    /// again at the end.
    pub fn answer_the_rest(&mut self) {
        let facts = Facts::of(&self.answers);
        self.seen = (facts.urgency(), facts.baby_urgency());
        if let Some(index) = (0..SCREENS.len()).find(self.is_open()) {
            self.step = Step::Screen(index);
        }
    }

    /// Forgets everything.
    pub fn erase(&mut self) {
        *self = Interview::new();
    }

    fn must_stop(&self) -> bool {
        let facts = Facts::of(&self.answers);
        (facts.urgency() == Urgency::Emergency && self.seen.0 < Urgency::Emergency)
            || (facts.baby_urgency() == BabyUrgency::Emergency
                && self.seen.1 < BabyUrgency::Emergency)
    }

    fn after_a_change(&mut self) {
        self.drop_hidden();
        // An emergency that was taken back and comes again is news again.
        let facts = Facts::of(&self.answers);
        self.seen = (self.seen.0.min(facts.urgency()), self.seen.1.min(facts.baby_urgency()));
    }

    fn show_result(&mut self) {
        if let Step::Screen(index) = self.step {
            self.last_screen = index;
        }
        self.step = Step::Result;
        self.added = None;
        self.was_whole |= !self.has_rest();
    }
}
