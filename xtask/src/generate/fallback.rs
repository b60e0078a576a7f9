//! The plain HTML inside the element: what a reader sees before the widget is ready, and for good when it cannot run.
//!
//! Vocabulary: the *base* is the address of the package's folder as the page sees it, with a slash at the end.
//! Not here: where the HTML is put (`generate`), and the guide that it links to (`guide`).

use std::fmt::Write;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use clog_or_mastitis::protocol::regions::{PhoneKind, REGIONS, Region, region};
use clog_or_mastitis::text::pack::VARIABLE;
use serde_json::{Value, json};

use super::guide::voice::Voice;
use super::readme::README_BASE;
use crate::project::Project;
use crate::reviewed::Reviewed;
use crate::words::{self, GUIDE, Locale, ORIGINAL};

/// Whose emergency number it shows.
const REGION: &str = "us";

/// It may have at most this many letters, because every reader of the article pays for it. Letters and not bytes: a page
/// travels compressed, where a letter of Arabic costs about as much as one of English.
const LONGEST: usize = 2048;

/// The plain guide in one language, and the link that starts the check on a page of its own. The link stands beside the
/// guide and not in it, because the element puts it elsewhere (`slot`).
pub fn html(locale: &Locale, base: &str, reviewed: &Reviewed) -> Result<String> {
    let (guide, start) = parts(locale, base, reviewed)?;
    let out = format!("{guide}        {start}\n");
    let letters = out.chars().count();
    if letters > LONGEST {
        bail!(
            "locales/{}.ftl: the plain guide has {letters} letters and may have {LONGEST}: shorten a message `fallback-…`.",
            locale.language.tag
        );
    }
    Ok(out)
}

/// The plain guide alone, for the standalone page.
pub fn guide(locale: &Locale, base: &str, reviewed: &Reviewed) -> Result<String> {
    Ok(parts(locale, base, reviewed)?.0)
}

/// The plain guide as data, for `mount` of the package, which builds it for any region.
pub fn plain(locale: &Locale, reviewed: &Reviewed) -> Result<Value> {
    let texts = locale.page_texts(words::FALLBACK);
    let text = |id: &str| text_of(locale, &texts, id);
    let variable: String = [VARIABLE, 'p'].iter().collect();
    let call = text("fallback-emergency")?;
    let call = call.split_once(&variable).context("\"fallback-emergency\" lacks its number.")?;
    let signs: Vec<&str> = signs(&texts).collect();
    let [state, review_by] = Voice::of(locale, GUIDE)?.review(&reviewed.state);
    Ok(json!({
        "title": text("fallback-title")?,
        "call": [call.0, call.1],
        "call_local": text("fallback-emergency_local")?,
        "signs": signs,
        "today": text("fallback-today")?,
        "notes": [format!("{} {state}", text("fallback-note")?), review_by],
        "guide": text("fallback-guide")?,
        "start": text("fallback-start")?,
    }))
}

/// Each region's emergency number, as read and as dialled.
pub fn emergency_numbers() -> Value {
    let emergency = |region: &Region| {
        let phone = region.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency)?;
        Some((region.id.to_owned(), json!([phone.shown, phone.dialled])))
    };
    Value::Object(REGIONS.iter().filter_map(emergency).collect())
}

/// The piece of HTML that a publisher pastes into an article in this language, with the element around the guide.
pub fn snippet(locale: &Locale, base: &str, reviewed: &Reviewed) -> Result<String> {
    let tag = &locale.language.tag;
    let guide = html(locale, base, reviewed)?;
    let script = format!("<script type=\"module\" src=\"{base}clog-or-mastitis.js\"></script>");
    Ok(format!(
        "{script}\n\n<clog-or-mastitis lang=\"{tag}\" region=\"{REGION}\" units=\"f\">\n{guide}</clog-or-mastitis>\n"
    ))
}

/// Writes the snippet of every language into the package, for publishers to paste.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    let folder = folder.join("fallback");
    fs::create_dir_all(&folder)?;
    super::in_each_language(
        project,
        &folder,
        |tag| format!("{tag}.html"),
        |project, tag| snippet(&Locale::of(project, tag)?, README_BASE, &Reviewed::load(project)?),
    )
}

type Texts = [(String, String)];

fn text_of<'a>(locale: &Locale, texts: &'a Texts, id: &str) -> Result<&'a str> {
    let found = texts.iter().find(|(known, _)| known == id);
    let tag = &locale.language.tag;
    Ok(found.with_context(|| format!("locales/{tag}.ftl lacks \"{id}\"."))?.1.as_str())
}

