//! The protocol's source files with every question, definition, rule, line of advice and screen so many times.
//!
//! Each copy is whole and by itself: its rules read its own questions. What a result is made of besides (names for what it
//! looks like, the table, the myths) stays as it is and reads the first copy. Only the tables are written anew; what stands
//! around them in a file is kept.
//! Not here: how values are written (`rust`), the words (`locales`).

use std::fs;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::rules::RULES;
use clog_or_mastitis::protocol::screens::{Asked, DANGER_SIGNS, TRIED};
use clog_or_mastitis::protocol::terms::URGENCY_TERMS;
use clog_or_mastitis::protocol::{ADVICE, LAPSES, Question, SCREENS, Screen, TERMS};

use super::edit::{File, between};
use super::names::Copy;
use super::rust::{self, list};
use crate::project::Project;

/// Tables leave shorthands of their files unused.
const QUIET: &str = "#![allow(unused_imports, unused_macros, dead_code)]\n";

/// The files, with their paths in the tree.
pub fn files(project: &Project, times: usize) -> Result<Vec<File>> {
    let mut files = vec![
        questions(project, times)?,
        terms(project, times)?,
        lapses(project, times)?,
        screens(project, times)?,
        advice(project, times)?,
        what_can_change(project, times)?,
    ];
    files.extend(rules(times));
    Ok(files)
}

fn read(project: &Project, path: &str) -> Result<String> {
    fs::read_to_string(project.root.join(path)).with_context(|| format!("{path} cannot be read."))
}

/// Puts the attribute after the file's header.
fn quiet(source: &str) -> String {
    let header: usize =
        source.split_inclusive('\n').take_while(|line| line.starts_with("//!")).map(str::len).sum();
    let (header, rest) = source.split_at(header);
    [header, "\n", QUIET, rest].concat()
}

fn questions(project: &Project, times: usize) -> Result<File> {
    let path = "src/protocol/questions.rs";
    let rows: String = Copy::all(times)
        .flat_map(|copy| Question::ALL.into_iter().map(move |of| rust::question(of, copy)))
        .collect();
    let mut source = between(&read(project, path)?, "\nquestions! {\n", "\n}\n", &rows)?;
    if times > 1 {
        source.push_str("\nimpl Question {\n");
        for copy in Copy::all(times) {
            let all = list(Question::ALL, |question| copy.question(question));
            source.push_str(&format!(
                "    /// Copy {0}.\n    pub const OF_X{0}: [Question; {1}] = [{all}];\n",
                copy.0,
                Question::ALL.len()
            ));
        }
        source.push_str("}\n");
    }
    Ok((path.into(), quiet(&source)))
}

/// The names of the definitions, which no value tells.
pub fn term_names(project: &Project) -> Result<Vec<String>> {
    let source = read(project, "src/protocol/terms.rs")?;
    let rows = source.split_once("\nterms! {\n").map_or("", |(_, rows)| rows);
    let row = |line: &str| {
        let (name, rest) = line.strip_prefix("    ")?.split_once(" = \"")?;
        let (id, _) = rest.split_once("\":")?;
        (!name.starts_with(' ')).then(|| (name.to_owned(), id.to_owned()))
    };
    let (names, ids): (Vec<_>, Vec<_>) = rows.lines().filter_map(row).unzip();
    ensure!(
        TERMS.iter().map(|term| term.id).eq(ids.iter().map(String::as_str)),
        "src/protocol/terms.rs: the definitions are written in another form than here is read."
    );
    Ok(names)
}

fn terms(project: &Project, times: usize) -> Result<File> {
    let path = "src/protocol/terms.rs";
    let names = term_names(project)?;
    let mut rows = String::new();
    // Those that rules use stand before all others.
    for places in [0..URGENCY_TERMS, URGENCY_TERMS..TERMS.len()] {
        for copy in Copy::all(times) {
            for (term, name) in TERMS.iter().zip(&names).take(places.end).skip(places.start) {
                rows.push_str(&format!(
                    "    {} = {:?} : {};\n",
                    copy.name(name),
                    copy.id(term.id),
                    rust::condition(&term.when, copy)
                ));
            }
        }
    }
    let source = between(&read(project, path)?, "\nterms! {\n", "\n}\n", &rows)?;
    let last = names.get(URGENCY_TERMS - 1).context("A definition that rules use.")?;
    let source =
        between(&source, "URGENCY_TERMS: usize = Term::", " as usize", &Copy(times).name(last))?;
    Ok((path.into(), quiet(&source)))
}

fn rules(times: usize) -> impl Iterator<Item = File> {
    let levels = ["emergency", "same_day", "within_24h", "routine_soon"];
    levels.into_iter().zip(RULES).map(move |(level, rules)| {
        let mut source = format!(
            "//! Floors at one level, so many times.\n\n{QUIET}\nuse super::Rule;\n\npub(super) static RULES: &[Rule] = &[\n"
        );
        for copy in Copy::all(times) {
            for rule in rules {
                source.push_str(&format!(
                    "    Rule {{ id: {:?}, urgency: crate::protocol::Urgency::{:?}, patient: crate::protocol::Patient::{:?}, \
                     when: {}, sources: {} }},\n",
                    copy.id(rule.id),
                    rule.urgency,
                    rule.patient,
                    rust::condition(&rule.when, copy),
                    rust::sources(rule.sources)
                ));
            }
        }
        source.push_str("];\n");
        (format!("src/protocol/rules/{level}.rs"), source)
    })
}

