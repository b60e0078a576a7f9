// Properties of every function that the package exports, tried in a page with whatever JavaScript can make. Bundled with
// fast-check by `bundle.mjs`; `any_value.rs` asks for `PROPERTIES[name]` and reads what it came to.
//
// *Clear* = an error of this window that says which function or question it is about, in a line or two. A property fails
// with a value at which a function does anything else, or after which it no longer answers as it should.
import fc from "fast-check";
import { AWKWARD, named, values } from "../../node/awkward.mjs";
import * as assess from "/pkg/assess.js";
import * as element from "/pkg/index.js";

const LEVELS = ["emergency", "same_day", "within_24h", "routine_soon", "self_care"];
const LONGEST = 2000;

const unhandled = [];
addEventListener("unhandledrejection", ({ reason }) => unhandled.push(String(reason)));
addEventListener("error", ({ message }) => unhandled.push(message));
/** Lines for the publisher: short, and about the element. They are what is wanted, and so not for the console here. */
const lines = [];
console.warn = (...line) => lines.push(line.join(" "));

const check = (holds, what) => {
  if (!holds) throw new Error(what);
};

function clear(thrown, name) {
  check(thrown instanceof TypeError || thrown instanceof assess.SheetError, `${name}: neither kind of error: ${String(thrown)}`);
  check(thrown.message.length < LONGEST, `${name}: ${thrown.message.length} letters fill a log`);
  const says = thrown instanceof assess.SheetError ? thrown.code.length > 0 : thrown.message.includes(`${name}()`);
  check(says, `${name}: it does not say where: ${thrown.message}`);
}

/** From another window of the page, whose classes are not those of this one. */
const other = document.createElement("iframe");
other.hidden = true;
const FOREIGN = {
  "a foreign map": () => new other.contentWindow.Map([["confused", "yes"]]),
  "a foreign list": () => other.contentWindow.Array.of("yes"),
  "a foreign error": () => new other.contentWindow.RangeError("foreign"),
  "a foreign element": () => other.contentDocument.createElement("p"),
  "a foreign document": () => other.contentDocument,
  "a foreign window": () => other.contentWindow,
  "a foreign function": () => other.contentWindow.Function("throw new RangeError('foreign')"),
  "a foreign getter that throws": () => other.contentWindow.eval("({ get milk() { throw new RangeError('foreign') } })"),
};
/** Nodes, which only a page has. */
const NODES = {
  "the page": () => document,
  "the window": () => window,
  "the body": () => document.body,
  "a text": () => document.createTextNode("Call 911."),
  "a comment": () => document.createComment("Call 911."),
  "an attribute": () => document.createAttribute("region"),
  "an empty fragment": () => document.createDocumentFragment(),
  "a proxy of an element": () => new Proxy(document.createElement("div"), {}),
  "the prototype of elements": () => Element.prototype,
  "a shadow root": () => document.createElement("div").attachShadow({ mode: "open" }),
};

const anything = () => fc.oneof({ weight: 4, arbitrary: values(fc) }, named(fc, FOREIGN), named(fc, NODES));

// ---- properties: each gives what to draw and what has to hold; `answers` is asked after each value, too

const sound = () => {
  check(assess.assess({ confused: "yes" }).urgency === "emergency", "assess() no longer answers");
  check(assess.assess({}).urgency === "same_day", "assess() no longer answers the empty sheet");
  check(assess.interview({}).screen.id === "danger_signs", "interview() no longer answers");
};
const ids = () => assess.protocol().questions.map(({ id }) => id);
const sheets = () => {
  const answers = fc.array(fc.tuple(fc.constantFrom(...ids()), anything()), { maxLength: 6 });
  const made = answers.map((list) => ({ make: () => Object.fromEntries(list.map(([id, { make }]) => [id, make()])) }));
  return fc.oneof(anything(), made);
};

