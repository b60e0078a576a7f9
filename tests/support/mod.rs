//! Support for the tests of the logic: a second writing of it, sheets to start from, random sheets,
//! and spaces of sheets to walk through completely.

// Each test program uses the parts that it needs.
#![allow(dead_code)]

pub mod cases;
pub mod contract;
pub mod random;
pub mod reference;
pub mod sheets;
pub mod space;
