// Records the first screen as the program draws it, in every language and every state that it can have before the first
// answer, so that it can stand on the page before the program has come.
//
// It runs the very program of the package on paper (`paper.mjs`), in a worker: nothing of the screen is written twice. State:
// see `merge.mjs`. Which taps lead on at once is recorded too, by tapping each.
//
// Not here: drawing what was recorded (`src/early.ts`).

import { parentPort, workerData } from "node:worker_threads";
import { combinations, merged } from "./merge.mjs";
import { asData, below, device, layOut, send } from "./paper.mjs";

const { glue, wasm, review, labels, words } = workerData;

layOut();
const program = await import(`data:text/javascript;base64,${Buffer.from(glue).toString("base64")}`);
await program.default({ module_or_path: wasm });

/** A moment before the day after which the advice is due for review, and one after it. */
const MOMENTS = { no: 0, yes: Date.UTC(review[0] + 1, review[1] - 1, review[2]) };
const languages = Object.entries(labels).map(([tag, { name }]) => [tag, name]);

/** A running program, and what it has drawn. */
async function run(tag, { due = "no", voice = "no", shared = "no" } = {}) {
  Date.now = () => MOMENTS[due];
  device.voices = voice === "yes" ? [{ lang: tag, localService: true, default: true }] : [];
  const place = document.createElement("div");
  const told = shared === "yes" ? { on_result() {} } : {};
  const app = program.mount(place, words[tag], { languages, ...told });
  await settled();
  return { app, place };
}

/** Yew draws at the end of a task, and once more for what drawing brought about. */
async function settled() {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const screenOf = (place) => [...below(place)].find((one) => one.getAttribute("class") === "screen")?.getAttribute("data-screen");
const radios = (place) => [...below(place)].filter((one) => one.getAttribute("type") === "radio");

async function recordOne(tag) {
  const fresh = await run(tag);
  const first = screenOf(fresh.place);
  const regions = [...below(fresh.place)].filter((one) => one.localName === "option").map((one) => one.getAttribute("value"));
  if (first === undefined || regions.length === 0) throw new Error(`the program drew no first screen in ${tag}`);
  const taps = radios(fresh.place).map((one) => [one.getAttribute("data-q"), one.getAttribute("data-o")]);
  const name = fresh.place.getAttribute("aria-label");
  fresh.app.destroy();

  const yesOrNo = ["no", "yes"];
  const axes = {
    region: regions,
    due: yesOrNo,
    shared: yesOrNo,
    voice: yesOrNo,
    sheet: yesOrNo,
    // How many of the questions have an answer: the main button says what it does.
    answered: ["none", "some", "all"],
  };
  const drawn = [];
  for (const start of combinations({ due: yesOrNo, shared: yesOrNo, voice: yesOrNo })) {
    const { app, place } = await run(tag, start);
    for (const answered of axes.answered) {
      const questions = [...new Map(radios(place).reverse().map((one) => [one.getAttribute("data-q"), one])).values()].reverse();
      // The first option of a question is the one that leads nowhere.
      const toAnswer = { none: [], some: questions.slice(0, 1), all: questions.slice(1) }[answered];
      for (const radio of toAnswer) send("change", radio);
      await settled();
      if (screenOf(place) !== first) throw new Error(`an answer led away from the first screen in ${tag}`);
      for (const state of combinations({ region: regions, sheet: yesOrNo })) {
        app.set_option("region", state.region);
        app.set_option("sheet", state.sheet === "yes" ? "on" : "off");
        await settled();
        drawn.push([{ ...start, answered, ...state }, ["div", {}, ...place.childNodes.map(asData)]]);
      }
    }
    app.destroy();
  }

  const leads = [];
  for (const [question, option] of taps) {
    const { app, place } = await run(tag);
    send("change", radios(place).find((one) => one.getAttribute("data-q") === question && one.getAttribute("data-o") === option));
    await settled();
    if (screenOf(place) !== first) leads.push(`${question} ${option}`);
    app.destroy();
  }
  const [, , ...tree] = merged(axes, drawn);
  return { name, review, axes, leads, moment: labels[tag].moment, tree };
}

const recorded = {};
for (const tag of Object.keys(words)) recorded[tag] = JSON.stringify(await recordOne(tag));
parentPort.postMessage(recorded);
