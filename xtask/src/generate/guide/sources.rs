//! What a rule or a line of advice rests on, and the list of all sources that are cited.
//!
//! Not here: `docs/sources.md`, which lists by source what cites it (`generate::sources`).

use std::collections::BTreeSet;

use anyhow::Result;
use clog_or_mastitis::protocol::myths::MYTHS;
use clog_or_mastitis::protocol::regions::REGIONS;
use clog_or_mastitis::protocol::sources::{REFERENCES, Reference, Source};
use clog_or_mastitis::protocol::{ADVICE, all_rules};
use clog_or_mastitis::text::Word;
use clog_or_mastitis::text::pack::Variable;

use super::html::{escape, link, tag, tag_with};
use super::page::Section;
use super::voice::Voice;

/// The sources of one entry in one line; a star marks those that report someone else's guideline.
pub fn of(voice: &Voice, sources: &[Source]) -> Result<String> {
    let mut cited = Vec::new();
    for source in sources {
        cited.push(match source {
            Source::Read(number) => anchor(*number),
            Source::SecondHand(number) => format!("{}*", anchor(*number)),
            Source::GeneralKnowledge(name) => {
                voice.own_with("source_general", &[(Variable::Name, &escape(name))])?
            }
            Source::Decision => voice.own("source_decision")?,
        });
    }
    voice.own_with("sources_of", &[(Variable::Answer, &voice.list(&cited)?)])
}

/// A single source in a text.
pub fn one(voice: &Voice, number: u16) -> Result<String> {
    voice.word_with(Word::UiSource, &[(Variable::Number, &anchor(number))])
}

fn anchor(number: u16) -> String {
    link(&format!("#source-{number}"), &number.to_string())
}

/// The list at the end.
pub fn section(voice: &Voice) -> Result<Section> {
    let rules = all_rules().flat_map(|rule| rule.sources);
    let advice = ADVICE.iter().flat_map(|line| line.sources);
    let myths = MYTHS.iter().flat_map(|myth| myth.sources);
    let phones = REGIONS.iter().flat_map(|region| region.phones).filter_map(|phone| phone.source);
    let cited = rules.chain(advice).chain(myths).filter_map(|source| source.number());
    let cited: BTreeSet<u16> = cited.chain(phones).collect();
    let listed = REFERENCES.iter().filter(|reference| cited.contains(&reference.number));
    let body = tag("p", voice.own("sources-lead")?)
        + &tag("p", voice.own("sources-star")?)
        + &tag_with("ol", "class=\"sources\"", listed.map(entry).collect::<String>());
    Ok(Section::new("sources", voice.own("sources")?, body))
}

fn entry(reference: &Reference) -> String {
    let attributes = format!("id=\"source-{0}\" value=\"{0}\"", reference.number);
    tag_with("li", &attributes, titled(reference))
}

/// The title, linked to the first address, and the other addresses.
pub fn titled(reference: &Reference) -> String {
    let title = escape(reference.title);
    match reference.addresses {
        [] => title,
        [first, others @ ..] => {
            let others =
                others.iter().map(|address| format!(" {}", link(address, &escape(address))));
            format!("{}{}", link(first, &title), others.collect::<String>())
        }
    }
}
