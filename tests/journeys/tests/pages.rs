//! Promise: on every page that a publisher may have, the check runs, and what a reader does in it works and leaves the
//! page in peace: a phone link is tapped, a source is opened, a text is copied, a calendar file is saved. No policy of the
//! page is broken, and nothing is asked for after the first question but what the reader taps.

use journeys::{Failure, Page, Reader, Setup, journey};
use serde_json::{Value, json};

const CALENDAR: &str = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const SOURCE: &str = "<title>A source</title><link rel=icon href='data:,'>";

#[tokio::test]
async fn it_works_on_a_plain_page() -> Result<(), Failure> {
    works_on(Page::Plain).await
}

#[tokio::test]
async fn it_works_under_the_strictest_policy() -> Result<(), Failure> {
    works_on(Page::Strict).await
}

#[tokio::test]
async fn it_works_on_a_cross_origin_isolated_page() -> Result<(), Failure> {
    works_on(Page::CrossOriginIsolated).await
}

#[tokio::test]
async fn it_works_from_another_origin() -> Result<(), Failure> {
    works_on(Page::OtherOrigin).await
}

#[tokio::test]
async fn it_works_from_a_sub_folder() -> Result<(), Failure> {
    works_on(Page::SubFolder).await
}

#[tokio::test]
async fn it_works_from_a_server_that_sends_html_as_text() -> Result<(), Failure> {
    works_on(Page::HtmlAsText).await
}

async fn works_on(page: Page) -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        let path = page.put_on(&reader.site)?;
        reader.open_page(path).await?;
        let first_question = reader.proxy.now();
        reader.choose("seizure", "yes").await?;
        let before = reader.result().await?;
        assert_eq!(before.urgency, "emergency");

        copy(reader, "Call before noon.").await?;
        reader.tap_save("reminder.ics", CALENDAR).await?;
        reader.until_saved("reminder.ics", CALENDAR).await?;
        stays(reader, &before).await?;
        // A source is asked for at the reader's own tap; until then nobody is. The icon comes when the browser has time.
        let seen = reader.proxy.seen();
        let late = seen.iter().filter(|s| s.at > first_question && !s.path.starts_with("/favicon"));
        assert_eq!(late.count(), 0, "asked for after the first question: {seen:?}");
        open_a_source(reader).await?;
        reader.start_check().await?;
        stays(reader, &before).await?;
        assert_eq!(paste(reader).await?, "Call before noon.");

        reader.start_check().await?;
        stays(reader, &before).await?;
        // Last: while Chromium asks which program may dial, it hears no tap.
        reader.tap("a[href^='tel:']").await?;
        stays(reader, &before).await?;
        // WebKitGTK knows nobody who dials and says so; nothing else may stand there.
        let lines = reader.console().await?;
        assert!(lines.iter().all(|line| line.contains("tel:911")), "{lines:?}");
        reader.leave_widget().await?;
        let left: Value = reader.browser.ask("return location.pathname", vec![]).await?;
        assert_eq!(left, json!(path), "the article stays");
        Ok(())
    })
    .await
}

/// The widget is where it was, with its answers.
async fn stays(reader: &mut Reader, before: &journeys::view::Outcome) -> Result<(), Failure> {
    let now = reader.result().await?;
    assert_eq!((&now.headline, &now.reasons), (&before.headline, &before.reasons));
    Ok(())
}

/// Copies as the widget's own copy button does: with the browser's old command, which needs no permission anywhere.
async fn copy(reader: &mut Reader, text: &str) -> Result<(), Failure> {
    let add = "
        const [text] = arguments;
        const button = document.createElement('button');
        button.id = 'copy';
        button.textContent = 'Copy';
        button.addEventListener('click', () => {
          const field = document.createElement('textarea');
          field.value = text;
          button.after(field);
          field.select();
          button.dataset.copied = document.execCommand('copy');
          field.remove();
        });
        root.querySelector('.screen').prepend(button);";
    reader.look::<Value>(add, vec![json!(text)]).await?;
    reader.tap_until("#copy", "root.querySelector('#copy').dataset.copied === 'true'").await?;
    reader.look::<Value>("root.querySelector('#copy').remove()", vec![]).await?;
    Ok(())
}

/// What a paste into a field of the page gives.
async fn paste(reader: &mut Reader) -> Result<String, Failure> {
    reader.close_sheet().await?;
    reader.leave_widget().await?;
    let field = reader.browser.client.find(fantoccini::Locator::Id("paste")).await?;
    field.click().await?;
    reader.type_key_with(Some('\u{e009}'), 'v').await?;
    reader.browser.ask("return document.getElementById('paste').value", vec![]).await
}

/// The first source opens in a window of its own, which is then closed.
async fn open_a_source(reader: &mut Reader) -> Result<(), Failure> {
    let client = reader.browser.client.clone();
    let own = client.window().await?;
    reader
        .tap_until("details.sources summary", "root.querySelector('details.sources').open")
        .await?;
    // No source can be reached from here; the site's own page stands in for it.
    let target = reader.site.url("/source.html");
    reader.site.replace("/source.html", journeys::server::Reply::html(SOURCE));
    let aim = "root.querySelector('details.sources a').href = arguments[0]";
    reader.look::<Value>(aim, vec![json!(target)]).await?;
    reader.tap("details.sources a").await?;
    reader.leave_widget().await?;
    let deadline = std::time::Instant::now() + journeys::widget::PATIENCE;
    while client.windows().await?.len() < 2 {
        assert!(std::time::Instant::now() < deadline, "no window opened");
        tokio::task::yield_now().await;
    }
    for window in client.windows().await? {
        if window != own {
            client.switch_to_window(window).await?;
            // It begins as an empty page.
            reader.until_in_page("location.protocol !== 'about:'").await?;
            // Its origin is the page's own, not an opaque one: the sandbox was left behind.
            let origin: String = reader.browser.ask("return origin", vec![]).await?;
            assert_eq!(origin, reader.site.url(""));
            client.close_window().await?;
        }
    }
    client.switch_to_window(own).await?;
    Ok(())
}
