// Whether every peer asks and says the same as the widget: plays the project's own cases on each page.
//
//   node tests/peers/check.mjs [--cases N] [--peers LIST]
//
// The cases, with every text and result, come from the widget's own engine (`cargo xtask bench`). Played in a browser: one
// in so many, and each that is first of its result. The rules themselves are compared on all cases, without a browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Browser } from "./browser.mjs";
import { serve } from "./serve.mjs";
import { until, Visit } from "./visit.mjs";

const { values: options } = parseArgs({ options: { cases: { type: "string", default: "12" }, peers: { type: "string", default: "floor,surveyjs,formio,lhcforms" } } });
const folder = process.env.PEERS_DIR;
const interview = JSON.parse(await readFile(join(folder, "interview.json"), "utf8"));
const expected = ({ result }) => [...(result.baby ?? []), result.headline, result.about].filter((line) => line !== "");

/** A sample: the first case of each result, then evenly over all. */
function sample(count) {
  const firsts = new Map();
  for (const one of interview.cases) {
    const key = `${one.result.urgency} ${one.result.baby_urgency} ${one.sheet.milk}`;
    if (!firsts.has(key)) firsts.set(key, one);
  }
  const every = Math.max(1, Math.floor(interview.cases.length / count));
  return [...new Set([...firsts.values(), ...interview.cases.filter((_, index) => index % every === 0)])].slice(0, count);
}

/** Once nothing has changed for a tenth of a second: a tap on a form that still draws itself can hit what stood there before. */
const STILL = `new Promise((done) => {
  let timer;
  const observer = new MutationObserver(() => wait());
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => done(observer.disconnect()), 100);
  };
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  wait();
})`;

async function play(visit, one, paged) {
  for (const { screen, texts, taps } of one.steps) {
    for (const tap of taps) await visit.answer(screen, tap);
    if ((await visit.result()) !== null) break;
    const { fields } = interview.screens.find(({ id }) => id === screen);
    const names = fields.filter(({ kind, text }) => kind !== "ticks" && text !== "" ).map(({ name }) => name);
    const wanted = texts.filter((text) => fields.some((field) => field.kind !== "ticks" && field.text === text));
    const inside = async () => (await visit.tab.evaluate(`hands.fields(${JSON.stringify(names)})`)).map(([, text]) => text)
      // The hours beside an answer have a text of their own.
      .filter((text) => texts.includes(text) || !fields.some((field) => field.text === text && field.only_with !== null));
    let now = [];
    await until("the texts", async () => JSON.stringify((now = await inside())) === JSON.stringify(wanted), 5_000).catch(() => {});
    assert.deepEqual(now, wanted, `${visit.peer}, ${one.name}, ${screen}`);
    if (paged) {
      await visit.next();
      const after = interview.screens.filter(({ id }) => id === screen)[0].fields[0].name;
      await until(`what follows ${screen}`, async () => (await visit.result()) !== null || (await visit.tab.evaluate(`hands.fields(${JSON.stringify([after])})`)).length === 0, 10_000);
    }
  }
  if ((await visit.result()) === null && !paged) await visit.next();
  await until("the result", async () => (await visit.result()) !== null, 10_000);
  assert.deepEqual((await visit.result()).filter((line) => line !== ""), expected(one), `${visit.peer}, ${one.name}`);
}

const { decide, resultOf } = await import(pathToFileURL(join(folder, "decide.mjs")));
for (const one of interview.cases) {
  assert.equal(decide(one.sheet).urgency, one.result.urgency, one.name);
  assert.deepEqual(resultOf(one.sheet), expected(one), one.name);
}
console.log(`the rules as a table: ${interview.cases.length} cases as the widget tells them`);

const server = await serve(folder);
const browser = await Browser.start();
let failed = 0;
try {
  for (const peer of options.peers.split(",")) {
    let passed = 0;
    let lost = 0;
    for (const one of sample(Number(options.cases))) {
      const tab = await browser.tab();
      try {
        const visit = new Visit(tab, peer, interview);
        await visit.open(`${server.url}/${peer}/`);
        // Its whole form stands on one page, and is long in drawing itself.
        if (peer === "lhcforms") visit.settled = () => tab.evaluate(STILL);
        await play(visit, one, peer !== "lhcforms");
        passed += 1;
        lost += visit.lost;
      } catch (error) {
        failed += 1;
        console.error(`${peer}: "${one.name}": ${error.message}`);
      } finally {
        await tab.close();
      }
    }
    console.log(`${peer}: ${passed} cases as the widget tells them${lost > 0 ? `, ${lost} taps lost and made again` : ""}`);
  }
} finally {
  await browser.stop();
  server.close();
}
process.exitCode = failed > 0 ? 1 : 0;
