// What each step of the widget takes of the processor, whatever protocol it was built with: `cargo xtask bench --growth`.
//
//   node tests/peers/steps.mjs --site DIR --out FILE
//
// Time of the processor, of the main thread of the check's frame alone, so that what else the machine does counts little.
// The reader knows no question: of each the first answer is taken, of numbers those that an error asks for, and the way on
// answers what is left. Not here: other widgets, and how long a reader waits (`measure.mjs`).

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Browser } from "./browser.mjs";
import { Ours } from "./ours.mjs";
import { serve } from "./serve.mjs";
import { type, until } from "./visit.mjs";

const { values: options } = parseArgs({ options: { site: { type: "string" }, out: { type: "string" } } });
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Steps</title>
<script type="module" src="pkg/clog-or-mastitis.js"></script>
<clog-or-mastitis display="inline" units="f" lang="en"></clog-or-mastitis>`;

/** More steps on one screen would be a reader who goes round in circles. */
const MOST = 60;

/** What is to be done next on the screen that shows; in the frame, once what the last tap set off is drawn. */
const LOOK = `new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => {
  const chosen = (name) => document.querySelector('[name="' + name + '"]:checked') !== null;
  const wrong = document.querySelector("input[type=text][aria-invalid=true]");
  const open = [...document.querySelectorAll(".question input[type=radio]:not([name^=unit-])")].find(({ name }) => !chosen(name));
  done({
    screen: document.querySelector("[data-screen]")?.dataset.screen ?? null,
    waits: document.querySelector("[data-waiting]") !== null,
    wrong: wrong?.dataset.q ?? null,
    open: open?.name ?? null,
    done: document.querySelector("[data-urgency] h2, [data-result] h2") !== null,
  });
})))`;

const server = await (async (site) => {
  await writeFile(join(site, "steps.html"), PAGE);
  return serve(site);
})(options.site);
const browser = await Browser.start();
try {
  const tab = await browser.tab((send) => send("Performance.enable", { timeDomain: "threadTicks" }));
  await tab.send("Page.navigate", { url: `${server.url}/steps.html` });
  const reader = new Ours(tab, null);
  await reader.begin();
  await until("the program", async () => !(await tab.evaluate(LOOK, reader.frame)).waits);
  /** Milliseconds that the frame's main thread has worked. */
  const worked = async () => {
    const { metrics } = await browser.send("Performance.getMetrics", {}, reader.frame.session);
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const steps = [];
  const seen = new Map();
  for (let now = await tab.evaluate(LOOK, reader.frame); !now.done; ) {
    seen.set(now.screen, (seen.get(now.screen) ?? 0) + 1);
    if (seen.get(now.screen) > MOST) throw new Error(`the screen ${now.screen} did not end`);
    const before = await worked();
    if (now.open !== null) {
      await reader.tap(`[name="${now.open}"]`);
    } else if (now.wrong !== null) {
      await reader.tap(`input[type="text"][data-q="${now.wrong}"]`);
      await type(tab, now.wrong.startsWith("temperature") ? 98.4 : 8);
      const unit = `[name="unit-${now.wrong}"]`;
      if (!(await tab.evaluate(`document.querySelector('${unit}:checked') !== null`, reader.frame))) {
        await reader.tap(`${unit}[data-unit="0"]`);
      }
    } else {
      await reader.tap(".way-on .primary");
    }
    now = await tab.evaluate(LOOK, reader.frame);
    steps.push((await worked()) - before);
  }
  await writeFile(options.out, JSON.stringify({ browser: browser.version, screens: seen.size, steps }));
  console.log(`${steps.length} steps over ${seen.size} screens`);
} finally {
  await browser.stop();
  server.close();
}
