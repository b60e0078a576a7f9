//! What stands on a page, as plain data: texts in one language, in the order shown.
//!
//! Vocabulary: a *voice* chooses the words for one reader (after a loss no word speaks of a baby);
//! a *result view* is the whole result page. Not here: elements and events (the components).

mod answers;
mod calls;
mod changes;
mod compose;
pub mod drawings;
mod pictures;
mod result;
mod review;
mod settings;
mod spoken;
pub mod take;
mod time;
mod typed;
mod voice;
mod zones;

pub use answers::{AnswerRow, answer_rows, answer_text};
pub use calls::{Call, calls};
pub use changes::{ChangeGroup, change_groups};
pub use compose::result_view;
pub use pictures::{MythLine, Myths, Pictured, Place, Spectrum, Table, TableCell, TableRow};
pub use result::{BabyBox, LooksLike, Named, Pattern, ResultView, SourceLink, Why};
pub use review::{Extent, Notice, date, notice, review_by, review_state, reviewed};
pub use settings::{Choice, Language, SettingsView, Switch, settings_view};
pub use spoken::{pieces, question_text, result_lines, screen_lines, speaks};
pub use time::{Clock, Day, Moment, when};
pub use typed::{
    NumberField, NumberUnit, Reading, ReadingField, TypedError, age_clashes, units_of,
};
pub use voice::Voice;
pub use zones::{all_of, name_zones, zone_words};
