//! The knowledge as plain data for outside programs: every table of this room, ready to be serialised.
//!
//! Vocabulary: the *outline* is the whole of it; a condition stands in it as a tree whose leaves name questions, options,
//! numbers and definitions by id, so that a reader of the tree needs no bits. Where a missing answer counts, the leaf
//! says so. Nothing is decided here: the outline is made from the very values that the reasoning reads.
//!
//! Not here: what a sheet comes to (`triage`), the words (`locales/`), and the widget, which reads the tables themselves
//! and is built without this module.

mod tree;

use serde::Serialize;

use super::{
    ADVICE, Condition, Kind, LAPSES, Missing, Order, PATTERN_ROWS, PROTOCOL, Patient, Pattern,
    Question, Source, TERMS, Urgency, all_rules,
    patterns::{MOST_PATTERNS, MUST_STAY, NO_PATTERN, NO_ROW},
    question::MISSING,
    sources::REFERENCES,
};

pub use tree::{ConditionView, RangeView};
use tree::{answer, tree};

/// Everything that decides.
#[derive(Clone, Debug, Serialize)]
pub struct Outline {
    /// Version, review state and review date, as results carry them.
    pub protocol: &'static str,
    /// The version alone.
    pub version: &'static str,
    /// The review state alone.
    pub review: &'static str,
    /// The levels of the parent, from low to high.
    pub levels: [Urgency; 5],
    /// Every question, in the order of the answer sheet.
    pub questions: Vec<QuestionView>,
    /// Answers that count as missing once another answer is given.
    pub lapses: Vec<LapseView>,
    /// Every definition, each using only those above it.
    pub terms: Vec<TermView>,
    /// Every rule, highest level first.
    pub rules: Vec<RuleView>,
    /// How names for what it looks like are found.
    pub patterns: PatternsView,
    /// Every line of advice.
    pub advice: Vec<AdviceView>,
    /// Every source, by number.
    pub sources: Vec<ReferenceView>,
}

/// A question.
#[derive(Clone, Debug, Serialize)]
pub struct QuestionView {
    /// The id in answer sheets.
    pub id: &'static str,
    /// What it takes beside its options: nothing, a number, or a temperature.
    pub kind: KindView,
    /// Its options; from better to worse where `order` is `scale`.
    pub options: &'static [&'static str],
    /// How its options relate to each other.
    pub order: OrderView,
    /// What a missing answer counts as in the rules.
    pub missing: MissingView,
}

/// What a question takes.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum KindView {
    Choice,
    Number,
    Temperature,
}

/// How options relate to each other; see [`Order`].
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum OrderView {
    Scale,
    Unordered,
    AdviceOnly,
}

/// What a missing answer counts as; see [`Missing`].
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum MissingView {
    Option(&'static str),
    Number(f64),
    Nothing,
}

/// An answer that no longer counts.
#[derive(Clone, Debug, Serialize)]
pub struct LapseView {
    /// The question and those of its options that lapse.
    pub lapses: ConditionView,
    /// When they do.
    pub when: ConditionView,
}

/// A definition.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// Its name.
    pub id: &'static str,
    /// When it holds.
    pub when: ConditionView,
}

/// A rule.
#[derive(Clone, Debug, Serialize)]
pub struct RuleView {
    /// The id, unique for each patient.
    pub id: &'static str,
    /// Whose level it raises.
    #[serde(rename = "for")]
    pub patient: Patient,
    /// The level that it holds up.
    pub urgency: Urgency,
    /// When it fires.
    pub when: ConditionView,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
}

/// How names for what it looks like are found.
#[derive(Clone, Debug, Serialize)]
pub struct PatternsView {
    /// The rows, read from the first; each that holds adds its name.
    pub rows: Vec<PatternRowView>,
    /// How many names stay.
    pub most: usize,
    /// The name that keeps the last place when this holds.
    pub must_stay: PatternRowView,
    /// The name when no row holds.
    pub otherwise: &'static str,
    /// When no name is given at all.
    pub never: ConditionView,
}

/// A name and when it is added.
#[derive(Clone, Debug, Serialize)]
pub struct PatternRowView {
    /// The name.
    pub pattern: &'static str,
    /// When.
    pub when: ConditionView,
}

