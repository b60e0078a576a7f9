//! `clog-or-mastitis`: how soon to get help for a sore breast, and what it looks like.
//!
//! The rooms, in reading order: [`protocol`] is the clinical knowledge as data, [`triage`] reasons
//! over it, `text` turns ids into one language's words, `widget` shows them, `bridge` is the only
//! door to JavaScript. Education, not a diagnosis; who has reviewed it stands in
//! `data/review.toml`.

#[forbid(unsafe_code)]
pub mod protocol;
#[forbid(unsafe_code)]
pub mod text;
#[forbid(unsafe_code)]
pub mod triage;
#[forbid(unsafe_code)]
pub mod widget;

#[cfg(all(target_arch = "wasm32", any(feature = "widget", feature = "headless")))]
pub mod bridge;
