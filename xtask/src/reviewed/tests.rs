//! What the file takes, and that a change of it shows everywhere.

use super::*;
use crate::{generate, labels};

const HEAD: &str = "version = \"0.1.0\"\nchecked_on = 2026-12-31\nreview_by = 2027-05-22\n";

/// A review by nobody, for tests alone.
pub const SIGNED: &str = "[[review]]\nwhat = \"rules\"\non = 2026-12-01\n\
    by = { name = \"Ada Example\", role = \"family doctor\" }\n";

/// The head of the file with these entries.
pub fn with(entries: &str) -> Result<Reviewed> {
    Reviewed::read(&format!("{HEAD}{entries}"), vec!["en".into()])
}

/// A file in which every part was reviewed.
pub fn all_signed() -> Reviewed {
    let parts = SECTIONS.into_iter().chain(["en"]);
    let entries: Vec<String> =
        parts.map(|part| SIGNED.replace("\"rules\"", &format!("{part:?}"))).collect();
    with(&entries.join("\n")).unwrap()
}

#[track_caller]
fn refused(text: &str, says: &[&str]) {
    let error = format!("{:#}", Reviewed::read(text, vec!["en".into()]).unwrap_err());
    for words in says.iter().chain(&["data/review.toml"]) {
        assert!(error.contains(words), "lacks {words:?}: {error}");
    }
}

#[track_caller]
fn entry_refused(find: &str, replace: &str, says: &[&str]) {
    assert_eq!(SIGNED.matches(find).count(), 1, "{find}");
    refused(&format!("{HEAD}{}", SIGNED.replace(find, replace)), says);
}

#[test]
fn no_entry_means_that_nobody_has_reviewed_anything() {
    let none = with("").unwrap();
    assert_eq!(none.protocol(), "0.1.0; not yet reviewed by a clinician; review by 2027-05-22");
    assert_eq!(none.sentences(), "No clinician has reviewed the rules or the words yet.");
}

#[test]
fn an_entry_names_the_part_the_person_and_the_day_and_what_is_still_open() {
    let one = with(SIGNED).unwrap();
    assert_eq!(
        one.protocol(),
        "0.1.0; reviewed: rules 2026-12-01; not yet reviewed by a clinician: questions, patterns, \
         advice, interview, en; review by 2027-05-22"
    );
    assert_eq!(
        one.sentences(),
        "Reviewed: rules (Ada Example, family doctor, 2026-12-01). Not yet reviewed by a clinician: \
         questions, patterns, advice, interview, en."
    );
    let all = all_signed();
    assert!(!all.protocol().contains("not yet") && !all.sentences().contains("Not yet"));
}

#[test]
fn an_unknown_key_is_told_with_those_that_are_known() {
    refused(&format!("{HEAD}reviewer = 1\n"), &["reviewer", "review_by"]);
    entry_refused("on =", "date =", &["date", "`what`, `by`, `on`"]);
    entry_refused("role =", "rank =", &["rank", "`name` or `role`"]);
}

#[test]
fn a_missing_key_is_told() {
    refused("version = \"0.1.0\"\nchecked_on = 2026-12-31\n", &["review_by"]);
    entry_refused("on = 2026-12-01\n", "", &["missing", "on"]);
    entry_refused(", role = \"family doctor\"", "", &["missing", "role"]);
}

#[test]
fn a_part_that_does_not_exist_is_told_with_those_that_do() {
    let parts = "rules, questions, patterns, advice, interview, en";
    entry_refused("\"rules\"", "\"rule\"", &["\"rule\"", parts, "review number 1"]);
    entry_refused("\"rules\"", "\"es\"", &["\"es\"", parts]);
}

#[test]
fn a_day_that_does_not_exist_or_is_no_day_alone_is_told_with_the_right_form() {
    for wrong in ["2026-02-30", "2026-13-01", "\"2026-12-01\"", "2026", "2026-12-01T08:00:00"] {
        entry_refused("2026-12-01", wrong, &["2027-05-22"]);
        refused(&HEAD.replace("2027-05-22", wrong), &["2027-05-22"]);
    }
}

#[test]
fn a_review_of_a_day_to_come_is_refused() {
    let says = ["on = 2027-01-01", "checked_on = 2026-12-31"];
    entry_refused("2026-12-01", "2027-01-01", &says);
    assert!(with(&SIGNED.replace("2026-12-01", "2026-12-31")).is_ok());
}

#[test]
fn a_review_date_before_the_last_check_or_decades_off_is_refused() {
    for wrong in ["2026-12-31", "2025-05-22", "2029-01-01", "2072-05-22"] {
        refused(&HEAD.replace("2027-05-22", wrong), &[wrong, "checked_on", "2 years"]);
    }
    assert!(Reviewed::read(&HEAD.replace("2027-05-22", "2028-12-31"), Vec::new()).is_ok());
}

#[test]
fn nobody_reviews_namelessly_or_the_same_twice() {
    entry_refused("\"Ada Example\"", "\"\"", &["name"]);
    entry_refused("\"family doctor\"", "\" \"", &["role"]);
    refused(&format!("{HEAD}{SIGNED}{SIGNED}"), &["review number 2", "twice"]);
    refused(&HEAD.replace("0.1.0", "0.1"), &["\"0.1\"", "0.1.0"]);
}

