//! The urgency: the highest floor that fires.
//!
//! Vocabulary: *fired* = the rules whose condition the sheet makes true, as one bit each in the
//! order of `protocol::all_rules`. Not here: why they fired (`explain`).

use super::{Answers, Facts};
use crate::protocol::{BabyUrgency, Rule, Urgency, bits::RuleSet, rules::rule_at};

/// How soon to get help, and the rules that say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The parent's level.
    pub urgency: Urgency,
    /// The baby's level; it never changes the parent's.
    pub baby_urgency: BabyUrgency,
    /// Every rule that fired.
    pub fired: FiredRules,
}

/// Assesses a sheet. Pure and total: every sheet, the empty one included, gives one level.
pub fn assess(answers: &Answers) -> Assessment {
    let facts = Facts::of_urgency(answers);
    Assessment {
        urgency: facts.urgency(),
        baby_urgency: facts.baby_urgency(),
        fired: facts.fired(),
    }
}

/// A set of rules, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct FiredRules(RuleSet);

impl FiredRules {
    /// No rule.
    pub const NONE: FiredRules = FiredRules(RuleSet::NONE);

    pub(super) fn insert(&mut self, index: usize) {
        self.0.insert(index);
    }

    /// Whether the rule at this place of `protocol::all_rules` fired.
    pub fn contains(self, index: usize) -> bool {
        self.0.contains(index)
    }

    /// Whether no rule fired.
    pub fn is_empty(self) -> bool {
        self.0.is_empty()
    }

    /// The rules, highest level first, as the tables list them.
    pub fn iter(self) -> impl Iterator<Item = &'static Rule> {
        self.0.iter().filter_map(rule_at)
    }
}
