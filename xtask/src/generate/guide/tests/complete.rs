//! Everything of the protocol stands on the page, and each rule's entry names all that the rule reads.

use std::collections::BTreeSet;

use clog_or_mastitis::protocol::myths::MYTHS;
use clog_or_mastitis::protocol::question::{MISSING, Mask};
use clog_or_mastitis::protocol::regions::{PhoneKind, REGIONS};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::protocol::{
    ADVICE, PATTERN_ROWS, Patient, Pattern, Question, Rule, TERMS, Urgency, all_rules, patterns,
};
use clog_or_mastitis::text::{Message, Slot, Word};

use super::*;

fn english(message: Message, slot: Slot) -> &'static str {
    ENGLISH.raw(message, slot).unwrap_or_else(|| panic!("English lacks {}", message.id()))
}

/// Where a rule should stand, written apart from the code that puts it there.
fn rule_id(rule: &Rule) -> String {
    match rule.patient {
        Patient::Parent => format!("rule-{}", rule.id),
        Patient::Baby => format!("rule-baby-{}", rule.id),
    }
}

#[test]
fn every_rule_stands_in_its_level_with_its_sentence() {
    for (index, rule) in (0u16..).zip(all_rules()) {
        let entry = place(&rule_id(rule));
        let level = format!("level-{}", rule.urgency.id());
        let above = entry.ancestors().any(|node| node.attribute("id") == Some(level.as_str()));
        assert!(above, "{} does not stand in {level}", rule.id);
        holds(&rule_id(rule), english(Message::Rule(index), Slot::Value));
        holds(&rule_id(rule), &format!("Rule {}", rule.id));
    }
}

#[test]
fn every_level_says_how_soon_from_the_highest_to_the_lowest() {
    let mut last = usize::MAX;
    for level in Urgency::ALL {
        let section = place(&format!("level-{}", level.id()));
        let word = Word::ALL.iter().find(|word| word.id() == format!("urgency-{}", level.id()));
        for slot in [Slot::Value, Slot::About] {
            let words = english(Message::Word(*word.unwrap()), slot);
            assert!(text(section).contains(words), "{} lacks {words:?}", level.id());
        }
        assert!(section.range().start < last, "{} stands above a higher level", level.id());
        last = section.range().start;
    }
    assert!(place("danger-signs").range().start < place("level-emergency").range().start);
}

#[test]
fn every_danger_sign_stands_with_its_reason_among_the_danger_signs() {
    let section = text(place("danger-signs"));
    assert!(Question::ALL.into_iter().filter(|question| question.is_danger_sign()).count() == 14);
    for sign in DANGER_SIGNS {
        assert!(section.contains(english(Message::Question(sign), Slot::Value)), "{}", sign.id());
        holds(&format!("question-{}", sign.id()), english(Message::Reason(sign), Slot::Value));
    }
}

#[test]
fn every_region_shows_every_number_that_it_has() {
    for region in &REGIONS {
        let id = format!("region-{}", region.id);
        for phone in region.phones {
            holds(&id, phone.shown);
            let dialled = format!("tel:{}", phone.dialled);
            assert!(leads(&id, &dialled), "{id} lacks a link to {dialled}");
        }
        if !region.phones.iter().any(|phone| phone.kind == PhoneKind::Emergency) {
            holds(&id, english(Message::Word(Word::PhoneEmergencyLocal), Slot::Value));
        }
    }
}

#[test]
fn every_source_that_is_cited_stands_in_the_list_and_beside_what_cites_it() {
    let rules = all_rules().map(|rule| (rule_id(rule), rule.sources));
    let advice = ADVICE.iter().map(|line| (format!("advice-{}", line.id), line.sources));
    let myths = MYTHS.iter().map(|myth| (format!("myth-{}", myth.id), myth.sources));
    for (id, sources) in rules.chain(advice).chain(myths) {
        for number in sources.iter().filter_map(|source| source.number()) {
            assert_eq!(place(&format!("source-{number}")).tag_name().name(), "li");
            let anchor = format!("#source-{number}");
            assert!(leads(&id, &anchor), "{id} does not cite {number}");
        }
    }
    for number in REGIONS.iter().flat_map(|region| region.phones).filter_map(|phone| phone.source) {
        place(&format!("source-{number}"));
    }
}

/// The words for an option, from the language file.
fn option(question: Question, index: u8) -> &'static str {
    let shared = match question.options()[usize::from(index)] {
        "no" => Some(Word::OptionNo),
        "yes" => Some(Word::OptionYes),
        "not_sure" => Some(Word::OptionNotSure),
        _ => None,
    };
    ENGLISH
        .raw(Message::Option(question, index), Slot::Value)
        .or_else(|| ENGLISH.raw(Message::Word(shared?), Slot::Value))
        .unwrap_or_else(|| panic!("English lacks an option of {}", question.id()))
}

/// The entry names the question by its short label, and every answer of the set.
#[track_caller]
fn names(id: &str, question: Question, set: Mask) {
    holds(id, english(Message::Question(question), Slot::Short));
    for (index, _) in (0u8..).zip(question.options()) {
        if set & (2 << index) != 0 {
            holds(id, &format!("“{}”", option(question, index)));
        }
    }
    if set & MISSING != 0 {
        holds(id, "left open");
    }
    let anchor = format!("#question-{}", question.id());
    assert!(leads(id, &anchor), "{id} does not lead to {anchor}");
}

