/**
 * Registers `<clog-or-mastitis>`, and does nothing else.
 *
 * Safe to do twice, in two versions, and where there is no DOM (a server that renders pages).
 *
 * Not here: what the element does (`element.ts`).
 */
import { ClogOrMastitisElement } from "./element";

/** The tag, and the name in front of every line that the shell writes to the console. */
export const TAG = "clog-or-mastitis";

/** Tells our class, of whatever version, from a stranger's that took the name. */
const OURS = Symbol.for(TAG);

export function register(): void {
  if (typeof customElements === "undefined") return;
  const holder = customElements.get(TAG);
  if (holder === undefined) {
    Object.defineProperty(ClogOrMastitisElement, OURS, { value: true });
    customElements.define(TAG, ClogOrMastitisElement);
  } else if (!(OURS in holder)) {
    console.warn(
      `<${TAG}>: another script has the tag. The plain guide stays in view.`,
    );
  }
}
