/**
 * Takes the package's parts out of modules that carry them as text.
 *
 * Chunk: such a module, `chunks/<name>.js`. Its file's bytes, compressed and written as base64, are its default export. A
 * plain `import()` names it, so that a bundler carries it along without any rule and the page loads it only when it is
 * wanted.
 *
 * Not here: making the chunks (`build.mjs`).
 */
import { chunks } from "chunks";
import { Failure, type Cause } from "../failure";
import type { ShadowModule, Source } from "../source";
import { unpacked } from "../unpack";

/** As long as a file that is fetched may take. */
const TIME_LIMIT_MS = 10_000;

type Chunk = () => Promise<{ readonly default: string }>;

const unpackedOnce = new Map<string, Promise<ArrayBuffer>>();

export const carried: Source = {
  // A bundler decides where the chunks lie; the page's own origin is the likeliest place.
  get place() {
    return document.baseURI;
  },
  frame: async () => new TextDecoder().decode(await part("frame", "frame_unreachable", "frame_damaged")),
  first: async (language) => new TextDecoder().decode(await part(`first-${language}`, "words_unreachable", "words_damaged")),
  program: () => part("program", "wasm_unreachable", "wasm_damaged"),
  words: async (language) => new Uint8Array(await part(`words-${language}`, "words_unreachable", "words_damaged")),
  shadow: (): Promise<ShadowModule> => inTime("shadow", chunks.shadow()),
};

/** One chunk's bytes, unpacked once however many elements want them; one that failed may be tried again. */
function part(name: string, unreachable: Cause, damaged: Cause): Promise<ArrayBuffer> {
  let bytes = unpackedOnce.get(name);
  if (bytes === undefined) {
    bytes = take(name, unreachable, damaged);
    unpackedOnce.set(name, bytes);
    bytes.catch(() => unpackedOnce.delete(name));
  }
  return bytes;
}

async function take(name: string, unreachable: Cause, damaged: Cause): Promise<ArrayBuffer> {
  const chunk: Chunk | undefined = chunks.texts[name];
  if (chunk === undefined) throw new Failure(unreachable, `no chunk is known for ${name}`);
  if (typeof DecompressionStream === "undefined") throw new Failure("browser_too_old");
  let text: string;
  try {
    text = (await inTime(name, chunk())).default;
  } catch (thrown) {
    throw Failure.from(thrown, unreachable);
  }
  try {
    return await unpacked(text, "deflate");
  } catch (thrown) {
    throw new Failure(damaged, `chunks/${name}.js: ${String(thrown)}`);
  }
}

/** A module that does not come keeps an import waiting for as long as the browser likes. */
async function inTime<T>(name: string, module: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Failure("timeout", `chunks/${name}.js`)), TIME_LIMIT_MS);
  });
  try {
    return await Promise.race([module, late]);
  } finally {
    clearTimeout(timer);
  }
}
