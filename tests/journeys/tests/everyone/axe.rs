//! What axe-core finds on a screen: its rules for WCAG 2.2 AA, and what it calls best practice.
//!
//! It is put into the widget's own frame, where it works under the frame's policy.

use std::fs;
use std::time::Instant;

use journeys::engine::Scheme;
use journeys::widget::PATIENCE;
use journeys::{Failure, Reader};
use serde_json::{Value, json};

const AXE: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/node_modules/axe-core/axe.min.js");

/// Two rules ask of a document what only the article around the check has: its first heading and its main part.
const RUN: &str = "
    const ofArticle = { 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } };
    const wanted = { rules: ofArticle, runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      resultTypes: ['violations'] };
    // A colour on its way to another one has less contrast than either.
    const moves = document.getAnimations().filter((moving) => moving instanceof CSSTransition);
    const settled = Promise.all(moves.map((move) => move.finished.catch(() => undefined)));
    return settled.then(() => window.axe.run(document, wanted)).then(({ violations, testEngine, passes }) => {
      if (passes.length === 0) throw new Error('axe-core ' + testEngine.version + ' found nothing to judge');
      return Promise.all(violations.map(({ id, help, nodes }) => standing(id, nodes).then((nodes) =>
        nodes.map((node) => [id, help, node.html.slice(0, 300), node.failureSummary.split('\\n').slice(1).join(' ')].join(' | ')))));
    }).then((found) => found.flat());

    // A target under the line that stays in view is measured once more where a reader would scroll it to.
    async function standing(id, nodes) {
      if (id !== 'target-size') return nodes;
      const still = [];
      for (const node of nodes) {
        const element = document.querySelector(node.target[0]);
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { violations } = await window.axe.run(element, { runOnly: { type: 'rule', values: [id] } });
        if (violations.length > 0) still.push(node);
      }
      return still;
    }";

/// Each fault with its rule and its element.
pub async fn faults(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    if !reader.look::<bool>("return window.axe !== undefined", vec![]).await? {
        let source = fs::read_to_string(AXE)?;
        // As a function's text: what a driver runs is no script of the page, so its policy has nothing to refuse.
        reader.look::<Value>(&format!("{source}; return null"), vec![]).await?;
    }
    reader.look(RUN, vec![]).await
}

/// Waits until the system's colours are drawn.
pub async fn forced_colors_show(reader: &mut Reader) -> Result<(), Failure> {
    let shows = "return matchMedia('(forced-colors: active)').matches";
    until(reader, shows, vec![], "forced colours").await
}

/// Waits until the widget is drawn in a scheme, as what the page tells it comes by message.
pub async fn scheme_shows(reader: &mut Reader, scheme: Scheme) -> Result<(), Failure> {
    let wanted = if scheme == Scheme::Dark { "dark" } else { "light" };
    let shows =
        "return getComputedStyle(root.querySelector('.widget')).colorScheme === arguments[0]";
    until(reader, shows, vec![json!(wanted)], wanted).await
}

async fn until(
    reader: &mut Reader,
    shows: &str,
    with: Vec<Value>,
    what: &str,
) -> Result<(), Failure> {
    let deadline = Instant::now() + PATIENCE;
    while !reader.look::<bool>(shows, with.clone()).await? {
        assert!(Instant::now() < deadline, "the widget never got {what}");
    }
    Ok(())
}
