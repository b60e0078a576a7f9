//! Message keys: every text by what it is about, and its position in a compiled language file.
//!
//! Vocabulary: a *family* is one message for each question, option, rule, pattern or advice line.
//! Both sides (the compiler of language files and the widget) count positions with the code here,
//! so that ids never have to be shipped.

use super::words::Word;
use crate::protocol::{
    ADVICE, Pattern, Picture, Question, RULE_COUNT, SCREENS, Stage,
    comparison::{Column, ROWS},
    myths::MYTHS,
    zones::Zone,
};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// A message with an id of its own.
    Word(Word),
    /// A question.
    Question(Question),
    /// An option of a question, by position. `no`, `yes` and `not_sure` may be shared words.
    Option(Question, u8),
    /// Why a danger sign is an emergency.
    Reason(Question),
    /// "… if this answer changes".
    Change(Question),
    /// "… if this answer becomes that option".
    ChangeOption(Question, u8),
    /// A screen's heading, by position in `SCREENS`; the one after the last is `TRIED`.
    Screen(u16),
    /// Why a rule fired, by position in `all_rules`.
    Rule(u16),
    /// A name for what it looks like.
    Pattern(Pattern),
    /// A line of advice, by position in `ADVICE`.
    Advice(u16),
    /// A stage of the spectrum.
    Stage(Stage),
    /// What a row of the table is about, by position in `ROWS`.
    Row(u8),
    /// One of its cells.
    Cell(u8, Column),
    /// A myth, by position in `MYTHS`.
    Myth(u8),
    /// What a drawing shows.
    Picture(Picture),
    /// A part of a breast.
    Zone(Zone),
}

/// One of the texts of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Slot {
    /// The text itself.
    Value,
    /// Help below it.
    Hint,
    /// A noun phrase for lists.
    Short,
    /// One to three further sentences.
    About,
    /// In place of the value after a loss.
    Loss,
    /// In place of the hint or the further sentences after a loss.
    LossAbout,
    /// In place of the value for a reader who is pregnant or makes no milk.
    NotNursing,
    /// A label or lead.
    Title,
}

impl Slot {
    /// Every slot, in the order of the bits in a compiled file.
    pub const ALL: [Slot; 8] = [
        Slot::Value,
        Slot::Hint,
        Slot::Short,
        Slot::About,
        Slot::Loss,
        Slot::LossAbout,
        Slot::NotNursing,
        Slot::Title,
    ];
}

const QUESTIONS: usize = Question::ALL.len();
const SCREEN_COUNT: usize = SCREENS.len() + 1;

const OPTIONS: usize = options_before(QUESTIONS);

const QUESTION_AT: usize = Word::ALL.len();
const REASON_AT: usize = QUESTION_AT + QUESTIONS;
const CHANGE_AT: usize = REASON_AT + QUESTIONS;
const OPTION_AT: usize = CHANGE_AT + QUESTIONS;
const CHANGE_OPTION_AT: usize = OPTION_AT + OPTIONS;
const SCREEN_AT: usize = CHANGE_OPTION_AT + OPTIONS;
const RULE_AT: usize = SCREEN_AT + SCREEN_COUNT;
const PATTERN_AT: usize = RULE_AT + RULE_COUNT;
const ADVICE_AT: usize = PATTERN_AT + Pattern::ALL.len();
const STAGE_AT: usize = ADVICE_AT + ADVICE.len();
const ROW_AT: usize = STAGE_AT + Stage::ALL.len();
const CELL_AT: usize = ROW_AT + ROWS.len();
const MYTH_AT: usize = CELL_AT + ROWS.len() * Column::ALL.len();
const PICTURE_AT: usize = MYTH_AT + MYTHS.len();
const ZONE_AT: usize = PICTURE_AT + Picture::ALL.len();

/// How many options the questions before this one have together.
#[allow(clippy::indexing_slicing)]
const fn options_before(question: usize) -> usize {
    let mut count = 0;
    let mut index = 0;
    while index < question {
        count += Question::ALL[index].options().len();
        index += 1;
    }
    count
}

impl Message {
    /// How many positions there are.
    pub const COUNT: usize = ZONE_AT + Zone::COUNT;

    /// The position in a compiled language file.
    pub fn position(self) -> usize {
        match self {
            Message::Word(word) => word as usize,
            Message::Question(question) => QUESTION_AT + question as usize,
            Message::Reason(question) => REASON_AT + question as usize,
            Message::Change(question) => CHANGE_AT + question as usize,
            Message::Option(question, option) => {
                OPTION_AT + options_before(question as usize) + usize::from(option)
            }
            Message::ChangeOption(question, option) => {
                CHANGE_OPTION_AT + options_before(question as usize) + usize::from(option)
            }
            Message::Screen(index) => SCREEN_AT + usize::from(index),
            Message::Rule(index) => RULE_AT + usize::from(index),
            Message::Pattern(pattern) => PATTERN_AT + pattern as usize,
            Message::Advice(index) => ADVICE_AT + usize::from(index),
            Message::Stage(stage) => STAGE_AT + stage as usize,
            Message::Row(index) => ROW_AT + usize::from(index),
            Message::Cell(index, column) => {
                CELL_AT + usize::from(index) * Column::ALL.len() + column as usize
            }
            Message::Myth(index) => MYTH_AT + usize::from(index),
            Message::Picture(picture) => PICTURE_AT + picture as usize,
            Message::Zone(zone) => ZONE_AT + zone.position(),
        }
    }
}

