//! What came out, as text for people and as JSON for programs: the same numbers in both.
//!
//! Shares in percent belong to an audit; the widget shows none to its readers. Not here: the counting (`tally`).

use std::collections::BTreeMap;
use std::io::{self, Write};

use clog_or_mastitis::protocol::{BabyUrgency, PROTOCOL, Patient, Urgency};
use serde::Serialize;

use super::tally::{Share, Tally};
use super::{Audit, Differing, Fired, Problem};

const KINDS: [&str; 3] = ["exact", "under-triage", "over-triage"];

/// Tables, shares and every case that differs.
pub fn text(audit: &Audit, to: &mut impl Write) -> io::Result<()> {
    writeln!(to, "Cases: {}. Protocol: {PROTOCOL}.", audit.cases())?;
    if audit.bad_lines > 0 {
        writeln!(
            to,
            "Lines that were no case, and count in no number below: {}.",
            audit.bad_lines
        )?;
    }
    writeln!(to, "\nParent, one row for each expected level, one column for each given level\n")?;
    tally(&audit.parent, &Urgency::ALL, Urgency::id, to)?;
    if audit.baby.all() > 0 {
        writeln!(to, "\nBaby, where a level was expected: {}\n", audit.baby.all())?;
        tally(&audit.baby, &BabyUrgency::ALL, BabyUrgency::id, to)?;
    }
    writeln!(to, "\nCases that differ: {}", audit.differing.len())?;
    for case in &audit.differing {
        differing(case, to)?;
    }
    Ok(())
}

fn tally<L: Copy + Ord>(
    tally: &Tally<L>,
    levels: &[L],
    id: fn(L) -> &'static str,
    to: &mut impl Write,
) -> io::Result<()> {
    const WIDTH: usize = 13;
    write!(to, "{:WIDTH$}", "expected")?;
    for given in levels {
        write!(to, "{:>WIDTH$}", id(*given))?;
    }
    writeln!(to)?;
    for expected in levels {
        write!(to, "{:WIDTH$}", id(*expected))?;
        for given in levels {
            write!(to, "{:>WIDTH$}", tally.count(*expected, *given))?;
        }
        writeln!(to)?;
    }
    writeln!(to)?;
    for (kind, share) in KINDS.into_iter().zip(shares(tally)) {
        writeln!(to, "{kind:WIDTH$} {}", in_percent(share))?;
    }
    Ok(())
}

fn shares<L: Copy + Ord>(tally: &Tally<L>) -> [Share; 3] {
    [tally.exact(), tally.under_triage(), tally.over_triage()]
}

fn in_percent(share: Share) -> String {
    let Share { count, of, .. } = share;
    match (share.share, share.low, share.high) {
        (Some(share), Some(low), Some(high)) => format!(
            "{count} of {of}, {:.1} % (95 % interval {:.1} to {:.1} %)",
            100.0 * share,
            100.0 * low,
            100.0 * high
        ),
        _ => format!("{count} of {of}"),
    }
}

fn differing(case: &Differing, to: &mut impl Write) -> io::Result<()> {
    writeln!(to, "\nline {}, {}", case.line, case.name)?;
    if case.expected != case.got {
        let kind = if case.got < case.expected { "under-triage" } else { "over-triage" };
        writeln!(to, "  expected {}, got {} ({kind})", case.expected.id(), case.got.id())?;
    }
    if let Some(expected) = case.expected_baby.filter(|expected| *expected != case.got_baby) {
        let kind = if case.got_baby < expected { "under-triage" } else { "over-triage" };
        let (expected, got) = (expected.id(), case.got_baby.id());
        writeln!(to, "  for the baby expected {expected}, got {got} ({kind})")?;
    }
    let rules: Vec<String> = case.rules.iter().map(named).collect();
    let rules = if rules.is_empty() { "none".into() } else { rules.join(", ") };
    writeln!(to, "  rules that fired: {rules}")
}

fn named(fired: &Fired) -> String {
    match fired.patient {
        Patient::Parent => fired.rule.into(),
        Patient::Baby => format!("{} (baby)", fired.rule),
    }
}

/// The same as JSON.
#[derive(Serialize)]
struct Whole<'a> {
    protocol: &'static str,
    cases: u64,
    parent: Counted,
    #[serde(skip_serializing_if = "Option::is_none")]
    baby: Option<Counted>,
    differing: &'a [Differing],
    bad_lines: u64,
    problems: &'a [Problem],
}

#[derive(Serialize)]
struct Counted {
    /// Expected level to given level to count.
    table: BTreeMap<&'static str, BTreeMap<&'static str, u64>>,
    exact: Share,
    under_triage: Share,
    over_triage: Share,
}

/// As [`text`], with every problem.
pub fn json(audit: &Audit, problems: &[Problem], to: &mut impl Write) -> io::Result<()> {
    let baby = || counted(&audit.baby, &BabyUrgency::ALL, BabyUrgency::id);
    let whole = Whole {
        protocol: PROTOCOL,
        cases: audit.cases(),
        parent: counted(&audit.parent, &Urgency::ALL, Urgency::id),
        baby: (audit.baby.all() > 0).then(baby),
        differing: &audit.differing,
        bad_lines: audit.bad_lines,
        problems,
    };
    serde_json::to_writer_pretty(&mut *to, &whole)?;
    writeln!(to)
}

fn counted<L: Copy + Ord>(tally: &Tally<L>, levels: &[L], id: fn(L) -> &'static str) -> Counted {
    let row = |expected: L| {
        levels.iter().map(|given| (id(*given), tally.count(expected, *given))).collect()
    };
    let [exact, under_triage, over_triage] = shares(tally);
    Counted {
        table: levels.iter().map(|expected| (id(*expected), row(*expected))).collect(),
        exact,
        under_triage,
        over_triage,
    }
}
