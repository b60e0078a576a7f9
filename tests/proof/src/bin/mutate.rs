//! `cargo xtask mutate`: changes every rule in many small ways and reports each change that nothing notices.

#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::process::ExitCode;

use proof::mutants::{Fate, Hunt};

fn main() -> ExitCode {
    let hunt = Hunt::new();
    let (mut cases, mut properties) = (0, BTreeMap::<&str, usize>::new());
    let (mut equivalent, mut survivors) = (Vec::new(), Vec::new());
    for mutant in &hunt.mutants {
        match hunt.judge(mutant) {
            Fate::Case(_) => cases += 1,
            Fate::Property(name) => *properties.entry(name).or_default() += 1,
            Fate::Equivalent => equivalent.push(&mutant.name),
            Fate::Survived => survivors.push(&mutant.name),
        }
    }
    println!("{} mutants", hunt.mutants.len());
    println!("{cases:6}  noticed by a clinical case");
    for (name, count) in properties {
        println!("{count:6}  noticed by {name} alone");
    }
    println!(
        "{:6}  equivalent: decided to fire the same rules on the same sheets",
        equivalent.len()
    );
    for name in equivalent {
        println!("        {name}");
    }
    println!("{:6}  survived", survivors.len());
    for name in &survivors {
        println!("        {name}");
    }
    if survivors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
