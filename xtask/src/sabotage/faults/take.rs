//! Faults in what a reader takes along to a clinician, and in the control that erases.

use super::{Check, Fault, fault};

/// In its words and forms: host tests notice.
pub const TAKEN: &[Fault] = &[
    fault(
        "a-summary-that-speaks-as-the-reader",
        "a helper can say every word that is taken along",
        "src/widget/view/take/said.rs",
        ["Slot::Short, &[])", "Slot::Hint, &[])"],
        Check::Host("take_along", "nothing_taken_along_speaks_as_the_reader"),
    ),
    fault(
        "a-summary-without-danger-signs",
        "the summary holds what a clinician asks",
        "src/widget/view/take/summary.rs",
        ["    push(list(said, Word::TakeSigns, &DANGER_SIGNS), true);\n", ""],
        Check::Host("take_along", "the_summary_holds_what_a_clinician_asks"),
    ),
    fault(
        "a-limit-left-out",
        "the summary says by when",
        "src/widget/view/take/mod.rs",
        ["&dates.dated(hours)", "&dates.dated(0)"],
        Check::Host("take_along", "the_summary_says_when_how_soon_and_that_it_is_no_diagnosis"),
    ),
    fault(
        "sepsis-asked-about-everywhere",
        "the script asks about sepsis where the advice does",
        "src/widget/view/take/script.rs",
        ["line.id == \"ask_could_this_be_sepsis\"", "line.id != \"ask_could_this_be_sepsis\""],
        Check::Host(
            "take_along",
            "the_script_asks_about_sepsis_where_the_advice_does_and_nowhere_else",
        ),
    ),
    fault(
        "a-code-without-its-top",
        "a code gives back the summary",
        "src/widget/view/take/code.rs",
        ["for y in 0..code.size()", "for y in 9..code.size()"],
        Check::Host("take_along", "a_code_gives_back_exactly_the_summary"),
    ),
    fault(
        "a-reminder-at-once",
        "reminders come at the times to check again",
        "src/widget/view/take/calendar.rs",
        ["moment(now + i64::from(*hour) * HOUR)", "moment(now)"],
        Check::Host("take_along", "reminders_are_read_as_events_that_say_only_to_check_again"),
    ),
    fault(
        "a-telling-reminder",
        "a reminder says nothing of what it is about",
        "src/widget/view/take/calendar.rs",
        ["PRODID:-//check again//EN", "PRODID:-//sore breast check//EN"],
        Check::Host("take_along", "reminders_are_read_as_events_that_say_only_to_check_again"),
    ),
    fault(
        "text-that-becomes-markup",
        "no text in the saved file becomes markup",
        "src/widget/view/take/page.rs",
        ["self.raw(\"&lt;\")", "self.raw(\"<\")"],
        Check::Unit("no_text_becomes_markup"),
    ),
];

/// In the browser.
pub const HANDED_OUT: &[Fault] = &[
    fault(
        "copied-in-words-alone",
        "a copy is on the clipboard",
        "src/widget/take/hand_out.rs",
        [
            "    let copied = document.exec_command(\"copy\");",
            "    let copied = Ok::<bool, wasm_bindgen::JsValue>(true);",
        ],
        Check::Journey("what_is_taken_along_arrives_and_nobody_else_hears_of_it"),
    ),
    fault(
        "a-page-that-is-told-of-a-copy",
        "the page hears nothing of what is taken along",
        "www/src/frame/inner.ts",
        [
            "  // Keys that are pressed in here",
            "  document.addEventListener(\"copy\", () => window.top?.postMessage(\"copied\", \"*\"));\n  // Keys that are pressed in here",
        ],
        Check::Journey("what_is_taken_along_arrives_and_nobody_else_hears_of_it"),
    ),
    fault(
        "a-copy-made-in-the-page",
        "without frames the text stays in the closed root",
        "src/widget/take/hand_out.rs",
        ["button.parent_node()?.append_child(&field)", "document.body()?.append_child(&field)"],
        Check::Journey("in_the_article_itself_there_is_no_printing_and_a_copy_stays_inside"),
    ),
    fault(
        "the-whole-result-on-paper",
        "a result prints on one page",
        "www/src/styles/paper.css",
        [
            "  .widget .result > :not(.paper) {\n    display: none;",
            "  .widget .result > :not(.paper) {\n    color: inherit;",
        ],
        Check::Journey("a_result_prints_on_one_page"),
    ),
    fault(
        "paper-cut-off",
        "nothing is cut off on paper",
        "www/src/styles/paper.css",
        ["    block-size: auto;\n    overflow: visible;", "    overflow: hidden;"],
        Check::Journey("a_result_prints_on_one_page"),
    ),
    fault(
        "a-screen-that-cannot-erase",
        "every screen can erase",
        "src/widget/bar.rs",
        [
            "            { draw_erase(draw) }\n",
            "            if progress.is_none() { { draw_erase(draw) } }\n",
        ],
        Check::Journey("every_screen_can_erase_and_asks_before_it_does"),
    ),
    fault(
        "erased-and-lost",
        "after erasing, reading starts at the heading",
        "src/widget/app.rs",
        [
            "        self.error = None;\n        self.focus = Focus::Heading;\n    }\n\n    /// An answer",
            "        self.error = None;\n    }\n\n    /// An answer",
        ],
        Check::Journey("every_screen_can_erase_and_asks_before_it_does"),
    ),
];
