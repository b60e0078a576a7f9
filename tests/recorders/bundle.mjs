// Bundles each recorder with its settings into one classic script, as a publisher's tag would load it.
//
//   node bundle.mjs <out>
//
// Not here: the pages that load them, and the search of what they recorded (`tests/journeys/tests/recorders`).

import { build } from "esbuild";
import { join } from "node:path";

const [out] = process.argv.slice(2);
if (out === undefined) {
  console.error("bundle.mjs needs the folder to write to; see the head of that file.");
  process.exit(2);
}
await build({
  entryPoints: ["rrweb", "posthog", "sentry"].map((name) => join(import.meta.dirname, `${name}.js`)),
  outdir: out,
  bundle: true,
  minify: true,
  format: "iife",
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
});
