//! Promise: the page on how the checker decides shows every rule without a script, and with one which rules fit any
//! answers, by the program that runs. It asks for nothing once it has loaded.
//!
//! Not here: that the rules stand there in the right words (`xtask`, where the page is made); that the program tells the
//! rules that it runs by (`tests/node/outline.test.mjs`).

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use fantoccini::Locator;
use fantoccini::key::Key;
use journeys::server::Reply;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader, Setup, journey};
use serde::Deserialize;

const PAGE: &str = "/how-it-decides.html";

/// What the page says of the answers in its form.
#[derive(Debug, Deserialize)]
struct Shown {
    summary: String,
    stale: bool,
    error: String,
    /// Rules that are marked in the chart.
    drawn: BTreeSet<String>,
    /// Rules whose row of the table says so in words that can be seen.
    told: BTreeSet<String>,
    answer: Vec<String>,
}

const SHOWN: &str = "
    const names = (selector) => [...document.querySelectorAll(selector)].map((e) => e.dataset.rule);
    const seen = (e) => e.getClientRects().length > 0;
    const rows = [...document.querySelectorAll('tr[data-rule]')].filter((row) => seen(row.querySelector('.fits')));
    return {
      summary: document.getElementById('summary').textContent,
      stale: seen(document.getElementById('stale')),
      error: document.getElementById('error-temperature').innerText,
      drawn: names('#drawing [data-rule][data-fits]'),
      told: rows.map((row) => row.dataset.rule),
      answer: [...document.querySelectorAll('#drawing [data-lane][data-fits]')].map((e) => e.dataset.lane),
    };";

async fn shown(reader: &Reader) -> Result<Shown, Failure> {
    reader.browser.ask(SHOWN, vec![]).await
}

async fn until(reader: &Reader, what: &str, wanted: fn(&Shown) -> bool) -> Result<Shown, Failure> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now = shown(reader).await?;
        if wanted(&now) {
            return Ok(now);
        }
        assert!(Instant::now() < deadline, "{what}: in vain, the page shows {now:?}");
        tokio::time::sleep(Duration::from_millis(15)).await;
    }
}

/// Opens the page and waits until it has assessed the sheet that it starts from.
async fn open(reader: &mut Reader) -> Result<Shown, Failure> {
    reader.open(PAGE).await?;
    until(reader, "a result", |shown| !shown.summary.is_empty()).await
}

/// Types a temperature in place of the one that stands there, and leaves the field.
async fn type_temperature(reader: &mut Reader, text: &str) -> Result<(), Failure> {
    // WebDriver's own way into a field puts the caret behind what stands there.
    let select = "
        const field = document.getElementById('amount-temperature');
        field.focus();
        field.select();
        return true;";
    reader.browser.ask::<bool>(select, vec![]).await?;
    for key in text.chars() {
        reader.type_key(key).await?;
    }
    reader.type_key(Key::Tab.into()).await
}

