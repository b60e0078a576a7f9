// Bundles a page's script with what it takes from npm, as `www/package-lock.json` fixes it:
//
//   node tests/journeys/pages/bundle.mjs <script> <file to write>
//
// The package itself is imported by the page from the site, as it is served.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const www = new URL("../../../www/", import.meta.url);
const { build } = createRequire(new URL("package.json", www))("esbuild");
const [script, file] = process.argv.slice(2);

await build({
  entryPoints: [script],
  outfile: file,
  bundle: true,
  format: "esm",
  external: ["/pkg/*"],
  nodePaths: [fileURLToPath(new URL("node_modules", www))],
  logLevel: "warning",
});
