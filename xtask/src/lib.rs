//! The project's commands, one module each; `cargo xtask` is the way in.
//!
//! A *step* is something the machine lacks (`setup`), a *part* is one kind of test (`test`), a *fault* is a planted
//! mistake that a promise's check must notice (`sabotage`). Every failure ends in one sentence that says what to do.
//!
//! Not here: bundling of the TypeScript shell (`www/build.mjs`), and anything that runs in a browser.

#![forbid(unsafe_code)]

pub mod bench;
pub mod build;
pub mod consumers;
pub mod counts;
pub mod demo;
pub mod design;
pub mod display;
pub mod element;
pub mod engine;
pub mod fuzz;
pub mod generate;
pub mod labels;
pub mod lint;
pub mod mutate;
pub mod pack;
pub mod phones;
pub mod project;
pub mod reviewed;
pub mod sabotage;
pub mod say;
pub mod screens;
pub mod setup;
pub mod shell;
pub mod stamp;
pub mod supply;
pub mod test;
pub mod words;
