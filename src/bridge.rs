//! The only door between the checker and JavaScript: plain data in and out.
//!
//! Two builds: `widget` mounts the interview, `headless` assesses sheets and tells what it decides by. Nothing crosses that
//! would tell an answer: the widget reports that it was started or closed, and the language that the reader taps. A result
//! crosses only where `on_result` was handed in, which the shadow mount alone does, for a page that asked (decision 027).
//! Not here: finding and fetching files, and what the page sees (the shell in `www/`).

// wasm-bindgen's expansion holds unsafe code; none is written here.
#![allow(unsafe_code)]

use wasm_bindgen::prelude::*;

/// The interview.
#[cfg(feature = "widget")]
mod widget {
    use std::rc::Rc;

    use js_sys::{Array, Function, Object, Reflect};
    use web_sys::Element;
    use yew::{AppHandle, Callback, Renderer};

    use super::*;
    use crate::{
        protocol::regions::{ELSEWHERE, region},
        text::Catalogue,
        triage::Outcome,
        widget::{
            app::{App, AppProps, Msg, Now, Words},
            view::Language,
        },
    };

    /// A running interview, as JavaScript holds it.
    #[wasm_bindgen(js_name = App)]
    pub struct Handle {
        app: Option<AppHandle<App>>,
    }

    #[wasm_bindgen(js_class = App)]
    impl Handle {
        /// Takes an option that changed: `region` (an id), `units` (`f` or `c`), or `sheet` (`on`
        /// or `off`): whether the widget stands in a sheet that can be closed. Others are passed
        /// over: they take effect only at the start.
        pub fn set_option(&self, name: &str, value: &str) {
            let Some(app) = &self.app else { return };
            match name {
                "region" => app.send_message(Msg::Region(value.into())),
                "units" => app.send_message(Msg::Units(value == "f")),
                "sheet" => app.send_message(Msg::Sheet(value == "on")),
                _ => {}
            }
        }

        /// Goes on in the words of another language; answers and place stay.
        ///
        /// # Errors
        /// As [`mount`]: nothing has changed then.
        pub fn set_words(&self, words: &[u8]) -> Result<(), JsValue> {
            let words = Catalogue::read(words).map_err(|error| error.to_string())?;
            if let Some(app) = &self.app {
                app.send_message(Msg::Speak(Words(Rc::new(words))));
            }
            Ok(())
        }

        /// The words that the reader asked for did not arrive.
        pub fn words_missing(&self) {
            if let Some(app) = &self.app {
                app.send_message(Msg::NoWords);
            }
        }

        /// Ends the interview and forgets its answers. A second call does nothing.
        pub fn destroy(&mut self) {
            if let Some(app) = self.app.take() {
                app.destroy();
            }
        }
    }

    /// Puts the interview into `root`, with the words of one language.
    ///
    /// # Errors
    /// A cause code as a string: `words_damaged`, `words_version`, `mount_failed`.
    #[wasm_bindgen]
    pub fn mount(root: Element, words: &[u8], options: &JsValue) -> Result<Handle, JsValue> {
        // Yew's own would write to the console. The shell tells the publisher, in one line.
        yew::set_custom_panic_hook(Box::new(|_| {}));
        let words = Catalogue::read(words).map_err(|error| error.to_string())?;
        let text = |name: &str| field(options, name).and_then(|value| value.as_string());
        let listener = |name: &str| {
            let told = field(options, name)?.dyn_into::<Function>().ok()?;
            Some(Callback::from(move |what: JsValue| {
                // What a listener throws is its own affair.
                let _ = told.call1(&JsValue::NULL, &what);
            }))
        };
        let teller = |name: &str| listener(name).unwrap_or_else(Callback::noop);
        let told = teller("on_event");
        let telling = |name: &'static str| told.reform(move |()| name.into());
        let region = text("region").and_then(|id| region(&id)).unwrap_or(ELSEWHERE);
        let props = AppProps {
            words: Words(Rc::new(words)),
            region: region.id,
            fahrenheit: text("units").map_or(region.fahrenheit, |units| units == "f"),
            clock: Now(js_sys::Date::now),
            languages: languages(options),
            on_language: teller("on_language").reform(|tag: String| tag.into()),
            on_result: listener("on_result").map(|told| told.reform(as_object)),
            on_started: telling("started"),
            on_closed: telling("closed"),
        };
        let app = Renderer::<App>::with_root_and_props(root, props).render();
        Ok(Handle { app: Some(app) })
    }

