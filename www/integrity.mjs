// The hashes that guard the package's files, and the script tag that carries one.
//
// `integrity.json` of the package names every file that a browser may load. The piece of HTML to paste and the packed
// README carry the script's: a page that guards the script guards everything, for the script knows the hash of each part.
//
// Not here: the hashes inside the script (`build.mjs`), which it compares with what it fetches.

import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join, sep } from "node:path";

const SCRIPT = "clog-or-mastitis.js";

/** What a browser may load; types, licences and pieces to paste are for people and editors. */
const LOADED = /^(?!fallback\/)(.*\.(html|js|wasm|words)|words\/.*\.json)$/;

/** The hash of some bytes, as `integrity` attributes take it. */
export function sri(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}

/** Path to hash, of every file in a folder that a browser may load. */
export async function integrityOf(folder) {
  const entries = await readdir(folder, { recursive: true });
  const paths = entries.map((path) => path.split(sep).join("/")).filter((path) => LOADED.test(path));
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path, sri(await readFile(join(folder, path)))])),
  );
}

/** A text with the hash on each tag that loads the script from the package's folder. */
export function withIntegrity(text, integrity) {
  const tag = new RegExp(`(<script type="module" src="[^"]*/${SCRIPT.replaceAll(".", "\\.")}")>`, "g");
  return text.replace(tag, `$1 integrity="${integrity[SCRIPT]}">`);
}
