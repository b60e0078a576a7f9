//! Promise: what a reader takes along to a clinician arrives, from inside the frames and in every engine: a copy on the
//! clipboard, a file and reminders on disk, a code on the screen, one page on paper. Nobody else hears of it.
//!
//! Not here: what is written in it (`tests/take_along.rs` of the main crate).

use std::time::Instant;

use journeys::engine::Engine;
use journeys::pages::SCRIPT;
use journeys::widget::{Event, PATIENCE};
use journeys::{Failure, Page, Reader, Setup, Story, journey};
use serde_json::{Value, json};

/// Notes everything that a page could hear while a reader takes the result along.
const LISTEN: &str = "
    window.heard = [];
    const names = ['copy', 'cut', 'paste', 'beforecopy', 'selectionchange', 'select', 'beforeprint', 'afterprint', 'click',
      'message', 'resize', 'scroll', 'visibilitychange', 'pagehide', 'securitypolicyviolation', 'hashchange', 'popstate',
      'error', 'unhandledrejection'];
    for (const target of [window, document]) {
      for (const name of names) target.addEventListener(name, () => window.heard.push(name), true);
    }
    return null;";

/// What the reader sees of the summary and of the script, as a copy must hold it.
const TEXT: &str = "
    const lines = (selector) => [...root.querySelectorAll(selector)].map((line) => line.textContent).join('\\n');
    return `${lines('.take details.summary > p')}\\n\\n${lines('.take blockquote > p')}`;";

const STATUS: &str = "root.querySelector('.take [role=status]').textContent";

#[tokio::test]
async fn what_is_taken_along_arrives_and_nobody_else_hears_of_it() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_page(Page::Plain.put_on(&reader.site)?).await?;
        let first_question = reader.proxy.now();
        reader.tell(&Story::plain_clog()).await?;
        let result = reader.result().await?;
        reader.in_page::<Value>(LISTEN).await?;
        reader.start_check().await?;
        let text: String = reader.look(TEXT, vec![]).await?;
        assert!(text.contains(&result.headline) && text.lines().count() > 10, "{text}");

        tap_way(reader, "copy", "Copied.").await?;
        tap_way(reader, "save", "notes-").await?;
        let page = saved(reader, "notes-", ".html", "</html>").await?;
        assert!(text.lines().all(|line| page.contains(&escaped(line))), "{page}");
        tap_way(reader, "remind", "check-again.ics").await?;
        let reminders = saved(reader, "check-again", ".ics", "END:VCALENDAR\r\n").await?;
        assert_eq!(reminders.matches("SUMMARY:Check again\r\n").count(), 2, "{reminders}");
        prints(reader).await?;
        shows_a_code(reader).await?;

        // WebKit copies the space between a number and its degree as a plain one.
        let copied = |text: &str| text.replace('\u{a0}', " ");
        assert_eq!(copied(&paste(reader).await?), copied(&text));
        let heard: Vec<String> = reader.in_page("return window.heard").await?;
        // Shutting the sheet and pasting are this journey's own doing; they come after the rest.
        let own = ["click", "paste", "selectionchange", "scroll", "resize", "select"];
        println!("the page heard {heard:?}");
        assert!(heard.iter().all(|name| own.contains(&name.as_str())), "{heard:?}");
        let told = |name: &str| Event { name: name.into(), detail: Value::Null };
        let wanted = [told("ready"), told("started"), told("closed")];
        assert_eq!(reader.events().await?, wanted);
        let seen = reader.proxy.seen();
        let late = seen.iter().filter(|s| s.at > first_question && !s.path.starts_with("/favicon"));
        assert_eq!(late.count(), 0, "asked for after the first question: {seen:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_copying_fails_the_text_stands_there_selected() -> Result<(), Failure> {
    const SELECTED: &str = "
        const field = root.querySelector('textarea.by-hand');
        return field?.value.slice(field.selectionStart, field.selectionEnd) ?? '';";
    journey(Setup::default(), async |reader| {
        reader.open_page(Page::Plain.put_on(&reader.site)?).await?;
        reader.choose("seizure", "yes").await?;
        reader.result().await?;
        reader.look::<Value>("document.execCommand = () => false; return null", vec![]).await?;
        tap_way(reader, "copy", "Copying did not work here.").await?;
        let selected: String = reader.look(SELECTED, vec![]).await?;
        assert!(selected.starts_with("Sore breast check"), "{selected:?}");
        assert!(selected.contains("Emergency help is needed now"), "{selected:?}");
        Ok(())
    })
    .await
}

