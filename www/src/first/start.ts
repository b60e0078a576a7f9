/**
 * Starts the widget with its first screen, and lets the program take it over when it has come.
 *
 * Not here: the first screen itself (`early.ts`), running the program (`program.ts`), fetching either.
 */
import { Failure } from "../failure";
import { applyLook } from "../look";
import type { Handle, ProgramReport } from "../mount";
import type { ProgramOptions } from "../options";
import { makePlace, runProgram, type Further, type Parts } from "../program";
import type { Look } from "../protocol";
import { Early } from "./early";
import type { Recorded } from "./recorded";

/** How long the program may take to stand, once it is there: as long as a file to arrive. */
const TAKEOVER_LIMIT_MS = 10_000;

/** A promise for what the program needs; it rejects with a `Failure`. */
export type Coming = Promise<Parts>;

/**
 * Draws the first screen in `parent` and returns at once. From then on all that goes wrong is reported, the program's not
 * coming too.
 */
export function startEarly(
  parent: HTMLElement,
  first: string,
  coming: Coming,
  options: ProgramOptions,
  look: Look,
  report: ProgramReport,
  isOurs?: (stack: string) => boolean,
  further?: Further,
): Handle & { readonly place: HTMLElement } {
  // Changed until the program stands, which then begins with what counts by then.
  const current = { ...options };
  const place = makePlace(parent.ownerDocument, options);
  applyLook(place, look);
  const early = new Early(place, read(first), options, further !== undefined, report);
  parent.append(place);
  place.hidden = false;
  let running: Handle | undefined;
  /** What the page says while the program draws, which neither of the two hears. */
  let unheard: ((program: Handle) => void)[] | undefined;
  let ended = false;

  const takeOver = async (): Promise<void> => {
    const parts = await coming;
    if (ended) return;
    const late = setTimeout(() => failed(new Failure("mount_failed", "the program did not take over")), TAKEOVER_LIMIT_MS);
    try {
      const program = await runProgram(place, parts, current, look, report, isOurs, further, async () => {
        clearTimeout(late);
        await early.untilStill();
        if (ended) throw new Failure("mount_failed", "it was ended before");
        current.region = early.region;
        unheard = [];
        return early.giveWay();
      });
      if (ended) {
        program.destroy();
        return;
      }
      running = program;
      unheard?.forEach((say) => say(program));
    } finally {
      clearTimeout(late);
    }
  };
  const failed = (failure: Failure): void => {
    if (ended) return;
    ended = true;
    early.end();
    report.failed(failure);
  };
  takeOver().catch((thrown: unknown) => failed(Failure.from(thrown, "mount_failed")));

  return {
    place,
    setOption(name, value) {
      if (running !== undefined) running.setOption(name, value);
      else if (unheard !== undefined) unheard.push((program) => program.setOption(name, value));
      else if (name === "region") early.region = value as ProgramOptions["region"];
      else Object.assign(current, { [name]: value });
    },
    setLook: (look) => applyLook(place, look),
    show(showing) {
      if (running === undefined) unheard?.push((program) => program.show(showing));
      (running ?? early).show(showing);
    },
    destroy() {
      ended = true;
      early.end();
      running?.destroy();
    },
  };
}

function read(first: string): Recorded {
  try {
    return JSON.parse(first) as Recorded;
  } catch {
    throw new Failure("words_damaged", "the first screen");
  }
}
