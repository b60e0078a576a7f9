//! The browser engines that journeys run in, and their choice on the command line.
//!
//! Not here: where their programs are ([`crate::setup::browser`]).

use std::fmt;

use anyhow::{Context, Result};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium and what is built on it.
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKitGTK: Safari's engine without Safari's shell.
    WebKit,
}

impl Engine {
    /// In the order in which they are run: the quickest first.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The engines of a list with commas.
    pub fn listed(names: &str) -> Result<Vec<Self>> {
        names.split(',').map(Self::named).collect()
    }

    fn named(name: &str) -> Result<Self> {
        Self::ALL.into_iter().find(|engine| engine.to_string() == name).with_context(|| {
            let all = Self::ALL.map(|engine| engine.to_string()).join(", ");
            format!("There is no engine `{name}`: the engines are {all}.")
        })
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn engines_are_listed_with_commas_and_a_wrong_name_is_told() {
        let both = Engine::listed("firefox,chromium").unwrap();
        assert_eq!(both, [Engine::Firefox, Engine::Chromium]);
        let told = Engine::listed("chromium,safari").unwrap_err().to_string();
        assert!(told.contains("`safari`") && told.contains("webkit"), "{told}");
    }
}
