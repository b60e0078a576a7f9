//! Faults in what publishers are given: the page with the lines to copy, the policies and tokens of the reference, the
//! events, and the result for pages that ask.

use super::{Check, Fault, fault};

/// Noticed by tests of the commands.
pub const PIECES: &[Fault] = &[fault(
    "a-number-of-another-region",
    "what is copied holds the chosen region's emergency number",
    "xtask/src/generate/embed.rs",
    ["\"guide\": guide.replace(&line, CALL),", "\"guide\": guide,"],
    Check::Xtask("every_language_has_its_pieces_and_no_number_of_another_region"),
)];

/// Noticed in a browser, or on the built package.
pub const PUBLISHER: &[Fault] = &[
    fault(
        "a-statement-with-a-script",
        "the privacy statement asks for its look alone",
        "www/privacy.html",
        [
            "<link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\" />",
            "<link rel=\"stylesheet\" href=\"elsewhere.css\" />",
        ],
        Check::Journey("the_privacy_statement_is_read_without_scripts"),
    ),
    fault(
        "a-frame-that-could-ask",
        "nothing in the frames can tell a result",
        "www/src/program.ts",
        [
            "on_event: onEvent,",
            "on_event: onEvent,\n      ...{ on_result: (result: unknown) => console.info(result) },",
        ],
        Check::Node("only shadow.js holds the name by which the program is asked for a result"),
    ),
    fault(
        "a-size-that-nobody-measured",
        "docs/hosting.md says what the package weighs",
        "docs/hosting.md",
        ["`clog-or-mastitis.js` | with the page | ", "`clog-or-mastitis.js` | with the page | 1"],
        Check::Node("each file weighs what is said"),
    ),
    fault(
        "a-reader-who-is-not-told",
        "a reader is told that the page gets the result before the first answer",
        "src/widget/screen.rs",
        ["draw.is_shared && is_first(screen)", "false && draw.is_shared && is_first(screen)"],
        Check::Web("a_page_that_asked_is_told_each_result_once_and_the_reader_first"),
    ),
    fault(
        "a-result-out-of-frames",
        "with frames a page that asks gets nothing",
        "www/src/check.ts",
        [
            "{ frame: () => frameMount, shadow",
            "{ frame: false ? () => frameMount : shadowMount, shadow",
        ],
        Check::Journey("with_frames_a_page_that_asks_gets_nothing_and_is_told_why"),
    ),
    fault(
        "a-result-for-nobody",
        "without frames a page that asks gets the result",
        "www/src/mount-shadow.ts",
        ["look, report, share)", "look, report, share && undefined)"],
        Check::Journey(
            "without_frames_a_page_that_asks_gets_the_result_and_the_reader_is_told_first",
        ),
    ),
    fault(
        "an-event-that-stays-inside",
        "events leave shadow roots",
        "www/src/element.ts",
        ["bubbles: true, composed: true,", "bubbles: true, composed: false,"],
        Check::Journey("every_event_bubbles_out_of_shadow_roots_and_holds_a_cause_at_most"),
    ),
    fault(
        "a-line-without-its-hash",
        "the copied script tag takes no other script",
        "www/src/embed/snippets.ts",
        ["\n  integrity=\"${hash}\"></script>", "\n  data-hash=\"${hash}\"></script>"],
        Check::Journey("the_script_tag_takes_no_other_script"),
    ),
    fault(
        "a-frame-that-the-page-looks-into",
        "the copied frame shares no origin with the page",
        "www/src/embed/snippets.ts",
        [
            "\"allow-modals\": \"the result is printed\",",
            "\"allow-modals\": \"the result is printed\",\n  \"allow-same-origin\": \"none\",",
        ],
        Check::Journey("the_frame_pasted_into_an_empty_page_leads_to_a_result"),
    ),
    fault(
        "a-module-without-its-region",
        "the copied module does what was chosen",
        "www/src/embed/snippets.ts",
        ["${said.join(\"\")}});\n${set.join", "});\n${set.join"],
        Check::Journey("the_module_for_npm_leads_to_a_result"),
    ),
    fault(
        "a-component-that-cannot-be-compiled",
        "the copied component works as it stands",
        "www/src/embed/snippets.ts",
        ["replaceAll('class=\"', 'className=\"')", "replaceAll('</h2>', '')"],
        Check::Journey("the_component_for_react_leads_to_a_result"),
    ),
    fault(
        "a-colour-nobody-can-read",
        "a colour without its contrast is refused",
        "www/src/embed/contrast.ts",
        ["contrast < pair[2]", "contrast < pair[2] / 4"],
        Check::Journey("a_colour_that_cannot_be_read_reaches_neither_the_check_nor_the_text"),
    ),
    fault(
        "a-policy-line-too-short",
        "the policy lines of the reference are enough",
        "docs/publishers.md",
        [
            "| frame only | `frame-src 'self' tel: blob:` |",
            "| frame only | `frame-src 'self' blob:` |",
        ],
        Check::Journey("the_line_for_a_frame_alone_is_enough_and_none_of_it_too_much"),
    ),
    fault(
        "a-frame-that-saves-nothing",
        "the copied frame lets a reader save a file",
        "www/src/embed/snippets.ts",
        ["  \"allow-downloads\": \"a reminder or a summary is saved as a file\",\n", ""],
        Check::Journey("alone_without_allow_downloads_no_file_is_saved"),
    ),
];
