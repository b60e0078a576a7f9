// A monkey: somebody who taps, types and goes back without any aim, inside the widget's own frame. Run after `look.js`.
//
// One interview over WebDriver costs a minute; here it costs a tenth of a second, because every event is dispatched where
// the widget hears it. What a dispatched event is not: the browser's own hit-testing and key handling. A key that nobody
// prevents is therefore followed by what a browser does at it, and `monkey.rs` sends a few monkeys over WebDriver.
//
// A run is its seed and nothing else: the same seed on the same build takes the same steps. Every step is written down
// with what stood on the screen after it, for the model in `model.rs` to judge. Not here: what is right.
const FAHRENHEIT = ["98.4", "97.9", "99.5", "100.4", "101.4", "102,2", "104", "95.0", "96.1", "92", "110", "120"];
const CELSIUS = ["36.8", "37,2", "38", "38,4", "39.1", "40.0", "35.2", "34", "33", "43.3", "٣٨٫٤", "۳۷٫۵"];
const NUMBERS = ["8", "20", "3", "14", "100", "72", "1,5", "0", "400", "٣", " 26 ", "5"];
const HOSTILE = ["", "-1", "hot", "NaN", "1e9", "38.4.1", "9".repeat(400), "<b>38</b>", "\u202e38", "👩‍🍼", "{ $answer }"];

// Small, seeded, and the same in every engine.
function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    chance: (of) => next() < of,
    one: (list) => list[Math.floor(next() * list.length)],
    state: () => state,
  };
}

// Random answers hold a danger sign nearly always. Some monkeys have nothing to tell, so that mild results come as well.
const CALM = 0.4;
const MILD = ["no", "none", "better", "mild", "usual", "smaller"];

// A task of its own, so that everything that an event set off has been done; no timer, which browsers slow down.
const { port1: turnEnd, port2: turnBegin } = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    turnEnd.onmessage = resolve;
    turnBegin.postMessage(null);
  });

// Timers for "as soon as you can". Yew draws in a microtask, but after 16 ms of work it leaves the rest to such a timer, and
// what a later event sets off waits behind it: so a step has shown its effect when none of these is left. Firefox's driver
// gives scripts a global of their own, so it is the window's that are counted.
const soon = (window[Symbol.for("soon")] ??= countTimers());
function countTimers() {
  const left = new Set();
  const { setTimeout: set, clearTimeout: clear } = window;
  window.setTimeout = (handler, wait, ...rest) => {
    const id = set(() => {
      left.delete(id);
      handler(...rest);
    }, wait);
    if (!(wait > 0)) left.add(id);
    return id;
  };
  window.clearTimeout = (id) => {
    left.delete(id);
    clear(id);
  };
  return left;
}

const controls = () => [...root.querySelectorAll("input[data-q]")];
const buttons = (action) => [...root.querySelectorAll(`button[data-action="${action}"]`)];
const isField = (input) => input.type === "text";
const switches = (question) => [...root.querySelectorAll(`input[name="unit-${question}"]`)];
const lacksUnit = (question) => switches(question).length > 0 && !switches(question).some((unit) => unit.checked);

// What stands on the screen: less than `view()` tells, because it is asked for after every step.
function standing() {
  const section = root.querySelector("section.result[data-urgency]");
  const ids = (selector, name) => [...section.querySelectorAll(selector)].map((found) => found.dataset[name]);
  return {
    screen: root.querySelector(".screen[data-screen]")?.dataset.screen ?? (section ? "result" : ""),
    title: root.querySelector("h2.screen-title")?.textContent ?? "",
    questions: [...new Set(controls().map((input) => input.dataset.q))],
    controls: controls().filter((input) => !isField(input)).map((input) => [input.dataset.q, input.dataset.o, input.checked]),
    fields: controls().filter(isField).map((input) => [input.dataset.q, "second" in input.dataset, input.value]),
    language: root.querySelector("[lang]")?.lang ?? "",
    result: section && {
      urgency: section.dataset.urgency,
      baby: section.querySelector(".baby-box")?.dataset.urgency ?? null,
      rules: ids("[data-rule]", "rule"),
      patterns: ids("[data-pattern]", "pattern"),
      phones: [...section.querySelectorAll("a[href^='tel:']")].map((link) => link.getAttribute("href")),
      words: section.textContent.length,
    },
  };
}

// ---- what the monkey wants next

