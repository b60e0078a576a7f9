//! What is generated is what is measured: whole, by names of its own, and at one time the size what it was made from.

use std::collections::BTreeSet;

use clog_or_mastitis::protocol::{Condition, SCREENS, TERMS, all_rules};
use clog_or_mastitis::text::Message;
use clog_or_mastitis::triage::RawSheet;
use serde_json::{Map, Value};

use super::kept::{PAGE, PLANTED, with_section};
use super::names::Copy;
use super::verdict::{PROOF_LIMIT, Verdict};
use super::*;

fn project() -> Project {
    Project::find().unwrap()
}

fn file<'a>(files: &'a [File], path: &str) -> &'a str {
    &files.iter().find(|(known, _)| known == path).unwrap_or_else(|| panic!("no {path}")).1
}

/// What stands between each pair of marks.
fn all_between<'a>(source: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    source.split(start).skip(1).map(|rest| rest.split_once(end).unwrap().0).collect()
}

fn each_part(condition: &'static Condition, visit: &mut impl FnMut(&'static Condition)) {
    visit(condition);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().for_each(|part| each_part(part, visit));
        }
        Condition::Not(part) => each_part(part, visit),
        _ => {}
    }
}

#[test]
fn every_id_of_a_larger_protocol_is_its_own_and_there_are_so_many() {
    let files = tables::files(&project(), 3).unwrap();
    let questions = file(&files, "src/protocol/questions.rs");
    let ids = all_between(questions, "QuestionData { id: \"", "\"");
    assert_eq!(ids.len(), 3 * Question::ALL.len());
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    let rules: Vec<&str> = files
        .iter()
        .filter(|(path, _)| path.starts_with("src/protocol/rules/"))
        .flat_map(|(_, source)| source.lines().filter(|line| line.contains("Rule { id: \"")))
        .map(|row| row.split_once(", when:").unwrap().0)
        .collect();
    assert_eq!(rules.len(), 3 * RULE_COUNT);
    let own: BTreeSet<(&str, bool)> = rules
        .iter()
        .map(|row| (all_between(row, "id: \"", "\"")[0], row.contains("Patient::Baby")))
        .collect();
    assert_eq!(own.len(), rules.len());
    for (path, start, count) in [
        ("src/protocol/screens.rs", "Screen { id: \"", 3 * SCREENS.len() + 1),
        ("src/protocol/advice.rs", "Advice { id: \"", 3 * ADVICE.len()),
    ] {
        let ids = all_between(file(&files, path), start, "\"");
        assert_eq!(ids.len(), count, "{path}");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), count, "{path}");
    }
}

#[test]
fn every_name_that_a_condition_uses_is_that_of_a_row_of_its_own_copy() {
    let files = tables::files(&project(), 2).unwrap();
    let questions = file(&files, "src/protocol/questions.rs");
    let known: BTreeSet<&str> = questions
        .lines()
        .filter_map(|line| line.strip_prefix("    ")?.split_once(" = QuestionData {"))
        .map(|(name, _)| name)
        .collect();
    let names = tables::term_names(&project()).unwrap();
    let terms: BTreeSet<String> =
        Copy::all(2).flat_map(|copy| names.iter().map(move |name| copy.name(name))).collect();
    let (mut used, mut of_copies) = (0, 0);
    for row in files
        .iter()
        .flat_map(|(_, source)| source.lines())
        .filter(|line| line.contains("Rule { id: \""))
    {
        let is_copy = row.contains("_x2\", urgency");
        of_copies += usize::from(is_copy);
        for part in row.split("crate::protocol::Question::").skip(1) {
            let name: String = part.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            assert!(known.contains(name.as_str()), "{name}: {row}");
            assert_eq!(name.ends_with("X2"), is_copy, "{name}: {row}");
            used += 1;
        }
        for part in row.split("crate::protocol::Term::").skip(1) {
            let name: String = part.chars().take_while(|letter| letter.is_alphanumeric()).collect();
            assert!(terms.contains(&name) && name.ends_with("X2") == is_copy, "{name}: {row}");
        }
    }
    assert!(used > 200, "{used}");
    assert_eq!(of_copies, RULE_COUNT);
}

