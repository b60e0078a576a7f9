/**
 * Reads how the page looks where the element stands, and notices when that changes.
 *
 * The page's colours and sizes do not reach into a frame, so they are read here and handed in.
 *
 * Probe: an empty element in the shadow root whose only style is a transition of 1 ms on everything that a look is made
 * of. No event tells that an inherited value has changed, but a transition that begins does (Chrome from 117 on, Firefox
 * from 129, Safari from 17.4; older ones notice only the text size).
 */
import type { Theme } from "./options";
import type { Look } from "./protocol";

declare const PUBLIC_PROPERTIES: readonly string[];

const system = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** The look at `host` now. */
export function readLook(host: Element, theme: Theme): Look {
  const style = getComputedStyle(host);
  const properties: Record<string, string> = {};
  for (const name of PUBLIC_PROPERTIES) {
    const value = style.getPropertyValue(name).trim();
    if (value !== "") properties[name] = value;
  }
  const scheme = theme === "auto" ? schemeOf(style.colorScheme) : theme;
  return { scheme, textSize: Number.parseFloat(style.fontSize) || 16, properties };
}

/** A page that names no scheme is a light page; one that names both follows the reader's system. */
function schemeOf(declared: string): "light" | "dark" {
  const names = declared.split(" ");
  if (!names.includes("dark")) return "light";
  return names.includes("light") && !system().matches ? "light" : "dark";
}

/** Calls `changed` whenever the look may have changed, until the signal aborts. */
export function watchLook(root: ShadowRoot, changed: () => void, signal: AbortSignal): void {
  const probe = root.ownerDocument.createElement("i");
  probe.className = "probe";
  probe.style.transitionProperty = ["font-size", "color-scheme", ...PUBLIC_PROPERTIES].join();
  // A value that goes back before its transition got anywhere begins no new one: it only ends the first.
  for (const event of ["transitionrun", "transitioncancel", "transitionend"]) probe.addEventListener(event, changed, { signal });
  signal.addEventListener("abort", () => probe.remove());
  root.append(probe);
  system().addEventListener("change", changed, { signal });
}
