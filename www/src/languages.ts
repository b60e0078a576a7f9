/**
 * The languages that the package speaks: one for each file in `locales/`, which is all that adding one takes.
 *
 * Not here: the words themselves (`load.ts` fetches them), and which language an element starts in (`options.ts`).
 */

/** What the shell knows of a language. */
export interface Spoken {
  /** Its own name, in the language itself. */
  readonly name: string;
  /** The way it is written. */
  readonly dir: "ltr" | "rtl";
  /** The name of the check: of its frames, its dialog, its standalone page. */
  readonly title: string;
}

/** Put in by `build.mjs` from `locales/`. */
declare const SPOKEN: Readonly<Record<string, Spoken>>;

/** The tag of a language that the package has words in. */
export type Language = string & { readonly language: unique symbol };

const spoken = SPOKEN;

export const LANGUAGES: readonly Language[] = Object.keys(spoken).map((tag) => tag as Language);

/** What every page can fall back on. */
export const ENGLISH = "en" as Language;

/** Looks a language up by a tag; `en-GB` is read with `en`'s words. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split("-", 1)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The first language of the reader's browser that there are words in. */
export function languageOfBrowser(): Language | undefined {
  for (const tag of navigator.languages) {
    const found = languageOf(tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function about(language: Language): Spoken {
  // Every `Language` came out of the list.
  return spoken[language] as Spoken;
}

/** Marks an element as written in a language. */
export function markWith(element: HTMLElement, language: Language): void {
  element.lang = language;
  element.dir = about(language).dir;
}
