//! What a thumb does: tap an option, tick a line, type a number, press a button. Every step waits until it has shown its
//! effect.
//!
//! *Tap* = one click or one typed key; [`Reader::taps`] counts them for the promise of a short interview.

use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::view::View;
use crate::widget::PATIENCE;
use crate::{Failure, Reader};

/// After how long without an effect a tap counts as unheard.
const UNHEARD: Duration = Duration::from_secs(2);

/// A button by what it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button<'a> {
    /// Go on.
    Next,
    /// "None of these".
    None,
    /// One screen back.
    Back,
    /// Start over.
    Restart,
    /// Start over: yes, erase.
    RestartYes,
    /// Start over: no, keep.
    RestartNo,
    /// "I can't tell".
    CantTell,
    /// Go on with the questions after an emergency.
    AnswerRest,
    /// Change the answer to this question, from the result.
    Change(&'a str),
    /// Open the check.
    Start,
    /// In the picture of both breasts: a part, or all of one, by its action.
    Part(&'static str),
    /// Open or shut the settings.
    Settings,
    /// Speak the language with this tag, from the settings.
    Language(&'a str),
}

impl Button<'_> {
    /// The word that the widget's markup has for it.
    pub fn action(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::None => "none",
            Self::Back => "back",
            Self::Restart => "restart",
            Self::RestartYes => "restart-yes",
            Self::RestartNo => "restart-no",
            Self::CantTell => "cant-tell",
            Self::AnswerRest => "answer-rest",
            Self::Change(_) => "change",
            Self::Start => "start",
            Self::Part(action) => action,
            Self::Settings => "settings",
            Self::Language(_) => "language",
        }
    }

    pub(crate) fn question(&self) -> Option<&str> {
        match self {
            Self::Change(question) => Some(question),
            _ => None,
        }
    }

    pub(crate) fn selector(self) -> String {
        let which = match self {
            Self::Language(tag) => format!("[data-language='{tag}']"),
            _ => self.question().map(|q| format!("[data-q='{q}']")).unwrap_or_default(),
        };
        format!("button[data-action='{}']{which}", self.action())
    }
}

impl Reader {
    /// Taps an option.
    pub async fn choose(&mut self, question: &str, option: &str) -> Result<View, Failure> {
        let selector = format!("input[data-q='{question}'][data-o='{option}']");
        let before = self.view().await?.name();
        self.tap(&selector).await?;
        let what = format!("{option:?} is chosen for {question:?}");
        // A screen that goes on by itself after its only answer has taken the answer too.
        self.until(&what, |view| view.chosen(question) == Some(option) || view.name() != before)
            .await
    }

    /// Ticks a line of a list; one that is ticked already stays so.
    pub async fn tick(&mut self, question: &str) -> Result<View, Failure> {
        let ticked = |view: &View| view.chosen(question) == Some("yes");
        let view = self.view().await?;
        if ticked(&view) {
            return Ok(view);
        }
        self.tap(&format!("input[data-q='{question}'][data-o='yes']")).await?;
        self.until(&format!("{question:?} is ticked"), ticked).await
    }

    /// Types a number in a question's field, over what may stand there.
    pub async fn type_number(&mut self, question: &str, number: &str) -> Result<View, Failure> {
        let selector = format!("input[data-q='{question}']:not([type=radio]):not([type=checkbox])");
        let field = self.tap(&selector).await?;
        let in_field = |view: &View| {
            view.focus.question.as_deref() == Some(question) && view.focus.option.is_none()
        };
        self.until(&format!("the field of {question:?} has the focus"), in_field).await?;
        let select_old = "const [field] = arguments; field.select(); return field.value !== ''";
        let had_text: bool = self.browser.ask(select_old, vec![json!(field)]).await?;
        self.taps += usize::from(had_text);
        // Keys go to the focused element, as a reader's do: chromedriver's own "send keys to element" holds a field in a
        // closed root for one that cannot be typed in.
        for character in number.chars() {
            self.type_key(character).await?;
        }
        let typed =
            |view: &View| view.controls.iter().any(|c| c.question == question && c.value == number);
        self.until(&format!("{number:?} stands in the field of {question:?}"), typed).await
    }

    /// Chooses the first unit of a number whose unit nothing has chosen yet.
    pub async fn choose_first_unit(&mut self, question: &str) -> Result<View, Failure> {
        if self.lacks_unit(question).await? {
            self.tap(&format!("input[name='unit-{question}'][data-unit='0']")).await?;
        }
        self.view().await
    }

    /// Whether a number has units to choose from and none is chosen.
    pub(crate) async fn lacks_unit(&mut self, question: &str) -> Result<bool, Failure> {
        let open = "const units = [...root.querySelectorAll(`input[name='unit-${arguments[0]}']`)];
            return units.length > 0 && !units.some((unit) => unit.checked)";
        self.look(open, vec![json!(question)]).await
    }

    /// Opens what is folded around an element of the widget, with a tap on its summary; what is open already stays so.
    pub async fn unfold(&mut self, selector: &str) -> Result<(), Failure> {
        let folded = "const fold = root.querySelector(arguments[0])?.closest('details:not([open])');
            return fold ? [...root.querySelectorAll('summary')].indexOf(fold.firstElementChild) : null";
        if let Some(place) = self.look::<Option<usize>>(folded, vec![json!(selector)]).await? {
            let script = "const found = root.querySelectorAll('summary')[arguments[0]];
                found.scrollIntoView({ block: 'center', behavior: 'instant' });
                return found";
            let summary: Value = self.look(script, vec![json!(place)]).await?;
            if let Some(summary) = self.element(&summary) {
                self.browser.click(&summary).await?;
                self.taps += 1;
            }
        }
        Ok(())
    }

