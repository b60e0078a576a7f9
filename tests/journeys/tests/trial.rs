//! Promise: on a phone, help in an emergency is a few seconds away, a plain clog takes few taps and no more words than now,
//! and the first screenful of a result holds headline, clock time, what it looks like, the call and the first step.
//!
//! Nobody's watch is asked. What is counted is what costs time: words, taps, windowfuls to scroll. The model that makes
//! seconds of them stands in [`Cost::seconds`], and decision 025 says what it leaves out.

use journeys::engine::Engine;
use journeys::story::By;
use journeys::{Failure, Reader, Setup, Story, journey};
use serde::Deserialize;

/// What one screen costs a reader.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
struct Cost {
    /// Words to read: headings and questions, and answers up to the one that fits.
    read: f64,
    /// Words to pass the eye over: lines of a list that are checked off, lines of help.
    scanned: f64,
    /// Windowfuls to scroll.
    scrolled: f64,
    /// Taps and keys.
    taps: f64,
}

impl Cost {
    /// A careful reader reads 200 words a minute and scans 400; a tap or a key takes 1.2 seconds, a windowful 0.5.
    fn seconds(self) -> f64 {
        self.read / 200.0 * 60.0
            + self.scanned / 400.0 * 60.0
            + self.taps * 1.2
            + self.scrolled * 0.5
    }

    /// What the hands alone take.
    fn hands(self) -> f64 {
        self.taps * 1.2 + self.scrolled * 0.5
    }

    fn plus(self, other: Self) -> Self {
        Self {
            read: self.read + other.read,
            scanned: self.scanned + other.scanned,
            scrolled: self.scrolled + other.scrolled,
            taps: self.taps + other.taps,
        }
    }
}

/// The cost of the screen as it stands with its answers given, taps left out.
const COST: &str = r"
    const count = (text) => (text.match(/\S*\w\S*/g) ?? []).length;
    const total = (selector) => all(root, selector).reduce((sum, element) => sum + count(words(element)), 0);
    let answers = 0;
    for (const group of all(root, '.question .options')) {
      const options = [...group.querySelectorAll('.option:has([type=radio])')];
      const chosen = options.findIndex((option) => option.querySelector(':checked'));
      for (const option of options.slice(0, chosen + 1)) answers += count(words(option));
    }
    const widget = root.querySelector('.widget');
    return {
      read: total('.screen-title, .question > legend:not(.visually-hidden), .sign > legend') + answers,
      // The help of a line that is ticked stands in the line, the word optional in its question.
      scanned: total('.lead, .hint:not(legend *, .option *), .option:has([type=checkbox])'),
      scrolled: (widget.scrollHeight - widget.clientHeight) / widget.clientHeight,
      taps: 0,
    };";

#[tokio::test]
async fn a_plain_clog_takes_few_taps_and_no_more_words_than_now() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        // Words, taps and screens are the same in every engine.
        if reader.browser.engine != Engine::Chromium {
            return Ok(());
        }
        let mut view = reader.open_article().await?;
        let (mut all, story) = (Cost::default(), Story::plain_clog());
        println!("{:14} {:>5} {:>8} {:>7} {:>5} {:>5}", "screen", "read", "scanned", "scrolls", "taps", "s");
        while view.result.is_none() {
            let screen = view.name().unwrap_or_default();
            let before = reader.taps();
            view = reader.answer_screen(&story, By::Touch).await?;
            let taps = reader.taps() - before;
            // Back, so that questions which an answer has brought are counted, and on again.
            reader.press(journeys::Button::Back).await?;
            let mut cost: Cost = reader.look(COST, vec![]).await?;
            #[allow(clippy::cast_precision_loss)]
            let counted = taps as f64;
            cost.taps = counted;
            reader.press(journeys::Button::Next).await?;
            let Cost { read, scanned, scrolled, .. } = cost;
            println!("{screen:14} {read:5} {scanned:8} {scrolled:7.1} {taps:5} {:5.0}", cost.seconds());
            all = all.plus(cost);
        }
        let (careful, hands) = (all.seconds(), all.hands());
        let Cost { read, scanned, .. } = all;
        println!("plain clog: {read} words read, {scanned} scanned, {careful:.0} s, {hands:.0} s of them hands");
        assert!(hands <= 60.0, "the hands alone take {hands:.0} seconds");
        assert!(careful <= CLOG_SECONDS, "{careful:.0} seconds: something has made it longer");
        assert!(read > 100.0 && scanned > 100.0, "words were counted in the wrong place");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn an_emergency_is_a_call_within_fifteen_seconds() -> Result<(), Failure> {
    journey(Setup::default(), async |reader| {
        reader.open_article().await?;
        // Whoever knows already: the line that stays in view.
        let line = read_on(reader, &[".screen-title", ".emergency-call"]).await?;
        let known = Cost { read: line, taps: 1.0, ..Cost::default() }.seconds();
        assert!(known <= 15.0, "the line below the signs: {known:.1} s");

        let signs = read_on(reader, &[".screen-title", ".lead", ".sign > legend"]).await?;
        reader.choose("confused", "yes").await?;
        reader.result().await?;
        let result = read_on(reader, &[".headline h2", ".phone"]).await?;
        let first = Cost { read: signs + result, taps: 2.0, ..Cost::default() }.seconds();
        println!("emergency: {known:.1} s by the line in view, {first:.1} s by the first sign");
        assert!(first <= 15.0, "the first sign: {first:.1} s");
        Ok(())
    })
    .await
}

