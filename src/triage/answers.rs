//! One reader's answers, in the form that rules are decided on.
//!
//! Vocabulary: a *value* is one valid answer; *given* means that it is in the sheet. Every value
//! that gets in here is valid for its question, so that reasoning cannot fail.
//! Not here: what a missing answer counts as (`protocol::question`), reading JSON (`sheet`).

use crate::protocol::{
    Kind, LAPSES, Lapse, Question,
    bits::QuestionSet,
    question::{MISSING, Mask, NUMBER},
};

/// How many questions there are.
pub(super) const COUNT: usize = Question::ALL.len();

/// The unit that a temperature was typed in. A reading is judged in it and never converted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Degrees Fahrenheit.
    F,
    /// Degrees Celsius.
    C,
}

/// A thermometer reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Temperature {
    /// The number typed, in `unit`.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
}

/// One valid answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// The option at this position of the question's options.
    Option(u8),
    /// A number in the question's own unit: hours, days or counts a minute.
    Number(f64),
    /// A thermometer reading.
    Reading(Temperature),
}

/// One sheet: for each question a valid answer or none.
#[derive(Clone, Debug, PartialEq)]
pub struct Answers {
    /// One bit a question: [`MISSING`], an option, or [`NUMBER`].
    masks: [Mask; COUNT],
    /// The same as it counts: [`MISSING`] where the answer has lapsed. Kept with every answer, so that nothing has to go
    /// through all of them to know.
    counting: [Mask; COUNT],
    /// The numbers, where [`NUMBER`] is set; else zero. A reading in °C is kept below zero, which
    /// no valid reading is, so that the unit costs no space.
    numbers: [f64; COUNT],
    /// The masks turned on their side: column *b* holds the questions whose mask has bit *b*, so
    /// that a rule on a whole tick list is one AND. Numbers have no column: no list asks for one.
    columns: [QuestionSet; COLUMNS],
}

/// The questions whose answers lapse or make others lapse: few, so that most answers ask for no lapse.
const LAPSING: QuestionSet = {
    let (mut all, mut left): (QuestionSet, &[Lapse]) = (QuestionSet::NONE, &LAPSES);
    while let [lapse, rest @ ..] = left {
        all = all.with(lapse.question as usize).with(lapse.when as usize);
        left = rest;
    }
    all
};

/// [`MISSING`] and up to seven options.
const COLUMNS: usize = 8;

impl Default for Answers {
    fn default() -> Self {
        const EVERY_QUESTION: QuestionSet = QuestionSet::below(COUNT);
        let mut columns = [QuestionSet::NONE; COLUMNS];
        columns[0] = EVERY_QUESTION;
        let masks = [MISSING; COUNT];
        Answers { masks, counting: masks, numbers: [0.0; COUNT], columns }
    }
}

impl Answers {
    /// A sheet without answers.
    pub fn new() -> Self {
        Self::default()
    }

    /// Puts an answer into the sheet, in place of the one before. A value of another question's
    /// kind, an unknown option or a number that is negative or not finite leaves the question
    /// unanswered, which never gives a lower level; the edges report such input before
    /// it comes here.
    pub fn set(&mut self, question: Question, value: Value) {
        let data = question.data();
        let (mask, number) = match (value, data.kind) {
            (Value::Option(index), kind) if usize::from(index) < kind.options().len() => {
                (2 << index, 0.0)
            }
            (Value::Number(number), Kind::Number(_)) if number.is_finite() && number >= 0.0 => {
                (NUMBER, number)
            }
            (Value::Reading(reading), Kind::Temperature(_))
                if reading.value.is_finite() && reading.value > 0.0 =>
            {
                let signed = match reading.unit {
                    Unit::F => reading.value,
                    Unit::C => -reading.value,
                };
                (NUMBER, signed)
            }
            _ => (MISSING, 0.0),
        };
        self.store(question, mask, number);
    }

    /// As [`Answers::set`], with an option by its id.
    pub fn choose(&mut self, question: Question, option: &str) {
        match question.option(option) {
            Some(index) => self.set(question, Value::Option(index)),
            None => self.clear(question),
        }
    }

    /// Takes an answer out of the sheet.
    pub fn clear(&mut self, question: Question) {
        self.store(question, MISSING, 0.0);
    }

    /// The answer in the sheet, if there is one.
    pub fn get(&self, question: Question) -> Option<Value> {
        let mask = self.mask(question);
        if mask == MISSING {
            return None;
        }
        if mask != NUMBER {
            // One option bit is set, and bit 1 is option 0; there are at most seven options.
            return u8::try_from(mask.trailing_zeros()).ok()?.checked_sub(1).map(Value::Option);
        }
        let number = self.number(question);
        Some(match question.data().kind {
            Kind::Temperature(_) if number < 0.0 => {
                Value::Reading(Temperature { value: -number, unit: Unit::C })
            }
            Kind::Temperature(_) => Value::Reading(Temperature { value: number, unit: Unit::F }),
            Kind::Choice(_) | Kind::Number(_) => Value::Number(number),
        })
    }

