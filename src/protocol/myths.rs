//! Old advice that is still heard, each with what is known now and where that is known from.
//!
//! Shown below the advice, never at `emergency`, and only to readers whom it concerns: none about
//! giving milk after a loss, nor where giving it has to be asked about first.
//! Not here: the words (`locales/`, `myth-<id>`, with `.about` for what is known now).

use super::{
    Question::*,
    condition::{Condition, all, any, is, not},
    sources::Source::{self, Read, SecondHand},
    terms::{Term, term},
    urgency::Urgency::{SameDay, SelfCare},
};

/// One myth put right.
#[derive(Debug)]
pub struct Myth {
    /// The id in message keys. Final.
    pub id: &'static str,
    /// Who sees it.
    pub when: Condition,
    /// Where it is known from.
    pub sources: &'static [Source],
}

const BELOW_EMERGENCY: Condition = Condition::Urgency(SelfCare, SameDay);
const MAKING_MILK: Condition = all![BELOW_EMERGENCY, term(Term::Lactating)];

/// Every myth, in the order shown.
pub static MYTHS: [Myth; 4] = [
    Myth {
        id: "heat",
        when: MAKING_MILK,
        sources: &[Read(1), SecondHand(4), Read(6), Read(7), Read(18)],
    },
    Myth {
        id: "massage",
        when: MAKING_MILK,
        sources: &[Read(1), SecondHand(4), Read(6), Read(46)],
    },
    Myth { id: "pumping", when: MAKING_MILK, sources: &[Read(1), SecondHand(4), Read(6), Read(7)] },
    Myth {
        id: "stopping",
        // The same readers who are told that their milk is safe.
        when: all![
            MAKING_MILK,
            any![term(Term::GivingMilk), is(Milk, &["weaning"])],
            not!(any![
                is(Hiv, &["yes"]),
                is(BabyEarlyOrSick, &["yes"]),
                term(Term::Pocket),
                is(Discharge, &["pus"]),
            ]),
        ],
        sources: &[Read(6), Read(8), Read(23), Read(24), Read(26), Read(36)],
    },
];