/// Everything that is made from the file, by name.
fn outputs(reviewed: &Reviewed) -> Vec<(String, String)> {
    let project = Project::find().unwrap();
    let mut all: Vec<(String, String)> = generate::files_for(&project, reviewed)
        .unwrap()
        .into_iter()
        .map(|(path, text)| (project.short(&path).to_string(), text))
        .collect();
    // They tell of telephone numbers, or of what programs write and publishers set, and of no review.
    let tells = |name: &str| {
        !name.contains("phones") && !name.starts_with("www/src/") && name != "docs/publishers.md"
    };
    all.retain(|(name, _)| tells(name));
    all.push(("guide.html".into(), generate::guide::html_for(&project, "en", reviewed).unwrap()));
    all.push(("standalone.html".into(), labels::json_for(&project, reviewed).unwrap()));
    all
}

#[test]
fn one_review_shows_in_every_output() {
    let outputs = outputs(&with(SIGNED).unwrap());
    assert_eq!(outputs.len(), 8, "{:?}", outputs.iter().map(|(name, _)| name).collect::<Vec<_>>());
    for (name, text) in outputs {
        assert!(text.contains("Ada Example"), "{name} does not name the reviewer");
        let none = ["No clinician has reviewed", "no clinician has reviewed"];
        assert!(!none.iter().any(|words| text.contains(words)), "{name} still says nobody did");
    }
}

#[test]
fn the_review_date_shows_in_every_output() {
    let moved = HEAD.replace("2027-05-22", "2027-09-03");
    for (name, text) in outputs(&Reviewed::read(&moved, vec!["en".into()]).unwrap()) {
        // It tells who has reviewed what, and no date.
        if name == "docs/sources.md" {
            continue;
        }
        let date = ["2027-09-03", "September 3, 2027", "year: 2027, month: 9, day: 3"];
        assert!(date.iter().any(|date| text.contains(date)), "{name} lacks the new date");
        assert!(!text.contains("May 22, 2027"), "{name} keeps the old date");
    }
}

const TRANSLATED: &str = "[translation.fr]\ntranslated_by = \"Ada Example\"\nback_on = 2026-12-01\n\
    back_blind = true\n";

fn of_french(entries: &str) -> Result<Reviewed> {
    Reviewed::read(&format!("{HEAD}{entries}"), vec!["en".into(), "fr".into()])
}

#[test]
fn every_translation_says_who_made_it_and_whether_it_was_translated_back() {
    let read = of_french(TRANSLATED).unwrap();
    let back = Some(Date { year: 2026, month: 12, day: 1 });
    assert_eq!(read.state.translations, [Translation { language: "fr", back }]);
    assert!(read.sentences().contains("in fr were translated from English and translated back"));
    let only = TRANSLATED.lines().take(2).collect::<Vec<_>>().join("\n");
    assert_eq!(of_french(&only).unwrap().state.translations[0].back, None);
    let wrong = [
        ("", "[translation.fr] is missing"),
        (&TRANSLATED.replace(".fr]", ".de]"), "[translation.fr] is missing"),
        (&format!("{TRANSLATED}{}", TRANSLATED.replace(".fr]", ".en]")), "[translation.en]"),
        (&TRANSLATED.replace("Ada Example", " "), "translated_by"),
        (&TRANSLATED.replace("2026-12-01", "2027-01-01"), "later than checked_on"),
        (&TRANSLATED.replace("back_blind = true", "back_blind = false"), "back_blind = true"),
        (&TRANSLATED.replace("back_blind = true\n", ""), "back_blind = true"),
        (&TRANSLATED.replace("translated_by", "by"), "translated_by"),
    ];
    for (text, says) in wrong {
        let error = format!("{:#}", of_french(text).unwrap_err());
        assert!(error.contains(says) && error.contains("data/review.toml"), "{says}: {error}");
    }
}

/// What a reader of each language is told of its words, and until when.
#[test]
fn every_page_of_a_translation_says_what_is_known_of_it() {
    let project = Project::find().unwrap();
    let reviewed = Reviewed::load(&project).unwrap();
    let labels: serde_json::Value =
        serde_json::from_str(&labels::json_for(&project, &reviewed).unwrap()).unwrap();
    for language in &reviewed.languages {
        let locale = crate::words::Locale::of(&project, language).unwrap();
        let said = |id: &str| {
            let slots = locale.texts().filter(|(known, slot, _)| (*known, *slot) == (id, 0));
            slots.map(|(.., text)| text.to_owned()).next().unwrap()
        };
        let guide = generate::guide::html_for(&project, language, &reviewed).unwrap();
        let plain = labels[language]["guide"].as_str().unwrap();
        let translation = reviewed.state.translations.iter().find(|t| t.language == language);
        let back = said("review-translated-back");
        let wanted = translation.is_some() && !reviewed.state.covers(language);
        for (page, text) in [("guide", guide.as_str()), ("plain guide", plain)] {
            assert_eq!(text.contains(&back), wanted, "{language}: {page}");
        }
    }
    assert_eq!(reviewed.state.translations.len() + 1, reviewed.languages.len());
}

/// Sentences about the review that people write by hand. Whoever adds the first review finds them here.
#[test]
fn what_is_written_by_hand_claims_no_other_state() {
    let project = Project::find().unwrap();
    let reviewed = Reviewed::load(&project).unwrap();
    let by_hand = [
        ("www/index.html", "have not yet been reviewed by a clinician"),
        ("www/src/types/assess.d.ts", "the rules have not been reviewed by a clinician"),
        ("www/src/types/index.d.ts", "the rules have not been reviewed by a clinician"),
        ("CHANGELOG.md", "No clinician has reviewed the rules yet"),
        (
            "docs/cases.md",
            "Protocol: 0.1.0; not yet reviewed by a clinician; review by 2027-05-22.",
        ),
    ];
    for (file, words) in by_hand {
        let text = fs::read_to_string(project.root.join(file)).unwrap();
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let nobody = reviewed.state.reviews.is_empty();
        assert_eq!(text.contains(words), nobody, "{file} says another state than {FILE}");
    }
}
