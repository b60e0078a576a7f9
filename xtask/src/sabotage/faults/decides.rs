//! Faults in what the program tells of its rules, and in the page that shows how it decides.

use super::{Check, Fault, fault};

/// Noticed by host tests.
pub const WRITTEN: &[Fault] = &[
    fault(
        "a-standing-cut-elsewhere",
        "the outline tells version and review state of the rules",
        "src/protocol/outline/mod.rs",
        ["PROTOCOL.split(\"; \")", "PROTOCOL.split(\", \")"],
        Check::Unit("the_standing_has_its_three_parts"),
    ),
    fault(
        "a-rule-missing-in-the-list",
        "the page names every rule without a script",
        "xtask/src/generate/decides/chart.rs",
        [
            "rule.urgency == level && rule.patient == patient)",
            "rule.urgency == level && rule.patient == patient && rule.id != \"W10\")",
        ],
        Check::Xtask("every_rule_stands_in_the_list_and_in_the_table_at_its_level"),
    ),
    fault(
        "second-hand-told-as-read",
        "every source says what was read of it",
        "xtask/src/generate/decides/sources.rs",
        [
            "Source::SecondHand(number) => (\"second_hand\"",
            "Source::SecondHand(number) => (\"read\"",
        ],
        Check::Xtask("every_source_that_anything_cites_is_listed_with_what_was_read_and_by_whom"),
    ),
    fault(
        "a-question-that-cannot-be-left-open",
        "every question can be tried with every answer and without one",
        "xtask/src/generate/decides/explorer.rs",
        ["let mut options = option(\"\", ", "let mut options = option(\"open\", "],
        Check::Xtask("every_question_stands_in_the_form_on_its_screen_with_all_its_options"),
    ),
    fault(
        "a-word-asked-for-in-vain",
        "the script finds its words in the page",
        "www/src/decides/chart/draw.ts",
        ["say(\"chart-yes\")", "say(\"chart-yea\")"],
        Check::Xtask("the_script_finds_every_word_that_it_asks_for"),
    ),
    fault(
        "words-of-the-page-shipped",
        "the words of plain pages are not shipped with the widget",
        "xtask/src/words.rs",
        ["= [FALLBACK, GUIDE, DECIDES, LANGUAGE];", "= [FALLBACK, GUIDE, GUIDE, LANGUAGE];"],
        Check::Xtask("the_words_of_plain_pages_are_not_shipped_with_the_widget"),
    ),
];

/// Noticed by the package's tests and by journeys.
pub const AT_WORK: &[Fault] = &[
    fault(
        "an-open-answer-untold",
        "the outline is enough to come to the same rules as the program",
        "src/protocol/outline/tree.rs",
        ["or_missing: set & MISSING != 0,", "or_missing: false,"],
        Check::Node("leads to the same rules as the program on every clinical case"),
    ),
    fault(
        "a-limit-on-the-wrong-side",
        "the outline in wasm is that of the native build",
        "src/protocol/outline/tree.rs",
        ["Bound::AtMost(limit) => RangeView::AtMost", "Bound::AtMost(limit) => RangeView::Below"],
        Check::Node("is the same as that of the native build"),
    ),
    fault(
        "the-other-rules-lit",
        "chart and table mark the rules that fit",
        "www/src/decides/page.ts",
        [
            "lanesOf.has(lane ?? \"\") : rules.has(rule)",
            "lanesOf.has(lane ?? \"\") : !rules.has(rule)",
        ],
        Check::Journey("a_temperature_of_101_lights_the_fever_rule_and_asks_for_nothing"),
    ),
    fault(
        "asked-for-at-each-answer",
        "the page asks for nothing once it has loaded",
        "www/src/decides/page.ts",
        [
            "      showResult(shown);",
            "      showResult(shown);\n      void fetch(\"favicon.svg?again\");",
        ],
        Check::Journey("a_temperature_of_101_lights_the_fever_rule_and_asks_for_nothing"),
    ),
    fault(
        "an-unreadable-number-dropped",
        "a number that can't be read keeps the result before it",
        "www/src/decides/sheet.ts",
        ["      unreadable ||= error !== \"\";\n", ""],
        Check::Journey("a_number_that_cannot_be_read_says_so_and_keeps_the_result_before_it"),
    ),
    fault(
        "answers-tried-and-kept",
        "answers go when the page is left",
        "www/src/decides/page.ts",
        [
            "addEventListener(\"pagehide\", () => {",
            "addEventListener(\"pagehide\", () => {\n    return;",
        ],
        Check::Journey("whoever_comes_back_finds_no_answer_of_before"),
    ),
    fault(
        "a-chart-too-wide-for-a-phone",
        "the chart can be read on the narrowest phone",
        "www/src/decides/page.ts",
        ["draw(width, trees, family)", "draw(Math.max(width, 600), trees, family)"],
        Check::Journey("on_the_narrowest_phone_nothing_scrolls_sideways_and_the_chart_can_be_read"),
    ),
    fault(
        "a-list-folded-without-a-script",
        "without JavaScript every rule can be read",
        "xtask/src/generate/decides/chart.rs",
        ["id=\\\"chart-list\\\" open=\\\"open\\\"", "id=\\\"chart-list\\\""],
        Check::Journey("without_javascript_the_table_stands"),
    ),
    fault(
        "a-program-dead-in-silence",
        "where the program can't start, the page says so",
        "www/src/decides/page.ts",
        ["    swap(\"failed\");\n", ""],
        Check::Journey("without_the_program_one_sentence_says_so_and_the_rest_stands"),
    ),
];
