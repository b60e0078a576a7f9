/**
 * Modules that are not TypeScript files: style sheets as text, and wasm-bindgen's glue and the modules that carry a file
 * (`build.mjs` says where they are).
 */

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "chunks" {
  /** Names of files to the modules that carry them, and the code for a shadow root. */
  export const chunks: {
    readonly texts: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
    readonly shadow: () => Promise<typeof import("../shadow")>;
  };
}

declare module "chunks/assess" {
  export const chunks: { readonly assess: () => Promise<{ readonly default: string }> };
}

declare module "glue/widget" {
  /** Instantiates the program. */
  export default function start(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;

  /** A running interview. */
  export interface App {
    set_option(name: string, value: string): void;
    /** Goes on in other words. Throws a cause code when they cannot be read. */
    set_words(words: Uint8Array): void;
    /** The words that the reader asked for did not arrive. */
    words_missing(): void;
    destroy(): void;
  }

  /** Puts the interview into `root`. Throws a cause code of `failure.ts` as a string or as an Error's message. */
  export function mount(
    root: Node,
    words: Uint8Array,
    options: {
      readonly lang: string;
      readonly region: string;
      readonly units: string;
      /** Tag and own name of each language that there are words in. */
      readonly languages: readonly (readonly [tag: string, name: string])[];
      readonly on_event: (name: string) => void;
      readonly on_language: (tag: string) => void;
      /** Only where the page asked for the result: the program says so to the reader, and calls it with each one. */
      readonly on_result?: (result: unknown) => void;
    },
  ): App;
}

declare module "glue/headless" {
  /** Instantiates the program. */
  export default function start(input: { module_or_path: WebAssembly.Module }): Promise<unknown>;

  /** Assesses one answer sheet. Throws an object with the fields of `SheetError` for a bad one. */
  export function assess(sheet: unknown): unknown;

  /** Where an interview stands. Throws as `assess` does. */
  export function interview(sheet: unknown, soFar: unknown): unknown;

  /** The tables that it decides by, as `Protocol`. */
  export function protocol(): unknown;
}
