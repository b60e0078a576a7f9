/**
 * The attributes that a publisher may set, read and checked.
 *
 * Option: an attribute with a known set of values. A wrong value is told once on the console, with what the attribute
 * takes, and then counts as absent.
 *
 * Program options go into the widget; the others say how and where it stands on the page.
 */
import { ENGLISH, LANGUAGES, languageOf, languageOfBrowser, type Language } from "./languages";
import { DISPLAYS, ISOLATIONS, REGIONS, THEMES, UNITS } from "./published";
import { shortened } from "./told";
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
export interface Options extends ProgramOptions {
  readonly theme: Theme;
  readonly display: Display;
  readonly isolation: Isolation;
  /** The folder that holds the package's other files, when it is not the script's own. */
  readonly base: string;
}

/**
 * Reads the attributes of `host` and settles what is missing or wrong. `parent` is where it stands, or is about to.
 */
export function readOptions(host: Element, parent: Node | null = host.parentNode): Options {
  // Without a region the widget says "your local emergency number": the wrong country's number would be worse than none.
  const region = choose(host, "region", REGIONS) ?? "other";
  return {
    lang: language(host, parent),
    region,
    units: choose(host, "units", UNITS) ?? (region === "us" ? "f" : "c"),
    theme: choose(host, "theme", THEMES) ?? "auto",
    display: choose(host, "display", DISPLAYS) ?? "auto",
    isolation: choose(host, "isolation", ISOLATIONS) ?? "frame",
    base: folder(host),
  };
}

/** The attribute's value if it is one of `takes`; absent and wrong values give `undefined`. */
function choose<T extends string>(host: Element, name: string, takes: readonly T[]): T | undefined {
  const given = host.getAttribute(name);
  if (given === null) return undefined;
  const found = takes.find((value) => value === given.trim().toLowerCase());
  if (found === undefined) warn(name, given, takes.join(", "));
  return found;
}

function folder(host: Element): string {
  const given = host.getAttribute("base");
  if (given === null) return "";
  try {
    const address = new URL(given.replace(/\/?$/, "/"), host.ownerDocument.baseURI);
    if (/^https?:$/.test(address.protocol)) return address.href;
  } catch {
    // Told below, as any other wrong value.
  }
  warn("base", given, "the http or https address of the folder with the package's files");
  return "";
}

/** Attribute, then the page's own language around the element, then the reader's browser in its order, then English. */
function language(host: Element, parent: Node | null): Language {
  const given = host.getAttribute("lang");
  if (given !== null) {
    const found = languageOf(given);
    if (found !== undefined) return found;
    warn("lang", given, LANGUAGES.join(", "));
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

const warned = new Set<string>();

function warn(name: string, given: string, takes: string): void {
  warnOnce(`<clog-or-mastitis>: attribute ${name}="${shortened(given)}" is not known; it takes: ${takes}.`);
}

/** Writes a line for the publisher, the same one once a page. */
export function warnOnce(line: string): void {
  if (warned.has(line)) return;
  warned.add(line);
  console.warn(line);
}
