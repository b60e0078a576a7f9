//! The library and the second writing of the same clinical text come to the same answers.

use clog_or_mastitis::protocol::Patient;
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
