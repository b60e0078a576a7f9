//! The knowledge that is proved: the very conditions that `assess` reads, or a copy with one of them changed.
//!
//! Changed copies serve to show that a property sees a fault, and to try mutants. Not here: what the conditions mean for
//! a sheet (`model`).

use clog_or_mastitis::protocol::{
    ADVICE, Condition, PATTERN_ROWS, Patient, SCREENS, TERMS, Term, Urgency, advice, all_rules,
    patterns, screens,
};

/// One floor.
#[derive(Clone, Copy, Debug)]
pub struct Floor {
    /// The rule's id.
    pub id: &'static str,
    /// Its level.
    pub urgency: Urgency,
    /// Whose level.
    pub patient: Patient,
    /// When it fires.
    pub when: &'static Condition,
}

/// Definitions and floors, in the order of the tables.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// What each term stands for, indexed by `Term`.
    pub terms: Vec<&'static Condition>,
    /// Every rule.
    pub floors: Vec<Floor>,
}

/// A floor that never holds.
pub static NEVER: Condition = Condition::Any(&[]);

impl Rulebook {
    /// What `assess` reads.
    pub fn real() -> Self {
        let floor = |rule: &'static clog_or_mastitis::protocol::Rule| Floor {
            id: rule.id,
            urgency: rule.urgency,
            patient: rule.patient,
            when: &rule.when,
        };
        Rulebook {
            terms: TERMS.iter().map(|term| &term.when).collect(),
            floors: all_rules().map(floor).collect(),
        }
    }

    /// With another meaning of a term.
    pub fn with_term(mut self, term: Term, when: &'static Condition) -> Self {
        if let Some(slot) = self.terms.get_mut(term as usize) {
            *slot = when;
        }
        self
    }

    /// With another condition for one rule.
    pub fn with_rule(mut self, patient: Patient, id: &str, when: &'static Condition) -> Self {
        for floor in &mut self.floors {
            if floor.patient == patient && floor.id == id {
                floor.when = when;
            }
        }
        self
    }

    /// Without the parent's rules of these ids.
    pub fn without(mut self, ids: &[&str]) -> Self {
        for floor in &mut self.floors {
            if floor.patient == Patient::Parent && ids.contains(&floor.id) {
                floor.when = &NEVER;
            }
        }
        self
    }

    /// With one more floor.
    pub fn and(mut self, urgency: Urgency, patient: Patient, when: &'static Condition) -> Self {
        self.floors.push(Floor { id: "planted", urgency, patient, when });
        self
    }

    /// Every condition that anything shown to a reader rests on: their limits split the numbers.
    pub fn conditions(&self) -> impl Iterator<Item = &'static Condition> + '_ {
        let lines = ADVICE.iter().flat_map(|line| line.first_when.iter().chain([&line.when]));
        let asked = SCREENS.iter().chain([&screens::TRIED]).flat_map(|screen| {
            screen.asked.iter().map(|asked| &asked.shown).chain([&screen.shown])
        });
        let floors = self.floors.iter().map(|floor| floor.when);
        self.terms
            .iter()
            .copied()
            .chain(floors)
            .chain(PATTERN_ROWS.iter().map(|row| &row.when))
            .chain([&patterns::NO_PATTERN, &patterns::MUST_STAY])
            .chain(lines)
            .chain(advice::GROUPS.iter().map(|(_, shown)| shown))
            .chain(asked)
    }
}
