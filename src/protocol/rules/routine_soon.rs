//! Floors at `routine_soon`: book a visit in the next one to three days.

use super::super::{
    Question::*,
    condition::{all, any, at_least, is, not, term},
    sources::Source::{Decision, Read, SecondHand},
    terms::Term,
    urgency::Urgency::RoutineSoon,
};
use super::{Rule, parent};

pub(super) static RULES: &[Rule] = &[
    parent(
        "R01",
        RoutineSoon,
        any![
            all![at_least(HoursSinceStart, 72.0), not!(term(Term::Improving))],
            all![term(Term::EngorgedEvenly), any![is(Trend, &["worse"]), is(Growing, &["slowly"])],],
        ],
        &[Read(43), Read(91), Read(95), Decision],
    ),
    // Painless or not, shrinking or not. R04 fires with it; it stays for its reason and advice.
    parent(
        "R02",
        RoutineSoon,
        all![term(Term::HasLump), at_least(HoursSinceStart, 168.0)],
        &[Read(43), SecondHand(47), Read(91)],
    ),
    parent(
        "R03",
        RoutineSoon,
        all![
            is(NippleBleb, &["yes"]),
            any![at_least(HoursSinceStart, 72.0), not!(is(Before, &["no"]))],
        ],
        &[Read(49)],
    ),
    parent("R04", RoutineSoon, at_least(HoursSinceStart, 168.0), &[Decision]),
    parent("R05", RoutineSoon, is(Discharge, &["blood", "pus"]), &[Read(19), Read(78)]),
    parent("R06", RoutineSoon, is(NippleScaly, &["yes"]), &[Read(19)]),
    parent(
        "R07",
        RoutineSoon,
        is(Before, &["same_spot", "within_2_weeks_of_treatment"]),
        &[SecondHand(47)],
    ),
    // The maternity team should know; ibuprofen-type medicine is not for the second half.
    parent(
        "R08",
        RoutineSoon,
        any![is(Milk, &["pregnant"]), is(PregnantNow, &["yes"])],
        &[Read(61)],
    ),
    parent("R09", RoutineSoon, is(BabyEarlyOrSick, &["yes"]), &[Decision]),
    parent("R10", RoutineSoon, is(Milk, &["not_lactating"]), &[Decision]),
];
