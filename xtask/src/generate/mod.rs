//! Writes the tracked files that repeat what the tables and the language files say, so that it is said once.
//!
//! | file | from |
//! |---|---|
//! | the plain HTML inside the element in `www/index.html` | `locales/en.ftl`, messages `fallback-…` |
//! | `docs/sources.md` | the protocol's references, rules and advice |
//!
//! A test fails while one of them is stale. Not here: the package and the demo, which are built and not tracked.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clog_or_mastitis::protocol::regions::{PhoneKind, region};
use clog_or_mastitis::protocol::sources::{REFERENCES, Source};
use clog_or_mastitis::protocol::{ADVICE, all_rules};
use clog_or_mastitis::text::pack::VARIABLE;

use crate::project::Project;
use crate::words;

const BEGIN: &str = "<!-- The plain guide, made by `cargo xtask generate` from locales/en.ftl. -->";
const END: &str = "<!-- End of the plain guide. -->";

/// The plain HTML inside the element may be at most this long, because every reader of the article pays for it.
const LONGEST_FALLBACK: usize = 2048;

/// Every generated file with its text as it should be.
pub fn files(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    let page = project.www().join("index.html");
    let text = fs::read_to_string(&page).context("www/index.html cannot be read.")?;
    let (before, rest) = text.split_once(BEGIN).context("www/index.html lost its mark.")?;
    let (_, after) = rest.split_once(END).context("www/index.html lost its end mark.")?;
    let page_text = format!("{before}{BEGIN}\n{}        {END}{after}", fallback(project)?);
    Ok(vec![(page, page_text), (project.root.join("docs/sources.md"), sources()?)])
}

/// The command: writes what is stale.
pub fn command(project: &Project) -> Result<()> {
    for (path, text) in files(project)? {
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            fs::write(&path, text)?;
            println!("wrote {}", project.short(&path));
        }
    }
    Ok(())
}

/// The plain guide: what a reader sees before the widget is ready, and for good when it cannot run.
pub fn fallback(project: &Project) -> Result<String> {
    let file = project.root.join("locales/en.ftl");
    let source = fs::read_to_string(&file).context("locales/en.ftl cannot be read.")?;
    let texts = words::fallback_texts(&source, "locales/en.ftl")?;
    let text = |id: &str| -> Result<&str> {
        let found = texts.iter().find(|(known, _)| known == id);
        Ok(found.with_context(|| format!("locales/en.ftl lacks \"{id}\"."))?.1.as_str())
    };
    let emergency = region("us")
        .and_then(|us| us.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency))
        .context("The region us has no emergency number.")?;
    let link = format!("<a href=\"tel:{}\">{}</a>", emergency.dialled, emergency.shown);
    let variable: String = [VARIABLE, 'p'].iter().collect();
    let call = text("fallback-emergency")?.replace(&variable, &link);
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
    line(format!("<p>{}</p>", text("fallback-note")?))?;
    out.push_str("        </section>\n");
    if out.len() > LONGEST_FALLBACK {
        bail!("The plain guide has {} bytes; it may have {LONGEST_FALLBACK}.", out.len());
    }
    Ok(out)
}

/// The list of sources, with what cites each.
fn sources() -> Result<String> {
    let mut cited: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    let mut second_hand = Vec::new();
    let rules = all_rules().map(|rule| (rule.id, rule.sources));
    let advice = ADVICE.iter().map(|line| (line.id, line.sources));
    for (id, sources) in rules.chain(advice) {
        for source in sources {
            if let Some(number) = source.number() {
                let by = cited.entry(number).or_default();
                if !by.contains(&id) {
                    by.push(id);
                }
            }
            if let Source::SecondHand(number) = source {
                second_hand.push(*number);
            }
        }
    }
    let mut out = String::from(SOURCES_HEAD);
    for reference in REFERENCES {
        let title = match reference.addresses {
            [] => reference.title.to_owned(),
            [first, ..] => format!("[{}]({first})", reference.title),
        };
        let by = cited.get(&reference.number).map(|ids| ids.join(", ")).unwrap_or_default();
        let mark = if second_hand.contains(&reference.number) { "\\*" } else { "" };
        writeln!(out, "| {}{mark} | {title} | {by} |", reference.number)?;
    }
    Ok(out)
}

const SOURCES_HEAD: &str = "# Sources

Made by `cargo xtask generate` from `src/protocol`; do not edit.

What was read of each is an excerpt (about 2,000 characters) of an archived copy, not the whole page, and a copy may be
old. A star marks a page that reports someone else's guideline. No clinician has reviewed yet what was made of them.
Numbers are final: rules, advice and test cases cite them.

| no. | source | cited by |
|---|---|---|
";

#[cfg(test)]
mod tests {
    use super::*;

    /// The publisher copies it from there.
    #[test]
    fn the_readme_shows_the_same_guide() {
        let project = Project::find().unwrap();
        let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let readme = fs::read_to_string(project.root.join("README.md")).unwrap();
        let guide = words(&fallback(&project).unwrap());
        assert!(
            words(&readme).contains(&guide),
            "README.md shows another guide than locales/en.ftl"
        );
    }

    #[test]
    fn generated_files_are_up_to_date() {
        let project = Project::find().unwrap();
        for (path, text) in files(&project).unwrap() {
            let stands = fs::read_to_string(&path).unwrap_or_default();
            assert!(
                stands == text,
                "{} is stale: run `cargo xtask generate`",
                project.short(&path)
            );
        }
    }
}
