// A static server on this machine that sends files as a good host would: compressed beforehand with Brotli, parts kept by
// the browser for a year, pages asked for anew.
//
// Not here: a slow network (the browser plays it).

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { cp, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".wasm": "application/wasm",
  ".words": "application/octet-stream",
  ".png": "image/png",
};
const COMPRESSED = new Set([".html", ".js", ".css", ".json", ".wasm", ".words"]);

/** Writes `<file>.br` beside every file of a folder that is worth it; `kept` is the folder of those done before. */
export async function compress(folder, kept) {
  await mkdir(kept, { recursive: true });
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !COMPRESSED.has(extname(entry.name))) continue;
    const file = join(entry.parentPath, entry.name);
    const raw = await readFile(file);
    // The largest take a minute, so what was compressed once is kept.
    const known = join(kept, `${createHash("sha256").update(raw).digest("hex")}.br`);
    if (await readFile(known).then((bytes) => writeFile(`${file}.br`, bytes), () => "new") !== "new") continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
    await writeFile(known, brotliCompressSync(raw, { params }));
    await cp(known, `${file}.br`);
  }
}

/** Serves a folder on a free port; gives its address and how to stop. */
export async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const exists = (name) => stat(name).then((found) => found.isFile(), () => false);
    const sent = (await exists(`${file}.br`)) ? `${file}.br` : file;
    if (!file.startsWith(folder) || !(await exists(sent))) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "Content-Type": type,
      "Cache-Control": type.startsWith("text/html") && !file.endsWith("frame.html") ? "no-cache" : "public, max-age=31536000, immutable",
      ...(sent === file ? {} : { "Content-Encoding": "br" }),
      "Content-Length": (await stat(sent)).size,
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { url: `http://localhost:${server.address().port}`, close: () => server.close() };
}
