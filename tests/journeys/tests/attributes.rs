//! Promise: each attribute does what its table says, also when it changes during the interview, and never at the price
//! of the answers; a wrong value is told in one line and counts as absent.
//!
//! Not here: how the page's look is followed (`page_look.rs`).

use std::time::Instant;

use journeys::pages::SCRIPT;
use journeys::view::View;
use journeys::widget::PATIENCE;
use journeys::{Button, Failure, Reader, Setup, Story, journey};

const TAG: &str = r#"<clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis>"#;

/// Wrong values, each with the value that then holds and a part of what the line says that the attribute takes.
const WRONG: [(&str, &str, &str, &str); 6] = [
    ("region", "mars", "other", "us, uk, ca, au, nz, ie, eu, other"),
    ("units", "kelvin", "c", "f, c"),
    ("theme", "sepia", "auto", "light, dark, auto"),
    ("display", "popup", "auto", "auto, inline, sheet"),
    ("isolation", "none", "frame", "frame, shadow"),
    ("base", "ftp://example.com/", "", "the http or https address of a folder"),
];

#[tokio::test]
async fn a_change_during_the_interview_counts_and_keeps_every_answer() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.serve_also_under("/moved");
        reader.open_own_page(SCRIPT, TAG).await?;
        reader.begin().await?;
        reader.choose("confused", "no").await?;
        for (region, number) in [("uk", "999"), ("au", "000"), ("us", "911")] {
            reader.to_element(&format!("element.setAttribute('region', '{region}')")).await?;
            let names = |view: &View| view.text.contains(number);
            let view = reader.until("the region's number shows", names).await?;
            assert_eq!(view.chosen("confused"), Some("no"), "{view}");
        }

        reader.tell_until(&Story::plain_clog(), "temperature").await?;
        measures_in(reader, "°F").await?;
        reader.to_element("element.units = 'c'").await?;
        measures_in(reader, "°C").await?;
        reader.to_element("element.removeAttribute('units')").await?;
        measures_in(reader, "°F").await?;
        // Where no unit is set it goes with the region.
        reader.to_element("element.region = 'uk'").await?;
        measures_in(reader, "°C").await?;
        // Out of the sheet into the article and back again: nothing inside is loaded anew.
        for display in ["inline", "sheet"] {
            reader.to_element(&format!("element.display = '{display}'")).await?;
            let same = |view: &View| view.screen.as_deref() == Some("temperature");
            reader.until("the same screen shows", same).await?;
            reader.start_check().await?;
        }
        assert_eq!(reader.console().await?, [""; 0]);

        // What counts at the start only: one line each, however often it is set.
        for (name, values) in [("isolation", ["shadow", "frame"]), ("base", ["/a/", "/b/"])] {
            for value in values {
                reader.to_element(&format!("element.{name} = '{value}'")).await?;
            }
            let lines = reader.console().await?;
            assert_eq!(lines.len(), 1, "{lines:?}");
            let words = format!("a new {name} counts when the element is put on the page anew");
            assert!(lines.iter().all(|line| line.contains(&words)), "{lines:?}");
        }
        // British readers get the same words, so there is nothing to tell.
        reader.to_element("element.lang = 'en-GB'").await?;
        assert_eq!(reader.console().await?, [""; 0]);
        reader.to_element("element.lang = 'fr'; element.lang = 'en'").await?;
        let lines = reader.console().await?;
        assert!(matches!(&lines[..], [line] if line.contains("a new lang counts")), "{lines:?}");

        let lump = reader.press(Button::Back).await?;
        assert_eq!(lump.chosen("lump"), Some("yes"), "{lump}");
        assert_eq!(lump.chosen("lump_feel"), Some("sore_firm"), "{lump}");

        // Put on the page anew, what was set counts.
        reader.forget_events().await?;
        reader
            .to_element(
                "const place = element.parentNode;
                element.remove();
                element.base = 'moved/pkg';
                element.isolation = 'shadow';
                setTimeout(() => place.append(element))",
            )
            .await?;
        reader.begin().await?;
        let asked: Vec<_> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        for file in ["shadow.js", "words/en.json", "clog-or-mastitis.wasm", "words/en.words"] {
            assert!(asked.contains(&format!("/moved/pkg/{file}")), "{file} in {asked:?}");
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_wrong_value_is_told_in_one_line_and_counts_as_absent() -> Result<(), Failure> {
    let attributes: String =
        WRONG.iter().map(|(name, wrong, ..)| format!(" {name}=\"{wrong}\"")).collect();
    let tag = format!("<clog-or-mastitis lang=\"tlh\"{attributes}>Call 911.</clog-or-mastitis>");
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, &tag).await?;
        reader.begin().await?;
        for (name, _, settled, _) in WRONG {
            let got: String = reader.of_element(&format!("element.{name}")).await?;
            assert_eq!(got, settled, "{name}");
        }
        // Read again and again, and put on the page anew: the same mistake is not told twice.
        reader.to_element("element.replaceWith(element); element.region = 'mars'").await?;
        // Firefox writes its console with quotes inside quotes.
        let lines = reader.console().await?;
        let lines: Vec<_> = lines.into_iter().map(|line| line.replace("\\\"", "\"")).collect();
        assert_eq!(lines.len(), WRONG.len() + 1, "{lines:#?}");
        let told = |name: &str, wrong: &str, takes: &str| {
            let line = format!("attribute {name}=\"{wrong}\" is not known; it takes: {takes}");
            lines.iter().filter(|told| told.contains(&line)).count()
        };
        for (name, wrong, _, takes) in WRONG {
            assert_eq!(told(name, wrong, takes), 1, "{name}: {lines:#?}");
        }
        // What it takes is a language that there are words in, and each of them is named.
        assert_eq!(told("lang", "tlh", ""), 1, "{lines:#?}");
        for language in ["ar", "en", "es", "fr"] {
            let named = |line: &&String| line.contains("=\"tlh\"") && line.contains(language);
            assert_eq!(lines.iter().filter(named).count(), 1, "{language}: {lines:#?}");
        }
        // Each new mistake is told, during the interview too.
        reader.to_element("element.setAttribute('theme', 'neon')").await?;
        let lines = reader.console().await?;
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(
            lines.iter().all(|line| line.contains("attribute theme=") && line.contains("neon")),
            "{lines:?}"
        );
        Ok(())
    })
    .await
}

/// Waits until the screen of the temperature has this unit chosen.
async fn measures_in(reader: &mut Reader, unit: &str) -> Result<(), Failure> {
    let chosen =
        "return root.querySelector('[data-unit]:checked')?.closest('label').innerText.trim()";
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now: Option<String> = reader.look(chosen, vec![]).await?;
        if now.as_deref() == Some(unit) {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "{unit} in vain, it is {now:?}");
    }
}
