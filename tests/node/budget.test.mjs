// Promise: no way in costs a reader more bytes than data/budget.toml allows, and what grew is named.
//
// Not here: how the bytes came about over time (docs/performance.md), the sums that docs/hosting.md tells (`hosting.test.mjs`).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { built, functions, growth, parts, PROGRAMS } from "./parts.mjs";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("data/budget.toml", root), "utf8");
const kept = JSON.parse(readFileSync(new URL("data/parts.json", root), "utf8"));
const PROGRAM_OF = { "clog-or-mastitis.wasm": "widget", "assess.wasm": "headless" };

const ways = text.split("[[way]]").slice(1).map((table) => ({
  name: JSON.parse(/^name = (".*")$/m.exec(table)[1]),
  files: JSON.parse(/^files = (\[.*\])$/m.exec(table)[1]),
  budget: Number(/^brotli = (\d+)$/m.exec(table)[1]),
}));

const known = new Map();
function brotliOf(file) {
  if (!known.has(file)) {
    const bytes = readFileSync(new URL(`pkg/${file}`, root));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    known.set(file, brotliCompressSync(bytes, { params }).length);
  }
  return known.get(file);
}

/** Which crates and functions grew since the budget was written; the files' own bytes where no program is among them. */
function grown(files) {
  const programs = files.map((file) => PROGRAM_OF[file]).filter(Boolean);
  const lines = programs.flatMap((program) => [`since the budget was written, in the ${program} program:`, ...growth(kept[program], built(program))]);
  return [...files.map((file) => `  ${brotliOf(file)}  ${file}`), ...lines].join("\n");
}

describe("the budget", () => {
  test("is written for every way in, each once", () => {
    assert.equal(new Set(ways.map(({ name }) => name)).size, ways.length);
    assert.ok(ways.length >= 6, `${ways.length} ways in`);
    for (const { name, budget } of ways) assert.ok(budget > 0, name);
  });

  for (const { name, files, budget } of ways) {
    test(`${name}: within its bytes`, () => {
      const bytes = files.reduce((sum, file) => sum + brotliOf(file), 0);
      assert.ok(bytes <= budget, `${name} costs ${bytes} bytes with Brotli and may cost ${budget}:\n${bytes > budget ? grown(files) : ""}`);
      assert.ok(bytes >= budget * 0.85, `${name} costs ${bytes} bytes: lower its budget of ${budget}, or it keeps nothing`);
    });
  }
});

describe("what grew", () => {
  test("is told by crate and by function, most first", () => {
    const lines = growth({ "crate a": 10, "a::big": 900 }, { "crate a": 2010, "a::big": 1000, "a::new": 1900 });
    assert.deepEqual(lines, ["  +2000  crate a", "  +1900  a::new", "  +100  a::big"]);
  });

  for (const program of PROGRAMS) {
    test(`names the parts of the ${program} program`, () => {
      const now = built(program);
      const crates = Object.entries(now).filter(([name]) => name.startsWith("crate "));
      const all = crates.reduce((sum, [, size]) => sum + size, 0);
      const nameless = now["crate what has no crate"] ?? 0;
      assert.ok(now["crate clog_or_mastitis"] > 0 && crates.length > 3, JSON.stringify(crates.slice(0, 8)));
      assert.ok(nameless < all / 4, `${nameless} of ${all} bytes have no crate`);
      assert.ok(Object.keys(kept[program]).some((name) => name in now), "nothing that is kept is still there");
    });
  }

  test("is read from a program's own sections", () => {
    // (module (func $a::f nop nop)): a function of four bytes, with its name.
    const bytes = Buffer.from("0061736d01000000010401600000030201000a0601040001010b000e046e616d65010701000461 3a3a66".replaceAll(" ", ""), "hex");
    assert.deepEqual(functions(bytes), [{ name: "a::f", size: 4 }]);
    assert.deepEqual(parts(bytes), { "crate a": 4 });
  });
});
