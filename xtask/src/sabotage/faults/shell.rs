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
        "a-second-script-unchecked",
        "an altered second script never runs",
        "www/src/guarded.ts",
        ["element.onerror = reject;", "element.onerror = resolve;"],
        Check::Journey("an_altered_second_script_never_runs"),
    ),
    fault(
        "a-hash-left-out",
        "what was checked is what runs",
        "www/src/guarded.ts",
        ["element.integrity = hash;", "await ask(url, hash);"],
        Check::Journey("what_was_checked_is_what_runs"),
    ),
    fault(
        "a-script-for-shadow-roots-unchecked",
        "every script of the package is held to its hash",
        "www/src/load.ts",
        [
            "shadow: () => guarded(address(base, \"shadow.js\"), hashOf(\"shadow.js\", \"script_damaged\")) as",
            "shadow: () => import(/* webpackIgnore: true */ /* @vite-ignore */ address(base, \"shadow.js\")) as",
        ],
        Check::Journey("an_altered_script_for_a_shadow_root_never_runs"),
    ),
    fault(
        "a-nonce-kept-back",
        "a page that names scripts by a nonce lets the second one in",
        "www/src/guarded.ts",
        ["?.nonce ?? \"\";", "?.id ?? \"\";"],
        Check::Journey("a_page_that_names_scripts_by_a_nonce_lets_the_second_one_in"),
    ),
    fault(
        "one-try-for-ever",
        "a second script that failed may be tried again",
        "www/src/guarded.ts",
        ["        coming.delete(address);\n", ""],
        Check::Journey("a_second_script_that_failed_may_be_tried_again"),
    ),
    fault(
        "a-missing-script-untold",
        "a second script that does not come is told with its cause",
        "www/src/element.ts",
        ["      this.#host.tell(\"failed\", { cause: code });\n", ""],
        Check::Journey("a_missing_program_leaves_the_guide_and_names_the_cause"),
    ),
    fault(
        "all-of-it-at-once",
        "until a reader is near one script is asked for",
        "www/src/element.ts",
        [
            "whenNear(this, signal, () => void this.#begin(signal));",
            "whenNear(this, signal, () => {});\n    void this.#begin(signal);",
        ],
        Check::Journey("far_from_the_reader_the_first_script_alone_is_asked_for"),
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
