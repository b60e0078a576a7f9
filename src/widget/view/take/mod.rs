//! What a reader takes along to a clinician: a summary, a script for the phone, a code, reminders and a file.
//!
//! All of it is text that is made here, from the answers and the result, so that a test can read every word. A helper may
//! read it out or hand it over: no line says "I" or "my" where only the parent could.
//! Vocabulary: a *finding* is one line of the summary; an *essential* one also stands in the shorter summary, which the
//! code holds where the whole one would make it too fine for a phone's camera.
//! Not here: buttons, the clipboard, the printer (`widget::take`).

mod calendar;
mod code;
mod page;
mod said;
mod script;
mod summary;

use super::{Call, ResultView, Voice, compose::limit_hours};
use crate::{
    protocol::{Question, screens::DANGER_SIGNS},
    text::{Word, pack::Variable},
    triage::{Answers, Facts, recheck_hours, zones::Zones},
};
pub use code::{Code, MODULES_LIMIT};
use said::Said;

/// Tells moments so that they can be read on another day.
pub trait Dates {
    /// The moment this many hours from now, with its date; empty where the clock cannot be read.
    fn dated(&self, hours: u16) -> String;

    /// Seconds from the start of 1970 in UTC until now.
    fn seconds(&self) -> i64;

    /// The reader's own date as digits, `2026-11-22`, for the name of a file.
    fn day(&self) -> String;
}

/// One line of the summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The line.
    pub text: String,
    /// Whether the shorter summary has it too.
    pub essential: bool,
}

/// Everything that can be taken along.
#[derive(Clone, Debug, PartialEq)]
pub struct TakeAlong {
    /// The language that it is written in.
    pub language: String,
    /// What made it, and when.
    pub made: String,
    /// What to do and by when: the baby's first, then the parent's.
    pub how_soon: Vec<String>,
    /// Whom to call, each with the number.
    pub calls: Vec<String>,
    /// Three lines to read out.
    pub script: [String; 3],
    /// What was found out.
    pub findings: Vec<Finding>,
    /// What made it, and that it is no diagnosis.
    pub foot: String,
    /// Who has reviewed the rules, for paper alone.
    pub review: String,
    /// What the danger signs mean, for paper alone.
    pub signs_title: String,
    /// The danger signs to watch for, for paper alone.
    pub signs: Vec<String>,
    /// The only words of a reminder.
    pub check_again: String,
    /// The only words by which the file names itself.
    pub notes: String,
    /// Hours until each reminder; none where no check is told.
    pub reminders: Vec<u16>,
    /// When it was made, in seconds since 1970.
    pub seconds: i64,
    /// The date in the name of the file.
    pub day: String,
}

/// Makes all of it for one result.
pub fn take_along(
    voice: &Voice,
    answers: &Answers,
    zones: Zones,
    view: &ResultView,
    dates: &dyn Dates,
) -> TakeAlong {
    let facts = Facts::of(answers);
    let said = Said { voice, answers, zones };
    let now = dates.dated(0);
    let mut how_soon: Vec<String> = view.baby.iter().map(|baby| baby.headline.clone()).collect();
    how_soon.push(view.headline.clone());
    if let Some(hours) = limit_hours(view.urgency) {
        how_soon.push(voice.word_with(Word::TakeBy, Variable::Time, &dates.dated(hours)));
    }
    // Past the day of its review the advice says so wherever it stands.
    how_soon.extend(view.due.iter().map(|due| due.title.clone()));
    let parents = view.calls.iter();
    let babys = view.baby.iter().flat_map(|baby| &baby.calls);
    let mut calls: Vec<String> = Vec::new();
    for call in babys.chain(parents).map(|call| call_line(voice, call)) {
        if !calls.contains(&call) {
            calls.push(call);
        }
    }
    let told =
        DANGER_SIGNS.iter().filter(|sign| !voice.after_loss() || **sign != Question::BabyCollapse);
    TakeAlong {
        language: voice.words().language().into(),
        made: voice.word_with(Word::TakeMade, Variable::Time, &now),
        how_soon,
        calls,
        script: script::script(&said, view, &facts),
        findings: summary::findings(&said, view),
        foot: voice.word(Word::TakeFoot),
        review: view.review.clone(),
        signs_title: voice.word(Word::ReviewDueSigns),
        signs: told.map(|sign| voice.short(*sign)).collect(),
        check_again: voice.word(Word::TakeCheckAgain),
        notes: voice.word(Word::TakeNotes),
        reminders: recheck_hours(&facts),
        seconds: dates.seconds(),
        day: dates.day(),
    }
}

fn call_line(voice: &Voice, call: &Call) -> String {
    match call.number {
        Some((shown, _)) => said::pair(voice, &call.label, shown),
        None => call.label.clone(),
    }
}

impl TakeAlong {
    /// The summary as lines, whole or shorter.
    pub fn summary(&self, whole: bool) -> Vec<&str> {
        let mut lines = vec![self.made.as_str()];
        lines.extend(self.how_soon.iter().map(String::as_str));
        let findings = self.findings.iter().filter(|finding| whole || finding.essential);
        lines.extend(findings.map(|finding| finding.text.as_str()));
        lines.push(&self.foot);
        lines
    }

    /// What a copy holds: the summary, then the script.
    pub fn text(&self) -> String {
        [self.summary(true).join("\n"), self.script.join("\n")].join("\n\n")
    }

    /// The summary, or the shorter one, as a code; none only where not even two lines fit.
    pub fn code(&self) -> Option<Code> {
        code::code(self)
    }

    /// The reminders as a calendar file.
    pub fn calendar(&self) -> Option<String> {
        calendar::calendar(&self.check_again, self.seconds, &self.reminders)
    }

    /// A page that holds all of it, to be kept as a file.
    pub fn page(&self) -> String {
        page::page(self)
    }

    /// The name of that file: a date, and nothing of what is in it.
    pub fn file_name(&self) -> String {
        ["notes-", self.day.as_str(), ".html"].concat()
    }

    /// Every sentence of it, for tests.
    pub fn sentences(&self) -> Vec<&str> {
        let mut all = self.summary(true);
        all.extend(self.calls.iter().chain(&self.script).chain(&self.signs).map(String::as_str));
        all.extend([&self.review, &self.signs_title, &self.check_again, &self.notes].map(|s| &**s));
        all
    }
}
