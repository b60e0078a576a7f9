//! Promise: nothing native that reads what others wrote falls over or takes what it should not, whatever the bytes.
//!
//! The functions are those that cargo-fuzz runs (`fuzz/targets.rs`). cargo-fuzz learns from the program which inputs lead
//! further and needs a nightly compiler; this runs on stable with every `cargo xtask test`, over random bytes and over
//! true files that were changed. It is the weaker of the two, and the one that always runs. `LONG` tries 50 times as many.

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../fuzz/targets.rs"]
mod targets;

use std::path::Path;
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;

/// What an input begins as, before it is changed.
static SHEETS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let bases: serde_json::Value = serde_json::from_str(include_str!("cases/bases.json")).unwrap();
    let bases = bases.as_object().unwrap().values();
    bases.map(|base| base.to_string().into_bytes()).collect()
});

static OPTIONS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    // More digits than a number has room for: what a parser makes of them has no end.
    let endless = ["us\n", &"9".repeat(400)].concat();
    [
        endless.as_str(),
        "us\n98.4\n97",
        "uk\n38,4\n",
        "other\n٣٨٫٤\n٣٧",
        "eu\n33\n29",
        "\n 1e9 \nNaN",
        "us\n-0.0\n\u{202e}36",
    ]
    .map(|text| text.as_bytes().to_vec())
    .into()
});

static WORDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    ["en", "ar"]
        .map(|tag| xtask::words::compile(&locales.join([tag, ".ftl"].concat())).unwrap())
        .into()
});

static CASES: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let table = "name,expected,expected_baby,milk,temperature,hours_since_start\r\n\
                 a,emergency,,breastfeeding,104 F,8\n\"b, \"\"c\"\"\",self_care,none,pumping,\"38,4 C\",20\n,,,,,\n";
    let line = "{\"name\":\"a\",\"expected\":\"emergency\",\"answers\":{\"confused\":\"yes\"}}\n";
    [table, line, "\u{feff}name;expected\n", "name,expected\n\"open"]
        .map(|text| text.as_bytes().to_vec())
        .into()
});

/// One change to an input.
#[derive(Clone, Debug)]
enum Edit {
    Flip(usize, u8),
    Cut(usize),
    Take(usize, usize),
    Repeat(usize, usize),
    Put(usize, Vec<u8>),
}

/// What readers of text and numbers stumble over.
const AWKWARD: [&str; 14] = [
    "1e999",
    "-0",
    "NaN",
    "null",
    "\"",
    "{",
    "}",
    "\\ud800",
    "\u{202e}",
    "\u{0}",
    "\r\n",
    ",",
    "18446744073709551616",
    "[[[[[[[[",
];

fn edit() -> impl Strategy<Value = Edit> {
    let at = || any::<usize>();
    prop_oneof![
        4 => (at(), any::<u8>()).prop_map(|(at, bits)| Edit::Flip(at, bits)),
        1 => at().prop_map(Edit::Cut),
        2 => (at(), 0usize..40).prop_map(|(at, length)| Edit::Take(at, length)),
        2 => (at(), 0usize..400).prop_map(|(at, length)| Edit::Repeat(at, length)),
        2 => (at(), vec(any::<u8>(), 0..12)).prop_map(|(at, bytes)| Edit::Put(at, bytes)),
        3 => (at(), prop::sample::select(&AWKWARD[..]))
            .prop_map(|(at, text)| Edit::Put(at, text.as_bytes().to_vec())),
    ]
}

fn changed(mut bytes: Vec<u8>, edits: Vec<Edit>) -> Vec<u8> {
    for edit in edits {
        let place = |at: usize| at % (bytes.len() + 1);
        match edit {
            Edit::Flip(at, bits) => {
                let at = place(at);
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= bits;
                }
            }
            Edit::Cut(at) => bytes.truncate(place(at)),
            Edit::Take(at, length) => {
                let at = place(at);
                bytes.drain(at..bytes.len().min(at + length));
            }
            Edit::Repeat(at, length) => {
                let at = place(at);
                let piece = bytes[at..bytes.len().min(at + length)].to_vec();
                bytes.splice(at..at, piece);
            }
            Edit::Put(at, put) => {
                let at = place(at);
                bytes.splice(at..at, put);
            }
        }
    }
    bytes
}

fn try_out(seeds: &'static [Vec<u8>], cases: u32, target: fn(&[u8])) {
    let times = if std::env::var_os("LONG").is_some() { 50 } else { 1 };
    let config = ProptestConfig {
        cases: cases * times,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let of_seed = (prop::sample::select(seeds), vec(edit(), 0..8))
        .prop_map(|(seed, edits)| changed(seed, edits));
    let inputs = prop_oneof![4 => of_seed, 1 => vec(any::<u8>(), 0..300)];
    proptest!(config, |(input in inputs)| target(&input));
}

#[test]
fn any_bytes_as_answer_sheets() {
    SHEETS.iter().for_each(|seed| targets::sheets(seed));
    try_out(&SHEETS, 2_000, targets::sheets);
}

#[test]
fn any_bytes_as_options_and_typed_text() {
    OPTIONS.iter().for_each(|seed| targets::options(seed));
    try_out(&OPTIONS, 2_000, targets::options);
}

#[test]
fn any_bytes_as_words() {
    WORDS.iter().for_each(|seed| targets::words(seed));
    try_out(&WORDS, 100, targets::words);
}

#[test]
fn any_bytes_as_cases() {
    CASES.iter().for_each(|seed| targets::cases(seed));
    try_out(&CASES, 2_000, targets::cases);
}
