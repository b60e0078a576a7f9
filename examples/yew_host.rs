//! A page that is itself a Yew app and has the check in it, as an example and for the journey `yew_host`.
//!
//! `cargo build --example yew_host --features widget --target wasm32-unknown-unknown`, then wasm-bindgen. The app draws
//! the element like any other tag and knows nothing of what runs inside; the page loads `clog-or-mastitis.js` beside it.
//!
//! Not here: the widget, which is a Yew app too, in a document of its own.

use yew::prelude::*;

/// An article that is drawn anew at each press of its button, with the check in the middle of it.
#[component]
fn Article() -> Html {
    let times = use_state(|| 0_u32);
    let again = {
        let times = times.clone();
        Callback::from(move |_: MouseEvent| times.set(*times + 1))
    };
    html! {
        <main class={if *times % 2 == 0 { "even" } else { "odd" }}>
            <button id="again" onclick={again}>{ "Draw again" }</button>
            // Something that comes and goes before the element, as menus and notes do.
            if *times % 2 == 1 {
                <p>{ "A note above" }</p>
            }
            <p id="times">{ *times }</p>
            <clog-or-mastitis region="us">
                <p>{ "Call 911 for confusion." }</p>
            </clog-or-mastitis>
            <p>{ "Drawn " }{ *times }{ " times" }</p>
        </main>
    }
}

fn main() {
    yew::Renderer::<Article>::new().render();
}
