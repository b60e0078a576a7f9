/** The widget's own style sheet in a shadow root; in a frame it stands in the document (`build.mjs`). */
import text from "./styles.css";

let sheet: CSSStyleSheet | undefined;

/** Adds the sheet to what the shadow root has already. */
export function applyStyles(root: ShadowRoot): void {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
