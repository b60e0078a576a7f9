//! Browser journeys: the built package, in a real browser, seen with a reader's eyes.
//!
//! A *journey* is one reader's way through the article page: open it, answer, read the result. Its parts, in reading
//! order: [`journey`] runs one; [`widget`] is what a reader sees, [`touch`] and [`keyboard`] what a reader does,
//! `leaving` what leads out of the widget, [`publisher`] what the owner of a page does; [`story`] holds a reader's
//! answers, [`tour`] a way past every screen, [`view`] what stands on the screen; [`browser`], [`driver`] and [`engine`] start a browser and question it,
//! `console` and `inspector` hear what pages write; [`server`] serves the built demo, with faults planted on request,
//! and [`package`] a package of which something is missing; [`proxy`] writes down every request; [`memory`] counts what
//! a page holds.
//!
//! Every journey runs in three engines with `--long`; a plain run leaves out of Firefox and WebKit what does not hang on the
//! engine (`xtask/src/test/runner.rs`). What they do in different ways is handled where it shows, once, with its reason;
//! `tests/harness.rs` proves that the harness sees the same in all of them.
//!
//! Settings come from the environment: `JOURNEY_ENGINE` (`chromium`, `firefox`, `webkit`), `DEMO_DIR` (the built demo,
//! default `target/demo`), and paths where `PATH` is not enough: `CHROMEDRIVER` and `CHROMIUM`, `GECKODRIVER` and
//! `FIREFOX`, `WEBKITDRIVER` and `MINIBROWSER`. WebKit needs a `DISPLAY`.
//!
//! Not here: the clinical logic (tested on the host without a browser) and the building of the demo (`cargo xtask`).

#![forbid(unsafe_code)]

pub mod journey;

pub mod widget;

pub mod touch;

pub mod keyboard;

mod leaving;
pub mod publisher;

pub mod story;

pub mod tour;

pub mod view;

mod tree;

pub mod browser;
pub mod driver;
pub mod engine;

pub mod memory;
pub mod model;
pub mod monkey;
pub mod package;
pub mod pages;
pub mod proxy;
pub mod server;

mod console;
mod failure;
mod inspector;
mod listen;

pub use failure::Failure;
pub use journey::{Setup, journey};
pub use pages::Page;
pub use story::Story;
pub use touch::Button;
pub use widget::Reader;
