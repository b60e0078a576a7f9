// Promise: the package's bill of materials is what CycloneDX's own validator takes, names the package, and no component
// that is not there. And the scripts in it were written without an `any`.
//
// Needs a built pkg/ (`cargo xtask build`). Not here: what has to be in it (`xtask/src/supply/tests.rs`).

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

// The tools are installed in www/, and not beside these tests.
const { Spec, Validation } = createRequire(new URL("../../www/package.json", import.meta.url))("@cyclonedx/cyclonedx-library");
const read = (name) => readFile(fileURLToPath(new URL(`../../pkg/${name}`, import.meta.url)), "utf8");
const text = await read("sbom.cdx.json");
const bill = JSON.parse(text);

describe("the bill of materials", () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

  test("is CycloneDX 1.6", async () => {
    assert.equal(await validator.validate(text), null);
  });

  test("would not be, with a field that is none or a hash too short", async () => {
    for (const wrong of [{ ...bill, colour: "red" }, { ...bill, components: [{ type: "tool" }] }]) {
      assert.notEqual(await validator.validate(JSON.stringify(wrong)), null);
    }
  });

  test("is that of this package", async () => {
    const { name, version } = JSON.parse(await read("package.json"));
    assert.deepEqual([bill.metadata.component.name, bill.metadata.component.version], [name, version]);
  });

  test("names every component once, and depends on none that it does not name", () => {
    const own = bill.metadata.component["bom-ref"];
    const named = [own, ...bill.components.map((component) => component["bom-ref"])];
    assert.equal(new Set(named).size, named.length);
    assert.ok(named.length > 100, `${named.length} components`);
    for (const { ref, dependsOn } of bill.dependencies) {
      for (const one of [ref, ...dependsOn]) assert.ok(named.includes(one), `${one} is not named`);
    }
  });
});

describe("the TypeScript", () => {
  test("no name and no use of one is `any`", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL("../../www/no-any.mjs", import.meta.url))]);
    assert.match(stdout, /^No `any` in \d{4,} places\.\n$/);
  });
});
