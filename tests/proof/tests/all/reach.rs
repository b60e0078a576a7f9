//! Nothing in the tables is idle: every rule can fire, every name and every line can be shown, and a rule that another
//! always outranks or equals stays for a reason that is written here.

use biodivine_lib_bdd::Bdd;
use clog_or_mastitis::protocol::{ADVICE, Patient, Pattern, TERMS, Urgency};
use proof::model::Model;
use proof::outcome::Outcome;

/// Rules that never decide a level alone, what covers them, and why they stay.
const COVERED: [(&str, &[&str], &str); 4] = [
    ("S02", &["S03"], "gives its own reason: feverish and no reading"),
    ("S09", &["S01", "S03"], "gives its own reason: both breasts at once"),
    ("S16", &["S01"], "gives its own reason, and the limit of four hours"),
    ("R02", &["R04"], "gives its own reason, and asks for an examination"),
];

#[test]
fn every_rule_and_every_definition_can_hold_and_can_fail() {
    let model = Model::real();
    for (floor, fired) in model.book.floors.iter().zip(&model.fired) {
        assert!(!fired.is_false(), "{} never fires", floor.id);
        assert!(!fired.is_true(), "{} always fires", floor.id);
    }
    for (term, set) in TERMS.iter().zip(&model.terms) {
        assert!(!set.is_false() && !set.is_true(), "{} says nothing", term.id);
    }
    let levels = Urgency::ALL.iter().map(|level| model.at_least(*level));
    let nodes: usize = model.fired.iter().chain(levels).map(Bdd::size).sum();
    println!("\n{} variables\n{nodes} nodes", model.space.variable_count());
}

#[test]
fn every_name_and_every_line_can_be_shown() {
    let model = Model::real();
    let outcome = Outcome::of(&model);
    for pattern in Pattern::ALL {
        assert!(!outcome.named(*pattern).is_false(), "{} is never named", pattern.id());
    }
    for line in ADVICE {
        assert!(!outcome.shows(line.id).is_false(), "{} is never shown", line.id);
    }
}

#[test]
fn a_rule_that_others_cover_stays_for_a_reason() {
    let covered = Model::real().covered();
    let found: Vec<_> = covered.iter().map(|(patient, id, by)| (*patient, *id, &by[..])).collect();
    let known: Vec<_> = COVERED.iter().map(|(id, by, _)| (Patient::Parent, *id, *by)).collect();
    assert_eq!(found, known);
}
