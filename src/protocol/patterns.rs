//! What it looks like: names for the picture that the answers draw.
//!
//! The rows are read top to bottom; a name is added when its row holds and it is not there yet,
//! and the first three stay. A pattern never feeds back into the urgency, and none is named at
//! `emergency` or outside the people that the checker is made for.
//! All rows are this project's decisions; the features behind them are in the sources.
//! Not here: the words for each name (`locales/`, `pattern-<id>`).

use super::{
    Question::*,
    condition::{Condition, all, any, at_least, given, is, missing, not, term},
    terms::Term,
    urgency::Urgency,
};

macro_rules! patterns {
    ($($name:ident = $id:literal;)*) => {
        /// A name for what it looks like.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Pattern { $($name),* }

        impl Pattern {
            /// Every pattern that a result may name.
            pub const ALL: &'static [Pattern] = &[$(Pattern::$name),*];

            /// The id in results and message keys. Final.
            pub const fn id(self) -> &'static str {
                match self { $(Pattern::$name => $id),* }
            }
        }
    };
}

patterns! {
    Engorgement = "engorgement";
    DuctalNarrowing = "ductal_narrowing";
    InflammatoryMastitis = "inflammatory_mastitis";
    BacterialMastitis = "bacterial_mastitis";
    Phlegmon = "phlegmon";
    Abscess = "abscess";
    Galactocele = "galactocele";
    NippleBleb = "nipple_bleb";
    SubacuteOrRecurrentMastitis = "subacute_or_recurrent_mastitis";
    PossibleIbcOrOther = "possible_ibc_or_other";
    NippleSkinProblem = "nipple_skin_problem";
    OtherBreastPain = "other_breast_pain";
    OtherPostpartumIllness = "other_postpartum_illness";
}

/// One row of the table.
#[derive(Debug)]
pub struct PatternRow {
    /// The name that it adds.
    pub pattern: Pattern,
    /// When it adds it.
    pub when: Condition,
}

/// How many names a result shows at most.
pub const MOST_PATTERNS: usize = 3;

/// The name when no row holds.
pub const NO_ROW: Pattern = Pattern::OtherBreastPain;

/// When it holds, [`Pattern::PossibleIbcOrOther`] takes the last place rather than fall off.
pub static MUST_STAY: Condition = term(Term::NeedsExam);

/// When no pattern may be named at all.
pub static NO_PATTERN: Condition = any![
    Condition::Urgency(Urgency::Emergency, Urgency::Emergency),
    is(Milk, &["pregnant", "not_lactating"]),
    missing(Milk),
    all![missing(Where), missing(Inflamed), missing(Lump)],
];

const fn row(pattern: Pattern, when: Condition) -> PatternRow {
    PatternRow { pattern, when }
}

/// The rows, in order; a name may stand in several.
pub static PATTERN_ROWS: &[PatternRow] = &[
    row(Pattern::PossibleIbcOrOther, all![term(Term::NeedsExam), not!(term(Term::Sick))]),
    row(Pattern::Abscess, term(Term::PusPocket)),
    row(
        Pattern::Phlegmon,
        all![
            term(Term::FirmLump),
            term(Term::BreastInflamed),
            given(LumpAfterFeed, &["same", "growing"]),
            not!(term(Term::Improving)),
            any![
                at_least(HoursSinceStart, 72.0),
                term(Term::Antibiotics48h),
                term(Term::CourseOver),
                is(Before, &["within_2_weeks_of_treatment"]),
            ],
        ],
    ),
    row(
        Pattern::NippleBleb,
        all![
            is(NippleBleb, &["yes"]),
            not!(term(Term::LumpNamed)),
            not!(term(Term::BreastInflamed)),
            not!(term(Term::Sick)),
        ],
    ),
    row(
        Pattern::Galactocele,
        all![term(Term::SmoothLump), not!(term(Term::BreastInflamed)), not!(term(Term::Sick)),],
    ),
    row(
        Pattern::Engorgement,
        all![
            term(Term::BothEvenly),
            not!(term(Term::Sick)),
            not!(term(Term::PusPocket)),
            not!(is(Growing, &["fast_or_streaks"])),
            any![
                not!(is(Inflamed, &["no"])),
                all![
                    not!(is(Pain, &["mild"])),
                    any![term(Term::First14Days), is(Milk, &["weaning", "after_loss"])],
                ],
            ],
        ],
    ),
    row(
        Pattern::DuctalNarrowing,
        all![
            not!(term(Term::BothEvenly)),
            not!(term(Term::Sick)),
            not!(term(Term::PusPocket)),
            not!(term(Term::OnAntibiotics)),
            not!(is(Discharge, &["blood"])),
            any![
                not!(term(Term::BreastInflamed)),
                all![term(Term::MildSign), not!(term(Term::InfectionHint))],
            ],
            any![
                term(Term::LumpNamed),
                not!(any![
                    term(Term::NippleSkin),
                    is(NippleBleb, &["yes"]),
                    is(NippleWhiteInCold, &["yes"]),
                ]),
            ],
            not!(all![term(Term::SmoothLump), at_least(HoursSinceStart, 168.0)]),
        ],
    ),
    row(
        Pattern::OtherPostpartumIllness,
        all![
            term(Term::Sick),
            any![
                term(Term::BothEvenly),
                all![term(Term::ElsewhereSign), not!(term(Term::BreastInflamed))],
            ],
        ],
    ),
    row(
        Pattern::BacterialMastitis,
        any![
            all![term(Term::BreastInflamed), term(Term::InfectionHint)],
            term(Term::OnAntibiotics),
        ],
    ),
    row(
        Pattern::InflammatoryMastitis,
        any![
            term(Term::BreastInflamed),
            all![term(Term::Sick), any![term(Term::LumpNamed), not!(term(Term::BothEvenly))]],
        ],
    ),
    row(Pattern::BacterialMastitis, all![term(Term::BreastInflamed), term(Term::Sick)]),
    row(
        Pattern::OtherPostpartumIllness,
        any![
            term(Term::ElsewhereSign),
            all![term(Term::Sick), any![not!(term(Term::BreastInflamed)), term(Term::First14Days)],],
        ],
    ),
    row(Pattern::PossibleIbcOrOther, term(Term::NeedsExam)),
    row(Pattern::Engorgement, all![term(Term::BothEvenly), term(Term::Sick)]),
    row(Pattern::NippleSkinProblem, term(Term::NippleSkin)),
    row(Pattern::NippleBleb, is(NippleBleb, &["yes"])),
    row(
        Pattern::SubacuteOrRecurrentMastitis,
        any![
            is(Before, &["same_spot", "within_2_weeks_of_treatment"]),
            all![
                at_least(HoursSinceStart, 336.0),
                not!(term(Term::Sick)),
                is(Pain, &["moderate", "strong", "uncontrolled"]),
            ],
        ],
    ),
    row(Pattern::OtherBreastPain, is(NippleWhiteInCold, &["yes"])),
];
