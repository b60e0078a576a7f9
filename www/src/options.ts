/**
 * Everything that attributes say, with the language that the check begins in.
 *
 * Program options go into the widget; the others say how and where it stands on the page.
 *
 * Not here: reading the attributes (`settings.ts`).
 */
import { ENGLISH, LANGUAGES, languageOf, languageOfBrowser, type Language } from "./languages";
import { REGIONS, UNITS } from "./published";
import { readSettings, warnOfValue, type Settings } from "./settings";
import type { Display, Isolation, Region, Theme, Units } from "./types/index";

export { REGIONS, UNITS };
export type { Display, Isolation, Language, Region, Theme, Units };

/** What the program runs with. */
export interface ProgramOptions {
  readonly lang: Language;
  readonly region: Region;
  readonly units: Units;
}

/** Everything that attributes say; every value is settled. */
export interface Options extends ProgramOptions, Settings {}

/** Reads the attributes of `host`. `parent` is where it stands, or is about to. */
export function readOptions(host: Element, parent: Node | null = host.parentNode): Options {
  return withLanguage(readSettings(host), host, parent);
}

export function withLanguage(settings: Settings, host: Element, parent: Node | null = host.parentNode): Options {
  return { ...settings, lang: language(host, parent) };
}

/** Attribute, then the page's own language around the element, then the reader's browser in its order, then English. */
function language(host: Element, parent: Node | null): Language {
  const given = host.getAttribute("lang");
  if (given !== null) {
    const found = languageOf(given);
    if (found !== undefined) return found;
    warnOfValue("lang", given, LANGUAGES.join(", "));
  }
  return languageOf(languageAround(parent)) ?? languageOfBrowser() ?? ENGLISH;
}

/** The nearest `lang` above the element, through the shadow roots it may stand in. */
function languageAround(parent: Node | null): string {
  let node = parent;
  while (node !== null) {
    if (node instanceof Element && node.hasAttribute("lang")) return node.getAttribute("lang") ?? "";
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return "";
}
