//! From a set of sheets back to one sheet: the shortest, as a line for `examples/assess.rs`.
//!
//! *Shortest* = the fewest answers given. Not here: sets of sheets (`space`).

use biodivine_lib_bdd::{Bdd, BddPointer, BddValuation};
use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::triage::{Answers, Unit, Value};
use serde_json::{Map, json};

use crate::domain::Class;
use crate::space::Space;

/// A sheet, by the number of each answer's class; indexed by question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point(pub Vec<usize>);

impl Point {
    /// The sheet without answers.
    pub fn empty() -> Self {
        Point(vec![0; Question::ALL.len()])
    }

    /// The point of a sheet.
    pub fn of(space: &Space, answers: &Answers) -> Self {
        let class = |question: Question| space.domain(question).class_of(answers.get(question));
        Point(Question::ALL.into_iter().map(class).collect())
    }

    /// The answer to a question that stands for its class.
    pub fn answer(&self, space: &Space, question: Question) -> Class {
        let classes = &space.domain(question).classes;
        classes[self.0[question as usize].min(classes.len() - 1)]
    }

    /// The sheet in the library's form.
    pub fn answers(&self, space: &Space) -> Answers {
        let mut answers = Answers::new();
        for question in Question::ALL {
            if let Some(value) = self.answer(space, question) {
                answers.set(question, value);
            }
        }
        answers
    }

    /// The sheet as one line of JSON.
    pub fn line(&self, space: &Space) -> String {
        let given = Question::ALL.into_iter().filter_map(|question| {
            let value = self.answer(space, question)?;
            Some((question.id().to_owned(), json(question, value)))
        });
        serde_json::Value::Object(given.collect::<Map<_, _>>()).to_string()
    }

    /// The sheet as a value for each variable, to ask sets with: `set.eval_in(&…)`.
    pub fn valuation(&self, space: &Space) -> BddValuation {
        let bit = |(question, bit): &(Question, usize)| {
            self.0[*question as usize] >> (space.bit_count(*question) - 1 - bit) & 1 == 1
        };
        BddValuation::new(space.owners().iter().map(bit).collect())
    }
}

/// A set that is asked of millions of sheets: its nodes side by side.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Variable, where to go without it, where to go with it; the first two nodes are "not in it" and "in it".
    nodes: Vec<(u16, u32, u32)>,
    top: usize,
}

impl Asked {
    /// The set, ready to be asked.
    pub fn new(set: &Bdd) -> Self {
        let node = |pointer: BddPointer| {
            let (low, high) = (set.low_link_of(pointer), set.high_link_of(pointer));
            let place = |link: BddPointer| u32::try_from(link.to_index()).expect("few nodes");
            let variable = u16::try_from(set.var_of(pointer).to_index()).expect("few variables");
            (variable, place(low), place(high))
        };
        let ends = [(0, 0, 0), (0, 1, 1)];
        Asked {
            nodes: ends.into_iter().chain(set.pointers().skip(2).map(node)).collect(),
            top: set.root_pointer().to_index(),
        }
    }

    /// Whether the sheet, by the value of each variable, is in the set.
    pub fn holds(&self, sheet: &[bool]) -> bool {
        let mut at = self.top;
        while at > 1 {
            let (variable, low, high) = self.nodes[at];
            at = if sheet[usize::from(variable)] { high } else { low } as usize;
        }
        at == 1
    }
}

/// One answer in JSON.
pub fn json(question: Question, value: Value) -> serde_json::Value {
    match value {
        Value::Option(index) => json!(question.options()[usize::from(index)]),
        Value::Number(number) => json!(number),
        Value::Reading(reading) => {
            let unit = if reading.unit == Unit::F { "F" } else { "C" };
            json!({"value": reading.value, "unit": unit})
        }
    }
}

/// The sheet of the set with the fewest answers, if the set has any.
pub fn shortest(space: &Space, set: &Bdd) -> Option<Point> {
    if set.is_false() {
        return None;
    }
    let owners = space.owners();
    let nodes = set.size();
    // For each node, with and without an answer counted already for its question: the fewest more answers to a sheet of
    // the set, and whether its bit is set on the way there. Links lead to nodes with lower numbers.
    let mut fewest = vec![[usize::MAX; 2]; nodes.max(2)];
    let mut high_is_better = vec![[false; 2]; nodes.max(2)];
    fewest[1] = [0, 0];
    for pointer in set.pointers().skip(2) {
        let question = owners[set.var_of(pointer).to_index()].0;
        for counted in 0..2 {
            let cost = |link: BddPointer, counted: usize| {
                let same = !link.is_terminal() && owners[set.var_of(link).to_index()].0 == question;
                fewest[link.to_index()][if same { counted } else { 0 }]
            };
            let low = cost(set.low_link_of(pointer), counted);
            let high = cost(set.high_link_of(pointer), 1).saturating_add(1 - counted);
            fewest[pointer.to_index()][counted] = low.min(high);
            high_is_better[pointer.to_index()][counted] = high < low;
        }
    }
    let mut point = Point::empty();
    let (mut node, mut counted) = (set.root_pointer(), 0);
    while !node.is_terminal() {
        let (question, bit) = owners[set.var_of(node).to_index()];
        let high = high_is_better[node.to_index()][counted];
        if high {
            point.0[question as usize] |= 1 << (space.bit_count(question) - 1 - bit);
            counted = 1;
        }
        node = if high { set.high_link_of(node) } else { set.low_link_of(node) };
        if !node.is_terminal() && owners[set.var_of(node).to_index()].0 != question {
            counted = 0;
        }
    }
    Some(point)
}
