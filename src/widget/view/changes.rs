//! What would make it more urgent, in words, by the level that it leads to.
//!
//! Within a level the nearest change comes first. A limit in hours is told as the clock time at which it is reached.
//! Not here: finding the changes (`triage::what_would_change`).

use super::{Clock, Voice, time::when};
use crate::{
    protocol::{
        BabyUrgency, Condition, Question, Term, Urgency,
        terms::{OTHER_SIGNS, SHAPE_SIGNS},
    },
    text::{Message, Word, pack::Variable},
    triage::{Answers, Becomes, Change, Facts, Value, what_would_change},
};

/// The changes that lead to one level.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangeGroup {
    /// The parent's level that they lead to; none for the baby's group.
    pub urgency: Option<Urgency>,
    /// "Get care the same day if:".
    pub heading: String,
    /// Each completes the heading.
    pub lines: Vec<String>,
}

impl ChangeGroup {
    /// What leads to care within a day or later is folded; danger signs, today's and the baby's stay open.
    pub fn is_folded(&self) -> bool {
        matches!(self.urgency, Some(Urgency::Within24h | Urgency::RoutineSoon))
    }
}

/// The changes by level, the highest first, and the baby's last.
pub fn change_groups(voice: &Voice, answers: &Answers, clock: &dyn Clock) -> Vec<ChangeGroup> {
    let mut changes = what_would_change(answers);
    // The sort is stable: equally near ones keep the order of the answer sheet.
    changes.sort_by_key(|change| change.steps);
    let teller = Teller { voice, answers, clock };
    let mut groups = Vec::new();
    let levels = [
        (Urgency::Emergency, Word::ChangesEmergency),
        (Urgency::SameDay, Word::ChangesSameDay),
        (Urgency::Within24h, Word::ChangesWithin24h),
        (Urgency::RoutineSoon, Word::ChangesRoutineSoon),
    ];
    for (level, heading) in levels {
        let leading = changes.iter().filter(|change| change.urgency == Some(level));
        teller.push_group(&mut groups, Some(level), heading, leading);
    }
    if speaks_of_baby(answers) {
        let leading = changes.iter().filter(|change| {
            change.baby_urgency.is_some_and(|level| level > BabyUrgency::None)
                && !change.question.is_danger_sign()
        });
        teller.push_group(&mut groups, None, Word::ChangesBaby, leading);
    }
    groups
}

/// Whether there is a baby that the result may speak of.
fn speaks_of_baby(answers: &Answers) -> bool {
    Facts::of(answers).hold(&Condition::Term(Term::Lactating))
        && !answers.is(Question::Milk, "after_loss")
}

/// Whose changes are told, and when.
struct Teller<'a> {
    voice: &'a Voice<'a>,
    answers: &'a Answers,
    clock: &'a dyn Clock,
}

