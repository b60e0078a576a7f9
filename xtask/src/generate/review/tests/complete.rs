//! Everything of the protocol stands in the document, and says how it is backed.

use clog_or_mastitis::protocol::Picture;
use clog_or_mastitis::protocol::advice::{ANTIBIOTIC_RECHECKS, recheck_hours};
use clog_or_mastitis::protocol::sources::{Source, reference};
use clog_or_mastitis::protocol::stages::{SPECTRUM_SOURCES, Stage};
use clog_or_mastitis::protocol::{BabyUrgency, LAPSES, Missing, Pattern, Question, Urgency};
use clog_or_mastitis::triage::{self, Answers, Facts, Value};

use super::super::{markdown::escape, notation::exact};
use super::*;

fn english(message: Message, slot: Slot) -> String {
    escape(ENGLISH.raw(message, slot).unwrap_or_else(|| panic!("no {}", message.id())))
}

/// The words for an option, from the language file.
fn option(question: Question, index: u8) -> String {
    let shared = match question.options()[usize::from(index)] {
        "no" => Some(Word::OptionNo),
        "yes" => Some(Word::OptionYes),
        "not_sure" => Some(Word::OptionNotSure),
        _ => None,
    };
    let own = ENGLISH.raw(Message::Option(question, index), Slot::Value);
    escape(own.or_else(|| ENGLISH.raw(Message::Word(shared?), Slot::Value)).unwrap())
}

#[test]
fn every_question_stands_with_its_words_options_and_what_a_missing_answer_counts_as() {
    for question in Question::ALL {
        let data = question.data();
        let place = format!("question-{}", data.id);
        holds(&place, &format!("`{}`<br>{} |", data.id, data.code));
        for slot in [Slot::Value, Slot::Short] {
            holds(&place, &english(Message::Question(question), slot));
        }
        let mut last = 0;
        for (index, id) in (0u8..).zip(question.options()) {
            let answer = format!("<br>`{id}`: {}", option(question, index));
            let at = super::place(&place).find(&answer);
            let at = at.unwrap_or_else(|| panic!("{} lacks {answer}", data.id));
            assert!(at > last, "{}: {id} stands too early", data.id);
            last = at;
        }
        let counts = match data.missing {
            Missing::Option(id) => format!(" | `{id}`: "),
            Missing::Number(number) => format!(" | {number} |"),
            Missing::Nothing => " | none of its answers".into(),
        };
        holds(&place, &counts);
    }
}

#[test]
fn every_rule_stands_with_its_level_its_sentence_and_each_of_its_sources() {
    for (index, rule) in (0u16..).zip(all_rules()) {
        let place = rule_place(rule);
        holds(&place, &format!("Level `{}`. It fires", rule.urgency.id()));
        holds(&place, &format!("> {}", english(Message::Rule(index), Slot::Value)));
        for source in rule.sources {
            let line = match source {
                Source::Read(number) => {
                    let title = escape(reference(*number).unwrap().title);
                    let line = super::place(&place).lines().find(|line| line.contains(&title));
                    assert!(line.unwrap().ends_with(": read"), "{place}: {number}");
                    format!("- [{number}](#source-{number}) ")
                }
                Source::SecondHand(number) => {
                    let title = escape(reference(*number).unwrap().title);
                    let line = super::place(&place).lines().find(|line| line.contains(&title));
                    assert!(line.unwrap().contains(": second-hand"), "{place}: {number}");
                    format!("- [{number}](#source-{number}) ")
                }
                Source::GeneralKnowledge(name) => {
                    format!("- General knowledge, not read: {}", escape(name))
                }
                Source::Decision => "- **D**: our own decision".into(),
            };
            holds(&place, &line);
        }
    }
}

#[test]
fn every_line_of_advice_stands_with_its_words_and_sources() {
    for (index, line) in (0u16..).zip(ADVICE) {
        let place = format!("advice-{}", line.id);
        holds(&place, &format!("> {}", english(Message::Advice(index), Slot::Value)));
        for source in line.sources {
            let cited = match source {
                Source::Read(number) | Source::SecondHand(number) => {
                    format!("[{number}](#source-{number})")
                }
                Source::GeneralKnowledge(name) => escape(name),
                Source::Decision => "**D**".into(),
            };
            holds(&place, &cited);
        }
    }
}

