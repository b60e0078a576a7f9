//! Faults in what stands beside the sentences: places, marks, drawings, myths, and the picture that is tapped.

use super::{Check, Fault, fault};

pub const PICTURES: &[Fault] = &[
    fault(
        "a-clog-marked-for-care-today",
        "a mark never sounds milder than the level",
        "src/protocol/comparison.rs",
        ["Condition::Urgency(SelfCare, Within24h)", "Condition::Urgency(SelfCare, SameDay)"],
        Check::Host("result_pictures", "a_mark_never_sounds_milder_than_the_level"),
    ),
    fault(
        "a-gap-that-marks",
        "no gap and no \"not sure\" marks a cell",
        "src/protocol/comparison.rs",
        [
            "const HOT: Condition = given(Inflamed, &[\"small_and_mild\", \"yes\"]);",
            "const HOT: Condition = super::condition::is(Inflamed, &[\"not_sure\", \"yes\"]);",
        ],
        Check::Host("result_pictures", "no_gap_and_no_not_sure_marks_a_cell"),
    ),
    fault(
        "a-myth-in-an-emergency",
        "an emergency shows no place, no table, no drawing and no myth",
        "src/protocol/myths.rs",
        ["all![BELOW_EMERGENCY, term(Term::Lactating)]", "all![term(Term::Lactating)]"],
        Check::Host("result_pictures", "an_emergency_shows_no_place"),
    ),
    fault(
        "a-myth-on-giving-milk-after-a-loss",
        "no myth speaks of giving milk after a loss",
        "src/protocol/myths.rs",
        ["is(Milk, &[\"weaning\"])", "is(Milk, &[\"weaning\", \"after_loss\"])"],
        Check::Host("result_pictures", "a_myth_about_giving_milk"),
    ),
    fault(
        "a-latch-drawn-after-a-loss",
        "each drawing stands beside its line, and none of feeding after a loss",
        "src/protocol/pictures.rs",
        ["Picture::Latch => \"check_latch\"", "Picture::Latch => \"rest_and_drink\""],
        Check::Host("result_pictures", "none_of_feeding_after_a_loss"),
    ),
    fault(
        "an-abscess-in-the-wrong-place",
        "the place on the spectrum is that of the names",
        "src/protocol/stages.rs",
        ["Pattern::Abscess => &[Stage::Abscess]", "Pattern::Abscess => &[Stage::Infection]"],
        Check::Host("result_pictures", "the_place_on_the_spectrum_is_that_of_the_names"),
    ),
    fault(
        "taps-that-say-evenly",
        "all of both, evenly, is never worked out from taps",
        "src/triage/zones.rs",
        ["(true, _) => Some(BOTH)", "(true, _) => Some(\"all_of_both\")"],
        Check::Unit("all_of_both_evenly_is_never_worked_out_from_taps"),
    ),
    fault(
        "a-tap-that-lowers",
        "a tap never lowers what was said in words",
        "src/triage/zones.rs",
        [
            "(self.in_both() || self.said_both, self.is_empty())",
            "(self.in_both(), self.is_empty())",
        ],
        Check::Unit("a_tap_never_lowers_what_was_said_in_words"),
    ),
    fault(
        "a-myth-missing-on-paper",
        "the guide on paper holds every myth",
        "xtask/src/generate/guide/myths.rs",
        ["zip(&MYTHS).map", "zip(&MYTHS).skip(1).map"],
        Check::Xtask("every_myth_stands_with_what_is_known_and_whom_it_is_for"),
    ),
    fault(
        "taps-left-after-erasing",
        "start over erases every answer, taps too",
        "src/widget/app.rs",
        ["        self.zones = Zones::default();\n", ""],
        Check::Web("erasing_takes_the_taps_away"),
    ),
    fault(
        "taps-that-answer-nothing",
        "taps and choices follow each other",
        "src/widget/zones.rs",
        [
            "            Some(index) => self.interview.answer(Question::Where, Value::Option(index)),\n",
            "            Some(index) => drop(Value::Option(index)),\n",
        ],
        Check::Web("taps_and_choices_follow_each_other"),
    ),
];
