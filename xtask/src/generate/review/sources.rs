//! How each line is backed: per entry, all own decisions in one place, and the list of what was read.
//!
//! Not here: `docs/sources.md`, which also lists what nothing cites.

use std::collections::BTreeMap;

use anyhow::Result;
use clog_or_mastitis::protocol::sources::{REFERENCES, Reference, Source, reference};
use clog_or_mastitis::protocol::{ADVICE, Patient, all_rules};
use clog_or_mastitis::text::Message;

use super::markdown::{anchor, escape, head, link, link_to, row};
use super::{beside, texts};
use crate::generate::guide::levels::rule_anchor;
use crate::generate::guide::voice::Voice;

/// A rule or a line of advice with what backs it.
struct Backed {
    id: String,
    place: String,
    /// What it is: a rule's level or a line of advice.
    what: String,
    message: Message,
    sources: &'static [Source],
}

fn all_backed() -> Vec<Backed> {
    let rules = (0u16..).zip(all_rules()).map(|(index, rule)| Backed {
        id: rule.id.into(),
        place: rule_anchor(rule),
        what: match rule.patient {
            Patient::Parent => format!("rule, `{}`", rule.urgency.id()),
            Patient::Baby => format!("rule for the baby, `{}`", rule.urgency.id()),
        },
        message: Message::Rule(index),
        sources: rule.sources,
    });
    let advice = (0u16..).zip(ADVICE).map(|(index, line)| Backed {
        id: line.id.into(),
        place: format!("advice-{}", line.id),
        what: "advice".into(),
        message: Message::Advice(index),
        sources: line.sources,
    });
    let beside = beside::all().map(|part| Backed {
        id: part.place.clone(),
        place: part.place,
        what: part.what.into(),
        message: part.message,
        sources: part.sources,
    });
    rules.chain(advice).chain(beside).collect()
}

/// Whether it rests, wholly or in part, on a decision of our own.
pub fn is_decision(sources: &[Source]) -> bool {
    sources.contains(&Source::Decision)
}

/// One source a line, with what was read of it.
pub fn bullets(sources: &[Source]) -> String {
    let mut out = String::from("Sources:\n\n");
    for source in sources {
        let line = match source {
            Source::Read(number) => format!("{}: read", titled(*number)),
            Source::SecondHand(number) => {
                format!("{}: second-hand; the guideline it reports was not read", titled(*number))
            }
            Source::GeneralKnowledge(name) => {
                format!("General knowledge, not read: {}", escape(name))
            }
            Source::Decision => "**D**: our own decision, on the careful side".into(),
        };
        out += &format!("- {line}\n");
    }
    out + "\n"
}

/// All sources in one line.
pub fn line(sources: &[Source]) -> String {
    let all: Vec<String> = sources
        .iter()
        .map(|source| match source {
            Source::Read(number) => numbered(*number),
            Source::SecondHand(number) => format!("{} second-hand", numbered(*number)),
            Source::GeneralKnowledge(name) => {
                format!("general knowledge, not read ({})", escape(name))
            }
            Source::Decision => "**D**".into(),
        })
        .collect();
    all.join(" · ")
}

fn numbered(number: u16) -> String {
    link(&number.to_string(), &format!("#source-{number}"))
}

fn titled(number: u16) -> String {
    let title = reference(number).map(linked_title).unwrap_or_default();
    format!("{} {title}", numbered(number))
}

fn linked_title(reference: &Reference) -> String {
    let title = escape(reference.title);
    match reference.addresses {
        [] => title,
        [first, ..] => link(&title, first),
    }
}

const DECISIONS: &str = "### All decisions marked D

A reviewer may want to begin here: nothing outside this project says these in just this way.

";

const UNSOURCED: &str = "
The tables record no source beside these, so read them as **D** too: every [definition](#definitions-section), what a
missing answer counts as, when an answer [no longer counts](#no-longer-counts-section), every row of [what it looks
like](#looks-section), the hours of [when to check again](#again-section), and who is asked what in [the
interview](#interview-section).

### General knowledge, not read

";

const READ: &str = "
### What was read

\"Read\" is an excerpt of about 2,000 characters of an archived copy, unless the title says more; the rest of the page was
not read, and a copy may be old. \"Second-hand\" pages report someone else's guideline, which was not read itself. Sources
that nothing here cites are in [sources.md](sources.md).

";

/// The decisions, the general knowledge and the list of sources.
pub fn section(voice: &Voice) -> Result<String> {
    let backed = all_backed();
    let mut out = String::from(DECISIONS) + &head(&["id", "what", "what it says", "also cites"]);
    for entry in backed.iter().filter(|entry| is_decision(entry.sources)) {
        let others: Vec<Source> =
            entry.sources.iter().copied().filter(|source| *source != Source::Decision).collect();
        let others = if others.is_empty() { "nothing".into() } else { line(&others) };
        let id = link_to(&entry.id, &entry.place);
        out += &row(&[id, entry.what.clone(), first_text(voice, entry.message), others]);
    }
    out += UNSOURCED;
    out += &head(&["id", "what", "said to be known from"]);
    for entry in &backed {
        for source in entry.sources {
            if let Source::GeneralKnowledge(name) = source {
                let id = link_to(&entry.id, &entry.place);
                out += &row(&[id, entry.what.clone(), escape(name)]);
            }
        }
    }
    out += READ;
    out += &listed(&backed);
    Ok(out)
}

fn first_text(voice: &Voice, message: Message) -> String {
    texts(voice, message).into_iter().next().unwrap_or_default()
}

fn listed(backed: &[Backed]) -> String {
    let mut cited: BTreeMap<u16, (Vec<&'static str>, Vec<String>)> = BTreeMap::new();
    for entry in backed {
        for source in entry.sources {
            let Some(number) = source.number() else { continue };
            let (kinds, by) = cited.entry(number).or_default();
            let second_hand = matches!(source, Source::SecondHand(_));
            let kind = if second_hand { "second-hand" } else { "read" };
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
            by.push(link_to(&entry.id, &entry.place));
        }
    }
    let mut out = head(&["no.", "source", "how", "cited by"]);
    for reference in REFERENCES {
        let Some((kinds, by)) = cited.get(&reference.number) else { continue };
        let mut title = linked_title(reference);
        for (index, address) in (2..).zip(reference.addresses.iter().skip(1)) {
            title += &format!(" · {}", link(&format!("address {index}"), address));
        }
        let number =
            format!("{}{}", anchor(&format!("source-{}", reference.number)), reference.number);
        out += &row(&[number, title, kinds.join(", "), by.join(", ")]);
    }
    out
}
