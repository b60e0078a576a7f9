//! Why: for each rule that fired, the questions whose answers led there.
//!
//! Vocabulary: the *support* of a condition is a set of questions whose answers, as they are, are
//! enough to make it what it is. Of several parts that would each be enough, the smallest support
//! is taken, so that a reason names no answer it does not need.
//! Not here: what would change it (`what_if`), the sentences (`locales/`, `rule-<id>`).

use std::cmp::Reverse;

use super::Facts;
use crate::protocol::{Condition, Patient, Question, Rule, TERMS};

/// A rule that fired and the questions that made it fire.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The rule.
    pub rule: &'static Rule,
    /// The questions, in the order of the answer sheet. A missing answer can be a reason too.
    pub questions: Vec<Question>,
}

/// Every rule that fired, the parent's before the baby's, highest level first.
pub fn reasons(facts: &Facts) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = facts
        .fired()
        .iter()
        .map(|rule| Reason { rule, questions: support(facts, &rule.when) })
        .collect();
    // The sort is stable, so that rules of one level keep the order of the table.
    reasons
        .sort_by_key(|reason| (reason.rule.patient == Patient::Baby, Reverse(reason.rule.urgency)));
    reasons
}

/// The questions that make the condition what it is. Every line of a tick list that hits is named:
/// each is a reason by itself.
fn support(facts: &Facts, condition: &Condition) -> Vec<Question> {
    let mut questions = match condition {
        Condition::All(parts) if facts.hold(condition) => every_support(facts, parts),
        Condition::All(parts) => smallest_support(facts, parts, false),
        Condition::Any(parts) if facts.hold(condition) => smallest_support(facts, parts, true),
        Condition::Any(parts) => every_support(facts, parts),
        Condition::Not(part) => support(facts, part),
        Condition::Is(question, _)
        | Condition::Number(question, _)
        | Condition::Reading(question, _) => vec![*question],
        Condition::OneOf(one_of) if facts.hold(condition) => {
            let hits = |question: &&Question| facts.hold(&Condition::Is(**question, one_of.set));
            one_of.questions.iter().filter(hits).copied().collect()
        }
        Condition::OneOf(one_of) => one_of.questions.to_vec(),
        Condition::Term(term) => match TERMS.get(*term as usize) {
            Some(data) => support(facts, &data.when),
            None => Vec::new(),
        },
        // Only advice uses these; no reason is asked of it.
        Condition::Fired(_) | Condition::Urgency(..) | Condition::Baby(_) => Vec::new(),
    };
    questions.sort_unstable();
    questions.dedup();
    questions
}

fn every_support(facts: &Facts, parts: &[Condition]) -> Vec<Question> {
    parts.iter().flat_map(|part| support(facts, part)).collect()
}

/// The smallest support among the parts that are `value`: each of them decides by itself.
fn smallest_support(facts: &Facts, parts: &[Condition], value: bool) -> Vec<Question> {
    parts
        .iter()
        .filter(|part| facts.hold(part) == value)
        .map(|part| support(facts, part))
        .min_by_key(Vec::len)
        .unwrap_or_default()
}
