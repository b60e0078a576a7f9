//! The page around the sections: head, policy, title, what it is, and where else to look.
//!
//! The policy allows the page's own files and the running of the program, and nothing else. Not here: the sections.

use anyhow::Result;
use clog_or_mastitis::text::Word;

use super::super::guide::html::{escape, link, list, tag, tag_with};
use super::super::guide::page::{Section, contents, footer, main};
use super::super::guide::voice::Voice;
use super::PACKAGE;
use crate::reviewed::Reviewed;

/// The sentences that sum the method up.
const IN_SHORT: [&str; 6] = ["floor", "never_lower", "open", "baby", "names", "same"];

/// `'wasm-unsafe-eval'`: compiling WebAssembly counts as script. Texts that are no script may not become one.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; \
                      style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; \
                      require-trusted-types-for 'script'; trusted-types 'none'";

/// The whole file; `words` is what the script says.
pub fn html(
    voice: &Voice,
    language: &str,
    reviewed: &Reviewed,
    sections: &[Section],
    words: &str,
) -> Result<String> {
    let title = voice.own("title")?;
    let lead = voice.own("lead")?;
    let mut head = String::from("\n<meta charset=\"utf-8\" />\n");
    head += &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />\n");
    let named = [
        ("viewport", "width=device-width, initial-scale=1"),
        ("referrer", "no-referrer"),
        ("color-scheme", "light dark"),
        ("description", lead.as_str()),
    ];
    for (name, content) in named {
        head += &format!("<meta name=\"{name}\" content=\"{content}\" />\n");
    }
    head += &tag("title", &title);
    head += "<link rel=\"icon\" href=\"favicon.svg\" type=\"image/svg+xml\" />\n";
    head += "<link rel=\"stylesheet\" href=\"how-it-decides.css\" />\n";
    head += "<script type=\"module\" src=\"how-it-decides.js\"></script>\n";

    let elsewhere = [
        link("index.html", &voice.own("to_article")?),
        link(&format!("{PACKAGE}guide.html"), &voice.own("to_guide")?),
    ];
    let [state, review_by] = voice.review(&reviewed.state);
    let standing = tag("p", tag("strong", state))
        + &tag("p", review_by)
        + &tag("p", voice.own("review")?)
        + &tag("p", voice.word(Word::NotADiagnosis)?);
    let opening = tag_with("p", "class=\"kicker\"", voice.own("kicker")?)
        + &tag("h1", &title)
        + &tag_with("p", "class=\"lead\"", &lead)
        + &tag_with("div", "class=\"standing\"", standing)
        + &tag_with("div", "class=\"elsewhere\"", list(elsewhere));
    let body = tag("header", opening)
        + &contents(voice, sections)?
        + &tag("main", main(voice, sections)?)
        + &tag("footer", footer(voice, reviewed)?)
        + words;
    // The widget's colours and type stand on this class; no widget stands on this page.
    let html = tag("head", head) + &tag_with("body", "class=\"widget\"", body);
    let language = format!("lang=\"{}\"", escape(language));
    Ok(format!("<!DOCTYPE html>\n{}", tag_with("html", &language, html)))
}

/// The method in a few sentences.
pub fn in_short(voice: &Voice) -> Result<Section> {
    let mut lines = Vec::new();
    for line in IN_SHORT {
        lines.push(voice.own(&format!("short-{line}"))?);
    }
    Ok(Section::new("in-short", voice.own("short")?, list(lines)))
}
