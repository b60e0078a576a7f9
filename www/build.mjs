// Bundles the TypeScript shell into the package folder.
//
//   node www/build.mjs --widget <folder> --headless <folder> --out <folder>
//
// Glue: the JavaScript that wasm-bindgen writes beside each wasm file. The shell imports it as `glue/widget` and
// `glue/headless`, because its place depends on the build; the two folders given here say where it is.
//
// Not here: building, shrinking and copying the wasm files, the words and the licences (`cargo xtask build`).

import { build } from "esbuild";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const here = dirname(fileURLToPath(import.meta.url));

const { values } = parseArgs({
  options: { widget: { type: "string" }, headless: { type: "string" }, out: { type: "string" } },
});
for (const name of ["widget", "headless", "out"]) {
  if (values[name] === undefined) {
    console.error(`www/build.mjs needs --${name} <folder>; see the head of that file.`);
    process.exit(2);
  }
}
const out = resolve(values.out);

/** The oldest engines with constructable style sheets, :has() and everything else the shell uses; older ones keep the fallback. */
const TARGET = ["chrome111", "firefox121", "safari16.4"];

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

/** Style sheets are text for `CSSStyleSheet.replaceSync`: their imports are joined and the whole is minified first. */
const sheetAsText = {
  name: "sheet-as-text",
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await build({
        entryPoints: [path],
        bundle: true,
        minify: true,
        write: false,
        charset: "utf8",
        target: TARGET,
      });
      return { contents: sheet.outputFiles[0].text.trim(), loader: "text" };
    });
  },
};

const shared = {
  bundle: true,
  format: "esm",
  minify: true,
  charset: "utf8",
  target: TARGET,
  legalComments: "none",
  plugins: [glue, sheetAsText],
  logLevel: "warning",
};

await mkdir(out, { recursive: true });
await Promise.all([
  build({ ...shared, entryPoints: [join(here, "src/clog-or-mastitis.ts")], outfile: join(out, "clog-or-mastitis.js") }),
  build({ ...shared, entryPoints: [join(here, "src/assess.ts")], outfile: join(out, "assess.js") }),
  copyFile(join(here, "src/types/index.d.ts"), join(out, "index.d.ts")),
  copyFile(join(here, "src/types/assess.d.ts"), join(out, "assess.d.ts")),
]);
