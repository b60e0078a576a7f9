//! Decides every condition of the protocol for one sheet.
//!
//! Vocabulary: *facts* are a sheet made ready for conditions: answers that no longer apply are
//! left out, terms are worked out once, and fired rules stand as bits.
//! Speed matters here (the proof and what-if ask this millions of times): answers are bits, a term
//! is one bit, and the terms that only patterns and advice use wait until they are asked for.
//! Not here: what the facts lead to (`assess`, `picture`, `advise`).

use super::{
    answers::Answers,
    assess::FiredRules,
};
use crate::protocol::{
    BabyUrgency, Condition, Missing, Patient, Question, TERMS, Urgency, all_rules,
    condition::{Bound, ReadingBound},
    question::{MISSING, NUMBER, mask},
    rules::RULES,
    terms::URGENCY_TERMS,
};

/// An answer that stops counting once another answer is given.
struct NoLongerApplies {
    question: Question,
    /// The options that stop counting; others stay.
    options: u16,
    when: Question,
    is: u16,
}

static NO_LONGER_APPLIES: [NoLongerApplies; 3] = [
    NoLongerApplies {
        question: Question::LumpAfterFeed,
        options: !MISSING,
        when: Question::Lump,
        is: mask(Question::Lump, &["no"]),
    },
    NoLongerApplies {
        question: Question::LumpFeel,
        options: !MISSING,
        when: Question::Lump,
        is: mask(Question::Lump, &["no"]),
    },
    // A course that is finished always counts.
    NoLongerApplies {
        question: Question::AntibioticsEffect,
        options: mask(Question::AntibioticsEffect, &["better", "same", "worse"]),
        when: Question::AntibioticsHours,
        is: mask(Question::AntibioticsHours, &["none"]),
    },
];

/// A sheet, ready to decide conditions on.
#[derive(Clone, Debug)]
pub struct Facts {
    answers: Answers,
    terms: u64,
    known_terms: usize,
    fired: FiredRules,
    urgency: Urgency,
    baby_urgency: BabyUrgency,
}

impl Facts {
    /// The facts that the urgency needs: the rules' terms and the rules.
    pub(super) fn of_urgency(answers: &Answers) -> Facts {
        let mut facts = Facts {
            answers: applicable(answers),
            terms: 0,
            known_terms: 0,
            fired: FiredRules::NONE,
            urgency: Urgency::SelfCare,
            baby_urgency: BabyUrgency::None,
        };
        facts.learn_terms(URGENCY_TERMS);
        facts.fire_rules();
        facts
    }

    /// All facts, those for patterns and advice included.
    pub fn of(answers: &Answers) -> Facts {
        let mut facts = Facts::of_urgency(answers);
        facts.learn_terms(TERMS.len());
        facts
    }

    /// The sheet without the answers that no longer apply.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The rules that fired.
    pub fn fired(&self) -> FiredRules {
        self.fired
    }

    /// The parent's level.
    pub fn urgency(&self) -> Urgency {
        self.urgency
    }

    /// The baby's level.
    pub fn baby_urgency(&self) -> BabyUrgency {
        self.baby_urgency
    }

    /// Whether the condition holds.
    pub fn hold(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) => parts.iter().all(|part| self.hold(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.hold(part)),
            Condition::Not(part) => !self.hold(part),
            Condition::Is(question, set) => self.answers.mask(*question) & set != 0,
            Condition::OneOf(questions, set) => {
                questions.iter().any(|question| self.answers.mask(*question) & set != 0)
            }
            Condition::Number(question, bound) => self.in_range(*question, *bound),
            Condition::Reading(question, bound) => self.reads(*question, *bound),
            Condition::Term(term) => self.terms & (1 << *term as u64) != 0,
            Condition::Fired(ids) => all_rules()
                .enumerate()
                .any(|(index, rule)| ids.contains(&rule.id) && self.fired.contains(index)),
            Condition::Urgency(from, to) => (*from..=*to).contains(&self.urgency),
            Condition::Baby(level) => self.baby_urgency == *level,
        }
    }

    fn in_range(&self, question: Question, bound: Bound) -> bool {
        match self.answers.mask(question) {
            NUMBER => bound.holds(self.answers.number(question)),
            MISSING => match question.data().missing {
                Missing::Number(number) => bound.holds(number),
                Missing::Option(_) | Missing::Nothing => false,
            },
            _ => false,
        }
    }

    fn reads(&self, question: Question, bound: ReadingBound) -> bool {
        if self.answers.mask(question) != NUMBER {
            return false;
        }
        let number = self.answers.number(question);
        if number < 0.0 { bound.celsius.holds(-number) } else { bound.fahrenheit.holds(number) }
    }

    fn learn_terms(&mut self, until: usize) {
        for (index, term) in TERMS.iter().enumerate().take(until).skip(self.known_terms) {
            if self.hold(&term.when) {
                self.terms |= 1 << index;
            }
        }
        self.known_terms = until;
    }

    fn fire_rules(&mut self) {
        for (index, rule) in RULES.iter().copied().flatten().enumerate() {
            if self.hold(&rule.when) {
                self.fired.insert(index);
                match rule.patient {
                    Patient::Parent => self.urgency = self.urgency.max(rule.urgency),
                    Patient::Baby => {
                        self.baby_urgency = self.baby_urgency.max(baby_level(rule.urgency));
                    }
                }
            }
        }
    }
}

/// The baby's ladder has two steps; a floor below `SameDay` would count as `SameDay`.
fn baby_level(urgency: Urgency) -> BabyUrgency {
    match urgency {
        Urgency::Emergency => BabyUrgency::Emergency,
        _ => BabyUrgency::SameDay,
    }
}

fn applicable(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    for rule in &NO_LONGER_APPLIES {
        if answers.mask(rule.when) & rule.is != 0
            && answers.mask(rule.question) & rule.options != 0
        {
            answers.clear(rule.question);
        }
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A term read before it is worked out would silently be false.
    #[test]
    fn a_term_uses_only_terms_above_it() {
        fn highest(condition: &Condition) -> Option<usize> {
            match condition {
                Condition::All(parts) | Condition::Any(parts) => {
                    parts.iter().filter_map(highest).max()
                }
                Condition::Not(part) => highest(part),
                Condition::Term(term) => Some(*term as usize),
                _ => None,
            }
        }
        for (index, term) in TERMS.iter().enumerate() {
            if let Some(used) = highest(&term.when) {
                assert!(used < index, "{} uses {}", term.id, TERMS[used].id);
            }
        }
        for rule in all_rules() {
            if let Some(used) = highest(&rule.when) {
                assert!(used < URGENCY_TERMS, "{} uses {}", rule.id, TERMS[used].id);
            }
        }
    }

    #[test]
    fn all_terms_fit_the_bits() {
        assert!(TERMS.len() <= 64);
    }
}