/// Words of the first element of each kind, each of which must be in the window without scrolling.
async fn read_on(reader: &mut Reader, selectors: &[&str]) -> Result<f64, Failure> {
    let script = r"return arguments[0].map((selector) => {
        const [first] = all(root, selector);
        const box = first.getBoundingClientRect();
        return [(words(first).match(/\S*\w\S*/g) ?? []).length, box.top >= 0 && box.bottom <= innerHeight];
    })";
    let found: Vec<(f64, bool)> = reader.look(script, vec![serde_json::json!(selectors)]).await?;
    for (selector, (_, seen)) in selectors.iter().zip(&found) {
        assert!(seen, "{selector} is not in view");
    }
    Ok(found.iter().map(|(words, _)| words).sum())
}

/// What a result's first screenful holds, and how long the whole is.
#[derive(Debug, Deserialize)]
struct First {
    /// Lower edges, in pixels from the top of the window.
    deadline: Option<f64>,
    call: f64,
    /// What it looks like: at home care alone.
    name: Option<f64>,
    /// The lower edge of the first line of the first step.
    step: f64,
    /// The whole result in windowfuls.
    length: f64,
    /// What is folded and must not be.
    folded: usize,
}

/// The window of the phone that the journeys play. Firefox keeps 118 pixels of it for bars of its own.
const SCREENFUL: f64 = 844.0;

const FIRST: &str = r"
    const bottom = (selector) => root.querySelector(selector)?.getBoundingClientRect().bottom ?? null;
    const step = root.querySelector('.advice > li').getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(root.querySelector('.advice > li')).lineHeight);
    const widget = root.querySelector('.widget');
    return {
      deadline: /\d:\d\d/.test(root.querySelector('.screen-title').textContent) ? bottom('.screen-title') : null,
      call: root.querySelector('.call > li').getBoundingClientRect().bottom,
      name: bottom('.fits-name'),
      step: step.top + line,
      length: widget.scrollHeight,
      folded: root.querySelectorAll('details :is(.call, .phone, .advice, .recheck, .headline, .baby-box)').length,
    };";

#[tokio::test]
async fn the_first_screenful_of_a_result_holds_time_name_call_and_first_step() -> Result<(), Failure>
{
    use journeys::story::Answer::{Choose, Type};
    let clog = Story::plain_clog;
    let ill = clog()
        .with("temperature", Type("101.4"))
        .with("feverish", Choose("yes"))
        .with("body_ill", Choose("strong"))
        .with("vomiting", Choose("no"));
    // The level with the most words in its headline, and the one whose first step is home care.
    let stories = [
        ("self_care", clog()),
        ("same_day", ill),
        ("emergency", clog().with("confused", Choose("yes"))),
    ];
    for (level, story) in stories {
        journey(Setup::default(), async |reader| {
            reader.open_article().await?;
            reader.tell(&story).await?;
            assert_eq!(reader.result().await?.urgency, level);
            let first: First = reader.look(FIRST, vec![]).await?;
            println!("{level}: {first:?}");
            assert_eq!(first.deadline.is_some(), level != "emergency", "{level}: a clock time");
            assert!(first.deadline.unwrap_or_default() <= SCREENFUL, "{level}: {first:?}");
            assert_eq!(first.name.is_some(), level == "self_care", "{level}: a name");
            assert!(first.name.unwrap_or_default() <= SCREENFUL, "{level}: {first:?}");
            assert!(first.call <= SCREENFUL, "{level}: the call is out of view: {first:?}");
            assert!(first.step <= SCREENFUL, "{level}: the first step is out of view: {first:?}");
            // 68 of them are the emergency line, which stays in view. WebKit's own font is wider: a line more in many places.
            let longest = match reader.browser.engine {
                Engine::WebKit => 8_700.0,
                Engine::Chromium | Engine::Firefox => 8_250.0,
            };
            assert!(first.length <= longest, "{level}: {:.0} pixels long", first.length);
            assert_eq!(first.folded, 0, "{level}: what to do stays open");
            Ok(())
        })
        .await?;
    }
    Ok(())
}

/// As measured; see decision 025 for where the time goes.
const CLOG_SECONDS: f64 = 250.0;
