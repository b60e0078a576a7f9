// Promise: whatever JavaScript value a page hands to the package's functions, and whatever is said on the line between
// page and frames, nothing falls over: an error is a `SheetError` or the caller's own, the program answers the next call,
// and the line stays in step.
//
// Values come from fast-check, with those of our own that it does not make (`awkward.mjs`). Issue 7. A run prints its seed when it fails; `FC_SEED` repeats it, and `LONG` tries 20 times as many.
//
// Not here: the same and the element in browsers (`journeys/tests/any_value.rs`), native parsers (`hostile_input.rs`).

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { AWKWARD } from "./awkward.mjs";

const www = new URL("../../www/", import.meta.url);
const require = createRequire(new URL("package.json", www));
const fc = require("fast-check");
const { build } = require("esbuild");

const times = process.env.LONG ? 20 : 1;
const tries = (numRuns) => ({ numRuns: numRuns * times, seed: process.env.FC_SEED && Number(process.env.FC_SEED) });

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true,
  withObjectString: true, withSparseArray: true, withTypedArray: true, maxDepth: 4 });

describe("the package's functions take any value", () => {
  let pkg;
  before(async () => {
    pkg = await import(new URL("../../pkg/assess.js", import.meta.url));
    await pkg.load();
  });

  /** Calls it, and then once more as a program does that means well. */
  function stands(value) {
    try {
      assert.ok(["emergency", "same_day", "within_24h", "routine_soon", "self_care"].includes(pkg.assess(value).urgency));
    } catch (thrown) {
      assert.ok(thrown instanceof pkg.SheetError || thrown instanceof TypeError, `neither names what was wrong: ${thrown}`);
      assert.ok(thrown.message.length < 2000, "a message that fills a log");
    }
    assert.equal(pkg.assess({ confused: "yes" }).urgency, "emergency", "the next call is answered");
    assert.equal(pkg.assess({}).urgency, "same_day", "and the one after it");
  }

  for (const [name, make] of Object.entries(AWKWARD)) {
    test(`issue 7: ${name}`, { timeout: 30_000 }, () => stands(make()));
  }

  test("random values, and random answers to known questions", () => {
    const ids = pkg.protocol().questions.map((question) => question.id);
    const sheet = fc.dictionary(fc.constantFrom(...ids), anything, { maxKeys: 8 });
    fc.assert(fc.property(fc.oneof(anything, sheet), (value) => stands(value)), tries(400));
  });

  test("load takes any value for bytes and a later call still loads", async () => {
    for (const bytes of [null, "wasm", 7, new Uint8Array(8), {}, AWKWARD["a getter that throws"]()]) {
      await pkg.load(bytes).catch(() => {});
      await pkg.load();
      assert.equal(pkg.assess({}).urgency, "same_day");
    }
    const other = await import(new URL("../../pkg/assess.js?anew", import.meta.url));
    await assert.rejects(other.load(new Uint8Array(8)));
    await other.load();
    assert.equal(other.assess({}).urgency, "same_day");
  });

  test("issue 7: a list in place of what a sheet cannot say", () => {
    for (const soFar of [[null], [["unsure", ["hiv"]]], []]) {
      assert.throws(() => pkg.interview({}, soFar), { name: "SheetError", code: "wrong_type", key: "(so far)" });
    }
    assert.equal(pkg.interview({}).screen.id, "danger_signs");
  });

  test("issue 7: a map of another window is read, not taken for an empty sheet", () => {
    const foreign = runInNewContext('new Map([["confused", "yes"]])');
    assert.ok(!(foreign instanceof Map));
    assert.equal(pkg.assess(foreign).urgency, "emergency");
  });

  test("issue 7: another program's bytes are refused, and do not stay", async () => {
    const fresh = await import(new URL("../../pkg/assess.js?other", import.meta.url));
    const widget = await readFile(new URL("../../pkg/clog-or-mastitis.wasm", import.meta.url));
    for (const bytes of [widget, Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)]) {
      await assert.rejects(fresh.load(bytes), { name: "TypeError", message: /load\(\) takes the bytes of assess\.wasm.*another program/ });
    }
    await fresh.load();
    assert.equal(fresh.assess({ confused: "yes" }).urgency, "emergency");
  });

  test("protocol takes no argument, and gives the same whatever it is handed", () => {
    const plain = JSON.stringify(pkg.protocol());
    fc.assert(fc.property(anything, (value) => JSON.stringify(pkg.protocol(value)) === plain), tries(3));
  });

  test("an error of any fields is still an error", () => {
    fc.assert(
      fc.property(fc.record({ message: fc.string(), code: anything, key: anything, got: anything, takes: anything }), (fields) => {
        const error = new pkg.SheetError(fields);
        return error instanceof Error && error.name === "SheetError" && error.message === fields.message;
      }),
      tries(100),
    );
  });
});

