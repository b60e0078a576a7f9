//! The page around the sections: head, policy, title, contents, and what the guide is.
//!
//! The policy allows the one style sheet by its hash and nothing else, so the page cannot load, run or send anything,
//! whatever happens to the file. Not here: the other sections.

use anyhow::Result;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use clog_or_mastitis::text::Word;
use clog_or_mastitis::text::pack::Variable;

use super::html::{escape, link, list, tag, tag_with};
use super::voice::Voice;
use crate::reviewed::Reviewed;

/// The one style sheet.
pub const STYLE: &str = include_str!("guide.css");

/// The steps under "How to use it".
const STEPS: [&str; 5] = ["how-1", "how-2", "how-3", "how-4", "how-5"];

/// One part of the page.
pub struct Section {
    /// Where links lead.
    pub id: String,
    /// A class for the style; empty for most.
    pub class: &'static str,
    /// Its heading and its line in the contents.
    pub title: String,
    /// What stands in the contents, where the title alone is no help.
    pub short: Option<String>,
    /// What follows the heading.
    pub body: String,
}

impl Section {
    /// A section without a class or a short title.
    pub fn new(id: &str, title: String, body: String) -> Section {
        Section { id: id.into(), class: "", title, short: None, body }
    }
}

/// What a policy calls the style sheet.
pub fn style_hash() -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(hmac_sha256::Hash::hash(STYLE.as_bytes())))
}

/// The whole file.
pub fn html(voice: &Voice, sections: &[Section], reviewed: &Reviewed) -> Result<String> {
    let title = voice.own("title")?;
    let policy = format!(
        "default-src 'none'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        style_hash()
    );
    let named = [
        ("viewport", "width=device-width, initial-scale=1"),
        ("referrer", "no-referrer"),
        ("color-scheme", "light dark"),
    ];
    let mut head = String::from("\n<meta charset=\"utf-8\" />\n");
    head += &format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />\n");
    for (name, content) in named {
        head += &format!("<meta name=\"{name}\" content=\"{content}\" />\n");
    }
    // A page that names no icon is asked for one by the browser, and WebKit complains when the policy forbids that.
    head += "<link rel=\"icon\" href=\"data:,\" />\n";
    head += &tag("title", &title);
    head += &tag("style", STYLE);

    let [state, review_by] = voice.review(&reviewed.state);
    let opening = tag_with("p", "class=\"kicker\"", voice.own("kicker")?)
        + &tag("h1", &title)
        + &tag_with("p", "class=\"lead\"", voice.own("lead")?)
        + &tag_with(
            "div",
            "class=\"standing\"",
            tag("p", tag("strong", state))
                + &tag("p", review_by)
                + &tag("p", voice.word(Word::NotADiagnosis)?),
        )
        + &tag_with("p", "class=\"urgent\"", link("#danger-signs", &voice.own("danger_first")?));
    let body = tag("header", opening)
        + &contents(voice, sections)?
        + &tag("main", main(voice, sections)?)
        + &tag("footer", footer(voice, reviewed)?);
    let html = tag("head", head) + &tag("body", body);
    Ok(format!("<!DOCTYPE html>\n{}", tag_with("html", &voice.language.attributes(), html)))
}

/// What the guide is and how to use it.
pub fn about(voice: &Voice) -> Result<Section> {
    let mut steps = String::new();
    for step in STEPS {
        steps += &tag("li", voice.own(step)?);
    }
    let mut body = tag("h3", voice.own("how")?) + &tag("ol", steps);
    let mut lines = Vec::new();
    for line in ["about-same_rules", "about-private"] {
        lines.push(voice.own(line)?);
    }
    for line in [Word::WhoItIsFor, Word::Under18, Word::SourceNote, Word::TrustYourFeeling] {
        lines.push(voice.word(line)?);
    }
    body += &tag("h3", voice.own("good_to_know")?);
    body += &list(lines);
    body += &tag_with("p", "class=\"note\"", voice.own("about-loss")?);
    Ok(Section::new("about", voice.own("about")?, body))
}

/// A link to each section.
pub fn contents(voice: &Voice, sections: &[Section]) -> Result<String> {
    let lines = sections.iter().map(|section| {
        let text = section.short.as_ref().unwrap_or(&section.title);
        let mark = format!("<span class=\"dot {}\"></span>", section.class);
        let mark = if section.class.is_empty() { "" } else { &mark };
        link(&format!("#{}", section.id), &format!("{mark}{text}"))
    });
    let title = tag_with("h2", "id=\"contents\"", voice.own("contents")?);
    Ok(tag_with("nav", "aria-labelledby=\"contents\"", title + &list(lines)))
}

/// The sections, one after the other.
pub fn main(voice: &Voice, sections: &[Section]) -> Result<String> {
    let back = tag_with("p", "class=\"back\"", link("#contents", &voice.own("to_contents")?));
    Ok(sections
        .iter()
        .map(|section| {
            let Section { id, class, title, body, .. } = section;
            let heading = tag_with("h2", &format!("id=\"{id}-title\""), title);
            let attributes =
                format!("id=\"{id}\" class=\"part {class}\" aria-labelledby=\"{id}-title\"");
            tag_with("section", &attributes, format!("\n{heading}{body}{back}"))
        })
        .collect())
}

/// Which version of the rules it is.
pub fn footer(voice: &Voice, reviewed: &Reviewed) -> Result<String> {
    let version = voice
        .word_with(Word::UiRulesVersion, &[(Variable::Answer, &escape(&reviewed.protocol()))])?;
    Ok(tag("p", version))
}