function assesses({ make }) {
  try {
    check(LEVELS.includes(assess.assess(make()).urgency), "no level");
  } catch (thrown) {
    clear(thrown, "assess");
  }
  sound();
}

function interviews([sheet, soFar]) {
  try {
    const { screen, finished } = assess.interview(sheet.make(), soFar.make());
    check(screen !== undefined || finished !== undefined, "no screen");
  } catch (thrown) {
    clear(thrown, "interview");
  }
  sound();
}

let copies = 0;
async function loads({ make }) {
  copies += 1;
  const fresh = await import(`/pkg/assess.js?${copies}`);
  // A promise of bytes is none of them; handed on as it is, it would be waited for.
  const value = make();
  try {
    await fresh.load(value);
    check(value === undefined || value === null, "load() takes what are no bytes");
  } catch (thrown) {
    clear(thrown, "load");
  }
  await fresh.load();
  check(fresh.assess({ confused: "yes" }).urgency === "emergency", "load() no longer loads");
}

function tells({ make }) {
  check(JSON.stringify(assess.protocol(make())) === protocol, "protocol() depends on what it is handed");
}

function makesErrors({ make }) {
  try {
    const error = new assess.SheetError(make());
    check(error instanceof Error && error.name === "SheetError", "no error");
  } catch (thrown) {
    check(!(thrown instanceof WebAssembly.RuntimeError), `the program died: ${String(thrown)}`);
  }
  sound();
}

const OPTIONS = ["lang", "region", "units", "theme", "display", "isolation", "base", "guide"];
const GOOD = { lang: "fr", region: "uk", units: "c", theme: "dark", display: "sheet", isolation: "shadow", base: "/pkg/", guide: "Call 999." };
const options = () => {
  const field = fc.tuple(fc.constantFrom(...OPTIONS), fc.oneof(anything(), fc.constant(undefined)), fc.boolean());
  const made = fc.array(field, { maxLength: 4 }).map((list) => ({
    make: () => Object.fromEntries(list.map(([name, value, good]) => [name, good ? GOOD[name] : value?.make()])),
  }));
  return fc.oneof(anything(), { weight: 3, arbitrary: made });
};

const asGuide = ({ make }) => [null, { make: () => ({ guide: make() }) }];

/** How many nodes stand in a node; none in what is no node. */
const inside = (value) => {
  try {
    return Reflect.get(Node.prototype, "childNodes", value).length;
  } catch {
    return 0;
  }
};

/** What a mount leaves is a check with a guide in it, in the container alone; what it refuses leaves nothing. */
function mounts([container, handed]) {
  const place = document.createElement("div");
  nowhere.append(place);
  const into = container === null ? place : container.make();
  const before = inside(into);
  try {
    const { element: made, destroy } = element.mount(into, handed.make());
    check(made.localName === "clog-or-mastitis" && into.contains(made), "mount() gives no check");
    check(made.childNodes.length > 0, "mount() gives a check without a guide");
    destroy();
    check(!into.contains(made), "destroy() leaves the check");
  } catch (thrown) {
    clear(thrown, "mount");
  }
  // A page that gives its own body as the guide of a check outside of it has it moved there.
  if (!body.isConnected) document.documentElement.append(body);
  check(inside(into) === before, "mount() leaves something");
  place.remove();
  // What is connected and taken away in one go never starts.
  const good = element.mount(nowhere, { region: "uk" });
  check(good.element.textContent.includes("999"), "mount() no longer mounts");
  good.destroy();
}

const PROPERTY_NAMES = ["region", "units", "theme", "display", "isolation", "base", "shareResultWithPage"];

/** Properties never throw: what is wrong is told in a line, and counts as absent. `lang` is the browser's own. */
function sets(list) {
  const made = document.createElement("clog-or-mastitis");
  for (const [name, { make }, early] of list) {
    // As a page sets it on an element whose script has not come.
    if (early) Object.defineProperty(made, name, { value: make(), configurable: true, writable: true });
    else made[name] = make();
  }
  nowhere.append(made);
  made.remove();
  for (const name of PROPERTY_NAMES) {
    const value = made[name];
    if (name === "shareResultWithPage") check(value === null || typeof value === "function", "it shares with what is no function");
    else check(typeof value === "string" && (name === "base" || value.length < 20), `${name} is none of its values`);
  }
  made.region = "nz";
  check(made.region === "nz", "region no longer takes a value");
}

