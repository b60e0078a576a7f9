/**
 * The script of the design page: runs the checker, walks to every part, and shows a copy of each in both themes.
 *
 * The markup of a part is written once, in the program. It is the package beside this page that runs, with
 * `shadow.js` in a shadow root of this page's own, so what stands here is what a reader gets. A part that is gone is
 * marked `data-missing`, and a journey fails.
 *
 * Not here: the tokens and their contrast, which the build writes into the page (`xtask/src/generate/design`).
 */
import type { Handle } from "../mount";
import type { Language } from "../languages";
import type { startInShadow } from "../shadow";
import { specimens, wishes, type Wish } from "./specimens";
import { mirrored } from "./states";
import { doStep, READERS, walk } from "./visits";

/** After any day that the data may name for the next review. */
const YEARS_ON = 20 * 366 * 24 * 3600 * 1000;
/** A specimen is as tall as its part, and what sticks to a window stays in its place. */
const SPECIMEN = ".widget{block-size:auto}.actions{position:static}.screen{padding-block:var(--_space-3)!important}";

void begin();

async function begin(): Promise<void> {
  const [shadow, first, wasm, words] = await Promise.all([
    import(at("pkg/shadow.js")) as Promise<{ readonly startInShadow: typeof startInShadow }>,
    fetch(at("pkg/words/en.json")).then((answer) => answer.text()),
    fetch(at("pkg/clog-or-mastitis.wasm")).then((answer) => answer.arrayBuffer()),
    fetch(at("pkg/words/en.words")).then((answer) => answer.arrayBuffer()),
  ]);
  const english = new Uint8Array(words);
  // The page shows English alone: another language gets the same words.
  const parts = { wasm, words: english, getWords: () => Promise.resolve(english) };
  const plain = new CSSStyleSheet();
  plain.replaceSync(SPECIMEN);
  let states: CSSStyleSheet[] | undefined;
  const ready: [HTMLElement, HTMLElement][] = [];
  for (const alike of visits()) {
    const [wish] = alike;
    if (wish === undefined) continue;
    const stage = document.createElement("div");
    // Nothing on it can take the focus away from the page.
    stage.inert = true;
    stage.className = "stage";
    document.body.append(stage);
    const dialog = document.createElement("div");
    const root = stage.attachShadow({ mode: "open" });
    root.append(dialog);
    let handle: Handle | undefined;
    try {
      const look = { scheme: "light", textSize: 17, properties: {} } as const;
      const options = { lang: "en" as Language, region: "us", units: "f" } as const;
      const report = { started: () => {}, closed: () => {}, failed: () => {}, speaks: () => {} };
      const coming = Promise.resolve(parts);
      handle = await onItsDay(wish, () => taken(dialog, shadow.startInShadow(dialog, first, coming, options, look, report)));
      const place = dialog.firstElementChild as HTMLElement;
      await onItsDay(wish, () => goTo(wish, place, handle));
      const sheets = root.adoptedStyleSheets;
      states ??= sheets.map(mirrored);
      const all = [...sheets, ...states, plain];
      for (const each of alike) trying(each, () => ready.push([each.figure, specimens(each, place, all)]));
    } catch (thrown) {
      for (const each of alike) each.figure.dataset["missing"] = String(thrown);
    } finally {
      handle?.destroy();
      stage.remove();
    }
  }
  // All at once: each walk would lay out the parts before it anew.
  for (const [figure, parts] of ready) figure.append(parts);
  document.documentElement.dataset["parts"] = "shown";
}

/** Waits until the program has taken over the first screen. */
async function taken(dialog: HTMLElement, handle: Handle): Promise<Handle> {
  while (dialog.querySelector("[data-waiting]") !== null) await new Promise((resolve) => setTimeout(resolve));
  return handle;
}

/** What shows at the same moment of the same visit is taken from one. */
function visits(): Wish[][] {
  const all = new Map<string, Wish[]>();
  for (const wish of wishes()) {
    const key = [wish.reader, wish.until, ...wish.steps].join(" ");
    all.set(key, [...(all.get(key) ?? []), wish]);
  }
  return [...all.values()];
}

function trying(wish: Wish, run: () => void): void {
  try {
    run();
  } catch (thrown) {
    wish.figure.dataset["missing"] = String(thrown);
  }
}

async function goTo(wish: Wish, place: HTMLElement, handle: Handle | undefined): Promise<void> {
  const reader = READERS[wish.reader];
  if (reader === undefined) throw new Error(`${wish.reader} is no reader`);
  if (wish.steps.includes("sheet")) handle?.show("sheet");
  await walk(place, reader, wish.until);
  for (const step of wish.steps) {
    if (step !== "sheet" && step !== "overdue") await doStep(place, step);
  }
}

/** Runs on a later day where the figure wants to show what stands there then. */
async function onItsDay<T>(wish: Wish, run: () => Promise<T>): Promise<T> {
  if (!wish.steps.includes("overdue")) return run();
  const now = Date.now;
  Date.now = () => now.call(Date) + YEARS_ON;
  try {
    return await run();
  } finally {
    Date.now = now;
  }
}

function at(path: string): string {
  return new URL(path, import.meta.url).href;
}

document.querySelector<HTMLSelectElement>("#direction")?.addEventListener("change", ({ currentTarget }) => {
  const { value } = currentTarget as HTMLSelectElement;
  for (const host of document.querySelectorAll<HTMLElement>(".specimen")) host.dir = value;
});