fn signs(texts: &Texts) -> impl Iterator<Item = &str> {
    let signs = texts.iter().filter(|(id, _)| id.starts_with("fallback-sign-"));
    signs.map(|(_, sign)| sign.as_str())
}

fn parts(locale: &Locale, base: &str, reviewed: &Reviewed) -> Result<(String, String)> {
    let tag = &locale.language.tag;
    let texts = locale.page_texts(words::FALLBACK);
    let text = |id: &str| text_of(locale, &texts, id);
    let emergency = region(REGION)
        .and_then(|us| us.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency))
        .context("The region us has no emergency number.")?;
    let link = format!("<a href=\"tel:{}\">{}</a>", emergency.dialled, emergency.shown);
    let variable: String = [VARIABLE, 'p'].iter().collect();
    let call = text("fallback-emergency")?.replace(&variable, &link);
    let page = |name: &str, words: &str| format!("href=\"{base}{name}\">{words}</a>");
    let guide = format!("<a {}", page(&super::guide::file_name(tag), text("fallback-guide")?));
    // The part behind `#` never leaves the browser; it tells the standalone page the region and the language.
    let language = if tag == ORIGINAL { String::new() } else { format!("&amp;{tag}") };
    let start = format!("standalone.html#{REGION}{language}");
    let start = page(&start, text("fallback-start")?);

    // A page may be in another language than the check on it.
    let attributes =
        if tag == ORIGINAL { String::new() } else { format!(" {}", locale.language.attributes()) };
    let mut out = format!("        <section class=\"guide\"{attributes}>\n");
    let mut line = |html: String| writeln!(out, "          {html}");
    line(format!("<h2>{}</h2>", text("fallback-title")?))?;
    line(format!("<p><strong>{call}</strong></p>"))?;
    line("<ul>".into())?;
    for sign in signs(&texts) {
        line(format!("  <li>{sign}</li>"))?;
    }
    line("</ul>".into())?;
    line(format!("<p><strong>{}</strong></p>", text("fallback-today")?))?;
    line(format!("<p>{guide}</p>"))?;
    let [state, review_by] = Voice::of(locale, GUIDE)?.review(&reviewed.state);
    line(format!("<p>{} {state}</p>", text("fallback-note")?))?;
    line(format!("<p>{review_by}</p>"))?;
    writeln!(out, "        </section>")?;
    Ok((out, format!("<a slot=\"start\" {start}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reviewed::languages;

    fn in_language(tag: &str) -> String {
        let project = Project::find().unwrap();
        let locale = Locale::of(&project, tag).unwrap();
        html(&locale, README_BASE, &Reviewed::load(&project).unwrap()).unwrap()
    }

    /// The publisher copies it from there.
    #[test]
    fn the_readme_shows_the_same_guide() {
        let project = Project::find().unwrap();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let readme = fs::read_to_string(project.root.join("README.md")).unwrap();
        let guide = words(&in_language("en"));
        assert!(
            words(&readme).contains(&guide),
            "README.md shows another guide than locales/en.ftl; it should be:\n{guide}"
        );
    }

    /// A slot takes direct children of the element alone, so the link may not stand inside the section.
    #[test]
    fn the_start_link_stands_beside_the_guide_and_the_guide_link_in_it() {
        let html = in_language("en");
        let (section, after) = html.split_once("</section>").unwrap();
        assert!(section.contains(&format!("<a href=\"{README_BASE}guide.html\">")), "{section}");
        assert!(!section.contains("slot="), "{section}");
        let start = format!("<a slot=\"start\" href=\"{README_BASE}standalone.html#us\">");
        assert!(after.contains(&start), "{after}");
    }

    #[test]
    fn another_language_leads_to_its_own_guide_and_starts_the_check_in_itself() {
        let html = in_language("ar");
        assert!(html.contains("<section class=\"guide\" lang=\"ar\" dir=\"rtl\">"), "{html}");
        assert!(html.contains("guide.ar.html\">") && html.contains("standalone.html#us&amp;ar\">"));
        assert!(in_language("fr").contains("<section class=\"guide\" lang=\"fr\">"));
    }

    #[test]
    fn the_plain_guide_fits_in_every_language() {
        let project = Project::find().unwrap();
        let reviewed = Reviewed::load(&project).unwrap();
        for tag in languages(&project).unwrap() {
            let locale = Locale::of(&project, &tag).unwrap();
            let html = html(&locale, README_BASE, &reviewed).unwrap();
            // Every sign of danger, and both links.
            assert_eq!(html.matches("<li>").count(), 9, "{tag}");
            assert_eq!(html.matches("href=\"/clog-or-mastitis/").count(), 2, "{tag}: {html}");
            println!("{tag}: {} letters of {LONGEST}, {} bytes", html.chars().count(), html.len());
        }
    }
}
