// What each page costs a reader: loads it cold and warm, plays one interview, and writes what was seen as JSON.
//
//   node tests/peers/measure.mjs --out FILE [--runs N] [--peers LIST]
//
// The processor is slowed fourfold in every process of the page, and the network is a slow 4G. Pages take turns, so that
// what else the machine does falls on all of them. Not here: medians and tables (`cargo xtask bench`).

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Browser } from "./browser.mjs";
import { Ours } from "./ours.mjs";
import { serve } from "./serve.mjs";
import { sleep, until, Visit } from "./visit.mjs";

const { values: options } = parseArgs({
  options: {
    out: { type: "string" },
    runs: { type: "string", default: "9" },
    peers: { type: "string", default: "ours,hinted,floor,surveyjs,formio,lhcforms" },
  },
});
const folder = process.env.PEERS_DIR;
const interview = JSON.parse(await readFile(join(folder, "interview.json"), "utf8"));
const WATCH = await readFile(join(import.meta.dirname, "watch.js"), "utf8");

const SLOWED = 4;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
/** A whole interview, to the last screen. */
const CASE = interview.cases.find(({ name, result }) => name === "plain clog of 8 hours" || result.urgency === "self_care");

async function prepare(send) {
  await send("Page.addScriptToEvaluateOnNewDocument", { source: WATCH });
  await send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await send("Network.emulateNetworkConditions", NETWORK).catch(() => {});
}

/** What every document of the page has noted. */
async function watched(tab) {
  const found = [];
  for (const document of tab.documents) {
    found.push(await tab.evaluate("window.watched && { ...window.watched }", document).catch(() => null));
  }
  return found.filter((one) => Boolean(one));
}

/** Whether the first question stands painted, and the page lets it be seen. */
async function stands(tab) {
  const all = await watched(tab);
  const hides = await tab.evaluate("document.querySelector('clog-or-mastitis') !== null");
  return all.some(({ first }) => first) && (!hides || all.some(({ ready }) => ready));
}

/** From navigation to the first question painted, and what it took. */
async function load(tab, url) {
  tab.events.length = 0;
  await tab.send("Page.navigate", { url });
  await until("the first question", () => stands(tab), 120_000);
  const all = await watched(tab);
  const start = await tab.evaluate("performance.timeOrigin");
  const sent = tab.events.filter(({ method }) => method === "Network.loadingFinished");
  const cached = new Set(tab.events.filter(({ method }) => method === "Network.requestServedFromCache").map(({ params }) => params.requestId));
  const asked = tab.events.filter(({ method, params }) => method === "Network.requestWillBeSent" && params.request.url.startsWith("http"));
  const ids = new Set(asked.map(({ params }) => params.requestId));
  return {
    first: Math.max(Math.min(...all.map(({ first }) => first ?? Infinity)), ...all.map(({ ready }) => ready ?? 0)) - start,
    requests: asked.filter(({ params }) => !cached.has(params.requestId)).length,
    // Of what was asked for: a frame's own text ends like a file, and crosses no network.
    bytes: sent.filter(({ params }) => ids.has(params.requestId)).reduce((sum, { params }) => sum + params.encodedDataLength, 0),
    shift: all.reduce((sum, { shift }) => sum + shift, 0),
  };
}

/** The processes that documents of pages stand in. Each window has one more, in which the browser draws its own bars. */
async function renderers(browser) {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  const found = [];
  for (const { type, id } of processInfo) {
    const command = type === "renderer" ? await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "") : "";
    if (command !== "" && !command.includes("--top-chrome-webui")) found.push(id);
  }
  return found;
}

/** Private memory of the processes that documents came to stand in since the tab was opened, in bytes. */
async function memory(browser, others) {
  let sum = 0;
  for (const id of await renderers(browser)) {
    if (others.has(id)) continue;
    const rollup = await readFile(`/proc/${id}/smaps_rollup`, "utf8").catch(() => "");
    for (const [, kilobytes] of rollup.matchAll(/^Private_(?:Dirty|Clean):\s+(\d+)/gm)) sum += Number(kilobytes) * 1024;
  }
  return sum;
}

async function tidied(tab) {
  for (const session of tab.sessions) {
    for (let round = 0; round < 2; round += 1) await tab.browser.send("HeapProfiler.collectGarbage", {}, session).catch(() => {});
  }
}

/** Everything that the main threads did while a page loads, as a trace; in a visit of its own, as tracing takes time. */
async function traced(browser, url, done) {
  const tab = await browser.tab(prepare, WATCH);
  const events = [];
  const off = browser.on(({ method, params }) => {
    if (method === "Tracing.dataCollected") events.push(...params.value);
    if (method === "Tracing.tracingComplete") events.complete = true;
  });
  const categories = ["toplevel", "__metadata", "devtools.timeline", "disabled-by-default-v8.compile", "v8"];
  await browser.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: categories } });
  await tab.send("Page.navigate", { url });
  await done(tab);
  await browser.send("Tracing.end");
  await until("the trace", () => events.complete === true);
  off();
  await tab.close();
  const key = ({ pid, tid }) => `${pid} ${tid}`;
  const main = new Set(events.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(key));
  return events.filter((event) => event.dur !== undefined && main.has(key(event)));
}

