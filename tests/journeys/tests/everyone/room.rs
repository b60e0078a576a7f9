//! Whether there is room for every word and every finger.
//!
//! *Sideways* = something is wider than its box, so that a line has to be scrolled to be read. *Cut off* = words stand
//! outside a box that hides what is outside it. *Target* = what a finger has to meet: the label of a radio or a tick, or
//! the control itself; links inside a sentence are as small as the sentence.

use std::time::Instant;

use journeys::widget::PATIENCE;
use journeys::{Failure, Reader};
use serde_json::{Value, json};

const ROOM: &str = "
    const found = [];
    const told = (element) => element.outerHTML.slice(0, 160);
    if (document.documentElement.scrollWidth > innerWidth) found.push('the document is wider than the window');
    const boxes = [...document.querySelectorAll('*')];
    const hides = new Map(boxes.map((box) => [box, getComputedStyle(box)]));
    for (const [box, style] of hides) {
      if (box.scrollWidth > box.clientWidth + 1 && ['auto', 'scroll'].includes(style.overflowX)) found.push('sideways: ' + told(box));
    }
    const words_of = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words_of.nextNode()) {
      const node = words_of.currentNode;
      const parent = node.parentElement;
      if (node.data.trim() === '' || parent.closest('.visually-hidden, script, style, option') || getComputedStyle(parent).clipPath === 'inset(50%)' || !seen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
      if (rects.some((rect) => rect.left < -1 || rect.right > innerWidth + 1)) found.push('past the window: ' + node.data);
      for (let box = parent; box !== null; box = box.parentElement) {
        const { overflowX, overflowY } = hides.get(box);
        const shut = (overflow) => ['hidden', 'clip'].includes(overflow);
        const around = box.getBoundingClientRect();
        const outside = rects.some((rect) =>
          (shut(overflowX) && (rect.left < around.left - 1 || rect.right > around.right + 1)) ||
          (shut(overflowY) && (rect.top < around.top - 2 || rect.bottom > around.bottom + 2)));
        if (outside && box !== document.documentElement && box !== document.body) found.push('cut off: ' + node.data + ' in ' + told(box));
      }
    }
    return found;";

const TARGETS: &str = "
    const inSentence = (element) => element.localName === 'a'
      && [...element.parentNode.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
    const targets = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [role=button], [tabindex=\"0\"]')]
      .filter(seenInput).filter((element) => !inSentence(element));
    if (targets.length === 0) return ['there is nothing to tap'];
    return targets.map((element) => [element, (element.closest('label') ?? element).getBoundingClientRect()])
      .filter(([, box]) => Math.min(box.width, box.height) < 43.95)
      .map(([element, box]) => `target of ${box.width.toFixed(1)} by ${box.height.toFixed(1)}: ${element.outerHTML.slice(0, 160)}`);";

/// What has no room, and what is too small to meet.
pub async fn faults(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    let mut all = faults_of_room(reader).await?;
    all.extend(reader.look::<Vec<String>>(TARGETS, vec![]).await?);
    Ok(all)
}

/// What has no room.
pub async fn faults_of_room(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    reader.look(ROOM, vec![]).await
}

/// Sets the text size of the article, and waits until the widget has taken it over.
pub async fn set_text(reader: &mut Reader, size: &str) -> Result<(), Failure> {
    const SIZE: &str =
        "return parseFloat(getComputedStyle(root.querySelector('.widget')).fontSize)";
    let before: f64 = reader.look(SIZE, vec![]).await?;
    reader
        .in_page::<Value>(&format!(
            "document.documentElement.style.fontSize = '{size}'; return null"
        ))
        .await?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        let now: f64 = reader.look(SIZE, vec![json!(null)]).await?;
        let grown = now / before;
        if (size.is_empty() && grown < 0.51) || (!size.is_empty() && grown > 1.99) {
            return Ok(());
        }
        assert!(Instant::now() < deadline, "text of {before} px stays at {now} px");
    }
}
