#![allow(clippy::unwrap_used)]
use super::*;
#[test]
#[ignore]
fn tmp_larger() {
    let n: u32 = std::env::var("N").unwrap().parse().unwrap();
    larger(&Project::find().unwrap(), n).unwrap();
}
