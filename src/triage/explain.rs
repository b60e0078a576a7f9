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
    bits::{QuestionSet as Set, TermSet},
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
    let mut all = sets(facts, &rule.when);
    let size = all.first().map_or(0, Set::count);
    if size > 1 {
        let terms = terms_of(&rule.when);
        for set in all.iter_mut().take_while(|set| set.count() == size) {
            *set = without_superfluous(facts, &rule.when, &terms, *set);
        }
        all = smallest_first(all);
    }
    let smallest = all.first().copied().unwrap_or(Set::NONE);
    let size = smallest.count();
    let mut lists = Vec::new();
    tick_lists(&rule.when, &mut lists);
    let mut named = smallest;
    let mut same_size = Vec::new();
    for set in all.into_iter().take_while(|set| set.count() == size) {
        let swapped = set.xor(&smallest);
        let in_a_list = lists.iter().any(|list| swapped.is_within(list));
        if size == 1 || (in_a_list && swapped.count() == 2) {
            named = named.or(&set);
        }
        same_size.push(questions(set));
    }
    Reason { rule, questions: questions(named), sets: same_size }
}

/// The set without questions that turn out not to matter: two parts of a condition can read one
/// question, and whatever is answered to it, one of them or the other holds.
/// Other rules need not be decided for it, so neither are they.
fn without_superfluous(facts: &Facts, condition: &Condition, terms: &TermSet, set: Set) -> Set {
    let (mut set, mut sheet) = (set, facts.answers().clone());
    for question in questions(set) {
        let enough_anyway = every_answer(question, condition).into_iter().all(|answer| {
            match answer {
                Some(value) => sheet.set(question, value),
                None => sheet.clear(question),
            }
            let facts = facts.after(&sheet, question, terms.iter());
            facts.hold(condition)
                && sets(&facts, condition).iter().any(|other| other.is_within(&set))
        });
        match facts.answers().get(question) {
            Some(value) => sheet.set(question, value),
            None => sheet.clear(question),
        }
        if enough_anyway {
            set.remove(question as usize);
        }
    }
    set
}

/// More sets than any sheet has of one rule; a guard, so that the time stays bounded.
const MOST_SETS: usize = 64;

fn questions(set: Set) -> Vec<Question> {
    set.iter().filter_map(|index| Question::ALL.get(index).copied()).collect()
}

const fn bit(question: Question) -> Set {
    Set::NONE.with(question as usize)
}

/// Every term that the condition rests on.
fn terms_of(condition: &Condition) -> TermSet {
    let mut terms = TermSet::NONE;
    walk(condition, &mut |part| {
        if let Condition::Term(term) = part {
            terms.insert(*term as usize);
        }
    });
    terms
}

/// The sets that make the condition what it is, the smallest first.
fn sets(facts: &Facts, condition: &Condition) -> Vec<Set> {
    let holds = facts.hold(condition);
    match condition {
        Condition::All(parts) if holds => of_every(facts, parts),
        Condition::Any(parts) if !holds => of_every(facts, parts),
        Condition::All(parts) | Condition::Any(parts) => of_any(facts, parts, holds),
        Condition::Not(part) => sets(facts, part),
        Condition::Is(question, set) => of_answer(facts, *question, *set),
        Condition::Number(question, _) | Condition::Reading(question, _) => vec![bit(*question)],
        Condition::OneOf(list) if holds => {
            let hits = |question: &&Question| facts.hold(&Condition::Is(**question, list.set));
            list.questions.iter().filter(hits).map(|question| bit(*question)).collect()
        }
        Condition::OneOf(list) => vec![list.bits],
        Condition::Term(term) => {
            TERMS.get(*term as usize).map_or_else(Vec::new, |data| sets(facts, &data.when))
        }
        // Only advice uses these; no reason is asked of it.
        Condition::Fired(_) | Condition::Urgency(..) | Condition::Baby(_) => vec![Set::NONE],
    }
}

/// The question alone, unless its answer may lapse and that makes the difference.
fn of_answer(facts: &Facts, question: Question, set: Mask) -> Vec<Set> {
    let alone = bit(question);
    let Some(lapse) = LAPSES.iter().find(|lapse| lapse.question == question) else {
        return vec![alone];
    };
    let given = match facts.answers().get(question) {
        Some(Value::Option(index)) => 2 << index,
        _ => MISSING,
    };
    let lapsed = facts.hold(&Condition::Is(lapse.when, lapse.is));
    // Whatever is answered, it has lapsed: the other answer says it all.
    let always = (0..question.options().len()).all(|index| lapse.options & (2 << index) != 0);
    let same_without = (given & set != 0) == (MISSING & set != 0);
    match (given & lapse.options == 0 || same_without, lapsed && always) {
        (true, true) => vec![alone, bit(lapse.when)],
        (true, false) => vec![alone],
        (false, true) => vec![bit(lapse.when)],
        (false, false) => vec![alone.or(&bit(lapse.when))],
    }
}

/// One set from each part, put together in every way.
fn of_every(facts: &Facts, parts: &[Condition]) -> Vec<Set> {
    let mut all = vec![Set::NONE];
    for part in parts {
        let of_part = sets(facts, part);
        let pairs = all.iter().flat_map(|set| of_part.iter().map(move |other| set.or(other)));
        all = smallest_first(pairs.collect());
    }
    all
}

/// The sets of every part that has the value: each of them decides by itself.
fn of_any(facts: &Facts, parts: &[Condition], value: bool) -> Vec<Set> {
    let deciding = parts.iter().filter(|part| facts.hold(part) == value);
    smallest_first(deciding.flat_map(|part| sets(facts, part)).collect())
}

/// Without sets that hold another one. Equal sizes keep the order of the conditions.
fn smallest_first(mut sets: Vec<Set>) -> Vec<Set> {
    sets.sort_by_key(Set::count);
    let mut kept: Vec<Set> = Vec::new();
    for set in sets {
        if kept.len() < MOST_SETS && !kept.iter().any(|smaller| smaller.is_within(&set)) {
            kept.push(set);
        }
    }
    kept
}

/// The tick lists that the condition reads, as bits.
fn tick_lists(condition: &Condition, lists: &mut Vec<Set>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| tick_lists(part, lists));
        }
        Condition::Not(part) => tick_lists(part, lists),
        Condition::OneOf(list) => lists.push(list.bits),
        Condition::Term(term) => {
            if let Some(data) = TERMS.get(*term as usize) {
                tick_lists(&data.when, lists);
            }
        }
        _ => {}
    }
}
