//! A reader's answers, told once and given screen by screen, whatever order the screens come in.
//!
//! *Story* = what one reader would answer. A question that the story does not mention is left as it is; where the screen
//! then offers "None of these", that is what the reader says.

use crate::view::View;
use crate::{Button, Failure, Reader};

/// One answer as a reader gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A tap on this option.
    Choose(&'static str),
    /// A tick on this line.
    Tick,
    /// These keys in the field.
    Type(&'static str),
}

/// With fingers or with the keyboard alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Taps.
    Touch,
    /// Tab, arrows, Space and Enter.
    Keys,
}

/// A reader's answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Story {
    answers: Vec<(&'static str, Answer)>,
}

impl Story {
    /// A plain clog of eight hours, three months after the birth: everything else is well.
    pub fn plain_clog() -> Self {
        use Answer::{Choose, Type};
        Self {
            answers: vec![
                ("milk", Choose("breastfeeding")),
                ("days_since_birth", Choose("over_6_weeks")),
                ("where", Choose("one_area")),
                ("hours_since_start", Type("8")),
                ("trend", Choose("same")),
                ("inflamed", Choose("no")),
                ("growing", Choose("same")),
                ("lump", Choose("yes")),
                ("lump_after_feed", Choose("smaller")),
                ("lump_feel", Choose("sore_firm")),
                ("temperature", Type("98.4")),
                ("fever_reducer", Choose("no")),
                ("pain", Choose("mild")),
                ("discharge", Choose("none")),
            ],
        }
    }

    /// The same story with another answer to one question.
    pub fn with(mut self, question: &'static str, answer: Answer) -> Self {
        self.answers.retain(|(known, _)| *known != question);
        self.answers.push((question, answer));
        self
    }

    fn answer(&self, question: &str) -> Option<Answer> {
        self.answers.iter().find(|(known, _)| *known == question).map(|(_, answer)| *answer)
    }
}

impl Reader {
    /// Answers every screen as the story has it, until the result.
    pub async fn tell(&mut self, story: &Story) -> Result<(), Failure> {
        self.tell_until(story, "result").await
    }

    /// Answers every screen as the story has it, until the named screen (or `result`) shows.
    pub async fn tell_until(&mut self, story: &Story, end: &str) -> Result<(), Failure> {
        self.tell_by(story, end, By::Touch).await
    }

    /// As [`Reader::tell_until`], with fingers or keys.
    pub async fn tell_by(&mut self, story: &Story, end: &str, by: By) -> Result<(), Failure> {
        let mut view = self.view().await?;
        while view.name().as_deref() != Some(end) {
            if view.result.is_some() {
                return Err(Failure::new(format!("the result came before {end:?}")));
            }
            if by == By::Keys {
                self.heading_has_focus().await?;
            }
            view = self.answer_screen(story, by).await?;
        }
        Ok(())
    }

    /// Answers one screen and goes on; returns what shows then.
    pub async fn answer_screen(&mut self, story: &Story, by: By) -> Result<View, Failure> {
        let screen = self.view().await?.screen;
        let screen = screen.ok_or_else(|| Failure::new("no question screen shows"))?;
        let view = self.answer_questions(story, by).await?;
        match view.screen.as_ref() == Some(&screen) {
            true => self.go_on_from(&screen, by).await,
            false => Ok(view),
        }
    }

    /// Answers one screen and stays there, unless an answer ends it.
    pub async fn answer_questions(&mut self, story: &Story, by: By) -> Result<View, Failure> {
        let mut view = self.view().await?;
        let screen = view.screen.clone().ok_or_else(|| Failure::new("no question screen shows"))?;
        let here = |view: &View| view.screen.as_deref() == Some(&screen);
        let mut done: Vec<String> = Vec::new();
        // An answer may bring a further question onto the screen, so look again after each.
        while let Some((question, answer)) = next_answer(&view, story, &done) {
            view = match (answer, by) {
                (Answer::Choose(option), By::Touch) => self.choose(&question, option).await?,
                (Answer::Choose(option), By::Keys) => {
                    self.choose_by_keys(&question, option).await?
                }
                (Answer::Tick, By::Touch) => self.tick(&question).await?,
                (Answer::Tick, By::Keys) => self.tick_by_keys(&question).await?,
                (Answer::Type(keys), By::Touch) => {
                    self.type_number(&question, keys).await?;
                    self.choose_first_unit(&question).await?
                }
                (Answer::Type(keys), By::Keys) => {
                    self.type_number_by_keys(&question, keys).await?;
                    self.choose_first_unit_by_keys(&question).await?
                }
            };
            done.push(question);
            if !here(&view) {
                return Ok(view);
            }
        }
        Ok(view)
    }

    /// Presses the button that leads on from an answered screen.
    pub async fn go_on_from(&mut self, screen: &str, by: By) -> Result<View, Failure> {
        let view = self.view().await?;
        let onward = if view.offers(Button::None.action()) { Button::None } else { Button::Next };
        let view = self.press_as(onward, by).await?;
        if view.screen.as_deref() == Some(screen) {
            let errors = view.errors.join(" | ");
            return Err(Failure::new(format!("{screen:?} does not let go on: {errors}")));
        }
        Ok(view)
    }

    async fn press_as(&mut self, button: Button<'_>, by: By) -> Result<View, Failure> {
        match by {
            By::Touch => self.press(button).await,
            By::Keys => self.press_by_keys(button, fantoccini::key::Key::Enter).await,
        }
    }
}

/// The topmost question of the screen that the story answers and that has no answer yet.
fn next_answer(view: &View, story: &Story, done: &[String]) -> Option<(String, Answer)> {
    view.questions()
        .into_iter()
        .filter(|question| !done.iter().any(|known| known == question))
        .find_map(|question| Some((question.to_owned(), story.answer(question)?)))
}
