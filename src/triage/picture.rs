//! What it looks like: walks the pattern rows.
//!
//! Not here: the rows (`protocol::patterns`). Patterns never feed back into the urgency.

use super::Facts;
use crate::protocol::{
    PATTERN_ROWS, Pattern,
    patterns::{MOST_PATTERNS, MUST_STAY, NO_PATTERN, NO_ROW},
};

/// The names that fit, best first, at most three; none where no name may be given.
pub fn patterns(facts: &Facts) -> Vec<Pattern> {
    if facts.hold(&NO_PATTERN) {
        return Vec::new();
    }
    let mut names = Vec::new();
    for row in PATTERN_ROWS {
        if !names.contains(&row.pattern) && facts.hold(&row.when) {
            names.push(row.pattern);
        }
    }
    names.truncate(MOST_PATTERNS);
    if facts.hold(&MUST_STAY) && !names.contains(&Pattern::PossibleIbcOrOther) {
        names.truncate(MOST_PATTERNS - 1);
        names.push(Pattern::PossibleIbcOrOther);
    }
    if names.is_empty() {
        names.push(NO_ROW);
    }
    names
}
