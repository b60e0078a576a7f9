/**
 * The one way in which a page may get a result: `isolation="shadow"`, and a function of the page's own on the element.
 *
 * Wish: the function that the page set, `shareResultWithPage`. Taken: the wish counts from the start of a check to its end,
 * because the reader is told of it on the first screen, before the first answer. A page that wishes later has to wait for
 * the next start; one that takes its wish back gets nothing from then on.
 *
 * With frames the wish counts for nothing, and the console says why once. Not here: the sentence for the reader
 * (`locales/`), when a result shows (`src/widget/app.rs`).
 */
import type { Isolation } from "./options";
import type { SharedResult } from "./types/index";
import { warnOnce } from "./warn";

export type { SharedResult };

/** What a page does with a result. */
export type Share = (result: SharedResult) => void;

export class Sharing {
  readonly #wish: () => Share | null;
  #taken = false;

  constructor(wish: () => Share | null) {
    this.#wish = wish;
  }

  /** Says what becomes of the wish on an element of this isolation; `running` where the reader can no longer be told. */
  check(isolation: Isolation, running: boolean): void {
    if (this.#wish() === null) return;
    if (isolation !== "shadow") {
      warnOnce(
        "<clog-or-mastitis>: shareResultWithPage does nothing with isolation=\"frame\": no result leaves the frames. " +
          "isolation=\"shadow\" allows it, and then the check tells the reader.",
      );
    } else if (running && !this.#taken) {
      warnOnce("<clog-or-mastitis>: shareResultWithPage counts from the next start, as the reader has to be told first.");
    }
  }

  /** The wish, for a check that starts; only a check without frames takes it. */
  taken(): Share | undefined {
    if (this.#wish() === null) return undefined;
    this.#taken = true;
    return (result) => {
      if (this.#taken) this.#wish()?.(result);
    };
  }

  /** The check has ended. */
  end(): void {
    this.#taken = false;
  }
}
