//! The sore parts that a reader pointed at, in words.
//!
//! Not here: what they stand for (`triage::zones`), and the picture that is tapped.

use super::{AnswerRow, Voice};
use crate::{
    protocol::{
        Question,
        zones::{Breast, Zone},
    },
    text::{Message, Word},
    triage::zones::Zones,
};

/// "All of the left breast".
pub fn all_of(breast: Breast) -> Word {
    match breast {
        Breast::Left => Word::ZonesAllLeft,
        Breast::Right => Word::ZonesAllRight,
    }
}

/// The names of the parts, for the list of answers and for a summary; a whole breast is one name.
pub fn zone_words(voice: &Voice, zones: Zones) -> Vec<String> {
    let of_breast = |breast: Breast| -> Vec<String> {
        if zones.has_all(breast) {
            return vec![voice.word(all_of(breast))];
        }
        let name = |zone: Zone| voice.say(Message::Zone(zone), &[]);
        breast.zones().filter(|zone| zones.has(*zone)).map(name).collect()
    };
    Breast::ALL.into_iter().flat_map(of_breast).collect()
}

/// Puts the names of the parts beside the answer to "where".
pub fn name_zones(rows: &mut [AnswerRow], voice: &Voice, zones: Zones) {
    let words = zone_words(voice, zones);
    for row in rows.iter_mut().filter(|row| row.change == Question::Where && !words.is_empty()) {
        row.answer = [row.answer.as_str(), " · ", &words.join(" · ")].concat();
    }
}
