//! Why: for every result, each set of answers that is named as a reason is enough by itself, and none in it is
//! superfluous.
//!
//! A rule reads few questions, and of each only what its conditions ask. So every combination of what it can see is
//! walked through, and whether the named answers are enough is asked of the set of all sheets. Lines of one tick list
//! weigh the same, and each set that a reason names holds one of them; so of longer lists every way to tick one line is
//! tried, and every way to leave one out.

use std::collections::{BTreeMap, BTreeSet};

use clog_or_mastitis::protocol::question::MISSING;
use clog_or_mastitis::protocol::{Condition, LAPSES, Question, Rule, TERMS, all_rules};
use clog_or_mastitis::triage::{Answers, Facts, reason};
use proof::domain::each_part;
use proof::model::{Model, mask_of};
use proof::support::sheets;

/// What one rule can see: its questions, the classes of each that it tells apart, and its long tick lists.
struct View {
    questions: Vec<(Question, Vec<usize>)>,
    lists: Vec<&'static [Question]>,
}

/// Every leaf of a rule's condition, its terms opened.
fn leaves(rule: &'static Rule) -> Vec<&'static Condition> {
    fn open(condition: &'static Condition, leaves: &mut Vec<&'static Condition>) {
        each_part(condition, &mut |part| match part {
            Condition::Term(term) => open(&TERMS[*term as usize].when, leaves),
            Condition::All(_) | Condition::Any(_) | Condition::Not(_) => {}
            leaf => leaves.push(leaf),
        });
    }
    let mut found = Vec::new();
    open(&rule.when, &mut found);
    found
}

/// A tick list with more lines than this is not tried with every line.
const SHORT: usize = 3;

fn view(model: &Model, rule: &'static Rule) -> View {
    let leaves = leaves(rule);
    let mut seen: BTreeSet<Question> = BTreeSet::new();
    let mut lists = Vec::new();
    for leaf in &leaves {
        match leaf {
            Condition::Is(question, _)
            | Condition::Number(question, _)
            | Condition::Reading(question, _) => {
                seen.insert(*question);
            }
            Condition::OneOf(list) => {
                seen.extend(list.questions);
                if list.questions.len() > SHORT {
                    lists.push(list.questions);
                }
            }
            other => panic!("{}: {other:?}", rule.id),
        }
    }
    for lapse in &LAPSES {
        if seen.contains(&lapse.question) {
            seen.insert(lapse.when);
        }
    }
    let apart = |question: Question| {
        // The first class for each way that the leaves can come out.
        let mut first: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        for (class, answer) in model.space.domain(question).classes.iter().enumerate() {
            let mut answers = Answers::new();
            sheets::set(&mut answers, question, *answer);
            let facts = Facts::of(&answers);
            let leaf = |leaf: &&Condition| match leaf {
                Condition::OneOf(list) if list.questions.contains(&question) => {
                    facts.hold(&Condition::Is(question, list.set))
                }
                Condition::OneOf(_) => false,
                leaf => facts.hold(leaf),
            };
            // Whether it makes another answer lapse, and whether it may lapse itself.
            let lapses = LAPSES.iter().map(|lapse| {
                (lapse.when == question && facts.hold(&Condition::Is(question, lapse.is)))
                    || (lapse.question == question
                        && mask_of(question, *answer) & lapse.options & !MISSING != 0)
            });
            first.entry(leaves.iter().map(leaf).chain(lapses).collect()).or_insert(class);
        }
        first.into_values().collect()
    };
    View {
        questions: seen.into_iter().map(|question| (question, apart(question))).collect(),
        lists,
    }
}

struct Walk<'a> {
    model: &'a Model,
    rule: &'static Rule,
    index: usize,
    view: View,
    classes: BTreeMap<Question, usize>,
    /// Sets that were decided, with the classes of their questions.
    decided: BTreeSet<Vec<(Question, usize)>>,
    fired: usize,
}

impl Walk<'_> {
    fn go(&mut self, depth: usize, answers: &mut Answers) {
        let Some((question, classes)) = self.view.questions.get(depth).cloned() else {
            self.look(answers);
            return;
        };
        for class in classes {
            self.classes.insert(question, class);
            let answer = self.model.space.domain(question).classes[class];
            sheets::set(answers, question, answer);
            if self.few_ticks() {
                self.go(depth + 1, answers);
            }
        }
        self.classes.remove(&question);
        answers.clear(question);
    }

    /// At most one line of a long list differs from the class that most of its lines have.
    fn few_ticks(&self) -> bool {
        self.view.lists.iter().all(|list| {
            let chosen: Vec<usize> =
                list.iter().filter_map(|line| self.classes.get(line).copied()).collect();
            let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
            chosen.iter().for_each(|class| *counts.entry(*class).or_default() += 1);
            let most = counts.values().max().copied().unwrap_or_default();
            chosen.len() - most <= 1
        })
    }

    fn look(&mut self, answers: &Answers) {
        let facts = Facts::of(answers);
        if !facts.fired().contains(self.index) {
            return;
        }
        self.fired += 1;
        let reason = reason(&facts, self.rule);
        assert!(!reason.sets.is_empty(), "{}: no reason", self.rule.id);
        for set in &reason.sets {
            assert!(
                set.iter().all(|question| reason.questions.contains(question) || set.len() > 1)
            );
            let key: Vec<_> =
                set.iter().map(|question| (*question, self.classes[question])).collect();
            if self.decided.insert(key.clone()) {
                self.decide(&key, answers);
            }
        }
    }

    fn decide(&self, set: &[(Question, usize)], answers: &Answers) {
        let space = &self.model.space;
        let with = |left_out: Option<Question>| {
            let kept = set.iter().filter(|(question, _)| Some(*question) != left_out);
            let bits: Vec<_> =
                kept.flat_map(|(question, class)| space.bits_of(*question, *class)).collect();
            self.model.fired[self.index].restrict(&bits)
        };
        let names: Vec<&str> = set.iter().map(|(question, _)| question.id()).collect();
        let sheet = sheets::answers_text(answers);
        assert!(with(None).is_true(), "{}: {names:?} are not enough\n{sheet}", self.rule.id);
        for (question, _) in set {
            assert!(
                !with(Some(*question)).is_true(),
                "{}: {} is superfluous in {names:?}\n{sheet}",
                self.rule.id,
                question.id()
            );
        }
    }
}

#[test]
fn every_named_set_of_answers_is_enough_and_none_in_it_is_superfluous() {
    let model = Model::real();
    let (mut sheets, mut sets) = (0, 0);
    for (index, rule) in all_rules().enumerate() {
        let view = view(&model, rule);
        let mut walk = Walk {
            model: &model,
            rule,
            index,
            view,
            classes: BTreeMap::new(),
            decided: BTreeSet::new(),
            fired: 0,
        };
        walk.go(0, &mut Answers::new());
        assert!(!walk.decided.is_empty(), "{} has no reason", rule.id);
        sheets += walk.fired;
        sets += walk.decided.len();
    }
    println!("{sets} sets of answers, from {sheets} sheets");
}
