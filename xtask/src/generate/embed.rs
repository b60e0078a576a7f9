//! `embed.html` of the demo, for publishers: what its script needs of the languages, the regions and the colours, written
//! into the page's frame.
//!
//! The pieces of HTML are those of the plain guide (`fallback`), so that what a publisher copies is what the tables say.
//! The page's own words stand in `www/embed.html`, its templates in `www/src/embed/snippets.ts`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use clog_or_mastitis::protocol::regions::{PhoneKind, REGIONS, region};
use clog_or_mastitis::text::pack::VARIABLE;
use serde_json::{Map, Value, json};

use super::fallback;
use super::guide::html::{escape, tag_with};
use crate::design::pairs::PAIRS;
use crate::design::tokens::Tokens;
use crate::project::Project;
use crate::reviewed::{Reviewed, languages};
use crate::words::{FALLBACK, Locale, ORIGINAL};

/// Where the script puts the address of the package's folder, and the line with the emergency number.
const BASE: &str = "{base}";
const CALL: &str = "{call}";
const PHONE: &str = "{phone}";

/// Writes the page into the folder.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    let frame = fs::read_to_string(project.www().join("embed.html"))
        .context("www/embed.html cannot be read.")?;
    let languages = all_languages(project)?;
    let option = |(value, label): (&str, &str)| {
        tag_with("option", &format!("value=\"{value}\""), escape(label))
    };
    // English first, as everywhere.
    let first = languages.iter().filter(|(tag, _)| *tag == ORIGINAL);
    let names = first.chain(languages.iter().filter(|(tag, _)| *tag != ORIGINAL));
    let names = names.map(|(tag, of)| (tag.as_str(), of["name"].as_str().unwrap_or(tag)));
    let english = Locale::of(project, ORIGINAL)?;
    let regions = region_names(&english)?;
    let filled = [
        ("languages", names.map(option).collect::<String>()),
        ("regions", regions.iter().map(|(id, name)| option((id, name.as_str()))).collect()),
        ("review", review(&Reviewed::load(project)?)),
        ("pieces", in_script(&pieces(project, &languages)?)),
    ];
    let page = filled.into_iter().try_fold(frame, |page, (mark, text)| {
        let mark = ["{{", mark, "}}"].concat();
        ensure!(page.contains(&mark), "www/embed.html lost its mark {mark}.");
        Ok(page.replace(&mark, &text))
    })?;
    let to = folder.join("embed.html");
    fs::write(&to, page).with_context(|| format!("{} cannot be written.", to.display()))
}

/// Who has reviewed it, for whoever is about to publish it.
fn review(reviewed: &Reviewed) -> String {
    let warning = match reviewed.open().as_slice() {
        [] => "",
        _ => " <strong>Do not put it in front of the public before one has.</strong>",
    };
    format!("Education, not a diagnosis. {}{warning}", escape(&reviewed.sentences()))
}

/// What the page's script reads.
fn pieces(project: &Project, languages: &Map<String, Value>) -> Result<Value> {
    let phones: Map<String, Value> = REGIONS
        .iter()
        .map(|region| {
            let emergency = region.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency);
            (region.id.to_owned(), json!(emergency.map(|phone| [phone.shown, phone.dialled])))
        })
        .collect();
    let tokens = Tokens::load(project)?;
    let public: Map<String, Value> = tokens
        .0
        .iter()
        .filter_map(|token| Some((token.name.clone(), json!(token.public.as_ref()?))))
        .collect();
    let pairs: Vec<Value> =
        PAIRS.iter().map(|pair| json!([pair.front, pair.ground, pair.least, pair.place])).collect();
    Ok(json!({ "languages": languages, "phones": phones, "tokens": public, "pairs": pairs }))
}

fn all_languages(project: &Project) -> Result<Map<String, Value>> {
    let reviewed = Reviewed::load(project)?;
    let one = |tag: String| -> Result<(String, Value)> {
        let locale = Locale::of(project, &tag)?;
        let texts = locale.page_texts(FALLBACK);
        let text = |id: &str| -> Result<&str> {
            let found = texts.iter().find(|(known, _)| known == id);
            Ok(found.with_context(|| format!("locales/{tag}.ftl lacks \"{id}\"."))?.1.as_str())
        };
        let variable: String = [VARIABLE, 'p'].iter().collect();
        let guide = fallback::guide(&locale, BASE, &reviewed)?;
        // The guide is made for one region, and the publisher may choose another.
        let made_for = region("us")
            .and_then(|us| us.phones.iter().find(|phone| phone.kind == PhoneKind::Emergency))
            .context("The region us has no emergency number.")?;
        let link = format!("<a href=\"tel:{}\">{}</a>", made_for.dialled, made_for.shown);
        let call = text("fallback-emergency")?;
        let line = call.replace(&variable, &link);
        ensure!(
            guide.matches(&line).count() == 1,
            "{tag}: the plain guide has not one emergency line."
        );
        let value = json!({
            "name": locale.language.name,
            "dir": locale.language.direction.id(),
            "title": text("fallback-title")?,
            "start": text("fallback-start")?,
            "read": text("fallback-guide")?,
            "paper": super::guide::file_name(&tag),
            "call": call.replace(&variable, PHONE),
            "call_local": text("fallback-emergency_local")?,
            "guide": guide.replace(&line, CALL),
        });
        Ok((tag, value))
    };
    languages(project)?.into_iter().map(one).collect()
}

/// Id and English name of each region.
fn region_names(english: &Locale) -> Result<Vec<(&'static str, String)>> {
    let texts = english.page_texts("region-");
    REGIONS
        .iter()
        .map(|region| {
            let id = format!("region-{}", region.id);
            let name = texts.iter().find(|(known, _)| *known == id);
            Ok((region.id, name.with_context(|| format!("locales/en.ftl lacks {id}."))?.1.clone()))
        })
        .collect()
}

/// Data inside a script element; nothing in it can end the element.
fn in_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_pieces_and_no_number_of_another_region() {
        let project = Project::find().unwrap();
        let languages = all_languages(&project).unwrap();
        assert!(languages.len() >= 4, "{}", languages.len());
        for (tag, of) in &languages {
            let text = |name: &str| of[name].as_str().unwrap();
            assert!(text("call").contains(PHONE), "{tag}");
            assert_eq!(text("guide").matches(CALL).count(), 1, "{tag}");
            assert!(text("guide").contains(&format!("{BASE}{}", text("paper"))), "{tag}");
            assert!(!text("guide").contains("911"), "{tag}: {}", text("guide"));
        }
        let all = in_script(&pieces(&project, &languages).unwrap());
        assert!(!all.contains('<'), "it could end the script");
        let read: Value = serde_json::from_str(&all).unwrap();
        assert_eq!(read["phones"]["uk"], json!(["999", "999"]));
        assert_eq!(read["phones"]["other"], Value::Null);
        assert_eq!(read["pairs"].as_array().unwrap().len(), PAIRS.len());
    }
}
