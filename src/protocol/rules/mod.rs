//! The floors: every rule that raises an urgency, as data.
//!
//! The urgency is the highest rule that fires; none lowers it. Rules for the baby set the baby's
//! level only. Ids are final (E, S, W, R and a number); the order of the tables, level by level, is
//! the order in which reasons are shown.
//! Not here: evaluation (`triage::facts`) and the reason sentences (`locales/`, `rule-<id>`).

mod emergency;
mod routine_soon;
mod same_day;
mod within_24h;

use super::{condition::Condition, sources::Source, urgency::Urgency};

/// Whose level a rule raises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Patient {
    /// The one with the sore breast.
    Parent,
    /// The baby; the rule never touches the parent's urgency.
    Baby,
}

/// One floor.
#[derive(Debug)]
pub struct Rule {
    /// The id, unique for each patient.
    pub id: &'static str,
    /// The level that it holds up. A baby's rule uses `SameDay` and `Emergency` alone.
    pub urgency: Urgency,
    /// Whose level.
    pub patient: Patient,
    /// When it fires.
    pub when: Condition,
    /// Where it comes from.
    pub sources: &'static [Source],
}

/// The parent's rules and the baby's, level by level, highest first.
pub static RULES: [&[Rule]; 4] =
    [emergency::RULES, same_day::RULES, within_24h::RULES, routine_soon::RULES];

/// How many rules there are.
pub const RULE_COUNT: usize = emergency::RULES.len()
    + same_day::RULES.len()
    + within_24h::RULES.len()
    + routine_soon::RULES.len();

/// Every rule, in the order of the bits of a fired set.
pub fn all_rules() -> impl Iterator<Item = &'static Rule> {
    RULES.into_iter().flatten()
}

/// The rule at this place of [`all_rules`].
pub fn rule_at(index: usize) -> Option<&'static Rule> {
    let mut left = index;
    RULES.into_iter().find_map(|level| {
        let rule = level.get(left);
        left = left.wrapping_sub(level.len());
        rule
    })
}

/// A rule for the parent.
const fn parent(
    id: &'static str,
    urgency: Urgency,
    when: Condition,
    sources: &'static [Source],
) -> Rule {
    Rule { id, urgency, patient: Patient::Parent, when, sources }
}

/// A rule for the baby.
const fn baby(
    id: &'static str,
    urgency: Urgency,
    when: Condition,
    sources: &'static [Source],
) -> Rule {
    Rule { id, urgency, patient: Patient::Baby, when, sources }
}
