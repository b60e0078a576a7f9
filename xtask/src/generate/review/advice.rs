//! The lines of advice by group, each with its readers and sources, and the hours after which to check again.
//!
//! Not here: the lines themselves (`protocol::advice`), and clock times, which only the widget knows.

use anyhow::Result;
use clog_or_mastitis::protocol::advice::{ANTIBIOTIC_RECHECKS, GROUPS, recheck_hours};
use clog_or_mastitis::protocol::{ADVICE, Advice, Urgency};
use clog_or_mastitis::text::{Message, Word};

use super::markdown::{anchor, head, inline, row};
use super::{both, quoted, sources, texts};
use crate::generate::guide::advice::heading;
use crate::generate::guide::levels::short;
use crate::generate::guide::voice::Voice;

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(
        "Groups and lines stand in the order shown. A line is shown when its group and its own condition hold.\n\n",
    );
    for (group, shown) in &GROUPS {
        out += &format!("### {}\n\n", inline(&voice.word(heading(*group))?));
        out += &both(voice, "The group is shown", shown)?;
        for (index, line) in (0u16..).zip(ADVICE).filter(|(_, line)| line.group == *group) {
            out += &entry(voice, index, line)?;
        }
    }
    Ok(out)
}

fn entry(voice: &Voice, index: u16, line: &'static Advice) -> Result<String> {
    let mut out = format!("#### {}`{}`\n\n", anchor(&format!("advice-{}", line.id)), line.id);
    out += &quoted(&texts(voice, Message::Advice(index)));
    out += &both(voice, "Shown", &line.when)?;
    if let Some(first) = &line.first_when {
        out += &both(voice, "First in its group", first)?;
    }
    out += &format!("Sources: {}\n\n", sources::line(line.sources));
    Ok(out)
}

/// When to check again.
pub fn again(voice: &Voice) -> Result<String> {
    let mut out = head(&["level", "hours from now", "words"]);
    for level in Urgency::ALL.into_iter().rev() {
        let word = match level {
            Urgency::Emergency => None,
            Urgency::SameDay => Some(Word::RecheckSameDay),
            Urgency::Within24h => Some(Word::RecheckWithin24h),
            Urgency::RoutineSoon => Some(Word::RecheckRoutineSoon),
            Urgency::SelfCare => Some(Word::RecheckSelfCare),
        };
        let words = match word {
            Some(word) => inline(&voice.word(word)?),
            None => inline(&voice.own("again-emergency")?),
        };
        let hours: Vec<String> = recheck_hours(level).iter().map(u16::to_string).collect();
        let hours = if hours.is_empty() { "none".into() } else { hours.join(", ") };
        let level = format!("`{}` ({})", level.id(), inline(&short(voice, level)?));
        out += &row(&[level, hours, words]);
    }
    let after: Vec<String> = ANTIBIOTIC_RECHECKS.iter().map(f64::to_string).collect();
    out += &format!(
        "\nBelow `emergency`, while `on_antibiotics and not course_over` holds and `antibiotics_hours` is a number, the hours\n\
         that are left until {} hours after the first dose are added, rounded up, where any are left. The words:\n\n",
        after.join(" and ")
    );
    out += &quoted(&[inline(&voice.word(Word::RecheckAntibiotics)?)]);
    Ok(out)
}
