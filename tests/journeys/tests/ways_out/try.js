// What the scripts of the table use. `way` holds the addresses of one way; what came of each is written on the document.
//
// What nobody catches would be taken for a fault of the program, and the widget be gone before all is tried.
for (const name of ["error", "unhandledrejection"]) {
  window.addEventListener(name, (event) => event.target === window && event.stopImmediatePropagation(), true);
}
const event = (target) =>
  new Promise((done) => {
    for (const name of ["open", "load", "loadend", "message", "error"]) {
      target.addEventListener(name, () => done(`event ${name}`), { once: true });
    }
  });
const loads = (element, place) => {
  const ended = event(element);
  if (place) document.body.append(place);
  return ended;
};
const made = (tag, properties) => {
  const element = Object.assign(document.createElement(tag), properties);
  document.body.append(element);
  return element;
};
// A text that runs as a script says so to the page, which is the one way that stands open.
const saying = (way) => `top.postMessage("${way.mark}", "*")`;
// What a driver starts may use `eval` in Chromium, whatever the policy, until it first waits.
const later = () => new Promise((done) => window.setTimeout(done));
const sheet = () => document.styleSheets[0];
const attempt = (way, go) => {
  const told = document.documentElement.dataset;
  const note = (word) => {
    told[way.mark] = word;
  };
  note("nothing came back");
  go(way).then((value) => note(value ?? "ended"), (thrown) => note(`refused: ${thrown?.name}`));
};
