/**
 * Fetches the package's parts and lets none through that is not the one this script was built with.
 *
 * Base: the folder that the running script came from, or the one that the attribute `base` names; every other file of
 * the package lies in or under it.
 * Integrity: the hash of each file, known to this script since the build. The first script knows this one's in the same
 * way (`guarded.ts`), so a page that guards the script tag with its own `integrity` attribute thereby guards every part.
 *
 * Not here: starting anything (`program.ts`, `mount-frame.ts`).
 */
import { Failure, type Cause } from "./failure";
import type { Guarded } from "./guarded";
import type { ShadowModule, Source } from "./source";

/** Path in the package to hash, put in by `build.mjs`. */
declare const INTEGRITY: Readonly<Record<string, string>>;

const TIME_LIMIT_MS = 10_000;

/** What can be fetched, with the cause for each way in which it can fail to arrive. */
const FRAME = { unreachable: "frame_unreachable", damaged: "frame_damaged" } as const;
const WASM = { unreachable: "wasm_unreachable", damaged: "wasm_damaged" } as const;
const WORDS = { unreachable: "words_unreachable", damaged: "words_damaged" } as const;

type Causes = { readonly unreachable: Cause; readonly damaged: Cause };

const downloads = new Map<string, Promise<ArrayBuffer>>();

/** The files in a folder, `base`, whose address ends with a slash; scripts among them are run by a guard. */
export const fetchedBy =
  (guarded: Guarded) =>
  (base: string): Source => ({
    place: base,
    frameFile: address(base, "frame.html"),
    frame: async () => new TextDecoder().decode(await load(base, "frame.html", FRAME)),
    first: async (language) => new TextDecoder().decode(await load(base, `words/${language}.json`, WORDS)),
    program: () => load(base, "clog-or-mastitis.wasm", WASM),
    words: async (language) => new Uint8Array(await load(base, `words/${language}.words`, WORDS)),
    shadow: () => guarded(address(base, "shadow.js"), hashOf("shadow.js", "script_damaged")) as Promise<ShadowModule>,
  });

function address(base: string, path: string): string {
  return new URL(path, base).href;
}

/** One download a file and page, however many elements want it; a failed one may be tried again. */
async function load(base: string, path: string, causes: Causes): Promise<ArrayBuffer> {
  const url = address(base, path);
  let download = downloads.get(url);
  if (download === undefined) {
    download = fetchWhole(url, hashOf(path, causes.damaged), causes);
    downloads.set(url, download);
    download.catch(() => downloads.delete(url));
  }
  return download;
}

function hashOf(path: string, damaged: Cause): string {
  const integrity = INTEGRITY[path];
  // An empty hash would let anything through.
  if (integrity === undefined) throw new Failure(damaged, `no hash is known for ${path}`);
  return integrity;
}

async function fetchWhole(url: string, integrity: string, causes: Causes): Promise<ArrayBuffer> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), TIME_LIMIT_MS);
  try {
    // No cookie goes along: who reads the article is nobody's business, a content network's least of all.
    const settings: RequestInit = { signal: clock.signal, credentials: "omit", referrerPolicy: "no-referrer" };
    try {
      const answer = await fetch(url, { ...settings, integrity });
      return await answer.arrayBuffer();
    } catch (thrown) {
      // A browser does not tell a wrong hash from a lost line. A second look, at the status alone, does.
      const answer = await fetch(url, settings);
      await answer.body?.cancel();
      if (answer.ok) throw new Failure(causes.damaged, url);
      throw new Failure(causes.unreachable, `status ${answer.status} for ${url}`);
    }
  } catch (thrown) {
    if (clock.signal.aborted) throw new Failure("timeout", url);
    throw thrown instanceof Failure ? thrown : new Failure(causes.unreachable, `${url}: ${String(thrown)}`);
  } finally {
    clearTimeout(timer);
  }
}
