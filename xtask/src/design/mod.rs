//! The design system as data: what `www/src/styles/tokens.css` declares, and what must be true of it.
//!
//! *Token* = one custom property `--_…`; *pair* = text or a mark with the ground that it stands on, and the contrast that
//! it needs. The design page shows both (`generate::design`); the tests here keep them.
//!
//! Not here: how parts look (`www/src/styles`), and the parts themselves, which the design page takes from the program.

pub mod contrast;
pub mod pairs;
pub mod tokens;

#[cfg(test)]
mod tests;
