//! The danger signs, and the numbers to call in every region.
//!
//! Not here: which rules read a danger sign (`levels`).

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::Question;
use clog_or_mastitis::protocol::regions::{PhoneKind, REGIONS, Region};
use clog_or_mastitis::protocol::screens::DANGER_SIGNS;
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot, Word};

use super::html::{escape, link, tag, tag_with};
use super::page::Section;
use super::sources;
use super::voice::Voice;

/// The rule that makes "not sure" an emergency in someone who is ill.
const NOT_SURE_AND_ILL: &str = "E08";

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let mut signs = String::new();
    for sign in DANGER_SIGNS {
        signs += &entry(voice, sign)?;
    }
    let rule = link(&format!("#rule-{NOT_SURE_AND_ILL}"), NOT_SURE_AND_ILL);
    let not_sure = voice.own_with("danger-not_sure", &[(Variable::Answer, &rule)])?;
    let mut numbers = String::new();
    for region in &REGIONS {
        numbers += &region_entry(voice, region)?;
    }
    let body = tag_with("p", "class=\"call\"", voice.own("danger-lead")?)
        + &tag_with("ul", "class=\"signs\"", signs)
        + &tag_with("p", "class=\"note\"", not_sure)
        + &tag_with("h3", "id=\"numbers\"", voice.own("numbers")?)
        + &tag("p", voice.own("numbers-lead")?)
        + &tag_with("dl", "class=\"regions\"", numbers)
        + &notes(voice)?
        + &tag_with("p", "class=\"note\"", voice.own("numbers-checked")?);
    Ok(Section { class: "emergency", ..Section::new("danger-signs", voice.own("danger")?, body) })
}

/// A sign with its hint and the reason why it is one.
fn entry(voice: &Voice, sign: Question) -> Result<String> {
    let message = Message::Question(sign);
    let mut text = tag("strong", voice.say(message, Slot::Value, &[])?);
    for line in [
        voice.maybe(message, Slot::Hint, &[]),
        Some(voice.say(Message::Reason(sign), Slot::Value, &[])?),
    ] {
        text += &line.map(|line| tag("p", line)).unwrap_or_default();
    }
    Ok(tag_with("li", &format!("id=\"question-{}\"", sign.id()), text))
}

fn region_entry(voice: &Voice, region: &Region) -> Result<String> {
    let mut text = tag("dt", region_name(voice, region)?);
    for kind in [PhoneKind::Emergency, PhoneKind::Advice, PhoneKind::Support, PhoneKind::Crisis] {
        let (word, local) = words_of(kind);
        let class = format!("class=\"{}\"", kind.id());
        let mut listed = region.phones.iter().filter(|phone| phone.kind == kind).peekable();
        if let (None, Some(local)) = (listed.peek(), local) {
            text += &tag_with("dd", &class, voice.word(local)?);
        }
        for phone in listed {
            // Right-to-left text would put the groups of digits in the wrong order.
            let address = format!("href=\"tel:{}\" dir=\"ltr\"", phone.dialled);
            let number = tag_with("a", &address, phone.shown);
            let mut label = voice.word(word)?;
            if !phone.name.is_empty() && phone.name != phone.shown {
                let pair = [(Variable::Name, escape(phone.name)), (Variable::Answer, label)];
                let pair = pair.each_ref().map(|(variable, text)| (*variable, text.as_str()));
                label = voice.word_with(Word::ListPair, &pair)?;
            }
            let from = match phone.source {
                Some(number) => format!(" ({})", sources::one(voice, number)?),
                None => String::new(),
            };
            let checked =
                phone.checked.map(|day| format!(" · {}", voice.date(day))).unwrap_or_default();
            let label = tag_with("span", "class=\"kind\"", format!("{label}{from}{checked}"));
            text += &tag_with("dd", &class, format!("{number} {label}"));
        }
    }
    Ok(tag_with("div", &format!("id=\"region-{}\"", region.id), text))
}

fn region_name(voice: &Voice, region: &Region) -> Result<String> {
    let id = format!("region-{}", region.id);
    let word = Word::ALL.iter().find(|word| word.id() == id);
    voice.word(*word.with_context(|| format!("No word names the region {}.", region.id))?)
}

/// A kind of number in words, and the words for a region that has none.
fn words_of(kind: PhoneKind) -> (Word, Option<Word>) {
    match kind {
        PhoneKind::Emergency => (Word::PhoneEmergency, Some(Word::PhoneEmergencyLocal)),
        PhoneKind::Advice => (Word::PhoneAdvice, Some(Word::PhoneAdviceLocal)),
        PhoneKind::Support => (Word::PhoneSupport, None),
        PhoneKind::Crisis => (Word::PhoneCrisis, Some(Word::PhoneCrisisLocal)),
    }
}

/// What each kind of line is for: a helpline of peers is no place for an urgent illness.
fn notes(voice: &Voice) -> Result<String> {
    let mut lines = String::new();
    for word in [Word::PhoneAdvice, Word::PhoneSupport, Word::PhoneCrisis] {
        lines += &tag("dt", voice.word(word)?);
        lines += &tag("dd", voice.word_slot(word, Slot::About)?);
    }
    Ok(tag_with("dl", "class=\"kinds\"", lines))
}
