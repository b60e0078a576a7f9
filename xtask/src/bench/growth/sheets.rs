//! Sheets for many copies: the cases that the proof asks of, and the sheets that are measured.
//!
//! A case of one copy stands beside plain clogs in all others, which stay at home and say nothing. A measured sheet has
//! the same answers in every copy, so that there is as much more to explain as there is to read.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::edit::File;
use super::names::Copy;
use crate::project::Project;

type Sheet = Map<String, Value>;

/// What stays at home.
const PLAIN: &str = "plain_clog";

/// The sheets' files.
pub fn files(project: &Project, times: usize) -> Result<Vec<File>> {
    let read = |path: &str| {
        fs::read_to_string(project.root.join(path))
            .with_context(|| format!("{path} cannot be read."))
    };
    let (bases, cases) = ("tests/cases/bases.json", "tests/cases/clinical.jsonl");
    let mut files = vec![
        (bases.to_owned(), bases_of(&read(bases)?, times)?),
        (cases.to_owned(), cases_of(&read(cases)?, times)?),
    ];
    for name in [PLAIN, "mastitis"] {
        let path = format!("benches/sheets/{name}.json");
        let sheet: Sheet = serde_json::from_str(&read(&path)?)?;
        let all: Sheet = Copy::all(times).flat_map(|copy| of_copy(&sheet, copy)).collect();
        files.push((path, Value::Object(all).to_string()));
    }
    Ok(files)
}

/// The sheet with the names of a copy.
fn of_copy(sheet: &Sheet, copy: Copy) -> Sheet {
    sheet.iter().map(|(id, answer)| (copy.id(id), answer.clone())).collect()
}

fn bases_of(text: &str, times: usize) -> Result<String> {
    let bases: Map<String, Value> = serde_json::from_str(text)?;
    let sheet = |name: &str| -> Sheet {
        bases.get(name).and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let mut all = Map::new();
    for copy in Copy::all(times) {
        for name in bases.keys() {
            let mut whole: Sheet = Copy::all(times)
                .filter(|other| *other != copy)
                .flat_map(|other| of_copy(&sheet(PLAIN), other))
                .collect();
            whole.extend(of_copy(&sheet(name), copy));
            all.insert(copy.id(name), Value::Object(whole));
        }
    }
    Ok(Value::Object(all).to_string())
}

/// Names, answers and rules of a case with the names of each copy; nothing else of it is asked of copies.
fn cases_of(text: &str, times: usize) -> Result<String> {
    let mut lines = String::new();
    for copy in Copy::all(times) {
        for line in text.lines() {
            let mut case: Sheet = serde_json::from_str(line)?;
            if copy != Copy(1) {
                in_copy(&mut case, copy);
            }
            lines.push_str(&Value::Object(case).to_string());
            lines.push('\n');
        }
    }
    Ok(lines)
}

fn in_copy(case: &mut Sheet, copy: Copy) {
    let renamed = |value: &mut Value| match value {
        Value::String(id) => *id = copy.id(id),
        Value::Array(ids) => ids
            .iter_mut()
            .filter_map(|id| id.as_str().map(|old| copy.id(old)).zip(Some(id)))
            .for_each(|(new, id)| *id = Value::String(new)),
        Value::Object(sheet) => *sheet = of_copy(sheet, copy),
        _ => {}
    };
    for key in ["name", "base", "set", "unset"] {
        case.get_mut(key).map(renamed);
    }
    if let Some(rules) = case.get_mut("expect").and_then(|expect| expect.get_mut("rules")) {
        renamed(rules);
    }
}
