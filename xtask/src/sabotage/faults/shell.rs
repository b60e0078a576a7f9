//! Faults in how the shell fetches, guards and shows the widget.

use super::{Check, Fault, fault};

pub const SHELL: &[Fault] = &[
    fault(
        "a-part-taken-unchecked",
        "a damaged part is refused",
        "www/src/load.ts",
        ["{ ...settings, integrity }", "settings"],
        Check::Journey("a_damaged_frame_leaves_the_guide_and_names_the_cause"),
    ),
    fault(
        "a-policy-overlooked",
        "no policy of the page is broken",
        "www/src/policy.ts",
        ["return hidden || ", "return false && hidden || "],
        Check::Journey("it_works_under_the_strictest_policy"),
    ),
    fault(
        "one-way-to-load",
        "it runs from a server that sends HTML as text",
        "www/src/mount-frame.ts",
        [
            "hasPolicy(place) ? [bySource(file), byText] : [byText, bySource(file)]",
            "[bySource(file)]",
        ],
        Check::Journey("it_works_from_a_server_that_sends_html_as_text"),
    ),
    fault(
        "no-end-to-waiting",
        "a part that does not come is given up",
        "www/src/load.ts",
        ["setTimeout(() => clock.abort(), TIME_LIMIT_MS)", "setTimeout(() => {}, TIME_LIMIT_MS)"],
        Check::Journey("a_part_that_does_not_come_leaves_the_guide_and_names_the_cause"),
    ),
    fault(
        "a-height-that-follows",
        "one height stands for every screen",
        "www/src/stage.css",
        [
            "dialog[open]:not(:modal) {\n  position: absolute;",
            "dialog[open]:not(:modal) {\n  position: static;",
        ],
        Check::Journey("in_a_wide_window_it_stands_in_the_article_at_one_height"),
    ),
    fault(
        "a-sheet-deaf-to-escape",
        "Escape from inside shuts the sheet",
        "www/src/frame/inner.ts",
        ["event.key === \"Escape\"", "event.key === \"Cancel\""],
        Check::Journey("on_a_phone_it_opens_over_the_window_and_closes_from_inside"),
    ),
    fault(
        "a-fifth-word",
        "nothing but four words and a cause comes up",
        "www/src/protocol.ts",
        ["return { type } as Up;", "return { ...message } as Up;"],
        Check::Node("lets nothing but the word and a known cause through"),
    ),
    fault(
        "a-standalone-page-that-waits",
        "the standalone page works from a folder",
        "www/pages.mjs",
        ["'wasm-unsafe-eval'`", "`"],
        Check::Journey("the_standalone_page_works_from_a_folder"),
    ),
];