    /// Whether the sheet holds an answer to the question.
    pub fn has(&self, question: Question) -> bool {
        self.mask(question) != MISSING
    }

    /// Whether the sheet holds this option as the answer.
    pub fn is(&self, question: Question, option: &str) -> bool {
        self.option_id(question) == Some(option)
    }

    /// The id of the option in the sheet, where the answer is an option.
    pub fn option_id(&self, question: Question) -> Option<&'static str> {
        match self.get(question)? {
            Value::Option(index) => question.options().get(usize::from(index)).copied(),
            Value::Number(_) | Value::Reading(_) => None,
        }
    }

    /// The questions that the sheet answers, in the order of the table.
    pub fn given(&self) -> impl Iterator<Item = Question> + '_ {
        Question::ALL.into_iter().filter(|question| self.has(*question))
    }

    /// Whether one of the questions (as bits) has an answer in the set.
    pub(super) fn one_of(&self, questions: &QuestionSet, set: Mask) -> bool {
        let mut left = set;
        while left != 0 {
            let column = self.columns.get(left.trailing_zeros() as usize);
            if column.is_some_and(|column| column.meets(questions)) {
                return true;
            }
            left &= left - 1;
        }
        false
    }

    /// The answer as one bit; the arrays are as long as the enum, so no answer is ever lost.
    pub(super) fn mask(&self, question: Question) -> Mask {
        self.masks.get(question as usize).copied().unwrap_or(MISSING)
    }

    /// The answer as it counts: one that has lapsed is missing.
    #[inline(always)]
    pub(super) fn counting(&self, question: Question) -> Mask {
        self.counting.get(question as usize).copied().unwrap_or(MISSING)
    }

    /// The number as stored: zero where there is none, below zero for a reading in °C.
    pub(super) fn number(&self, question: Question) -> f64 {
        self.numbers.get(question as usize).copied().unwrap_or(0.0)
    }

    fn store(&mut self, question: Question, mask: Mask, number: f64) {
        for (index, column) in (0u32..).zip(&mut self.columns) {
            if mask & (1 << index) != 0 {
                column.insert(question as usize);
            } else {
                column.remove(question as usize);
            }
        }
        if let Some(slot) = self.masks.get_mut(question as usize) {
            *slot = mask;
        }
        if let Some(slot) = self.numbers.get_mut(question as usize) {
            *slot = number;
        }
        if let Some(slot) = self.counting.get_mut(question as usize) {
            *slot = mask;
        }
        if LAPSING.contains(question as usize) {
            self.count(question);
            for lapse in LAPSES.iter().filter(|lapse| lapse.when == question) {
                self.count(lapse.question);
            }
        }
    }

    /// Finds out anew how an answer counts.
    fn count(&mut self, question: Question) {
        let mut mask = self.mask(question);
        for lapse in LAPSES.iter().filter(|lapse| lapse.question == question) {
            if self.mask(lapse.when) & lapse.is != 0 && mask & lapse.options != 0 {
                mask = MISSING;
            }
        }
        if let Some(slot) = self.counting.get_mut(question as usize) {
            *slot = mask;
        }
    }
}

/// The option of a question as a value, for tests and tools that name options by id.
pub fn given_value(question: Question, option: &str) -> Option<Value> {
    question.option(option).map(Value::Option)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::QUESTIONS;

    #[test]
    fn every_option_comes_back_as_it_was_set() {
        let mut answers = Answers::new();
        for question in Question::ALL {
            for (index, option) in (0u8..).zip(question.options()) {
                answers.set(question, Value::Option(index));
                assert_eq!(answers.option_id(question), Some(*option), "{}", question.id());
            }
        }
        assert_eq!(
            answers.given().count(),
            QUESTIONS.iter().filter(|q| !q.kind.options().is_empty()).count()
        );
    }

    #[test]
    fn a_reading_keeps_its_number_and_unit() {
        let mut answers = Answers::new();
        for unit in [Unit::F, Unit::C] {
            let reading = Value::Reading(Temperature { value: 38.0, unit });
            answers.set(Question::Temperature, reading);
            assert_eq!(answers.get(Question::Temperature), Some(reading));
        }
    }

    #[test]
    fn a_value_of_the_wrong_kind_leaves_the_question_unanswered() {
        let mut answers = Answers::new();
        answers.set(Question::Pain, Value::Number(3.0));
        answers.set(Question::HoursSinceStart, Value::Number(f64::NAN));
        answers.set(Question::Pulse, Value::Number(-1.0));
        answers.set(Question::Lump, Value::Option(9));
        assert_eq!(answers, Answers::new());
    }
}
