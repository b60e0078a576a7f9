//! Every browser journey, one module a promise, in one process.
//!
//! `cargo test -p journeys` runs them all, `cargo test -p journeys emergency` one. What they need and where it comes
//! from stands in the crate's own header.

mod back_and_change;
mod closed_root;
mod display;
mod emergency;
mod fallback;
mod harness;
mod keyboard_only;
mod mastitis_with_fever;
mod pages;
mod panic;
mod plain_clog;
mod requests;
mod start_over_erases;
mod tokens;
mod turn_away;
mod ways_out;
mod without_the_widget;
