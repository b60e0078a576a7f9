//! No small change of a rule goes unnoticed. `cargo xtask mutate` prints what noticed which.

use proof::mutants::{Fate, Hunt};

#[test]
fn every_small_change_of_a_rule_is_noticed_or_changes_nothing() {
    let hunt = Hunt::new();
    println!("\n{} mutants", hunt.mutants.len());
    assert!(hunt.mutants.len() > 1_000, "{} mutants", hunt.mutants.len());
    let fates: Vec<_> = hunt.mutants.iter().map(|mutant| (mutant, hunt.judge(mutant))).collect();
    let of = |fate: &Fate| {
        let such = fates.iter().filter(move |(_, other)| other == fate);
        such.map(|(mutant, _)| mutant.name.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(&Fate::Survived), [""; 0]);
    // Said in other words: few, or the mutants would be no test.
    let equivalent = of(&Fate::Equivalent);
    assert!(equivalent.len() < hunt.mutants.len() / 20, "{equivalent:?}");
}
