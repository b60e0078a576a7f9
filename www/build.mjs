// Bundles the TypeScript shell into the package folder.
//
//   node www/build.mjs --widget <folder> --headless <folder> --labels <file> --numbers <file> --review <day> --out <folder>
//
// Glue: the JavaScript that wasm-bindgen writes beside each wasm file. The shell imports it as `glue/widget` and
// `glue/headless`, because its place depends on the build; the two folders given here say where it is.
// Labels: what the shell itself knows of each language, as JSON: its `name` and `dir`, the words `start` and `title`, and
// `guide`, the plain guide's HTML, and `plain`, the same as data.
// Numbers: each region's emergency number, as JSON.
// Review: the day after which the advice is due for review, as year-month-day.
// First screens: `words/<language>.json`, recorded from the program in <out> (`first/record.mjs`).
// Chunks: modules that carry a file as text, so that every bundler takes them along (`src/npm/carried.ts`).
//
// The wasm files and the words must lie in <out> already: their hashes go into the script `near.js`. Order: style sheet,
// inner document, outer document, `shadow.js`, `near.js`, loader; each holds the one before it, or its hash. `pages.mjs`
// puts documents together.
//
// Not here: building, shrinking and copying the wasm files, the words and the licences (`cargo xtask build`).

import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { deflateSync } from "node:zlib";
import { integrityOf, sri, withIntegrity } from "./integrity.mjs";
import { hash, innerDocument, outerDocument, standalonePage } from "./pages.mjs";
import { TARGET } from "./targets.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const NAMES = ["widget", "headless", "labels", "numbers", "review", "out"];
const { values } = parseArgs({ options: Object.fromEntries(NAMES.map((name) => [name, { type: "string" }])) });
for (const name of NAMES) {
  if (values[name] === undefined) {
    console.error(`www/build.mjs needs --${name}; see the head of that file.`);
    process.exit(2);
  }
}
const out = resolve(values.out);

/** Resolves `glue/<name>` to wasm-bindgen's output. */
const glue = {
  name: "glue",
  setup(esbuild) {
    // Its name and not its place, which would stand in what is written.
    esbuild.onResolve({ filter: /^glue\// }, ({ path }) => ({ path: path.slice("glue/".length), namespace: "glue" }));
    esbuild.onLoad({ filter: /.*/, namespace: "glue" }, async ({ path }) => {
      const place = resolve(values[path]);
      return {
        contents: withoutDefaultAddress(await readFile(join(place, "clog_or_mastitis.js"), "utf8")),
        resolveDir: place,
      };
    });
  },
};

/**
 * The glue's built-in guess at the wasm's address names a file that the package does not have. The shell always passes
 * the bytes, and bundlers of other people's pages would try to resolve that name and stop.
 */
function withoutDefaultAddress(source) {
  return source.replace(/new URL\((['"])[^'"]*_bg\.wasm\1,\s*import\.meta\.url\)/g, "undefined");
}

/**
 * Resolves `chunks` and `chunks/assess` to lists of plain imports, one a chunk. Bundlers of other people's sites find a
 * module by the text of its import, so each name has to stand there in full.
 */
function chunkLists(lists) {
  return {
    name: "chunks",
    setup(esbuild) {
      esbuild.onResolve({ filter: /^chunks(\/assess)?$/ }, ({ path }) => ({ path, namespace: "chunks" }));
      esbuild.onLoad({ filter: /.*/, namespace: "chunks" }, ({ path }) => ({ contents: lists[path] }));
      esbuild.onResolve({ filter: /^\.\//, namespace: "chunks" }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Writes a file of <out> as a chunk; its type is the same for all. */
async function writeChunk(name, file) {
  const text = deflateSync(await readFile(join(out, file)), { level: 9 }).toString("base64");
  await writeFile(join(out, "chunks", `${name}.js`), `// ${file}, compressed, as base64.\nexport default "${text}";\n`);
}

/** A style sheet with its imports, minified. */
async function styleSheet(path) {
  const sheet = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    charset: "utf8",
    target: TARGET,
  });
  return sheet.outputFiles[0].text.trim();
}

/** Style sheets are text for `CSSStyleSheet.replaceSync`. */
const sheetAsText = {
  name: "sheet-as-text",
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await styleSheet(path), loader: "text" }));
  },
};

const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  target: TARGET,
  legalComments: "none",
  plugins: [glue, sheetAsText],
  logLevel: "warning",
};

/** A script that stands inside a document. */
async function inlineScript(entry, define) {
  const script = await build({
    ...shared,
    entryPoints: [join(here, "src", entry)],
    format: "iife",
    define,
    write: false,
    // The glue asks for the address of its script only where no bytes are given.
    logOverride: { "empty-import-meta": "silent" },
  });
  return script.outputFiles[0].text.trim();
}

/**
 * A script's is the very one of `integrity.json`: a page's policy that names scripts by hash lets in only what is asked for
 * with the hash that stands in it, letter by letter.
 */
async function hashOf(file) {
  const bytes = await readFile(join(out, file));
  return file.endsWith(".js") ? sri(bytes) : hash(bytes);
}

async function integrity() {
  const words = (await readdir(join(out, "words"))).map((name) => `words/${name}`);
  const files = ["frame.html", "clog-or-mastitis.wasm", "shadow.js", ...words.sort()];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await hashOf(file)])));
}

