//! The page around the sections: title, what it is, and where else to look.
//!
//! Not here: the sections, and the head with its policy (`www/how-it-decides.html`).

use anyhow::{Result, ensure};
use clog_or_mastitis::text::Word;

use super::super::guide::html::{link, list, tag, tag_with};
use super::super::guide::page::{Section, contents, footer, main};
use super::super::guide::voice::Voice;
use super::guide;
use crate::reviewed::Reviewed;

/// The sentences that sum the method up.
const IN_SHORT: [&str; 6] = ["floor", "never_lower", "open", "baby", "names", "same"];

/// The whole file: the frame of `www/how-it-decides.html`, filled in; `words` is what the script says.
pub fn html(
    voice: &Voice,
    frame: &str,
    reviewed: &Reviewed,
    sections: &[Section],
    words: &str,
) -> Result<String> {
    let title = voice.own("title")?;
    let lead = voice.own("lead")?;
    let elsewhere = [
        link("index.html", &voice.own("to_article")?),
        link(&guide(voice), &voice.own("to_guide")?),
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
    let filled = [
        ("language", voice.language.attributes()),
        ("title", title),
        ("lead", lead),
        ("body", body),
    ];
    filled.into_iter().try_fold(frame.to_owned(), |page, (mark, text)| {
        let mark = ["{{", mark, "}}"].concat();
        ensure!(page.contains(&mark), "www/how-it-decides.html lost its mark {mark}.");
        Ok(page.replace(&mark, &text))
    })
}

/// The method in a few sentences.
pub fn in_short(voice: &Voice) -> Result<Section> {
    let mut lines = Vec::new();
    for line in IN_SHORT {
        lines.push(voice.own(&format!("short-{line}"))?);
    }
    Ok(Section::new("in-short", voice.own("short")?, list(lines)))
}
