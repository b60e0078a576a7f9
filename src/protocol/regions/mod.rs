//! Regions and their telephone numbers.
//!
//! The region is the reader's or the page's choice, never found out by tracking. A peer helpline is never the answer for
//! same day or emergency: the kinds say what a number is for.
//! Not here: the numbers themselves, which stand in `data/phones.toml` and are made into `phones` by `cargo xtask
//! generate`; the names of regions and kinds (`locales/`, `region-<id>`, `phone-<kind>`).

#[rustfmt::skip]
mod phones;

pub use phones::REGIONS;

use super::review::Date;

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
    /// The day on which it was last seen on its owner's own page; none where nobody has seen it there.
    pub checked: Option<Date>,
}

/// The region of readers who chose none: words in place of numbers, because the wrong country's
/// number is worse than none.
// Worked out at compile time: an empty table would not build.
#[allow(clippy::indexing_slicing)]
pub static ELSEWHERE: &Region = &REGIONS[REGIONS.len() - 1];

/// The region with this id.
pub fn region(id: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.id == id)
}
