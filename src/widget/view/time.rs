//! Clock times in words: "tomorrow at 3:20 pm (in 24 hours)".
//!
//! The clock itself is the shell's: this room has none. Not here: how long until when (`triage`).

use super::Voice;
use crate::protocol::review::Date;
use crate::text::{Message, Word, pack::Variable};

/// Tells what the clock will show, in the reader's language and time zone.
pub trait Clock {
    /// The moment this many hours from now.
    fn in_hours(&self, hours: u16) -> Moment;

    /// Whether the reader's own date is later than this one. A clock that cannot be read is after no day.
    fn is_after(&self, day: Date) -> bool;
}

/// A moment, ready to be put into a sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Moment {
    /// The clock time, such as "3:20 pm".
    pub time: String,
    /// The day, seen from now.
    pub day: Day,
}

/// A day, seen from now.
#[derive(Clone, Debug, PartialEq)]
pub enum Day {
    /// The same date.
    Today,
    /// The next date.
    Tomorrow,
    /// Any other, by its name.
    Named(String),
}

/// A moment in words: "today at 7:20 pm".
pub fn when(voice: &Voice, clock: &dyn Clock, hours: u16) -> String {
    let moment = clock.in_hours(hours);
    let time = (Variable::Time, moment.time.as_str());
    match &moment.day {
        Day::Today => voice.say(Message::Word(Word::TimeToday), &[time]),
        Day::Tomorrow => voice.say(Message::Word(Word::TimeTomorrow), &[time]),
        Day::Named(day) => voice.say(Message::Word(Word::TimeDay), &[time, (Variable::Day, day)]),
    }
}

/// A moment in words with how far off it is: "today at 7:20 pm (in 4 hours)".
pub(super) fn when_and_in(voice: &Voice, clock: &dyn Clock, hours: u16) -> String {
    let at = when(voice, clock, hours);
    let number = hours.to_string();
    let far = voice.word_with(Word::InHours, Variable::Number, &number);
    voice.say(Message::Word(Word::TimeAndIn), &[(Variable::Time, &at), (Variable::Answer, &far)])
}

/// A moment inside a sentence: "3:20 pm today"; none where the clock cannot be read.
pub(super) fn moment(voice: &Voice, clock: &dyn Clock, hours: u16) -> Option<String> {
    let Moment { time, day } = clock.in_hours(hours);
    let at = (Variable::Time, time.as_str());
    let word = |word, values: &[(Variable, &str)]| voice.say(Message::Word(word), values);
    (!time.is_empty()).then(|| match &day {
        Day::Today => word(Word::MomentToday, &[at]),
        Day::Tomorrow => word(Word::MomentTomorrow, &[at]),
        Day::Named(day) => word(Word::MomentDay, &[at, (Variable::Day, day)]),
    })
}

/// The name of the day of a moment two days off or more; empty for a nearer one, which has a better name.
pub(super) fn day(clock: &dyn Clock, hours: u16) -> Option<String> {
    match clock.in_hours(hours).day {
        Day::Named(day) => (!day.is_empty()).then_some(day),
        Day::Today | Day::Tomorrow => Some(String::new()),
    }
}
