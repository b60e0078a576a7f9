// Promise: the package is what tools of other people expect, its types fit, its hashes are those of its files, its modules
// carry those files, and it is packed to the same bytes anywhere.
//
// Needs a built pkg/ (`cargo xtask build`). Not here: what the package does (`package.test.mjs`), and real bundlers and
// frameworks (`tests/consumers`).

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inflateSync } from "node:zlib";

const run = promisify(execFile);
const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));
const www = fileURLToPath(new URL("../../www", import.meta.url));
const manifest = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
const integrity = JSON.parse(await readFile(join(pkg, "integrity.json"), "utf8"));
const sri = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** A program that uses the types, and has nothing wrong. */
const RIGHT = `
import { mount, ClogOrMastitisElement, type MountHandle, type Region } from "clog-or-mastitis";
import { assess, interview, load, protocol, SheetError, type AnswerSheet } from "clog-or-mastitis/assess";
const region: Region = "uk";
const handle: MountHandle = mount(document.body, { region, lang: "en-GB", guide: "Call 999." });
const element: ClogOrMastitisElement = handle.element;
document.querySelector("clog-or-mastitis")?.addEventListener("failed", ({ detail }) => console.log(detail.cause === "timeout"));
element.addEventListener("ready", ({ detail }) => { const none: null = detail; console.log(none); });
const sheet: AnswerSheet = { confused: "no", temperature: { value: 37, unit: "C" }, days_since_birth: 3 };
await load();
console.log(assess(sheet).urgency, protocol().version, interview(sheet, { unsure: ["hiv"], passed: ["danger_signs"] }).screen?.id);
if (new Error() instanceof SheetError) handle.destroy();
`;

/** One line more, and something is wrong. */
const WRONG = {
  "an unknown region": 'element.region = "mars";',
  "an unknown option of mount": 'mount(document.body, { regoin: "uk" });',
  "an unknown cause": 'element.addEventListener("failed", (event) => event.detail.cause === "tired");',
  "an unknown answer": 'assess({ confused: "a bit" });',
  "an unknown question": 'assess({ tea: "no" });',
  "an unknown screen": 'interview({}, { passed: ["tea"] });',
};

describe("other people's tools", () => {
  test("publint finds nothing", async () => {
    const { stdout } = await tool("publint", "run", pkg, "--strict", "--pack", "npm");
    assert.match(stdout, /All good!/);
  });

  // The package is ES modules alone, as Node 20 and every bundler takes them, so what `require` would see (CommonJS in
  // Node) is left out; nothing else is.
  test("are the types wrong? they are not", async () => {
    const { stdout } = await tool("attw", "--pack", pkg, "--profile", "esm-only", "--format", "json");
    const { analysis } = JSON.parse(stdout);
    const found = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node16-cjs");
    assert.deepEqual(found, []);
    assert.ok(Object.keys(analysis.entrypoints).includes("./assess"));
  });

  test("the manifest for editors names what the element has", async () => {
    const { schemaVersion, modules } = JSON.parse(await readFile(join(pkg, "custom-elements.json"), "utf8"));
    assert.match(schemaVersion, /^2\./);
    const { declarations, exports, path } = modules[0];
    const element = declarations.find(({ tagName }) => tagName === "clog-or-mastitis");
    const { ClogOrMastitisElement } = await import(join(pkg, path));
    assert.deepEqual(element.attributes.map(({ name }) => name), [...ClogOrMastitisElement.observedAttributes]);
    assert.deepEqual(element.events.map(({ name }) => name), ["ready", "started", "closed", "failed"]);
    assert.deepEqual(element.slots.map(({ name }) => name), ["", "start"]);
    const definition = exports.find(({ kind }) => kind === "custom-element-definition");
    assert.equal(definition.declaration.name, element.name);
    const shell = await readFile(join(pkg, "index.js"), "utf8");
    const parts = ["attributes", "members", "events", "cssProperties"].flatMap((kind) => element[kind]);
    for (const { name, description } of parts) {
      assert.ok(shell.includes(`"${name}"`), `${name} is not in index.js`);
      assert.ok(description.length > 4, name);
    }
  });
});

describe("the types", () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "clog-or-mastitis-types-"));
    await mkdir(join(folder, "node_modules"));
    await symlink(pkg, join(folder, "node_modules/clog-or-mastitis"), "junction");
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test("fit what the package does, and refuse what it does not take", async () => {
    const right = RIGHT.trim().split("\n");
    const wrong = Object.entries(WRONG);
    const file = join(folder, "program.mts");
    await writeFile(file, [...right, ...wrong.map(([, line]) => line), ""].join("\n"));
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom"];
    const { stdout } = await tool("tsc", ...options, "--types", "", file).catch((error) => error);
    const lines = new Set([...stdout.matchAll(/program\.mts\((\d+),\d+\): error TS/g)].map(([, line]) => Number(line)));
    assert.deepEqual([...lines].filter((line) => line <= right.length), [], stdout);
    wrong.forEach(([what], index) => assert.ok(lines.has(right.length + index + 1), `they take ${what}`));
    assert.equal(stdout.match(/error TS/g).length, wrong.length, stdout);
  });

  test("every export has a comment", async () => {
    for (const file of ["index", "assess", "protocol", "react", "vue", "clog-or-mastitis"]) {
      const lines = (await readFile(join(pkg, `${file}.d.ts`), "utf8")).split("\n");
      lines.forEach((line, index) => {
        if (!/^export (class|function|interface|type \w)/.test(line)) return;
        assert.match(lines[index - 1], /\*\/$/, `${file}.d.ts: ${line}`);
      });
    }
  });
});