#[test]
fn every_name_stands_with_its_words_and_every_row_in_its_order() {
    for pattern in Pattern::ALL {
        let place = format!("pattern-{}", pattern.id());
        for slot in [Slot::Value, Slot::About, Slot::Title] {
            holds(&place, &english(Message::Pattern(*pattern), slot));
        }
    }
    for (number, row) in (1..).zip(PATTERN_ROWS) {
        holds(&format!("row-{number}"), &format!("Row {number}: `{}`", row.pattern.id()));
    }
}

#[test]
fn every_source_that_is_cited_stands_with_its_title_its_address_and_how_it_was_used() {
    let rules = all_rules().map(|rule| (rule_place(rule), rule.sources));
    let advice = ADVICE.iter().map(|line| (format!("advice-{}", line.id), line.sources));
    for (by, sources) in rules.chain(advice) {
        for source in sources {
            let Some(number) = source.number() else { continue };
            let place = format!("source-{number}");
            let reference = reference(number).unwrap();
            holds(&place, &escape(reference.title));
            for address in reference.addresses {
                holds(&place, &markdown::link("", address)[2..]);
            }
            let second_hand = matches!(source, Source::SecondHand(_));
            holds(&place, if second_hand { "second-hand" } else { "read" });
            holds(&place, &format!("(#{by})"));
        }
    }
}

#[test]
fn every_decision_of_our_own_stands_in_the_one_list() {
    let list = DOCUMENT.split("### All decisions marked D").nth(1).unwrap();
    let list = list.split("\n\nThe tables record no source").next().unwrap();
    let marked = |sources: &[Source]| sources.contains(&Source::Decision);
    let rules = all_rules().map(|rule| (rule_place(rule), marked(rule.sources)));
    let advice = ADVICE.iter().map(|line| (format!("advice-{}", line.id), marked(line.sources)));
    for (place, marked) in rules.chain(advice) {
        assert_eq!(list.contains(&format!("(#{place})")), marked, "{place}");
    }
}

#[test]
fn every_stage_cell_drawing_and_myth_stands_with_its_words_and_sources() {
    let cited = |place: &str, sources: &[Source]| {
        for number in sources.iter().filter_map(|source| source.number()) {
            holds(place, &format!("[{number}](#source-{number})"));
            holds(&format!("source-{number}"), &format!("(#{place})"));
        }
    };
    for stage in Stage::ALL {
        holds("spectrum", &english(Message::Stage(stage), Slot::Value));
    }
    for pattern in Pattern::ALL.iter().filter(|pattern| !pattern.stages().is_empty()) {
        holds("spectrum", &format!("(#pattern-{})", pattern.id()));
    }
    cited("spectrum", &SPECTRUM_SOURCES);
    for (row, column, index) in cells() {
        let place = format!("compare-{}-{}", row.id, column.id());
        let number = ROWS.iter().position(|known| known.id == row.id).unwrap();
        let cell = Message::Cell(u8::try_from(number).unwrap(), column);
        holds(&place, &format!("> {}", english(cell, Slot::Value)));
        cited(&place, row.cells[index].sources);
    }
    for picture in Picture::ALL {
        assert!(DOCUMENT.contains(&english(Message::Picture(picture), Slot::Value)));
    }
    for (index, myth) in (0u8..).zip(&MYTHS) {
        let place = format!("myth-{}", myth.id);
        holds(&place, &format!("> {}", english(Message::Myth(index), Slot::Value)));
        holds(&place, &english(Message::Myth(index), Slot::About));
        cited(&place, myth.sources);
    }
}

