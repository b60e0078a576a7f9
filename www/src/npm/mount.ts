/**
 * `mount`: puts the check into a container by script, for apps that do not write the tag themselves.
 *
 * A fallback always stands inside: what the page brings, or the plain guide.
 *
 * Not here: what the element does (`element.ts`), which tells of wrong attributes in one line and goes on. A wrong option
 * here is a programmer's mistake, and throws.
 */
import { LANGUAGES, languageOf } from "../languages";
import { readOptions } from "../options";
import { DISPLAYS, ISOLATIONS, REGIONS, THEMES, UNITS } from "../published";
import { TAG } from "../register";
import type * as Public from "../types/index";
import { plainGuide } from "./guide";

/** Option to the values that it takes; those of `lang`, `base` and `guide` are no list. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  region: REGIONS,
  units: UNITS,
  theme: THEMES,
  display: DISPLAYS,
  isolation: ISOLATIONS,
};

const NAMES: readonly string[] = ["lang", ...Object.keys(VALUES), "base", "guide"];

export const mount: typeof Public.mount = (container, options = {}) => {
  if (typeof document === "undefined") throw new TypeError(`${TAG}: mount() needs a page; call it in the browser only.`);
  if (!isNode(container) || container.nodeType !== Node.ELEMENT_NODE) {
    throw new TypeError(`${TAG}: mount() takes an element as its container; it got ${told(container)}.`);
  }
  check(options);
  const { guide, ...attributes } = options;
  const element = container.ownerDocument.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  if (guide === undefined) {
    // In the container the language of the page counts, which is not there yet.
    const { lang, region, base } = readOptions(element, container);
    element.append(plainGuide(lang, region, base));
  } else {
    element.append(guide);
  }
  container.append(element);
  return { element, destroy: () => element.remove() };
};

function check(options: Public.MountOptions): void {
  if (typeof options !== "object" || options === null || isNode(options)) {
    throw new TypeError(`${TAG}: mount() takes an object of options; it got ${told(options)}.`);
  }
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (!NAMES.includes(name)) {
      throw new TypeError(`${TAG}: mount() has no option "${name}"; it takes: ${NAMES.join(", ")}.`);
    }
    if (value === undefined) continue;
    const takes = wanted(name, value);
    if (takes !== undefined) throw new TypeError(`${TAG}: mount() option ${name} got ${told(value)}; it takes: ${takes}.`);
  }
}

/** What the option takes, if it does not take this value. */
function wanted(name: string, value: unknown): string | undefined {
  const text = typeof value === "string" ? value : undefined;
  if (name === "lang") {
    return text !== undefined && languageOf(text) !== undefined ? undefined : `a language tag, one of ${LANGUAGES.join(", ")}`;
  }
  if (name === "base") return text !== undefined && isFolder(text) ? undefined : "the http or https address of a folder";
  if (name === "guide") return (text ?? "").trim() !== "" || isNode(value) ? undefined : "a DOM node, or text that is not empty";
  const values = VALUES[name] ?? [];
  return text !== undefined && values.includes(text) ? undefined : values.join(", ");
}

function isFolder(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address, document.baseURI).protocol);
  } catch {
    return false;
  }
}

/** By its field: a node of another document's window is none of this window's class. */
function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Partial<Node>).nodeType === "number";
}

function told(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}
