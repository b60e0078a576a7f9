//! Faults that shut readers out: hard words, unnamed controls, a lost focus, a voice from elsewhere.

use super::{Check, Fault, fault};

pub const READING: &[Fault] = &[
    fault(
        "a-long-sentence",
        "no sentence has more than 20 words",
        "locales/en.ftl",
        [
            "advice-recheck_on_time = Do this check again at the times shown below.",
            "advice-recheck_on_time = Do this check again at the times that are shown below, even if you feel a bit better by then and have no new sign.",
        ],
        Check::Host("reading_level", "no_sentence_has_more_than_twenty_words"),
    ),
    fault(
        "a-hard-screen",
        "the screens read at grade 6 or lower, and none of them above 7",
        "locales/en.ftl",
        [
            "question-before = Has this happened before?",
            // One hard sentence among many easy ones lifts no screen over its limit; these do.
            "question-before = Did comparable inflammatory manifestations previously necessitate professional evaluation? Recurrent unilateral symptomatology occasionally indicates anatomical abnormalities. Differential categorization necessitates comprehensive retrospective documentation. Individualized interpretation of preliminary manifestations facilitates epidemiological generalization. Recapitulate chronological particularities accordingly. Approximations deteriorate algorithmic dependability considerably. Enumerate precipitating circumstances additionally.",
        ],
        Check::Host("reading_level", "all_screens_together_read_at_grade_six_or_lower"),
    ),
    fault(
        "a-hard-result",
        "no result reads above grade 7",
        "locales/en.ftl",
        [
            "not-a-diagnosis = This is general education, not a diagnosis, and it can be wrong.",
            "not-a-diagnosis = Informational recommendations necessitate individualized professional interpretation. Algorithmic categorization cannot substitute multidisciplinary examination. Misinterpretation of epidemiological generalizations occasionally materializes. Individualized interpretation of preliminary manifestations facilitates epidemiological generalization. Recapitulate chronological particularities accordingly. Approximations deteriorate algorithmic dependability considerably. Recurrent unilateral symptomatology occasionally indicates anatomical abnormalities. Differential categorization necessitates comprehensive retrospective documentation. Enumerate precipitating circumstances additionally. Anticipatory communication invariably ameliorates interdisciplinary responsibilities.",
        ],
        Check::Host(
            "reading_level",
            "every_result_of_a_clinical_case_reads_at_grade_seven_or_lower",
        ),
    ),
];

pub const ACCESS: &[Fault] = &[
    fault(
        "a-voice-from-elsewhere",
        "only a voice of the device reads aloud",
        "src/widget/aloud.rs",
        ["if voice.local_service() && speaks(", "if speaks("],
        Check::Journey("without_a_voice_of_the_device_there_is_no_button"),
    ),
    fault(
        "a-voice-that-goes-on",
        "a new screen stops the reading",
        "src/widget/app.rs",
        ["        self.aloud.stop();\n        self.error = None;", "        self.error = None;"],
        Check::Journey("a_page_is_read_in_its_order_by_the_devices_own_voice_until_it_is_stopped"),
    ),
    fault(
        "a-control-without-a-name",
        "axe-core finds no fault on any screen",
        "src/widget/screen.rs",
        ["<label for={id}>", "<label>"],
        Check::Journey("everyone_can_use_every_screen"),
    ),
    fault(
        "a-missing-answer-out-of-view",
        "what is asked is in view when its answer is missing",
        "src/widget/dom.rs",
        ["        element.scroll_into_view();\n", "        let _ = element;\n"],
        Check::Journey("an_error_is_tied_to_its_answer_announced_and_focused"),
    ),
    fault(
        "a-page-that-moves-under-the-finger",
        "a tap near an edge does not move the page away",
        "www/src/styles/base.css",
        ["input:focus-visible, select", "input, select"],
        Check::Journey("a_tap_near_an_edge_does_not_move_the_page_away"),
    ),
    fault(
        "a-bar-in-one-line",
        "nothing is cut off with text of twice the size",
        "www/src/styles/room.css",
        [".answers dd {\n  flex-wrap: wrap;", ".answers dd {\n  flex-wrap: nowrap;"],
        Check::Journey("everyone_can_use_every_screen"),
    ),
    fault(
        "a-button-in-english-alone",
        "nothing stands untranslated on a screen",
        "src/widget/bar.rs",
        ["{ voice.word(Word::UiBack) }", "{ \"Back\" }"],
        Check::FurtherJourney(
            "a_longer_language_fits_every_screen_and_nothing_stands_untranslated",
        ),
    ),
    fault(
        "a-button-that-cannot-grow",
        "a longer language fits every screen",
        "www/src/styles/buttons.css",
        [
            "  text-align: center;\n  cursor: pointer;",
            "  text-align: center;\n  white-space: nowrap;\n  cursor: pointer;",
        ],
        Check::FurtherJourney(
            "a_longer_language_fits_every_screen_and_nothing_stands_untranslated",
        ),
    ),
    fault(
        "a-target-too-small",
        "every target is 44 pixels or more",
        "www/src/styles/tokens.css",
        ["--_tap: 48px;", "--_tap: 36px;"],
        Check::Journey("everyone_can_use_every_screen"),
    ),
    fault(
        "motion-for-everyone",
        "nothing moves for who wants less motion",
        "www/src/styles/modes.css",
        ["@media (prefers-reduced-motion: no-preference) {", "@media all {"],
        Check::Journey("everyone_can_use_every_screen"),
    ),
    fault(
        "buttons-of-one-name",
        "each button to change an answer names the answer",
        "src/widget/result/answers.rs",
        [
            "voice.word_with(Word::UiChangeAnswer, Variable::Question, &row.label)",
            "voice.word_with(Word::UiChangeAnswer, Variable::Question, \"\")",
        ],
        Check::Journey("the_tree_of_names_and_roles_is_the_one_that_was_read"),
    ),
    fault(
        "an-arrow-around-the-end",
        "arrow keys do not lead around the ends of a danger sign",
        "src/widget/dom.rs",
        ["\"ArrowUp\" => first,", "\"ArrowUp\" => false,"],
        Check::Journey("arrows_do_not_lead_around_the_ends_of_a_danger_sign"),
    ),
    fault(
        "a-focus-that-comes-late",
        "a new screen is seen from its top, even on a slow phone",
        "src/widget/events.rs",
        [
            "        spawn_local(async move {\n",
            "        spawn_local(async move {\n            yew::platform::time::sleep(std::time::Duration::ZERO).await;\n",
        ],
        Check::Journey("a_new_screen_is_seen_from_its_top_even_where_drawing_takes_long"),
    ),
    fault(
        "a-thin-ring",
        "the focus shows a ring of 2 pixels or more",
        "www/src/styles/tokens.css",
        ["--_ring: 3px;", "--_ring: 1px;"],
        Check::Journey("tab_shows_where_it_is_and_leads_out_at_both_ends"),
    ),
    fault(
        "an-error-tied-to-nothing",
        "an error is tied to its answer",
        "src/widget/fields.rs",
        [
            "draw.app.shown_error(question).map(|_| \"error-\");",
            "draw.app.shown_error(question).and(None::<&str>);",
        ],
        Check::Journey("an_error_is_tied_to_its_answer_announced_and_focused"),
    ),
];
