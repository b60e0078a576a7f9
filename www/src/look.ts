/**
 * Puts the page's look on the widget: scheme, text size and the public custom properties.
 *
 * Not here: reading the look from the page (`page-look.ts`), the colours themselves (`styles/tokens.css`).
 */
import type { Look } from "./protocol";

/** The names that the style sheet declares as public; `build.mjs` reads them from it. */
declare const PUBLIC_PROPERTIES: readonly string[];

/** Applies a look to the element that the program draws in. */
export function applyLook(place: HTMLElement, look: Look): void {
  place.dataset["scheme"] = look.scheme;
  place.style.setProperty("--_text", `${look.textSize}px`);
  // Only known names: what a page can set is what the documentation lists.
  for (const name of PUBLIC_PROPERTIES) {
    const value = look.properties[name];
    if (value === undefined) place.style.removeProperty(name);
    else place.style.setProperty(name, value);
  }
}
