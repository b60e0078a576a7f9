//! What a rule rests on, told by what was read of it; and the list of everything that is cited anywhere.
//!
//! Not here: `docs/sources.md`, and the guide's list, which tells less of each.

use std::collections::BTreeMap;

use anyhow::Result;
use clog_or_mastitis::protocol::sources::{REFERENCES, Reference, Source};
use clog_or_mastitis::protocol::{ADVICE, Patient, all_rules};
use clog_or_mastitis::text::pack::Variable;

use super::super::guide::html::{escape, link, list, tag, tag_with};
use super::super::guide::levels::rule_anchor;
use super::super::guide::page::Section;
use super::super::guide::sources::titled;
use super::super::guide::voice::Voice;
use super::guide;

/// What was read, as the messages call it.
const KINDS: [&str; 4] = ["read", "second_hand", "general", "decision"];

/// What was read of a source, and the source where one can be named.
fn told(source: &Source) -> (&'static str, Option<String>) {
    match source {
        Source::Read(number) => ("read", Some(anchor(*number))),
        Source::SecondHand(number) => ("second_hand", Some(anchor(*number))),
        Source::GeneralKnowledge(name) => ("general", Some(escape(name))),
        Source::Decision => ("decision", None),
    }
}

fn anchor(number: u16) -> String {
    link(&format!("#source-{number}"), &number.to_string())
}

fn kind(voice: &Voice, id: &str) -> Result<String> {
    Ok(link(&format!("#read-{id}"), &voice.own(&format!("source-{id}"))?))
}

/// The sources of one rule, by what was read of them.
pub fn of(voice: &Voice, sources: &[Source]) -> Result<String> {
    let mut groups = Vec::new();
    for id in KINDS {
        let of_kind: Vec<_> = sources.iter().map(told).filter(|(known, _)| *known == id).collect();
        let named: Vec<_> = of_kind.iter().filter_map(|(_, name)| name.clone()).collect();
        if !of_kind.is_empty() {
            groups.push(group(voice, &kind(voice, id)?, &named)?);
        }
    }
    Ok(list(groups))
}

fn group(voice: &Voice, lead: &str, items: &[String]) -> Result<String> {
    if items.is_empty() {
        return Ok(lead.into());
    }
    let items = voice.list(items)?;
    voice.own_with("source-group", &[(Variable::Name, lead), (Variable::Answer, &items)])
}

/// What is cited, by whom: links to rules on this page and to lines of advice in the guide.
struct Cited {
    kinds: Vec<&'static str>,
    by: Vec<String>,
}

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let mut numbered: BTreeMap<u16, Cited> = BTreeMap::new();
    let mut named: BTreeMap<String, Cited> = BTreeMap::new();
    let mut decided = Cited { kinds: Vec::new(), by: Vec::new() };
    for (by, sources) in citing(voice)? {
        for source in sources {
            let (kind, name) = told(source);
            let none = Cited { kinds: Vec::new(), by: Vec::new() };
            let entry = match (source.number(), name) {
                (Some(number), _) => numbered.entry(number).or_insert(none),
                (None, Some(name)) => named.entry(name).or_insert(none),
                (None, None) => &mut decided,
            };
            if !entry.kinds.contains(&kind) {
                entry.kinds.push(kind);
            }
            entry.by.push(by.clone());
        }
    }
    let mut kinds = String::new();
    for id in KINDS {
        let about = voice.own(&format!("source-{id}-about"))?;
        let text = tag("dt", voice.own(&format!("source-{id}"))?) + &tag("dd", about);
        let cited = if id == "decision" { tag("dd", by(voice, &decided)?) } else { String::new() };
        kinds += &tag_with("div", &format!("id=\"read-{id}\""), text + &cited);
    }
    let mut entries = String::new();
    for reference in REFERENCES {
        if let Some(cited) = numbered.get(&reference.number) {
            entries += &entry(voice, reference, cited)?;
        }
    }
    let mut others = Vec::new();
    for (name, cited) in &named {
        let read = tag_with("span", "class=\"cite\"", told_of(voice, cited)?);
        others.push(format!("{name} {read}"));
    }
    let body = tag("p", voice.own("sources-lead")?)
        + &tag_with("dl", "class=\"kinds\"", kinds)
        + &tag_with("ol", "class=\"sources\"", entries)
        + &tag_with("div", "class=\"sources\"", list(others));
    Ok(Section::new("sources", voice.own("sources")?, body))
}

/// Everything that cites, with a link to it.
fn citing(voice: &Voice) -> Result<Vec<(String, &'static [Source])>> {
    let mut citing = Vec::new();
    for rule in all_rules() {
        let name = match rule.patient {
            Patient::Parent => rule.id.to_owned(),
            Patient::Baby => voice.own_with("source-baby_rule", &[(Variable::Name, rule.id)])?,
        };
        citing.push((link(&format!("#{}", rule_anchor(rule)), &name), rule.sources));
    }
    for line in ADVICE {
        let address = format!("{}#advice-{}", guide(voice), line.id);
        citing.push((link(&address, line.id), line.sources));
    }
    Ok(citing)
}

fn entry(voice: &Voice, reference: &Reference, cited: &Cited) -> Result<String> {
    let (number, text) = (reference.number, titled(reference));
    let read = tag_with("span", "class=\"cite\"", told_of(voice, cited)?);
    let attributes = format!("id=\"source-{number}\" value=\"{number}\"");
    Ok(tag_with("li", &attributes, format!("{text} {read}")))
}

fn told_of(voice: &Voice, cited: &Cited) -> Result<String> {
    let kinds = cited.kinds.iter().map(|id| kind(voice, id)).collect::<Result<Vec<_>>>()?;
    Ok(format!("{} · {}", voice.list(&kinds)?, by(voice, cited)?))
}

fn by(voice: &Voice, cited: &Cited) -> Result<String> {
    voice.own_with("source-cited_by", &[(Variable::Answer, &voice.list(&cited.by)?)])
}
