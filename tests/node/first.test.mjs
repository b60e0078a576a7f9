// Promise: what stands on the page before the program has come is what the program draws, in every language, region and
// state; and nothing that the reader does meanwhile is lost or done twice.
//
// The package's own `shadow.js` runs here on paper (`www/first/paper.mjs`), with the package's files. Not here: focus, place
// and paint in real browsers, and the frames (`journeys/tests/first_screen.rs`).

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { combinations } from "../../www/first/merge.mjs";
import { asData, below, device, layOut, send } from "../../www/first/paper.mjs";

const pkg = new URL("../../pkg/", import.meta.url);
const read = (file) => readFileSync(new URL(file, pkg));
const LANGUAGES = readdirSync(new URL("words", pkg)).filter((name) => name.endsWith(".words")).map((name) => name.slice(0, -6));
const LOOK = { scheme: "light", textSize: 17, properties: {} };

layOut();
const window = document.createElement("window");
for (const name of ["addEventListener", "removeEventListener"]) globalThis[name] = window[name].bind(window);
const { startInShadow } = await import(new URL("shadow.js", pkg));
const wasm = read("clog-or-mastitis.wasm");

/** A check that begins; its program comes when it is let come. */
function begin({ lang = "en", region = "us", units = "c", share } = {}) {
  const root = document.createElement("root");
  root.adoptedStyleSheets = [];
  const dialog = document.createElement("dialog");
  root.append(dialog);
  const told = [];
  const report = {
    started: () => told.push("started"),
    closed: () => told.push("closed"),
    failed: ({ code }) => told.push(code),
    speaks: () => told.push("speaks"),
  };
  let come;
  let fail;
  const coming = new Promise((resolve, reject) => ([come, fail] = [resolve, reject]));
  const handle = startInShadow(dialog, read(`words/${lang}.json`).toString(), coming, { lang, region, units }, LOOK, report, share);
  const [place] = dialog.children;
  return {
    handle,
    place,
    told,
    fail,
    find: (selector) => place.querySelector(selector),
    /** What the reader sees and hears, without what is said of the waiting. */
    shown() {
      const { role, "aria-label": name, lang, dir } = Object.fromEntries(place.attributes);
      const inside = place.childNodes.map(asData).filter((child) => child !== "");
      return { role, name, lang, dir, inside: without(inside) };
    },
    said: () => place.querySelector(".moment")?.textContent,
    screen: () => place.querySelector("[data-screen]")?.getAttribute("data-screen"),
    choose: (question, option) => place.querySelector(`input[data-q="${question}"][data-o="${option}"]`).click(),
    press: (action) => place.querySelector(`button[data-action="${action}"]`).click(),
    async come() {
      come({ wasm, words: new Uint8Array(read(`words/${lang}.words`)), getWords: () => Promise.reject(new Error("none")) });
      await settled();
    },
  };
}

function without(nodes) {
  const kept = nodes.filter((node) => node[1]?.class !== "moment");
  return kept.map((node) => (Array.isArray(node) ? [node[0], node[1], ...without(node.slice(2))] : node));
}

