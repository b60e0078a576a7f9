//! `clog-or-mastitis`: how soon to get help for a sore breast, and what it looks like.
//!
//! The rooms, in reading order: [`protocol`] is the clinical knowledge as data, [`triage`] reasons
//! over it, `text` turns ids into one language's words, `widget` shows them, `bridge` is the only
//! door to JavaScript. Education, not a diagnosis; no clinician has reviewed it yet.

pub mod protocol;
pub mod text;
pub mod triage;
pub mod widget;

#[cfg(all(target_arch = "wasm32", any(feature = "widget", feature = "headless")))]
pub mod bridge;