/// What the compiler of language files needs: every message with its id.
#[cfg(not(target_arch = "wasm32"))]
mod ids {
    use super::*;
    use crate::protocol::{Patient, all_rules, screens::TRIED};

    fn row(index: u8) -> &'static str {
        ROWS.get(usize::from(index)).map_or("", |row| row.id)
    }

    impl Message {
        /// Every message, by position.
        pub fn all() -> Vec<Message> {
            let questions = || Question::ALL.into_iter();
            let options = || {
                questions().flat_map(|question| {
                    (0u8..).zip(question.options()).map(move |(index, _)| (question, index))
                })
            };
            let mut all: Vec<Message> = Word::ALL.iter().map(|word| Message::Word(*word)).collect();
            all.extend(questions().map(Message::Question));
            all.extend(questions().map(Message::Reason));
            all.extend(questions().map(Message::Change));
            all.extend(options().map(|(question, index)| Message::Option(question, index)));
            all.extend(options().map(|(question, index)| Message::ChangeOption(question, index)));
            all.extend((0u16..).take(SCREEN_COUNT).map(Message::Screen));
            all.extend((0u16..).take(RULE_COUNT).map(Message::Rule));
            all.extend(Pattern::ALL.iter().map(|pattern| Message::Pattern(*pattern)));
            all.extend((0u16..).take(ADVICE.len()).map(Message::Advice));
            all.extend(Stage::ALL.map(Message::Stage));
            all.extend((0u8..).take(ROWS.len()).map(Message::Row));
            all.extend((0u8..).take(ROWS.len()).flat_map(|index| {
                Column::ALL.into_iter().map(move |column| Message::Cell(index, column))
            }));
            all.extend((0u8..).take(MYTHS.len()).map(Message::Myth));
            all.extend(Picture::ALL.map(Message::Picture));
            all.extend(Zone::all().map(Message::Zone));
            all
        }

        /// The id in the language files.
        pub fn id(self) -> String {
            let option = |question: Question, index: u8| {
                question.options().get(usize::from(index)).copied().unwrap_or_default()
            };
            match self {
                Message::Word(word) => word.id().into(),
                Message::Question(question) => format!("question-{}", question.id()),
                Message::Reason(question) => format!("reason-{}", question.id()),
                Message::Change(question) => format!("change-{}", question.id()),
                Message::Option(question, index) => {
                    format!("option-{}-{}", question.id(), option(question, index))
                }
                Message::ChangeOption(question, index) => {
                    format!("change-{}-{}", question.id(), option(question, index))
                }
                Message::Screen(index) => {
                    let id = SCREENS.get(usize::from(index)).map_or(TRIED.id, |screen| screen.id);
                    format!("screen-{id}")
                }
                Message::Rule(index) => match all_rules().nth(usize::from(index)) {
                    // The parent's E01 lists danger signs; the baby's is about the baby's own.
                    Some(rule) if rule.id == "E01" && rule.patient == Patient::Baby => {
                        Message::Reason(Question::BabyCollapse).id()
                    }
                    Some(rule) => format!("rule-{}", rule.id),
                    None => String::new(),
                },
                Message::Pattern(pattern) => format!("pattern-{}", pattern.id()),
                Message::Advice(index) => {
                    format!("advice-{}", ADVICE.get(usize::from(index)).map_or("", |line| line.id))
                }
                Message::Stage(stage) => format!("stage-{}", stage.id()),
                Message::Row(index) => format!("compare-{}", row(index)),
                Message::Cell(index, column) => format!("compare-{}-{}", row(index), column.id()),
                Message::Myth(index) => {
                    format!("myth-{}", MYTHS.get(usize::from(index)).map_or("", |myth| myth.id))
                }
                Message::Picture(picture) => format!("picture-{}", picture.id()),
                Message::Zone(zone) => format!("zone-{}-{}", zone.breast.id(), zone.part.id()),
            }
        }

        /// Whether every language must have this text.
        pub fn requires(self, slot: Slot) -> bool {
            match (self, slot) {
                (Message::Reason(question), Slot::Value) => question.is_danger_sign(),
                (Message::Change(_) | Message::ChangeOption(..), _) => false,
                (Message::Option(question, index), Slot::Value) => {
                    let id = question.options().get(usize::from(index)).copied();
                    !matches!(id, Some("no" | "yes" | "not_sure"))
                }
                (_, Slot::Value) => true,
                (Message::Question(_), Slot::Short) => true,
                (Message::Pattern(_), Slot::Title | Slot::About) => true,
                (Message::Myth(_), Slot::About) => true,
                _ => false,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_stands_at_its_own_position() {
        for (position, message) in Message::all().into_iter().enumerate() {
            assert_eq!(message.position(), position, "{}", message.id());
        }
        assert_eq!(Message::all().len(), Message::COUNT);
    }
}