/// At one time the size, the rows are the tables themselves, written out: nothing is added and nothing renamed.
#[test]
fn one_time_the_size_is_the_protocol_itself() {
    let files = files(&project(), 1).unwrap();
    for (path, source) in &files {
        assert!(
            !source.contains("_x1") && !source.contains("X1 ") && !source.contains("_x2"),
            "{path}"
        );
    }
    assert!(
        !files.iter().any(|(path, _)| path.starts_with("tests/proof")),
        "the proof stays as it is"
    );
    let english = std::fs::read_to_string(project().root.join("locales/en.ftl")).unwrap();
    assert_eq!(file(&files, "locales/en.ftl"), english);
    let mut leaves = (0, 0);
    for rule in all_rules() {
        each_part(&rule.when, &mut |part| {
            leaves.0 += usize::from(matches!(part, Condition::Is(..)))
        });
    }
    for (path, source) in &files {
        if path.starts_with("src/protocol/rules/") {
            leaves.1 += source.matches("Condition::Is(").count();
        }
    }
    assert_eq!(leaves.0, leaves.1);
    let bases: Map<String, Value> =
        serde_json::from_str(file(&files, "tests/cases/bases.json")).unwrap();
    let own = std::fs::read_to_string(project().root.join("tests/cases/bases.json")).unwrap();
    assert_eq!(bases, serde_json::from_str(&own).unwrap());
}

#[test]
fn every_copy_has_all_of_its_words_in_every_language_and_none_twice() {
    let files = locales::files(&project(), 3).unwrap();
    let languages: Vec<&File> =
        files.iter().filter(|(path, _)| path.starts_with("locales/")).collect();
    assert_eq!(languages.len(), 3 * crate::reviewed::languages(&project()).unwrap().len());
    for (path, source) in languages {
        let ids: Vec<&str> = source
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        let all: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(all.len(), ids.len(), "{path}");
        for copy in Copy::further(3) {
            for (old, new) in locales::renamed(copy) {
                assert_eq!(all.contains(old.as_str()), all.contains(new.as_str()), "{path}: {new}");
            }
            for message in Message::all() {
                let of_tables = matches!(
                    message,
                    Message::Question(_)
                        | Message::Rule(_)
                        | Message::Advice(_)
                        | Message::Screen(_)
                );
                let id = message.id();
                if of_tables && id != "screen-tried" {
                    assert!(all.contains(copy.id(&id).as_str()), "{path}: {id}");
                }
            }
            for term in &TERMS {
                assert!(
                    all.contains(format!("guide-term-{}", copy.id(term.id)).as_str()),
                    "{path}"
                );
            }
        }
    }
}

#[test]
fn words_in_disguise_keep_their_length_their_variables_and_their_numbers() {
    let message = "question-lump = A lump of { $number } cm or 2, é?\n    .short = Lump\n";
    let other = locales::disguised(message, "en", 2);
    assert_ne!(other, message);
    assert_eq!(other.chars().count(), message.chars().count());
    for kept in ["question-lump = ", "{ $number }", " 2, é?\n    .short = "] {
        assert!(other.contains(kept), "{kept}: {other}");
    }
    let again = locales::disguised(message, "en", 3);
    assert!(other != again && !other.contains("lump of") && !again.contains("lump of"));
    assert!(
        locales::disguised("x = بعد ساعتين\n", "ar", 2).contains("ساعتين"),
        "a number said as a word"
    );
}

/// At one time the size they are taken by the library's own door, as they stand.
#[test]
fn measured_sheets_are_those_of_the_benchmarks_with_the_same_answers_in_every_copy() {
    for name in ["plain_clog", "mastitis"] {
        let path = format!("benches/sheets/{name}.json");
        let of = |times: usize| -> Map<String, Value> {
            serde_json::from_str(file(&sheets::files(&project(), times).unwrap(), &path)).unwrap()
        };
        let (one, three) = (of(1), of(3));
        assert_eq!(three.len(), 3 * one.len());
        for (id, answer) in &one {
            assert_eq!(three.get(&Copy(3).id(id)), Some(answer), "{id}");
        }
        let raw: RawSheet = serde_json::from_value(Value::Object(one)).unwrap();
        assert!(raw.into_answers().is_ok());
    }
}

