//! Telephone numbers by region, the one place where they stand.
//!
//! The region is the reader's or the page's choice, never found out by tracking. Verify every
//! number on the day of release and move [`LAST_CHECKED`]. A peer helpline is never the answer for
//! same day or emergency: the kinds say what a number is for.
//! Not here: the names of regions and kinds (`locales/`, `region-<id>`, `phone-<kind>`).

/// The day on which someone last compared every number with its owner's own page, as `YYYY-MM-DD`.
/// Nobody has yet: the numbers come from the project's references and from general knowledge.
pub const LAST_CHECKED: Option<&str> = None;

/// A region that the reader or the page can choose.
#[derive(Debug)]
pub struct Region {
    /// The id in the `region` attribute and in message keys. Final.
    pub id: &'static str,
    /// Whether readers there mostly use °F.
    pub fahrenheit: bool,
    /// The numbers.
    pub phones: &'static [Phone],
}

/// What a number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneKind {
    /// The emergency number.
    Emergency,
    /// A public health advice line, for urgent questions that are not emergencies.
    Advice,
    /// Breastfeeding support by peers or advisers; not for urgent illness.
    Support,
    /// A crisis line for thoughts of self-harm.
    Crisis,
}

impl PhoneKind {
    /// The kind's id in message keys.
    pub const fn id(self) -> &'static str {
        match self {
            PhoneKind::Emergency => "emergency",
            PhoneKind::Advice => "advice",
            PhoneKind::Support => "support",
            PhoneKind::Crisis => "crisis",
        }
    }
}

/// One telephone number.
#[derive(Debug)]
pub struct Phone {
    /// What it is for.
    pub kind: PhoneKind,
    /// The owner's name, a proper name that is not translated; empty where the kind says it all.
    pub name: &'static str,
    /// As it is read.
    pub shown: &'static str,
    /// As it is dialled, for a `tel:` link.
    pub dialled: &'static str,
    /// The source's number in the references, where it is not general knowledge.
    pub source: Option<u16>,
}

const fn phone(
    kind: PhoneKind,
    name: &'static str,
    shown: &'static str,
    dialled: &'static str,
    source: Option<u16>,
) -> Phone {
    Phone { kind, name, shown, dialled, source }
}

use PhoneKind::{Advice, Crisis, Emergency, Support};

/// Every region; the last one stands for everywhere else and holds no number.
pub static REGIONS: [Region; 8] = [
    Region {
        id: "us",
        fahrenheit: true,
        phones: &[
            phone(Emergency, "", "911", "911", None),
            phone(
                Support,
                "Office on Women's Health Helpline",
                "1-800-994-9662",
                "+18009949662",
                Some(82),
            ),
            phone(Crisis, "988 Suicide & Crisis Lifeline", "988", "988", None),
            phone(
                Crisis,
                "National Maternal Mental Health Hotline",
                "1-833-852-6262",
                "+18338526262",
                Some(81),
            ),
        ],
    },
    Region {
        id: "uk",
        fahrenheit: false,
        phones: &[
            phone(Emergency, "", "999", "999", None),
            phone(Advice, "NHS 111", "111", "111", None),
            phone(
                Support,
                "National Breastfeeding Helpline",
                "0300 100 0212",
                "+443001000212",
                Some(83),
            ),
            phone(Crisis, "Samaritans", "116 123", "116123", None),
        ],
    },
    Region {
        id: "ca",
        fahrenheit: false,
        phones: &[
            phone(Emergency, "", "911", "911", None),
            phone(Advice, "811", "811", "811", None),
            phone(Crisis, "988 Suicide Crisis Helpline", "988", "988", None),
        ],
    },
    Region {
        id: "au",
        fahrenheit: false,
        phones: &[
            phone(Emergency, "", "000", "000", Some(22)),
            phone(Advice, "healthdirect", "1800 022 222", "1800022222", Some(22)),
            phone(
                Support,
                "ABA National Breastfeeding Helpline",
                "1800 686 268",
                "1800686268",
                Some(23),
            ),
            phone(Crisis, "Lifeline", "13 11 14", "131114", None),
            phone(Crisis, "PANDA", "1300 726 306", "1300726306", None),
        ],
    },
    Region {
        id: "nz",
        fahrenheit: false,
        phones: &[
            phone(Emergency, "", "111", "111", None),
            phone(Advice, "Healthline", "0800 611 116", "0800611116", None),
            phone(Support, "PlunketLine", "0800 933 922", "0800933922", None),
            phone(Crisis, "1737", "1737", "1737", None),
        ],
    },
    Region {
        id: "ie",
        fahrenheit: false,
        phones: &[
            phone(Emergency, "", "112", "112", None),
            phone(Emergency, "", "999", "999", None),
            phone(Crisis, "Samaritans", "116 123", "116123", None),
        ],
    },
    Region { id: "eu", fahrenheit: false, phones: &[phone(Emergency, "", "112", "112", None)] },
    Region { id: "other", fahrenheit: false, phones: &[] },
];

/// The region of readers who chose none: words in place of numbers, because the wrong country's
/// number is worse than none.
// Worked out at compile time: an empty table would not build.
#[allow(clippy::indexing_slicing)]
pub static ELSEWHERE: &Region = &REGIONS[REGIONS.len() - 1];

/// The region with this id.
pub fn region(id: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.id == id)
}
