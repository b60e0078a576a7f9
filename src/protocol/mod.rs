//! The clinical knowledge as data: what is asked, which floors answers set, what it looks like and
//! what to do. Change a rule here and every output follows.
//!
//! Vocabulary: a *sheet* is one reader's answers; a *rule* is a floor under the urgency; a *term*
//! is a named definition; a *pattern* is a name for what it looks like.
//! **Invariant:** this room knows nothing else: no engine, no clock, no web, no words that a reader
//! sees. Who has reviewed it stands in [`review`].

pub mod advice;
pub mod bits;
pub mod cited;
pub mod comparison;
pub mod condition;
mod lapses;
pub mod myths;
// The widget reads the tables themselves, and its readers would pay for the names in here.
#[cfg(any(feature = "headless", not(target_arch = "wasm32")))]
pub mod outline;
pub mod patterns;
pub mod pictures;
pub mod question;
mod questions;
pub mod regions;
pub mod review;
pub mod rules;
pub mod screens;
pub mod sources;
pub mod stages;
pub mod terms;
pub mod urgency;
pub mod zones;

pub use advice::{ADVICE, Advice};
pub use condition::Condition;
pub use lapses::{LAPSES, Lapse};
pub use patterns::{PATTERN_ROWS, Pattern};
pub use pictures::Picture;
pub use question::{Kind, Missing, Order};
pub use questions::{QUESTIONS, Question};
pub use review::PROTOCOL;
pub use rules::{Patient, RULE_COUNT, Rule, all_rules};
pub use screens::{SCREENS, Screen};
pub use sources::Source;
pub use stages::Stage;
pub use terms::{TERMS, Term};
pub use urgency::{BabyUrgency, Urgency};
