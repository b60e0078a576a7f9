//! The explorer: a form with every question, sheets to start from, and the place of the result.
//!
//! Without a script the form stays as it is written here, out of use: a list of all questions with their answers, which
//! the rules' words lead to. Not here: what an answer leads to, which the program says.

use std::fs;

use anyhow::{Context, Result};
use clog_or_mastitis::protocol::screens::TRIED;
use clog_or_mastitis::protocol::{Kind, Question, SCREENS, Screen};
use clog_or_mastitis::text::pack::Variable;
use clog_or_mastitis::text::{Message, Slot};
use serde_json::Value;

use super::super::guide::definitions::{missing, unit};
use super::super::guide::html::{escape, tag, tag_with};
use super::super::guide::page::Section;
use super::super::guide::voice::Voice;
use crate::project::Project;

/// Sheets to start from: the bases of the clinical cases, which the tests know the results of.
const BASES: &str = "tests/cases/bases.json";
const STARTS: [&str; 4] = ["plain_clog", "warm_wedge", "mastitis", "empty"];

/// The parts of the result, top to bottom.
const RESULT: [&str; 5] = ["parent", "baby", "rules", "looks", "changes"];

/// The section.
pub fn section(voice: &Voice, project: &Project) -> Result<Section> {
    let mut body = String::new();
    for line in ["try-lead", "try-not_for_you", "try-private"] {
        body += &tag("p", voice.own(line)?);
    }
    body += &tag_with("p", "id=\"needs\" class=\"note\"", voice.own("try-needs")?);
    body += &tag_with(
        "p",
        "id=\"failed\" class=\"note\" hidden=\"hidden\" role=\"alert\"",
        voice.own("try-failed")?,
    );
    let mut screens = String::new();
    for (index, screen) in (0u16..).zip(SCREENS.iter().chain([&TRIED])) {
        screens += &screen_part(voice, index, screen)?;
    }
    let inside = tag_with(
        "fieldset",
        "id=\"sheet\" disabled=\"disabled\"",
        starts(voice, project)? + &screens,
    );
    let form = tag_with("form", "autocomplete=\"off\"", inside);
    body += &tag_with("div", "id=\"explorer\"", told(voice)? + &form + &result(voice)?);
    Ok(Section::new("try", voice.own("try")?, body))
}

/// The choice of a sheet, and the sheets themselves as JSON that nobody sees.
fn starts(voice: &Voice, project: &Project) -> Result<String> {
    let text = fs::read_to_string(project.root.join(BASES))
        .with_context(|| format!("{BASES} cannot be read."))?;
    let bases: Value = serde_json::from_str(&text)?;
    let (mut options, mut sheets) = (String::new(), String::new());
    for id in STARTS {
        let sheet = bases.get(id).with_context(|| format!("{BASES} lacks {id}."))?;
        options +=
            &tag_with("option", &format!("value=\"{id}\""), voice.own(&format!("start-{id}"))?);
        let hidden = format!("hidden=\"hidden\" data-start=\"{id}\"");
        sheets += &tag_with("span", &hidden, escape(&sheet.to_string()));
    }
    let label = tag_with("label", "for=\"start\"", voice.own("try-start")?);
    let select = tag_with("select", "id=\"start\"", options);
    Ok(tag_with("div", "class=\"start\"", label + &select + &sheets))
}

fn screen_part(voice: &Voice, index: u16, screen: &Screen) -> Result<String> {
    let title = voice.say(Message::Screen(index), Slot::Value, &[])?;
    let mut asked = String::new();
    for question in screen.asked.iter().map(|asked| asked.question) {
        asked += &field(voice, question)?;
    }
    let body = tag("summary", title) + &tag_with("div", "class=\"asked\"", asked);
    Ok(tag_with("details", &format!("open=\"open\" data-screen=\"{}\"", screen.id), body))
}

fn field(voice: &Voice, question: Question) -> Result<String> {
    let id = question.id();
    let message = Message::Question(question);
    let label = voice.say(message, Slot::Value, &[])?;
    let mut text = tag_with("label", &format!("for=\"answer-{id}\""), &label);
    let mut described = String::new();
    if let Some(hint) = voice.maybe(message, Slot::Hint, &[]) {
        text += &tag_with("p", &format!("class=\"hint\" id=\"hint-{id}\""), hint);
        described = format!(" aria-describedby=\"hint-{id}\"");
    }
    let mut options = option("", &voice.own("try-left_open")?);
    for (index, value) in (0u8..).zip(question.options()) {
        options += &option(value, &voice.option(question, index)?);
    }
    let amount = match question.data().kind {
        Kind::Choice(_) => false,
        Kind::Number(_) => {
            options += &option("#", &voice.own("try-number")?);
            true
        }
        Kind::Temperature(_) => {
            options += &option("F", &voice.own("try-fahrenheit")?);
            options += &option("C", &voice.own("try-celsius")?);
            true
        }
    };
    let mut controls = tag_with(
        "select",
        &format!("id=\"answer-{id}\" data-question=\"{id}\"{described}"),
        options,
    );
    if amount {
        let label = voice.own_with("try-amount", &[(Variable::Question, &label)])?;
        controls += &format!(
            "<input id=\"amount-{id}\" inputmode=\"decimal\" hidden=\"hidden\" aria-label=\"{label}\" aria-describedby=\"error-{id}\" />\n"
        );
        if matches!(question.data().kind, Kind::Number(_)) {
            controls +=
                &tag_with("span", "class=\"unit\" hidden=\"hidden\"", voice.word(unit(question))?);
        }
    }
    text += &tag_with("div", "class=\"controls\"", controls);
    if amount {
        text += &tag_with("p", &format!("class=\"error\" id=\"error-{id}\" role=\"alert\""), "");
    }
    text += &tag_with("p", "class=\"missing\"", missing(voice, question)?);
    Ok(tag_with("div", &format!("id=\"question-{id}\""), text))
}

fn option(value: &str, text: &str) -> String {
    tag_with("option", &format!("value=\"{value}\""), text)
}

/// What is read out after a change, and stays in view while answers change.
fn told(voice: &Voice) -> Result<String> {
    let stale = tag_with("p", "id=\"stale\" hidden=\"hidden\"", voice.own("result-stale")?);
    let inside = tag_with("p", "id=\"summary\" aria-live=\"polite\"", "") + &stale;
    Ok(tag_with("div", "id=\"told\" hidden=\"hidden\"", inside))
}

/// The rest of the result, which can be looked up. It can have the focus, because beside the form it scrolls by itself,
/// also for those who have no pointer.
fn result(voice: &Voice) -> Result<String> {
    let mut parts = String::new();
    for part in RESULT {
        let title = tag("dt", voice.own(&format!("result-{part}"))?);
        let place = tag_with("dd", &format!("data-result=\"{part}\""), "");
        parts += &tag("div", title + &place);
    }
    let title = tag_with("h3", "id=\"result-title\"", voice.own("result")?);
    Ok(tag_with(
        "div",
        "id=\"result\" hidden=\"hidden\" role=\"region\" tabindex=\"0\" aria-labelledby=\"result-title\"",
        title + &tag("dl", parts),
    ))
}
