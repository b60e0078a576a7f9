//! Pure reasoning over the protocol: answers in, an assessment and its explanation out.
//!
//! Reading order: [`Answers`] holds one sheet, [`sheet`] reads it from the outside world,
//! [`facts`] decides every condition, [`assess`](assess()) gives the urgency, and the rest explains it.
//! **Invariant:** no clock, storage, randomness, `web_sys`, `yew` or `wasm_bindgen` here; nothing
//! here can panic; only `protocol` is known.

mod advise;
mod answers;
mod assess;
mod classes;
mod compare;
mod explain;
mod facts;
pub mod interview;
mod picture;
mod readers;
mod result;
pub mod sheet;
// The widget keeps an interview of its own.
#[cfg(any(feature = "headless", not(target_arch = "wasm32")))]
pub mod standing;
mod what_if;
pub mod zones;

pub use advise::{advice, recheck_hours};
pub use answers::{Answers, Temperature, Unit, Value, given_value};
pub use assess::{Assessment, FiredRules, assess};
pub use compare::{Marked, beside_the_spectrum, compared, myths, places};
pub use explain::{Reason, reason, reasons};
pub use facts::Facts;
pub use picture::patterns;
pub use result::{FullResult, Outcome, ReasonOut, full_result, outcome};
pub use sheet::{RawSheet, SheetError};
pub use what_if::{Becomes, Change, can_change, what_would_change};
