// Promise: the element speaks the language of its attribute, else of the page around it, else of the reader's browser in
// the reader's order, else English; and which languages there are is what the build put in.
//
// The source is bundled in memory with the shell's own bundler; a few stand-ins take the place of a page.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";

const www = new URL("../../www/", import.meta.url);
const { build } = createRequire(new URL("package.json", www))("esbuild");

/** The shell's options, built for a package with these languages. */
async function optionsFor(...tags) {
  const spoken = Object.fromEntries(tags.map((tag) => [tag, { name: tag, dir: "ltr", title: tag }]));
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("src/options.ts", www))],
    bundle: true,
    format: "esm",
    write: false,
    define: { SPOKEN: JSON.stringify(spoken) },
  });
  const source = Buffer.from(bundle.outputFiles[0].contents).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}

class Element {
  parentNode = null;
  #attributes;
  constructor(attributes, parentNode = null) {
    this.#attributes = attributes;
    this.parentNode = parentNode;
  }
  getAttribute(name) {
    return this.#attributes[name] ?? null;
  }
  hasAttribute(name) {
    return name in this.#attributes;
  }
}
class ShadowRoot {
  constructor(host) {
    this.host = host;
  }
}
Object.assign(globalThis, { Element, ShadowRoot });

function browserSpeaks(...languages) {
  Object.defineProperty(globalThis, "navigator", { value: { languages, language: languages[0] }, configurable: true });
}

describe("the language", async () => {
  const { readOptions } = await optionsFor("ar", "en", "fr");
  const spoken = (attributes, around = null) => readOptions(new Element(attributes, around)).lang;
  const page = (lang) => new Element({ lang });

  test("is that of the attribute", () => {
    browserSpeaks("ar");
    assert.equal(spoken({ lang: "fr" }, page("en")), "fr");
    assert.equal(spoken({ lang: " FR-ca " }, page("en")), "fr");
  });

  test("is else that of the page around, through shadow roots", () => {
    browserSpeaks("ar");
    assert.equal(spoken({}, page("fr-FR")), "fr");
    assert.equal(spoken({}, new ShadowRoot(page("fr"))), "fr");
    assert.equal(spoken({}, new Element({}, page("en"))), "en");
  });

  test("is else the first of the browser's that there are words in", () => {
    browserSpeaks("de-DE", "fr-CH", "ar");
    assert.equal(spoken({}), "fr");
    assert.equal(spoken({}, page("de")), "fr");
  });

  test("is else English", () => {
    browserSpeaks("de", "nl");
    assert.equal(spoken({}, page("")), "en");
    browserSpeaks();
    assert.equal(spoken({}), "en");
  });

  test("is one more as soon as there are words in one more", async () => {
    browserSpeaks("qps");
    assert.equal(spoken({}), "en");
    const { readOptions: withOneMore } = await optionsFor("en", "qps");
    assert.equal(withOneMore(new Element({})).lang, "qps");
  });
});
