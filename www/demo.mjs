// Bundles the scripts and the style sheets of the demo's own pages: how the checker decides, how it looks, and how it gets
// on a page.
//
//   node www/demo.mjs --out <folder>
//
// The pages find the program in the package beside them (`pkg/`), as anyone else's page would, so nothing of the program
// is bundled here. Not here: the pages themselves, which `cargo xtask build` fills in.

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { TARGET } from "./targets.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "src");
const { values } = parseArgs({ options: { out: { type: "string" } } });
if (values.out === undefined) {
  console.error("www/demo.mjs needs --out; see the head of that file.");
  process.exit(2);
}

async function loaderHash() {
  const script = await readFile(join(resolve(values.out), "pkg/clog-or-mastitis.js"));
  return `sha384-${createHash("sha384").update(script).digest("base64")}`;
}

await build({
  entryPoints: [
    { in: join(source, "decides/page.ts"), out: "how-it-decides" },
    { in: join(source, "decides/page.css"), out: "how-it-decides" },
    { in: join(source, "design/page.ts"), out: "design" },
    { in: join(source, "design/page.css"), out: "design" },
    { in: join(source, "embed/page.ts"), out: "embed" },
    { in: join(source, "embed/page.css"), out: "embed" },
  ],
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  target: TARGET,
  legalComments: "none",
  logLevel: "warning",
  // The hash of the script that lies beside the pages: what a publisher copies is what was built.
  define: { LOADER_HASH: JSON.stringify(await loaderHash()) },
  outdir: resolve(values.out),
});
