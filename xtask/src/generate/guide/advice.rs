//! What to do and what to leave out, each line with the readers that it is for; and when to check again.
//!
//! A line without its readers could harm: cold packs and ibuprofen do not suit everyone. Not here: the lines
//! (`protocol::advice`).

use anyhow::Result;
use clog_or_mastitis::protocol::advice::{GROUPS, Group, recheck_hours};
use clog_or_mastitis::protocol::condition::Condition;
use clog_or_mastitis::protocol::{ADVICE, Advice, Urgency};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot, Word};

use super::condition::spell;
use super::html::{list, tag, tag_with};
use super::levels;
use super::page::Section;
use super::sources;
use super::voice::Voice;

/// What to do, and what to leave out.
pub fn section(voice: &Voice) -> Result<Section> {
    let mut body = tag("p", voice.own("do-lead")?);
    for (group, shown) in &GROUPS {
        body += &tag("h3", voice.word(heading(*group))?);
        if !is_always(shown) {
            let lead = tag("p", voice.own("for-group")?);
            body += &tag_with("div", "class=\"order\"", lead + &spell(voice, shown)?);
        }
        let lines = (0u16..).zip(ADVICE).filter(|(_, line)| line.group == *group);
        let entries = lines.map(|(index, line)| entry(voice, index, line));
        body += &tag_with("div", "class=\"entries\"", entries.collect::<Result<String>>()?);
    }
    Ok(Section::new("do", voice.own("do")?, body))
}

/// What a group of lines is called.
pub fn heading(group: Group) -> Word {
    match group {
        Group::Do => Word::UiDoNow,
        Group::Say => Word::UiSayOnPhone,
        Group::Watch => Word::UiWatch,
        Group::HomeCare => Word::UiHomeCare,
        Group::LeaveOut => Word::UiLeaveOut,
    }
}

/// Whether the condition leaves nobody out.
pub fn is_always(condition: &Condition) -> bool {
    matches!(condition, Condition::All([]))
}

fn entry(voice: &Voice, index: u16, line: &'static Advice) -> Result<String> {
    let say = voice.say(Message::Advice(index), Slot::Value, &[])?;
    let mut text = tag_with("p", "class=\"line\"", say);
    let mut readers = String::new();
    if !is_always(&line.when) {
        readers += &spell(voice, &line.when)?;
    }
    if let Some(first) = &line.first_when {
        readers += &tag("p", voice.own("first_when")?);
        readers += &spell(voice, first)?;
    }
    if !readers.is_empty() {
        let summary = tag("summary", voice.own("for")?);
        text += &tag_with("details", "open=\"open\"", summary + &readers);
    }
    let mut cited = sources::of(voice, line.sources)?;
    if is_always(&line.when) {
        cited = format!("{} · {cited}", voice.own("always")?);
    }
    text += &tag_with("p", "class=\"cite\"", cited);
    Ok(tag_with("article", &format!("class=\"entry\" id=\"advice-{}\"", line.id), text))
}

/// When to check again, by level.
pub fn again(voice: &Voice) -> Result<Section> {
    let mut lines = Vec::new();
    for level in Urgency::ALL.into_iter().rev() {
        let word = match level {
            Urgency::Emergency => None,
            Urgency::SameDay => Some(Word::RecheckSameDay),
            Urgency::Within24h => Some(Word::RecheckWithin24h),
            Urgency::RoutineSoon => Some(Word::RecheckRoutineSoon),
            Urgency::SelfCare => Some(Word::RecheckSelfCare),
        };
        let when = match word.filter(|_| !recheck_hours(level).is_empty()) {
            Some(word) => voice.word(word)?,
            None => voice.own("again-emergency")?,
        };
        let name = tag("strong", levels::short(voice, level)?);
        let line = [(Variable::Level, name.trim_end()), (Variable::Answer, when.as_str())];
        lines.push(voice.own_with("again-level", &line)?);
    }
    let body = list(lines) + &tag("p", voice.word(Word::RecheckAntibiotics)?);
    Ok(Section::new("again", voice.word(Word::UiCheckAgain)?, body))
}
