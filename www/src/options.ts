/**
 * The attributes that a publisher may set, read and checked.
 *
 * Option: an attribute with a known set of values. A wrong value is told once on the console, with what the attribute
 * takes, and then counts as absent.
 *
 * Not here: the attribute `theme`, which only the style sheet reads.
 */
import type { Region, Units } from "./types/index";

export const REGIONS: readonly Region[] = ["us", "uk", "ca", "au", "nz", "ie", "eu", "other"];
export const UNITS: readonly Units[] = ["f", "c"];
/** Languages with a file in `words/`. */
export const LANGUAGES = ["en"] as const;

export type { Region, Units };
export type Language = (typeof LANGUAGES)[number];

/** What the widget runs with; every value is settled. */
export interface Options {
  readonly lang: Language;
  readonly region: Region;
  readonly units: Units;
}

/** The attributes, as custom elements list them. */
export const ATTRIBUTES: readonly (keyof Options)[] = ["lang", "region", "units"];

/** Reads the attributes of `host` and settles what is missing or wrong. */
export function readOptions(host: Element): Options {
  // Without a region the widget says "your local emergency number": the wrong country's number would be worse than none.
  const region = choose(host, "region", REGIONS) ?? "other";
  const units = choose(host, "units", UNITS) ?? (region === "us" ? "f" : "c");
  return { lang: language(host), region, units };
}

/** The attribute's value if it is one of `takes`; absent and wrong values give `undefined`. */
function choose<T extends string>(host: Element, name: string, takes: readonly T[]): T | undefined {
  const given = host.getAttribute(name);
  if (given === null) return undefined;
  const found = takes.find((value) => value === given.trim().toLowerCase());
  if (found === undefined) warn(name, given, takes.join(", "));
  return found;
}

/** Attribute, then the page's own language around the element, then the reader's browser, then English. */
function language(host: Element): Language {
  const given = host.getAttribute("lang");
  if (given !== null) {
    const found = known(given);
    if (found !== undefined) return found;
    warn("lang", given, LANGUAGES.join(", "));
  }
  return known(languageAround(host)) ?? known(navigator.language) ?? "en";
}

/** `en-GB` is read with `en`'s words. */
function known(tag: string): Language | undefined {
  const primary = tag.trim().toLowerCase().split("-", 1)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The nearest `lang` above the element, through the shadow roots it may stand in. */
function languageAround(host: Element): string {
  let node: Node | null = host.parentNode;
  while (node !== null) {
    if (node instanceof Element && node.hasAttribute("lang")) return node.getAttribute("lang") ?? "";
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return "";
}

const warned = new Set<string>();

function warn(name: string, given: string, takes: string): void {
  const line = `<clog-or-mastitis>: attribute ${name}="${given}" is not known; it takes: ${takes}.`;
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