/// A line of advice.
#[derive(Clone, Debug, Serialize)]
pub struct AdviceView {
    /// The id in results.
    pub id: &'static str,
    /// Where it comes from.
    pub sources: Vec<SourceView>,
}

/// A published page or paper.
#[derive(Clone, Debug, Serialize)]
pub struct ReferenceView {
    /// The number that rules cite.
    pub number: u16,
    /// Who published it and what it is.
    pub title: &'static str,
    /// Where it stands.
    pub addresses: &'static [&'static str],
}

/// What was read of a source; see [`Source`].
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[allow(missing_docs)]
pub enum SourceView {
    Read { number: u16 },
    SecondHand { number: u16 },
    GeneralKnowledge { name: &'static str },
    Decision,
}

/// One condition, written out as in the outline: for programs that lay the same interview out anew.
pub fn written_out(condition: &Condition) -> ConditionView {
    tree(condition)
}

/// The outline of the knowledge that this program was built with.
pub fn outline() -> Outline {
    let mut standing = PROTOCOL.split("; ");
    Outline {
        protocol: PROTOCOL,
        version: standing.next().unwrap_or_default(),
        review: standing.next().unwrap_or_default(),
        levels: Urgency::ALL,
        questions: Question::ALL.into_iter().map(question).collect(),
        lapses: LAPSES
            .iter()
            .map(|lapse| LapseView {
                lapses: answer(lapse.question, lapse.options & !MISSING),
                when: answer(lapse.when, lapse.is),
            })
            .collect(),
        terms: TERMS.iter().map(|term| TermView { id: term.id, when: tree(&term.when) }).collect(),
        rules: all_rules()
            .map(|rule| RuleView {
                id: rule.id,
                patient: rule.patient,
                urgency: rule.urgency,
                when: tree(&rule.when),
                sources: sources(rule.sources),
            })
            .collect(),
        patterns: PatternsView {
            rows: PATTERN_ROWS.iter().map(|row| pattern(row.pattern, &row.when)).collect(),
            most: MOST_PATTERNS,
            must_stay: pattern(Pattern::PossibleIbcOrOther, &MUST_STAY),
            otherwise: NO_ROW.id(),
            never: tree(&NO_PATTERN),
        },
        advice: ADVICE
            .iter()
            .map(|line| AdviceView { id: line.id, sources: sources(line.sources) })
            .collect(),
        sources: REFERENCES
            .iter()
            .map(|page| ReferenceView {
                number: page.number,
                title: page.title,
                addresses: page.addresses,
            })
            .collect(),
    }
}

fn question(question: Question) -> QuestionView {
    let data = question.data();
    QuestionView {
        id: data.id,
        kind: match data.kind {
            Kind::Choice(_) => KindView::Choice,
            Kind::Number(_) => KindView::Number,
            Kind::Temperature(_) => KindView::Temperature,
        },
        options: data.kind.options(),
        order: match data.order {
            Order::Scale => OrderView::Scale,
            Order::Unordered => OrderView::Unordered,
            Order::AdviceOnly => OrderView::AdviceOnly,
        },
        missing: match data.missing {
            Missing::Option(option) => MissingView::Option(option),
            Missing::Number(number) => MissingView::Number(number),
            Missing::Nothing => MissingView::Nothing,
        },
    }
}

fn pattern(pattern: Pattern, when: &Condition) -> PatternRowView {
    PatternRowView { pattern: pattern.id(), when: tree(when) }
}

fn sources(sources: &'static [Source]) -> Vec<SourceView> {
    let view = |source: &Source| match *source {
        Source::Read(number) => SourceView::Read { number },
        Source::SecondHand(number) => SourceView::SecondHand { number },
        Source::GeneralKnowledge(name) => SourceView::GeneralKnowledge { name },
        Source::Decision => SourceView::Decision,
    };
    sources.iter().map(view).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standing_has_its_three_parts() {
        let outline = outline();
        let again = format!("{}; {}; review by ", outline.version, outline.review);
        assert!(PROTOCOL.starts_with(&again), "{PROTOCOL} is read as {again}");
    }
}
