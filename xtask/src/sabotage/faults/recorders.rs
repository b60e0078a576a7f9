//! Faults in what keeps recorders and hostile scripts out, and in the controls that prove that they were awake.

use super::{Check, Fault, fault};

pub const RECORDERS: &[Fault] = &[
    fault(
        "answers-posted-to-the-page",
        "a hostile script learns nothing of an interview",
        "www/src/frame/inner.ts",
        [
            "  tell({ type: \"hello\" });\n",
            "  document.addEventListener(\"change\", ({ target }) => top?.postMessage({ ...(target as HTMLElement).dataset }, \"*\"));\n  tell({ type: \"hello\" });\n",
        ],
        Check::Journey("a_hostile_script_learns_nothing_of_an_interview_in_frames"),
    ),
    fault(
        "frames-of-the-pages-origin",
        "a hostile script finds no way into the frames",
        "www/src/frame/tokens.ts",
        [
            "  \"allow-scripts\": \"the widget is a program\",",
            "  \"allow-scripts\": \"the widget is a program\",\n  \"allow-same-origin\": \"none\",",
        ],
        Check::Journey("a_hostile_script_learns_nothing_of_an_interview_in_frames"),
    ),
    fault(
        "a-word-for-each-tap",
        "messages and their counts are the same for all interviews",
        "www/src/frame/inner.ts",
        [
            "  tell({ type: \"hello\" });\n",
            "  document.addEventListener(\"click\", () => top?.postMessage(\"tap\", \"*\"));\n  tell({ type: \"hello\" });\n",
        ],
        Check::Journey("what_the_page_sees_tells_no_interview_from_another"),
    ),
    fault(
        "no-pixel-planted",
        "the classifier finds a planted pixel",
        "tests/journeys/tests/recorders/same.rs",
        ["padding-bottom: 1px", "padding-bottom: 0px"],
        Check::Journey("what_the_page_sees_tells_no_interview_from_another"),
    ),
    fault(
        "a-control-that-draws-nothing",
        "a recorder that sleeps fails the test",
        "tests/journeys/pages/light.js",
        ["  document.body.append(main);", "  document.createElement(\"div\").append(main);"],
        Check::Journey("rrweb_records_nothing_of_an_interview_in_frames"),
    ),
    fault(
        "a-table-that-hides-a-leak",
        "what the table of the shadow root admits is what is seen",
        "docs/privacy.md",
        [
            "| hostile script | yes | yes | yes | yes | yes |",
            "| hostile script | yes | yes | no | yes | yes |",
        ],
        Check::Journey("without_frames_each_watcher_gets_what_the_documentation_admits"),
    ),
];
