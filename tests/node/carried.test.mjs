// Promise: a part that a bundler carries fails by the same causes as one that is fetched, is unpacked once however many
// elements want it, and may be tried again.
//
// The source is bundled in memory with the shell's own bundler; the chunks are the test's own. Not here: the chunks of the
// package (`published.test.mjs`), real bundlers (`tests/consumers`).

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, mock, test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateSync } from "node:zlib";

const www = new URL("../../www/", import.meta.url);
const { build } = createRequire(new URL("package.json", www))("esbuild");

/** The chunks of the test, which the source finds on the global object. */
const given = {
  name: "given",
  setup(esbuild) {
    esbuild.onResolve({ filter: /^chunks$/ }, ({ path }) => ({ path, namespace: "given" }));
    esbuild.onLoad({ filter: /.*/, namespace: "given" }, () => ({ contents: "export const chunks = globalThis.testChunks;" }));
  },
};
const bundle = await build({
  entryPoints: [fileURLToPath(new URL("src/npm/carried.ts", www))],
  bundle: true,
  format: "esm",
  write: false,
  plugins: [given],
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
let times = 0;

/** The source of parts, with these chunks. */
async function carried(texts) {
  globalThis.testChunks = { texts, shadow: async () => ({}) };
  times += 1;
  // Another name each time: a module keeps what it has unpacked.
  return (await import(`data:text/javascript;base64,${source}#${times}`)).carried;
}

const chunk = (text) => async () => ({ default: text });
const packed = (text) => deflateSync(Buffer.from(text)).toString("base64");
const cause = (promise) => promise.then(() => "none", ({ code }) => code);

describe("a part that a bundler carries", () => {
  test("comes as it was put in", async () => {
    const parts = await carried({ frame: chunk(packed("<p>ü</p>")), program: chunk(packed("asm")), "words-fr": chunk(packed("mots")), "first-fr": chunk(packed("[]")) });
    assert.equal(await parts.frame(), "<p>ü</p>");
    assert.equal(Buffer.from(await parts.program()).toString(), "asm");
    assert.equal(Buffer.from(await parts.words("fr")).toString(), "mots");
    assert.equal(await parts.first("fr"), "[]");
  });

  test("that does not arrive has the cause of one that was not reached", async () => {
    const gone = async () => {
      throw new TypeError("Failed to fetch dynamically imported module");
    };
    const parts = await carried({ frame: gone, program: gone, "words-en": gone });
    const causes = [parts.frame(), parts.program(), parts.words("en"), parts.words("fr"), parts.first("fr")].map(cause);
    const expected = ["frame_unreachable", "wasm_unreachable", "words_unreachable", "words_unreachable", "words_unreachable"];
    assert.deepEqual(await Promise.all(causes), expected);
  });

  test("that arrives damaged says so", async () => {
    const flipped = Buffer.from(packed("a text that is long enough to be damaged"), "base64");
    flipped[flipped.length - 2] ^= 1;
    const parts = await carried({
      frame: chunk("<!doctype html>"),
      program: chunk(flipped.toString("base64")),
      "words-en": chunk(packed("words").slice(0, 8)),
    });
    const causes = [parts.frame(), parts.program(), parts.words("en")].map(cause);
    assert.deepEqual(await Promise.all(causes), ["frame_damaged", "wasm_damaged", "words_damaged"]);
  });

  test("that does not come is given up after ten seconds", async () => {
    mock.timers.enable({ apis: ["setTimeout"] });
    try {
      const parts = await carried({ frame: () => new Promise(() => {}) });
      const late = cause(parts.frame());
      mock.timers.tick(10_000);
      assert.equal(await late, "timeout");
    } finally {
      mock.timers.reset();
    }
  });

  test("is unpacked once, and tried again after it failed", async () => {
    let asked = 0;
    const parts = await carried({
      program: async () => {
        asked += 1;
        if (asked === 1) throw new Error("offline");
        return { default: packed("asm") };
      },
    });
    assert.equal(await cause(parts.program()), "wasm_unreachable");
    const [one, other] = await Promise.all([parts.program(), parts.program()]);
    assert.equal(one, other);
    assert.equal(asked, 2);
  });
});
