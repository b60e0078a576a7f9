//! `design.html` of the demo: the tokens and their contrast, written into the page's frame.
//!
//! The page's own words stand in `www/design.html`, and its parts come from the running program (`www/src/design`).
//! Not here: reading the tokens, and what must be true of them (`crate::design`).

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::guide::html::{escape, tag, tag_with};
use crate::design::contrast::contrast;
use crate::design::pairs::PAIRS;
use crate::design::tokens::{Token, Tokens};
use crate::project::Project;

/// What `--_space` is where no publisher says otherwise, in pixels.
const SPACE: f64 = 16.0;
/// The size of the text that steps of type are parts of.
const TEXT: f64 = 17.0;

/// Writes the page into the folder.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    let frame = fs::read_to_string(project.www().join("design.html"))
        .context("www/design.html cannot be read.")?;
    let tokens = Tokens::load(project)?;
    let filled = [("tokens", groups(&tokens)?), ("contrast", pairs(&tokens)?)];
    let page = filled.into_iter().try_fold(frame, |page, (mark, text)| {
        let mark = ["{{", mark, "}}"].concat();
        ensure!(page.contains(&mark), "www/design.html lost its mark {mark}.");
        Ok(page.replace(&mark, &text))
    })?;
    let to = folder.join("design.html");
    fs::write(&to, page).with_context(|| format!("{} cannot be written.", to.display()))
}

/// A table for each group of tokens.
fn groups(tokens: &Tokens) -> Result<String> {
    let mut text = String::new();
    let mut rest = tokens.0.as_slice();
    while let Some(first) = rest.first() {
        let many = rest.iter().take_while(|token| token.group == first.group).count();
        let (group, after) = rest.split_at(many);
        let head = ["Token", "Light", "Dark", "Public name"].map(|name| tag("th", name)).concat();
        let rows: Vec<String> =
            group.iter().map(|token| row(tokens, token)).collect::<Result<_>>()?;
        text += &tag("h3", escape(&first.group));
        text += &tag_with("div", "class=\"wide\"", tag("table", tag("tr", head) + &rows.concat()));
        rest = after;
    }
    Ok(text)
}

fn row(tokens: &Tokens, token: &Token) -> Result<String> {
    let values = if token.light == token.dark && drawn(tokens, token, false)?.is_empty() {
        let measured = measure(&token.light) + &tag("code", escape(&token.light));
        tag_with("td", "colspan=\"2\"", measured)
    } else {
        let mut both = String::new();
        for (value, dark) in [(&token.light, false), (&token.dark, true)] {
            both += &tag("td", drawn(tokens, token, dark)? + &tag("code", escape(value)));
        }
        both
    };
    let public = token.public.as_ref().map(|name| tag("code", name)).unwrap_or_default();
    let name = tag("th", tag("code", format!("--_{}", token.name)));
    Ok(tag_with(
        "tr",
        &format!("data-token=\"{}\"", token.name),
        name + &values + &tag("td", public),
    ))
}

/// A swatch; nothing for what is no colour.
fn drawn(tokens: &Tokens, token: &Token, dark: bool) -> Result<String> {
    if !token.light.starts_with(['#']) && !token.light.starts_with("color-mix(") {
        return Ok(String::new());
    }
    Ok(svg(
        48,
        32,
        &format!(
            "<rect class=\"swatch\" x=\"0.5\" y=\"0.5\" width=\"47\" height=\"31\" rx=\"6\" fill=\"{}\" />",
            tokens.colour(&token.name, dark)?.hex()
        ),
    ))
}

/// A bar as long as a step of space or a size, a letter as large as a step of type; nothing for the rest.
fn measure(value: &str) -> String {
    let steps = value.strip_prefix("calc(var(--_space) * ").and_then(|rest| rest.strip_suffix(')'));
    let pixels = value.strip_suffix("px").or(steps).and_then(|number| number.parse::<f64>().ok());
    let length = pixels.map(|number| if steps.is_some() { number * SPACE } else { number });
    if let Some(length) = length {
        return svg(
            160,
            12,
            &format!("<rect class=\"measure\" width=\"{length}\" height=\"12\" />"),
        );
    }
    match value.strip_suffix("em").and_then(|number| number.parse::<f64>().ok()) {
        Some(part) => svg(
            48,
            32,
            &format!(
                "<text class=\"sample\" x=\"0\" y=\"24\" font-size=\"{}\">Aa</text>",
                part * TEXT
            ),
        ),
        None => String::new(),
    }
}

fn pairs(tokens: &Tokens) -> Result<String> {
    let head = ["In front", "Ground", "Light", "Dark", "Least", "Where"];
    let mut rows = tag("tr", head.map(|name| tag("th", name)).concat());
    for pair in PAIRS {
        let mut cells = [pair.front, pair.ground].map(|name| tag("td", tag("code", name))).concat();
        for dark in [false, true] {
            let (front, ground) =
                (tokens.colour(pair.front, dark)?, tokens.colour(pair.ground, dark)?);
            let sample = svg(
                48,
                32,
                &format!(
                    "<rect class=\"swatch\" x=\"0.5\" y=\"0.5\" width=\"47\" height=\"31\" rx=\"6\" fill=\"{}\" />\
                 <text x=\"13\" y=\"22\" font-size=\"17\" fill=\"{}\">Aa</text>",
                    ground.hex(),
                    front.hex()
                ),
            );
            cells += &tag("td", format!("{sample}{:.1}", contrast(front, ground)));
        }
        cells += &tag("td", format!("{:.1}", pair.least));
        cells += &tag("td", escape(pair.place));
        rows += &tag_with("tr", &format!("data-pair=\"{} {}\"", pair.front, pair.ground), cells);
    }
    Ok(tag_with("div", "class=\"wide\"", tag("table", rows)))
}

fn svg(width: u32, height: u32, content: &str) -> String {
    format!("<svg width=\"{width}\" height=\"{height}\" aria-hidden=\"true\">{content}</svg>")
}