impl Teller<'_> {
    fn push_group<'a>(
        &self,
        groups: &mut Vec<ChangeGroup>,
        urgency: Option<Urgency>,
        heading: Word,
        changes: impl Iterator<Item = &'a Change>,
    ) {
        let mut lines: Vec<String> = Vec::new();
        for change in changes {
            if let Some(line) = self.line(change)
                && !lines.contains(&line)
            {
                lines.push(line);
            }
        }
        if !lines.is_empty() {
            groups.push(ChangeGroup { urgency, heading: self.voice.word(heading), lines });
        }
    }

    /// One change in words; none for answers that a reader would not watch for.
    fn line(&self, change: &Change) -> Option<String> {
        let (voice, question) = (self.voice, change.question);
        if question.is_danger_sign() {
            return Some(voice.word(Word::ChangeDangerSign));
        }
        if SHAPE_SIGNS.contains(&question) {
            return Some(voice.word(Word::ChangeShape));
        }
        if OTHER_SIGNS.contains(&question) && question != Question::BurningUrine {
            return Some(voice.word(Word::ChangeOtherSigns));
        }
        if question == Question::MoreSerious {
            // The standing line "if something feels wrong to you, call" says it better.
            return None;
        }
        Some(match change.becomes {
            // Finishing a course is a plan kept, and nothing to watch for.
            Becomes::Option("course_finished") => return None,
            Becomes::Option(option) => option_line(voice, question, option),
            Becomes::AtLeast(limit) => self.number_line(question, limit),
            Becomes::ReadsAtLeast { fahrenheit, celsius } => {
                reading_line(voice, Message::Change(question), fahrenheit, celsius)
            }
            Becomes::ReadsBelow { fahrenheit, celsius } => {
                reading_line(voice, low(question), fahrenheit, celsius)
            }
            // "At most 95.0" and "under 95.1" are the same on a thermometer, which shows tenths.
            Becomes::ReadsAtMost { fahrenheit, celsius } => {
                reading_line(voice, low(question), fahrenheit + 0.1, celsius + 0.1)
            }
        })
    }

    fn number_line(&self, question: Question, limit: f64) -> String {
        let improving = Facts::of(self.answers).hold(&Condition::Term(Term::Improving));
        let by = match question {
            Question::HoursSinceStart if improving => Some(Word::ChangeHoursSinceStartGoneBy),
            Question::HoursSinceStart => Some(Word::ChangeHoursSinceStartBy),
            Question::AntibioticsHours => Some(Word::ChangeAntibioticsHoursBy),
            _ => None,
        };
        if let (Some(by), Some(hours)) = (by, self.hours_left(question, limit)) {
            return self.voice.word_with(by, Variable::Time, &when(self.voice, self.clock, hours));
        }
        let in_days = question == Question::HoursSinceStart && limit >= 48.0 && limit % 24.0 == 0.0;
        let number = if in_days { limit / 24.0 } else { limit }.to_string();
        let number = self.voice.number(&number);
        let message = match (in_days, improving) {
            (true, true) => Message::Word(Word::ChangeHoursSinceStartStillThere),
            (true, false) => Message::Word(Word::ChangeHoursSinceStartDays),
            (false, _) => Message::Change(question),
        };
        self.voice.say(message, &[(Variable::Number, &number)])
    }

    /// Whole hours until the number is reached, rounded up; none beyond what the name of a day can tell.
    fn hours_left(&self, question: Question, limit: f64) -> Option<u16> {
        const SIX_DAYS: f64 = 144.0;
        let Some(Value::Number(now)) = self.answers.get(question) else { return None };
        let left = (limit - now).ceil();
        // At most 144, so nothing is cut off.
        (1.0..SIX_DAYS).contains(&left).then_some(left as u16)
    }
}

fn low(question: Question) -> Message {
    Message::Word(match question {
        Question::BabyTemperature => Word::ChangeBabyTemperatureLow,
        _ => Word::ChangeTemperatureLow,
    })
}

fn reading_line(voice: &Voice, message: Message, fahrenheit: f64, celsius: f64) -> String {
    let [fahrenheit, celsius] =
        [fahrenheit, celsius].map(|reading| voice.number(&format!("{reading:.1}")));
    voice.say(message, &[(Variable::Fahrenheit, &fahrenheit), (Variable::Celsius, &celsius)])
}

/// The option's own line, else the question's line where the option is the worst one.
fn option_line(voice: &Voice, question: Question, option: &str) -> String {
    let Some(index) = question.option(option) else { return String::new() };
    let own = voice.say(Message::ChangeOption(question, index), &[]);
    if !own.is_empty() {
        return own;
    }
    let worst = usize::from(index) + 1 == question.options().len();
    let general = voice.say(Message::Change(question), &[]);
    if worst && !general.is_empty() {
        return general;
    }
    voice.say(
        Message::Word(Word::ChangeOther),
        &[
            (Variable::Question, &voice.short(question)),
            (Variable::Answer, &voice.option(question, index)),
        ],
    )
}