async function settled() {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Runs with another clock and other voices. */
async function where({ due, voice, lang }, run) {
  const { now } = Date;
  if (due === "yes") Date.now = () => Date.UTC(2200, 0);
  device.voices = voice === "yes" ? [{ lang: `${lang}-XX`, localService: true }] : [{ lang, localService: false }];
  try {
    await run();
  } finally {
    Date.now = now;
    device.voices = [];
  }
}

const yesOrNo = ["no", "yes"];
const REGIONS = [...below(begin().place)].filter((one) => one.localName === "option").map((one) => one.getAttribute("value"));

describe("the first screen before the program", () => {
  for (const lang of LANGUAGES) {
    test(`is what the program draws, in ${lang}`, async () => {
      const states = combinations({ region: REGIONS, due: yesOrNo, shared: yesOrNo, voice: yesOrNo, answered: ["none", "some", "all"] });
      const seen = new Set();
      for (const { region, due, shared, voice, answered } of states) {
        await where({ due, voice, lang }, async () => {
          const check = begin({ lang, region, units: region === "us" ? "f" : "c", share: shared === "yes" ? () => {} : undefined });
          const questions = [...new Set(check.place.querySelectorAll("input[data-q]").map(({ dataset }) => dataset.q))];
          const count = { none: 0, some: 3, all: questions.length }[answered];
          for (const question of questions.slice(0, count)) check.choose(question, "no");
          const before = check.shown();
          await check.come();
          assert.deepEqual(before, check.shown(), JSON.stringify({ region, due, shared, voice, answered }));
          seen.add(JSON.stringify(before));
          check.handle.destroy();
        });
      }
      // Regions with the same number differ in what is chosen, so each state has a screen of its own.
      assert.equal(seen.size, states.length);
    });
  }

  test("offers to close where it stands in a sheet, and does so without the program", async () => {
    const check = begin();
    assert.equal(check.find("button[data-action=close]"), null);
    check.handle.show("sheet");
    check.press("close");
    assert.deepEqual(check.told, ["closed"]);
    const before = check.shown();
    await check.come();
    assert.deepEqual(check.shown(), before);
    assert.deepEqual(check.told, ["closed"], "once");
  });

  test("calls the region's number, at once where another is chosen", async () => {
    const check = begin({ region: "uk" });
    const number = () => check.find("a.emergency-call").getAttribute("href");
    assert.equal(number(), "tel:999");
    const list = check.find("select");
    list.value = "au";
    send("change", list);
    assert.equal(number(), "tel:000");
    await check.come();
    assert.equal(number(), "tel:000", "and the program holds to it");
    const other = begin({ region: "uk" });
    other.handle.setOption("region", "us");
    assert.equal(other.find("a.emergency-call").getAttribute("href"), "tel:911");
  });
});

describe("what the reader does before the program", () => {
  test("is carried over", async () => {
    const check = begin();
    check.choose("confused", "not_sure");
    check.choose("fainted", "not_sure");
    check.choose("fainted", "no");
    assert.deepEqual([check.told, check.said()], [[], ""], "an answer that leads nowhere is quiet");
    const others = check.find("button[data-action=none]").textContent;
    assert.notEqual(others, begin().find("button[data-action=none]").textContent, "the rest, and no longer all");
    await check.come();
    assert.equal(check.screen(), "danger_signs");
    assert.equal(check.find("button[data-action=none]").textContent, others);
    assert.deepEqual(check.told, ["started"]);
  });

  test("and its way on is gone once, with the answers", async () => {
    const check = begin();
    check.choose("confused", "not_sure");
    check.press("none");
    check.press("none");
    assert.match(check.said(), /moment/);
    assert.equal(check.screen(), "danger_signs");
    await check.come();
    assert.equal(check.screen(), "about_you");
    assert.equal(check.said(), undefined);
  });

  test("leads to the emergency where an answer does, and nothing that was pressed goes on from there", async () => {
    const check = begin();
    check.press("none");
    check.choose("seizure", "yes");
    assert.match(check.said(), /moment/);
    // Every screen has this one.
    check.press("restart");
    await check.come();
    assert.equal(check.find("section.result").getAttribute("data-urgency"), "emergency");
    assert.equal(check.find(".confirm"), null, "it was meant on the first screen");
  });

  test("shows the settings and asks before it erases, as soon as it can", async () => {
    for (const [action, opened] of [["settings", ".settings"], ["restart", ".confirm"]]) {
      const check = begin();
      check.press(action);
      assert.match(check.said(), /moment/);
      await check.come();
      assert.ok(check.find(opened), action);
    }
  });

  test("is not taken from under a finger or a key", async () => {
    for (const [down, up] of [["pointerdown", "pointerup"], ["keydown", "keyup"]]) {
      const check = begin();
      // A press gives the focus to what is pressed, and so takes it from what had it.
      if (down === "pointerdown") check.find("input[data-q=confused]").focus();
      send(down, check.find("input[data-q=fainted]"));
      if (down === "pointerdown") send("focusout", check.find("input[data-q=confused]"));
      await check.come();
      assert.ok(check.find(".moment"), `${down}: it still stands`);
      check.choose("fainted", "not_sure");
      send(up, window);
      await settled();
      assert.equal(check.find(".moment"), null, `${up}: the program draws`);
      assert.deepEqual(check.told, ["started"]);
    }
  });
});

describe("a program that does not come", () => {
  test("is told with its cause, once, and what comes later is not run", async () => {
    const check = begin();
    check.choose("fainted", "no");
    check.fail(Object.assign(new Error("wasm_unreachable"), { code: "wasm_unreachable", seen: "" }));
    await settled();
    assert.deepEqual(check.told, ["wasm_unreachable"]);
  });

  test("is not run once nobody wants it", async () => {
    const check = begin();
    check.handle.destroy();
    const before = check.place.childNodes.length;
    await check.come();
    assert.deepEqual([check.told, check.place.childNodes.length], [[], before]);
    assert.ok(check.find(".moment"));
  });

  test("does not hide that the first screen itself is damaged", () => {
    const root = document.createElement("root");
    root.adoptedStyleSheets = [];
    const dialog = document.createElement("dialog");
    root.append(dialog);
    const options = { lang: "en", region: "us", units: "c" };
    assert.throws(() => startInShadow(dialog, "{", new Promise(() => {}), options, LOOK, {}), { code: "words_damaged" });
    assert.equal(dialog.children.length, 0);
  });
});
