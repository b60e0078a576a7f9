//! What must stay true of the code itself: which room may know what, and where words may stand.
//!
//! Read from the sources as text, because a compiler allows what a design does not. Not here: formatting and
//! lints (`cargo xtask lint`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

/// The lines of code of a file with their numbers: no comments, no tests.
fn code(text: &str) -> Vec<(usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line))
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]")
        .filter(|(_, line)| {
            !line.trim_start().starts_with("//") && !line.trim_start().starts_with('*')
        })
        .collect()
}

fn files(folder: &str, endings: &[&str]) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, endings: &[&str], found: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() && name != "node_modules" && name != "target" {
                walk(&path, endings, found);
            } else if endings.iter().any(|ending| name.ends_with(ending)) {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), endings, &mut found);
    assert!(!found.is_empty(), "{folder} holds no such file");
    found
}

/// Ours, of whichever package: tests and tools as well.
fn rust_files() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["src", "xtask", "tests", "examples", "benches", "fuzz"];
    let present = folders.iter().filter(|folder| root.join(folder).is_dir());
    present.flat_map(|folder| files(folder, &[".rs"])).collect()
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//")
}

#[track_caller]
fn never(folder: &str, endings: &[&str], forbidden: &[&str]) {
    for (path, text) in files(folder, endings) {
        for (number, line) in code(&text) {
            for word in forbidden {
                assert!(!line.contains(word), "{}:{number} holds {word:?}", path.display());
            }
        }
    }
}

const WEB: [&str; 6] = ["web_sys", "js_sys", "wasm_bindgen", "yew", "JsValue", "gloo"];

#[test]
fn the_knowledge_and_the_reasoning_know_no_web() {
    never("src/protocol", &[".rs"], &WEB);
    never("src/triage", &[".rs"], &WEB);
    never("src/text", &[".rs"], &WEB);
    never("src/widget/view", &[".rs"], &WEB);
}

#[test]
fn the_knowledge_knows_nothing_but_itself() {
    never("src/protocol", &[".rs"], &["crate::triage", "crate::text", "crate::widget"]);
    never("src/triage", &[".rs"], &["crate::text", "crate::widget"]);
    never("src/text", &[".rs"], &["crate::triage", "crate::widget"]);
}

#[test]
fn the_reasoning_has_no_clock_no_chance_and_no_memory() {
    let forbidden = [
        "std::time",
        "SystemTime",
        "Instant",
        "rand::",
        "static mut",
        "thread_local",
        "Cell<",
        "std::env",
        "std::fs",
    ];
    never("src/protocol", &[".rs"], &forbidden);
    never("src/triage", &[".rs"], &forbidden);
}

#[test]
fn no_component_holds_a_rule() {
    let mut looked_at = 0;
    for (path, text) in files("src/widget", &[".rs"]) {
        if path.components().any(|part| part.as_os_str() == "view") {
            continue;
        }
        looked_at += 1;
        for (number, line) in code(&text) {
            for word in ["all_rules", "RULES", "Condition::", "100.4", "assess("] {
                assert!(!line.contains(word), "{}:{number} holds {word:?}", path.display());
            }
        }
    }
    assert!(looked_at > 8, "components are looked for in the wrong place");
}

/// A quoted sentence: a capital letter, then at least four more words.
fn quoted_sentence(line: &str) -> Option<&str> {
    line.split('"').skip(1).step_by(2).find(|text| {
        text.starts_with(|letter: char| letter.is_ascii_uppercase())
            && text.split(' ').count() >= 5
            && text.split(' ').skip(1).all(|word| word.chars().any(char::is_alphabetic))
    })
}

#[test]
fn words_for_readers_stand_in_the_language_files() {
    for folder in ["src/widget", "src/triage", "src/text"] {
        for (path, text) in files(folder, &[".rs"]) {
            for (number, line) in code(&text) {
                let found = quoted_sentence(line);
                assert_eq!(found, None, "{}:{number}", path.display());
            }
        }
    }
}

#[test]
fn the_widget_stays_under_the_strictest_policy() {
    let forbidden = [
        "from_html_unchecked",
        "style=",
        "set_attribute(\"style\"",
        "setAttribute(\"style\"",
        "set_inner_html",
        "innerHTML",
        "outerHTML",
        "insert_adjacent_html",
        "insertAdjacentHTML",
        "setHTMLUnsafe",
        "createContextualFragment",
        "document.write",
        "eval(",
        "new Function",
        "javascript:",
    ];
    never("src", &[".rs"], &forbidden);
    // One script shows how React is told a style, as text to copy: `style={{`, which is no attribute of HTML.
    let in_quotes = ["style=\"", "style='", "style=\\", "style=$"];
    let others = forbidden.into_iter().filter(|word| *word != "style=");
    never("www/src", &[".ts"], &others.chain(in_quotes).collect::<Vec<_>>());
    // What writes pages, the pages written by hand, and what is pasted into other people's.
    for (path, text) in files("xtask/src/generate", &[".rs"]) {
        if path.components().any(|part| part.as_os_str().to_string_lossy().starts_with("tests")) {
            continue;
        }
        for (number, line) in code(&text) {
            let found = forbidden.iter().find(|word| line.contains(**word));
            assert_eq!(found, None, "{}:{number}", path.display());
        }
    }
    never(
        "www",
        &[".html", ".svg"],
        &[&forbidden[..], &[" onclick=", " onload=", " onerror="]].concat(),
    );
}

