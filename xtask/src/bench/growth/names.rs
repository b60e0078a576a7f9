//! What the copies of the knowledge are called: the first keeps every name, the others add their number.

use clog_or_mastitis::protocol::{Question, Term};

/// One copy of the knowledge, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Copy(pub usize);

impl Copy {
    /// So many of them.
    pub fn all(times: usize) -> impl Iterator<Item = Copy> + Clone {
        (1..=times).map(Copy)
    }

    /// Those that are not the original.
    pub fn further(times: usize) -> impl Iterator<Item = Copy> + Clone {
        (2..=times).map(Copy)
    }

    /// An id as it stands in sheets, results and message keys.
    pub fn id(self, id: &str) -> String {
        if self.0 == 1 { id.to_owned() } else { format!("{id}_x{}", self.0) }
    }

    /// The name of a value in the source.
    pub fn name(self, name: &str) -> String {
        if self.0 == 1 { name.to_owned() } else { format!("{name}X{}", self.0) }
    }

    /// The name of a constant in the source.
    pub fn constant(self, name: &str) -> String {
        if self.0 == 1 { name.to_owned() } else { format!("{name}_X{}", self.0) }
    }

    /// A question, in the source.
    pub fn question(self, question: Question) -> String {
        format!("crate::protocol::Question::{}", self.name(&format!("{question:?}")))
    }

    /// A definition, in the source.
    pub fn term(self, term: Term) -> String {
        format!("crate::protocol::Term::{}", self.name(&format!("{term:?}")))
    }

    /// The tag of a further language made from this one: a private extension, so that plural rules are the same.
    pub fn tag(self, tag: &str) -> String {
        if self.0 == 1 { tag.to_owned() } else { format!("{tag}-x-c{}", self.0) }
    }
}
