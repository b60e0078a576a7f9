/**
 * What stands in the element's closed shadow root from the start: the plain guide, with the control that opens the check.
 *
 * The control is there before it can do anything, so that its room is kept and nothing moves when the rest comes.
 *
 * Not here: the dialog, and everything that moves (`stage.ts`).
 */
import text from "./early.css";
import type { Display } from "./types/index";

/** Room for the widget beside the article's own text, and for a whole question: less of either is a phone's window. */
export const WIDE = "(min-width: 48rem) and (min-height: 32rem)";

export interface Parts {
  readonly root: ShadowRoot;
  readonly stage: HTMLElement;
  readonly guide: HTMLElement;
  readonly start: HTMLSlotElement;
  readonly button: HTMLButtonElement;
}

export function makeParts(root: ShadowRoot): Parts {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, name = ""): HTMLElementTagNameMap[K] => {
    const element = root.ownerDocument.createElement(tag);
    element.className = name;
    return element;
  };
  const stage = make("div", "stage");
  const guide = make("div", "guide");
  const start = make("slot");
  start.name = "start";
  const button = make("button", "start");
  button.type = "button";
  // As high as with words in it; and what follows begins on a line of its own, so that it stays where it is when they come.
  button.textContent = "\u00a0";
  start.append(button, make("br"));
  guide.append(start, make("slot"));
  stage.append(guide);
  root.append(stage);
  return { root, stage, guide, start, button };
}

/** Whether the check stands in the article, in a window of this size; its room is kept there. */
export function keepRoom({ stage }: Parts, display: Display): boolean {
  return stage.classList.toggle("inline", display === "inline" || (display === "auto" && matchMedia(WIDE).matches));
}

let sheet: CSSStyleSheet | undefined;

/**
 * A constructable style sheet needs no `style-src` line in the page's policy, and all elements share it. An element that
 * passed through another document lost its sheets on the way.
 */
export function styleParts(root: ShadowRoot): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [sheet, ...root.adoptedStyleSheets];
}
