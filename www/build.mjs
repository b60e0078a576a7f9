// Bundles the TypeScript shell into the package folder.
//
//   node www/build.mjs --widget <folder> --headless <folder> --labels <file> --out <folder>
//
// Glue: the JavaScript that wasm-bindgen writes beside each wasm file. The shell imports it as `glue/widget` and
// `glue/headless`, because its place depends on the build; the two folders given here say where it is.
// Labels: what the shell itself knows of each language, as JSON: its `name` and `dir`, the words `start` and `title`, and
// `guide`, the plain guide's HTML.
//
// The wasm files and the words must lie in <out> already: their hashes go into the loader. Order: style sheet, inner
// document, outer document, loader; each holds the one before it, or its hash. `pages.mjs` puts documents together.
//
// Not here: building, shrinking and copying the wasm files, the words and the licences (`cargo xtask build`).

import { build } from "esbuild";
import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { hash, innerDocument, outerDocument, standalonePage } from "./pages.mjs";
import { TARGET } from "./targets.mjs";

const here = dirname(fileURLToPath(import.meta.url));

const NAMES = ["widget", "headless", "labels", "out"];
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
    esbuild.onResolve({ filter: /^glue\// }, ({ path }) => ({
      path: join(resolve(values[path.slice("glue/".length)]), "clog_or_mastitis.js"),
      namespace: "glue",
    }));
    esbuild.onLoad({ filter: /.*/, namespace: "glue" }, async ({ path }) => ({
      contents: withoutDefaultAddress(await readFile(path, "utf8")),
      resolveDir: dirname(path),
    }));
  },
};

/**
 * The glue's built-in guess at the wasm's address names a file that the package does not have. The shell always passes
 * the bytes, and bundlers of other people's pages would try to resolve that name and stop.
 */
function withoutDefaultAddress(source) {
  return source.replace(/new URL\((['"])[^'"]*_bg\.wasm\1,\s*import\.meta\.url\)/g, "undefined");
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

async function integrity() {
  const words = (await readdir(join(out, "words"))).map((name) => `words/${name}`);
  const files = ["frame.html", "clog-or-mastitis.wasm", ...words.sort()];
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, hash(await readFile(join(out, file)))])));
}

await mkdir(out, { recursive: true });

const sheet = await styleSheet(join(here, "src/styles.css"));
// What the style sheet calls public is what a page may set, in a frame too.
const names = new Set(`${sheet}${await styleSheet(join(here, "src/stage.css"))}`.match(/--clog-or-mastitis-[a-z-]+/g));
const labels = JSON.parse(await readFile(values.labels, "utf8"));
/** One part or some of every language's label. */
const each = (pick) => JSON.stringify(Object.fromEntries(Object.entries(labels).map(([tag, label]) => [tag, pick(label)])));
const define = {
  PUBLIC_PROPERTIES: JSON.stringify([...names].sort()),
  SPOKEN: each(({ name, dir, title }) => ({ name, dir, title })),
};

const inner = innerDocument(sheet, await inlineScript("frame/inner.ts", define));
const outer = outerDocument(
  inner,
  await inlineScript("frame/outer.ts", { ...define, INNER_DOCUMENT: JSON.stringify(inner.html) }),
);
await writeFile(join(out, "frame.html"), outer);

const standalone = await inlineScript("standalone.ts", define);
await writeFile(join(out, "standalone.html"), await standalonePage(out, sheet, standalone, labels));

await Promise.all([
  build({
    ...shared,
    entryPoints: ["clog-or-mastitis", "shadow", "assess"].map((name) => join(here, `src/${name}.ts`)),
    define: { ...define, INTEGRITY: JSON.stringify(await integrity()), STARTS: each(({ start }) => start) },
    format: "esm",
    outdir: out,
  }),
  copyFile(join(here, "src/types/index.d.ts"), join(out, "index.d.ts")),
  copyFile(join(here, "src/types/assess.d.ts"), join(out, "assess.d.ts")),
  copyFile(join(here, "src/types/protocol.d.ts"), join(out, "protocol.d.ts")),
]);
