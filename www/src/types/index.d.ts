/// <reference lib="dom" />
/**
 * Importing this package registers the custom element `<clog-or-mastitis>`. Where there is no DOM the import does
 * nothing.
 *
 * Education, not a diagnosis: the rules have not been reviewed by a clinician.
 *
 * @example
 * import "clog-or-mastitis";
 *
 * @packageDocumentation
 */

import type { Assessment } from "./assess.js";

// Made by `cargo xtask generate` from data/element.toml.
/** The country whose phone numbers are shown. */
export type Region = "us" | "uk" | "ca" | "au" | "nz" | "ie" | "eu" | "other";

/** The unit that temperatures are typed in first. */
export type Units = "f" | "c";

/** The check's colours. */
export type Theme = "light" | "dark" | "auto";

/** In the article, over the window after "Start", or what fits the window. */
export type Display = "auto" | "inline" | "sheet";

/** Two sandboxed frames that no script of the page can look into, or a closed shadow root without them. */
export type Isolation = "frame" | "shadow";

/** Why the check could not run; the plain HTML inside the tag stays in view. */
export type FailureCause =
  /** The browser has WebAssembly switched off (iOS Lockdown Mode does that). */
  | "no_webassembly"
  /** The browser lacks something that the check needs. */
  | "browser_too_old"
  /** A further script, near.js or shadow.js, did not arrive. */
  | "script_unreachable"
  /** What arrived as near.js or shadow.js is not this version's. */
  | "script_damaged"
  /** The frame's document did not arrive. */
  | "frame_unreachable"
  /** What arrived as the frame's document is not this version's. */
  | "frame_damaged"
  /** The frame did not run: a policy or a header forbids it. */
  | "frame_blocked"
  /** The program did not arrive. */
  | "wasm_unreachable"
  /** What arrived as the program is not this version's. */
  | "wasm_damaged"
  /** The words, or the first screen in words, did not arrive. */
  | "words_unreachable"
  /** What arrived as the words or the first screen is not this version's. */
  | "words_damaged"
  /** The page's content security policy refused a part. */
  | "blocked_by_policy"
  /** A part took longer than 10 seconds. */
  | "timeout"
  /** The program could not start. */
  | "mount_failed"
  /** The program stopped by a fault of its own. */
  | "crashed";

/** The element's events. They bubble, leave shadow roots, and never carry an answer or a result. */
export interface ClogOrMastitisEventMap {
  /** The check can be used: its first question stands in the article, or "Start" opens it. */
  ready: CustomEvent<null>;
  /** The reader gave the first answer. */
  started: CustomEvent<null>;
  /** The reader closed the sheet. */
  closed: CustomEvent<null>;
  /** The check cannot run, and the fallback is in view. `event.detail.cause` says why. */
  failed: CustomEvent<{ readonly cause: FailureCause }>;
}

/** The attributes, as frameworks set them. One that is left out counts as missing. */
export interface ClogOrMastitisAttributes {
  /** The language that the check begins in; the reader can choose another inside. When it is missing or wrong: the page's language, then the browser's in the reader's order, then `en`. */
  lang?: string | undefined;
  /** The country whose phone numbers are shown. When it is missing or wrong: `other`: "your local emergency number". */
  region?: Region | undefined;
  /** The unit that temperatures are typed in first. When it is missing or wrong: `f` in the region `us`, `c` elsewhere. */
  units?: Units | undefined;
  /** The check's colours. When it is missing or wrong: `auto`: the page's `color-scheme`; a page without one is light. */
  theme?: Theme | undefined;
  /** In the article, over the window after "Start", or what fits the window. When it is missing or wrong: `auto`. */
  display?: Display | undefined;
  /** Two sandboxed frames that no script of the page can look into, or a closed shadow root without them. When it is missing or wrong: `frame`. */
  isolation?: Isolation | undefined;
  /** The http or https address of a copy of the package's folder. When it is missing or wrong: the script's own folder; with a bundler, the modules that it carries. */
  base?: string | undefined;
}
// End of what is made from data/element.toml.

/**
 * What `shareResultWithPage` is called with: the same fields as in the `Assessment` of `clog-or-mastitis/assess`. It holds
 * no answer and no reason.
 */
export type SharedResult = Readonly<Pick<Assessment, "urgency" | "baby_urgency" | "patterns">>;

/** The element `<clog-or-mastitis>`. What stands inside the tag is the fallback, in view until the widget is ready. */
export class ClogOrMastitisElement extends HTMLElement {
  /**
   * The attribute every element has: the language that the check begins in. Where there are no words in it, the page's
   * language counts, then the browser's, then English. The reader can change it inside the check, and that is not
   * reflected. A change counts at the next start.
   */
  override lang: string;
  /** Reflects the attribute `region`; `other` when it is missing or wrong. */
  get region(): Region;
  set region(value: Region);
  /** Reflects the attribute `units`; when it is missing or wrong, `f` in the region `us` and `c` elsewhere. */
  get units(): Units;
  set units(value: Units);
  /** Reflects the attribute `theme`; `auto` when it is missing or wrong. */
  get theme(): Theme;
  set theme(value: Theme);
  /** Reflects the attribute `display`; `auto` when it is missing or wrong. */
  get display(): Display;
  set display(value: Display);
  /** Reflects the attribute `isolation`; `frame` when it is missing or wrong. A change counts at the next start. */
  get isolation(): Isolation;
  set isolation(value: Isolation);
  /** The folder of the package's files, empty for the script's own. A change counts at the next start. */
  get base(): string;
  set base(value: string);
  /**
   * Called with the result each time that one shows, with `isolation="shadow"` alone; null, and so nothing, until a page
   * sets it. Set it before the check starts: later it counts from the next start. With frames it does nothing but warn.
   *
   * What it means for the reader: the result of a health check goes to your page, and so to whatever you do with it. The
   * check therefore tells the reader before the first question. Set it only where your law and your readers allow it.
   */
  get shareResultWithPage(): ((result: SharedResult) => void) | null;
  set shareResultWithPage(value: ((result: SharedResult) => void) | null);

  addEventListener<K extends keyof ClogOrMastitisEventMap>(
    type: K,
    listener: (this: ClogOrMastitisElement, event: ClogOrMastitisEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof ClogOrMastitisEventMap>(
    type: K,
    listener: (this: ClogOrMastitisElement, event: ClogOrMastitisEventMap[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What {@link mount} can be told: the element's attributes, and the fallback. */
export interface MountOptions extends ClogOrMastitisAttributes {
  /**
   * What stands inside the element until the check is ready, and for good where it cannot run. Left out, a plain guide
   * with the danger signs and the region's emergency number. A string is shown as text, never read as HTML.
   */
  guide?: Node | string | undefined;
}

/** What {@link mount} put on the page. */
export interface MountHandle {
  /** The element, for events and later changes. */
  readonly element: ClogOrMastitisElement;
  /** Takes the check off the page and erases its answers. Safe to call twice. */
  destroy(): void;
}

/**
 * Puts the check at the end of a container. A fallback always stands inside it.
 *
 * @throws {TypeError} for a container that is no element, an unknown option or a value that an option does not take; the
 *   message names what was wrong and what is accepted.
 * @example
 * const check = mount(document.querySelector("#check"), { region: "uk" });
 * check.element.addEventListener("failed", (event) => console.log(event.detail.cause));
 * check.destroy();
 */
export function mount(container: Element, options?: MountOptions): MountHandle;

declare global {
  interface HTMLElementTagNameMap {
    "clog-or-mastitis": ClogOrMastitisElement;
  }
}
