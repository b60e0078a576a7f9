//! The plain HTML inside the element: what a reader sees before the widget is ready, and for good when it cannot run.
//!
//! Vocabulary: the *base* is the address of the package's folder as the page sees it, with a slash at the end.
//! Not here: where the HTML is put (`generate`), and the guide that it links to (`guide`).

use std::fmt::Write;
use std::fs;

use anyhow::{Context, Result, bail};
use clog_or_mastitis::protocol::regions::{PhoneKind, region};
use clog_or_mastitis::text::pack::VARIABLE;

use super::guide::voice::Voice;
use crate::project::Project;
use crate::reviewed::Reviewed;
use crate::words::{self, GUIDE};

/// Whose emergency number it shows.
const REGION: &str = "us";

/// It may be at most this long, because every reader of the article pays for it.
const LONGEST: usize = 2048;

/// The plain guide in English, and the link that starts the check on a page of its own. The link stands beside the
/// guide and not in it, because the element puts it elsewhere (`slot`).
pub fn html(project: &Project, base: &str, reviewed: &Reviewed) -> Result<String> {
    let (guide, start) = parts(project, base, reviewed)?;
    let out = format!("{guide}        {start}\n");
    if out.len() > LONGEST {
        bail!(
            "The plain guide has {} bytes and may have {LONGEST}: shorten a message `fallback-…`.",
            out.len()
        );
    }
    Ok(out)
}

/// The plain guide alone, for the standalone page.
pub fn guide(project: &Project, base: &str, reviewed: &Reviewed) -> Result<String> {
    Ok(parts(project, base, reviewed)?.0)
}

fn parts(project: &Project, base: &str, reviewed: &Reviewed) -> Result<(String, String)> {
    let file = project.root.join("locales/en.ftl");
    let source = fs::read_to_string(&file).context("locales/en.ftl cannot be read.")?;
    let texts = words::page_texts(&source, "locales/en.ftl", words::FALLBACK)?;
    let text = |id: &str| -> Result<&str> {
        let found = texts.iter().find(|(known, _)| known == id);
        Ok(found.with_context(|| format!("locales/en.ftl lacks \"{id}\"."))?.1.as_str())
    };
    let emergency = region(REGION)
        .and_then(|us| us.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency))
        .context("The region us has no emergency number.")?;
    let link = format!("<a href=\"tel:{}\">{}</a>", emergency.dialled, emergency.shown);
    let variable: String = [VARIABLE, 'p'].iter().collect();
    let call = text("fallback-emergency")?.replace(&variable, &link);
    let page = |name: &str, words: &str| format!("href=\"{base}{name}\">{words}</a>");
    let guide = format!("<a {}", page("guide.html", text("fallback-guide")?));
    // The part behind `#` never leaves the browser; it tells the standalone page the region.
    let start = page(&format!("standalone.html#{REGION}"), text("fallback-start")?);

    let mut out = String::from("        <section class=\"guide\">\n");
    let mut line = |html: String| writeln!(out, "          {html}");
    line(format!("<h2>{}</h2>", text("fallback-title")?))?;
    line(format!("<p><strong>{call}</strong></p>"))?;
    line("<ul>".into())?;
    for (_, sign) in texts.iter().filter(|(id, _)| id.starts_with("fallback-sign-")) {
        line(format!("  <li>{sign}</li>"))?;
    }
    line("</ul>".into())?;
    line(format!("<p><strong>{}</strong></p>", text("fallback-today")?))?;
    line(format!("<p>{guide}</p>"))?;
    let [state, review_by] = Voice::load(&file, GUIDE)?.review(&reviewed.state);
    line(format!("<p>{} {state}</p>", text("fallback-note")?))?;
    line(format!("<p>{review_by}</p>"))?;
    writeln!(out, "        </section>")?;
    Ok((out, format!("<a slot=\"start\" {start}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::readme::README_BASE;

    /// The publisher copies it from there.
    #[test]
    fn the_readme_shows_the_same_guide() {
        let project = Project::find().unwrap();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let readme = fs::read_to_string(project.root.join("README.md")).unwrap();
        let guide =
            words(&html(&project, README_BASE, &Reviewed::load(&project).unwrap()).unwrap());
        assert!(
            words(&readme).contains(&guide),
            "README.md shows another guide than locales/en.ftl; it should be:\n{guide}"
        );
    }

    /// A slot takes direct children of the element alone, so the link may not stand inside the section.
    #[test]
    fn the_start_link_stands_beside_the_guide_and_the_guide_link_in_it() {
        let project = Project::find().unwrap();
        let html = html(&project, "pkg/", &Reviewed::load(&project).unwrap()).unwrap();
        let (section, after) = html.split_once("</section>").unwrap();
        assert!(section.contains("<a href=\"pkg/guide.html\">"), "{section}");
        assert!(!section.contains("slot="), "{section}");
        assert!(after.contains("<a slot=\"start\" href=\"pkg/standalone.html#us\">"), "{after}");
    }
}