function wish(chooser) {
  const { one, chance } = chooser;
  const press = (action, question = null) => ({ do: "press", action, question });
  if (buttons("restart-yes").length > 0) return press(chance(0.3) ? "restart-yes" : "restart-no");
  if (root.querySelector("#settings")) {
    if (chance(0.35)) return press("settings");
    const tags = [...root.querySelectorAll("[data-language]")].map((button) => button.dataset.language);
    if (chance(0.4)) return { do: "language", tag: one(tags) };
    if (chance(0.5)) return { do: "degrees", place: one(["0", "1"]) };
    return { do: "region", id: one([...root.querySelectorAll("select option")].map((option) => option.value)) };
  }
  if (chance(0.03)) return press("settings");
  if (chance(0.015)) return press("restart");
  const section = root.querySelector("section.result");
  if (section !== null) {
    const open = ["back", "answer-rest", "tips"].filter((action) => buttons(action).length > 0);
    const changes = buttons("change").map((button) => button.dataset.q);
    if (chance(0.3) && changes.length > 0) return press("change", one(changes));
    if (chance(0.3) && open.length > 0) return press(one(open));
    if (chance(0.1)) return { do: "unfold", place: Math.floor(chooser.one([0, 1, 2, 3])) };
    return { do: "end" };
  }
  if (chance(0.04) && buttons("back").length > 0) return press("back");
  const onward = ["next", "none"].find((action) => buttons(action).length > 0);
  const rest = controls();
  const signs = root.querySelector("[data-screen=danger_signs]") !== null;
  if ((signs || chooser.calm) && onward === "none" && chance(0.9)) return press("none");
  const answered = (question) =>
    rest.some((input) => input.dataset.q === question && (isField(input) ? input.value !== "" : input.checked));
  const zones = [...root.querySelectorAll("[data-action^='zone']")].map((button) => button.dataset.action);
  if (zones.length > 0 && chance(0.2)) return press(one(zones));
  const ticks = new Set(rest.filter((input) => input.type === "checkbox" && input.dataset.o === "yes").map((i) => i.dataset.q));
  const open = rest.filter((input) => !answered(input.dataset.q) && !ticks.has(input.dataset.q));
  const wrong = root.querySelector("[role=alert]") !== null;
  // What is typed waits for a unit, and a reader sees so.
  const unitless = rest.filter((input) => isField(input) && input.value !== "" && lacksUnit(input.dataset.q));
  if (unitless.length > 0 && chance(wrong ? 0.8 : 0.3)) {
    const { q: question } = one(unitless).dataset;
    return { do: "unit", question, place: one(switches(question)).dataset.unit };
  }
  if (open.length > 0 && !chance(0.05)) {
    const any = one(open);
    const mild = open.find(({ dataset: { q, o } }) => q === any.dataset.q && MILD.includes(o));
    return control((chooser.calm && chance(0.9) ? mild : undefined) ?? any, chooser);
  }
  if (buttons("cant-tell").length > 0 && chance(0.1)) return press("cant-tell");
  if (rest.length > 0 && chance(wrong ? 0.6 : 0.15)) return control(one(rest), chooser);
  return press(onward);
}

function control(input, { chance, one, calm }) {
  const { q: question, o: option, second } = input.dataset;
  if (!isField(input)) return { do: "choose", question, option, way: chance(0.3) ? "keys" : chance(0.2) ? "arrow" : "touch" };
  const units = switches(question);
  if (units.length > 0 && chance(0.25)) return { do: "unit", question, place: one(units).dataset.unit };
  const celsius = units[1]?.checked === true;
  const fit = question.endsWith("temperature") ? (celsius !== chance(0.1) ? CELSIUS : FAHRENHEIT) : NUMBERS;
  const text = chance(0.12) ? one(HOSTILE) : calm ? fit[0] : one(fit);
  return { do: "type", question, second: second !== undefined, text, pasted: text.length > 12 || chance(0.5) };
}

// ---- and how it does it

function find(step) {
  const { question, option } = step;
  if (step.do === "press") {
    return buttons(step.action).find((button) => question === null || button.dataset.q === question);
  }
  if (step.do === "language") return buttons("language").find((button) => button.dataset.language === step.tag);
  if (step.do === "degrees") return root.querySelector(`input[name="unit-settings"][data-unit="${step.place}"]`);
  if (step.do === "unit") return root.querySelector(`input[name="unit-${question}"][data-unit="${step.place}"]`);
  if (step.do === "region") return root.querySelector("select");
  if (step.do === "unfold") return root.querySelectorAll("summary")[step.place];
  return controls().find((input) => input.dataset.q === question && (step.do === "choose"
    ? input.dataset.o === option && !isField(input)
    : isField(input) && "second" in input.dataset === step.second));
}

function touch(element) {
  for (const type of ["pointerdown", "touchstart", "pointerup", "touchend"]) {
    element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true }));
  }
  element.click();
}

