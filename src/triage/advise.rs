//! Which advice is shown, and when to check again.
//!
//! Not here: the lines (`protocol::advice`), clock times (`widget`, which has a clock).

use super::{Facts, Value};
use crate::protocol::{
    ADVICE, Advice, Condition, Question, Term, Urgency,
    advice::{ANTIBIOTIC_RECHECKS, GROUPS, Group, recheck_hours as hours_by_level},
};

/// The advice lines for these facts, in the order in which they are shown.
pub fn advice(facts: &Facts) -> Vec<&'static Advice> {
    let mut lines = Vec::new();
    for (group, shown) in &GROUPS {
        if facts.hold(shown) {
            let (mut first, rest): (Vec<_>, Vec<_>) = group_lines(facts, *group)
                .partition(|line| line.first_when.as_ref().is_some_and(|when| facts.hold(when)));
            lines.append(&mut first);
            lines.extend(rest);
        }
    }
    lines
}

fn group_lines<'a>(
    facts: &'a Facts<'a>,
    group: Group,
) -> impl Iterator<Item = &'static Advice> + 'a {
    ADVICE.iter().filter(move |line| line.group == group && facts.hold(&line.when))
}

/// Hours from now at which to check again, soonest first, without doubles.
pub fn recheck_hours(facts: &Facts) -> Vec<u16> {
    let mut hours = hours_by_level(facts.urgency()).to_vec();
    let taking = facts.hold(&Condition::Term(Term::OnAntibiotics))
        && !facts.hold(&Condition::Term(Term::CourseOver));
    if taking
        && facts.urgency() != Urgency::Emergency
        && let Some(Value::Number(since)) = facts.answers().get(Question::AntibioticsHours)
    {
        for limit in ANTIBIOTIC_RECHECKS {
            let left = (limit - since).ceil();
            if left > 0.0 {
                // At most 48, so nothing is cut off.
                hours.push(left as u16);
            }
        }
    }
    hours.sort_unstable();
    hours.dedup();
    hours
}
