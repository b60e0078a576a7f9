//! What stands on the screen at one moment, as a reader would tell it.
//!
//! *Control* = a native radio, checkbox or field that answers a question; *focus* = where the next key press goes.
//! All of it is read in one go by `look.js`, which alone knows the widget's markup.

use std::fmt;

use serde::Deserialize;

/// Everything on the screen.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct View {
    /// The screen's id; none before the widget runs and on the result.
    pub screen: Option<String>,
    /// The heading.
    pub title: String,
    /// All words, in one line.
    pub text: String,
    /// What can be answered here.
    pub controls: Vec<Control>,
    /// What can be pressed here.
    pub buttons: Vec<Shown>,
    /// What the widget says is wrong with an answer.
    pub errors: Vec<String>,
    /// Where the next key press goes.
    pub focus: Focus,
    /// The result, once there is one.
    pub result: Option<Outcome>,
}

/// A radio, a checkbox or a field.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Control {
    /// Question id.
    pub question: String,
    /// Option id; none for a field.
    pub option: Option<String>,
    /// The input's type.
    pub kind: String,
    /// Whether it is chosen or ticked.
    pub checked: bool,
    /// What is typed in it.
    pub value: String,
}

/// A button in view.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Shown {
    /// What it does.
    pub action: String,
    /// The question it belongs to, for "change".
    pub question: Option<String>,
    /// Its words.
    pub text: String,
    /// Whether pressing it does nothing now.
    pub disabled: bool,
}

/// The focused element.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Focus {
    /// Inside the widget, on the page around it, or nowhere (the page's body).
    pub place: Place,
    /// Element name.
    pub tag: String,
    /// Its words, or its label's.
    pub text: String,
    /// Question id, on a control.
    pub question: Option<String>,
    /// Option id, on a radio or checkbox.
    pub option: Option<String>,
    /// Action, on a button.
    pub action: Option<String>,
}

/// Where the focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// On an element of the widget.
    Widget,
    /// On an element of the article.
    Page,
    /// On nothing: a keyboard or screen-reader user has lost the place.
    Nowhere,
}

/// The result as it stands on the screen.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Outcome {
    /// `self_care` … `emergency`.
    pub urgency: String,
    /// The baby's own box.
    pub baby: Option<BabyBox>,
    /// What to do and how soon.
    pub headline: String,
    /// Every number that can be tapped.
    pub phones: Vec<Phone>,
    /// "It looks most like …", best first.
    pub patterns: Vec<String>,
    /// Why.
    pub reasons: Vec<String>,
    /// Headings of the parts.
    pub sections: Vec<String>,
    /// All its words.
    pub text: String,
}

/// The baby's own box on the result.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct BabyBox {
    /// `same_day` or `emergency`.
    pub urgency: String,
    /// Its words.
    pub text: String,
}

/// A number to call.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Phone {
    /// The `tel:` address.
    pub href: String,
    /// What the reader reads.
    pub text: String,
}

impl View {
    /// The option chosen for a question.
    pub fn chosen(&self, question: &str) -> Option<&str> {
        let chosen = self.controls.iter().find(|c| c.question == question && c.checked)?;
        chosen.option.as_deref()
    }

    /// Whether this screen asks the question.
    pub fn asks(&self, question: &str) -> bool {
        self.controls.iter().any(|c| c.question == question)
    }

    /// The questions of this screen, top to bottom.
    pub fn questions(&self) -> Vec<&str> {
        let mut ids: Vec<&str> = Vec::new();
        for control in &self.controls {
            if !ids.contains(&control.question.as_str()) {
                ids.push(&control.question);
            }
        }
        ids
    }

    /// Whether there is a button for this action that can be pressed.
    pub fn offers(&self, action: &str) -> bool {
        self.buttons.iter().any(|b| b.action == action && !b.disabled)
    }

    /// The name under which a screen is counted: its id, or `result`.
    pub fn name(&self) -> Option<String> {
        match &self.result {
            Some(_) => Some("result".into()),
            None => self.screen.clone(),
        }
    }

    /// The same view with the focus left out of account.
    pub fn without_focus(mut self) -> Self {
        self.focus = Focus {
            place: Place::Nowhere,
            tag: String::new(),
            text: String::new(),
            question: None,
            option: None,
            action: None,
        };
        self
    }
}

impl Outcome {
    /// Whether a number can be both tapped and read: what the link dials stands in its words, with or without the
    /// country's own digits in front.
    pub fn has_readable_phone(&self) -> bool {
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        self.phones.iter().any(|phone| {
            let (dialled, read) = (digits(&phone.href), digits(&phone.text));
            read.len() >= 3 && (read.contains(&dialled) || dialled.ends_with(&read))
        })
    }
}

impl fmt::Display for View {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "screen:  {}", self.name().unwrap_or_else(|| "none".into()))?;
        writeln!(f, "heading: {}", self.title)?;
        if let Some(result) = &self.result {
            writeln!(f, "urgency: {}", result.urgency)?;
        }
        let answers: Vec<String> = self
            .controls
            .iter()
            .filter(|c| c.checked || (c.option.is_none() && !c.value.is_empty()))
            .map(|c| format!("{}={}", c.question, c.option.as_deref().unwrap_or(&c.value)))
            .collect();
        writeln!(f, "answers: {}", answers.join(" "))?;
        let buttons: Vec<&str> = self.buttons.iter().map(|b| b.action.as_str()).collect();
        writeln!(f, "buttons: {}", buttons.join(" "))?;
        writeln!(f, "errors:  {}", self.errors.join(" | "))?;
        writeln!(f, "focus:   {:?} {} {:?}", self.focus.place, self.focus.tag, self.focus.text)?;
        write!(f, "words:   {}", self.text)
    }
}
