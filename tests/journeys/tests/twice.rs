//! Promise: it does not matter how often, in how many versions and when the script comes, nor how the tag was made; and
//! where a stranger took the tag, the publisher is told once and the guide stays.
//!
//! Not here: several checks on a page that loads the script once (`several.rs`).

use journeys::pages::SCRIPT;
use journeys::{Failure, Reader, Setup, journey};

const TAG: &str = r#"<clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis>"#;
const AGAIN: &str = r#"<script type="module" src="/pkg/clog-or-mastitis.js?again"></script>"#;
const OTHER: &str = r#"<script type="module" src="/other/pkg/clog-or-mastitis.js"></script>"#;

#[tokio::test]
async fn the_script_may_come_twice_and_in_two_versions() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.site.serve_also_under("/other");
        // Another version: the same script with a line of its own, which runs and defines a class of its own.
        reader.site.alter("/other/pkg/clog-or-mastitis.js", |mut reply| {
            reply.body.extend_from_slice(b"\nwindow.otherVersionRan = true;");
            reply
        });
        for (scripts, own_folder) in [
            ([SCRIPT, AGAIN], "/pkg/"),
            ([SCRIPT, OTHER], "/pkg/"),
            ([OTHER, SCRIPT], "/other/pkg/"),
        ] {
            reader.proxy.forget();
            reader.open_own_page(&scripts.concat(), TAG).await?;
            reader.begin().await?;
            reader.choose("seizure", "yes").await?;
            assert_eq!(reader.result().await?.urgency, "emergency", "{scripts:?}");
            let lines = reader.console().await?;
            assert!(lines.is_empty(), "{scripts:?}: {lines:?}");

            let asked: Vec<_> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
            let loaded = asked.iter().filter(|path| path.contains("clog-or-mastitis.js")).count();
            assert_eq!(loaded, 2, "both came: {asked:?}");
            // The first one defined the element, so its own files are fetched, and no other's.
            let programs: Vec<_> = asked.iter().filter(|path| path.ends_with(".wasm")).collect();
            assert_eq!(programs, [&format!("{own_folder}clog-or-mastitis.wasm")]);
        }
        let ran: bool = reader.in_page("return window.otherVersionRan === true").await?;
        assert!(ran, "the other version was more than a file");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn where_a_stranger_took_the_tag_one_line_says_so_and_the_guide_stays() -> Result<(), Failure>
{
    const STRANGER: &str =
        "<script>customElements.define('clog-or-mastitis', class extends HTMLElement {})</script>";
    journey(Setup::default(), async |reader| {
        reader.open_own_page(&[STRANGER, SCRIPT].concat(), TAG).await?;
        let lines = reader.console().await?;
        assert_eq!(lines.len(), 1, "{lines:?}");
        assert!(lines.iter().all(|line| line.contains("has the tag")), "{lines:?}");
        assert!(reader.page_text().await?.contains("Call 911 for confusion."));
        let asked: Vec<_> = reader.proxy.seen().into_iter().map(|seen| seen.path).collect();
        assert!(!asked.iter().any(|path| path.ends_with(".wasm")), "{asked:?}");
        Ok(())
    })
    .await
}

/// Every way in which a tag comes to stand on a page. All but the last two exist before the script does.
const WAYS: &str = r##"
    <clog-or-mastitis id="written" region="uk">Call 999 for confusion.</clog-or-mastitis>
    <clog-or-mastitis id="property">Call 999 for confusion.</clog-or-mastitis>
    <div id="here"></div>
    <script>
      const here = document.querySelector("#here");
      document.querySelector("#property").region = "uk";
      const early = document.createElement("clog-or-mastitis");
      early.id = "early";
      early.region = "uk";
      const put = (element) => {
        element.append("Call 999 for confusion.");
        here.append(element);
      };
      customElements.whenDefined("clog-or-mastitis").then(() => {
        put(early);
        const late = document.createElement("clog-or-mastitis");
        late.id = "late";
        late.region = "uk";
        put(late);
        here.insertAdjacentHTML("beforeend",
          '<clog-or-mastitis id="markup" region="uk">Call 999 for confusion.</clog-or-mastitis>');
      });
    </script>"##;

#[tokio::test]
async fn however_the_tag_was_made_and_whenever_it_works() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(SCRIPT, WAYS).await?;
        reader.until_ready(5).await?;
        for id in ["written", "property", "early", "late", "markup"] {
            begins_in_britain(reader, id).await?;
        }
        let hidden: bool = reader
            .in_page(
                "return [...document.querySelectorAll('clog-or-mastitis')]
                    .some((element) => Object.hasOwn(element, 'region') || element.getAttribute('region') !== 'uk')",
            )
            .await?;
        assert!(!hidden, "an early property became an attribute and gave way");
        Ok(())
    })
    .await
}

async fn begins_in_britain(reader: &mut Reader, id: &str) -> Result<(), Failure> {
    reader.turn_to(&format!("#{id}")).await?;
    let view = reader.begin().await?;
    assert!(view.text.contains("999"), "{id}: {view}");
    reader.close_sheet().await?;
    // Its `closed` is not the next one's.
    reader
        .in_page(
            "const { events } = window[Symbol.for('journey')];
        events.splice(0, events.length, ...events.filter(({ name }) => name !== 'closed'));
        return null",
        )
        .await
}
