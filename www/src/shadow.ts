/**
 * The file `shadow.js`: the program, its glue and its style sheet for a shadow root. See `mount-shadow.ts`.
 */
import { startEarly, type Coming } from "./first/start";
import type { Handle, ProgramReport } from "./mount";
import type { ProgramOptions } from "./options";
import type { Further } from "./program";
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

/** Starts the widget inside `dialog`; throws with nothing left behind. */
export function startInShadow(
  dialog: HTMLElement,
  first: string,
  coming: Coming,
  { lang, region, units }: ProgramOptions,
  look: Look,
  report: ProgramReport,
  share?: Share,
): Handle {
  const options = { lang, region, units };
  applyStyles(dialog.getRootNode() as ShadowRoot);
  // This is the one place that hands it in. Whether it is there decides what the reader is told before the first answer.
  const further: Further | undefined = share && { on_result: (result) => share(result as SharedResult) };
  return startEarly(dialog, first, coming, options, look, report, isOurs, further);
}
