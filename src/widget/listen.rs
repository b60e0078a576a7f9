//! Draws the button that reads the page aloud, and says which lines of the page it reads.
//!
//! Not here: voices (`aloud`), sentences (`view::spoken`).

use yew::prelude::*;

use super::{
    app::{App, Draw, Msg},
    screen::{screen_notice, shared_line},
    view::{pieces, result_lines, result_view, screen_lines},
};
use crate::text::Word;

/// Draws the button where the device has a voice for the language.
pub fn draw_listen(draw: &Draw) -> Html {
    if !draw.app.aloud.has_voice() {
        return Html::default();
    }
    let (action, word) = match draw.app.aloud.is_reading() {
        true => ("stop-reading", Word::UiStopReading),
        false => ("read-aloud", Word::UiReadAloud),
    };
    let toggle = draw.link.callback(|_: MouseEvent| Msg::ReadAloud);
    html! {
        <p class="listen">
            <button type="button" class="secondary" data-action={action} onclick={toggle}>
                { draw.voice.word(word) }
            </button>
        </p>
    }
}

impl App {
    /// Reads the page that stands now, or ends the reading that runs.
    pub(super) fn read_or_stop(&mut self, context: &Context<App>) {
        if self.aloud.is_reading() {
            return self.aloud.stop();
        }
        let lines = lines_aloud(&self.draw(context));
        let ended = context.link().callback(|()| Msg::ReadingOver);
        self.aloud.read(&pieces(lines.iter().map(String::as_str)), ended);
    }
}

/// The lines of the page that stands now.
fn lines_aloud(draw: &Draw) -> Vec<String> {
    let app = draw.app;
    match app.interview.screen() {
        Some(screen) => {
            let due = screen_notice(draw, screen);
            let lines = screen_lines(&draw.voice, &app.interview, screen, due.as_ref());
            shared_line(draw, screen).into_iter().chain(lines).collect()
        }
        None => {
            let view = result_view(&draw.voice, app.interview.answers(), app.region, &app.clock);
            result_lines(&draw.voice, &view)
        }
    }
}
