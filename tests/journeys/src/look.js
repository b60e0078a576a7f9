// What stands on the screen, told as data. Run by WebDriver in the page or in the widget's own frame.
// Shapes of the answers: `view.rs`. Only what the reader could see is told: hidden parts are left out.
const journey = window[Symbol.for("journey")];
// On a page with several, a journey names the one that it looks at.
const host = journey?.host ?? document.querySelector("clog-or-mastitis");
const root = host ? journey?.roots.get(host) : document;

const seen = (element) => element !== null && element.checkVisibility({ visibilityProperty: true });
const words = (element) => (element?.innerText ?? "").replace(/\s+/g, " ").trim();
const all = (scope, selector) => [...scope.querySelectorAll(selector)].filter(seen);
const texts = (scope, selector) => all(scope, selector).map(words);
// A native input may be drawn invisible inside its label; then the label is what the reader sees.
const seenInput = (input) => seen(input) || seen(input.closest("label"));

function focus() {
  const outer = document.activeElement;
  // In a frame the page around it cannot be seen; `document.hasFocus()` is no help, as WebKit without a window manager
  // says no to it everywhere.
  const inside = host ? outer === host : true;
  const element = inside ? root.activeElement ?? null : outer;
  if (element === null || element === document.body || element === document.documentElement) {
    return { place: "nowhere", tag: "", text: "", question: null, option: null, action: null };
  }
  return {
    place: inside ? "widget" : "page",
    tag: element.localName,
    text: words(element.closest("label") ?? element),
    question: element.dataset.q ?? null,
    option: element.dataset.o ?? null,
    action: element.dataset.action ?? null,
  };
}

function result(section) {
  if (section === null || !seen(section)) return null;
  const baby = section.querySelector(".baby-box[data-urgency]");
  return {
    urgency: section.dataset.urgency,
    baby: baby && { urgency: baby.dataset.urgency, text: words(baby) },
    headline: words(root.querySelector("h2.screen-title")),
    phones: all(section, "a[href^='tel:']").map((link) => ({ href: link.getAttribute("href"), text: words(link) })),
    patterns: texts(section, "[data-pattern]"),
    reasons: texts(section, "[data-rule]"),
    sections: texts(section, "h3"),
    text: words(section),
  };
}

// What opens the sheet; null where the check stands open.
function startControl() {
  const slot = root.querySelector("slot[name=start]");
  return slot.assignedElements()[0] ?? slot.firstElementChild;
}

function start() {
  const control = startControl();
  if (root.querySelector("dialog").open) return null;
  control.scrollIntoView({ block: "center", behavior: "instant" });
  return control;
}

function startHasFocus() {
  return [document.activeElement, root.activeElement].includes(startControl());
}

function view() {
  const empty = { screen: null, title: "", text: "", controls: [], buttons: [], errors: [], result: null };
  // What stands there before the program has come is looked at by its own journeys (`first_screen.rs`).
  if (!root || root.querySelector("[data-waiting]")) return { ...empty, focus: focus() };
  const screen = all(root, ".screen[data-screen]")[0];
  const parts = root === document ? [document.body] : [...root.children];
  return {
    screen: screen?.dataset.screen ?? null,
    title: words(root.querySelector("h2.screen-title")),
    text: parts.filter(seen).map(words).filter(Boolean).join(" "),
    controls: [...root.querySelectorAll("input[data-q]")].filter(seenInput).map((input) => ({
      question: input.dataset.q,
      option: input.dataset.o ?? null,
      kind: input.type,
      checked: input.checked,
      value: input.value,
    })),
    buttons: all(root, "button[data-action]").map((button) => ({
      action: button.dataset.action,
      question: button.dataset.q ?? null,
      text: words(button),
      disabled: button.disabled || button.getAttribute("aria-disabled") === "true",
    })),
    errors: texts(root, "[role=alert]").filter(Boolean),
    focus: focus(),
    result: result(root.querySelector("section.result[data-urgency]")),
  };
}
