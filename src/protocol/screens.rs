//! The interview as data: which screen asks what, in which order, of whom.
//!
//! Vocabulary: *shown* = the sheet makes the question worth asking; *after* = it appears once
//! another question of its screen was answered; *optional* = the reader may pass it by without a
//! word; *quick none* = the questions that one button answers with their best option ("None of
//! these").
//! Not here: which screen comes next (`triage::interview`), the words (`locales/`).

use super::{
    Question::{self, *},
    condition::{ALWAYS, Condition, all, any, given, is, is_number, not, term},
    terms::{OTHER_SIGNS, SHAPE_SIGNS, Term},
    urgency::Urgency,
};

/// One screen: one thought.
#[derive(Debug)]
pub struct Screen {
    /// The id in message keys and tests. Final.
    pub id: &'static str,
    /// Who sees it.
    pub shown: Condition,
    /// What it asks, top to bottom.
    pub asked: &'static [Asked],
    /// The questions that "None of these" answers with their best option.
    pub quick_none: &'static [Question],
}

/// One question on a screen.
#[derive(Debug)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// Who is asked, among those who see the screen.
    pub shown: Condition,
    /// The question of the same screen that must be answered first.
    pub after: Option<Question>,
    /// Whether it may stay unanswered without the reader saying so.
    pub optional: bool,
}

const fn ask(question: Question) -> Asked {
    ask_if(question, ALWAYS)
}

const fn ask_if(question: Question, shown: Condition) -> Asked {
    Asked { question, shown, after: None, optional: false }
}

const fn then_ask(after: Question, question: Question, shown: Condition) -> Asked {
    Asked { question, shown, after: Some(after), optional: false }
}

const fn optional(asked: Asked) -> Asked {
    Asked { optional: true, ..asked }
}

/// The fourteen danger signs.
pub static DANGER_SIGNS: [Question; 14] = [
    Confused,
    HardToBreathe,
    Fainted,
    HeartRacing,
    SkinBlueGrey,
    RashNotFading,
    BreastBlackOrBlistered,
    NoUrine12h,
    ShakingChills,
    Seizure,
    FeelingDoom,
    SelfHarm,
    HeavyBleedingOrHeadache,
    BabyCollapse,
];

static ALL_DANGER_SIGNS: [Asked; 14] = [
    ask(Confused),
    ask(HardToBreathe),
    ask(Fainted),
    ask(HeartRacing),
    ask(SkinBlueGrey),
    ask(RashNotFading),
    ask(BreastBlackOrBlistered),
    ask(NoUrine12h),
    ask(ShakingChills),
    ask(Seizure),
    ask(FeelingDoom),
    ask(SelfHarm),
    ask(HeavyBleedingOrHeadache),
    ask(BabyCollapse),
];

