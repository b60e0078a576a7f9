//! Values of the protocol's tables as Rust source: what they are made of, with the names of a copy.
//!
//! Printed from the values themselves and not from their source, so that shorthands and macros need no reader here.
//! Not here: which file they stand in (`tables`).

use clog_or_mastitis::protocol::condition::{Bound, ReadingBound};
use clog_or_mastitis::protocol::{Condition, Kind, Missing, Question, Source};

use super::names::Copy;

/// A list with its commas.
pub fn list<T>(items: impl IntoIterator<Item = T>, one: impl Fn(T) -> String) -> String {
    items.into_iter().map(one).collect::<Vec<_>>().join(", ")
}

/// A condition over the copy's questions, terms and rules.
pub fn condition(when: &Condition, copy: Copy) -> String {
    let of = |parts: &[Condition]| list(parts, |part| condition(part, copy));
    let said = match when {
        Condition::All(parts) => format!("All(&[{}])", of(parts)),
        Condition::Any(parts) => format!("Any(&[{}])", of(parts)),
        Condition::Not(part) => format!("Not(&{})", condition(part, copy)),
        Condition::Is(question, set) => format!("Is({}, {set})", copy.question(*question)),
        Condition::OneOf(several) => {
            let questions = list(several.questions, |question| copy.question(*question));
            let bits: String = several
                .questions
                .iter()
                .map(|question| format!(".with({} as usize)", copy.question(*question)))
                .collect();
            format!(
                "OneOf(crate::protocol::condition::OneOf {{ questions: &[{questions}], \
                 bits: crate::protocol::bits::QuestionSet::NONE{bits}, set: {} }})",
                several.set
            )
        }
        Condition::Number(question, range) => {
            format!("Number({}, {})", copy.question(*question), bound(*range))
        }
        Condition::Reading(question, ReadingBound { fahrenheit, celsius }) => format!(
            "Reading({}, crate::protocol::condition::ReadingBound {{ fahrenheit: {}, celsius: {} }})",
            copy.question(*question),
            bound(*fahrenheit),
            bound(*celsius)
        ),
        Condition::Term(term) => format!("Term({})", copy.term(*term)),
        Condition::Fired(ids) => format!("Fired(&[{}])", list(*ids, |id| text(&copy.id(id)))),
        Condition::Urgency(from, to) => {
            format!("Urgency(crate::protocol::Urgency::{from:?}, crate::protocol::Urgency::{to:?})")
        }
        Condition::Baby(level) => format!("Baby(crate::protocol::BabyUrgency::{level:?})"),
    };
    format!("crate::protocol::condition::Condition::{said}")
}

fn bound(range: Bound) -> String {
    format!("crate::protocol::condition::Bound::{range:?}")
}

/// A text in quotes.
pub fn text(said: &str) -> String {
    format!("{said:?}")
}

/// Sources, as a slice.
pub fn sources(sources: &[Source]) -> String {
    format!("&[{}]", list(sources, |source| format!("crate::protocol::Source::{source:?}")))
}

/// A row of the table of questions.
pub fn question(question: Question, copy: Copy) -> String {
    let data = question.data();
    let options = list(data.kind.options(), |option| text(option));
    let kind = match data.kind {
        Kind::Choice(_) => "Choice",
        Kind::Number(_) => "Number",
        Kind::Temperature(_) => "Temperature",
    };
    let missing = match data.missing {
        Missing::Option(option) => format!("Option({option:?})"),
        Missing::Number(number) => format!("Number({number:?})"),
        Missing::Nothing => "Nothing".to_owned(),
    };
    format!(
        "    {} = QuestionData {{ id: {}, code: {}, kind: Kind::{kind}(&[{options}]), order: Order::{:?}, \
         missing: Missing::{missing} }};\n",
        copy.name(&format!("{question:?}")),
        text(&copy.id(data.id)),
        text(data.code),
        data.order
    )
}