describe("what bundlers take along", () => {
  const CARRIED = {
    assess: "assess.wasm",
    frame: "frame.html",
    program: "clog-or-mastitis.wasm",
    ...Object.fromEntries(["ar", "en", "es", "fr"].map((tag) => [`first-${tag}`, `words/${tag}.json`])),
    ...Object.fromEntries(["ar", "en", "es", "fr"].map((tag) => [`words-${tag}`, `words/${tag}.words`])),
  };

  test("each chunk carries its file, byte by byte", async () => {
    assert.deepEqual((await readdir(join(pkg, "chunks"))).sort(), Object.keys(CARRIED).sort().map((name) => `${name}.js`));
    for (const [name, file] of Object.entries(CARRIED)) {
      const { default: text } = await import(join(pkg, "chunks", `${name}.js`));
      const carried = inflateSync(Buffer.from(text, "base64"));
      assert.ok(carried.equals(await readFile(join(pkg, file))), name);
    }
  });

  test("every import is one that bundlers understand, or one that they are told to leave alone", async () => {
    for (const file of ["index.js", "assess.js"]) {
      const source = await readFile(join(pkg, file), "utf8");
      assert.doesNotMatch(source, /import\.meta/, file);
      const imports = [...source.matchAll(/\bimport\(\s*([^)]*)/g)].map(([, what]) => what);
      assert.ok(imports.length > 0, file);
      for (const what of imports) assert.match(what, /^"\.\/[\w/.-]+"$|webpackIgnore: true[\s\S]*@vite-ignore/, file);
    }
    const { sideEffects } = manifest;
    assert.ok(sideEffects.includes("./index.js") && sideEffects.includes("./clog-or-mastitis.js"));
  });
});

describe("hashes", () => {
  test("are those of every file that a browser may load", async () => {
    const files = (await readdir(pkg, { recursive: true })).map((path) => path.replaceAll("\\", "/"));
    const loaded = files.filter((path) => /\.(js|html|wasm|words)$|^words\//.test(path) && !path.startsWith("fallback/"));
    assert.deepEqual(Object.keys(integrity), loaded.sort());
    for (const path of loaded) assert.equal(integrity[path], sri(await readFile(join(pkg, path))), path);
  });

  test("stand in every piece of HTML to paste", async () => {
    for (const piece of await readdir(join(pkg, "fallback"))) {
      guarded(await readFile(join(pkg, "fallback", piece), "utf8"), piece);
    }
  });
});

describe("the tarball", () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "clog-or-mastitis-pack-"));
  });

  after(() => rm(folder, { recursive: true, force: true }));

  test("has the same bytes from two folders, and a README with the script's hash", async () => {
    const other = join(folder, "quite another/folder");
    await cp(pkg, other, { recursive: true });
    for (const path of ["index.js", "README.md", "words/en.words"]) {
      await utimes(join(other, path), 1, 1);
      await chmod(join(other, path), 0o600);
    }
    const [first, second] = [await packed(pkg, "first"), await packed(other, "second")];
    assert.match(first.at(-1), /^sha512-/);
    assert.equal(first.at(-1), second.at(-1));
    guarded(await readFile(join(folder, "first/package/README.md"), "utf8"), "README.md");
  });

  // Rust's own library is compiled with the program, so that it carries no folder either.
  test("names no folder of the machine that it was built on", async () => {
    const files = await readdir(pkg, { recursive: true });
    // What is carried as base64 is one of the others.
    const readable = files.filter((file) => /\.(wasm|js|ts|json|md)$/.test(file) && !file.startsWith("chunks"));
    assert.ok(readable.includes("clog-or-mastitis.wasm") && readable.includes("assess.js"), String(readable));
    const folders = [fileURLToPath(new URL("../..", import.meta.url)), join(homedir(), "/")];
    for (const file of readable) {
      const text = (await readFile(join(pkg, file))).toString("latin1");
      for (const folder of folders) assert.ok(!text.includes(folder), `${file} names ${folder}`);
    }
  });

  async function packed(from, to) {
    const script = join(www, "pack.mjs");
    const { stdout } = await run(process.execPath, [script, "--pkg", from, "--out", join(folder, to)]);
    return stdout.trim().split("\n");
  }
});

/** Every tag that loads the script carries its hash. */
function guarded(html, name) {
  const tags = html.match(/<script [^>]*clog-or-mastitis\.js[^>]*>/g) ?? [];
  assert.ok(tags.length > 0, name);
  for (const tag of tags) assert.ok(tag.includes(`integrity="${integrity["clog-or-mastitis.js"]}"`), `${name}: ${tag}`);
}

function tool(name, ...args) {
  const windows = process.platform === "win32";
  const path = join(www, "node_modules/.bin", windows ? `${name}.cmd` : name);
  return run(path, args, { shell: windows, env: { ...process.env, npm_config_loglevel: "error" }, maxBuffer: 2 ** 26 });
}
