/**
 * The file `shadow.js`: the program, its glue and its style sheet for a shadow root. See `mount-shadow.ts`.
 */
import type { Handle, ProgramReport } from "./mount";
import type { ProgramOptions } from "./options";
import { makePlace, runProgram, type Further, type Parts } from "./program";
import type { Look } from "./protocol";
import type { Share, SharedResult } from "./share";
import { applyStyles } from "./styles";

const own = import.meta.url;

/** Starts the widget inside `dialog`; rejects with nothing left behind. */
export async function startInShadow(
  dialog: HTMLElement,
  parts: Parts,
  { lang, region, units }: ProgramOptions,
  look: Look,
  report: ProgramReport,
  share?: Share,
): Promise<Handle> {
  const options = { lang, region, units };
  const place = makePlace(dialog.ownerDocument, options);
  applyStyles(dialog.getRootNode() as ShadowRoot);
  dialog.append(place);
  try {
    // This is the one place that hands it in. Whether it is there decides what the reader is told before the first answer.
    const further: Further = share === undefined ? {} : { on_result: (result) => share(result as SharedResult) };
    return await runProgram(place, parts, options, look, report, (stack) => stack.includes(own), further);
  } catch (thrown) {
    place.remove();
    throw thrown;
  }
}
