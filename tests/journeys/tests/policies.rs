//! Promise: the policy lines of `docs/publishers.md` are enough. Each stands here as it stands there, on a page that
//! forbids all else, and the reader gets to a result, saves a file and taps a phone link without one refusal.
//!
//! Not here: pages that are stricter in other ways (`pages.rs`), what happens when a line is missing (`fallback.rs`).

use journeys::engine::Engine;
use journeys::pages::{SCRIPT, small};
use journeys::server::Reply;
use journeys::{Failure, Reader, Setup, journey};

const DOCUMENT: &str = include_str!("../../../docs/publishers.md");
const CALENDAR: &str = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const TAG: &str = "<clog-or-mastitis region=\"us\">Call 911 for confusion.</clog-or-mastitis>";
const FRAME: &str = "<iframe src=\"/pkg/standalone.html#us&amp;en\" width=\"100%\" height=\"700\" \
    sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals\"></iframe>";

/// The policy that the document's table names for a way; `https://cdn.example` is the place of the package.
fn line(way: &str) -> Result<String, Failure> {
    let table = DOCUMENT.split_once("## Content security policy").map_or("", |(_, table)| table);
    let row = table.lines().find(|line| line.starts_with(&format!("| {way} |")));
    let policy = row.and_then(|row| row.split('`').nth(1));
    policy
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("docs/publishers.md has no line for {way}")))
}

/// Opens a page under this policy and nothing more. `img-src data:` is for the empty icon that the journeys' pages have.
async fn open_under(
    reader: &mut Reader,
    policy: &str,
    head: &str,
    body: &str,
) -> Result<(), Failure> {
    const PATH: &str = "/own.html";
    let policy = format!("default-src 'none'; img-src data:; {policy}");
    reader.site.replace(PATH, small(head, body));
    reader.site.header(PATH, "content-security-policy", &policy)?;
    reader.open(PATH).await
}

async fn works(reader: &mut Reader) -> Result<(), Failure> {
    works_and_saves(reader).await?;
    dials(reader).await
}

async fn works_and_saves(reader: &mut Reader) -> Result<(), Failure> {
    reader.choose("seizure", "yes").await?;
    reader.result().await?;
    reader.tap_save("reminder.ics", CALENDAR).await?;
    reader.until_saved("reminder.ics", CALENDAR).await?;
    assert_eq!(reader.violations().await?, Vec::<String>::new());
    Ok(())
}

async fn dials(reader: &mut Reader) -> Result<(), Failure> {
    let before = reader.result().await?;
    // Last: while Chromium asks which program may dial, it hears no tap.
    reader.tap("a[href^='tel:']").await?;
    assert_eq!(reader.result().await?.headline, before.headline, "it stays");
    // WebKitGTK knows nobody who dials and says so; nothing else may stand there.
    let lines = reader.console().await?;
    assert!(lines.iter().all(|line| line.contains("tel:911")), "{lines:?}");
    assert_eq!(reader.violations().await?, Vec::<String>::new());
    Ok(())
}

async fn in_this_engine(
    go: impl AsyncFnOnce(&mut Reader) -> Result<(), Failure>,
) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        if reader.browser.engine != Engine::Chromium && std::env::var_os("LONG").is_none() {
            return Ok(());
        }
        go(reader).await
    })
    .await
}

#[tokio::test]
async fn the_line_for_a_script_tag_is_enough() -> Result<(), Failure> {
    in_this_engine(async |reader| {
        open_under(reader, &line("script tag")?, SCRIPT, TAG).await?;
        reader.begin().await?;
        works(reader).await
    })
    .await
}

/// The harness's own script comes from the page's origin, which is no part of the line.
#[tokio::test]
async fn the_line_for_a_script_tag_from_another_origin_is_enough() -> Result<(), Failure> {
    in_this_engine(async |reader| {
        let other = format!("http://{}", reader.site.other_authority());
        let policy = line("script tag, another origin")?.replace("https://cdn.example", &other);
        let policy = policy.replacen("script-src ", "script-src 'self' ", 1);
        reader.site.header("/pkg/", "access-control-allow-origin", "*")?;
        let script = SCRIPT.replace("/pkg/", &format!("{other}/pkg/"));
        open_under(reader, &policy, &script, TAG).await?;
        reader.begin().await?;
        works(reader).await
    })
    .await
}

#[tokio::test]
async fn the_line_for_a_shadow_root_is_enough() -> Result<(), Failure> {
    in_this_engine(async |reader| {
        let tag = TAG.replace(" region", " isolation=\"shadow\" region");
        open_under(reader, &line("shadow root")?, SCRIPT, &tag).await?;
        reader.begin().await?;
        works_and_saves(reader).await?;
        // WebKitGTK knows nobody who dials. In a frame it says so and stays; after a link of the page itself, as on any
        // page, a page of its own says so.
        if reader.browser.engine != Engine::WebKit {
            dials(reader).await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_line_for_a_bundle_is_enough() -> Result<(), Failure> {
    in_this_engine(async |reader| {
        let text = "import { mount } from 'clog-or-mastitis'; mount(document.body, { region: 'us', base: '/pkg/' });";
        reader.site.replace("/bundle.js", Reply::script(super::embed::bundled("check.js", text)?));
        let script = "<script type=\"module\" src=\"/bundle.js\"></script>";
        open_under(reader, &line("npm, bundled")?, script, "").await?;
        reader.scroll_to_checker().await?;
        reader.begin().await?;
        works(reader).await
    })
    .await
}

#[tokio::test]
async fn the_line_for_a_frame_alone_is_enough_and_none_of_it_too_much() -> Result<(), Failure> {
    in_this_engine(async |reader| {
        let policy = line("frame only")?;
        // The harness's script has to hear what is refused.
        let heard = format!("script-src 'self'; {policy}");
        open_under(reader, &heard, "", FRAME).await?;
        reader.until("the first screen", |view| view.screen.is_some()).await?;
        works(reader).await?;
        if reader.browser.engine == Engine::Chromium {
            // Without the phone links' part a tap on one is refused, and the reader is left with an error.
            reader.site.mend();
            open_under(reader, &heard.replace(" tel:", ""), "", FRAME).await?;
            reader.until("the first screen", |view| view.screen.is_some()).await?;
            reader.choose("seizure", "yes").await?;
            reader.result().await?;
            reader.tap("a[href^='tel:']").await?;
            let told = "window[Symbol.for('journey')].violations.length > 0";
            reader.until_in_page(told).await?;
            reader.leave_refusals_behind().await?;
        }
        Ok(())
    })
    .await
}
