// Packs the built package into the tarball that is published.
//
//   node www/pack.mjs --pkg <folder> --out <folder>
//
// The tarball has the same bytes wherever and whenever it is made from the same sources: npm leaves out times, and the
// files' permissions are set here. The README in it carries the hash of the script that is packed with it, which the
// README in the repository cannot know. Prints the tarball's path, size and hash.
//
// Not here: building (`cargo xtask build`), and trying that two folders give the same (`cargo xtask pack --check`).

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { chmod, copyFile, mkdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs, promisify } from "node:util";
import { integrityOf, withIntegrity } from "./integrity.mjs";

const run = promisify(execFile);
const { values } = parseArgs({ options: { pkg: { type: "string" }, out: { type: "string" } } });
if (values.pkg === undefined || values.out === undefined) {
  console.error("www/pack.mjs needs --pkg and --out; see the head of that file.");
  process.exit(2);
}
const pkg = resolve(values.pkg);
const out = resolve(values.out);
const staging = join(out, "package");

// What npm would pack, and nothing else that lies there.
const [{ files }] = await npm(pkg, "pack", "--dry-run", "--json");
await rm(out, { recursive: true, force: true });
for (const { path } of files) {
  const to = join(staging, path);
  await mkdir(dirname(to), { recursive: true });
  await copyFile(join(pkg, path), to);
  await chmod(to, 0o644);
}
const readme = join(staging, "README.md");
await writeFile(readme, withIntegrity(await readFile(readme, "utf8"), await integrityOf(staging)));

const [{ filename }] = await npm(staging, "pack", "--json", "--pack-destination", out);
const tarball = join(out, filename);
const hash = createHash("sha512").update(await readFile(tarball)).digest("base64");
console.log(`${tarball}\n${(await stat(tarball)).size} bytes\nsha512-${hash}`);

/** npm without any registry; what it prints, read. */
async function npm(cwd, ...args) {
  const windows = process.platform === "win32";
  const settings = { cwd, shell: windows, env: { ...process.env, npm_config_loglevel: "error" } };
  const { stdout } = await run(windows ? "npm.cmd" : "npm", args, settings);
  return JSON.parse(stdout);
}
