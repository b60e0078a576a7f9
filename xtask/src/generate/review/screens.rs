//! The interview: every screen in order, who sees it, and what it asks of whom.
//!
//! Not here: which screen comes next (`triage::interview`), the words of the questions (`questions`).

use anyhow::Result;
use clog_or_mastitis::protocol::screens::{Asked, TRIED};
use clog_or_mastitis::protocol::{Question, SCREENS, Screen};
use clog_or_mastitis::text::{Message, Slot};

use super::markdown::{anchor, head, inline, link_to, row};
use super::{both, notation, quoted, texts};
use crate::generate::guide::voice::Voice;

const LEAD: &str = "A question is asked when its screen is shown and its own condition holds; an answer whose question is no longer asked
leaves the sheet. A question *after* another appears once that one was answered. An *optional* one may be passed by
without a word. One button gives the questions in *one button* their first, best answer. The interview stops at the
first emergency; the reader may go on.

";

/// The section.
pub fn section(voice: &Voice) -> Result<String> {
    let mut out = String::from(LEAD);
    for (index, screen) in (0u16..).zip(SCREENS.iter().chain([&TRIED])) {
        out += &entry(voice, index, screen)?;
    }
    Ok(out)
}

fn entry(voice: &Voice, index: u16, screen: &'static Screen) -> Result<String> {
    let number = usize::from(index) + 1;
    let place = anchor(&format!("screen-{}", screen.id));
    let mut out = match number > SCREENS.len() {
        true => format!("### {place}On the result page: `{}`\n\n", screen.id),
        false => format!("### {place}Screen {number}: `{}`\n\n", screen.id),
    };
    out += &quoted(&texts(voice, Message::Screen(index)));
    out += &both(voice, "Shown", &screen.shown)?;
    out += &head(&["question", "label", "asked when", "after", "optional", "one button"]);
    for asked in screen.asked {
        out += &line(voice, screen, asked)?;
    }
    Ok(out + "\n")
}

fn line(voice: &Voice, screen: &Screen, asked: &Asked) -> Result<String> {
    let to = |question: Question| link_to(question.id(), &format!("question-{}", question.id()));
    let yes = |yes: bool| if yes { "yes" } else { "" };
    // A table's cell is one line.
    let exact = notation::exact(&asked.shown).split_whitespace().collect::<Vec<_>>().join(" ");
    Ok(row(&[
        to(asked.question),
        inline(&voice.say(Message::Question(asked.question), Slot::Short, &[])?),
        format!("`{exact}`"),
        asked.after.map(to).unwrap_or_default(),
        yes(asked.optional).into(),
        yes(screen.quick_none.contains(&asked.question)).into(),
    ]))
}
