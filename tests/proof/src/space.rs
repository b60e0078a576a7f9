//! Every answer sheet as a point of one Boolean space.
//!
//! Each question's classes are numbered, and a number's bits are variables; the missing answer is number zero. Numbers
//! beyond the last class mean the last class, so that every point is a sheet and no side condition is needed.
//! Not here: what the sheets lead to (`model`), reading a point back (`sheet`).

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};
use clog_or_mastitis::protocol::{Condition, Question};

use crate::domain::{Class, Domain};

/// The space of all sheets.
#[derive(Clone, Debug)]
pub struct Space {
    variables: BddVariableSet,
    /// Indexed by question.
    domains: Vec<Domain>,
    /// Indexed by question: its first variable.
    first: Vec<usize>,
    /// Indexed by question: how many variables it has.
    bits: Vec<usize>,
    /// Indexed by variable.
    owners: Vec<(Question, usize)>,
}

impl Space {
    /// The sheets that these conditions tell apart.
    pub fn new(conditions: impl Iterator<Item = &'static Condition> + Clone) -> Self {
        let domains: Vec<Domain> = Question::ALL
            .into_iter()
            .map(|question| Domain::of(question, conditions.clone()))
            .collect();
        let bits: Vec<usize> =
            domains.iter().map(|domain| bits_for(domain.classes.len())).collect();
        let mut first = vec![0; domains.len()];
        let mut owners = Vec::new();
        for question in order() {
            first[question as usize] = owners.len();
            owners.extend((0..bits[question as usize]).map(|bit| (question, bit)));
        }
        let count = u16::try_from(owners.len()).expect("a few hundred variables");
        Space { variables: BddVariableSet::new_anonymous(count), domains, first, bits, owners }
    }

    /// The classes of a question.
    pub fn domain(&self, question: Question) -> &Domain {
        &self.domains[question as usize]
    }

    /// The class numbers of a question for which the fact holds.
    pub fn classes(&self, question: Question, fact: impl Fn(Class) -> bool) -> Vec<usize> {
        let classes = self.domain(question).classes.iter().enumerate();
        classes.filter(|(_, class)| fact(**class)).map(|(index, _)| index).collect()
    }

    /// The sheets whose answer to the question is in one of the classes.
    pub fn answered(&self, question: Question, fact: impl Fn(Class) -> bool) -> Bdd {
        let last = self.domain(question).classes.len() - 1;
        let variables = self.variables_of(question);
        let mut set = self.nothing();
        for code in 0..1usize << variables.len() {
            if fact(self.domain(question).classes[code.min(last)]) {
                let mut cube = self.everything();
                for (variable, bit) in self.bits_of(question, code) {
                    cube = cube.and(&self.variables.mk_literal(variable, bit));
                }
                set = set.or(&cube);
            }
        }
        set
    }

    /// The set as it looks to sheets with this class for the question: it no longer depends on the question.
    pub fn with(&self, set: &Bdd, question: Question, class: usize) -> Bdd {
        set.restrict(&self.bits_of(question, class))
    }

    /// The set as it looks to sheets with these questions unanswered.
    pub fn with_missing(&self, set: &Bdd, questions: impl Iterator<Item = Question>) -> Bdd {
        let bits: Vec<_> = questions.flat_map(|question| self.bits_of(question, 0)).collect();
        set.restrict(&bits)
    }

    /// The sheets that some answer to the questions brings into the set.
    pub fn some(&self, set: &Bdd, questions: impl Iterator<Item = Question>) -> Bdd {
        let variables: Vec<_> =
            questions.flat_map(|question| self.variables_of(question)).collect();
        set.exists(&variables)
    }

    /// The questions on whose answer it depends whether a sheet is in the set.
    pub fn support(&self, set: &Bdd) -> Vec<Question> {
        let support = set.support_set();
        let reads = |question: &Question| {
            self.variables_of(*question).iter().any(|variable| support.contains(variable))
        };
        Question::ALL.into_iter().filter(reads).collect()
    }

    /// All sheets.
    pub fn everything(&self) -> Bdd {
        self.variables.mk_true()
    }

    /// No sheet.
    pub fn nothing(&self) -> Bdd {
        self.variables.mk_false()
    }

    /// The sheets in all of the sets.
    pub fn all<'a>(&self, sets: impl IntoIterator<Item = &'a Bdd>) -> Bdd {
        sets.into_iter().fold(self.everything(), |all, set| all.and(set))
    }

    /// The sheets in at least one of the sets.
    pub fn any<'a>(&self, sets: impl IntoIterator<Item = &'a Bdd>) -> Bdd {
        sets.into_iter().fold(self.nothing(), |any, set| any.or(set))
    }

    /// How many variables the space has.
    pub fn variable_count(&self) -> u16 {
        self.variables.num_vars()
    }

    /// For each variable its question, and which of the question's bits it is, the highest first.
    pub(crate) fn owners(&self) -> &[(Question, usize)] {
        &self.owners
    }

    pub(crate) fn bit_count(&self, question: Question) -> usize {
        self.bits[question as usize]
    }

    fn variables_of(&self, question: Question) -> Vec<BddVariable> {
        let first = self.first[question as usize];
        (first..first + self.bit_count(question)).map(BddVariable::from_index).collect()
    }

    /// The values of a question's variables that mean the class.
    pub fn bits_of(&self, question: Question, code: usize) -> Vec<(BddVariable, bool)> {
        let variables = self.variables_of(question);
        let count = variables.len();
        variables
            .into_iter()
            .enumerate()
            .map(|(index, variable)| (variable, code >> (count - 1 - index) & 1 == 1))
            .collect()
    }
}

fn bits_for(classes: usize) -> usize {
    (usize::BITS - (classes - 1).leading_zeros()) as usize
}

/// The questions from the top of the diagrams down: those that meet in the same definitions stand together.
pub fn order() -> Vec<Question> {
    use Question::*;
    let together = [
        Milk,
        Where,
        DaysSinceBirth,
        Temperature,
        Feverish,
        BodyIll,
        BreastColour,
        Inflamed,
        Growing,
        NippleCrackInfected,
        Trend,
        HoursSinceStart,
        Lump,
        LumpAfterFeed,
        LumpFeel,
        Pain,
    ];
    let rest = Question::ALL.into_iter().filter(|question| !together.contains(question));
    together.into_iter().chain(rest).collect()
}
