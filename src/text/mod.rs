//! One language's words, by id: message keys, the compiled catalogue, numbers in sentences.
//!
//! A language file (`locales/*.ftl`) is compiled at build time into one compact file that is read
//! by position, so that the wasm holds neither words nor message ids nor a parser.
//! Vocabulary: a *message* is what a translator sees as one entry; a *slot* is one of its texts
//! (the value or an attribute). Not here: which message is shown when (`widget::view`).

mod catalogue;
mod message;
pub mod pack;
mod plural;
mod words;

pub use catalogue::{Catalogue, WordsError, fill};
pub use message::{Message, Slot};
pub use plural::Plurals;
pub use words::Word;
