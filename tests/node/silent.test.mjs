// Promise: what runs in frames, and the standalone page, has no word by which a result could be told. `shadow.js` alone
// hands the program something to tell it to, and the program tells nobody else.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const text = (file) => readFileSync(new URL(`../../pkg/${file}`, import.meta.url), "utf8");

test("only shadow.js holds the name by which the program is asked for a result", () => {
  assert.ok(text("shadow.js").includes("on_result"), "shadow.js hands it in");
  for (const file of ["frame.html", "standalone.html", "clog-or-mastitis.js", "near.js"]) {
    // The name by which the program is asked for words shows that such names can be found there at all.
    assert.equal(text(file).includes("on_language"), file.endsWith(".html"), file);
    assert.ok(!text(file).includes("on_result"), `${file} could ask for a result`);
  }
});
