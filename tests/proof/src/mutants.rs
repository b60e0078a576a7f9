//! Small changes of the knowledge, one at a time: each must be noticed by a clinical case or by a property.
//!
//! Every rule, and every definition that rules rest on, is *flipped* (holds where it did not), *dropped* (never holds),
//! *widened* (a part of "all" less, an answer more, a limit moved outward) and *narrowed* (a part of "any" less, an answer
//! less, a limit moved inward). A mutant that fires every rule on the same sheets as before is *equivalent*: it says the
//! same in other words, which the diagrams decide.
//! Not here: planted mistakes in the program's text (`cargo xtask sabotage`).

use biodivine_lib_bdd::BddValuation;
use clog_or_mastitis::protocol::condition::{Bound, OneOf, ReadingBound};
use clog_or_mastitis::protocol::question::{MISSING, Mask};
use clog_or_mastitis::protocol::terms::URGENCY_TERMS;
use clog_or_mastitis::protocol::{Condition, Patient, Question, TERMS, all_rules};

use crate::model::Model;
use crate::properties::{LIMITS, PROPERTIES};
use crate::rulebook::{NEVER, Rulebook};
use crate::sheet::Point;
use crate::space::Space;
use crate::support::{cases::cases, sheets};

/// One changed copy of the knowledge.
#[derive(Debug)]
pub struct Mutant {
    /// The rule or definition, and the change, in words.
    pub name: String,
    book: Rulebook,
}

/// What noticed a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// A clinical case, by name.
    Case(String),
    /// A property, by name.
    Property(&'static str),
    /// Nothing could: the same rules fire on the same sheets.
    Equivalent,
    /// Nothing did.
    Survived,
}

/// The mutants and what is needed to judge them.
pub struct Hunt {
    /// Every mutant.
    pub mutants: Vec<Mutant>,
    real: Model,
    /// Each case's name and sheet.
    cases: Vec<(String, BddValuation)>,
}

impl Hunt {
    /// Every mutant of what `assess` reads.
    pub fn new() -> Self {
        let mutants = all();
        // One space for all of them, so that sets can be compared: every moved limit splits the numbers.
        let books = mutants.iter().flat_map(|mutant| mutant.book.changed());
        let conditions: Vec<_> = Rulebook::real().conditions().chain(LIMITS).chain(books).collect();
        let space = Space::new(conditions.into_iter());
        let sheet =
            |sheet: &sheets::Sheet| Point::of(&space, &sheets::answers(sheet)).valuation(&space);
        let cases = cases().iter().map(|case| (case.name.clone(), sheet(&case.sheet()))).collect();
        Hunt { real: Model::in_space(space, Rulebook::real()), mutants, cases }
    }

    /// What notices the mutant.
    pub fn judge(&self, mutant: &Mutant) -> Fate {
        let model = self.real.changed(&mutant.book);
        if model.fired == self.real.fired {
            return Fate::Equivalent;
        }
        let changed: Vec<_> = model
            .fired
            .iter()
            .zip(&self.real.fired)
            .filter(|(mutated, real)| mutated != real)
            .collect();
        let notices = |(_, sheet): &&(String, BddValuation)| {
            changed.iter().any(|(mutated, real)| mutated.eval_in(sheet) != real.eval_in(sheet))
        };
        if let Some((name, _)) = self.cases.iter().find(notices) {
            return Fate::Case(name.clone());
        }
        let broken = PROPERTIES.iter().find(|property| (property.check)(&model).is_err());
        broken.map_or(Fate::Survived, |property| Fate::Property(property.name))
    }
}

impl Default for Hunt {
    fn default() -> Self {
        Self::new()
    }
}

fn all() -> Vec<Mutant> {
    let mut mutants = Vec::new();
    for (index, rule) in all_rules().enumerate() {
        let whose = if rule.patient == Patient::Baby { " for the baby" } else { "" };
        for (change, when) in changes(&rule.when) {
            let mut book = Rulebook::real();
            book.floors[index].when = when;
            mutants.push(Mutant { name: format!("{}{whose}: {change}", rule.id), book });
        }
    }
    for (index, term) in TERMS.iter().enumerate().take(URGENCY_TERMS) {
        for (change, when) in changes(&term.when) {
            let mut book = Rulebook::real();
            book.terms[index] = when;
            mutants.push(Mutant { name: format!("{}: {change}", term.id), book });
        }
    }
    mutants
}

/// Every small change of a condition, with its name.
fn changes(condition: &'static Condition) -> Vec<(String, &'static Condition)> {
    let mut changes: Vec<(String, &'static Condition)> = vec![
        ("flipped".to_owned(), keep(Condition::Not(condition))),
        ("dropped".to_owned(), &NEVER),
    ];
    changes.extend(parts_changed(condition));
    changes
}

fn keep(condition: Condition) -> &'static Condition {
    Box::leak(Box::new(condition))
}

