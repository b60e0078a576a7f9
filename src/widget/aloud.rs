//! Reads a page aloud with the browser's own voices, and only with those that the device itself says are its own.
//!
//! A voice from elsewhere would send every sentence to its maker, so the filter is what keeps the widget silent towards
//! others. Where no such voice fits the language there is no button. Voices may arrive late, which the browser tells.
//!
//! *Reading* = the sentences of one page, handed over one utterance each, until the last has ended or somebody stops it.
//! Not here: which sentences (`view::spoken`), and when a reading ends for another reason than its end (`app`).

use js_sys::{Array, Reflect};
use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};
use yew::Callback;

use super::view::speaks;

/// The browser's speech, and the reading that runs.
pub struct Aloud {
    speech: Option<SpeechSynthesis>,
    language: String,
    reading: Option<Reading>,
    listeners: Vec<Listener>,
}

/// Its utterances are kept, because an engine that drops them early (Chromium) never tells their end.
struct Reading {
    utterances: Vec<SpeechSynthesisUtterance>,
    _ended: Closure<dyn FnMut()>,
}

/// What is told of an event until this is dropped.
struct Listener {
    target: EventTarget,
    event: &'static str,
    told: Closure<dyn FnMut()>,
}

impl Listener {
    fn new(target: EventTarget, event: &'static str, tell: Callback<()>) -> Self {
        let told = Closure::<dyn FnMut()>::new(move || tell.emit(()));
        // Some engines' speech is no event target; then its voices are there from the start.
        let _ = target.add_event_listener_with_callback(event, told.as_ref().unchecked_ref());
        Self { target, event, told }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let told = self.told.as_ref().unchecked_ref();
        let _ = self.target.remove_event_listener_with_callback(self.event, told);
    }
}

impl Aloud {
    /// Goes on in another language, silent until it is asked again.
    pub fn change_language(&mut self, language: &str) {
        self.stop();
        self.language = language.into();
    }

    /// For a language. `on_voices` is told when the voices change, `on_leave` when the page goes away.
    pub fn new(language: &str, on_voices: Callback<()>, on_leave: Callback<()>) -> Self {
        let window = js_sys::global();
        // Not every browser has it, and the bindings would take its absence for it.
        let named = |name: &str| Reflect::get(&window, &name.into()).ok();
        let speech = named("speechSynthesis")
            .filter(|speech| {
                speech.is_object()
                    && named("SpeechSynthesisUtterance").is_some_and(|it| it.is_function())
            })
            .map(|speech| speech.unchecked_into::<SpeechSynthesis>());
        let mut listeners = Vec::new();
        if let Some(speech) = &speech {
            listeners.push(Listener::new(
                speech.clone().unchecked_into(),
                "voiceschanged",
                on_voices,
            ));
            listeners.push(Listener::new(window.unchecked_into(), "pagehide", on_leave));
        }
        Self { speech, language: language.into(), reading: None, listeners }
    }

    /// Whether there is a voice to read with.
    pub fn has_voice(&self) -> bool {
        self.voice().is_some()
    }

    /// Whether a reading runs.
    pub fn is_reading(&self) -> bool {
        self.reading.is_some()
    }

    /// A voice of the device for the language, the reader's own choice first.
    fn voice(&self) -> Option<SpeechSynthesisVoice> {
        let voices: Array = self.speech.as_ref()?.get_voices();
        let mut fitting: Option<SpeechSynthesisVoice> = None;
        for voice in voices.iter().map(|voice| voice.unchecked_into::<SpeechSynthesisVoice>()) {
            if voice.local_service() && speaks(&voice.lang(), &self.language) {
                if voice.default() {
                    return Some(voice);
                }
                fitting.get_or_insert(voice);
            }
        }
        fitting
    }

    /// Reads these sentences, in place of what was read before; `on_end` is told when the last has ended.
    pub fn read(&mut self, sentences: &[&str], on_end: Callback<()>) {
        self.stop();
        let (Some(speech), Some(voice)) = (&self.speech, self.voice()) else { return };
        let ended = Closure::<dyn FnMut()>::new(move || on_end.emit(()));
        let mut utterances = Vec::new();
        for sentence in sentences {
            let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(sentence) else { continue };
            utterance.set_voice(Some(&voice));
            utterance.set_lang(&voice.lang());
            // An engine that fails tells no end.
            utterance.set_onerror(Some(ended.as_ref().unchecked_ref()));
            utterances.push(utterance);
        }
        let Some(last) = utterances.last() else { return };
        last.set_onend(Some(ended.as_ref().unchecked_ref()));
        utterances.iter().for_each(|utterance| speech.speak(utterance));
        self.reading = Some(Reading { utterances, _ended: ended });
    }

    /// Stops at once.
    pub fn stop(&mut self) {
        let Some(reading) = self.reading.take() else { return };
        for utterance in &reading.utterances {
            // What is cancelled tells an error, which would end a reading that has begun since.
            utterance.set_onend(None);
            utterance.set_onerror(None);
        }
        if let Some(speech) = &self.speech {
            speech.cancel();
        }
    }
}

impl Drop for Aloud {
    fn drop(&mut self) {
        self.stop();
        self.listeners.clear();
    }
}
