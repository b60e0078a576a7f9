//! The proof over many copies: each property said of every copy, in the one space of all answers.
//!
//! Nothing is proved of a copy by itself: its properties are asked of the whole, with the other copies' answers free. What
//! holds only where nothing else speaks (a plain clog stays at home) says so: no rule of another copy fires. The names for
//! what it looks like read the first copy alone, and so do the properties about them.
//!
//! Vocabulary: an *edit* names the text that it replaces; where that has moved on, the run stops.
//! Not here: how the proof works (`tests/proof`).

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::{ADVICE, all_rules};

use super::edit::{File, between, replaced};
use super::names::Copy;
use crate::project::Project;
use crate::stamp;

const SOURCE: &str = "tests/proof/src";

/// The files of the proof.
pub fn files(project: &Project, times: usize) -> Result<Vec<File>> {
    if times == 1 {
        return Ok(Vec::new());
    }
    let mut files = properties(project, times)?;
    let read = |path: &str| {
        fs::read_to_string(project.root.join(path))
            .with_context(|| format!("{path} cannot be read."))
    };
    let path = format!("{SOURCE}/lib.rs");
    let modules: String = Copy::further(times)
        .map(|copy| format!("#[allow(missing_docs, dead_code)]\npub mod properties_x{};\n", copy.0))
        .collect();
    files.push((
        path.clone(),
        replaced(&read(&path)?, "pub mod rulebook;\n", &format!("{modules}pub mod rulebook;\n"))?,
    ));
    let path = format!("{SOURCE}/space.rs");
    files.push((path.clone(), order(&read(&path)?, times)?));
    let path = format!("{SOURCE}/model.rs");
    let limits = chained("LIMITS", times);
    files.push((
        path.clone(),
        replaced(&read(&path)?, ".chain(LIMITS).collect()", &format!("{limits}.collect()"))?,
    ));
    let path = format!("{SOURCE}/mutants.rs");
    let source =
        replaced(&read(&path)?, ".chain(LIMITS).chain(books)", &format!("{limits}.chain(books)"))?;
    files.push((path, every_property(&source, times)?));
    let path = "tests/proof/tests/all/interview.rs";
    files.push((path.into(), interview(&read(path)?, times)?));
    let path = "tests/proof/tests/all/reach.rs";
    files.push((path.into(), reach(&read(path)?, times)?));
    Ok(files)
}

/// The list and those of all further copies.
fn chained(list: &str, times: usize) -> String {
    let further =
        Copy::further(times).map(|copy| format!(".chain(crate::properties_x{}::{list})", copy.0));
    std::iter::once(format!(".chain({list})")).chain(further).collect()
}

/// A mutant of one copy is shown to that copy's properties, with the other copies' rules left out. They read none of its
/// questions and can all be silent at once, as plain clogs are, so that a sheet which breaks a property there breaks it in
/// the whole with plain clogs in the others: nothing is called noticed that is not.
fn every_property(source: &str, times: usize) -> Result<String> {
    let rooms: String = Copy::all(times)
        .map(|copy| {
            let room = if copy == Copy(1) { "properties".into() } else { format!("properties_x{}", copy.0) };
            format!(
                "{} => crate::{room}::PROPERTIES.iter().find(|one| (one.check)(&model).is_err()).map(|one| one.name), ",
                copy.0
            )
        })
        .collect();
    let by_copy = format!(
        "{{ let copy_of = |name: &str| (2..={times}).rev().find(|copy| name.contains(&format!(\"_x{{copy}}\"))).unwrap_or(1); \
         let mut book = mutant.book.clone(); \
         for floor in &mut book.floors {{ if copy_of(floor.id) != copy_of(&mutant.name) {{ floor.when = &NEVER; }} }} \
         let model = self.real.changed(&book); \
         match copy_of(&mutant.name) {{ {rooms} _ => None }} }}"
    );
    let source = replaced(
        source,
        "PROPERTIES.iter().find(|property| (property.check)(&model).is_err())",
        &by_copy,
    )?;
    let source = replaced(
        &source,
        "use crate::properties::{LIMITS, PROPERTIES};",
        "use crate::properties::LIMITS;",
    )?;
    replaced(&source, "|property| Fate::Property(property.name)", "Fate::Property")
}

/// A room of properties for each copy.
fn properties(project: &Project, times: usize) -> Result<Vec<File>> {
    let ids: BTreeSet<&str> =
        all_rules().map(|rule| rule.id).chain(ADVICE.iter().map(|line| line.id)).collect();
    let mut files = Vec::new();
    for path in stamp::files(&[project.root.join(SOURCE).join("properties")])? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        let source = fs::read_to_string(&path)?;
        for copy in Copy::all(times) {
            let room = if copy == Copy(1) {
                "properties".to_owned()
            } else {
                format!("properties_x{}", copy.0)
            };
            files.push((format!("{SOURCE}/{room}/{name}"), of_copy(&name, &source, copy, &ids)?));
        }
    }
    Ok(files)
}