/// The entry says what the condition reads: questions, options, numbers with their units, terms.
#[track_caller]
fn says_what_it_reads(id: &str, condition: &'static Condition) {
    for part in parts(condition) {
        match part {
            Condition::Is(question, set) => names(id, *question, *set),
            Condition::OneOf(several) => {
                for question in several.questions {
                    names(id, *question, several.set);
                }
            }
            Condition::Number(question, bound) => {
                names(id, *question, 0);
                let unit = match question {
                    Question::Pulse | Question::Breaths => "a minute",
                    Question::DaysSinceBirth | Question::BabyAgeDays => "days",
                    _ => "hours",
                };
                holds(id, &format!("{} {unit}", bound.limit()));
            }
            Condition::Reading(question, bound) => {
                names(id, *question, 0);
                let (f, c) = (bound.fahrenheit.limit(), bound.celsius.limit());
                holds(id, &format!("{f:.1}\u{a0}°F ({c:.1}\u{a0}°C)"));
            }
            Condition::Term(term) => {
                let anchor = format!("#term-{}", TERMS[*term as usize].id);
                assert!(leads(id, &anchor), "{id} does not lead to {anchor}");
            }
            Condition::Fired(rules) => rules.iter().for_each(|rule| holds(id, rule)),
            _ => {}
        }
    }
}

#[test]
fn every_rule_names_each_question_option_number_and_term_that_it_reads() {
    for rule in all_rules() {
        says_what_it_reads(&rule_id(rule), &rule.when);
    }
}

#[test]
fn every_term_is_defined_once_with_all_that_it_reads() {
    for term in &TERMS {
        says_what_it_reads(&format!("term-{}", term.id), &term.when);
    }
}

#[test]
fn every_name_for_what_it_looks_like_stands_with_its_rows() {
    for pattern in Pattern::ALL {
        let id = format!("pattern-{}", pattern.id());
        holds(&id, english(Message::Pattern(*pattern), Slot::Value));
        for row in PATTERN_ROWS.iter().filter(|row| row.pattern == *pattern) {
            says_what_it_reads(&id, &row.when);
        }
    }
    says_what_it_reads("looks", &patterns::NO_PATTERN);
    says_what_it_reads("looks", &patterns::MUST_STAY);
}

#[test]
fn every_line_of_advice_stands_with_whom_it_is_for() {
    for (index, line) in (0u16..).zip(ADVICE) {
        let id = format!("advice-{}", line.id);
        holds(&id, english(Message::Advice(index), Slot::Value));
        says_what_it_reads(&id, &line.when);
    }
}

#[test]
fn every_myth_stands_with_what_is_known_and_whom_it_is_for() {
    for (index, myth) in (0u8..).zip(&MYTHS) {
        let id = format!("myth-{}", myth.id);
        holds(&id, english(Message::Myth(index), Slot::Value));
        holds(&id, english(Message::Myth(index), Slot::About));
        says_what_it_reads(&id, &myth.when);
    }
}

#[test]
fn every_question_stands_in_full_with_all_its_options() {
    for question in Question::ALL {
        let id = format!("question-{}", question.id());
        holds(&id, english(Message::Question(question), Slot::Value));
        if !question.is_danger_sign() {
            for (index, _) in (0u8..).zip(question.options()) {
                holds(&id, &format!("“{}”", option(question, index)));
            }
        }
    }
}

/// A part of a condition that is said as its opposite would still name the same answers.
#[test]
fn all_any_none_and_not_are_told_apart() {
    let counts = |id: &str| {
        let text = text(place(id));
        ["All of these:", "At least one of these:", "None of these:", "Not: "]
            .map(|lead| text.matches(lead).count())
    };
    // S05: any of three, of which the third is all of five, two of them not.
    assert_eq!(counts("rule-S05"), [1, 1, 0, 1]);
    holds(
        "rule-S05",
        "Lump after milk comes out: not “Gets smaller or goes away, even if it comes back”",
    );
    // E04: any of two pairs.
    assert_eq!(counts("rule-E04"), [2, 1, 0, 0]);
    holds("rule-R03", "Earlier times: not “No, first time”, and not left open");
    holds("rule-R01", "72 hours (3 days) or more, or left open");
    holds("term-very_low_reading", "95.0\u{a0}°F (35.0\u{a0}°C) or less");
    holds("term-low_reading", "less than 96.8\u{a0}°F (36.0\u{a0}°C)");
    holds("advice-pain_relief_ibuprofen", "None of these:");
}

#[test]
fn a_rule_that_is_not_in_the_table_is_not_on_the_page() {
    let listed: BTreeSet<String> = all_rules().map(rule_id).collect();
    let shown: BTreeSet<String> = TREE
        .descendants()
        .filter_map(|node| node.attribute("id"))
        .filter(|id| id.starts_with("rule-"))
        .map(str::to_owned)
        .collect();
    assert_eq!(shown, listed);
}
