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
import { told } from "../told";
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
  if (nodeType(container) !== Node.ELEMENT_NODE) {
    throw new TypeError(`${TAG}: mount() takes an element as its container; it got ${told(container)}.`);
  }
  const { guide, ...attributes } = checked(options, container);
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

/** A copy of the options, each read once: what a getter gave is what was checked. */
function checked(options: unknown, container: Element): Public.MountOptions {
  if (typeof options !== "object" || options === null || nodeType(options) !== undefined) {
    throw new TypeError(`${TAG}: mount() takes an object of options; it got ${told(options)}.`);
  }
  const given = read(options);
  for (const [name, value] of Object.entries(given)) {
    if (!NAMES.includes(name)) {
      throw new TypeError(`${TAG}: mount() has no option ${told(name)}; it takes: ${NAMES.join(", ")}.`);
    }
    if (value === undefined) continue;
    const takes = wanted(name, value, container);
    if (takes !== undefined) throw new TypeError(`${TAG}: mount() option ${name} got ${told(value)}; it takes: ${takes}.`);
  }
  return given;
}

function read(options: object): Record<string, unknown> {
  try {
    return { ...options };
  } catch (thrown) {
    throw new TypeError(`${TAG}: mount() could not read its options: ${told(thrown)}.`, { cause: thrown });
  }
}

/** What the option takes, if it does not take this value. */
function wanted(name: string, value: unknown, container: Element): string | undefined {
  const text = typeof value === "string" ? value : undefined;
  if (name === "lang") {
    return text !== undefined && languageOf(text) !== undefined ? undefined : `a language tag, one of ${LANGUAGES.join(", ")}`;
  }
  if (name === "base") return text !== undefined && isFolder(text) ? undefined : "the http or https address of a folder";
  if (name === "guide") {
    const fits = text === undefined ? canStandIn(value, container) : text.trim() !== "";
    return fits ? undefined : "a DOM node, or text that is not empty";
  }
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

/** Whether a node can be put inside an element that goes into the container, and something stands there then. */
function canStandIn(value: unknown, container: Element): boolean {
  const { ELEMENT_NODE, TEXT_NODE, DOCUMENT_FRAGMENT_NODE } = Node;
  const kinds: readonly unknown[] = [ELEMENT_NODE, TEXT_NODE, DOCUMENT_FRAGMENT_NODE];
  if (!kinds.includes(nodeType(value))) return false;
  const node = value as Node & Partial<ParentNode>;
  const isEmpty = node.nodeType !== ELEMENT_NODE && !node.firstElementChild && node.textContent?.trim() === "";
  return !isEmpty && !node.contains(container);
}

/**
 * A node's type, and of anything else nothing. Asked of the browser itself, as a node of another window is none of this
 * window's class, and whatever else has the field is no node.
 */
function nodeType(value: unknown): unknown {
  try {
    return Reflect.get(Node.prototype, "nodeType", value);
  } catch {
    return undefined;
  }
}