/// Every screen of the interview, in order.
pub static SCREENS: [Screen; 15] = [
    Screen {
        id: "danger_signs",
        shown: ALWAYS,
        asked: &ALL_DANGER_SIGNS,
        quick_none: &DANGER_SIGNS,
    },
    Screen {
        id: "about_you",
        shown: ALWAYS,
        asked: &[ask(Milk), ask_if(DaysSinceBirth, not!(is(Milk, &["pregnant", "not_lactating"])))],
        quick_none: &[],
    },
    Screen {
        id: "sore_spot",
        shown: ALWAYS,
        asked: &[ask(Where), ask(HoursSinceStart), ask(Trend)],
        quick_none: &[],
    },
    Screen {
        id: "skin",
        shown: ALWAYS,
        asked: &[
            ask(Inflamed),
            // From the start: a question that appears below an answer takes the place of the button
            // that the thumb is on its way to.
            ask_if(Growing, any![not!(is(Where, &["all_of_both"])), not!(is(Inflamed, &["no"]))]),
            then_ask(
                Inflamed,
                BreastColour,
                all![is(Where, &["all_of_both"]), not!(is(Inflamed, &["no"]))],
            ),
        ],
        quick_none: &[],
    },
    Screen {
        id: "lump",
        shown: ALWAYS,
        asked: &[
            ask(Lump),
            // "I can't tell" counts as a lump, so it is asked about as one.
            then_ask(Lump, LumpAfterFeed, is(Lump, &["yes"])),
            then_ask(Lump, LumpFeel, is(Lump, &["yes"])),
        ],
        quick_none: &[],
    },
    Screen {
        id: "temperature",
        shown: ALWAYS,
        asked: &[
            ask(Temperature),
            ask(FeverReducer),
            // Last: it appears while a number is typed, and pushes nothing away.
            optional(then_ask(Temperature, TemperatureSite, is_number(Temperature))),
        ],
        quick_none: &[],
    },
    Screen {
        id: "feeling",
        shown: ALWAYS,
        asked: &[ask(Pain), ask(Feverish), ask(BodyIll), ask(Vomiting)],
        quick_none: &[Feverish, BodyIll, Vomiting],
    },
    Screen {
        id: "pulse_and_breaths",
        shown: any![
            term(Term::Sick),
            not!(is(Feverish, &["no"])),
            not!(is(BodyIll, &["no"])),
            is(HeartRacing, &["not_sure"]),
            is(HardToBreathe, &["not_sure"]),
        ],
        asked: &[optional(ask(Pulse)), optional(ask(Breaths))],
        quick_none: &[],
    },
    Screen {
        id: "other_signs",
        shown: ALWAYS,
        asked: &[
            ask(BellyPain),
            ask(FoulBleeding),
            ask(WoundPus),
            ask(LegSwelling),
            ask(BurningUrine),
            ask(CoughOrSoreThroat),
        ],
        quick_none: &OTHER_SIGNS,
    },
    Screen {
        id: "nipple",
        shown: ALWAYS,
        asked: &[
            ask(Discharge),
            ask(NippleBleb),
            ask(NippleCrack),
            ask(NippleCrackInfected),
            ask(NippleWhiteInCold),
            ask(NippleScaly),
        ],
        quick_none: &[NippleBleb, NippleCrack, NippleCrackInfected, NippleWhiteInCold, NippleScaly],
    },
    Screen {
        id: "shape",
        shown: ALWAYS,
        asked: &[
            ask(SkinOrangePeel),
            ask(SkinDimpled),
            ask(SkinThick),
            ask(BreastHeavier),
            ask(NipplePulledIn),
            ask(ArmpitLump),
            ask(BruiseColour),
        ],
        quick_none: &SHAPE_SIGNS,
    },
    Screen {
        id: "health",
        shown: ALWAYS,
        asked: &[
            ask(Diabetes),
            ask(WeakImmunity),
            ask(ImplantsOrSurgery),
            ask(WoundHealing),
            ask(Hiv),
            ask(PregnantNow),
            ask(PastBreastCancer),
            ask(DrugAllergy),
        ],
        quick_none: &[
            Diabetes,
            WeakImmunity,
            ImplantsOrSurgery,
            WoundHealing,
            Hiv,
            PregnantNow,
            PastBreastCancer,
            DrugAllergy,
        ],
    },
    Screen {
        id: "care",
        shown: ALWAYS,
        asked: &[
            ask(AntibioticsHours),
            // Unknown hours are left out of the sheet; the effect is still asked.
            then_ask(AntibioticsHours, AntibioticsEffect, not!(given(AntibioticsHours, &["none"]))),
            ask(Before),
        ],
        quick_none: &[AntibioticsHours, Before],
    },
    Screen {
        id: "baby",
        shown: is(Milk, &["breastfeeding", "pumping", "both", "weaning"]),
        asked: &[
            ask(BabyEarlyOrSick),
            ask(BabyFeeding),
            optional(ask(BabyTemperature)),
            // The time since the birth stands in where it was given as a number.
            optional(ask_if(BabyAgeDays, not!(is_number(DaysSinceBirth)))),
        ],
        quick_none: &[BabyEarlyOrSick, BabyFeeding],
    },
    Screen {
        id: "last",
        shown: ALWAYS,
        asked: &[ask(SeenToday), ask(MoreSerious)],
        quick_none: &[SeenToday, MoreSerious],
    },
];

/// The optional screen on the result page that makes the tips fit.
pub static TRIED: Screen = Screen {
    id: "tried",
    shown: all![
        term(Term::Lactating),
        not!(Condition::Urgency(Urgency::Emergency, Urgency::Emergency)),
    ],
    asked: &[
        optional(ask(TriedExtraPumping)),
        optional(ask(TriedMassage)),
        optional(ask(TriedHeat)),
        optional(ask(TriedCold)),
        optional(ask(TriedIbuprofen)),
        optional(ask(Oversupply)),
    ],
    quick_none: &[
        TriedExtraPumping,
        TriedMassage,
        TriedHeat,
        TriedCold,
        TriedIbuprofen,
        Oversupply,
    ],
};
