//! Adds up how many tests passed and failed from what the test runners print.

use std::ops::AddAssign;

/// Tests that passed and failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: u32,
    /// Tests that failed.
    pub failed: u32,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

/// What one line of output says about numbers of tests: a summary of cargo's or wasm-bindgen's runner, or of Node's.
pub fn read(line: &str) -> Counts {
    let mut words = line.split_whitespace();
    match (words.next(), words.next(), words.next()) {
        (Some("test"), Some("result:"), Some(_)) => of_libtest(line),
        // The sign is ℹ from Node's reporter for people, # from the one for machines.
        (Some("ℹ" | "#"), Some("pass"), Some(count)) => {
            Counts { passed: number(count), failed: 0 }
        }
        (Some("ℹ" | "#"), Some("fail"), Some(count)) => {
            Counts { passed: 0, failed: number(count) }
        }
        _ => Counts::default(),
    }
}

fn of_libtest(line: &str) -> Counts {
    let mut counts = Counts::default();
    let words: Vec<&str> = line.split_whitespace().collect();
    for pair in words.windows(2) {
        match pair {
            [count, "passed;"] => counts.passed = number(count),
            [count, "failed;"] => counts.failed = number(count),
            _ => {}
        }
    }
    counts
}

fn number(word: &str) -> u32 {
    word.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, passed: u32, failed: u32) {
        assert_eq!(read(line), Counts { passed, failed }, "{line}");
    }

    #[test]
    fn summaries_of_every_runner_are_read() {
        check("test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out", 12, 0);
        check("test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured", 4, 2);
        check("ℹ pass 7", 7, 0);
        check("ℹ fail 1", 0, 1);
        check("# pass 7", 7, 0);
    }

    #[test]
    fn other_lines_count_nothing() {
        check("test result_is_read ... ok", 0, 0);
        check("ℹ duration_ms 33", 0, 0);
        check("# Subtest: pass 3", 0, 0);
        check("", 0, 0);
    }
}
