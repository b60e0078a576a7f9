//! Faults in how the language is chosen, fetched and changed midway, and in what turns with the writing.

use super::{Check, Fault, fault};

/// Noticed on the host.
pub const WRITTEN: &[Fault] = &[
    fault(
        "a-margin-on-the-left",
        "style sheets know starts and ends, not left and right",
        "www/src/styles/base.css",
        [
            "  margin-inline: calc(-1 * var(--_space-2)) auto;",
            "  margin-left: calc(-1 * var(--_space-2));\n  margin-right: auto;",
        ],
        Check::Host("invariants", "style_sheets_know_starts_and_ends_and_not_left_and_right"),
    ),
    fault(
        "one-guide-for-all",
        "every language has a plain guide of its own",
        "xtask/src/labels.rs",
        [
            "generate::fallback::guide(&locale, \"\", reviewed)?",
            "generate::fallback::guide(&Locale::of(project, \"en\")?, \"\", reviewed)?",
        ],
        Check::Xtask("each_language_has_its_own_name_direction_words_and_guide"),
    ),
];

/// What page and frames say to each other, and what the element reads.
pub const SAID: &[Fault] = &[
    fault(
        "words-that-nobody-asked-for",
        "words come down only where they were asked for",
        "www/src/protocol.ts",
        [
            "this.#wanted !== undefined && message[\"language\"] === this.#wanted",
            "message[\"language\"] === (this.#wanted ?? message[\"language\"])",
        ],
        Check::Node("comes down only where it was asked for, once"),
    ),
    fault(
        "any-tag-at-all",
        "the way up takes only languages that are known",
        "www/src/protocol.ts",
        [
            "LANGUAGES.find((known) => known === message[\"language\"])",
            "message[\"language\"] as Language | undefined",
        ],
        Check::Node("is refused when it is unknown or no tag at all"),
    ),
    fault(
        "an-answer-beside-the-tag",
        "a language comes up with nothing beside it",
        "www/src/protocol.ts",
        ["return { type, language };", "return { ...message, type, language };"],
        Check::Node("is asked for by its tag and nothing else"),
    ),
    fault(
        "one-language-a-browser",
        "the browser's languages count in the reader's order",
        "www/src/languages.ts",
        ["const tag of navigator.languages", "const tag of [navigator.language]"],
        Check::Node("is else the first of the browser's that there are words in"),
    ),
];

/// Noticed in a browser.
pub const SPOKEN: &[Fault] = &[
    fault(
        "answers-lost-with-the-language",
        "another language changes words and nothing else",
        "src/widget/settings.rs",
        [
            "        self.words = words;",
            "        self.words = words;\n        self.interview.erase();",
        ],
        Check::Web("another_language_changes_the_words_and_nothing_else"),
    ),
    fault(
        "a-second-request-meanwhile",
        "words are asked for once",
        "src/widget/settings.rs",
        ["self.switch != Switch::Waiting && self.words", "self.words"],
        Check::Web("another_language_changes_the_words_and_nothing_else"),
    ),
    fault(
        "a-language-lost-quietly",
        "words that do not arrive are told of",
        "src/widget/view/settings.rs",
        ["voice.word(Word::SettingsFailed)", "String::new()"],
        Check::Web("words_that_do_not_come_are_told_of_and_can_be_asked_for_again"),
    ),
    fault(
        "one-language-too-many",
        "only the language that the reader chooses is asked for",
        "www/src/mount-frame.ts",
        [
            "void answer(message.language);",
            "{ void answer(message.language); void source.words(\"ar\" as Language); }",
        ],
        Check::Journey("a_language_that_the_reader_chooses_is_asked_for_once_and_nothing_else"),
    ),
    fault(
        "a-direction-that-stays",
        "the frame's document turns with the language",
        "www/src/frame/inner.ts",
        ["speaks: (language) => markWith(document.documentElement, language)", "speaks: () => {}"],
        Check::Journey("the_language_changes_midway_and_nothing_is_lost"),
    ),
    fault(
        "a-lost-line-taken-for-a-failure",
        "words that do not arrive are no failure of the check",
        "www/src/mount-frame.ts",
        [
            ".catch(() => null);",
            ".catch(() => null);\n          if (words === null) report.failed(new Failure(\"words_unreachable\"));",
        ],
        Check::Journey("words_that_do_not_arrive_leave_the_language_as_it_was"),
    ),
    fault(
        "one-key-shuts-two",
        "Escape shuts the settings and leaves the sheet open",
        "src/widget/settings.rs",
        ["            event.prevent_default();\n", ""],
        Check::Journey("the_language_changes_midway_and_nothing_is_lost"),
    ),
    fault(
        "a-language-not-heard",
        "the standalone page speaks the language that its address names",
        "www/src/standalone.ts",
        ["languageOf(spoken) ?? ", ""],
        Check::Journey("the_standalone_page_speaks_every_language_and_asks_for_none"),
    ),
];
