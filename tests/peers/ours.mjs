// One reader's visit to the widget itself, in its frame: the same taps as a peer's visitor makes.
//
// A screen's one main button answers what is left ("None of these") and goes on. Not here: whether the widget says the
// right thing (the journeys), timing (`watch.js`).

import { type, until } from "./visit.mjs";

export class Ours {
  peer = "ours";

  constructor(tab, interview) {
    Object.assign(this, { tab, interview });
  }

  /** Finds the frame with the questions. */
  async begin() {
    await until("the widget's frame", async () => {
      for (const document of this.tab.documents) {
        if (await this.tab.evaluate("document.querySelector('[data-screen]') !== null", document).catch(() => false)) {
          this.frame = document;
          return true;
        }
      }
      return false;
    });
  }

  async tap(selector) {
    await this.settled?.();
    await until(selector, () => this.tab.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`, this.frame), 10_000);
    // The frame fills the element, so a place in the one is a place in the other.
    await this.tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: "center", behavior: "instant" })`, this.frame);
    const [left, top] = await this.tab.evaluate(`(({ left, top }) => [left, top])(document.querySelector("clog-or-mastitis").getBoundingClientRect())`);
    const [x, y] = await this.tab.evaluate(
      `((element) => { const { left, top, width, height } = (element.closest("label") ?? element).getBoundingClientRect();
        return [left + Math.min(width / 2, 20), top + height / 2]; })(document.querySelector(${JSON.stringify(selector)}))`,
      this.frame,
    );
    const mouse = (type, more) => this.tab.send("Input.dispatchMouseEvent", { type, x: left + x, y: top + y, ...more });
    await mouse("mouseMoved", {});
    await mouse("mousePressed", { button: "left", clickCount: 1 });
    await mouse("mouseReleased", { button: "left", clickCount: 1 });
  }

  async answer(_, { question, choose, number }) {
    if (choose !== null) {
      const option = choose === "unsure" ? "not_sure" : choose;
      await this.tap(`[data-q="${question}"][data-o="${option}"]`);
      return;
    }
    if (question === "antibiotics_hours") await this.tap(`[data-q="${question}"][data-o="taken"]`);
    await this.tap(`input[type="text"][data-q="${question}"]`);
    await type(this.tab, number);
    // Hours or days: the peers ask for hours alone.
    const unit = `[name="unit-${question}"][data-unit="0"]`;
    const open = `document.querySelector('${unit}') !== null && document.querySelector('[name="unit-${question}"]:checked') === null`;
    if (await this.tab.evaluate(open, this.frame)) await this.tap(unit);
  }

  async next(screen) {
    await this.tap(".way-on .primary");
    await until(`the screen after ${screen}`, () => this.tab.evaluate(`document.querySelector('[data-screen="${screen}"]') === null`, this.frame), 10_000);
  }

  async result() {
    const shown = await this.tab.evaluate("document.querySelector('[data-urgency] h2, [data-result] h2')?.innerText ?? null", this.frame);
    return shown === null ? null : [shown];
  }
}
