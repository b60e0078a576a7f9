//! Faults that only hostile input, or very much of it, brings to light.

use super::{Check, Fault, fault};

/// Noticed on the host.
pub const PARSERS: &[Fault] = &[
    fault(
        "a-number-without-an-end",
        "no bytes make a number that is none",
        "src/triage/sheet.rs",
        [
            "    if !number.is_finite() {\n        Err(ErrorCode::NotFinite)\n    } else if",
            "    if",
        ],
        Check::Host("hostile_input", "any_bytes_as_options_and_typed_text"),
    ),
    fault(
        "damaged-words-taken",
        "no changed words file is taken",
        "src/text/catalogue.rs",
        [
            "        if checksum(reader.0) != expected {\n            return None;\n        }\n",
            "        let _ = expected;\n",
        ],
        Check::Host("hostile_input", "any_bytes_as_words"),
    ),
];

/// Noticed in the package and in a browser.
pub const AT_WORK: &[Fault] = &[
    fault(
        "a-value-that-holds-itself",
        "no value that is handed to the package ends the program",
        "www/src/assess.ts",
        ["const read = plain(\"assess\", sheet);", "const read = sheet;"],
        Check::Node("issue 7: a cycle"),
    ),
    fault(
        "a-second-hello",
        "what is forged or replayed on the line is heard once",
        "www/src/protocol.ts",
        ["hello: [\"ready\", \"failed\"]", "hello: [\"hello\", \"ready\", \"failed\"]"],
        Check::Node("a flood and a replay of a whole visit are heard once"),
    ),
    fault(
        "a-tick-that-stays",
        "what is shown is what the native engine makes of the same taps",
        "src/widget/app.rs",
        [
            "                self.interview.clear(question);\n                self.settled(question);\n            }\n            Msg::Number",
            "                self.settled(question);\n            }\n            Msg::Number",
        ],
        Check::Journey("random_interviews_show_what_the_native_engine_says"),
    ),
    fault(
        "a-foreign-map-emptied",
        "a map of another window is read, and not taken for an empty sheet",
        "www/src/assess.ts",
        ["return Reflect.get(Map.prototype, \"size\", value) !== undefined;", "return false;"],
        Check::Node("issue 7: a map of another window is read"),
    ),
    fault(
        "another-program-kept",
        "bytes of another program are refused",
        "www/src/assess.ts",
        ["if (!GIVEN.every(", "if (GIVEN.length === 0 && !GIVEN.every("],
        Check::Node("issue 7: another program's bytes are refused, and do not stay"),
    ),
    fault(
        "a-list-read-as-pairs",
        "no list in place of an object throws past the program",
        "src/bridge.rs",
        ["match so_far.is_array() {", "match so_far.is_symbol() {"],
        Check::Node("issue 7: a list in place of what a sheet cannot say"),
    ),
    fault(
        "a-guide-of-nothing",
        "whatever is handed to mount, a check with a guide comes of it, or an error",
        "www/src/npm/mount.ts",
        ["return !isEmpty && ", "return isEmpty !== undefined && "],
        Check::Journey("any_value_handed_to_the_package_is_answered_or_named"),
    ),
    fault(
        "a-property-that-throws",
        "a property takes any value, and tells of a wrong one in a line",
        "www/src/element.ts",
        [
            "    element.setAttribute(name, `${value as string}`);\n  } catch {\n",
            "    element.setAttribute(name, `${value as string}`);\n  } catch (thrown) {\n    if (element.hidden !== true) throw thrown;\n",
        ],
        Check::Journey("any_value_handed_to_the_package_is_answered_or_named"),
    ),
    fault(
        "a-call-from-anybody",
        "only the window around a frame hands it its line",
        "www/src/line.ts",
        ["event.source !== parent || port === undefined", "port === undefined"],
        Check::Journey("forged_messages_change_no_interview_and_learn_nothing"),
    ),
    fault(
        "a-second-start",
        "no forged start takes the place of the true one",
        "www/src/protocol.ts",
        ["if (this.#started || !isStart(message))", "if (!isStart(message))"],
        Check::Journey("forged_messages_change_no_interview_and_learn_nothing"),
    ),
    fault(
        "a-key-that-is-swallowed",
        "every key does what it does in a browser",
        "www/src/frame/inner.ts",
        [
            "    if (sheet && event.key === \"Escape\"",
            "    if (event.key === \"ArrowUp\") event.preventDefault();\n    if (sheet && event.key === \"Escape\"",
        ],
        Check::Journey("random_interviews_by_keys_alone_do_too"),
    ),
    fault(
        "a-line-that-is-needed",
        "an interview goes on without a line",
        "www/src/mount-frame.ts",
        [
            "else if (message.type === \"started\") report.started();",
            "else if (message.type === \"started\") void fetch(\"/\").then(() => report.started(), () => report.lost());",
        ],
        Check::Journey("without_a_line_the_interview_goes_on"),
    ),
    fault(
        "answers-lost-in-a-frozen-tab",
        "a tab that was frozen goes on where it was",
        "www/src/check.ts",
        [
            "    addEventListener(\"pagehide\", () => this.#end(), { signal });",
            "    addEventListener(\"pagehide\", () => this.#end(), { signal });\n    document.addEventListener(\"freeze\", () => this.#end(), { signal });",
        ],
        Check::Journey("frozen_and_woken_the_interview_goes_on_where_it_was"),
    ),
    fault(
        "a-frame-taken-away-unnoticed",
        "no empty box is left where a script takes the frame away",
        "www/src/mount-frame.ts",
        ["        gone.observe(place, { childList: true });\n", ""],
        Check::Journey("the_frame_taken_away_by_a_script_leaves_the_guide"),
    ),
    fault(
        "two-hundred-downloads",
        "however many checks stand on a page, one download serves them",
        "www/src/load.ts",
        ["    downloads.set(url, download);\n", ""],
        Check::Journey("two_hundred_checks_on_one_page"),
    ),
    fault(
        "something-kept-of-each-interview",
        "the program holds no more after many interviews",
        "src/widget/app.rs",
        [
            "        self.interview.erase();",
            "        self.interview.erase();\n        std::mem::forget(std::hint::black_box(vec![1_u8; 100_000]));",
        ],
        Check::Journey("the_programs_own_memory_does_not_grow_with_interviews"),
    ),
    fault(
        "listeners-kept-of-each-interview",
        "a tab in which interview follows interview holds no more",
        "www/src/program.ts",
        [
            "  const onEvent = (name: string): void => {\n",
            "  place.addEventListener(\"click\", () => {\n    for (let kept = 0; kept < 5; kept += 1) place.addEventListener(`kept-${Math.random()}`, () => {});\n  });\n  const onEvent = (name: string): void => {\n",
        ],
        Check::Journey("many_interviews_in_one_tab_hold_no_more_than_ten"),
    ),
];
