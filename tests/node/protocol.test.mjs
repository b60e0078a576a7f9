// Promise: what page and frames say to each other is read strictly at both ends. Another version, another shape, a
// replay or a word out of turn is passed over, and nothing beyond four words and a cause comes up.
//
// The source is bundled in memory with the shell's own bundler; no browser is needed for it.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const www = new URL("../../www/", import.meta.url);
const { build } = createRequire(new URL("package.json", www))("esbuild");
const bundle = await build({
  entryPoints: [fileURLToPath(new URL("src/protocol.ts", www))],
  bundle: true,
  format: "esm",
  write: false,
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { PROTOCOL, downReader, sealed, upReader } = await import(`data:text/javascript;base64,${source}`);

const LOOK = { scheme: "light", textSize: 17, properties: {} };
const START = {
  type: "start",
  wasm: new ArrayBuffer(8),
  words: new Uint8Array(8),
  options: { lang: "en", region: "us", units: "f" },
  look: LOOK,
};

/** What a fresh reader makes of messages, one after the other. */
function heard(reader, ...messages) {
  const read = reader();
  return messages.map((message) => read(message)?.type);
}

describe("the way up", () => {
  const say = (...types) => heard(upReader, ...types.map((type) => sealed({ type, cause: "crashed" })));

  test("takes each word in its turn", () => {
    assert.deepEqual(say("hello", "ready", "started", "closed", "closed", "failed"), [
      "hello",
      "ready",
      "started",
      "closed",
      "closed",
      "failed",
    ]);
  });

  test("passes over a word out of turn and a replay", () => {
    assert.deepEqual(say("ready"), [undefined]);
    assert.deepEqual(say("hello", "hello", "started", "ready", "ready", "started", "started"), [
      "hello",
      undefined,
      undefined,
      "ready",
      undefined,
      "started",
      undefined,
    ]);
    assert.deepEqual(say("hello", "failed", "ready", "failed"), ["hello", "failed", undefined, undefined]);
  });

  test("lets nothing but the word and a known cause through", () => {
    const read = upReader();
    assert.deepEqual(read(sealed({ type: "hello", answers: "fever" })), { type: "hello" });
    assert.equal(read(sealed({ type: "failed", cause: "a fever of 39" })), undefined);
    assert.deepEqual(read(sealed({ type: "failed", cause: "crashed", seen: "39" })), { type: "failed", cause: "crashed" });
    assert.deepEqual(heard(upReader, sealed({ type: "result" }), sealed({ type: "finished" })), [undefined, undefined]);
  });

  test("takes no other version and no other shape", () => {
    const other = { clogOrMastitis: PROTOCOL + 1, type: "hello" };
    assert.deepEqual(heard(upReader, other, { type: "hello" }, "hello", null, 1, []), Array(6).fill(undefined));
  });
});

describe("the way down", () => {
  test("begins with a start, once", () => {
    const show = sealed({ type: "show", showing: "sheet" });
    assert.deepEqual(heard(downReader, show, sealed(START), sealed(START), show), [
      undefined,
      "start",
      undefined,
      "show",
    ]);
  });

  test("takes a start only when it is whole", () => {
    for (const name of ["wasm", "words", "options", "look"]) {
      const { [name]: _gone, ...rest } = START;
      assert.deepEqual(heard(downReader, sealed(rest)), [undefined], name);
      assert.deepEqual(heard(downReader, sealed({ ...START, [name]: "text" })), [undefined], name);
    }
    const options = { ...START.options, region: "mars" };
    assert.deepEqual(heard(downReader, sealed({ ...START, options })), [undefined]);
  });

  test("takes only options, looks and places that are known", () => {
    const after = (message) => heard(downReader, sealed(START), sealed(message))[1];
    assert.equal(after({ type: "option", name: "region", value: "uk" }), "option");
    assert.equal(after({ type: "option", name: "region", value: "mars" }), undefined);
    assert.equal(after({ type: "option", name: "on_event", value: "uk" }), undefined);
    assert.equal(after({ type: "look", look: LOOK }), "look");
    assert.equal(after({ type: "look", look: { ...LOOK, scheme: "sepia" } }), undefined);
    assert.equal(after({ type: "show", showing: "everywhere" }), undefined);
    assert.equal(after({ type: "answers" }), undefined);
  });
});