fn lapses(project: &Project, times: usize) -> Result<File> {
    let path = "src/protocol/lapses.rs";
    let rows: String = Copy::all(times)
        .flat_map(|copy| LAPSES.iter().map(move |lapse| (copy, lapse)))
        .map(|(copy, lapse)| {
            format!(
                "    Lapse {{ question: {}, options: {}, when: {}, is: {} }},\n",
                copy.question(lapse.question),
                lapse.options,
                copy.question(lapse.when),
                lapse.is
            )
        })
        .collect();
    let count = (LAPSES.len() * times).to_string();
    let source = between(&read(project, path)?, "LAPSES: [Lapse; ", "]", &count)?;
    let source = between(&source, &format!("LAPSES: [Lapse; {count}] = [\n"), "\n];\n", &rows)?;
    Ok((path.into(), quiet(&source)))
}

fn screen(screen: &Screen, copy: Copy, copies: &[Copy]) -> String {
    let asked = |(copy, asked): (Copy, &Asked)| {
        let after = asked
            .after
            .map_or("None".to_owned(), |first| format!("Some({})", copy.question(first)));
        format!(
            "Asked {{ question: {}, shown: {}, after: {after}, optional: {} }}",
            copy.question(asked.question),
            rust::condition(&asked.shown, copy),
            asked.optional
        )
    };
    let each = || copies.iter().copied();
    let all = each().flat_map(|copy| screen.asked.iter().map(move |asked| (copy, asked)));
    let quick =
        each().flat_map(|copy| screen.quick_none.iter().map(move |one| copy.question(*one)));
    format!(
        "Screen {{ id: {:?}, shown: {}, asked: &[{}], quick_none: &[{}] }}",
        copy.id(screen.id),
        rust::condition(&screen.shown, copy),
        list(all, asked),
        list(quick, |one| one)
    )
}

fn screens(project: &Project, times: usize) -> Result<File> {
    let path = "src/protocol/screens.rs";
    let rows: String = Copy::all(times)
        .flat_map(|copy| {
            SCREENS.iter().map(move |of| format!("    {},\n", screen(of, copy, &[copy])))
        })
        .collect();
    let count = (SCREENS.len() * times).to_string();
    let source = between(&read(project, path)?, "SCREENS: [Screen; ", "]", &count)?;
    let source = between(&source, &format!("SCREENS: [Screen; {count}] = [\n"), "\n];\n", &rows)?;
    let copies: Vec<Copy> = Copy::all(times).collect();
    let tried = screen(&TRIED, Copy(1), &copies);
    let mut source = between(&source, "TRIED: Screen = ", "\n};\n", &tried)?.replacen(
        &format!("{tried}\n}};\n"),
        &format!("{tried};\n"),
        1,
    );
    for copy in Copy::further(times) {
        source.push_str(&format!(
            "\n/// The danger signs of a copy.\npub static {}: [Question; {}] = [{}];\n",
            copy.constant("DANGER_SIGNS"),
            DANGER_SIGNS.len(),
            list(DANGER_SIGNS, |sign| copy.question(sign))
        ));
    }
    Ok((path.into(), quiet(&source)))
}

fn advice(project: &Project, times: usize) -> Result<File> {
    let path = "src/protocol/advice.rs";
    let mut rows = String::new();
    for copy in Copy::all(times) {
        for line in ADVICE {
            let first = line
                .first_when
                .as_ref()
                .map_or("None".to_owned(), |when| format!("Some({})", rust::condition(when, copy)));
            rows.push_str(&format!(
                "    Advice {{ id: {:?}, group: Group::{:?}, when: {}, first_when: {first}, sources: {} }},\n",
                copy.id(line.id),
                line.group,
                rust::condition(&line.when, copy),
                rust::sources(line.sources)
            ));
        }
    }
    let source = between(&read(project, path)?, "ADVICE: &[Advice] = &[\n", "\n];\n", &rows)?;
    Ok((path.into(), quiet(&source)))
}

/// The questions whose answers stay for hours are named in the reasoning.
fn what_can_change(project: &Project, times: usize) -> Result<File> {
    let path = "src/triage/what_if.rs";
    let source = read(project, path)?;
    let (start, end) = ("!matches!(\n        question,\n        ", "\n    )\n}");
    let named = source
        .split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map(|(names, _)| names.to_owned())
        .with_context(|| format!("{path} names what cannot change in another form."))?;
    let all = list(Copy::all(times), |copy| {
        let one = |name: &str| copy.name(name.trim());
        named.split('|').map(one).collect::<Vec<_>>().join("\n        | ")
    });
    Ok((path.into(), between(&source, start, end, &all.replace(", ", "\n        | "))?))
}
