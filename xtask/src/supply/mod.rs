//! What the package is made of and where that comes from.
//!
//! A *bill of materials* (`bill`) names every crate and npm package; `licence` reads what each may be used for; `audit` asks
//! others about them; `verify` builds once more and compares with what was published.
//!
//! Not here: the hashes of the package's files (`www/integrity.mjs`), and how it is packed (`pack`).

pub mod audit;
pub mod bill;
pub mod licence;
pub mod npm;
pub mod verify;

#[cfg(test)]
mod tests;