function constructs({ make }) {
  const made = new element.ClogOrMastitisElement(make());
  check(made.localName === "clog-or-mastitis" && made.region === "other", "no check");
}

const PROPERTIES = {
  "assess": () => [sheets(), assesses],
  "interview": () => [fc.tuple(sheets(), anything()), interviews],
  "load": () => [anything(), loads, 10],
  "protocol": () => [anything(), tells, 10],
  "SheetError": () => [anything(), makesErrors],
  "mount, its options": () => [fc.tuple(fc.constant(null), options()), mounts],
  "mount, its guide": () => [anything().map(asGuide), mounts],
  "mount, its container": () => [fc.tuple(anything(), options()), mounts],
  "the element's properties": () => [fc.array(fc.tuple(fc.constantFrom(...PROPERTY_NAMES), anything(), fc.boolean()), { maxLength: 4 }), sets],
  "the element's constructor": () => [anything(), constructs],
};

let protocol, nowhere, body;

/** As the property's own arbitrary would have drawn it. */
const AS_DRAWN = {
  "interview": (value) => [value, { make: () => undefined }],
  "mount, its options": (value) => [null, value],
  "mount, its guide": asGuide,
  "mount, its container": (value) => [value, { make: () => ({}) }],
  "the element's properties": (value) => PROPERTY_NAMES.map((name) => [name, value, name === "units"]),
};

/** Tries each of our own values once; gives how many there are. */
async function tryOwn(name) {
  const [, holds] = PROPERTIES[name]();
  const all = Object.entries({ ...AWKWARD, ...FOREIGN, ...NODES });
  for (const [own, make] of all) {
    try {
      await holds((AS_DRAWN[name] ?? ((same) => same))({ make }));
    } catch (thrown) {
      throw new Error(`${name}, with ${own}: ${String(thrown)}`);
    }
  }
  await quiet(name);
  return all.length;
}

/** Tries random values; gives how many. */
async function tryRandom(name, runs, seed) {
  const [arbitrary, holds, costs = 1] = PROPERTIES[name]();
  const numRuns = Math.ceil(runs / costs);
  await fc.assert(fc.asyncProperty(arbitrary, holds), { numRuns, seed: seed | 0 }).catch(({ message, cause }) => {
    throw new Error(`${cause?.message}: ${message}`);
  });
  await quiet(name);
  return numRuns;
}

/** Nothing was left uncaught, and the publisher was told in lines of the element's own alone. */
async function quiet(name) {
  // Rejections are told a task later.
  await new Promise((resolve) => setTimeout(resolve));
  check(unhandled.length === 0, `${name}: unhandled: ${unhandled.join(" | ")}`);
  const wrong = lines.filter((line) => !line.startsWith("<clog-or-mastitis>: ") || line.length > 400);
  check(wrong.length === 0, `${name}: a line for nobody: ${wrong[0]?.slice(0, 400)}`);
}

async function begin() {
  ({ body } = document);
  body.append(other);
  nowhere = document.createElement("section");
  nowhere.hidden = true;
  body.append(nowhere);
  await assess.load();
  protocol = JSON.stringify(assess.protocol());
  // A program that is another one would stay: the glue keeps the first that starts.
  const bytes = await (await fetch("/pkg/clog-or-mastitis.wasm")).arrayBuffer();
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  Object.assign(AWKWARD, { "the widget's program": () => bytes, "a program that holds nothing": () => empty });
}

window.anyValue = { ready: begin(), names: Object.keys(PROPERTIES), tryOwn, tryRandom };
