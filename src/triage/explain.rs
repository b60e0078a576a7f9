//! Why: for each rule that fired, the answers that led there.
//!
//! Vocabulary: answers are *enough* for a condition when it comes out the same whatever else is on the sheet; a *set* is
//! a set of questions whose answers, as they are, are enough, and of which none can be left out. A rule can have
//! several: of two danger signs each is enough.
//! `tests/proof` decides for all sheets that every set is enough and that nothing in it is superfluous.
//! Not here: what would change it (`what_if`), the sentences (`locales/`, `rule-<id>`).

use std::cmp::Reverse;

use super::{
    Facts, Value,
    classes::{every_answer, walk},
};
use crate::protocol::{
    Condition, LAPSES, Patient, Question, Rule, TERMS,
    bits::{QuestionSet, TermSet},
    question::{MISSING, Mask},
};

/// A rule that fired and the answers that made it fire.
#[derive(Clone, Debug)]
pub struct Reason {
    /// The rule.
    pub rule: &'static Rule,
    /// The questions to name, in the order of the answer sheet: every answer that is enough alone,
    /// or else a smallest set with every line of a tick list that is as good as the one in the set.
    /// A missing answer can be a reason too.
    pub questions: Vec<Question>,
    /// Every set of the smallest size; each led there by itself. None is named twice.
    pub sets: Vec<Vec<Question>>,
}

/// Every rule that fired, the parent's before the baby's, highest level first.
pub fn reasons(facts: &Facts) -> Vec<Reason> {
    let mut reasons: Vec<Reason> = facts.fired().iter().map(|rule| reason(facts, rule)).collect();
    // The sort is stable, so that rules of one level keep the order of the table.
    reasons
        .sort_by_key(|reason| (reason.rule.patient == Patient::Baby, Reverse(reason.rule.urgency)));
    reasons
}

/// Why this rule fired. One that did not has the sets that keep it silent.
pub fn reason(facts: &Facts, rule: &'static Rule) -> Reason {
    let (read, terms) = read_by(&rule.when);
    let mut all = sets(facts, &read, &rule.when);
    let size = all.first().map_or(0, |set| set.count_ones());
    if size > 1 {
        for set in all.iter_mut().take_while(|set| set.count_ones() == size) {
            *set = without_superfluous(facts, &rule.when, &read, &terms, *set);
        }
        all = smallest_first(all);
    }
    let smallest = all.first().copied().unwrap_or(0);
    let size = smallest.count_ones();
    let mut lists = Vec::new();
    walk(&rule.when, &mut |part| {
        if let Condition::OneOf(list) = part {
            lists.push(bits(&read, list.questions));
        }
    });
    let mut named = smallest;
    let mut same_size = Vec::new();
    for set in all.into_iter().take_while(|set| set.count_ones() == size) {
        let swapped = set ^ smallest;
        let in_a_list = lists.iter().any(|list| swapped & !list == 0);
        if size == 1 || (in_a_list && swapped.count_ones() == 2) {
            named |= set;
        }
        same_size.push(questions(&read, set));
    }
    Reason { rule, questions: questions(&read, named), sets: same_size }
}

/// The set without questions that turn out not to matter: two parts of a condition can read one
/// question, and whatever is answered to it, one of them or the other holds.
/// Other rules need not be decided for it, so neither are they.
fn without_superfluous(
    facts: &Facts,
    condition: &Condition,
    read: &[Question],
    terms: &TermSet,
    set: Set,
) -> Set {
    let (mut set, mut sheet) = (set, facts.answers().clone());
    for question in questions(read, set) {
        let enough_anyway = every_answer(question, condition).into_iter().all(|answer| {
            match answer {
                Some(value) => sheet.set(question, value),
                None => sheet.clear(question),
            }
            let facts = facts.after(&sheet, terms.iter());
            facts.hold(condition)
                && sets(&facts, read, condition).iter().any(|other| other & !set == 0)
        });
        match facts.answers().get(question) {
            Some(value) => sheet.set(question, value),
            None => sheet.clear(question),
        }
        if enough_anyway {
            set &= !bits(read, &[question]);
        }
    }
    set
}

/// More sets than any sheet has of one rule; a guard, so that the time stays bounded.
const MOST_SETS: usize = 64;

/// A set of the questions that one rule reads, which are few: bit *n* is the question at place *n* of them.
type Set = u64;

fn questions(read: &[Question], set: Set) -> Vec<Question> {
    (0..).zip(read).filter(|(place, _)| set >> place & 1 == 1).map(|(_, read)| *read).collect()
}

fn bits(read: &[Question], wanted: &[Question]) -> Set {
    (0..Set::BITS)
        .zip(read)
        .filter(|(_, one)| wanted.contains(one))
        .fold(0, |all, (n, _)| all | 1 << n)
}

