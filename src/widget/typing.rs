//! The fields that are typed in, kept beside the interview because half a number is no answer yet.
//!
//! Not here: what a typed text means (`view::typed`), how a field is drawn (`fields`).

use super::{
    app::{App, FieldError, Focus},
    view::{NumberField, Reading, ReadingField, TypedError},
};
use crate::{
    protocol::{Kind, Question},
    triage::{Value, sheet::ErrorCode},
};

impl App {
    pub(super) fn forget_field(&mut self, question: Question) {
        self.numbers.remove(&question);
        self.readings.remove(&question);
        if question == Question::AntibioticsHours {
            self.took_antibiotics = false;
        }
    }

    /// What was typed goes with its question: it would look like an answer when the question comes back.
    pub(super) fn forget_hidden_fields(&mut self) {
        let hidden = |question: &&Question| !self.interview.asks(**question);
        if let Some(&question) = self.numbers.keys().chain(self.readings.keys()).find(hidden) {
            self.forget_field(question);
            self.forget_hidden_fields();
        }
    }

    pub(super) fn typed_number(&mut self, question: Question, field: NumberField) {
        match field.value(question) {
            Ok(Some(number)) => self.interview.answer(question, Value::Number(number)),
            Ok(None) | Err(_) => self.interview.clear(question),
        }
        self.numbers.insert(question, field);
        self.settled(question);
    }

    pub(super) fn typed_reading(&mut self, question: Question, field: ReadingField) {
        match field.reading() {
            Reading::Is(reading) => self.interview.answer(question, Value::Reading(reading)),
            Reading::Unknown => self.interview.not_sure(question),
            Reading::Empty | Reading::Wrong(_) | Reading::AskAgain => {
                self.interview.clear(question);
            }
        }
        self.readings.insert(question, field);
        self.settled(question);
    }

    /// Half a number is no reading, a whole one may be doubtful. What is not there any more stays away.
    pub(super) fn left_reading(&mut self, question: Question) {
        if let Some(field) = self.readings.get(&question).cloned() {
            self.typed_reading(question, ReadingField { left: true, ..field });
        }
    }

    /// A low reading is pointed out once before the reader goes on with it.
    pub(super) fn points_to_second_reading(&mut self) -> bool {
        let Some(screen) = self.interview.screen() else { return false };
        let visible: Vec<Question> =
            self.interview.visible(screen).map(|asked| asked.question).collect();
        for (question, field) in &mut self.readings {
            let doubtful = ReadingField { left: true, ..field.clone() }.asks_for_second();
            if visible.contains(question) && doubtful && field.second.is_empty() && !field.asked {
                field.asked = true;
                self.focus = Focus::SecondReading;
                return true;
            }
        }
        false
    }

    /// What is wrong with the question's field, if something is.
    pub(super) fn field_error(&self, question: Question) -> Option<FieldError> {
        match question.data().kind {
            Kind::Choice(_) => None,
            Kind::Number(_) => {
                self.numbers.get(&question)?.value(question).err().map(FieldError::Typed)
            }
            Kind::Temperature(_) => match self.readings.get(&question)?.reading() {
                Reading::Wrong(error) => Some(FieldError::Typed(error)),
                Reading::AskAgain => Some(FieldError::AskAgain),
                Reading::Empty | Reading::Is(_) | Reading::Unknown => None,
            },
        }
    }

    /// What to show beside the field now: an error found on going on, or a question that the typed
    /// reading itself raises.
    pub(super) fn shown_error(&self, question: Question) -> Option<FieldError> {
        match self.error {
            Some((wrong, error)) if wrong == question => Some(error),
            _ => match self.field_error(question)? {
                error @ FieldError::Typed(TypedError::Sheet(ErrorCode::CheckUnit)) => Some(error),
                _ => None,
            },
        }
    }
}