/// Every crate forbids `unsafe`, and so does every room of the widget. The door to JavaScript may not: what wasm-bindgen
/// writes there holds some.
#[test]
fn nobody_writes_unsafe_code() {
    let mut read = 0;
    for (path, text) in rust_files() {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !is_comment(line)) {
            let place = format!("{}:{}", path.display(), number + 1);
            let written =
                ["fn ", "{", "impl ", "trait ", "extern "].map(|what| ["unsafe", what].join(" "));
            assert!(
                !written.iter().any(|unsafe_code| line.contains(unsafe_code)),
                "{place}: {line}"
            );
            let lifted = line.contains("allow(unsafe_code") || line.contains("expect(unsafe_code");
            let quoted =
                line.contains("line.contains(") || path.ends_with("src/sabotage/faults/supply.rs");
            assert!(!lifted || quoted || path.ends_with("src/bridge.rs"), "{place}: {line}");
            read += 1;
        }
    }
    assert!(read > 10_000, "only {read} lines were read");

    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let widget = fs::read_to_string(root.join("src/lib.rs")).unwrap();
    for room in ["protocol", "text", "triage", "widget"] {
        assert!(widget.contains(&format!("#[forbid(unsafe_code)]\npub mod {room};")), "{room}");
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let members = manifest.lines().find_map(|line| line.strip_prefix("members = ")).unwrap();
    let members = members.split('"').skip(1).step_by(2).filter(|member| *member != ".");
    let mut crates = 0;
    for member in members {
        let own = fs::read_to_string(root.join(member).join("Cargo.toml")).unwrap();
        assert!(own.contains("[lints]\nworkspace = true"), "{member} has lints of its own");
        for (path, text) in files(&format!("{member}/src"), &[".rs"]) {
            let in_bin = path.components().any(|part| part.as_os_str() == "bin");
            let is_root = path.ends_with(Path::new(member).join("src/lib.rs"))
                || path.ends_with(Path::new(member).join("src/main.rs"))
                || in_bin && text.contains("fn main(");
            assert!(!is_root || text.contains("#![forbid(unsafe_code)]"), "{}", path.display());
            crates += usize::from(is_root);
        }
    }
    assert!(crates >= 6, "only {crates} crates were found");
}

/// Compile-time tables, whose indices the compiler has tried when the program is built, and a count of variants.
const MAY_INDEX: [(&str, usize); 6] = [
    ("src/protocol/bits.rs", 1),
    ("src/protocol/cited.rs", 1),
    ("src/protocol/condition.rs", 3),
    ("src/protocol/question.rs", 4),
    ("src/protocol/regions/mod.rs", 1),
    ("src/text/message.rs", 1),
];

#[test]
fn whatever_can_panic_is_refused_and_each_exception_is_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    for lint in [
        "unwrap_used",
        "expect_used",
        "panic",
        "indexing_slicing",
        "unreachable",
        "todo",
        "unimplemented",
    ] {
        assert!(manifest.contains(&format!("\n{lint} = \"deny\"\n")), "{lint} is not denied");
    }
    let lints = ["unwrap_used", "expect_used", "clippy::panic", "indexing_slicing", "unreachable"];
    let mut found = Vec::new();
    for folder in ["src", "xtask/src", "tests/journeys/src", "examples", "benches"] {
        for (path, text) in files(folder, &[".rs"]) {
            let lifted = code(&text)
                .iter()
                .filter(|(_, line)| {
                    line.trim_start().starts_with("#[allow(") || line.starts_with("#![")
                })
                .filter(|(_, line)| lints.iter().any(|lint| line.contains(lint)))
                .count();
            if lifted > 0 {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                found.push((name, lifted));
            }
        }
    }
    found.sort();
    let known = MAY_INDEX.map(|(path, lifted)| (path.to_owned(), lifted));
    assert_eq!(found, known, "a lint is lifted where it was not");
}

/// A side of its own would stay where it is when the writing turns.
#[test]
fn style_sheets_know_starts_and_ends_and_not_left_and_right() {
    let sides = ["left", "right", "top", "bottom"];
    let boxes = ["margin", "padding", "border", "inset"];
    let is_physical = |property: &str| {
        let of_a_side = |name: &str| {
            boxes.iter().any(|part| property.starts_with(&format!("{part}-{name}")))
                || property == name
        };
        sides.iter().any(|side| of_a_side(side))
            || ["width", "height", "min-width", "max-width", "min-height", "max-height"]
                .contains(&property)
    };
    let mut declarations = 0;
    for (path, text) in files("www", &[".css"]) {
        for (index, line) in text.lines().enumerate() {
            let Some((property, value)) = line.trim().split_once(':') else { continue };
            declarations += 1;
            let place = format!("{}:{}", path.display(), index + 1);
            assert!(!is_physical(property), "{place} names a side: {line}");
            let value = value.trim().trim_end_matches(';');
            assert!(!["left", "right"].contains(&value), "{place} aligns to a side: {line}");
            assert!(!line.contains(":dir("), "{place}: Chrome knows :dir() only from 120 on");
        }
    }
    assert!(declarations > 500, "only {declarations} declarations were read");
}

#[test]
fn the_widget_keeps_and_sends_nothing() {
    let forbidden = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "sendBeacon",
        "XMLHttpRequest",
        "WebSocket",
        "pushState",
        "replaceState",
        "local_storage",
        "session_storage",
        "Request::new",
        "fetch_with",
    ];
    never("src", &[".rs"], &forbidden);
    never("www/src", &[".ts"], &forbidden);
}

#[test]
fn files_are_rooms_and_not_halls() {
    for folder in ["src", "www/src", "xtask/src", "tests/journeys/src", "examples", "benches"] {
        for (path, text) in files(folder, &[".rs", ".ts"]) {
            let lines = text.lines().count();
            assert!(lines <= 400, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for folder in ["src", "xtask/src", "tests/journeys/src", "examples", "benches"] {
        for (path, text) in files(folder, &[".rs"]) {
            assert!(text.starts_with("//!"), "{} has no header", path.display());
        }
    }
}
