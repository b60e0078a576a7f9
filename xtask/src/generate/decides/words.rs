//! The words that the page's script says, in a block that nobody sees.
//!
//! They stand in the page and not in the script, so that one script serves every language. A value that the script
//! fills in stands in braces. Not here: words that the script finds in what is seen (the options of the form).

use anyhow::Result;
use clog_or_mastitis::protocol::{Kind, Pattern, Question, TERMS, all_rules};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot, Word};

use super::super::guide::definitions;
use super::super::guide::html::tag_with;
use super::super::guide::voice::Voice;
use super::{chart, few_words, rule_name};

/// What the result says, each with the values that the script fills in.
const RESULT: [(&str, &[(Variable, &str)]); 11] = [
    ("result-baby_none", &[]),
    ("result-rules_none", &[]),
    ("result-because", &[(Variable::Answer, "{answer}")]),
    ("result-looks_none", &[]),
    ("result-changes_none", &[]),
    ("result-change", &[(Variable::Question, "{question}"), (Variable::Answer, "{answer}")]),
    ("result-change_baby", &[(Variable::Level, "{level}")]),
    ("result-summary", &[(Variable::Level, "{level}"), (Variable::Answer, "{answer}")]),
    ("result-summary_none", &[(Variable::Level, "{level}")]),
    ("result-summary_baby", &[(Variable::Level, "{level}")]),
    ("fits", &[]),
];

/// What stands beside a field that cannot be read, by the code of the error.
const ERRORS: [(&str, Word); 6] = [
    ("check_unit", Word::ErrorCheckUnit),
    ("check_reading", Word::ErrorCheckReading),
    ("negative", Word::ErrorNegative),
    ("not_finite", Word::ErrorTooLarge),
    ("not_a_number", Word::ErrorNotANumber),
    ("not_a_temperature", Word::ErrorNotATemperature),
];

/// The block.
pub fn block(voice: &Voice) -> Result<String> {
    let mut words = chart::words(voice)?;
    for (index, rule) in (0u16..).zip(all_rules()) {
        let name = rule_name(rule);
        words.push((format!("rule-{name}"), few_words(voice, rule)?));
        words.push((format!("why-{name}"), voice.say(Message::Rule(index), Slot::Value, &[])?));
    }
    for term in &TERMS {
        words.push((format!("term-{}", term.id), voice.own(&format!("term-{}", term.id))?));
    }
    for pattern in Pattern::ALL {
        let name = voice.say(Message::Pattern(*pattern), Slot::Value, &[])?;
        words.push((format!("pattern-{}", pattern.id()), name));
    }
    for question in Question::ALL {
        let short = voice.say(Message::Question(question), Slot::Short, &[])?;
        words.push((format!("question-{}", question.id()), short));
        if matches!(question.data().kind, Kind::Number(_)) {
            let unit = voice.word(definitions::unit(question))?;
            words.push((format!("unit-{}", question.id()), unit));
        }
    }
    for (id, values) in RESULT {
        words.push((id.into(), voice.own_with(id, values)?));
    }
    for (code, word) in ERRORS {
        words.push((format!("error-{code}"), voice.word(word)?));
    }
    for bound in ["at_least", "at_most", "below"] {
        words.push((bound.into(), voice.own_with(bound, &[(Variable::Answer, "{answer}")])?));
    }
    let both = [(Variable::Fahrenheit, "{fahrenheit}"), (Variable::Celsius, "{celsius}")];
    words.push(("temperature".into(), voice.word_with(Word::TemperatureBoth, &both)?));
    let spans =
        words.iter().map(|(id, text)| tag_with("span", &format!("data-word=\"{id}\""), text));
    Ok(tag_with("div", "id=\"spoken\" hidden=\"hidden\"", spans.collect::<String>()))
}
