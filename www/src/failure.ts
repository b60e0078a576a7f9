/**
 * Every way in which the widget can fail to run, one code each.
 *
 * Cause: the code in the `failed` event's `detail.cause`. Hint: what the publisher can do about it, written to the
 * console. The reader sees neither; the reader sees the plain guide that stands inside the tag.
 *
 * Not here: words for readers (`locales/`), and wrong attributes, which are no failure (`options.ts`).
 */
import type { FailureCause } from "./types/index";

/** The codes of `detail.cause`; the published types list them. */
export type Cause = FailureCause;

/** Cause to what the publisher can do. */
const HINTS: Readonly<Record<Cause, string>> = {
  no_webassembly:
    "This browser has WebAssembly switched off (iOS Lockdown Mode does that). Nothing to mend on the page.",
  browser_too_old:
    "This browser lacks constructable style sheets, :has() or IntersectionObserver. Nothing to mend on the page.",
  wasm_unreachable:
    "The program could not be fetched. Serve clog-or-mastitis.wasm beside clog-or-mastitis.js, and allow its address " +
    "in the page's connect-src policy; from another origin it needs the header Access-Control-Allow-Origin: *.",
  wasm_damaged:
    "What arrived as clog-or-mastitis.wasm is not the program: truncated, altered, or an error page sent with status " +
    "200. Upload the package's file again as binary.",
  words_unreachable:
    "The words could not be fetched. Serve the folder words/ beside clog-or-mastitis.js, and allow its address in " +
    "the page's connect-src policy; from another origin it needs the header Access-Control-Allow-Origin: *.",
  words_damaged:
    "What arrived as the words file is not one: truncated, altered, or an error page sent with status 200. Upload the " +
    "package's file again as binary.",
  words_version:
    "The words are of another version than the program. Upload all files of one version of the package together, and " +
    "clear any cache in between.",
  blocked_by_policy:
    "The page's content security policy forbids WebAssembly. Add 'wasm-unsafe-eval' to its script-src.",
  timeout: "The files took longer than 10 seconds to arrive. Serve them compressed and from nearby.",
  mount_failed: "The program could not start. Check that all files are of one version of the package.",
  crashed: "The program stopped by a fault of its own. Please report this line with the package's version.",
};

/** Says whether a text is one of the codes. */
export function isCause(text: string): text is Cause {
  return Object.hasOwn(HINTS, text);
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
    if (thrown instanceof Failure) return thrown;
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return isCause(text) ? new Failure(text) : new Failure(code, text);
  }

  /** The line for the publisher. */
  get line(): string {
    const seen = this.seen === "" ? "" : ` [${this.seen}]`;
    return `<clog-or-mastitis> failed: ${this.code}. ${HINTS[this.code]} The plain guide stays in view.${seen}`;
  }
}

const written = new Set<Cause>();

/** Writes one line for each cause on a page, however many elements meet it. */
export function tellPublisher(failure: Failure): void {
  if (written.has(failure.code)) return;
  written.add(failure.code);
  console.error(failure.line);
}
