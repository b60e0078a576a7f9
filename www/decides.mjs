// Bundles the script and the style sheet of the page on how the checker decides.
//
//   node www/decides.mjs --out <folder>
//
// The page finds the program in the package beside it (`pkg/assess.js`), as anyone else's page would, so nothing of the
// program is bundled here. Not here: the page itself, which `cargo xtask build` writes from the tables.

import { build } from "esbuild";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { TARGET } from "./targets.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "src/decides");
const { values } = parseArgs({ options: { out: { type: "string" } } });
if (values.out === undefined) {
  console.error("www/decides.mjs needs --out; see the head of that file.");
  process.exit(2);
}

await build({
  entryPoints: [
    { in: join(source, "page.ts"), out: "how-it-decides" },
    { in: join(source, "page.css"), out: "how-it-decides" },
  ],
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: TARGET,
  legalComments: "none",
  logLevel: "warning",
  outdir: resolve(values.out),
});