fn parts_changed(condition: &'static Condition) -> Vec<(String, &'static Condition)> {
    match condition {
        Condition::All(parts) => list_changed(parts, "all", Condition::All),
        Condition::Any(parts) => list_changed(parts, "any", Condition::Any),
        Condition::Not(part) => parts_changed(part)
            .into_iter()
            .map(|(name, part)| (format!("not {name}"), keep(Condition::Not(part))))
            .chain([("a \"not\" less".to_owned(), *part)])
            .collect(),
        Condition::Is(question, set) => masks(*question, *set)
            .into_iter()
            .map(|(name, set)| (name, keep(Condition::Is(*question, set))))
            .collect(),
        Condition::OneOf(list) => list_lines(list),
        Condition::Number(question, bound) => [-1.0, 1.0]
            .map(|step| {
                let bound = moved(*bound, step);
                let name = format!("{} {bound:?}", question.id());
                (name, keep(Condition::Number(*question, bound)))
            })
            .into(),
        Condition::Reading(question, bound) => [(-0.1, 0.0), (0.1, 0.0), (0.0, -0.1), (0.0, 0.1)]
            .map(|(fahrenheit, celsius)| {
                let bound = ReadingBound {
                    fahrenheit: moved(bound.fahrenheit, fahrenheit),
                    celsius: moved(bound.celsius, celsius),
                };
                let name = format!("{} {bound:?}", question.id());
                (name, keep(Condition::Reading(*question, bound)))
            })
            .into(),
        // Terms have mutants of their own; "a part less" leaves each of them out where it is used.
        _ => Vec::new(),
    }
}

fn list_changed(
    parts: &'static [Condition],
    of: &str,
    make: fn(&'static [Condition]) -> Condition,
) -> Vec<(String, &'static Condition)> {
    let mut changes = Vec::new();
    for index in 0..parts.len() {
        let rest = (0..parts.len()).filter(|other| *other != index);
        let rest: Vec<Condition> = rest.map(|other| copy(&parts[other])).collect();
        changes.push((format!("{of} without part {}", index + 1), keep(make(rest.leak()))));
        for (name, part) in parts_changed(&parts[index]) {
            let copies = parts
                .iter()
                .enumerate()
                .map(|(other, same)| if other == index { copy(part) } else { copy(same) });
            let copies: Vec<Condition> = copies.collect();
            changes.push((format!("part {}: {name}", index + 1), keep(make(copies.leak()))));
        }
    }
    changes
}

/// A condition with the same parts.
fn copy(condition: &'static Condition) -> Condition {
    match condition {
        Condition::All(parts) => Condition::All(parts),
        Condition::Any(parts) => Condition::Any(parts),
        Condition::Not(part) => Condition::Not(part),
        Condition::Is(question, set) => Condition::Is(*question, *set),
        Condition::OneOf(list) => {
            Condition::OneOf(OneOf { questions: list.questions, bits: list.bits, set: list.set })
        }
        Condition::Number(question, bound) => Condition::Number(*question, *bound),
        Condition::Reading(question, bound) => Condition::Reading(*question, *bound),
        Condition::Term(term) => Condition::Term(*term),
        Condition::Fired(ids) => Condition::Fired(ids),
        Condition::Urgency(from, to) => Condition::Urgency(*from, *to),
        Condition::Baby(level) => Condition::Baby(*level),
    }
}

/// The set with one answer more or less, a missing one included.
fn masks(question: Question, set: Mask) -> Vec<(String, Mask)> {
    let options = question.options().iter().enumerate();
    let bits = options.map(|(index, id)| (*id, 2 << index)).chain([("missing", MISSING)]);
    bits.map(|(id, bit)| {
        let sign = if set & bit == 0 { "or" } else { "but not" };
        (format!("{} {sign} {id}", question.id()), set ^ bit)
    })
    .collect()
}

/// A tick list with one line less, and with one answer more or less for all of its lines.
fn list_lines(list: &'static OneOf) -> Vec<(String, &'static Condition)> {
    let mut changes = Vec::new();
    for left_out in list.questions {
        let questions: Vec<_> =
            list.questions.iter().copied().filter(|question| question != left_out).collect();
        let mut bits = list.bits;
        bits.remove(*left_out as usize);
        let less = OneOf { questions: questions.leak(), bits, set: list.set };
        changes.push((format!("without {}", left_out.id()), keep(Condition::OneOf(less))));
    }
    for (name, set) in masks(list.questions[0], list.set) {
        let other = OneOf { questions: list.questions, bits: list.bits, set };
        changes.push((format!("every line: {name}"), keep(Condition::OneOf(other))));
    }
    changes
}

fn moved(bound: Bound, step: f64) -> Bound {
    // Tenths, as a thermometer shows them.
    let to = |limit: f64| ((limit + step) * 10.0).round() / 10.0;
    match bound {
        Bound::AtLeast(limit) => Bound::AtLeast(to(limit)),
        Bound::AtMost(limit) => Bound::AtMost(to(limit)),
        Bound::Below(limit) => Bound::Below(to(limit)),
    }
}
