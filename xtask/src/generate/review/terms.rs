//! The definitions: every term with its words and its exact condition.
//!
//! A term uses only terms above it, so they are read from top to bottom. Not here: what follows from a term (`rules`).

use anyhow::Result;
use clog_or_mastitis::protocol::TERMS;
use clog_or_mastitis::protocol::terms::URGENCY_TERMS;

use super::both_alone;
use super::markdown::{anchor, inline};
use crate::generate::guide::voice::Voice;

const LEAD: &str = "A definition uses only those above it. The tables record no source for them: read each as **D**.

### For rules, and for all else

";

const LATER: &str = "### For what it looks like, advice and the interview only

No rule reads these, so none of them can change how soon to get help.

";

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(LEAD);
    for (index, term) in TERMS.iter().enumerate() {
        if index == URGENCY_TERMS {
            out += LATER;
        }
        let name = inline(&voice.own(&format!("term-{}", term.id))?);
        let place = anchor(&format!("term-{}", term.id));
        out += &format!("#### {place}`{}`: {name}\n\n", term.id);
        out += &both_alone(voice, &term.when)?;
    }
    Ok(out)
}
