//! What `assess.d.ts` publishes of the protocol: the answer sheet with every question and option, and the ids that results
//! and interviews hold. The words beside a question stand in `data/answer-sheet.toml`.
//!
//! Not here: the shapes of results and errors, which are written by hand in the same file.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::{Kind, Pattern, Question, SCREENS, Urgency};
use serde::Deserialize;

use crate::project::Project;

const FILE: &str = "data/answer-sheet.toml";

/// The marks around what is made.
pub const MARKS: [&str; 2] = [
    "// Made by `cargo xtask generate` from the questions and data/answer-sheet.toml.",
    "// End of the answer sheet.",
];

/// Sets of options that many questions share, with a name for the type and a sentence.
const SHARED: [(&str, &str, &[&str]); 2] = [
    ("DangerSign", "A danger sign's answers.", &["no", "not_sure", "yes"]),
    ("Flag", "A tick line's answers.", &["no", "yes"]),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    /// First question to the section's name.
    section: BTreeMap<String, String>,
    /// Question to what is said of it.
    question: BTreeMap<String, String>,
}

/// Everything between the marks.
pub fn answer_sheet(project: &Project) -> Result<String> {
    let text = fs::read_to_string(project.root.join(FILE))
        .with_context(|| format!("{FILE} cannot be read."))?;
    published(&text)
}

fn published(told: &str) -> Result<String> {
    let told: Told = toml::from_str(told).map_err(|error| anyhow::anyhow!("{FILE}: {error}"))?;
    for id in told.section.keys().chain(told.question.keys()) {
        ensure!(Question::from_id(id).is_some(), "{FILE}: there is no question {id}.");
    }
    let mut out = String::from("\n");
    for (name, about, options) in SHARED {
        writeln!(
            out,
            "/** {about} */\nexport type {name} = {};\n",
            one_of(options.iter().copied())
        )?;
    }
    let mut list = |name: &str, about: &str, ids: Vec<&str>| {
        let ids: String = ids.iter().map(|id| format!("\n  | \"{id}\"")).collect();
        writeln!(out, "/** {about} */\nexport type {name} ={ids};\n")
    };
    let about = "How soon to get help, from the least to the most urgent.";
    list("Urgency", about, Urgency::ALL.iter().map(|level| level.id()).collect())?;
    let about = "What it looks like. A name never lowers the urgency.";
    list("Pattern", about, Pattern::ALL.iter().map(|pattern| pattern.id()).collect())?;
    let about = "The id of a screen of the interview, in the order of asking.";
    list("ScreenId", about, SCREENS.iter().map(|screen| screen.id).collect())?;
    out += LEAD;
    for question in Question::ALL {
        let id = question.id();
        if let Some(section) = told.section.get(id) {
            let line = if question == Question::ALL[0] { "" } else { "\n" };
            writeln!(out, "{line}  // {section}\n")?;
        }
        if let Some(about) = told.question.get(id) {
            writeln!(out, "  /** {about} */")?;
        }
        writeln!(out, "  {id}?: {};", type_of(question))?;
    }
    Ok(out + "}\n")
}

fn type_of(question: Question) -> String {
    let kind = question.data().kind;
    let (before, options) = match kind {
        Kind::Choice(options) => (None, options),
        Kind::Number(options) => (Some("number"), options),
        Kind::Temperature(options) => (Some("Temperature"), options),
    };
    let shared = SHARED.iter().find(|(_, _, shared)| before.is_none() && *shared == options);
    if let Some((name, ..)) = shared {
        return (*name).into();
    }
    let options = options.iter().map(|option| format!("\"{option}\""));
    before.map(str::to_owned).into_iter().chain(options).collect::<Vec<_>>().join(" | ")
}

fn one_of<'a>(options: impl Iterator<Item = &'a str>) -> String {
    options.map(|option| format!("\"{option}\"")).collect::<Vec<_>>().join(" | ")
}

const LEAD: &str = "/**
 * The answers of one person: question id to option id. Every question may be left out. The options of a question stand
 * from better to worse unless a comment says otherwise.
 */
export interface AnswerSheet {
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_about_a_question_that_there_is_not_is_refused() {
        let error = published("[section]\n[question]\ntea = \"Tea.\"\n").unwrap_err().to_string();
        assert!(error.contains("there is no question tea"), "{error}");
    }
}
