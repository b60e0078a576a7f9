//! Decides every condition of the protocol for one sheet.
//!
//! Vocabulary: *facts* are a sheet made ready for conditions: terms are worked out once, and fired rules stand as bits.
//! Speed matters here (the proof and what-if ask this millions of times): answers are bits, a term
//! is one bit, and the terms that only patterns and advice use wait until they are asked for.
//! Not here: what the facts lead to (`assess`, `picture`, `advise`).

use super::{answers::Answers, assess::FiredRules};
use crate::protocol::{
    BabyUrgency, Condition, Missing, Patient, Question, TERMS, Urgency,
    bits::TermSet,
    condition::{Bound, ReadingBound},
    question::{MISSING, Mask, NUMBER},
    rules::RULES,
    terms::URGENCY_TERMS,
};

/// A sheet, ready to decide conditions on.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    answers: &'a Answers,
    terms: TermSet,
    known_terms: usize,
    fired: FiredRules,
    urgency: Urgency,
    baby_urgency: BabyUrgency,
}

impl<'a> Facts<'a> {
    /// The facts that the urgency needs: the rules' terms and the rules.
    pub(super) fn of_urgency(answers: &'a Answers) -> Facts<'a> {
        let mut facts = Facts {
            answers,
            terms: TermSet::NONE,
            known_terms: 0,
            fired: FiredRules::NONE,
            urgency: Urgency::SelfCare,
            baby_urgency: BabyUrgency::None,
        };
        facts.learn_terms(URGENCY_TERMS);
        facts.fire_rules();
        facts
    }

    /// The facts of a sheet that differs from this one in one answer, as far as conditions are asked of them that use no
    /// other terms than these, and those that do not read the answer. Rules and levels stay as they were here.
    pub(super) fn after<'b>(
        &self,
        answers: &'b Answers,
        terms: impl Iterator<Item = usize>,
    ) -> Facts<'b> {
        let mut facts = Facts { answers, ..self.clone() };
        for index in terms {
            facts.terms.remove(index);
            facts.learn_term(index);
        }
        facts
    }

    /// All facts, those for patterns and advice included.
    pub fn of(answers: &'a Answers) -> Facts<'a> {
        let mut facts = Facts::of_urgency(answers);
        facts.learn_terms(TERMS.len());
        facts
    }

    /// The sheet.
    pub fn answers(&self) -> &'a Answers {
        self.answers
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
            Condition::All(parts) => parts.iter().all(|part| self.part_holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.part_holds(part)),
            Condition::Not(part) => !self.part_holds(part),
            Condition::Is(question, set) => self.mask(*question) & set != 0,
            Condition::OneOf(list) => self.answers.one_of(&list.bits, list.set),
            Condition::Number(question, bound) => self.in_range(*question, *bound),
            Condition::Reading(question, bound) => self.reads(*question, *bound),
            Condition::Term(term) => self.terms.contains(*term as usize),
            Condition::Fired(ids) => self.fired.iter().any(|rule| ids.contains(&rule.id)),
            Condition::Urgency(from, to) => (*from..=*to).contains(&self.urgency),
            Condition::Baby(level) => self.baby_urgency == *level,
        }
    }

    /// As [`Facts::hold`]; the two commonest leaves are decided without a call.
    #[inline(always)]
    fn part_holds(&self, part: &Condition) -> bool {
        match part {
            Condition::Is(question, set) => self.mask(*question) & set != 0,
            Condition::Term(term) => self.terms.contains(*term as usize),
            _ => self.hold(part),
        }
    }

    #[inline(always)]
    fn mask(&self, question: Question) -> Mask {
        self.answers.counting(question)
    }

    fn in_range(&self, question: Question, bound: Bound) -> bool {
        match self.mask(question) {
            NUMBER => bound.holds(self.answers.number(question)),
            MISSING => match question.data().missing {
                Missing::Number(number) => bound.holds(number),
                Missing::Option(_) | Missing::Nothing => false,
            },
            _ => false,
        }
    }

    fn reads(&self, question: Question, bound: ReadingBound) -> bool {
        if self.mask(question) != NUMBER {
            return false;
        }
        let number = self.answers.number(question);
        if number < 0.0 { bound.celsius.holds(-number) } else { bound.fahrenheit.holds(number) }
    }

    fn learn_terms(&mut self, until: usize) {
        for index in self.known_terms..until {
            self.learn_term(index);
        }
        self.known_terms = until;
    }

    fn learn_term(&mut self, index: usize) {
        if TERMS.get(index).is_some_and(|term| self.hold(&term.when)) {
            self.terms.insert(index);
        }
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
pub(super) fn baby_level(urgency: Urgency) -> BabyUrgency {
    match urgency {
        Urgency::Emergency => BabyUrgency::Emergency,
        _ => BabyUrgency::SameDay,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{LAPSES, all_rules, bits::QuestionSet};

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

    /// Tick lists are read from the sheet itself, where answers that no longer apply still stand.
    #[test]
    fn no_tick_list_holds_an_answer_that_may_stop_counting() {
        fn lists(condition: &Condition) -> QuestionSet {
            match condition {
                Condition::All(parts) | Condition::Any(parts) => {
                    parts.iter().map(lists).fold(QuestionSet::NONE, |all, list| all.or(&list))
                }
                Condition::Not(part) => lists(part),
                Condition::OneOf(list) => list.bits,
                _ => QuestionSet::NONE,
            }
        }
        let conditions = TERMS.iter().map(|term| &term.when).chain(all_rules().map(|r| &r.when));
        let listed = conditions.map(lists).fold(QuestionSet::NONE, |all, list| all.or(&list));
        for lapse in &LAPSES {
            assert!(!listed.contains(lapse.question as usize), "{}", lapse.question.id());
        }
    }

    /// While rules are being decided the levels are not known yet.
    #[test]
    fn no_rule_and_no_term_reads_a_level() {
        fn reads_a_level(condition: &Condition) -> bool {
            match condition {
                Condition::All(parts) | Condition::Any(parts) => parts.iter().any(reads_a_level),
                Condition::Not(part) => reads_a_level(part),
                Condition::Fired(_) | Condition::Urgency(..) | Condition::Baby(_) => true,
                _ => false,
            }
        }
        let terms = TERMS.iter().map(|term| (term.id, &term.when));
        for (id, when) in terms.chain(all_rules().map(|rule| (rule.id, &rule.when))) {
            assert!(!reads_a_level(when), "{id}");
        }
    }
}
