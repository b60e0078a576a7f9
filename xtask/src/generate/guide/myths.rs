//! Myths put right: what many hear, what is known now, whom it is for, and where it is known from.
//!
//! Not here: the myths (`protocol::myths`).

use anyhow::Result;
use clog_or_mastitis::protocol::myths::{MYTHS, Myth};
use clog_or_mastitis::text::{Message, Slot, Word};

use super::condition::spell;
use super::html::{tag, tag_with};
use super::page::Section;
use super::sources;
use super::voice::Voice;

/// The section.
pub fn section(voice: &Voice) -> Result<Section> {
    let entries = (0u8..).zip(&MYTHS).map(|(index, myth)| entry(voice, index, myth));
    let body = tag_with("div", "class=\"entries\"", entries.collect::<Result<String>>()?);
    Ok(Section::new("myths", voice.word(Word::Myths)?, body))
}

fn entry(voice: &Voice, index: u8, myth: &'static Myth) -> Result<String> {
    let message = Message::Myth(index);
    let mut text = tag_with("p", "class=\"cite\"", voice.word(Word::MythsHeard)?);
    text += &tag("p", voice.say(message, Slot::Value, &[])?);
    text += &tag_with("p", "class=\"cite\"", voice.word(Word::MythsKnown)?);
    text += &tag_with("p", "class=\"line\"", voice.say(message, Slot::About, &[])?);
    let summary = tag("summary", voice.own("for")?);
    text += &tag_with("details", "open=\"open\"", summary + &spell(voice, &myth.when)?);
    text += &tag_with("p", "class=\"cite\"", sources::of(voice, myth.sources)?);
    Ok(tag_with("article", &format!("class=\"entry\" id=\"myth-{}\"", myth.id), text))
}
