//! Made by `cargo xtask generate` from `data/phones.toml`; do not edit.
//!
//! Every region with its numbers. Not here: what these types mean (`regions`).

use super::PhoneKind::{Advice, Crisis, Emergency, Support};
use super::{Date, Phone, Region};

/// Every region; the last one stands for everywhere else and holds no number.
pub static REGIONS: [Region; 8] = [
    Region {
        id: "us",
        fahrenheit: true,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "911", dialled: "911", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Support, name: "Office on Women's Health Helpline", shown: "1-800-994-9662", dialled: "+18009949662", source: Some(82), checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Crisis, name: "988 Suicide & Crisis Lifeline", shown: "988", dialled: "988", source: None, checked: None },
            Phone { kind: Crisis, name: "National Maternal Mental Health Hotline", shown: "1-833-852-6262", dialled: "+18338526262", source: Some(81), checked: None },
        ],
    },
    Region {
        id: "uk",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "999", dialled: "999", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Advice, name: "NHS 111", shown: "111", dialled: "111", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Support, name: "National Breastfeeding Helpline", shown: "0300 100 0212", dialled: "+443001000212", source: Some(83), checked: None },
            Phone { kind: Crisis, name: "Samaritans", shown: "116 123", dialled: "116123", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
        ],
    },
    Region {
        id: "ca",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "911", dialled: "911", source: None, checked: None },
            Phone { kind: Advice, name: "811", shown: "811", dialled: "811", source: None, checked: None },
            Phone { kind: Crisis, name: "988 Suicide Crisis Helpline", shown: "988", dialled: "988", source: None, checked: None },
        ],
    },
    Region {
        id: "au",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "000", dialled: "000", source: Some(22), checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Advice, name: "healthdirect", shown: "1800 022 222", dialled: "1800022222", source: Some(22), checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Support, name: "ABA National Breastfeeding Helpline", shown: "1800 686 268", dialled: "1800686268", source: Some(23), checked: None },
            Phone { kind: Crisis, name: "Lifeline", shown: "13 11 14", dialled: "131114", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Crisis, name: "PANDA", shown: "1300 726 306", dialled: "1300726306", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
        ],
    },
    Region {
        id: "nz",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "111", dialled: "111", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Advice, name: "Healthline", shown: "0800 611 116", dialled: "0800611116", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Support, name: "PlunketLine", shown: "0800 933 922", dialled: "0800933922", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Crisis, name: "1737", shown: "1737", dialled: "1737", source: None, checked: None },
        ],
    },
    Region {
        id: "ie",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "112", dialled: "112", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Emergency, name: "", shown: "999", dialled: "999", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
            Phone { kind: Crisis, name: "Samaritans", shown: "116 123", dialled: "116123", source: None, checked: None },
        ],
    },
    Region {
        id: "eu",
        fahrenheit: false,
        phones: &[
            Phone { kind: Emergency, name: "", shown: "112", dialled: "112", source: None, checked: Some(Date { year: 2026, month: 11, day: 22 }) },
        ],
    },
    Region {
        id: "other",
        fahrenheit: false,
        phones: &[
        ],
    },
];
