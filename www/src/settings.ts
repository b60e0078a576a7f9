/**
 * The attributes that a publisher may set, but the language, read and checked.
 *
 * Option: an attribute with a known set of values. A wrong value is told once on the console, with what the attribute
 * takes, and then counts as absent.
 *
 * Not here: the language, which hangs on more than an attribute (`options.ts`).
 */
import { DISPLAYS, ISOLATIONS, REGIONS, THEMES, UNITS } from "./published";
import { shortened } from "./told";
import type { Display, Isolation, Region, Theme, Units } from "./types/index";
import { warnOnce } from "./warn";

/** What attributes say, but the language; every value is settled. */
export interface Settings {
  readonly region: Region;
  readonly units: Units;
  readonly theme: Theme;
  readonly display: Display;
  readonly isolation: Isolation;
  /** The folder that holds the package's other files, when it is not the script's own. */
  readonly base: string;
}

/** Reads the attributes of `host` and settles what is missing or wrong. */
export function readSettings(host: Element): Settings {
  // Without a region the widget says "your local emergency number": the wrong country's number would be worse than none.
  const region = choose(host, "region", REGIONS) ?? "other";
  return {
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
  if (found === undefined) warnOfValue(name, given, takes.join(", "));
  return found;
}

function folder(host: Element): string {
  const given = host.getAttribute("base");
  if (given === null) return "";
  try {
    const address = new URL(given.replace(/\/?$/, "/"), host.baseURI);
    if (/^https?:$/.test(address.protocol)) return address.href;
  } catch {
    // Told below, as any other wrong value.
  }
  warnOfValue("base", given, "the http or https address of a folder");
  return "";
}

/** Tells of a value that an attribute does not take. */
export function warnOfValue(name: string, given: string, takes: string): void {
  warnOnce(`<clog-or-mastitis>: attribute ${name}="${shortened(given)}" is not known; it takes: ${takes}.`);
}