#[test]
fn every_level_and_every_screen_stands_with_who_sees_what() {
    for level in Urgency::ALL {
        holds(&format!("level-{}", level.id()), &format!("`{}`", level.id()));
        let hours: Vec<String> = recheck_hours(level).iter().map(u16::to_string).collect();
        if !hours.is_empty() {
            let row = place("again-section").lines().find(|line| line.contains(level.id()));
            assert!(row.unwrap().contains(&format!("| {} |", hours.join(", "))), "{}", level.id());
        }
    }
    for level in BabyUrgency::ALL {
        holds("level-self_care", &format!("| `{}` |", level.id()));
    }
    for screen in SCREENS.iter().chain([&TRIED]) {
        let place = format!("screen-{}", screen.id);
        for asked in screen.asked {
            let id = asked.question.id();
            let row = super::place(&place).lines().find(|l| l.starts_with(&format!("| [`{id}`]")));
            let row = row.unwrap_or_else(|| panic!("{place} does not ask {id}"));
            let cells: Vec<&str> = row.split(" | ").collect();
            assert_eq!(cells[2], format!("`{}`", exact(&asked.shown)), "{id}");
            let after = asked.after.map_or(String::new(), |first| format!("[`{}`]", first.id()));
            assert_eq!(cells[3].split('(').next(), Some(after.as_str()), "{id}");
            assert_eq!(cells[4] == "yes", asked.optional, "{id}");
            let quick = screen.quick_none.contains(&asked.question);
            assert_eq!(cells[5].starts_with("yes"), quick, "{id}");
        }
    }
}

#[test]
fn the_review_state_stands_at_the_top() {
    let top = DOCUMENT.split("\n## ").next().unwrap();
    assert!(top.contains(PROTOCOL));
    let reviewed = Reviewed::load(&Project::find().unwrap()).unwrap();
    for part in reviewed.parts() {
        let row = top.lines().find(|line| line.starts_with(&format!("| `{part}` | ")));
        let open = row.unwrap_or_else(|| panic!("{part} has no row")).contains("nobody yet");
        assert_eq!(open, reviewed.open().contains(&part), "{part}");
    }
}

#[test]
fn every_link_inside_leads_to_a_place_and_every_place_stands_once() {
    for link in DOCUMENT.split("](#").skip(1) {
        place(link.split(')').next().unwrap());
    }
    for anchor in DOCUMENT.split("<a id=\"").skip(1) {
        place(anchor.split('"').next().unwrap());
    }
}

/// Worked out by hand from the clinical text.
#[test]
fn the_answers_that_stop_counting_are_these_three_kinds() {
    let rows = [
        "`smaller`, `same`, `growing` | [`lump`](#question-lump) = `no`",
        "`smooth_painless`, `sore_firm`, `soft_fluid` | [`lump`](#question-lump) = `no`",
        "`better`, `same`, `worse` | [`antibiotics_hours`](#question-antibiotics_hours) = `none`",
    ];
    for row in rows {
        holds("no-longer-counts-section", row);
    }
    assert_eq!(LAPSES.len(), rows.len());
}

/// The one sentence on hours that is not made from a table: it must say what the logic does.
#[test]
fn the_hours_after_an_antibiotic_are_added_as_the_document_says() {
    holds("again-section", "24 and 48 hours after the first dose are added, rounded up");
    let hours = |since: f64, effect: &str| {
        let mut answers = Answers::new();
        for question in Question::ALL.into_iter().filter(|question| question.is_danger_sign()) {
            answers.choose(question, "no");
        }
        answers.set(Question::AntibioticsHours, Value::Number(since));
        answers.choose(Question::AntibioticsEffect, effect);
        let facts = Facts::of(&answers);
        let table = recheck_hours(facts.urgency());
        let mut added = triage::recheck_hours(&facts);
        added.retain(|hour| !table.contains(hour));
        added
    };
    assert_eq!(ANTIBIOTIC_RECHECKS, [24.0, 48.0]);
    assert_eq!(hours(10.5, "better"), [14, 38]);
    assert_eq!(hours(30.0, "better"), [18]);
    assert_eq!(hours(48.0, "better"), [0u16; 0]);
    assert_eq!(hours(10.5, "course_finished"), [0u16; 0]);
}
