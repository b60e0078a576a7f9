//! The faults. A promise without one here has a check that nobody has seen fail.
//!
//! Those of the logic and the words are noticed by host tests within seconds; those of the widget and the package need
//! a build and a browser. Not here: how a fault is planted and judged.

mod access;
mod consumers;
mod decides;
mod design;
mod first;
mod growth;
mod languages;
mod load;
mod logic;
mod package;
mod page;
mod pictures;
mod proof;
mod publisher;
mod recorders;
mod review;
mod reviewers;
mod shell;
mod supply;
mod switch;
mod take;
mod widget;
mod words;

use super::{Check, Fault};

/// Every planted fault; those that a host test notices come first, as they take seconds.
pub fn all() -> Vec<Fault> {
    [
        logic::LOGIC,
        logic::EDGES,
        logic::INTERVIEW,
        proof::PROOF,
        growth::GROWTH,
        words::WORDS,
        words::COMMANDS,
        languages::LANGUAGES,
        access::READING,
        decides::WRITTEN,
        reviewers::DOCUMENT,
        reviewers::CASES,
        review::STATE,
        pictures::PICTURES,
        take::TAKEN,
        design::TOKENS,
        supply::SUPPLY,
        publisher::PIECES,
        switch::WRITTEN,
        consumers::WRITTEN,
        switch::SAID,
        load::PARSERS,
        load::AT_WORK,
        first::FIRST,
        widget::WIDGET,
        review::NOTICE,
        take::HANDED_OUT,
        page::PAGE,
        package::PACKAGE,
        shell::SHELL,
        access::ACCESS,
        switch::SPOKEN,
        first::TAKEN_OVER,
        decides::AT_WORK,
        design::SHOWN,
        supply::BUILT,
        publisher::PUBLISHER,
        consumers::BUILT,
        recorders::RECORDERS,
    ]
    .concat()
}

const fn fault(
    id: &'static str,
    promise: &'static str,
    file: &'static str,
    [find, replace]: [&'static str; 2],
    check: Check,
) -> Fault {
    Fault { id, promise, file, find, replace, check }
}
