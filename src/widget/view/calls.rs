//! Whom to call: numbers for a level and a region, to tap and to read.
//!
//! A peer helpline is never offered at `same_day` or `emergency`. A region without a number of
//! some kind gets words instead ("your local emergency number"). Not here: the numbers
//! (`protocol::regions`).

use super::{Voice, review::date};
use crate::{
    protocol::{
        Urgency,
        regions::{PhoneKind, Region},
        review::Date,
    },
    text::{Message, Word, pack::Variable},
};

/// One way to call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// What it is for.
    pub kind: PhoneKind,
    /// Its name: the kind, or the kind and whose line it is.
    pub label: String,
    /// When to use it, where that needs saying.
    pub about: Option<String>,
    /// The number as read and as dialled; none where the region has no number.
    pub number: Option<(&'static str, &'static str)>,
    /// When the number was last seen on its owner's page.
    pub checked: Option<Date>,
}

impl Call {
    /// Its texts in the order shown.
    pub(super) fn sentences(&self) -> impl Iterator<Item = &str> {
        let about = self.about.as_deref();
        let number = self.number.map(|(shown, _)| shown);
        [self.label.as_str()].into_iter().chain(number).chain(about)
    }
}

/// The calls for a level: what fits it first.
pub fn calls(voice: &Voice, region: &Region, urgency: Urgency, crisis: bool) -> Vec<Call> {
    let kinds: &[PhoneKind] = match urgency {
        Urgency::Emergency => &[PhoneKind::Emergency],
        Urgency::SameDay => &[PhoneKind::Advice, PhoneKind::Emergency],
        Urgency::Within24h | Urgency::RoutineSoon => &[PhoneKind::Advice],
        Urgency::SelfCare => &[PhoneKind::Advice],
    };
    let crisis = crisis.then_some(PhoneKind::Crisis);
    kinds.iter().copied().chain(crisis).flat_map(|kind| of_kind(voice, region, kind)).collect()
}

/// Who helps with milk and feeding: for whoever cares for it at home, and never in place of a clinician.
pub fn support(voice: &Voice, region: &Region, urgency: Urgency) -> Vec<Call> {
    match urgency {
        Urgency::SelfCare => of_kind(voice, region, PhoneKind::Support),
        _ => Vec::new(),
    }
}

/// The calls of one kind.
pub(super) fn of_kind(voice: &Voice, region: &Region, kind: PhoneKind) -> Vec<Call> {
    let (word, local) = match kind {
        PhoneKind::Emergency => (Word::PhoneEmergency, Some(Word::PhoneEmergencyLocal)),
        PhoneKind::Advice => (Word::PhoneAdvice, Some(Word::PhoneAdviceLocal)),
        PhoneKind::Support => (Word::PhoneSupport, None),
        PhoneKind::Crisis => (Word::PhoneCrisis, Some(Word::PhoneCrisisLocal)),
    };
    let about = voice.about(Message::Word(word));
    let listed: Vec<Call> = region
        .phones
        .iter()
        .filter(|phone| phone.kind == kind)
        .map(|phone| Call {
            kind,
            label: match phone.name {
                "" => voice.word(word),
                name => voice.say(
                    Message::Word(Word::ListPair),
                    &[(Variable::Name, name), (Variable::Answer, &voice.word(word))],
                ),
            },
            about: about.clone(),
            number: Some((phone.shown, phone.dialled)),
            checked: phone.checked,
        })
        .collect();
    match local {
        Some(local) if listed.is_empty() => {
            let about = voice.about(Message::Word(local));
            vec![Call { kind, label: voice.word(local), about, number: None, checked: None }]
        }
        _ => listed,
    }
}

/// Which of the numbers shown were last seen on their owners' pages when, and that the others were not; none where no
/// number was.
pub(super) fn last_checked(voice: &Voice, calls: &[Call]) -> Option<String> {
    let numbers = || calls.iter().filter_map(|call| Some((call.number?.0, call.checked)));
    let oldest = date(voice, numbers().filter_map(|(_, checked)| checked).min()?);
    let all = numbers().all(|(_, checked)| checked.is_some());
    let seen = numbers().filter(|(_, checked)| checked.is_some());
    let seen = voice.list(seen.map(|(shown, _)| shown.to_owned()));
    let word = if all { Word::PhoneChecked } else { Word::PhoneCheckedSome };
    Some(voice.say(
        Message::Word(word),
        &[(Variable::Time, oldest.as_str()), (Variable::Phone, seen.as_str())],
    ))
}
