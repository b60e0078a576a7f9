/**
 * The style sheet of what the shell itself draws once a reader is near, beside the one from before (`parts.ts`).
 */
import text from "./stage.css";

let sheet: CSSStyleSheet | undefined;

/** Whether this browser can take the sheet and show which answer is chosen (Safari from 16.4 on, Firefox from 121). */
export function canBeStyled(): boolean {
  return (
    typeof CSSStyleSheet === "function" &&
    "replaceSync" in CSSStyleSheet.prototype &&
    CSS.supports("selector(:has(:checked))")
  );
}

/** Styles the stage in a shadow root. */
export function styleStage(root: ShadowRoot): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
