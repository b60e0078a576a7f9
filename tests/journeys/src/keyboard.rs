//! The same verbs for a reader without mouse or touch: Tab, arrows, Space and Enter, nothing else.
//!
//! After every key the focus must still be somewhere: a focus that falls back to the page's body leaves a keyboard or
//! screen-reader user lost, so it ends the journey.

use fantoccini::key::Key;

use crate::view::{Focus, Place, View};
use crate::{Button, Failure, Reader};

/// More Tabs than any screen has stops; a longer way means that the wanted stop cannot be reached.
const MOST_STOPS: usize = 80;

/// The direction of a walk from stop to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Forward,
    Backward,
}

impl Reader {
    /// Presses and releases one key.
    pub async fn key(&mut self, key: Key) -> Result<View, Failure> {
        self.type_key(value(key)).await?;
        // Between two screens it is nowhere for a moment.
        let somewhere = |view: &View| view.focus.place != Place::Nowhere;
        self.until(&format!("the focus is somewhere after {key:?}"), somewhere).await
    }

    /// Presses Tab until the focus is where it is wanted.
    pub async fn tab_to(
        &mut self,
        what: &str,
        wanted: impl Fn(&Focus) -> bool,
    ) -> Result<View, Failure> {
        self.walk_to(what, wanted, Way::Forward).await
    }

    /// Walks one way to the end of the widget, then the other.
    async fn walk_to(
        &mut self,
        what: &str,
        wanted: impl Fn(&Focus) -> bool,
        first: Way,
    ) -> Result<View, Failure> {
        let second = if first == Way::Forward { Way::Backward } else { Way::Forward };
        let mut view = self.view().await?;
        for way in [first, second] {
            let mut inside = false;
            for _ in 0..MOST_STOPS {
                if wanted(&view.focus) {
                    return Ok(view);
                }
                // Past the page's last stop the focus is in the browser's own bars, which is not lost.
                if inside && view.focus.place != Place::Widget {
                    self.back_from_bars().await?;
                    break;
                }
                inside |= view.focus.place == Place::Widget;
                let held = (way == Way::Backward).then(|| value(Key::Shift));
                self.type_key_with(held, value(Key::Tab)).await?;
                view = self.view().await?;
            }
        }
        Err(Failure::new(format!("Tab did not lead to {what}, and Shift with Tab did not either")))
    }

    /// Chooses an option: Tab to its group, arrows to the option, Space where it is not chosen yet.
    pub async fn choose_by_keys(&mut self, question: &str, option: &str) -> Result<View, Failure> {
        let of_question = |focus: &Focus| focus.question.as_deref() == Some(question);
        let mut view = self.tab_to(&format!("the options of {question:?}"), of_question).await?;
        let before = view.name();
        let mut arrow = Key::Down;
        for _ in 0..MOST_STOPS {
            // An arrow chooses as it goes, and an answer can end the screen by itself.
            if view.name() != before {
                return Ok(view);
            }
            if view.focus.option.as_deref() == Some(option) {
                if view.chosen(question) != Some(option) {
                    self.key(Key::Space).await?;
                }
                let what = format!("{option:?} is chosen for {question:?}");
                let taken = |v: &View| v.chosen(question) == Some(option) || v.name() != before;
                return self.until(&what, taken).await;
            }
            let stood_on = view.focus.option.clone();
            view = self.key(arrow).await?;
            // Past the last option Chromium and Firefox go on with the first; WebKit stays, and a reader turns round.
            if view.focus.option == stood_on && view.name() == before {
                arrow = Key::Up;
            }
        }
        Err(Failure::new(format!("arrows did not lead to {option:?} of {question:?}")))
    }

    /// Ticks a line of a list: Tab to its box, Space.
    pub async fn tick_by_keys(&mut self, question: &str) -> Result<View, Failure> {
        let ticked = |view: &View| view.chosen(question) == Some("yes");
        let on_line = |focus: &Focus| focus.question.as_deref() == Some(question);
        let view = self.tab_to(&format!("the line {question:?}"), on_line).await?;
        if !ticked(&view) {
            self.key(Key::Space).await?;
        }
        self.until(&format!("{question:?} is ticked"), ticked).await
    }

    /// Types a number: Tab to its field, then the keys.
    pub async fn type_number_by_keys(
        &mut self,
        question: &str,
        number: &str,
    ) -> Result<View, Failure> {
        let on_field =
            |focus: &Focus| focus.question.as_deref() == Some(question) && focus.option.is_none();
        self.tab_to(&format!("the field of {question:?}"), on_field).await?;
        for character in number.chars() {
            self.type_key(character).await?;
        }
        let typed =
            |view: &View| view.controls.iter().any(|c| c.question == question && c.value == number);
        self.until(&format!("{number:?} stands in the field of {question:?}"), typed).await
    }

    /// Chooses the first unit of a number whose unit nothing has chosen yet: Tab from its field, Space.
    pub async fn choose_first_unit_by_keys(&mut self, question: &str) -> Result<View, Failure> {
        if self.lacks_unit(question).await? {
            self.key(Key::Tab).await?;
            self.key(Key::Space).await?;
            if self.lacks_unit(question).await? {
                return Err(Failure::new(format!("Tab and Space choose no unit for {question:?}")));
            }
        }
        self.view().await
    }

    /// Presses a button with Space or Enter and waits until something on the screen changes.
    pub async fn press_by_keys(&mut self, button: Button<'_>, key: Key) -> Result<View, Failure> {
        let on_button = |focus: &Focus| {
            focus.action.as_deref() == Some(button.action())
                && (button.question().is_none() || focus.question.as_deref() == button.question())
        };
        let summary =
            "const fold = root.querySelector(arguments[0])?.closest('details:not([open])');
            return fold ? words(fold.firstElementChild) : null";
        let selector = serde_json::json!(button.selector());
        if let Some(summary) = self.look::<Option<String>>(summary, vec![selector]).await? {
            let on_summary = |focus: &Focus| focus.tag == "summary" && focus.text == summary;
            self.walk_to(&format!("{summary:?}, which folds {button:?}"), on_summary, Way::Forward)
                .await?;
            self.type_key(value(key)).await?;
        }
        // "Back" stands before the heading, everything else after it.
        let way = if button == Button::Back { Way::Backward } else { Way::Forward };
        let view = self.walk_to(&format!("the button {button:?}"), on_button, way).await?;
        let before = view.without_focus();
        self.type_key(value(key)).await?;
        let changed = |view: &View| view.clone().without_focus() != before;
        self.until(&format!("{key:?} on {button:?} shows an effect"), changed).await?;
        let somewhere = |view: &View| view.focus.place != Place::Nowhere;
        self.until(&format!("the focus is somewhere after {key:?} on {button:?}"), somewhere).await
    }
}

fn value(key: Key) -> char {
    key.chars().next().unwrap_or_default()
}
