/**
 * The seam between the element and the way the widget is isolated from the page.
 *
 * A mount puts a running widget into the element's shadow root and hands back a handle. `mount-shadow.ts` is the mount
 * without frames. Whatever the mount, only the four names of `Report` come out of it: no answer, no result, no
 * question, and no signal that depends on them.
 */
import type { Failure } from "./failure";
import type { Options } from "./options";

/** What a running widget may tell the element. */
export interface Report {
  /** The reader tapped the first control. */
  started(): void;
  /** The reader closed the check. Reserved: while it stands in the article there is nothing to close. */
  closed(): void;
  /** The widget stopped for good; the handle is dead. */
  failed(failure: Failure): void;
}

/** A running widget. */
export interface Handle {
  /** Hands over an attribute that changed after the start. */
  setOption(name: keyof Options, value: string): void;
  /** Ends the widget and erases its answers. Safe to call twice. */
  destroy(): void;
}

/** One way to run the widget. */
export interface Mount {
  /**
   * Starts the widget inside `place`, an element that is the first one in the closed shadow root, and resolves once its
   * first screen stands there. Rejects with a `Failure`, and with nothing left behind.
   */
  start(place: HTMLElement, options: Options, report: Report): Promise<Handle>;
}
