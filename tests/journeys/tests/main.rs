//! Every browser journey, one module a promise, in one process.
//!
//! `cargo test -p journeys` runs them all, `cargo test -p journeys emergency` one. What they need and where it comes
//! from stands in the crate's own header.

mod any_value;
mod attributes;
mod back_and_change;
mod closed_root;
mod comes_back;
mod crowd;
mod decides;
mod design;
mod display;
mod embed;
mod emergency;
mod errors_told;
mod everyone;
mod fallback;
mod faults_midway;
mod first_screen;
mod focus_seen;
mod forged;
mod frame_only;
mod harness;
mod keyboard_only;
mod language_switch;
mod leaves_no_trace;
mod mastitis_with_fever;
mod monkey;
mod moved;
mod page_look;
mod pages;
mod panic;
mod plain_clog;
mod policies;
mod read_aloud;
mod recorders;
mod requests;
mod second_script;
mod several;
mod shadow;
mod soak;
mod start_over_erases;
mod statement;
mod take_along;
mod thousand;
mod tokens;
mod told;
mod trial;
mod turn_away;
mod twice;
mod ways_out;
mod without_the_widget;
mod yew_host;
mod zones;
