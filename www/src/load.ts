/**
 * Fetches the widget's program and the words of one language, side by side, once a page.
 *
 * Base: the folder that the running script came from; every other file of the package lies in or under it.
 *
 * Not here: compiling and starting the program (`mount-shadow.ts`).
 */
import { Failure, type Cause } from "./failure";
import type { Language } from "./options";

/** The bytes of one widget. */
export interface Parts {
  readonly wasm: ArrayBuffer;
  readonly words: Uint8Array;
}

const TIME_LIMIT_MS = 10_000;

/** "\0asm": how every WebAssembly file begins. */
const WASM_MAGIC = [0x00, 0x61, 0x73, 0x6d] as const;

// `import.meta.url` is the one address that a script always knows: it holds under any folder, any origin, any bundler.
const base = new URL("./", import.meta.url);

const downloads = new Map<Language, Promise<Parts>>();

/** The widget's bytes; elements that ask for the same language share one download. A failed one may be tried again. */
export function load(language: Language): Promise<Parts> {
  const running = downloads.get(language);
  if (running !== undefined) return running;
  const download = fetchParts(language);
  downloads.set(language, download);
  download.catch(() => downloads.delete(language));
  return download;
}

async function fetchParts(language: Language): Promise<Parts> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), TIME_LIMIT_MS);
  try {
    const [wasm, words] = await Promise.all([
      fetchBytes("clog-or-mastitis.wasm", "wasm_unreachable", clock.signal),
      fetchBytes(`words/${language}.words`, "words_unreachable", clock.signal),
    ]);
    const start = new Uint8Array(wasm, 0, Math.min(wasm.byteLength, WASM_MAGIC.length));
    if (!WASM_MAGIC.every((byte, index) => start[index] === byte)) {
      throw new Failure("wasm_damaged", `${wasm.byteLength} bytes that do not begin like WebAssembly`);
    }
    if (words.byteLength === 0) throw new Failure("words_damaged", "0 bytes");
    return { wasm, words: new Uint8Array(words) };
  } finally {
    clearTimeout(timer);
    // When one download failed, the other is of no use.
    clock.abort();
  }
}

async function fetchBytes(path: string, unreachable: Cause, signal: AbortSignal): Promise<ArrayBuffer> {
  const address = new URL(path, base);
  try {
    // No cookie goes along: who reads the article is nobody's business, a content network's least of all.
    const answer = await fetch(address, { signal, credentials: "omit" });
    if (!answer.ok) throw new Failure(unreachable, `status ${answer.status} for ${address.href}`);
    return await answer.arrayBuffer();
  } catch (thrown) {
    if (signal.aborted) throw new Failure("timeout", address.href);
    if (thrown instanceof Failure) throw thrown;
    throw new Failure(unreachable, `${address.href}: ${String(thrown)}`);
  }
}