    /// A result as the headless build names its parts.
    fn as_object(outcome: Outcome) -> JsValue {
        let patterns: Array = outcome.patterns.into_iter().map(JsValue::from_str).collect();
        let object = Object::new();
        let parts = [
            ("urgency", outcome.urgency.id().into()),
            ("baby_urgency", outcome.baby_urgency.id().into()),
            ("patterns", patterns.into()),
        ];
        for (name, value) in parts {
            // A plain object takes every field.
            let _ = Reflect::set(&object, &name.into(), &value);
        }
        object.into()
    }

    /// The languages that there are words in: pairs of a tag and a name.
    fn languages(options: &JsValue) -> Vec<Language> {
        let listed = field(options, "languages").unwrap_or_default();
        let pair = |pair: JsValue| {
            let pair = Array::from(&pair);
            Some(Language { tag: pair.get(0).as_string()?, name: pair.get(1).as_string()? })
        };
        Array::from(&listed).iter().filter_map(pair).collect()
    }

    fn field(options: &JsValue, name: &str) -> Option<JsValue> {
        Reflect::get(options, &name.into()).ok().filter(|value| !value.is_undefined())
    }
}

/// The logic alone.
#[cfg(feature = "headless")]
mod headless {
    use serde::Serialize;
    use serde_wasm_bindgen::Serializer;

    use super::*;
    use crate::{
        protocol::outline::outline,
        triage::{
            Answers, RawSheet, SheetError, full_result,
            sheet::ErrorCode,
            standing::{SoFar, standing},
        },
    };

    /// How many letters of a value an error tells.
    const LONGEST: usize = 100;

    /// Assesses an answer sheet: an object of question ids to answers. Gives the result in the
    /// shape of the answer sheet's contract.
    ///
    /// # Errors
    /// An object with `code`, `key`, `got`, `takes` and `message` for a sheet that cannot be taken.
    #[wasm_bindgen]
    pub fn assess(sheet: JsValue) -> Result<JsValue, JsValue> {
        given(full_result(&read(sheet)?))
    }

    /// Where an interview stands for an answer sheet: the next screen with its questions, whether it may end, which answers
    /// fall away. `so_far` is what a sheet cannot say, or undefined.
    ///
    /// # Errors
    /// As [`assess`], and for questions or screens in `so_far` that there are none of.
    #[wasm_bindgen]
    pub fn interview(sheet: JsValue, so_far: JsValue) -> Result<JsValue, JsValue> {
        let answers = read(sheet)?;
        // A list would be read as pairs, and what is no pair in it throws past the program (issue 7).
        let so_far = match so_far.is_array() {
            true => Err("a list".to_owned()),
            false => serde_wasm_bindgen::from_value(so_far).map_err(|error| error.to_string()),
        };
        let so_far: Option<SoFar> = so_far.map_err(|got| {
            refused(SheetError {
                code: ErrorCode::WrongType,
                key: "(so far)".into(),
                // It tells the whole value, of whatever size.
                got: got.chars().take(LONGEST).collect(),
                takes: "an object: `unsure`, a list of question ids, and `passed`, a list of screen ids"
                    .into(),
            })
        })?;
        given(standing(&answers, &so_far.unwrap_or_default()).map_err(refused)?)
    }

    fn read(sheet: JsValue) -> Result<Answers, JsValue> {
        let raw: RawSheet = serde_wasm_bindgen::from_value(sheet)?;
        raw.into_answers().map_err(refused)
    }

    fn refused(error: SheetError) -> JsValue {
        given(error).unwrap_or_else(|error| error)
    }

    /// As plain objects, as JSON would give them.
    fn given(what: impl Serialize) -> Result<JsValue, JsValue> {
        Ok(what.serialize(&Serializer::json_compatible())?)
    }

    /// The knowledge itself, in the shape that `assess.d.ts` publishes: what `assess` reads, and nothing else.
    ///
    /// # Errors
    /// None that can be provoked; the serialiser's signature has one.
    #[wasm_bindgen]
    pub fn protocol() -> Result<JsValue, JsValue> {
        given(outline())
    }
}
