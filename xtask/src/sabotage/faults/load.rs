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
        ["  if (depth === DEEPEST || ", "  if ("],
        Check::Node("issue 7: a cycle"),
    ),
    fault(
        "a-second-hello",
        "what is forged or replayed on the line is heard once",
        "www/src/protocol.ts",
        ["hello: [\"ready\", \"failed\"]", "hello: [\"hello\", \"ready\", \"failed\"]"],
        Check::Node("a flood and a replay of a whole visit are heard once"),
    ),
];
