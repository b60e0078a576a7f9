//! The contact sheet: every picture on one page, and one large picture a group for a quick look.
//!
//! A group is one visit in one theme and one direction; a row is one moment, its columns are the widths.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use journeys::{Failure, Reader};
use serde_json::{Value, json};

use super::album::{Picture, save};

const STYLE: &str =
    "body{margin:16px;font:14px/1.4 system-ui,sans-serif;background:#777;color:#fff}
nav a{color:#fff;margin-right:1em}h2{margin:24px 0 8px}
.row{display:inline-flex;gap:8px;align-items:flex-start;vertical-align:top;margin:0 24px 16px 0}
figure{margin:0}figcaption{font-size:12px}img{display:block;border:1px solid #000;background:#fff}";

/// How wide a picture stands on the sheet, by the width of its window.
fn shown_width(width: u32) -> u32 {
    100 + width / 8
}

/// Writes `index.html` with everything, and one picture a group.
pub async fn write(
    reader: &mut Reader,
    folder: &Path,
    pictures: &[Picture],
) -> Result<usize, Failure> {
    let mut groups: Vec<(String, String)> = Vec::new();
    for picture in pictures {
        let name = format!("{}-{}", picture.story, picture.look);
        if !groups.iter().any(|(known, _)| *known == name) {
            let is_member = |p: &&Picture| p.story == picture.story && p.look == picture.look;
            let members: Vec<&Picture> = pictures.iter().filter(is_member).collect();
            groups.push((name, rows(&members)));
        }
    }
    for (name, body) in &groups {
        let file = folder.join(format!("group-{name}.html"));
        fs::write(&file, page(name, body))?;
        reader.open_file(&std::path::absolute(&file)?).await?;
        let size =
            "return Promise.all([...document.images].map((image) => image.decode())).then(() => ({
            x: 0, y: 0, width: document.documentElement.scrollWidth,
            height: Math.min(document.documentElement.scrollHeight, 16000), scale: 1 }))";
        super::album::set_window(reader, 2400, 800, "light").await?;
        let clip: Value = reader.browser.ask(size, vec![]).await?;
        let wish = json!({ "format": "png", "clip": clip, "captureBeyondViewport": true });
        save(reader, wish, &folder.join(format!("group-{name}.png"))).await?;
        fs::remove_file(file)?;
    }
    let mut body = String::from("<nav>");
    for (name, _) in &groups {
        let _ = write!(body, "<a href=\"#{name}\">{name}</a>");
    }
    body.push_str("</nav>");
    for (_, rows) in &groups {
        body.push_str(rows);
    }
    fs::write(folder.join("index.html"), page("Every screen", &body))?;
    Ok(groups.len())
}

fn rows(members: &[&Picture]) -> String {
    let mut text = String::new();
    if let Some(first) = members.first() {
        let name = format!("{}-{}", first.story, first.look);
        let _ = write!(text, "<h2 id=\"{name}\">{name}</h2>");
    }
    let mut screen = "";
    for picture in members {
        if picture.screen != screen {
            text.push_str(if screen.is_empty() {
                "<div class=row>"
            } else {
                "</div><div class=row>"
            });
            screen = &picture.screen;
        }
        let (file, width) = (&picture.file, shown_width(picture.width));
        let _ = write!(
            text,
            "<figure><figcaption>{screen} {}</figcaption><a href=\"{file}\"><img src=\"{file}\" width={width}></a></figure>",
            picture.width
        );
    }
    text + "</div>"
}

fn page(title: &str, body: &str) -> String {
    format!("<!doctype html><meta charset=utf-8><title>{title}</title><style>{STYLE}</style>{body}")
}
