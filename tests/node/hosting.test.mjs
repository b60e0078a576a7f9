// Promise: what docs/hosting.md says of bytes and requests is what the built package weighs, and its sums are right.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const root = new URL("../../", import.meta.url);
const text = readFileSync(new URL("docs/hosting.md", root), "utf8");
const rows = [...text.matchAll(/^\| `([^`]+)` \| (with the page|near the element) \| (\d+) \| (\d+) \|$/gm)].map(
  ([, file, when, gzip, brotli]) => ({ file, when, gzip: Number(gzip), brotli: Number(brotli) }),
);
const brotliOf = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function near(said, measured, what) {
  assert.ok(Math.abs(said - measured) <= measured * 0.05, `${what}: docs/hosting.md says ${said}, it is ${measured}`);
}

test("each file weighs what is said", () => {
  assert.deepEqual(
    rows.map(({ file }) => file),
    ["clog-or-mastitis.js", "near.js", "frame.html", "words/en.json", "clog-or-mastitis.wasm", "words/en.words"],
  );
  for (const { file, gzip, brotli } of rows) {
    const bytes = readFileSync(new URL(`pkg/${file}`, root));
    near(gzip, gzipSync(bytes, { level: 9 }).length, `${file} with gzip`);
    near(brotli, brotliOf(bytes), `${file} with Brotli`);
  }
  const alone = Number(/request of (\d+) bytes/.exec(text)?.[1]);
  near(alone, brotliOf(readFileSync(new URL("pkg/standalone.html", root))), "standalone.html with Brotli");
});

test("the sums and the hundred million views follow from it", () => {
  const sum = (when) => rows.filter((row) => row.when === when).reduce((all, row) => all + row.brotli, 0);
  const [page, rest] = [sum("with the page"), sum("near the element")];
  assert.match(text.replaceAll(/\s+/g, " "), new RegExp(`all six: ${page + rest} bytes`));
  assert.match(text.replaceAll(/\s+/g, " "), new RegExp(`Bytes: ${page} for each view, and ${rest} more`));
  const first = rows.slice(0, 4).reduce((all, row) => all + row.brotli, 0);
  assert.match(text.replaceAll(/\s+/g, " "), new RegExp(`after the first four, ${first} bytes`));
  const shares = [...text.matchAll(/^\| (\d+) % \| (\d+) million \| ([\d.]+) TB \|$/gm)];
  assert.equal(shares.length, 3);
  for (const [, share, requests, terabytes] of shares) {
    const part = Number(share) / 100;
    assert.equal(Number(requests), 100 + 100 * part * 5, `${share} %`);
    assert.equal(terabytes, (100e6 * (page + part * rest) / 1e12).toFixed(1), `${share} %`);
  }
});
