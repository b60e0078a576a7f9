//! The sources that a result can name: those that a rule, a line of advice, a myth, the table or the
//! spectrum cites.
//!
//! They are picked out while the program is compiled, so that no reader pays for the titles of the others. The same in
//! every language, they stand in the program and not in the words of each.
//! Not here: all references, and what was read of each (`sources`).

// A fault in here stops the build, not the widget: nothing of it runs later.
#![allow(clippy::indexing_slicing)]

use super::{
    ADVICE,
    comparison::ROWS,
    myths::MYTHS,
    rules::RULES,
    sources::{ALL, Reference, Source},
    stages::SPECTRUM_SOURCES,
};

const fn names(sources: &[Source], number: u16) -> bool {
    let mut index = 0;
    while index < sources.len() {
        if let Some(named) = sources[index].number()
            && named == number
        {
            return true;
        }
        index += 1;
    }
    false
}

const fn is_cited(number: u16) -> bool {
    let mut level = 0;
    while level < RULES.len() {
        let mut rule = 0;
        while rule < RULES[level].len() {
            if names(RULES[level][rule].sources, number) {
                return true;
            }
            rule += 1;
        }
        level += 1;
    }
    let mut line = 0;
    while line < ADVICE.len() {
        if names(ADVICE[line].sources, number) {
            return true;
        }
        line += 1;
    }
    let mut myth = 0;
    while myth < MYTHS.len() {
        if names(MYTHS[myth].sources, number) {
            return true;
        }
        myth += 1;
    }
    let mut row = 0;
    while row < ROWS.len() {
        let [clog, mastitis] = &ROWS[row].cells;
        if names(clog.sources, number) || names(mastitis.sources, number) {
            return true;
        }
        row += 1;
    }
    names(&SPECTRUM_SOURCES, number)
}

const COUNT: usize = {
    let (mut count, mut index) = (0, 0);
    while index < ALL.len() {
        count += is_cited(ALL[index].number) as usize;
        index += 1;
    }
    count
};

/// Every source that a result can name, by number.
pub static CITED: [Reference; COUNT] = {
    let mut cited = [ALL[0]; COUNT];
    let (mut count, mut index) = (0, 0);
    while index < ALL.len() {
        if is_cited(ALL[index].number) {
            cited[count] = ALL[index];
            count += 1;
        }
        index += 1;
    }
    cited
};

/// The cited source with this number.
pub fn cited(number: u16) -> Option<&'static Reference> {
    CITED.iter().find(|reference| reference.number == number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::all_rules;
    use std::collections::BTreeSet;

    #[test]
    fn exactly_what_is_cited_can_be_named() {
        let sources = all_rules().map(|rule| rule.sources);
        let table = ROWS.iter().flat_map(|row| &row.cells).map(|cell| cell.sources);
        let sources = sources
            .chain(ADVICE.iter().map(|line| line.sources))
            .chain(MYTHS.iter().map(|myth| myth.sources))
            .chain(table)
            .chain([SPECTRUM_SOURCES.as_slice()])
            .flatten();
        let wanted: BTreeSet<u16> = sources.filter_map(|source| source.number()).collect();
        let named: BTreeSet<u16> = CITED.iter().map(|reference| reference.number).collect();
        assert_eq!(named, wanted);
        assert!(CITED.is_sorted_by_key(|reference| reference.number));
    }
}
