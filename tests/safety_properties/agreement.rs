//! The library and the second writing of the same clinical text come to the same answers.

use std::cell::RefCell;
use std::collections::BTreeSet;

use clog_or_mastitis::protocol::{ADVICE, Patient, Pattern, all_rules};
use clog_or_mastitis::triage::{Facts, advice, assess, interview, patterns, recheck_hours};

use crate::support::random::{RandomSheet, on_random_sheets};
use crate::support::reference;

fn agree(sheet: &RandomSheet) -> Result<(), String> {
    let json = sheet.json();
    let answers = sheet.answers();
    let expected = reference::judge(&json);
    let assessment = assess(&answers);
    let facts = Facts::of(&answers);
    let fired = |patient| -> Vec<&str> {
        let rules = assessment.fired.iter().filter(|rule| rule.patient == patient);
        rules.map(|rule| rule.id).collect()
    };
    same("urgency", assessment.urgency.id(), expected.urgency)?;
    same("baby_urgency", assessment.baby_urgency.id(), expected.baby_urgency)?;
    same("the parent's rules", fired(Patient::Parent), expected.rules)?;
    same("the baby's rules", fired(Patient::Baby), expected.baby_rules)?;
    let names: Vec<&str> = patterns(&facts).iter().map(|pattern| pattern.id()).collect();
    same("patterns", names, expected.patterns)?;
    let lines: Vec<&str> = advice(&facts).iter().map(|line| line.id).collect();
    same("advice", lines, expected.advice)?;
    let hours: Vec<u64> = recheck_hours(&facts).into_iter().map(u64::from).collect();
    same("recheck_hours", hours, expected.recheck_hours)?;
    let mut open: Vec<&str> =
        interview::still_open(&answers).iter().map(|question| question.id()).collect();
    let mut expected_open = expected.still_open;
    open.sort_unstable();
    expected_open.sort_unstable();
    same("still_open", open, expected_open)
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, got: T, expected: T) -> Result<(), String> {
    if got == expected {
        return Ok(());
    }
    Err(format!("{what}: the library says {got:?}, the second writing {expected:?}"))
}

#[test]
fn two_independent_writings_agree_on_random_sheets() {
    on_random_sheets(200_000, agree);
}

/// Without this, agreement and the other properties could hold for lack of sheets that matter.
#[test]
fn random_sheets_reach_every_level_rule_name_and_advice_line() {
    let reached = RefCell::new(BTreeSet::new());
    on_random_sheets(20_000, |sheet| {
        let verdict = reference::judge(&sheet.json());
        let mut reached = reached.borrow_mut();
        reached.extend([verdict.urgency, verdict.baby_urgency]);
        for ids in [verdict.rules, verdict.baby_rules, verdict.patterns, verdict.advice] {
            reached.extend(ids);
        }
        Ok(())
    });
    let reached = reached.into_inner();
    let levels = ["self_care", "routine_soon", "within_24h", "same_day", "emergency", "none"];
    let rules = all_rules().map(|rule| rule.id);
    let names = Pattern::ALL.iter().map(|pattern| pattern.id());
    for id in levels.into_iter().chain(rules).chain(names).chain(ADVICE.iter().map(|line| line.id))
    {
        assert!(reached.contains(id), "no random sheet leads to {id}");
    }
}
