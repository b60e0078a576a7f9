// One reader's visit to a peer: taps with a real pointer, and says what stands there.
//
// Not here: what is expected (`check.mjs`), what is counted (`measure.mjs`), how a form looks inside (`hands.js`).

import { readFile } from "node:fs/promises";
import { join } from "node:path";

const HANDS = await readFile(join(import.meta.dirname, "hands.js"), "utf8");

export const sleep = (time) => new Promise((done) => setTimeout(done, time));

/** Asks until the answer is true, or throws. */
export async function until(what, ask, limit = 60_000) {
  const end = performance.now() + limit;
  for (;;) {
    if (await ask()) return;
    if (performance.now() > end) throw new Error(`${what} did not come within ${limit} ms`);
    await sleep(20);
  }
}

/** Key by key: a text that comes by itself is no touch of the reader's, and what moves by it would count as a shift. */
export async function type(tab, number) {
  for (const text of String(number)) {
    await tab.send("Input.dispatchKeyEvent", { type: "keyDown", text });
    await tab.send("Input.dispatchKeyEvent", { type: "keyUp" });
  }
}

export class Visit {
  /** Taps that nothing followed. */
  lost = 0;

  constructor(tab, peer, interview) {
    Object.assign(this, { tab, peer, interview });
    this.fields = new Map(interview.screens.flatMap(({ fields }) => fields.map((field) => [field.name, field])));
  }

  async open(url) {
    await this.tab.send("Page.navigate", { url });
    await until("the page", () => this.tab.evaluate("document.readyState !== 'loading' && location.href !== 'about:blank'").catch(() => false));
    await this.begin();
  }

  /** The page is there: waits for its first question. */
  async begin() {
    await this.tab.evaluate(`window.peerName = ${JSON.stringify(this.peer)}; ${HANDS}`);
    await until("the first question and the way on", () => this.tab.evaluate("hands.first() && Boolean(hands.next())"));
  }

  /** Presses where an element stands. */
  async tap(expression) {
    await this.settled?.();
    const [x, y] = await this.tab.evaluate(`hands.place(${expression})`);
    const mouse = (type, more) => this.tab.send("Input.dispatchMouseEvent", { type, x, y, ...more });
    await mouse("mouseMoved", {});
    await mouse("mousePressed", { button: "left", clickCount: 1 });
    await mouse("mouseReleased", { button: "left", clickCount: 1 });
  }

  /** The field in view that takes an answer to a question. */
  async fieldFor(screen, { question, choose }) {
    const kind = choose === null ? "number" : "choice";
    const { fields } = this.interview.screens.find(({ id }) => id === screen);
    const fits = fields.filter((field) =>
      field.kind === "ticks" ? field.choices.some(([id]) => id === question) : field.question === question && field.kind === kind,
    );
    let found = [];
    await until(`a field for ${question}`, async () => {
      found = await this.tab.evaluate(`hands.fields(${JSON.stringify(fits.map(({ name }) => name))})`);
      return found.length > 0;
    }, 10_000);
    return this.fields.get(found[0][0]);
  }

  async answer(screen, tap) {
    const field = await this.fieldFor(screen, tap);
    if (tap.choose === null) {
      await this.tap(`hands.target(${JSON.stringify(field.name)}, null)`);
      await type(this.tab, tap.number);
      await this.tab.evaluate("document.activeElement.blur()");
      return;
    }
    const id = field.kind === "ticks" ? tap.question : tap.choose;
    const text = field.choices.find(([value]) => value === id)?.[1];
    if (text === undefined) throw new Error(`${field.name} has no choice ${id}`);
    const target = `hands.target(${[field.name, id, text].map((one) => JSON.stringify(one)).join()})`;
    // A danger sign may have ended the form.
    const taken = () => this.tab.evaluate(`hands.result() !== null || hands.isChosen(${target})`);
    await this.tap(target);
    for (let again = 0; again < 3; again += 1) {
      // A form that is still busy drawing itself loses taps (seen with LHC-Forms); a reader taps again.
      if (await until(id, taken, 3_000).then(() => true, () => false)) return;
      this.lost += 1;
      await this.tap(target);
    }
    await until(`${id} of ${field.name}`, taken, 10_000);
  }

  next() {
    return this.tap("hands.next()");
  }

  result() {
    return this.tab.evaluate("hands.result()");
  }
}
