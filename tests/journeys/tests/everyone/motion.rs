//! What still moves for a reader who wants less motion.

use journeys::{Failure, Reader};

const MOVING: &str = "
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) return ['the browser was not asked for less motion'];
    const moves = (style) => style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
      || style.animationName !== 'none' || style.scrollBehavior === 'smooth';
    const found = document.getAnimations().map((one) => 'runs: ' + one.effect?.target?.outerHTML.slice(0, 200));
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after', '::-webkit-progress-value']) {
        if (moves(getComputedStyle(element, part))) found.push([element.outerHTML.slice(0, 120), part].join(' '));
      }
    }
    return found;";

/// Every element that would move.
pub async fn faults(reader: &mut Reader) -> Result<Vec<String>, Failure> {
    reader.look(MOVING, vec![]).await
}
