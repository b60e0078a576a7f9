//! Faults in the first screen that stands before the program has come, and in how the program takes it over.

use super::{Check, Fault, fault};

/// Noticed on paper, with the built package.
pub const FIRST: &[Fault] = &[
    fault(
        "a-bar-that-makes-room-for-back",
        "nothing in the bar moves when Back comes",
        "www/src/styles/base.css",
        [
            "  justify-content: flex-end;\n  gap: var(--_space-4);",
            "  justify-content: space-between;\n  gap: var(--_space-4);",
        ],
        Check::Journey("what_stands_in_the_bar_stays_in_its_place_when_back_comes"),
    ),
    fault(
        "another-screen-than-the-programs",
        "the first screen before the program is the one that the program draws",
        "www/src/first/recorded.ts",
        ["      index = index * values.length + ", "      index = index + "],
        Check::Node("is what the program draws, in en"),
    ),
    fault(
        "one-region-for-all-at-first",
        "the first screen calls the region's own number before the program has come",
        "www/src/first/early.ts",
        ["      region: options.region,", "      region: \"us\","],
        Check::Node("is what the program draws, in fr"),
    ),
    fault(
        "a-recorded-screen-without-its-notice",
        "past the review date the first screen says so before the program has come",
        "www/src/first/early.ts",
        ["      due: yesOrNo(isDue(recorded)),", "      due: yesOrNo(isDue(recorded) && false),"],
        Check::Node("is what the program draws, in es"),
    ),
    fault(
        "an-early-answer-lost",
        "answers that are given before the program has come count",
        "www/src/first/early.ts",
        ["      this.#chosen.set(q, o);\n", ""],
        Check::Node("is carried over"),
    ),
    fault(
        "an-early-next-lost",
        "a way on that is pressed before the program has come is gone when it has",
        "www/src/first/early.ts",
        ["    this.#pressed = pressed;\n", ""],
        Check::Node("and its way on is gone once, with the answers"),
    ),
    fault(
        "an-early-press-goes-too-far",
        "what was pressed on the first screen does nothing on another",
        "www/src/first/early.ts",
        ["this.#pressed === \"\" || this.#screen() !== screen", "this.#pressed === \"\""],
        Check::Node("nothing that was pressed goes on from there"),
    ),
    fault(
        "a-screen-taken-from-under-a-finger",
        "the program waits while a finger or a key is down",
        "www/src/first/start.ts",
        ["        await early.untilStill();\n", ""],
        Check::Node("is not taken from under a finger or a key"),
    ),
    fault(
        "a-program-handed-over-twice",
        "the program comes down once",
        "www/src/protocol.ts",
        ["\"program\" && !this.#given && ", "\"program\" && "],
        Check::Node("brings the program after the start, once"),
    ),
];

/// Noticed in a browser.
pub const TAKEN_OVER: &[Fault] = &[
    fault(
        "one-language-for-all-at-first",
        "the first screen speaks the element's language before the program has come",
        "www/src/load.ts",
        ["await load(base, `words/${language}.json`", "await load(base, `words/en.json`"],
        Check::Journey("it_is_what_the_program_draws_and_nothing_moves"),
    ),
    fault(
        "the-focus-left-behind",
        "the focus stays when the program takes over",
        "www/src/first/early.ts",
        ["      if (focused !== undefined) focusAt(this.#place, focused);\n", ""],
        Check::Journey("the_focus_and_the_place_stay_when_the_program_takes_over"),
    ),
    fault(
        "a-first-screen-for-good",
        "a program that does not come brings the guide back",
        "www/src/mount-frame.ts",
        ["            if (!signal.aborted) report.failed(", "            void ("],
        Check::Journey("a_program_that_does_not_come_brings_the_guide_back"),
    ),
    fault(
        "a-program-asked-for-by-the-reader",
        "all is asked for before the first question stands",
        "www/src/mount-frame.ts",
        [
            "const coming = namingRefusals(source.place, () => programOf(source, lang));",
            "const asked = new Promise((resolve) => addEventListener(\"blur\", resolve, { once: true }));\n        \
             const coming = asked.then(() => namingRefusals(source.place, () => programOf(source, lang)));",
        ],
        Check::Journey("nothing_is_asked_for_after_the_first_question"),
    ),
];
