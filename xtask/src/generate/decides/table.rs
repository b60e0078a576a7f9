//! The table behind the chart: each rule in words, its level, whom it is for, and what it rests on.
//!
//! On a phone the style sheet turns the rows into blocks, which in some browsers takes a table's meaning from it; hence
//! the roles, which say it once more. Not here: how a condition is spelled (`guide::condition`).

use anyhow::Result;
use clog_or_mastitis::protocol::{Patient, Rule, Urgency, all_rules};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot};

use super::super::guide::condition::spell;
use super::super::guide::html::{tag, tag_with};
use super::super::guide::levels::{self, rule_anchor};
use super::super::guide::page::Section;
use super::super::guide::voice::Voice;
use super::{chart, rule_name, sources};

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let mut heads = String::new();
    for head in ["rules-rule", "rules-when", "rules-sources"] {
        heads += &tag_with("th", "scope=\"col\" role=\"columnheader\"", voice.own(head)?);
    }
    let head = tag_with("tr", "role=\"row\"", heads);
    let mut rows = tag_with("thead", "role=\"rowgroup\"", head);
    for patient in [Patient::Parent, Patient::Baby] {
        for level in Urgency::ALL.into_iter().rev() {
            rows += &group(voice, level, patient)?;
        }
    }
    let table = tag_with("table", "role=\"table\" aria-labelledby=\"rules-title\"", rows);
    let body =
        tag("p", voice.own("rules-lead")?) + &tag("p", voice.own("questions-dropped")?) + &table;
    Ok(Section::new("rules", voice.own("rules")?, body))
}

/// The rules of one level and one patient; home care has none and says so.
fn group(voice: &Voice, level: Urgency, patient: Patient) -> Result<String> {
    let rules = (0u16..).zip(all_rules());
    let mut rows = rules
        .filter(|(_, rule)| rule.urgency == level && rule.patient == patient)
        .map(|(index, rule)| row(voice, index, rule))
        .collect::<Result<String>>()?;
    let id = match patient {
        Patient::Parent => format!(" id=\"level-{}\"", level.id()),
        Patient::Baby if rows.is_empty() => return Ok(rows),
        Patient::Baby => String::new(),
    };
    if rows.is_empty() {
        let cell = tag_with("td", "colspan=\"3\" role=\"cell\"", voice.own("counts-self_care")?);
        rows = tag_with("tr", "role=\"row\"", cell);
    }
    let title = chart::answer(voice, level, patient)?;
    let title = title + &chart::mark(voice, "chart-answer")?;
    let head = tag_with("th", "colspan=\"3\" scope=\"rowgroup\" role=\"rowheader\"", title);
    let head = tag_with("tr", "class=\"band\" role=\"row\"", head);
    let lane = chart::lane_attributes(level, patient);
    let attributes = format!("{lane} role=\"rowgroup\"{id}");
    Ok(tag_with("tbody", &attributes, head + &rows))
}

fn row(voice: &Voice, index: u16, rule: &'static Rule) -> Result<String> {
    let name = voice.own_with("rules-name", &[(Variable::Name, rule.id)])?;
    let whom = voice.own(match rule.patient {
        Patient::Parent => "rules-for_parent",
        Patient::Baby => "rules-for_baby",
    })?;
    let head = tag_with("span", "class=\"name\"", name)
        + &tag_with("span", "class=\"level\"", levels::short(voice, rule.urgency)?)
        + &tag_with("span", "class=\"whom\"", whom)
        + &chart::fits(voice)?;
    let why = voice.say(Message::Rule(index), Slot::Value, &[])?;
    let when = tag_with("p", "class=\"why\"", why) + &spell(voice, &rule.when)?;
    let cells = tag_with("th", "scope=\"row\" role=\"rowheader\"", head)
        + &tag_with("td", "role=\"cell\" class=\"when\"", when)
        + &tag_with("td", "role=\"cell\" class=\"cited\"", sources::of(voice, rule.sources)?);
    let attributes =
        format!("id=\"{}\" data-rule=\"{}\" role=\"row\"", rule_anchor(rule), rule_name(rule));
    Ok(tag_with("tr", &attributes, cells))
}