#[tokio::test]
async fn a_temperature_of_101_lights_the_fever_rule_and_asks_for_nothing() -> Result<(), Failure> {
    journey(Setup { window: (1024, 800), ..Setup::default() }, async |reader| {
        let start = open(reader).await?;
        assert!(start.summary.starts_with("Care at home"), "{start:?}");
        assert!(start.drawn.is_empty() && start.told.is_empty(), "{start:?}");
        assert_eq!(start.answer, ["parent-self_care", "baby-self_care"]);
        let loaded = reader.proxy.now();

        type_temperature(reader, "101").await?;
        let fever = until(reader, "the fever rule", |now| now.drawn.contains("parent-S01")).await?;
        assert!(fever.summary.starts_with("Today: Talk to a clinician today"), "{fever:?}");
        assert!(fever.summary.contains("S01"), "{fever:?}");
        assert_eq!(fever.drawn, fever.told, "chart and table say the same");
        assert_eq!(fever.answer, ["parent-same_day", "baby-self_care"]);
        assert!(!fever.stale && fever.error.is_empty(), "{fever:?}");

        // The line of the result, which stays in view, may stand over what is just below the top.
        let scroll =
            "document.getElementById('start').scrollIntoView({ block: 'center' }); return true";
        reader.browser.ask::<bool>(scroll, vec![]).await?;
        let start = reader.browser.client.find(Locator::Css("#start")).await?;
        start.select_by_value("empty").await?;
        until(reader, "an empty sheet", |now| now.drawn.contains("parent-S13")).await?;

        let site = reader.site.authority();
        let seen = reader.proxy.seen();
        let late: Vec<_> =
            seen.iter().filter(|s| s.at > loaded && s.path != "/favicon.svg").collect();
        assert!(late.is_empty(), "asked for after it had loaded: {late:?}");
        assert!(seen.iter().all(|s| s.host == site && s.method == "GET"), "{seen:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_number_that_cannot_be_read_says_so_and_keeps_the_result_before_it() -> Result<(), Failure>
{
    journey(Setup::default(), async |reader| {
        open(reader).await?;
        type_temperature(reader, "101").await?;
        until(reader, "the fever rule", |now| now.drawn.contains("parent-S01")).await?;

        type_temperature(reader, "warm").await?;
        let words = until(reader, "the error's words", |now| !now.error.is_empty()).await?;
        assert!(words.error.contains("type a temperature"), "{words:?}");
        assert!(words.stale && words.summary.contains("S01"), "{words:?}");
        assert!(words.told.contains("parent-S01"), "{words:?}");

        // 38.4 is a number, but in °F nobody's temperature: the program refuses it.
        type_temperature(reader, "38.4").await?;
        let unit = until(reader, "another error", |now| now.error.contains("°C")).await?;
        assert!(unit.stale, "{unit:?}");

        type_temperature(reader, "98,6").await?;
        let well = until(reader, "no error", |now| now.error.is_empty() && !now.stale).await?;
        assert!(well.summary.starts_with("Care at home"), "{well:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn whoever_comes_back_finds_no_answer_of_before() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        open(reader).await?;
        type_temperature(reader, "101").await?;
        until(reader, "the fever rule", |now| now.drawn.contains("parent-S01")).await?;
        // Whether a browser keeps a page for its Back button is its own affair; it tells the page before.
        let leave =
            "dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); return true";
        reader.browser.ask::<bool>(leave, vec![]).await?;
        let kept = shown(reader).await?;
        assert!(kept.summary.starts_with("Care at home") && kept.drawn.is_empty(), "{kept:?}");

        reader.open("/pkg/guide.html").await?;
        reader.browser.client.back().await?;
        let again = until(reader, "a result", |now| !now.summary.is_empty()).await?;
        assert!(again.summary.starts_with("Care at home") && again.drawn.is_empty(), "{again:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn the_list_and_the_table_name_every_rule_of_the_chart() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        open(reader).await?;
        let names = "
            return ['#drawing', '#chart-list', '#rules'].map((place) =>
              [...document.querySelectorAll(`${place} [data-rule]`)]
                .filter((e) => e.textContent.includes(e.dataset.rule.split('-')[1]))
                .map((e) => e.dataset.rule));";
        let places: Vec<BTreeSet<String>> = reader.browser.ask(names, vec![]).await?;
        assert!(places[0].len() > 50, "{:?}", places[0]);
        assert!(places[0].contains("parent-E01") && places[0].contains("baby-E01"));
        assert_eq!(places[1], places[0], "the list");
        assert_eq!(places[2], places[0], "the table");
        let picture: (String, bool) = reader
            .browser
            .ask(
                "const svg = document.querySelector('#drawing svg');
                 const named = svg.getAttribute('aria-labelledby').split(' ')
                   .every((id) => document.getElementById(id).textContent.length > 20);
                 return [svg.getAttribute('role'), named]",
                vec![],
            )
            .await?;
        assert_eq!(picture, ("img".into(), true));
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_javascript_the_table_stands() -> Result<(), Failure> {
    journey(Setup { javascript: false, ..Setup::default() }, async |reader| {
        reader.open(PAGE).await?;
        let text = reader.page_text().await?;
        for words in [
            "Not yet reviewed by a clinician",
            "E01 A danger sign",
            "Rule E01",
            "Rule R10",
            "100.4 °F (38.0 °C) or more",
            "Excerpt read",
            "needs JavaScript",
        ] {
            assert!(text.contains(words), "{words:?} is not there:\n{text}");
        }
        let seen = reader.proxy.seen();
        assert!(seen.iter().all(|s| !s.path.ends_with(".wasm")), "{seen:?}");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn without_the_program_one_sentence_says_so_and_the_rest_stands() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.replace("/pkg/chunks/assess.js", Reply::missing());
        reader.open(PAGE).await?;
        reader.until_console("the program could not start").await?;
        let text = reader.page_text().await?;
        assert!(text.contains("The program could not start here"), "{text}");
        assert!(text.contains("E01 A danger sign") && text.contains("Rule R10"), "{text}");
        let disabled = "return document.getElementById('sheet').disabled";
        assert!(reader.browser.ask::<bool>(disabled, vec![]).await?, "answers would do nothing");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn on_the_narrowest_phone_nothing_scrolls_sideways_and_the_chart_can_be_read()
-> Result<(), Failure> {
    journey(Setup { window: (320, 640), ..Setup::default() }, async |reader| {
        open(reader).await?;
        let (page, smallest, widest): (f64, f64, f64) = reader
            .browser
            .ask(
                "const svg = document.querySelector('#drawing svg');
                 const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                 const texts = [...svg.querySelectorAll('text')];
                 return [
                   document.documentElement.scrollWidth,
                   Math.min(...texts.map((t) => parseFloat(getComputedStyle(t).fontSize) * scale)),
                   Math.max(...texts.map((t) => t.getBoundingClientRect().right)),
                 ]",
                vec![],
            )
            .await?;
        assert!(page <= 320.0, "the page is {page} pixels wide");
        assert!(smallest >= 12.0, "a text of the chart has {smallest} pixels");
        assert!(widest <= 320.0, "a text of the chart reaches to {widest}");
        Ok(())
    })
    .await
}
