// Runs in every document before its own scripts: notes when the first question stands painted, how long each tap takes to
// be painted, and what shifts. `visit.mjs` and `measure.mjs` read `window.watched`.
//
// A tap's time runs from the moment of the pointer's release, as the browser stamps it, to the frame after the last change
// that followed; changes end with the first tenth of a second without one.

if (window.watched === undefined) {
  const FIRST = "[data-screen] [data-q], fieldset legend, .sd-question__title, .formio-component-radio .col-form-label, .lhc-question label";
  const QUIET = 100;
  const watched = { first: null, ready: null, taps: [], shift: 0, open: false };
  window.watched = watched;
  const painted = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  const look = () => {
    if (document.querySelector(FIRST)?.checkVisibility() !== true) requestAnimationFrame(look);
    else painted((now) => (watched.first = performance.timeOrigin + now));
  };
  requestAnimationFrame(look);
  // A frame cannot tell when its page lets it be seen; the widget's own event does, and then it is painted.
  document.addEventListener("ready", () => painted((now) => (watched.ready = performance.timeOrigin + now)));
  addEventListener("pointerup", ({ timeStamp }) => {
    watched.open = true;
    let changed = 0;
    let last = null;
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const frame = (now) => {
      if (last === null || changed > last) last = now;
      if (now - last < QUIET) {
        painted(frame);
        return;
      }
      observer.disconnect();
      watched.taps.push(last - timeStamp);
      watched.open = false;
    };
    painted(frame);
  }, true);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