#[test]
fn every_edit_of_the_proof_fits_where_it_is_meant() {
    let files = proof::files(&project(), 2).unwrap();
    let mutants = file(&files, "tests/proof/src/mutants.rs");
    assert!(mutants.contains("crate::properties_x2::PROPERTIES"));
    let floors = file(&files, "tests/proof/src/properties_x2/floors.rs");
    assert!(floors.contains("Question::DiabetesX2") && !floors.contains("Question::Diabetes,"));
    assert!(floors.contains("\"S13_x2\"") && floors.contains("DANGER_SIGNS_X2"));
}

fn figure(group: Group, grows: impl Fn(f64) -> f64) -> Figure {
    let at = [1, 2, 4, 8].map(|times| (times, grows(f64::from(times)))).to_vec();
    Figure { name: "a figure".into(), group, at }
}

#[test]
fn what_grows_with_the_square_is_worse_than_linear_and_what_stays_or_follows_is_not() {
    for group in [Group::Bytes, Group::Logic, Group::Steps] {
        assert_eq!(figure(group, |size| size * size).verdict(), Verdict::Worse, "{group:?}");
    }
    let of = |grows: fn(f64) -> f64| figure(Group::Logic, grows).verdict();
    assert_eq!(of(|_| 7.0), Verdict::Linear);
    assert_eq!(of(|size| 100.0 * size), Verdict::Linear);
    assert_eq!(of(|size| 1000.0 + 100.0 * size), Verdict::Linear);
    assert_eq!(of(|size| 100.0 * size * size), Verdict::Worse);
    // A part that is quadratic and small at first shows at the larger sizes.
    assert_eq!(of(|size| 100.0 * size + 4.0 * size * size), Verdict::Worse);
    assert_eq!(of(|size| 100.0 * size + 0.5 * size * size), Verdict::Linear);
}

#[test]
fn the_proof_may_grow_faster_and_has_its_limit() {
    let of = |grows: fn(f64) -> f64| figure(Group::Proof, grows).verdict();
    assert_eq!(of(|size| size.powi(3)), Verdict::InTime);
    assert_eq!(of(|size| size * PROOF_LIMIT / 4.0), Verdict::TooLong);
    let not_there = Figure { at: vec![(1, 5.0)], ..figure(Group::Proof, |size| size) };
    assert_eq!(not_there.verdict(), Verdict::TooLong);
}

#[test]
fn what_was_measured_last_is_well_and_the_page_says_it() {
    let kept = Kept::load(&project()).unwrap().unwrap();
    kept.judge().unwrap();
    let page = std::fs::read_to_string(project().root.join(PAGE)).unwrap();
    assert_eq!(with_section(&page, &kept.section()), page, "cargo xtask bench --growth writes it");
}

#[test]
fn a_section_takes_the_place_of_its_own_and_leaves_the_others() {
    let page = "# Costs\n\n## Bytes\n\nSome.\n\n## How it grows\n\nOld.\n\n## Targets\n\nAll.\n";
    let new = with_section(page, "## How it grows\n\nNew.\n");
    assert_eq!(
        new,
        "# Costs\n\n## Bytes\n\nSome.\n\n## How it grows\n\nNew.\n\n## Targets\n\nAll.\n"
    );
    assert_eq!(with_section(&new, "## How it grows\n\nNew.\n"), new);
    assert!(
        with_section("# Costs\n", "## How it grows\n").ends_with("# Costs\n\n## How it grows\n")
    );
}

#[test]
fn the_planted_mistake_fits_where_it_is_meant() {
    let (path, find, _) = PLANTED;
    let files = tables::files(&project(), 2).unwrap();
    assert_eq!(file(&files, path).matches(find).count(), 1);
}
