//! Promise: the widget looks as the page does: its colours, its text size and its scheme are handed into the frames, and
//! followed when the page changes them later.
//!
//! *Look* = the public custom properties, the text size and the scheme where the element stands, read in the inner frame
//! as computed values. Not here: the attributes as such (`attributes.rs`).

use std::time::Instant;

use journeys::pages::SCRIPT;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader, Setup, journey};
use serde::Deserialize;

/// What the widget is drawn with.
#[derive(Debug, PartialEq, Deserialize)]
struct Look {
    accent: String,
    text: String,
    scheme: String,
    ground: String,
}

const LOOK: &str = "
    const widget = root.querySelector('.widget');
    if (widget === null) return null;
    const style = getComputedStyle(widget);
    return {
      accent: style.getPropertyValue('--_accent').trim(),
      text: style.fontSize,
      scheme: style.colorScheme,
      ground: style.backgroundColor,
    };";

const STYLE: &str = "<style>
    :root { color-scheme: light; font-size: 18px; --clog-or-mastitis-accent: #112233; }
    :root.large { font-size: 22px; }
    :root.plum { --clog-or-mastitis-accent: #6b2d5c; }
    :root.night { color-scheme: dark; }
  </style>";

const LIGHT: &str = "rgb(251, 248, 243)";
const DARK: &str = "rgb(23, 27, 28)";

const TAG: &str = r#"<clog-or-mastitis region="us">Call 911 for confusion.</clog-or-mastitis>"#;

#[tokio::test]
async fn it_follows_the_page_and_the_theme() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_own_page(&[SCRIPT, STYLE].concat(), TAG).await?;
        reader.begin().await?;
        looks(reader, "at the start", ["#112233", "18px", "light", LIGHT]).await?;
        reader.choose("confused", "no").await?;

        // Every way in which a page changes: a class, a style of its own, a style on the element, a sheet taken away.
        let root = "document.documentElement";
        for (change, wanted) in [
            (format!("{root}.classList.add('plum')"), ["#6b2d5c", "18px", "light", LIGHT]),
            (format!("{root}.classList.add('large')"), ["#6b2d5c", "22px", "light", LIGHT]),
            (format!("{root}.classList.add('night')"), ["#6b2d5c", "22px", "dark", DARK]),
            ("element.theme = 'light'".into(), ["#6b2d5c", "22px", "light", LIGHT]),
            ("element.theme = 'dark'".into(), ["#6b2d5c", "22px", "dark", DARK]),
            (format!("{root}.className = ''"), ["#112233", "18px", "dark", DARK]),
            ("element.removeAttribute('theme')".into(), ["#112233", "18px", "light", LIGHT]),
            (
                format!("{root}.style.setProperty('--clog-or-mastitis-accent', '#445566')"),
                ["#445566", "18px", "light", LIGHT],
            ),
            ("element.style.fontSize = '20px'".into(), ["#445566", "20px", "light", LIGHT]),
            ("element.style.colorScheme = 'dark'".into(), ["#445566", "20px", "dark", DARK]),
            (
                format!("document.querySelector('style').remove(); {root}.removeAttribute('style'); element.removeAttribute('style')"),
                ["#0b5c5e", "17px", "light", LIGHT],
            ),
        ] {
            reader.to_element(&change).await?;
            looks(reader, &change, wanted).await?;
        }
        assert_eq!(reader.view().await?.chosen("confused"), Some("no"), "the answer is kept");
        Ok(())
    })
    .await
}

async fn looks(reader: &mut Reader, change: &str, wanted: [&str; 4]) -> Result<(), Failure> {
    let [accent, text, scheme, ground] = wanted.map(str::to_owned);
    let wanted = Look { accent, text, scheme, ground };
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now: Option<Look> = reader.look(LOOK, vec![]).await?;
        if now.as_ref() == Some(&wanted) {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "{change}: {wanted:?} in vain, it is {now:?}");
    }
}