describe("the line between page and frames", () => {
  let Talk, sealed, PROTOCOL;
  before(async () => {
    const bundle = await build({
      entryPoints: [fileURLToPath(new URL("src/protocol.ts", www))],
      bundle: true,
      format: "esm",
      write: false,
      define: { SPOKEN: JSON.stringify({ en: { name: "English", dir: "ltr" }, fr: { name: "Français", dir: "ltr" } }) },
    });
    const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
    ({ Talk, sealed, PROTOCOL } = await import(`data:text/javascript;base64,${source}`));
  });

  const UP = ["hello", "ready", "started", "closed", "failed", "language"];
  /** As a port delivers them: structured clones. A clone has no getters and no proxies; cycles it has. */
  const forged = () => {
    const type = fc.oneof(fc.constantFrom(...UP, "start", "option", "look", "show", "words"), fc.string(), anything);
    const fields = fc.dictionary(fc.constantFrom("cause", "language", "name", "value", "look", "showing", "words", "wasm", "options"), anything);
    const sealedOnes = fc.tuple(type, fields).map(([type, fields]) => ({ ...fields, clogOrMastitis: PROTOCOL, type }));
    return fc.oneof({ weight: 3, arbitrary: sealedOnes }, anything, fc.constant(0).map(AWKWARD["a cycle"]));
  };

  test("forged messages bring up six words, in their order, and no field beside them", () => {
    fc.assert(
      fc.property(fc.array(forged(), { maxLength: 60 }), (messages) => {
        const talk = new Talk();
        const heard = messages.map((message) => talk.up(message)).filter((message) => message !== undefined);
        const types = heard.map(({ type }) => type);
        for (const message of heard) {
          const allowed = { failed: ["cause", "type"], language: ["language", "type"] }[message.type] ?? ["type"];
          assert.deepEqual(Object.keys(message).sort(), allowed);
        }
        if (types.length > 0) assert.equal(types[0], "hello");
        for (const once of ["hello", "ready", "started", "failed"]) {
          assert.ok(types.filter((type) => type === once).length <= 1, `${once} twice: ${types}`);
        }
        assert.ok(!types.includes("failed") || types.at(-1) === "failed");
      }),
      tries(500),
    );
  });

  test("forged messages bring nothing down before a true start, and no second start", () => {
    fc.assert(
      fc.property(fc.array(forged(), { maxLength: 60 }), (messages) => {
        const talk = new Talk();
        const heard = messages.map((message) => talk.down(message)).filter((message) => message !== undefined);
        assert.ok(heard.filter(({ type }) => type === "start").length <= 1);
        if (heard.length > 0) assert.equal(heard[0].type, "start");
        for (const message of heard.slice(1)) assert.ok(["option", "look", "show"].includes(message.type), message.type);
      }),
      tries(500),
    );
  });

  test("a flood and a replay of a whole visit are heard once", () => {
    const talk = new Talk();
    const visit = ["hello", "hello", "ready", "ready", "started", "started"].map((type) => sealed({ type }));
    let heard = 0;
    for (let round = 0; round < 50_000; round += 1) {
      for (const message of visit) heard += talk.up(message) === undefined ? 0 : 1;
    }
    assert.equal(heard, 3);
  });
});
