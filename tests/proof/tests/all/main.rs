//! What the proof rests on, and what else it decides: that the sets are what `assess` does, that nothing in the tables is
//! idle, that the interview leaves out nothing that matters. The safety properties themselves are tested where they are
//! written (`proof::properties`).

// Test code may stop at the first surprise; that is how it reports.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod agreement;
mod reach;
mod reasons;
mod what_if;
