/**
 * The seam between the element, which is there with the page, and the check in it, which comes when the reader is near.
 *
 * Not here: how the second comes (`guarded.ts`), what it does (`check.ts`).
 */
import type { Guarded } from "./guarded";
import type { Parts } from "./parts";
import type { Settings } from "./settings";
import type { Share } from "./share";

/** What the check knows of its element. */
export interface Host {
  readonly element: HTMLElement;
  readonly parts: Parts;
  /** What the attributes say now, but the language. */
  settings(): Settings;
  /** What the page wishes to do with the result. */
  wish(): Share | null;
  /** Tells the page. */
  tell(name: string, detail?: { readonly cause: string }): void;
}

/** One element's check. */
export interface Checking {
  /** The element stands on the page, until the signal aborts; a reader who is near already is not waited for. */
  connect(signal: AbortSignal, isNear?: boolean): void;
  /** It was moved to another place on the page. */
  moved(): void;
  /** Attributes have changed. */
  changed(): void;
  /** The page wishes something else to be done with the result. */
  wished(): void;
}

/** What the script `near.js` gives. */
export interface NearModule {
  check(host: Host): Checking;
  /** Where the package's files lie for elements that name no folder, and how a script of it is run. */
  begin(own: string, guarded: Guarded): void;
}

/** How an entry of the package gets the check for an element with this `base`. */
export type Come = (base: string) => Promise<Pick<NearModule, "check">>;

let come: Come | undefined;

/** Said once by each entry, before any element starts. */
export function useCome(chosen: Come): void {
  come = chosen;
}

/** Both entries name theirs while they are read. */
export const checkFor: Come = async (base) => come!(base);
