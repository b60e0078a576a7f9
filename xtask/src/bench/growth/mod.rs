//! How everything grows: the same builds, the same proof and the same counts on a protocol of so many times the size.
//!
//! A *copy* has every question, definition, rule, screen and line of advice under names of its own (`tables`), its words in
//! every language, and as many further languages (`locales`). The larger tree is the project's own with these files
//! written anew, under `target/growth`; nothing that reads them knows of it.
//!
//! | part | what it does |
//! |---|---|
//! | `names`, `rust`, `edit` | names of copies, values as source, edits that fit in one place |
//! | `tables`, `locales`, `sheets`, `proof` | the files that are larger |
//! | `measure` | bytes, instructions, steps in a browser and the proof at one size |
//! | `verdict`, `kept` | what is worse than linear; what was found last, and the page that says so |
//!
//! In each run a planted mistake is measured too, which must be found worse than linear.
//! Not here: what it costs beside others (`bench`).

mod edit;
mod kept;
mod locales;
mod measure;
mod names;
mod proof;
mod rust;
mod sheets;
mod tables;
#[cfg(test)]
mod tests;
mod verdict;

use std::fs;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::{ADVICE, Question, RULE_COUNT};

use super::Part;
use crate::engine::Engine;
use crate::project::Project;
use crate::sabotage::tree;
use crate::{say, setup};
use edit::{File, replaced};
pub use kept::section;
use kept::{Kept, Machine, QUESTIONS};
use verdict::{Figure, Group};

/// Every file that differs at this size.
fn files(project: &Project, times: usize) -> Result<Vec<File>> {
    let mut files = tables::files(project, times)?;
    files.extend(locales::files(project, times)?);
    files.extend(sheets::files(project, times)?);
    files.extend(proof::files(project, times)?);
    Ok(files)
}

/// The project's tree with these files in place of its own.
fn larger(project: &Project, times: u32) -> Result<Project> {
    let copy = tree::copy_to(project, &project.target.join("growth"))?;
    for (path, text) in files(project, usize::try_from(times)?)? {
        let file = copy.root.join(&path);
        if fs::read_to_string(&file).is_ok_and(|present| present == text) {
            continue;
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, text).with_context(|| format!("{} cannot be written.", file.display()))?;
    }
    Ok(copy)
}

/// The command: measures every size, keeps what was found, and fails when anything but the proof grows worse than linear.
pub fn run(project: &Project, sizes: &[u32], parts: &[Part]) -> Result<()> {
    let wanted = |part| parts.is_empty() || parts.contains(&part);
    let engines: &[Engine] = if wanted(Part::Pages) { &[Engine::Chromium] } else { &[] };
    setup::run(project, setup::For::Test(engines))?;
    let known = if parts.is_empty() { None } else { Kept::load(project)? };
    let mut kept = Kept { machine: Machine::here(project)?, ..known.unwrap_or_default() };
    let mut first = None;
    for times in sizes.iter().copied() {
        say::now(&format!("{times} times the questions, rules and languages"));
        let copy = larger(project, times)?;
        let (questions, rules) = (Question::ALL.len(), RULE_COUNT);
        for (name, count) in
            [(QUESTIONS, questions), ("rules", rules), ("lines of advice", ADVICE.len())]
        {
            let count = u32::try_from(count)? * times;
            add(&mut kept.figures, times, (Group::Size, name.into(), f64::from(count)));
        }
        let mut found = Vec::new();
        if wanted(Part::Logic) {
            let levels = measure::levels(&copy)?;
            let same = first.get_or_insert_with(|| levels.clone());
            ensure!(
                *same == levels,
                "At {times}× the same answers come to {levels:?} and not {same:?}."
            );
            found.extend(measure::logic_of(&copy, &[])?);
        }
        if wanted(Part::Proof) {
            found.extend(measure::proof(&copy)?);
        }
        if wanted(Part::Bytes) {
            found.extend(measure::bytes(&copy)?);
        }
        if wanted(Part::Pages) {
            let (browser, steps) = measure::steps(&copy)?;
            kept.machine.versions.push(browser);
            kept.machine.versions.dedup();
            found.extend(steps);
        }
        found.into_iter().for_each(|found| add(&mut kept.figures, times, found));
        if wanted(Part::Logic) && times <= 2 {
            plant(&copy)?;
            let planted = measure::logic_of(&copy, &["what_if"])?;
            planted.into_iter().for_each(|found| add(&mut kept.planted, times, found));
        }
        kept.write(project)?;
    }
    print!("{}", kept.section());
    kept.judge()
}

/// Puts a figure in, in place of what was known of it at this size.
fn add(figures: &mut Vec<Figure>, times: u32, (group, name, value): measure::Found) {
    if !figures.iter().any(|figure| figure.name == name) {
        figures.push(Figure { name: name.clone(), group, at: Vec::new() });
    }
    if let Some(figure) = figures.iter_mut().find(|figure| figure.name == name) {
        figure.at.retain(|(known, _)| *known != times);
        figure.at.push((times, value));
        figure.at.sort_by_key(|(times, _)| *times);
    }
}

/// The mistake: all rules are decided anew for each answer that is tried, and not those that read it.
fn plant(copy: &Project) -> Result<()> {
    let (path, find, replace) = kept::PLANTED;
    let file = copy.root.join(path);
    let planted = replaced(&fs::read_to_string(&file)?, find, replace)?;
    Ok(fs::write(&file, planted)?)
}