    /// Presses a button and waits until something on the screen changes. One that is folded away is unfolded first.
    pub async fn press(&mut self, button: Button<'_>) -> Result<View, Failure> {
        self.unfold(&button.selector()).await?;
        let before = self.view().await?.without_focus();
        self.tap(&button.selector()).await?;
        let changed = |view: &View| view.clone().without_focus() != before;
        self.until(&format!("pressing {button:?} shows an effect"), changed).await
    }

    /// Taps a language in the open settings and waits until it is spoken.
    pub async fn speak(&mut self, language: &str) -> Result<View, Failure> {
        self.tap(&Button::Language(language).selector()).await?;
        let spoken = "return root.querySelector('[data-language][aria-pressed=true]')?.lang";
        let deadline = Instant::now() + PATIENCE;
        while self.look::<Option<String>>(spoken, vec![]).await?.as_deref() != Some(language) {
            if Instant::now() > deadline {
                return Err(Failure::new(format!("{language:?} is not spoken")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        self.view().await
    }

    /// Presses and releases one key, wherever the focus is.
    pub async fn type_key(&mut self, value: char) -> Result<(), Failure> {
        self.type_key_with(None, value).await
    }

    /// Presses a key that shuts what it is pressed in, and lets go of it in the page: Firefox's driver finds nobody inside
    /// any more to send the release to.
    pub async fn type_last_key(&mut self, value: char) -> Result<(), Failure> {
        let down = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value });
        self.browser.client.perform_actions(down).await?;
        self.taps += 1;
        self.leave_widget().await?;
        self.browser.client.release_actions().await?;
        Ok(())
    }

    /// The same while another key is held down. Counts as one tap.
    pub async fn type_key_with(&mut self, held: Option<char>, value: char) -> Result<(), Failure> {
        let mut keys = KeyActions::new("keyboard".to_owned());
        keys = held.into_iter().fold(keys, |keys, value| keys.then(KeyAction::Down { value }));
        keys = keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        keys = held.into_iter().fold(keys, |keys, value| keys.then(KeyAction::Up { value }));
        self.browser.client.perform_actions(keys).await?;
        self.taps += 1;
        Ok(())
    }

    /// Presses these keys one after the other, each with Shift held down or not.
    pub(crate) async fn type_keys(&mut self, keys: &[(bool, char)]) -> Result<(), Failure> {
        const SHIFT: char = '\u{e008}';
        if keys.is_empty() {
            return Ok(());
        }
        let mut actions = KeyActions::new("keyboard".to_owned());
        for (shifted, value) in keys.iter().copied() {
            let held = shifted.then_some(SHIFT);
            actions = held.into_iter().fold(actions, |a, value| a.then(KeyAction::Down { value }));
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
            actions = held.into_iter().fold(actions, |a, value| a.then(KeyAction::Up { value }));
        }
        self.browser.client.perform_actions(actions).await?;
        self.taps += keys.len();
        Ok(())
    }

    /// Taps until a condition of the page holds, as a reader does whose first tap went unheard.
    pub async fn tap_until(&mut self, selector: &str, holds: &str) -> Result<(), Failure> {
        let deadline = Instant::now() + PATIENCE;
        while Instant::now() < deadline {
            self.tap(selector).await?;
            let waited = Instant::now();
            while waited.elapsed() < UNHEARD {
                if self.look::<bool>(&format!("return {holds}"), vec![]).await? {
                    return Ok(());
                }
            }
        }
        Err(Failure::new(format!("tapping {selector} did not lead to: {holds}")))
    }

    /// Taps an element of the page itself, by the reference that a script returned.
    pub async fn tap_found(&mut self, reference: &Value) -> Result<(), Failure> {
        let element = self.element(reference);
        let element = element.ok_or_else(|| Failure::new("the page has no such element"))?;
        self.browser.click(&element).await?;
        self.taps += 1;
        Ok(())
    }

    /// Taps what `selector` finds in the widget, or the label around it, as a thumb would.
    pub async fn tap(&mut self, selector: &str) -> Result<Element, Failure> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let missed = match self.find_tappable(selector).await? {
                Some((element, target)) => match self.browser.click(&target).await {
                    Ok(()) => {
                        self.taps += 1;
                        return Ok(element);
                    }
                    // Drawn anew between finding and tapping: a reader's thumb would not notice.
                    Err(error) if error.is_stale_element_reference() => {
                        "it kept changing".to_owned()
                    }
                    Err(error) => error.to_string(),
                },
                None => "there is none in view".to_owned(),
            };
            if Instant::now() > deadline {
                return Err(Failure::new(format!("could not tap {selector}: {missed}")));
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
    }

    /// The element, and what to click for it.
    async fn find_tappable(
        &mut self,
        selector: &str,
    ) -> Result<Option<(Element, Element)>, Failure> {
        let script = "
            const found = [...root.querySelectorAll(arguments[0])].find(seenInput);
            if (!found) return null;
            const target = found.closest('label') ?? found;
            target.scrollIntoView({ block: 'center', behavior: 'instant' });
            return [found, target];";
        let found: Option<(Value, Value)> = self.look(script, vec![json!(selector)]).await?;
        Ok(found.and_then(|(found, target)| Some((self.element(&found)?, self.element(&target)?))))
    }
}
