//! Every text or mark with every ground that it stands on, and the contrast that it needs.
//!
//! A new part that puts a token on another ground gets a line here.

/// WCAG 1.4.3: text.
const TEXT: f64 = 4.5;
/// WCAG 1.4.11: edges of controls, the focus ring, marks that carry a meaning.
const MARK: f64 = 3.0;

/// Text or a mark on a ground.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pair {
    /// The token in front.
    pub front: &'static str,
    /// The token behind.
    pub ground: &'static str,
    /// The least contrast.
    pub least: f64,
    /// Where it is seen.
    pub place: &'static str,
}

const fn pair(front: &'static str, ground: &'static str, least: f64, place: &'static str) -> Pair {
    Pair { front, ground, least, place }
}

/// All of them.
pub const PAIRS: [Pair; 49] = [
    pair("print-ink", "print-paper", TEXT, "what is printed, and the code that a camera reads"),
    pair("ink", "paper", TEXT, "questions and plain text"),
    pair("ink", "surface", TEXT, "options, fields, cards"),
    pair("ink", "accent-soft", TEXT, "a chosen option, when to check again"),
    pair("ink", "emergency-soft", TEXT, "the baby's box, an emergency"),
    pair("ink", "same-day-soft", TEXT, "the baby's box, today"),
    pair("ink", "within-24h-soft", TEXT, "the notice that the advice is due for review"),
    pair("muted", "paper", TEXT, "leads and hints"),
    pair("muted", "surface", TEXT, "hints in options and cards"),
    pair("muted", "accent-soft", TEXT, "the hint in a chosen option"),
    pair("muted", "emergency-soft", TEXT, "answers in the baby's box, an emergency"),
    pair("muted", "same-day-soft", TEXT, "answers in the baby's box, today"),
    pair("muted", "within-24h-soft", TEXT, "hints in the notice"),
    pair("muted", "line", TEXT, "a button that cannot be pressed"),
    pair("accent", "paper", TEXT, "Back, links"),
    pair("accent", "surface", TEXT, "numbers to call, folds, links in cards"),
    pair("accent", "accent-soft", TEXT, "a link or a number under the finger"),
    pair("accent-ink", "accent", TEXT, "the main button, a chosen segment"),
    pair("accent-ink", "accent-hover", TEXT, "the main button under the pointer"),
    pair("on-urgency", "emergency", TEXT, "headline: emergency"),
    pair("on-urgency", "same-day", TEXT, "headline: today"),
    pair("on-urgency", "within-24h", TEXT, "headline: within a day; the segment Not sure"),
    pair("on-urgency", "routine-soon", TEXT, "headline: some days"),
    pair("on-urgency", "self-care", TEXT, "headline: at home"),
    pair("bad", "paper", TEXT, "what is wrong with an answer"),
    pair("bad", "surface", TEXT, "what is wrong, in a card"),
    pair("bad", "emergency-soft", TEXT, "the emergency line below the danger signs"),
    pair("good", "surface", MARK, "the tick of what to do"),
    pair("bad", "surface", MARK, "the cross of what to leave out"),
    pair("accent", "surface", MARK, "edge and mark of a chosen option"),
    pair("accent", "accent-soft", MARK, "the mark in a chosen option"),
    pair("accent", "paper", MARK, "edge of the main button, progress"),
    pair("accent", "line", MARK, "progress on its track"),
    pair("control", "paper", MARK, "edge of options, fields and second buttons"),
    pair("control", "surface", MARK, "the same, seen from inside"),
    pair("bad", "paper", MARK, "edge of a field with a wrong answer"),
    pair("focus", "paper", MARK, "focus ring"),
    pair("focus", "surface", MARK, "focus ring on a card"),
    pair("focus", "accent-soft", MARK, "focus ring where to check again"),
    pair("focus", "emergency-soft", MARK, "focus ring in the baby's box, an emergency"),
    pair("focus", "same-day-soft", MARK, "focus ring in the baby's box, today"),
    pair("focus", "within-24h-soft", MARK, "focus ring in the notice"),
    pair("emergency", "paper", MARK, "the band and its call on the page"),
    pair("same-day", "paper", MARK, "the band on the page"),
    pair("within-24h", "paper", MARK, "the band on the page"),
    pair("within-24h", "within-24h-soft", MARK, "edge of the notice"),
    pair("within-24h", "surface", MARK, "the segment Not sure in its row"),
    pair("routine-soon", "paper", MARK, "the band on the page"),
    pair("self-care", "paper", MARK, "the band on the page"),
];
