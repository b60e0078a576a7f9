/**
 * The file `shadow.js`: the program, its glue and its style sheet for a shadow root. See `mount-shadow.ts`.
 */
import type { Handle, ProgramReport } from "./mount";
import type { ProgramOptions } from "./options";
import { makePlace, runProgram, type Parts } from "./program";
import type { Look } from "./protocol";
import { applyStyles } from "./styles";

const own = import.meta.url;

/** Starts the widget inside `dialog`; rejects with nothing left behind. */
export async function startInShadow(
  dialog: HTMLElement,
  parts: Parts,
  { lang, region, units }: ProgramOptions,
  look: Look,
  report: ProgramReport,
): Promise<Handle> {
  const options = { lang, region, units };
  const place = makePlace(dialog.ownerDocument, options);
  applyStyles(dialog.getRootNode() as ShadowRoot);
  dialog.append(place);
  try {
    return await runProgram(place, parts, options, look, report, (stack) => stack.includes(own));
  } catch (thrown) {
    place.remove();
    throw thrown;
  }
}