// Whether the browser does what it does at this key.
function key(element, name) {
  element.focus({ preventScroll: true });
  const init = { key: name, bubbles: true, cancelable: true, composed: true };
  const passes = element.dispatchEvent(new KeyboardEvent("keydown", init));
  element.dispatchEvent(new KeyboardEvent("keyup", init));
  return passes;
}

const told = (element, type) => element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));

// Does one step; returns it as it was really done.
async function perform(step, chooser) {
  const element = find(step);
  if (element === undefined || element === null) return { do: "nothing" };
  if (step.do === "choose") {
    let target = element;
    if (step.way === "arrow" && element.type === "radio") {
      const group = [...root.querySelectorAll(`input[name="${CSS.escape(element.name)}"]`)];
      const from = group.find((radio) => radio.checked) ?? element;
      if (!key(from, "ArrowDown")) return { do: "nothing" };
      target = group[(group.indexOf(from) + 1) % group.length];
    } else if (step.way === "keys" && !key(element, " ")) return { do: "nothing" };
    const before = target.checked;
    if (step.way === "touch") touch(target);
    else target.click();
    if (target.checked === before) return { do: "nothing" };
    return { ...step, option: target.dataset.o, on: !before };
  }
  if (step.do === "type") {
    element.focus({ preventScroll: true });
    const texts = step.pasted ? [step.text] : [...step.text].map((_, at, all) => all.slice(0, at + 1).join(""));
    for (const text of texts) {
      const field = find(step);
      field.value = text;
      told(field, "input");
      await settle({ do: "type" });
    }
    const field = find(step);
    if (field) told(field, "change");
    return { ...step, texts };
  }
  if (step.do === "region") {
    element.value = step.id;
    told(element, "change");
    return step;
  }
  if (step.do === "unit" || step.do === "degrees") {
    if (element.checked) return { do: "nothing" };
    touch(element);
    return step;
  }
  if (chooser.chance(0.3)) {
    if (key(element, "Enter")) element.click();
  } else touch(element);
  if (step.do === "language") {
    // The page fetches them; as long as they are on their way, a reader goes on.
    const spoken = () => root.querySelector(`[data-language="${step.tag}"]`)?.ariaPressed === "true";
    for (let waited = 0; waited < 100000 && !spoken(); waited += 1) await turn();
    if (!spoken()) throw new Error(`the words of ${step.tag} do not come`);
  }
  return step;
}

// Waits until a step has shown its effect: a task, what Yew has put off, and some more tasks for a button that leads on and
// has shown nothing yet. One that is truly unheard is told by the model.
const ONWARD = ["next", "none", "cant-tell", "back", "change", "answer-rest"];
const outline = () => root.querySelector(".screen")?.dataset.screen + root.querySelectorAll("*").length;
async function settle(step, before) {
  do await turn();
  while (soon.size > 0);
  if (step.do !== "press" || !ONWARD.includes(step.action)) return;
  for (let waited = 0; waited < 60 && outline() === before; waited += 1) await turn();
}

// Goes through whole interviews until the time is up; each begins and ends on the empty first screen.
async function interviews(seeds, limit, mostSteps, online) {
  const began = performance.now();
  const done = [];
  for (const seed of seeds) {
    const chooser = random(seed);
    chooser.calm = chooser.chance(CALM);
    const steps = [];
    const note = (step) => steps.push({ step, after: standing() });
    note({ do: "nothing" });
    for (;;) {
      const wanted = wish(chooser);
      if (wanted.do === "end") break;
      // Without a line there are no other words; what is said then has a journey of its own.
      if (wanted.do === "language" && !online) continue;
      const before = outline();
      const step = await perform(wanted, chooser);
      await settle(step, before);
      note(step);
      // A dead end is told by the model, which sees that the last step is no result.
      if (steps.length > mostSteps || steps.at(-1).after.screen === "") break;
    }
    for (const action of ["restart", "restart-yes"]) {
      const before = outline();
      const step = await perform({ do: "press", action, question: null }, chooser);
      await settle(step, before);
      note(step);
    }
    done.push({ seed, steps });
    if (performance.now() - began > limit) break;
  }
  return done;
}

// The same, without a word of what was shown: a driver keeps what it was told, which would count as the page's memory.
async function passages(seeds, limit, mostSteps, online) {
  const began = performance.now();
  const done = [];
  for (const seed of seeds) {
    const [{ steps }] = await interviews([seed], limit, mostSteps, online);
    // The last two steps erase.
    done.push([seed, steps.at(-3).after.result !== null && steps.at(-1).after.screen === "danger_signs"]);
    if (performance.now() - began > limit) break;
  }
  return done;
}
