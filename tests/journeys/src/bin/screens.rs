//! `cargo run -p journeys --bin screens`: pictures of every screen and every kind of result, for people to look at.
//!
//! At 320, 390 and 1024 CSS pixels, in light and dark, into `target/screens` (or `SCREENS_DIR`), named
//! `<story>-<number>-<screen>-<width>-<scheme>.png`. A *story* here is told for what it shows that the ones before it
//! did not; see [`stories`].
//!
//! Not here: any judgement. Nothing fails because of how it looks.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fantoccini::Locator;
use journeys::engine::Scheme;
use journeys::journey::set_out;
use journeys::story::Answer::{Choose, Tick, Type};
use journeys::story::By;
use journeys::{Button, Failure, Reader, Setup, Story};

/// Widths and the heights of windows that go with them.
const WINDOWS: [(u32, u32); 3] = [(320, 568), (390, 844), (1024, 768)];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let built = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screens");
    let folder = env::var_os("SCREENS_DIR").map_or_else(|| built.into(), PathBuf::from);
    fs::create_dir_all(&folder)?;
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        let mut reader = set_out(&Setup { scheme, ..Setup::default() }).await?;
        let mut shown = BTreeSet::new();
        for (story, answers) in stories() {
            let mut album = Album { folder: &folder, story, scheme: name, pages: 0 };
            if let Err(failure) = look_through(&mut reader, &mut album, &answers, &mut shown).await
            {
                let view = reader.view().await?;
                return Err(failure.during(&format!("story {story:?}, at\n{view}\n")));
            }
        }
        let lines = reader.console().await?;
        if !lines.is_empty() {
            eprintln!("console in {name}:\n{}", lines.join("\n"));
        }
    }
    println!("pictures in {}", folder.display());
    Ok(())
}

/// One reader for each level of urgency, each special result and each screen that few see.
fn stories() -> Vec<(&'static str, Story)> {
    let clog = Story::plain_clog;
    let ill = || {
        clog()
            .with("inflamed", Choose("yes"))
            .with("trend", Choose("worse"))
            .with("temperature", Type("101.4"))
            .with("feverish", Choose("yes"))
            .with("body_ill", Choose("strong"))
            .with("vomiting", Choose("no"))
    };
    vec![
        ("self_care", clog()),
        ("routine_soon", clog().with("hours_since_start", Type("80"))),
        ("within_24h", clog().with("diabetes", Tick)),
        ("same_day", ill()),
        ("emergency", clog().with("confused", Choose("yes"))),
        ("turned_away", clog().with("milk", Choose("not_lactating"))),
        (
            "baby_emergency",
            clog()
                .with("days_since_birth", Choose("weeks_2_to_6"))
                .with("baby_age_days", Type("20"))
                .with("baby_temperature", Type("100.5")),
        ),
        ("after_loss", ill().with("milk", Choose("after_loss"))),
    ]
}

/// Where the pictures of one story go.
struct Album<'a> {
    folder: &'a Path,
    story: &'a str,
    scheme: &'a str,
    pages: usize,
}

async fn look_through(
    reader: &mut Reader,
    album: &mut Album<'_>,
    story: &Story,
    shown: &mut BTreeSet<String>,
) -> Result<(), Failure> {
    let first_story = shown.is_empty();
    let mut view = reader.open_article().await?;
    if first_story {
        album.page(reader).await?;
    }
    while view.result.is_none() {
        let screen = view.name().unwrap_or_default();
        if shown.insert(screen.clone()) {
            album.picture(reader, &screen).await?;
            // What it says to a reader who goes on without an answer.
            if view.offers(Button::Next.action()) {
                let after = reader.press(Button::Next).await?;
                if after.name() == view.name() {
                    album.picture(reader, &format!("{screen}-unanswered")).await?;
                } else {
                    reader.press(Button::Back).await?;
                }
            }
        }
        view = reader.answer_screen(story, By::Touch).await?;
    }
    album.picture(reader, "result").await
}

impl Album<'_> {
    /// The checker alone, whole.
    async fn picture(&mut self, reader: &mut Reader, screen: &str) -> Result<(), Failure> {
        self.pages += 1;
        for (width, height) in WINDOWS {
            reader.browser.resize(width, height).await?;
            let checker = reader.browser.client.find(Locator::Css("clog-or-mastitis")).await?;
            let (_, _, _, tall) = checker.rectangle().await?;
            // A picture of an element stops where the window does. Heights are small positive numbers of pixels.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            reader.browser.resize(width, height.max(tall.ceil() as u32)).await?;
            reader.scroll_to_checker().await?;
            fs::write(self.file(screen, width), checker.screenshot().await?)?;
        }
        Ok(())
    }

    /// The window as it is, with the article around the checker.
    async fn page(&mut self, reader: &mut Reader) -> Result<(), Failure> {
        self.pages += 1;
        for (width, height) in WINDOWS {
            reader.browser.resize(width, height).await?;
            reader.scroll_to_checker().await?;
            fs::write(self.file("article", width), reader.browser.client.screenshot().await?)?;
        }
        Ok(())
    }

    fn file(&self, screen: &str, width: u32) -> PathBuf {
        let Self { folder, story, scheme, pages } = self;
        folder.join(format!("{story}-{pages:02}-{screen}-{width}-{scheme}.png"))
    }
}
