//! Changes every rule in many small ways and reports each change that no clinical case and no property notices.
//!
//! Not here: the changes and who notices them (`tests/proof`), faults planted in the program's text (`sabotage`).

use anyhow::Result;

use crate::project::Project;
use crate::{say, shell};

/// Runs it; a survivor fails.
pub fn run(project: &Project) -> Result<()> {
    say::now("Changing every rule (half a minute, and one more when nothing is compiled yet)");
    let mutate = ["run", "--locked", "--package", "proof", "--bin", "mutate"];
    let survived = "Some changes went unnoticed: they stand last in the list above. A clinical case on that rule's limit \
                    (tests/cases/clinical.jsonl) makes them noticed.";
    shell::run(project.cargo().args(mutate), survived)
}
