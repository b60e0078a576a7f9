//! What a journey says when it cannot go on: one sentence for a person, never a bare error code.

use std::{fmt, io};

use fantoccini::error::CmdError;

/// A sentence that tells what was waited for or tried, and what happened instead.
///
/// `Debug` prints the same as `Display`: it is what `cargo test` shows of a test's `Err`.
pub struct Failure(String);

impl Failure {
    /// A failure in the words given.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self(sentence.into())
    }

    /// The same failure, with what was being done put before it.
    pub fn during(self, what: &str) -> Self {
        Self(format!("{what}: {}", self.0))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Failure {}

impl From<CmdError> for Failure {
    fn from(error: CmdError) -> Self {
        Self(format!("the browser's driver answered: {error}"))
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("the page's report about itself has another shape than expected: {error}"))
    }
}
