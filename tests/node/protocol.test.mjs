// Promise: what page and frames say to each other is read strictly at both ends. Another version, another shape, a
// replay or a word out of turn is passed over, and nothing beyond four words, a cause and a language comes up. Words of a
// language come down only where they were asked for.
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
  // Two languages stand for those that the build puts in.
  define: { SPOKEN: JSON.stringify({ en: { name: "English", dir: "ltr" }, fr: { name: "Français", dir: "ltr" } }) },
});
const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
const { PROTOCOL, Talk, sealed } = await import(`data:text/javascript;base64,${source}`);

const LOOK = { scheme: "light", textSize: 17, properties: {} };
const START = {
  type: "start",
  first: "{}",
  options: { lang: "en", region: "us", units: "f" },
  look: LOOK,
};

const downReader = () => {
  const talk = new Talk();
  return (message) => talk.down(message);
};
const upReader = () => {
  const talk = new Talk();
  return (message) => talk.up(message);
};

/** What a fresh reader makes of messages, one after the other. */
function heard(reader, ...messages) {
  const read = reader();
  return messages.map((message) => read(message)?.type);
}

/** A talk in which the widget has begun. */
function begun() {
  const talk = new Talk();
  assert.equal(talk.up(sealed({ type: "hello" }))?.type, "hello");
  assert.equal(talk.down(sealed(START))?.type, "start");
  assert.equal(talk.up(sealed({ type: "ready" }))?.type, "ready");
  return talk;
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
    for (const name of ["first", "options", "look"]) {
      const { [name]: _gone, ...rest } = START;
      assert.deepEqual(heard(downReader, sealed(rest)), [undefined], name);
      assert.deepEqual(heard(downReader, sealed({ ...START, [name]: 1 })), [undefined], name);
    }
    const options = { ...START.options, region: "mars" };
    assert.deepEqual(heard(downReader, sealed({ ...START, options })), [undefined]);
  });

  test("brings the program after the start, once, and only when it is whole", () => {
    const program = { type: "program", wasm: new ArrayBuffer(8), words: new Uint8Array(8) };
    assert.deepEqual(heard(downReader, sealed(program)), [undefined], "before the start");
    for (const name of ["wasm", "words"]) {
      const { [name]: _gone, ...rest } = program;
      const all = [START, rest, { ...program, [name]: "text" }, program, program].map(sealed);
      assert.deepEqual(heard(downReader, ...all), ["start", undefined, undefined, "program", undefined], name);
    }
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

describe("another language", () => {
  const ask = (language) => sealed({ type: "language", language });
  const words = (language, words = new Uint8Array(8)) => sealed({ type: "words", language, words });

  test("is asked for by its tag and nothing else", () => {
    const asked = begun().up(sealed({ type: "language", language: "fr", answers: "fever" }));
    assert.deepEqual(asked, { type: "language", language: "fr" });
  });

  test("is refused when it is unknown or no tag at all", () => {
    const strange = ["tlh", "", "fr-CA", "toString", "a fever of 39", undefined, null, 1, ["fr"], { fr: 1 }];
    for (const language of strange) assert.equal(begun().up(ask(language)), undefined, String(language));
  });

  test("is not asked for before the widget stands, nor after it failed", () => {
    assert.deepEqual(heard(upReader, ask("fr")), [undefined]);
    assert.deepEqual(heard(upReader, sealed({ type: "hello" }), ask("fr")), ["hello", undefined]);
    const talk = begun();
    assert.equal(talk.up(sealed({ type: "failed", cause: "crashed" }))?.type, "failed");
    assert.equal(talk.up(ask("fr")), undefined);
  });

  test("is asked for one at a time, as often as the reader likes", () => {
    const talk = begun();
    for (const language of ["fr", "en", "fr"]) {
      assert.equal(talk.up(ask(language))?.language, language);
      assert.equal(talk.up(ask("fr")), undefined, "a replay");
      assert.equal(talk.up(ask("en")), undefined, "another meanwhile");
      assert.equal(talk.down(words(language))?.language, language);
    }
    assert.equal(talk.up(sealed({ type: "started" }))?.type, "started");
    assert.equal(talk.up(ask("en"))?.type, "language");
    assert.equal(talk.up(sealed({ type: "closed" }))?.type, "closed");
  });

  test("comes down only where it was asked for, once", () => {
    const talk = begun();
    assert.equal(talk.down(words("fr")), undefined, "forged: nobody asked");
    talk.up(ask("fr"));
    assert.equal(talk.down(words("en")), undefined, "another than was asked for");
    assert.equal(talk.down(words("fr", "text")), undefined, "no bytes");
    assert.equal(talk.down(sealed({ type: "words", language: "fr" })), undefined, "no word about the words");
    assert.equal(talk.down(words("fr"))?.type, "words");
    assert.equal(talk.down(words("fr")), undefined, "a replay");
  });

  test("may be missing, and can be asked for again", () => {
    const talk = begun();
    talk.up(ask("fr"));
    assert.deepEqual(talk.down(words("fr", null))?.words, null);
    assert.equal(talk.up(ask("fr"))?.type, "language");
    assert.equal(talk.down(words("fr"))?.type, "words");
  });
});
