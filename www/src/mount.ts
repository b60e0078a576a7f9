/**
 * The seam between the element and the way the widget is isolated from the page.
 *
 * A mount puts a running widget into the element's dialog and hands back a handle. `mount-frame.ts` is the default, two
 * sandboxed frames; `mount-shadow.ts` is the one without frames. Whatever the mount, only the names of `Report`
 * come out of it: no answer, no result, no question, and no signal that depends on them. A language comes out only when
 * the reader taps its name.
 */
import type { Failure } from "./failure";
import type { Language } from "./languages";
import type { Options, ProgramOptions } from "./options";
import type { Look, Showing } from "./protocol";

/** What a running program may tell. */
export interface ProgramReport {
  /** The reader gave the first answer. */
  started(): void;
  /** The reader closed the sheet from inside. */
  closed(): void;
  /** The widget stopped for good; the handle is dead. */
  failed(failure: Failure): void;
  /** The widget now speaks a language that the reader chose. */
  speaks(language: Language): void;
}

/** Gets the words of a language that the reader chose; rejects when they do not arrive. */
export type GetWords = (language: Language) => Promise<Uint8Array>;

/** What a running widget may tell the element. */
export interface Report extends ProgramReport {
  /** The page's doing took the running widget away, so that it has to begin anew; the handle is dead. */
  lost(): void;
}

/** A running widget. */
export interface Handle {
  /** Hands over an attribute that changed after the start. */
  setOption(name: keyof ProgramOptions, value: string): void;
  /** Hands over how the page looks now. */
  setLook(look: Look): void;
  /** Says where the widget shows now; in a sheet, the focus goes to its heading. */
  show(showing: Showing): void;
  /** Ends the widget and erases its answers. Safe to call twice. */
  destroy(): void;
}

/** One way to run the widget. */
export interface Mount {
  /**
   * Starts the widget inside `place`, the dialog in the element's closed shadow root, and resolves once its first
   * screen stands there. Rejects with a `Failure`, and with nothing left behind; soon, once nobody wants it any more
   * (`signal`).
   */
  start(place: HTMLElement, options: Options, look: Look, report: Report, signal: AbortSignal): Promise<Handle>;
}
