//! The levels, and every rule of the parent and the baby with what makes it fire.
//!
//! Not here: what a source is (`sources`), how a condition is written (`notation`).

use anyhow::Result;
use clog_or_mastitis::protocol::{BabyUrgency, Patient, Rule, Urgency, all_rules};
use clog_or_mastitis::text::Message;

use super::markdown::{anchor, head, inline, link_to, row};
use super::{both, quoted, sources, texts};
use crate::generate::guide::levels::{rule_anchor, section_id, short, words};
use crate::generate::guide::voice::Voice;

const LEVELS: &str = "The parent's level is the highest among the parent's rules that fire; no rule lowers it. If none fires, it is
`self_care`. The baby has a ladder of its own: a rule for the baby never changes the parent's level. What it looks like
and the advice never change a level.

";

/// The two ladders.
pub fn levels(voice: &Voice) -> Result<String> {
    let mut out = String::from(LEVELS) + &head(&["level", "for short", "what the reader is told"]);
    for level in Urgency::ALL.into_iter().rev() {
        let told = words(level);
        let mut lines = texts(voice, Message::Word(told.headline));
        if let Some(seen) = told.seen {
            lines.push(format!("*Seen by a clinician today:* {}", inline(&voice.word(seen)?)));
        }
        let id = format!("{}`{}`", anchor(&section_id(level)), level.id());
        out += &row(&[id, inline(&short(voice, level)?), lines.join("<br>")]);
    }
    out += "\n";
    out += &head(&["baby's level", "what the reader is told"]);
    for level in BabyUrgency::ALL.into_iter().rev() {
        let same = Urgency::ALL.into_iter().find(|parents| parents.id() == level.id());
        let told = match same.and_then(|level| words(level).baby) {
            Some(word) => texts(voice, Message::Word(word)).join("<br>"),
            None => "No box for the baby.".into(),
        };
        out += &row(&[format!("`{}`", level.id()), told]);
    }
    Ok(out)
}

/// Every rule, level by level, the parent's before the baby's.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = overview(voice)?;
    for patient in [Patient::Parent, Patient::Baby] {
        for level in Urgency::ALL.into_iter().rev() {
            let rules: Vec<(u16, &Rule)> = (0u16..)
                .zip(all_rules())
                .filter(|(_, rule)| rule.urgency == level && rule.patient == patient)
                .collect();
            if !rules.is_empty() {
                let short = inline(&short(voice, level)?);
                out += &format!("### {}: `{}` ({short})\n\n", whose(patient), level.id());
            }
            for (index, rule) in rules {
                out += &entry(voice, index, rule)?;
            }
        }
    }
    Ok(out)
}

fn whose(patient: Patient) -> &'static str {
    match patient {
        Patient::Parent => "Parent",
        Patient::Baby => "Baby",
    }
}

fn overview(voice: &Voice) -> Result<String> {
    let mut out = head(&["rule", "for", "level", "reason shown", "D"]);
    for (index, rule) in (0u16..).zip(all_rules()) {
        let told = texts(voice, Message::Rule(index)).into_iter().next().unwrap_or_default();
        let mark = if sources::is_decision(rule.sources) { "D" } else { "" };
        let cells = [
            link_to(rule.id, &rule_anchor(rule)),
            whose(rule.patient).to_lowercase(),
            format!("`{}`", rule.urgency.id()),
            told,
            mark.into(),
        ];
        out += &row(&cells);
    }
    Ok(out + "\n")
}

fn entry(voice: &Voice, index: u16, rule: &'static Rule) -> Result<String> {
    let title = match rule.patient {
        Patient::Parent => rule.id.to_owned(),
        Patient::Baby => format!("{} (baby)", rule.id),
    };
    let mut out = format!("#### {}{title}\n\n", anchor(&rule_anchor(rule)));
    out += &quoted(&texts(voice, Message::Rule(index)));
    let lead = format!("Level `{}`. It fires", rule.urgency.id());
    out += &both(voice, &lead, &rule.when)?;
    out += &sources::bullets(rule.sources);
    Ok(out)
}
