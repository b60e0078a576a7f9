//! The card "To take to a clinician": the script, the summary, and the ways to take them along.
//!
//! A component of its own, so that a code is drawn once a result and not once a tap. It talks to nobody: what a button did
//! stands in its own status line.
//! Not here: what is taken along (`view::take`), the clipboard and the printer (`hand_out`), paper (`paper`).

mod hand_out;
mod paper;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::{
    app::Words,
    view::{
        Voice,
        take::{Code, TakeAlong},
    },
};
use crate::{
    text::{Message, Word, pack::Variable},
    triage::Answers,
};
use paper::draw_paper;

/// The name of the reminders' file: the words in it, and nothing more.
const REMINDERS: &str = "check-again.ics";

/// What the card shows.
#[derive(PartialEq, Properties)]
pub struct TakeProps {
    /// The words of the language.
    pub words: Words,
    /// What can be taken along.
    pub take: TakeAlong,
    /// Whether the script stands elsewhere already, with the calls of an emergency.
    pub script_stands: bool,
}

/// What can happen on it.
pub enum TakeMsg {
    /// Copy the text, by this button.
    Copy(Option<HtmlElement>),
    /// Print the page for paper.
    Print,
    /// Save the page as a file.
    Save,
    /// Save the reminders.
    Remind,
    /// Drawn for the first time: whether the document is the widget's own.
    Stands(bool),
}

/// The card.
pub struct Take {
    code: Option<Code>,
    status: String,
    /// Copying failed, so the text stands there to be copied by hand.
    by_hand: bool,
    /// Whether printing prints the result and not the article around it.
    can_print: bool,
    saved: hand_out::Saved,
    card: NodeRef,
    field: NodeRef,
}

impl Component for Take {
    type Message = TakeMsg;
    type Properties = TakeProps;

    fn create(context: &Context<Self>) -> Self {
        Take {
            code: context.props().take.code(),
            status: String::new(),
            by_hand: false,
            can_print: true,
            saved: hand_out::Saved::default(),
            card: NodeRef::default(),
            field: NodeRef::default(),
        }
    }

    fn changed(&mut self, context: &Context<Self>, _: &Self::Properties) -> bool {
        // What was done was done with another text.
        self.status.clear();
        self.by_hand = false;
        self.code = context.props().take.code();
        true
    }

    fn update(&mut self, context: &Context<Self>, message: TakeMsg) -> bool {
        let TakeProps { words, take, .. } = context.props();
        let say = |word| plain(words, |voice| voice.word(word));
        let saved = |word, name| plain(words, |voice| voice.word_with(word, Variable::Name, name));
        match message {
            TakeMsg::Stands(alone) => {
                let changed = self.can_print != alone;
                self.can_print = alone;
                return changed;
            }
            TakeMsg::Copy(button) => {
                self.by_hand = !button.is_some_and(|button| hand_out::copy(&button, &take.text()));
                self.status =
                    say(if self.by_hand { Word::TakeNotCopied } else { Word::TakeCopied });
            }
            TakeMsg::Print => {
                hand_out::print();
                self.status = say(Word::TakePrinted);
            }
            TakeMsg::Save => {
                let name = take.file_name();
                self.saved.save(&name, "text/html", &take.page());
                self.status = saved(Word::TakeSaved, &name);
            }
            TakeMsg::Remind => {
                if let Some(file) = take.calendar() {
                    self.saved.save(REMINDERS, "text/calendar", &file);
                    self.status = saved(Word::TakeReminded, REMINDERS);
                }
            }
        }
        true
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        if first {
            context.link().send_message(TakeMsg::Stands(hand_out::is_alone(&self.card)));
        }
        hand_out::select(&self.field);
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let TakeProps { words, take, script_stands } = context.props();
        plain(words, |voice| {
            html! {
                <>
                    <section class="card take" ref={self.card.clone()}>
                        <h3>{ voice.word(Word::TakeTitle) }</h3>
                        if !script_stands { { draw_script(voice, take, "h4") } }
                        <details class="summary">
                            <summary>{ voice.word(Word::TakeSummary) }</summary>
                            { for take.summary(true).into_iter().map(|line| html! { <p>{ line }</p> }) }
                        </details>
                        { self.draw_ways(context, voice) }
                        { self.draw_code(voice) }
                    </section>
                    { draw_paper(take, self.code.as_ref()) }
                </>
            }
        })
    }
}

impl Take {
    fn draw_ways(&self, context: &Context<Self>, voice: &Voice) -> Html {
        let link = context.link();
        let copy = link
            .callback(|event: MouseEvent| TakeMsg::Copy(event.target_dyn_into::<HtmlElement>()));
        let way = |action: &'static str, word, tapped: Callback<MouseEvent>| {
            html! {
                <button type="button" class="secondary" data-action={action} onclick={tapped}>
                    { voice.word(word) }
                </button>
            }
        };
        let reminds = !context.props().take.reminders.is_empty();
        html! {
            <>
                <div class="ways">
                    { way("copy", Word::TakeCopy, copy) }
                    if self.can_print {
                        { way("print", Word::TakePrint, link.callback(|_| TakeMsg::Print)) }
                    }
                    { way("save", Word::TakeSave, link.callback(|_| TakeMsg::Save)) }
                    if reminds {
                        { way("remind", Word::TakeRemind, link.callback(|_| TakeMsg::Remind)) }
                    }
                </div>
                if !self.can_print { <p class="hint">{ voice.word(Word::TakeNoPrint) }</p> }
                <p class="status" role="status">{ &self.status }</p>
                if self.by_hand {
                    <textarea class="by-hand" readonly=true rows="8" ref={self.field.clone()}
                        aria-label={voice.title(Message::Word(Word::TakeNotCopied))}
                        value={context.props().take.text()} />
                }
            </>
        }
    }

    fn draw_code(&self, voice: &Voice) -> Html {
        let Some(code) = &self.code else {
            return html! { <p class="hint">{ voice.word(Word::TakeCodeNone) }</p> };
        };
        let message = Message::Word(Word::TakeCode);
        html! {
            <details class="code">
                <summary>{ voice.word(Word::TakeCode) }</summary>
                <p class="hint">{ voice.hint(message) }</p>
                if code.shorter { <p class="hint">{ voice.word(Word::TakeCodeShort) }</p> }
                { draw_code(code, Some(voice.title(message))) }
            </details>
        }
    }
}

/// Draws the three lines to read out, under a heading of this level.
pub fn draw_script(voice: &Voice, take: &TakeAlong, heading: &'static str) -> Html {
    html! {
        <div class="script">
            <@{heading}>{ voice.word(Word::TakeScript) }</@>
            <p class="hint">{ voice.hint(Message::Word(Word::TakeScript)) }</p>
            <blockquote>{ for take.script.iter().map(|line| html! { <p>{ line }</p> }) }</blockquote>
        </div>
    }
}

/// Dark on white in every theme, or a camera does not see it.
fn draw_code(code: &Code, label: Option<String>) -> Html {
    let size = code.size.to_string();
    let ground = ["M0 0h", &size, "v", &size, "h-", &size, "z"].concat();
    html! {
        <svg viewBox={["0 0 ", &size, " ", &size].concat()} role="img" aria-label={label}
            shape-rendering="crispEdges">
            <path fill="#fff" d={ground} />
            <path fill="#000" d={code.path.clone()} />
        </svg>
    }
}

/// No word on the card itself depends on who reads it.
fn plain<T>(words: &Words, say: impl FnOnce(&Voice) -> T) -> T {
    say(&Voice::new(&words.0, &Answers::new()))
}
