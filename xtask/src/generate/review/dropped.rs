//! Which answers stop counting once another answer is given.
//!
//! Not here: the table (`protocol::LAPSES`), and how it is applied (`triage::facts`).

use anyhow::Result;
use clog_or_mastitis::protocol::question::{MISSING, Mask, NUMBER};
use clog_or_mastitis::protocol::{Kind, LAPSES, Question};
use clog_or_mastitis::text::{Message, Slot};

use super::markdown::{head, inline, link_to, row};
use crate::generate::guide::voice::Voice;

const LEAD: &str = "Each of these is read as `MISSING` while the answer beside it is on the sheet. Every other answer counts, whether or
not the interview would have asked for it.

";

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(LEAD) + &head(&["question", "answers that do not count", "while"]);
    for lapse in &LAPSES {
        let (question, other) = (lapse.question, lapse.when);
        let label = inline(&voice.say(Message::Question(question), Slot::Short, &[])?);
        let place = format!("question-{}", question.id());
        let other_place = format!("question-{}", other.id());
        out += &row(&[
            format!("{} ({label})", link_to(question.id(), &place)),
            named(question, lapse.options),
            format!("{} = {}", link_to(other.id(), &other_place), named(other, lapse.is)),
        ]);
    }
    Ok(out)
}

/// Every answer of the question that is in the set, an answer that it does not take left out.
fn named(question: Question, set: Mask) -> String {
    let options = (0u8..).zip(question.options()).map(|(index, option)| (2 << index, *option));
    let number = matches!(question.data().kind, Kind::Number(_) | Kind::Temperature(_));
    let number = number.then_some((NUMBER, "NUMBER"));
    let ids = options.chain([(MISSING, "MISSING")]).chain(number);
    let named = ids.filter(|(bit, _)| set & bit != 0).map(|(_, id)| format!("`{id}`"));
    named.collect::<Vec<_>>().join(", ")
}