/// Every question and term that the condition rests on; of questions also those by which an answer may lapse.
fn read_by(condition: &Condition) -> (Vec<Question>, TermSet) {
    let (mut read, mut terms) = (QuestionSet::NONE, TermSet::NONE);
    walk(condition, &mut |part| match part {
        Condition::Is(question, _)
        | Condition::Number(question, _)
        | Condition::Reading(question, _) => {
            read.insert(*question as usize);
            for lapse in LAPSES.iter().filter(|lapse| lapse.question == *question) {
                read.insert(lapse.when as usize);
            }
        }
        Condition::OneOf(list) => read = read.or(&list.bits),
        Condition::Term(term) => terms.insert(*term as usize),
        _ => {}
    });
    (read.iter().filter_map(|index| Question::ALL.get(index).copied()).collect(), terms)
}

/// The sets that make the condition what it is, the smallest first.
fn sets(facts: &Facts, read: &[Question], condition: &Condition) -> Vec<Set> {
    let holds = facts.hold(condition);
    match condition {
        Condition::All(parts) if holds => of_every(facts, read, parts),
        Condition::Any(parts) if !holds => of_every(facts, read, parts),
        Condition::All(parts) | Condition::Any(parts) => of_any(facts, read, parts, holds),
        Condition::Not(part) => sets(facts, read, part),
        Condition::Is(question, set) => of_answer(facts, read, *question, *set),
        Condition::Number(question, _) | Condition::Reading(question, _) => {
            vec![bits(read, &[*question])]
        }
        Condition::OneOf(list) if holds => {
            let hits = |question: &&Question| facts.hold(&Condition::Is(**question, list.set));
            list.questions.iter().filter(hits).map(|question| bits(read, &[*question])).collect()
        }
        Condition::OneOf(list) => vec![bits(read, list.questions)],
        Condition::Term(term) => {
            TERMS.get(*term as usize).map_or_else(Vec::new, |data| sets(facts, read, &data.when))
        }
        // Only advice uses these; no reason is asked of it.
        Condition::Fired(_) | Condition::Urgency(..) | Condition::Baby(_) => vec![0],
    }
}

/// The question alone, unless its answer may lapse and that makes the difference.
fn of_answer(facts: &Facts, read: &[Question], question: Question, set: Mask) -> Vec<Set> {
    let alone = bits(read, &[question]);
    let Some(lapse) = LAPSES.iter().find(|lapse| lapse.question == question) else {
        return vec![alone];
    };
    let by = bits(read, &[lapse.when]);
    let given = match facts.answers().get(question) {
        Some(Value::Option(index)) => 2 << index,
        _ => MISSING,
    };
    let lapsed = facts.hold(&Condition::Is(lapse.when, lapse.is));
    // Whatever is answered, it has lapsed: the other answer says it all.
    let always = (0..question.options().len()).all(|index| lapse.options & (2 << index) != 0);
    let same_without = (given & set != 0) == (MISSING & set != 0);
    match (given & lapse.options == 0 || same_without, lapsed && always) {
        (true, true) => vec![alone, by],
        (true, false) => vec![alone],
        (false, true) => vec![by],
        (false, false) => vec![alone | by],
    }
}

/// One set from each part, put together in every way.
fn of_every(facts: &Facts, read: &[Question], parts: &[Condition]) -> Vec<Set> {
    let mut all = vec![0];
    for part in parts {
        let of_part = sets(facts, read, part);
        let pairs = all.iter().flat_map(|set| of_part.iter().map(move |other| set | other));
        all = smallest_first(pairs.collect());
    }
    all
}

/// The sets of every part that has the value: each of them decides by itself.
fn of_any(facts: &Facts, read: &[Question], parts: &[Condition], value: bool) -> Vec<Set> {
    let deciding = parts.iter().filter(|part| facts.hold(part) == value);
    smallest_first(deciding.flat_map(|part| sets(facts, read, part)).collect())
}

/// Without sets that hold another one. Equal sizes keep the order of the conditions.
fn smallest_first(mut sets: Vec<Set>) -> Vec<Set> {
    sets.sort_by_key(|set| set.count_ones());
    let mut kept: Vec<Set> = Vec::new();
    for set in sets {
        if kept.len() < MOST_SETS && !kept.iter().any(|smaller| set & smaller == *smaller) {
            kept.push(set);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::all_rules;

    #[test]
    fn the_questions_of_every_rule_fit_a_set() {
        for rule in all_rules() {
            let (read, _) = read_by(&rule.when);
            assert!(!read.is_empty() && read.len() <= 64, "{} reads {}", rule.id, read.len());
        }
    }
}
