//! Every level of urgency from emergency to home care, with every rule that holds it up.
//!
//! Not here: how a rule's condition is spelled (`condition`).

use anyhow::Result;
use clog_or_mastitis::protocol::{Patient, Rule, Urgency, all_rules};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot, Word};

use super::condition::spell;
use super::html::{link, tag, tag_with};
use super::page::Section;
use super::sources;
use super::voice::Voice;

/// One section a level, highest first.
pub fn sections(voice: &Voice) -> Result<Vec<Section>> {
    Urgency::ALL.iter().rev().map(|level| section(voice, *level)).collect()
}

/// A level's short name as a link to it.
pub fn link_to(voice: &Voice, level: Urgency) -> Result<String> {
    Ok(link(&format!("#{}", section_id(level)), &short(voice, level)?))
}

/// A level's short name.
pub fn short(voice: &Voice, level: Urgency) -> Result<String> {
    voice.word_slot(words(level).headline, Slot::Title)
}

/// What a level is called in the words.
pub struct Words {
    /// For a reader whom nobody has seen yet.
    pub headline: Word,
    /// For a reader whom a clinician saw.
    pub seen: Option<Word>,
    /// For the baby at the same level.
    pub baby: Option<Word>,
}

/// The words for a level.
pub fn words(level: Urgency) -> Words {
    let (headline, seen, baby) = match level {
        Urgency::Emergency => (Word::UrgencyEmergency, None, Some(Word::BabyUrgencyEmergency)),
        Urgency::SameDay => {
            (Word::UrgencySameDay, Some(Word::UrgencySameDaySeen), Some(Word::BabyUrgencySameDay))
        }
        Urgency::Within24h => (Word::UrgencyWithin24h, Some(Word::UrgencyWithin24hSeen), None),
        Urgency::RoutineSoon => {
            (Word::UrgencyRoutineSoon, Some(Word::UrgencyRoutineSoonSeen), None)
        }
        Urgency::SelfCare => (Word::UrgencySelfCare, None, None),
    };
    Words { headline, seen, baby }
}

/// A level's place on the page.
pub fn section_id(level: Urgency) -> String {
    format!("level-{}", level.id())
}

fn section(voice: &Voice, level: Urgency) -> Result<Section> {
    let words = words(level);
    let mut body = tag_with("p", "class=\"soon\"", voice.word_slot(words.headline, Slot::About)?);
    if let Some(seen) = words.seen {
        let seen = voice.word(seen)?;
        body += &tag_with("p", "class=\"note\"", with_answer(voice, "seen", &seen)?);
    }
    if level == Urgency::SelfCare {
        let plan = voice.word(Word::UrgencyOnPlan)?;
        body += &tag("p", voice.own("counts-self_care")?);
        body += &tag("p", with_answer(voice, "on_plan", &plan)?);
        body += &tag("p", voice.word_slot(Word::UrgencyOnPlan, Slot::About)?);
    } else {
        body += &tag("h3", voice.own("counts")?);
        body += &rules(voice, level, Patient::Parent)?;
    }
    if let Some(baby) = words.baby {
        let inside = tag("h3", voice.own("baby_box")?)
            + &tag_with("p", "class=\"soon\"", tag("strong", voice.word(baby)?))
            + &tag("p", voice.word_slot(baby, Slot::About)?)
            + &rules(voice, level, Patient::Baby)?;
        body += &tag_with("div", "class=\"baby\"", inside);
    }
    let title = voice.word(words.headline)?;
    let class = match level {
        Urgency::Emergency => "level emergency",
        Urgency::SameDay => "level same-day",
        Urgency::Within24h => "level within-24h",
        Urgency::RoutineSoon => "level routine-soon",
        Urgency::SelfCare => "level self-care",
    };
    Ok(Section {
        class,
        short: Some(format!("{}: {title}", short(voice, level)?)),
        ..Section::new(&section_id(level), title, body)
    })
}

fn with_answer(voice: &Voice, message: &str, answer: &str) -> Result<String> {
    voice.own_with(message, &[(Variable::Answer, answer)])
}

fn rules(voice: &Voice, level: Urgency, patient: Patient) -> Result<String> {
    let entries = (0u16..)
        .zip(all_rules())
        .filter(|(_, rule)| rule.urgency == level && rule.patient == patient)
        .map(|(index, rule)| entry(voice, index, rule));
    Ok(tag_with("div", "class=\"entries\"", entries.collect::<Result<String>>()?))
}

/// A rule's place on the page; the parent's and the baby's may share an id.
pub fn rule_anchor(rule: &Rule) -> String {
    match rule.patient {
        Patient::Parent => format!("rule-{}", rule.id),
        Patient::Baby => format!("rule-baby-{}", rule.id),
    }
}

fn entry(voice: &Voice, index: u16, rule: &'static Rule) -> Result<String> {
    let name = voice.own_with("rule", &[(Variable::Name, rule.id)])?;
    let why = voice.say(Message::Rule(index), Slot::Value, &[])?;
    let when = tag("summary", voice.own("when")?) + &spell(voice, &rule.when)?;
    let text = tag("h4", why)
        + &tag_with("details", "open=\"open\"", when)
        + &tag_with(
            "p",
            "class=\"cite\"",
            format!("{name} · {}", sources::of(voice, rule.sources)?),
        );
    Ok(tag_with("article", &format!("class=\"rule\" id=\"{}\"", rule_anchor(rule)), text))
}
