//! `cargo xtask screens`: pictures of every screen and every kind of result, and what a machine finds wrong with them.
//!
//! Each moment is taken at 320, 390, 768 and 1280 CSS pixels, light and dark, in English and in Arabic (right to left), at its
//! whole height, into `target/screens` (or `SCREENS_DIR`), with a contact sheet `index.html` and one large picture a
//! group. `checks.js` looks at each moment in each look; a finding makes the command fail.
//!
//! Not here: whether it is beautiful. A person has to look.

#![forbid(unsafe_code)]

mod album;
mod options;
mod sheet;
mod visits;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use journeys::journey::set_out;
use journeys::server::Reply;
use journeys::story::{Answer, By};
use journeys::{Button, Failure, Reader, Setup};
use serde_json::json;

use album::Album;
use options::{Options, Spoken};
use visits::{Kind, Slip, Visit, visits};

/// Two years on: past every review date that the data may name.
const LATER: &str = "const now = Date.now; Date.now = () => now.call(Date) + 2 * 365 * 864e5";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<ExitCode, Failure> {
    let options = Options::read()?;
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screens");
    let folder = env::var_os("SCREENS_DIR").map_or_else(|| built.into(), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let mut album = Album::new(&folder, &options);
    let wanted = || visits().into_iter().filter(|visit| options.wants_story(visit.name));
    for spoken in options.languages() {
        album.speak(spoken);
        let mut shown = BTreeSet::new();
        for visit in wanted() {
            let mut reader = set_out(&Setup::default()).await?;
            let went = follow(&mut reader, &mut album, spoken, &visit, &mut shown).await;
            if let Err(failure) = went {
                let view = reader.view().await?;
                return Err(failure.during(&format!("visit {:?}, at\n{view}\n", visit.name)));
            }
            let lines = reader.console().await?;
            if !lines.is_empty() && visit.kind != Kind::Fallback {
                let line = [lines.join(" "), String::new(), visit.name.to_owned()];
                let [detail, element, place] = line;
                album.findings.insert(["console".into(), element, detail, place]);
            }
        }
    }
    if !album.pictures.is_empty() {
        let mut reader = set_out(&Setup::default()).await?;
        let groups = sheet::write(&mut reader, &folder, &album.pictures).await?;
        println!(
            "{} pictures in {groups} groups: {}/index.html",
            album.pictures.len(),
            folder.display()
        );
    }
    println!("{} looks checked, {} findings", album.checked, album.findings.len());
    for [what, element, detail, place] in &album.findings {
        println!("| {what} | {element} | {detail} | {place} |");
    }
    Ok(if album.findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn follow(
    reader: &mut Reader,
    album: &mut Album<'_>,
    spoken: Spoken,
    visit: &Visit,
    shown: &mut BTreeSet<String>,
) -> Result<(), Failure> {
    prepare(reader, spoken.language, visit).await?;
    match visit.kind {
        Kind::Fallback => {
            reader.open("/").await?;
            reader.scroll_to_checker().await?;
            reader.until_told("failed").await?;
            album.take(reader, visit.name, "plain-guide").await
        }
        Kind::Wrong(slips) => wrong_answers(reader, album, visit, slips).await,
        Kind::Display(_) | Kind::Overdue => {
            reader.open_article().await?;
            // In the article nobody has touched the frame yet, and a browser gives nothing in it the focus before.
            reader.tap("h2.screen-title").await?;
            album.take(reader, visit.name, "danger_signs").await?;
            reader.tell(&visit.story).await?;
            album.take(reader, visit.name, "result").await
        }
        Kind::Ordinary => look_through(reader, album, visit, shown).await,
    }
}

/// What makes the visit special, before the page is opened.
async fn prepare(
    reader: &mut Reader,
    language: &'static str,
    visit: &Visit,
) -> Result<(), Failure> {
    let mut attributes = String::new();
    if let Kind::Display(display) = visit.kind {
        attributes = format!("display=\"{display}\" ");
    }
    reader.site.alter("/index.html", move |mut reply| {
        let mut page = String::from_utf8_lossy(&reply.body)
            .replace("<clog-or-mastitis ", &format!("<clog-or-mastitis {attributes}"));
        page = page.replace(" lang=\"en\" region", &format!(" lang=\"{language}\" region"));
        reply.body = page.into_bytes();
        reply
    });
    if visit.kind == Kind::Overdue {
        let script = json!({ "source": LATER });
        reader.browser.protocol("Page.addScriptToEvaluateOnNewDocument", script).await?;
    }
    if visit.kind == Kind::Fallback {
        reader.site.replace("/pkg/clog-or-mastitis.wasm", Reply::missing());
    }
    Ok(())
}

async fn look_through(
    reader: &mut Reader,
    album: &mut Album<'_>,
    visit: &Visit,
    shown: &mut BTreeSet<String>,
) -> Result<(), Failure> {
    let mut view = reader.open_article().await?;
    while view.result.is_none() {
        let screen = view.name().unwrap_or_default();
        if shown.insert(screen.clone()) {
            album.take(reader, visit.name, &screen).await?;
            // What it says to a reader who goes on without an answer.
            if view.offers(Button::Next.action()) {
                let after = reader.press(Button::Next).await?;
                if after.name() == view.name() {
                    album.take(reader, visit.name, &format!("{screen}-unanswered")).await?;
                } else {
                    reader.press(Button::Back).await?;
                }
            }
            reader.answer_screen(&visit.story, By::Touch).await?;
            let next = reader.view().await?;
            if next.offers(Button::Back.action()) {
                reader.press(Button::Back).await?;
                album.take(reader, visit.name, &format!("{screen}-answered")).await?;
            }
        }
        view = reader.answer_screen(&visit.story, By::Touch).await?;
    }
    album.take(reader, visit.name, "result").await?;
    if visit.name == "self_care" {
        let unfold =
            "for (const fold of root.querySelectorAll('details')) fold.open = true; return true";
        reader.look::<bool>(unfold, vec![]).await?;
        album.take(reader, visit.name, "result-unfolded").await?;
        reader.press(Button::Restart).await?;
        album.take(reader, visit.name, "erase-question").await?;
    }
    Ok(())
}

async fn wrong_answers(
    reader: &mut Reader,
    album: &mut Album<'_>,
    visit: &Visit,
    slips: &[Slip],
) -> Result<(), Failure> {
    reader.open_article().await?;
    for (screen, question, answer, name) in slips {
        reader.tell_until(&visit.story, screen).await?;
        let Answer::Type(keys) = answer else { continue };
        reader.type_number(question, keys).await?;
        reader.press(Button::Next).await?;
        album.take(reader, visit.name, name).await?;
    }
    Ok(())
}