/// Printing would print the article.
#[tokio::test]
async fn in_the_article_itself_there_is_no_printing_and_a_copy_stays_inside() -> Result<(), Failure>
{
    const TAG: &str = r#"<clog-or-mastitis region="us" isolation="shadow">Call 911 for confusion.</clog-or-mastitis>
        <textarea id="paste" spellcheck="false" aria-label="Paste here"></textarea>"#;
    /// Notes what is put into the page outside of the closed root.
    const WATCH: &str = "
        window.put = [];
        const note = (records) => {
          for (const { addedNodes } of records) window.put.push(...[...addedNodes].map((node) => node.localName ?? ''));
        };
        new MutationObserver(note).observe(document, { childList: true, subtree: true });
        return null;";
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, TAG).await?;
        reader.begin().await?;
        reader.choose("seizure", "yes").await?;
        let result = reader.result().await?;
        reader.in_page::<Value>(WATCH).await?;
        let view = reader.view().await?;
        assert!(!view.offers("print") && view.offers("save") && view.offers("copy"), "{view}");
        assert!(result.text.contains("would print the whole page"), "{}", result.text);
        tap_way(reader, "copy", "Copied.").await?;
        let put: Vec<String> = reader.in_page("return window.put").await?;
        assert!(
            !put.iter().any(|name| name == "textarea"),
            "the page holds what is copied: {put:?}"
        );
        assert!(paste(reader).await?.contains("Emergency help is needed now"));
        Ok(())
    })
    .await
}

/// As much text as the longest clinical case has, and a third more for other languages: `tests/take_along.rs` counts.
const LETTERS: usize = 3_500;

#[tokio::test]
async fn a_result_prints_on_one_page() -> Result<(), Failure> {
    const FILL: &str = "
        const paper = root.querySelector('.paper');
        const line = [...paper.querySelectorAll('p')].find((line) => line.textContent.includes('Lump'));
        while (paper.textContent.length < arguments[0]) line.after(line.cloneNode(true));
        return null;";
    // A4 and Letter, in centimetres.
    const SHEETS: [(f64, f64); 2] = [(21.0, 29.7), (21.59, 27.94)];
    journey(Setup::default(), async |reader| {
        reader.open("/pkg/standalone.html#us").await?;
        reader.until("the first screen shows", |view| view.screen.is_some()).await?;
        reader.tell(&Story::plain_clog()).await?;
        reader.result().await?;
        for letters in [0, LETTERS] {
            reader.look::<Value>(FILL, vec![json!(letters)]).await?;
            for (width, height) in SHEETS {
                let Some(pages) = reader.browser.printed_pages(width, height).await? else {
                    println!("this engine's driver does not print");
                    return Ok(());
                };
                assert_eq!(pages, 1, "{letters} letters on {width} × {height} cm");
            }
        }
        // The control: where it does not fit nothing is cut off, and more than one page is counted.
        assert!(reader.browser.printed_pages(21.0, 12.0).await? > Some(1), "text is cut off");
        Ok(())
    })
    .await
}

/// Taps a way of taking along and waits for what it says it did.
async fn tap_way(reader: &mut Reader, way: &str, says: &str) -> Result<(), Failure> {
    let holds = format!("{STATUS}.includes('{says}')");
    reader.tap_until(&format!("button[data-action={way}]"), &holds).await
}

/// The text of the saved file with this beginning and ending of its name, once all of it is there.
async fn saved(reader: &Reader, begins: &str, ends: &str, last: &str) -> Result<String, Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let names = reader.saved()?;
        for name in names.iter().filter(|name| name.starts_with(begins) && name.ends_with(ends)) {
            let text = std::fs::read_to_string(reader.browser.downloads().join(name))?;
            if text.contains(last) {
                return Ok(text);
            }
        }
        assert!(Instant::now() < deadline, "{begins}…{ends} did not arrive; there lie {names:?}");
        tokio::task::yield_now().await;
    }
}

/// WebKitGTK sends no print event and would open the system's own window, so there the call itself is noted.
async fn prints(reader: &mut Reader) -> Result<(), Failure> {
    let note = match reader.browser.engine {
        Engine::Chromium | Engine::Firefox => {
            "
            addEventListener('beforeprint', () => { document.body.dataset.printed = 'yes'; });
            return null;"
        }
        Engine::WebKit => {
            "
            window.print = () => { document.body.dataset.printed = 'yes'; };
            return null;"
        }
    };
    reader.look::<Value>(note, vec![]).await?;
    reader.tap_until("button[data-action=print]", "document.body.dataset.printed === 'yes'").await
}

async fn shows_a_code(reader: &mut Reader) -> Result<(), Failure> {
    reader.tap_until("details.code > summary", "root.querySelector('details.code').open").await?;
    let shown = "
        const code = root.querySelector('details.code svg');
        const { width, height } = code.getBoundingClientRect();
        return code.role === 'img' && code.ariaLabel !== '' && width > 250 && width === height;";
    assert!(reader.look::<bool>(shown, vec![]).await?, "no code is shown");
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

fn escaped(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
