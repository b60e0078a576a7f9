//! Faults in how the element lives on its page: it comes, is changed, moved and taken away, and the page comes back.

use super::{Check, Fault, fault};

pub const PAGE: &[Fault] = &[
    fault(
        "answers-in-a-kept-page",
        "a page that comes back has forgotten every answer",
        "www/src/check.ts",
        ["    addEventListener(\"pagehide\", () => this.#end(), { signal });", ""],
        Check::Journey("a_page_that_comes_back_has_forgotten_every_answer"),
    ),
    fault(
        "a-name-on-window",
        "nothing is put on window",
        "www/src/clog-or-mastitis.ts",
        ["\nregister();", "\nregister();\nReflect.set(globalThis, \"clogOrMastitis\", true);"],
        Check::Journey("the_page_is_as_if_the_check_had_never_been_there"),
    ),
    fault(
        "defined-without-looking",
        "the script may come twice",
        "www/src/register.ts",
        ["if (holder === undefined) {", "if (holder === undefined || OURS in holder) {"],
        Check::Journey("the_script_may_come_twice_and_in_two_versions"),
    ),
    fault(
        "an-early-property-overlooked",
        "a property that was set before the script came counts",
        "www/src/element.ts",
        [
            "    [...PROPERTIES, \"shareResultWithPage\"].forEach((name) => adoptEarlyProperty(this, name));",
            "",
        ],
        Check::Journey("however_the_tag_was_made_and_whenever_it_works"),
    ),
    fault(
        "a-download-for-each",
        "several checks share one download",
        "www/src/load.ts",
        ["    downloads.set(url, download);", ""],
        Check::Journey("several_checks_run_each_by_itself_on_one_download"),
    ),
    fault(
        "taken-away-but-listening",
        "a check that is taken away leaves nothing in memory",
        "www/src/element.ts",
        ["      this.#connection?.abort();", ""],
        Check::Journey("a_thousand_times_away_and_back_leaves_nothing_in_memory"),
    ),
    fault(
        "a-frame-gone-unnoticed",
        "a check that is moved works at its new place",
        "www/src/mount-frame.ts",
        [
            "frame.addEventListener(\"load\", () => report.lost()",
            "frame.addEventListener(\"load\", () => {}",
        ],
        Check::Journey("moved_to_another_place_it_works_there"),
    ),
    fault(
        "a-page-not-followed",
        "the widget follows the page's look",
        "www/src/page-look.ts",
        ["[\"transitionrun\", \"transitioncancel\", \"transitionend\"]", "[\"none\"]"],
        Check::Journey("it_follows_the_page_and_the_theme"),
    ),
    fault(
        "a-change-that-costs-the-answers",
        "a change during the interview keeps every answer",
        "www/src/check.ts",
        [
            "if (was === undefined) return;",
            "if (was === undefined) return;\n    this.#end();\n    this.#await();",
        ],
        Check::Journey("a_change_during_the_interview_counts_and_keeps_every_answer"),
    ),
    fault(
        "a-mistake-told-twice",
        "a wrong value is told in one line",
        "www/src/warn.ts",
        ["  warned.add(line);", ""],
        Check::Journey("a_wrong_value_is_told_in_one_line_and_counts_as_absent"),
    ),
];