/** Has the program draw its first screen, in a worker of its own, and writes what it drew. */
async function recordFirstScreens() {
  const bytes = async (tag) => [tag, await readFile(join(out, "words", `${tag}.words`))];
  const bundled = await build({ ...shared, entryPoints: ["glue/widget"], format: "esm", write: false, logOverride: { "empty-import-meta": "silent" } });
  const worker = new Worker(new URL("first/record.mjs", import.meta.url), {
    workerData: {
      glue: bundled.outputFiles[0].text,
      wasm: await readFile(join(out, "clog-or-mastitis.wasm")),
      review: values.review.split("-").map(Number),
      labels,
      words: Object.fromEntries(await Promise.all(languages.map(bytes))),
    },
  });
  const [recorded] = await once(worker, "message");
  await Promise.all(Object.entries(recorded).map(([tag, text]) => writeFile(join(out, "words", `${tag}.json`), text)));
}

await mkdir(out, { recursive: true });

const sheet = await styleSheet(join(here, "src/styles.css"));
// What the style sheet calls public is what a page may set, in a frame too.
const drawn = await Promise.all(["early", "stage"].map((name) => styleSheet(join(here, `src/${name}.css`))));
const names = new Set([sheet, ...drawn].join("").match(/--clog-or-mastitis-[a-z-]+/g));
const labels = JSON.parse(await readFile(values.labels, "utf8"));
/** One part or some of every language's label. */
const each = (pick) => JSON.stringify(Object.fromEntries(Object.entries(labels).map(([tag, label]) => [tag, pick(label)])));
const define = {
  PUBLIC_PROPERTIES: JSON.stringify([...names].sort()),
  SPOKEN: each(({ name, dir, title }) => ({ name, dir, title })),
};

const languages = (await readdir(join(out, "words"))).filter((name) => name.endsWith(".words")).map((name) => name.replace(/\.words$/, "")).sort();
await recordFirstScreens();

const inner = innerDocument(sheet, await inlineScript("frame/inner.ts", define));
const outer = outerDocument(
  inner,
  await inlineScript("frame/outer.ts", { ...define, INNER_DOCUMENT: JSON.stringify(inner.html) }),
);
await writeFile(join(out, "frame.html"), outer);

const standalone = await inlineScript("standalone.ts", define);
await writeFile(join(out, "standalone.html"), await standalonePage(out, sheet, standalone, labels));

const carried = {
  frame: "frame.html",
  program: "clog-or-mastitis.wasm",
  ...Object.fromEntries(languages.flatMap((tag) => [[`first-${tag}`, `words/${tag}.json`], [`words-${tag}`, `words/${tag}.words`]])),
};
await mkdir(join(out, "chunks"), { recursive: true });
await Promise.all(Object.entries({ ...carried, assess: "assess.wasm" }).map(([name, file]) => writeChunk(name, file)));

const importOf = (path) => `() => import("${path}")`;
const texts = Object.keys(carried).map((name) => `"${name}": ${importOf(`./chunks/${name}.js`)}`);
const lists = {
  chunks: `export const chunks = { texts: { ${texts.join(", ")} }, shadow: ${importOf("./shadow.js")} };`,
  "chunks/assess": `export const chunks = { assess: ${importOf("./chunks/assess.js")} };`,
};

const entry = {
  ...shared,
  define: {
    ...define,
    STARTS: each(({ start }) => start),
    PLAIN_GUIDES: each(({ plain }) => plain),
    EMERGENCY_NUMBERS: await readFile(values.numbers, "utf8"),
  },
  plugins: [...shared.plugins, chunkLists(lists)],
  format: "esm",
  outdir: out,
};
/** A script of the package; what it knows of others is in `known`. */
const script = (name, known) => build({ ...entry, define: { ...entry.define, ...known }, entryPoints: [join(here, `src/${name}.ts`)] });
await script("shadow", {});
const known = { INTEGRITY: JSON.stringify(await integrity()) };
await script("near", known);
const near = JSON.stringify(await hashOf("near.js"));
await Promise.all([
  // Of the languages it knows the tags alone.
  script("clog-or-mastitis", { NEAR: near, SPOKEN: each(() => 0) }),
  // Comments that tell a bundler to let an import alone do not outlive the removal of white space.
  build({
    ...entry,
    define: { ...entry.define, ...known },
    entryPoints: { index: join(here, "src/npm/index.ts"), assess: join(here, "src/assess.ts") },
    minify: false,
    minifySyntax: true,
  }),
  ...["index", "clog-or-mastitis", "assess", "protocol", "react", "vue"].map((name) =>
    copyFile(join(here, `src/types/${name}.d.ts`), join(out, `${name}.d.ts`)),
  ),
  // Types only; but whoever writes the import has it run.
  ...["react", "vue"].map((name) => writeFile(join(out, `${name}.js`), "export {};\n")),
]);

// Last, when every file stands: the hashes, and the piece of HTML to paste with the script's.
const hashes = await integrityOf(out);
await writeFile(join(out, "integrity.json"), `${JSON.stringify(hashes, null, 2)}\n`);
const pieces = (await readdir(out)).includes("fallback") ? await readdir(join(out, "fallback")) : [];
for (const piece of pieces.map((name) => join(out, "fallback", name))) {
  await writeFile(piece, withIntegrity(await readFile(piece, "utf8"), hashes));
}
