/**
 * Every way in which the widget can fail to run, one code each.
 *
 * Cause: the code in the `failed` event's `detail.cause`, and the only thing about a failure that leaves a frame.
 *
 * Not here: what a publisher can do about it (`publisher.ts`), words for readers (`locales/`), and wrong attributes,
 * which are no failure (`options.ts`).
 */
import { CAUSES } from "./published";
import type { FailureCause } from "./types/index";

/** The codes of `detail.cause`; the published types explain them. */
export type Cause = FailureCause;

/** Says whether a text is one of the codes. */
export function isCause(text: string): text is Cause {
  return (CAUSES as readonly string[]).includes(text);
}

/** One failure: its code, and what was seen. */
export class Failure extends Error {
  override readonly name = "Failure";

  constructor(
    readonly code: Cause,
    /** What was observed, for the console: an HTTP status, an engine's message. Never anything about answers. */
    readonly seen = "",
  ) {
    super(code);
  }

  /** Anything that was thrown, as a failure; `code` is used for what does not name a cause of its own. */
  static from(thrown: unknown, code: Cause): Failure {
    // By its fields: `shadow.js` has a class of its own under the same name.
    if (thrown instanceof Error && "code" in thrown && "seen" in thrown && isCause(String(thrown.code))) {
      return new Failure(thrown.code as Cause, String(thrown.seen));
    }
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return isCause(text) ? new Failure(text) : new Failure(code, text);
  }
}