fn of_copy(name: &str, source: &str, copy: Copy, ids: &BTreeSet<&str>) -> Result<String> {
    let own = match copy.0 {
        1 => "!ID.contains(\"_x\")".to_owned(),
        number => format!("ID.ends_with(\"_x{number}\")"),
    };
    let mut source = source.replace("Question::ALL", &format!("Question::OF_X{}", copy.0));
    match name {
        "plain.rs" => {
            let others = format!(
                "let others = model.book.floors.iter().zip(&model.fired).filter(|(floor, _)| floor.patient == Patient::Parent \
                 && floor.id != \"planted\" && !({}));\n    space.all(&all).and_not(&space.any(others.map(|(_, set)| set)))",
                own.replace("ID", "floor.id")
            );
            source = replaced(&source, "    space.all(&all)\n", &format!("    {others}\n"))?;
        }
        "results.rs" => {
            let lines = format!(
                "for line in ADVICE.iter().filter(|line| {}) {{",
                own.replace("ID", "line.id")
            );
            // All copies speak of one baby, whom an answer of another may bring into it.
            let others = format!(
                "let others = model.book.floors.iter().zip(&model.fired).filter(|(floor, _)| floor.patient == Patient::Baby \
                 && !({}));\n    let unsaid = unsaid.and_not(&model.space.any(others.map(|(_, set)| set)));\n    {lines}",
                own.replace("ID", "floor.id")
            );
            source = replaced(&source, "for line in ADVICE {", &others)?;
        }
        "population.rs" if copy != Copy(1) => {
            source = replaced(
                &source,
                "for pattern in Pattern::ALL {",
                "for pattern in &[] as &[Pattern] {",
            )?;
        }
        "mod.rs" if copy != Copy(1) => {
            // Properties about names for what it looks like.
            let named = |line: &&str| {
                !["results::engorgement", "results::names"].iter().any(|check| line.contains(check))
            };
            let kept: Vec<&str> = source.lines().filter(named).collect();
            ensure!(kept.len() + 2 == source.lines().count(), "Two properties are about names.");
            source = kept.join("\n") + "\n";
        }
        _ => {}
    }
    if copy == Copy(1) { Ok(source) } else { Ok(renamed(&source, copy, ids)) }
}

/// With the copy's questions, terms, ids of rules and of lines of advice.
fn renamed(source: &str, copy: Copy, ids: &BTreeSet<&str>) -> String {
    let is_name = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut out = String::with_capacity(source.len() * 2);
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        if is_name(first) {
            let end = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let value = ["Question::", "Term::"].iter().any(|path| out.ends_with(path));
            let is_value = value
                && word.starts_with(|first: char| first.is_uppercase())
                && !word.starts_with("OF_X");
            out.push_str(&match word {
                "DANGER_SIGNS" => copy.constant(word),
                _ if is_value => copy.name(word),
                _ => word.to_owned(),
            });
            rest = after;
        } else if first == '"' {
            let end =
                rest.get(1..).and_then(|inside| inside.find('"')).map_or(rest.len(), |end| end + 2);
            let (quoted, after) = rest.split_at(end);
            let id = quoted.trim_matches('"');
            out.push_str(&if ids.contains(id) {
                format!("{:?}", copy.id(id))
            } else {
                quoted.to_owned()
            });
            rest = after;
        } else {
            out.push(first);
            rest = rest.get(first.len_utf8()..).unwrap_or_default();
        }
    }
    out
}

/// Copies stand one after the other: between two of them a diagram remembers only what the first came to.
fn order(source: &str, times: usize) -> Result<String> {
    let (start, end) = ("let together = [\n", "\n    ];");
    let names = source
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map_or("", |(names, _)| names);
    let mut body = String::new();
    for copy in Copy::all(times) {
        let together: Vec<String> = names
            .split(',')
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| copy.name(name))
            .collect();
        body.push_str(&format!(
            "    let together = [{}];\n    all.extend(together);\n    all.extend(Question::OF_X{}.into_iter().filter(|question| \
             !together.contains(question)));\n",
            together.join(", "),
            copy.0
        ));
    }
    let body = format!("    let mut all = Vec::new();\n{body}    all\n");
    between(source, "pub fn order() -> Vec<Question> {\n    use Question::*;\n", "}\n", &body)
}

fn interview(source: &str, times: usize) -> Result<String> {
    let (start, end) = ("const LEFT_OUT: &[(Question, &str)] = &[\n", "\n];\n");
    let rows = source
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map_or("", |(rows, _)| rows);
    let all: Vec<String> =
        Copy::all(times).map(|copy| renamed(rows, copy, &BTreeSet::new())).collect();
    let source = between(source, start, end, &all.join("\n"))?;
    // Random sheets answer the first copy alone, so that nobody among them sees every screen.
    let source = replaced(
        &source,
        "assert_eq!(longest.get().0, most);",
        "assert!(longest.get().0 <= most);",
    )?;
    replaced(
        &source,
        "typical.screens <= 15 && typical.taps <= 35",
        &format!("typical.screens <= 15 * {times} && typical.taps <= 35 * {times}"),
    )
}

/// Covered rules are found level by level, and in each copy by copy.
fn reach(source: &str, times: usize) -> Result<String> {
    let (start, end) = ("const COVERED: [(&str, &[&str], &str); 4] = [\n", "\n];\n");
    let rows = source
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map_or("", |(rows, _)| rows);
    let ids: BTreeSet<&str> = all_rules().map(|rule| rule.id).collect();
    let level = |row: &str| row.trim_start().chars().nth(2);
    let mut all: Vec<String> = Vec::new();
    for letter in ['S', 'R'] {
        for copy in Copy::all(times) {
            all.extend(
                rows.lines()
                    .filter(|row| level(row) == Some(letter))
                    .map(|row| renamed(row, copy, &ids)),
            );
        }
    }
    ensure!(all.len() == 4 * times, "Four rules are covered.");
    let source = between(source, start, end, &all.join("\n"))?;
    replaced(
        &source,
        "[(&str, &[&str], &str); 4]",
        &format!("[(&str, &[&str], &str); {}]", 4 * times),
    )
}
