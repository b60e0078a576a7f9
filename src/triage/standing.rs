//! Where an interview stands for a sheet, as plain data: for programs that ask the questions on screens of their own.
//!
//! Vocabulary: *so far* = what a sheet cannot say: which questions got a "not sure" that has no option, and which screens
//! the person went on from. The *standing* is worked out anew from the two each time; nothing is kept.
//!
//! Not here: what decides it (`interview`, whose tables the widget reads as well), what the answers come to (`result`).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    Answers, SheetError,
    interview::{Interview, Step},
    sheet::ErrorCode,
};
use crate::protocol::{Question, SCREENS, Screen};

/// What a sheet cannot say, as it came in.
#[derive(Clone, Debug, Default, Deserialize)]
// By way of a map: not every format tells a struct of keys that it does not know, and a slip in one would count as nothing.
#[serde(try_from = "BTreeMap<String, Option<Vec<String>>>")]
pub struct SoFar {
    /// Questions that were passed with "not sure" and have no such option.
    pub unsure: Vec<String>,
    /// Screens that the person went on from. Left out, each counts whose required questions are answered.
    pub passed: Option<Vec<String>>,
}

impl TryFrom<BTreeMap<String, Option<Vec<String>>>> for SoFar {
    type Error = String;

    fn try_from(map: BTreeMap<String, Option<Vec<String>>>) -> Result<Self, String> {
        let mut so_far = SoFar::default();
        for (key, ids) in map {
            match key.as_str() {
                "unsure" => so_far.unsure = ids.unwrap_or_default(),
                "passed" => so_far.passed = ids,
                _ => return Err(key),
            }
        }
        Ok(so_far)
    }
}

/// Where an interview stands.
#[derive(Clone, Debug, Serialize)]
pub struct Standing {
    /// The screen to show next; none when nothing is left to ask.
    pub screen: Option<ScreenView>,
    /// Whether nothing is left to ask.
    pub finished: bool,
    /// Whether the result may be shown now: at the end, and at the first emergency.
    pub may_end: bool,
    /// Answers, and questions passed with "not sure", that no longer count: their question is not asked of this person.
    pub fallen_away: Vec<&'static str>,
    /// How far this is.
    pub progress: Progress,
}

/// A screen as this person sees it now.
#[derive(Clone, Debug, Serialize)]
pub struct ScreenView {
    /// Its id.
    pub id: &'static str,
    /// Its questions, top to bottom. Another may appear after one of them is answered.
    pub questions: Vec<AskedView>,
    /// The questions that one button, "None of these", may answer with their first option.
    pub none_of_these: Vec<&'static str>,
}

/// A question on a screen.
#[derive(Clone, Debug, Serialize)]
pub struct AskedView {
    /// Its id.
    pub id: &'static str,
    /// Whether it may stay without an answer.
    pub optional: bool,
    /// Whether it was answered, or passed with "not sure".
    pub attended: bool,
}

/// Which of how many screens, counted over those that this person sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// This screen's number, from 1.
    pub at: usize,
    /// The number of screens.
    pub of: usize,
}

/// Where the interview stands.
///
/// # Errors
/// For a question or a screen that there is none of.
pub fn standing(answers: &Answers, so_far: &SoFar) -> Result<Standing, SheetError> {
    let mut unsure = Vec::new();
    for id in &so_far.unsure {
        unsure.push(Question::from_id(id).ok_or_else(|| {
            unknown(ErrorCode::UnknownQuestion, "unsure", id, "ids of questions")
        })?);
    }
    let mut passed = Vec::new();
    for id in so_far.passed.iter().flatten() {
        passed.push(SCREENS.iter().position(|screen| screen.id == id).ok_or_else(|| {
            let ids: Vec<&str> = SCREENS.iter().map(|screen| screen.id).collect();
            unknown(ErrorCode::UnknownScreen, "passed", id, &ids.join(", "))
        })?);
    }
    if so_far.passed.is_none() {
        passed.extend(0..SCREENS.len());
    }
    let interview = Interview::resumed(answers.clone(), &unsure, &passed);
    let (at, of) = interview.progress();
    let left = |question: &Question| {
        (answers.has(*question) || unsure.contains(question)) && !interview.is_attended(*question)
    };
    Ok(Standing {
        screen: interview.screen().map(|screen| view(&interview, screen)),
        finished: interview.step() == Step::Result,
        may_end: interview.may_end(),
        fallen_away: Question::ALL.iter().filter(|q| left(q)).map(|q| q.id()).collect(),
        progress: Progress { at, of },
    })
}

fn view(interview: &Interview, screen: &'static Screen) -> ScreenView {
    let questions = interview.visible(screen).map(|asked| AskedView {
        id: asked.question.id(),
        optional: asked.optional,
        attended: interview.is_attended(asked.question),
    });
    ScreenView {
        id: screen.id,
        questions: questions.collect(),
        none_of_these: screen.quick_none.iter().map(|question| question.id()).collect(),
    }
}

fn unknown(code: ErrorCode, key: &str, id: &str, takes: &str) -> SheetError {
    SheetError { code, key: key.into(), got: format!("{id:?}"), takes: takes.into() }
}
