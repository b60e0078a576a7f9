/**
 * The file `shadow.js`: the program, its glue and its style sheet for a shadow root. See `mount-shadow.ts`.
 */
import type { Handle, ProgramReport } from "./mount";
import type { ProgramOptions } from "./options";
import { makePlace, runProgram, type Further, type Parts } from "./program";
import type { Look } from "./protocol";
import type { Share, SharedResult } from "./share";
import { applyStyles } from "./styles";

/**
 * Where this code runs, from the first address in a stack of its own. Not `import.meta.url`: bundlers put their own idea of
 * an address in its place, or nothing.
 */
const own = /(?:https?|file|blob):[^\s()]*?(?=:\d+(?::\d+)?\)?$)/m.exec(new Error().stack ?? "")?.[0];

/**
 * Whether the program threw it: its frames run through this code and through wasm. Where a bundler puts all scripts of a
 * site into one file, the address alone would take every script's mistake for ours.
 */
function isOurs(stack: string): boolean {
  return own !== undefined && stack.includes(own) && /\bwasm/.test(stack);
}

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
    return await runProgram(place, parts, options, look, report, isOurs, further);
  } catch (thrown) {
    place.remove();
    throw thrown;
  }
}
