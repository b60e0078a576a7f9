/**
 * Where the package's parts come from: the seam between what needs them and the ways to get them.
 *
 * Two ways. `load.ts` fetches files from the package's folder and checks their hashes. `npm/carried.ts` takes them out of
 * modules that a bundler carries along with the rest of a site. Each entry of the package names its own way; the attribute
 * `base` names a folder instead.
 *
 * Not here: what is done with the parts (`mount-frame.ts`, `mount-shadow.ts`).
 */
import type { Language } from "./languages";
import type { startInShadow } from "./shadow";

/** The file `shadow.js`. */
export interface ShadowModule {
  readonly startInShadow: typeof startInShadow;
}

/** One way to the parts. Every promise rejects with a `Failure` that names the part. */
export interface Source {
  /** An address of the place that the parts come from: a refusal by the page's policy that names it concerns us. */
  readonly place: string;
  /** The address of the outer frame's document, where it has one. */
  readonly frameFile?: string;
  /** The outer frame's document. */
  frame(): Promise<string>;
  /** The first screen in one language, as the build recorded it. */
  first(language: Language): Promise<string>;
  /** The program. */
  program(): Promise<ArrayBuffer>;
  /** The words of one language. */
  words(language: Language): Promise<Uint8Array>;
  /** The code for a shadow root. */
  shadow(): Promise<ShadowModule>;
}

/** How an entry of the package gets its parts, and how it gets them from a folder. */
export interface Ways {
  own(): Source;
  folder(base: string): Source;
}

/** What the program needs: all that a reader's browser still asks for once the first screen is there. */
export async function programOf(source: Source, language: Language): Promise<[wasm: ArrayBuffer, words: Uint8Array]> {
  return Promise.all([source.program(), source.words(language)]);
}

let ways: Ways | undefined;

/** Said once by each entry, before any element starts. */
export function useWays(chosen: Ways): void {
  ways = chosen;
}

/** The source for the attribute `base`; empty stands for the entry's own. */
export function sourceOf(base: string): Source {
  // Both entries name theirs while they are read.
  if (ways === undefined) throw new Error("no way to the parts was named");
  return base === "" ? ways.own() : ways.folder(base);
}
