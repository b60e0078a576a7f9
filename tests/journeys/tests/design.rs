//! Promise: the design page shows every part that the style sheet knows, in both themes, taken from the program that runs.
//!
//! Not here: that tokens keep their contrast (`xtask/src/design`), and how it all looks (`cargo xtask screens`).

use std::time::{Duration, Instant};

use journeys::engine::Engine;
use journeys::{Failure, Setup, journey};
use serde::Deserialize;

/// The page runs some thirty interviews to their end before all parts are there.
const PATIENCE: Duration = Duration::from_secs(180);

#[derive(Debug, Deserialize)]
struct Shown {
    figures: usize,
    /// Captions of figures whose part the program no longer has, and why.
    missing: Vec<String>,
    /// Captions of figures without a visible part in each theme.
    empty: Vec<String>,
    /// Classes of the widget's style sheet that no part has.
    unshown: Vec<String>,
    levels: usize,
    tokens: usize,
    pairs: usize,
}

/// What no screen of the program shows: what is said before it has come, the sheet for the printer, the text of a copy that failed, what needs a voice of the device, and
/// the line on a page that asked for the result.
const ELSEWHERE: [&str; 7] =
    ["moment", "paper", "paper-top", "paper-title", "by-hand", "listen", "shared"];

const SHOWN: &str = r"
    const figures = [...document.querySelectorAll('figure[data-take]')];
    const caption = (figure) => figure.querySelector('figcaption').textContent;
    const roots = (figure) => [...figure.querySelectorAll('.specimen')].map((host) => host.shadowRoot);
    const ground = (root) => getComputedStyle(root.querySelector('.widget')).backgroundColor;
    const stands = (figure) => {
      const both = roots(figure);
      return both.length === 2 && ground(both[0]) !== ground(both[1])
        && both.every((root) => root.querySelector('.widget').getBoundingClientRect().height > 20);
    };
    const all = figures.flatMap(roots);
    const rules = (list) => [...list].flatMap((rule) => rule.cssRules?.length ? [rule, ...rules(rule.cssRules)] : [rule]);
    const selectors = rules(all[0].adoptedStyleSheets[0].cssRules).map((rule) => rule.selectorText ?? '').join(' ');
    const classes = new Set([...selectors.matchAll(/\.(-?[a-z][a-z0-9-]*)/gi)].map(([, name]) => name));
    const has = (name) => all.some((root) => root.querySelector('.' + name) !== null);
    const levels = new Set(all.flatMap((root) => [...root.querySelectorAll('.result[data-urgency]')])
      .map((result) => result.dataset.urgency));
    return {
      figures: figures.length,
      missing: figures.filter((f) => f.dataset.missing).map((f) => `${caption(f)}: ${f.dataset.missing}`),
      empty: figures.filter((f) => !stands(f)).map(caption),
      unshown: [...classes].filter((name) => !has(name)),
      levels: levels.size,
      tokens: document.querySelectorAll('tr[data-token]').length,
      pairs: document.querySelectorAll('tr[data-pair]').length,
    };";

#[tokio::test]
async fn the_design_page_shows_every_part_of_the_running_program_in_both_themes()
-> Result<(), Failure> {
    journey(Setup { window: (1280, 800), ..Setup::default() }, async |reader| {
        // No reader's page, and WebKit without a screen takes minutes for so many parts.
        if reader.browser.engine == Engine::WebKit && std::env::var_os("LONG").is_none() {
            return Ok(());
        }
        reader.open("/design.html").await?;
        let deadline = Instant::now() + PATIENCE;
        let ready = "return document.documentElement.dataset.parts === 'shown'";
        while !reader.browser.ask::<bool>(ready, vec![]).await? {
            assert!(Instant::now() < deadline, "the page never came to its end");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let shown: Shown = reader.browser.ask(SHOWN, vec![]).await?;
        println!("{} figures, {} tokens, {} pairs", shown.figures, shown.tokens, shown.pairs);
        assert_eq!(shown.missing, Vec::<String>::new(), "the program has no such part any more");
        assert_eq!(shown.empty, Vec::<String>::new(), "not to be seen in both themes");
        let elsewhere = |name: &String| ELSEWHERE.contains(&name.as_str());
        let unshown: Vec<&String> = shown.unshown.iter().filter(|name| !elsewhere(name)).collect();
        assert_eq!(
            unshown,
            Vec::<&String>::new(),
            "the style sheet knows these, and no figure of www/design.html shows one"
        );
        assert_eq!(shown.levels, 5, "every level of urgency");
        assert!(shown.tokens > 50 && shown.pairs > 40, "{shown:?}");
        Ok(())
    })
    .await
}