const tasksOf = (events) => events.filter(({ name }) => /RunTask/.test(name));
const isIn = (outer) => (event) =>
  event !== outer && event.pid === outer.pid && event.tid === outer.tid && event.ts >= outer.ts && event.ts + event.dur <= outer.ts + outer.dur;

/** The longest task, in milliseconds. */
async function longestTask(browser, url, done) {
  return Math.max(0, ...tasksOf(await traced(browser, url, done)).map(({ dur }) => dur / 1000));
}

/**
 * The most that a page's one module takes in one task: compiling, running, being called back. The browser does it within
 * tasks of its own, so a task's whole length would be the page's as well.
 */
async function ownTask(browser, url, done, address) {
  const events = await traced(browser, url, done);
  const names = ({ args }) => JSON.stringify(args ?? {}).includes(address);
  const compiled = events.find((event) => event.name === "v8.compileModule" && names(event));
  if (compiled === undefined) throw new Error(`${url} compiled no ${address}`);
  // The browser has pages of its own, whose modules run in other processes; this page has one module.
  const isOwn = (event) =>
    event.pid === compiled.pid && (event.name === "v8.evaluateModule" || (/^(FunctionCall|v8\.compileModule)$/.test(event.name) && names(event)));
  const own = events.filter(isOwn);
  const outermost = own.filter((event) => !own.some((outer) => isIn(outer)(event)));
  const sum = (task) => outermost.filter(isIn(task)).reduce((all, { dur }) => all + dur / 1000, 0);
  return Math.max(0, ...tasksOf(events).map(sum));
}

async function play(visit) {
  for (const { screen, taps } of CASE.steps) {
    for (const tap of taps) await visit.answer(screen, tap);
    if (visit.peer !== "lhcforms") await visit.next(screen);
  }
  if (visit.peer === "lhcforms") await visit.next();
  await until("the result", async () => (await visit.result()) !== null, 60_000);
}

/** Ours, as its README has it, and with the hint that docs/hosting.md offers. */
const HINTED = /^(ours|hinted)$/;
const address = (base, peer) => (peer === "hinted" ? `${base}/ours/hinted.html` : `${base}/${peer}/`);

async function once(browser, base, peer) {
  const url = address(base, peer);
  const others = new Set(await renderers(browser));
  const tab = await browser.tab(prepare, WATCH);
  try {
    // A blank page takes megabytes, which are nobody's doing.
    const before = await memory(browser, others);
    const cold = await load(tab, url);
    const warm = await load(tab, url);
    const visit = HINTED.test(peer) ? new Ours(tab, interview) : new Visit(tab, peer, interview);
    await visit.begin();
    visit.settled = () => until("the tap painted", async () => (await watched(tab)).every(({ open }) => !open), 60_000);
    await play(visit);
    await visit.settled();
    const seen = await watched(tab);
    await tidied(tab);
    await sleep(500);
    return {
      cold,
      warm,
      taps: seen.flatMap(({ taps }) => taps),
      shift: seen.reduce((sum, { shift }) => sum + shift, 0),
      memory: (await memory(browser, others)) - before,
    };
  } finally {
    await tab.close();
  }
}

const server = await serve(folder);
const found = { runs: Number(options.runs), pages: {} };
const browser = await Browser.start();
found.browser = browser.version;
try {
  const peers = options.peers.split(",");
  for (const peer of peers) found.pages[peer] = { runs: [], tasks: [] };
  for (let run = 0; run < found.runs; run += 1) {
    for (const peer of peers) {
      found.pages[peer].runs.push(await once(browser, server.url, peer));
      const first = (tab) => until("the first question", () => stands(tab), 120_000);
      found.pages[peer].tasks.push(await longestTask(browser, address(server.url, peer), first));
      console.log(`run ${run + 1} of ${found.runs}: ${peer}, first question after ${found.pages[peer].runs.at(-1).cold.first.toFixed(0)} ms`);
    }
    if (peers.includes("ours")) {
      const { far = [] } = found;
      const tab = await browser.tab(prepare, WATCH);
      const still = async () => {
        await until("the page", () => tab.evaluate("document.readyState === 'complete'").catch(() => false));
        await sleep(1000);
      };
      await tab.send("Page.navigate", { url: `${server.url}/ours/far.html` });
      await still();
      const asked = tab.events.filter(({ method, params }) => method === "Network.requestWillBeSent" && params.type !== "Document");
      const parts = new Set(asked.map(({ params }) => params.requestId));
      // Without headers, which are the server's.
      const bytes = tab.events
        .filter(({ method, params }) => method === "Network.dataReceived" && parts.has(params.requestId))
        .reduce((sum, { params }) => sum + params.encodedDataLength, 0);
      await tab.close();
      const task = await ownTask(browser, `${server.url}/ours/far.html`, () => sleep(2000), "clog-or-mastitis.js");
      far.push({ requests: asked.length, bytes, task });
      found.far = far;
    }
  }
} finally {
  await browser.stop();
  server.close();
}
found.versions = JSON.parse(await readFile(join(folder, "versions.json"), "utf8"));
await writeFile(options.out, JSON.stringify(found, null, 1));
