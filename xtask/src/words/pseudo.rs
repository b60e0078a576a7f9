//! A language for tests, made from English: longer, accented and in brackets.
//!
//! Whatever stands on a page without brackets did not come from a language file, and what is cut off lacks its closing
//! bracket. Longer by two fifths, as translations may be. Variables and choices are kept. It is built for journeys
//! alone and is no part of the package. Not here: the tests (`tests/pseudo_language.rs`).

use clog_or_mastitis::text::pack::{BRANCH, CHOICE, END, VARIABLE};

use super::language::Language;
use super::{LANGUAGE, Locale};

/// Its tag: one of those that are kept free for private use.
pub const PSEUDO: &str = "qps";

/// What stands around every text.
const BRACKETS: [char; 2] = ['⟦', '⟧'];

/// What makes a text longer.
const FILLER: &str = " ôñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ";

/// English in disguise.
pub fn disguise(english: &Locale) -> Locale {
    let mut locale = english.clone();
    locale.language =
        Language { tag: PSEUDO.into(), name: disguised("Pseudo"), ..english.language.clone() };
    for (id, message) in &mut locale.messages {
        if !id.starts_with(LANGUAGE) {
            for text in message.texts.values_mut() {
                text.packed = disguised(&text.packed);
            }
        }
    }
    locale
}

fn disguised(text: &str) -> String {
    let mut out = String::from(BRACKETS[0]);
    let mut letters = text.chars();
    let mut length = 0;
    while let Some(letter) = letters.next() {
        match letter {
            // The letter after a mark is a name and no text.
            VARIABLE | CHOICE | BRANCH => out.extend([letter].into_iter().chain(letters.next())),
            END => out.push(letter),
            _ => {
                length += 1;
                out.push(accented(letter));
            }
        }
    }
    let more = (length * 2usize).div_ceil(5);
    out.extend(FILLER.chars().cycle().take(more));
    out.push(BRACKETS[1]);
    out
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
    const ACCENTED: &str = "åçđéĝĥîĵķļñöŕšţûŵýžÅÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place.and_then(|place| ACCENTED.chars().nth(place)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_disguise_is_longer_bracketed_and_keeps_variables_and_choices() {
        let text = disguised("Call \u{1}p now. \u{2}n\u{3}oan hour\u{3}xhours\u{4}");
        assert!(
            text.starts_with("⟦Çåļļ \u{1}p ñöŵ. \u{2}n\u{3}oåñ ĥöûŕ\u{3}xĥöûŕš\u{4}"),
            "{text}"
        );
        assert!(text.ends_with('⟧'), "{text}");
        let plain = "Get help today if it gets worse";
        let length = disguised(plain).chars().count() as f64 / plain.len() as f64;
        assert!((1.38..1.5).contains(&length), "{length}");
    }
}
