/**
 * The custom element `<clog-or-mastitis>`, as it is there with the page: its attributes, properties and events, and the
 * plain guide. What it does for a reader comes in a script of its own, when one is near (`check.ts`).
 *
 * Fallback: the plain HTML that the publisher wrote inside the tag. It is in view from the start, until the widget's
 * first screen is ready, and again for good when anything fails.
 *
 * The events `ready`, `started`, `closed` and `failed` (with `detail.cause`) bubble out of shadow roots; none carries an
 * answer. Only without frames, and only where the page set `shareResultWithPage`, that function gets the result (`share.ts`).
 * Nothing is put on `window`, in storage or in the history.
 *
 * Not here: how the second script is held to its hash (`guarded.ts`).
 */
import { checkFor, type Checking, type Host } from "./host";
import { markAsPrivate } from "./markers";
import { whenNear } from "./nearness";
import { keepRoom, makeParts, styleParts } from "./parts";
import { ATTRIBUTES } from "./published";
import { readSettings } from "./settings";
import type { Share } from "./share";
import { warnOnce } from "./warn";

/** Properties that reflect attributes; `lang` every element has. */
const PROPERTIES = ATTRIBUTES.filter((name) => name !== "lang");

// A server that renders pages has no HTMLElement, and importing the package there must not fail.
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

export class ClogOrMastitisElement extends Base {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #host: Host;
  #wish: Share | null = null;
  /** What the element does for a reader, from the first time that one is near. */
  #check: Checking | undefined;
  /** Ends everything that began when the element was connected; absent while it is not. */
  #connection: AbortController | undefined;
  /** The connection that `near.js` is being fetched for. */
  #fetching: AbortSignal | undefined;

  constructor() {
    super();
    this.#host = {
      element: this,
      parts: makeParts(this.attachShadow({ mode: "closed" })),
      settings: () => readSettings(this),
      wish: () => this.#wish,
      tell: (name, detail) => {
        this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: detail ?? null }));
      },
    };
  }

  connectedCallback(): void {
    [...PROPERTIES, "shareResultWithPage"].forEach((name) => adoptEarlyProperty(this, name));
    markAsPrivate(this);
    const { parts, settings } = this.#host;
    const isOld = !("adoptedStyleSheets" in parts.root && "IntersectionObserver" in window);
    if (!isOld) styleParts(parts.root);
    if (this.#connection !== undefined) {
      this.#check?.moved();
      return;
    }
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    if (this.#check !== undefined) {
      this.#check.connect(signal);
      return;
    }
    if (isOld) return this.#fail("browser_too_old");
    keepRoom(parts, settings().display);
    const begin = (): void => {
      whenNear(this, signal, () => void this.#begin(signal));
    };
    // Where the second script did not come, whoever comes back to the page has it tried once more.
    addEventListener("pageshow", (event) => void (event.persisted && begin()), { signal });
    begin();
  }

  disconnectedCallback(): void {
    // A move to another place on the page disconnects and connects in one go; only a real leave ends the element's work.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#connection?.abort();
      this.#connection = undefined;
    });
  }

  /** What a page without frames does with the result; null where it asks for none. */
  get shareResultWithPage(): Share | null {
    return this.#wish;
  }

  set shareResultWithPage(wish: Share | null) {
    this.#wish = typeof wish === "function" ? wish : null;
    if (this.#connection !== undefined) this.#check?.wished();
  }

  /** A page that moves it by `moveBefore` breaks nothing; without this method the two above would be called. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (this.#connection === undefined || before === now) return;
    if (this.#check !== undefined) this.#check.changed();
    else keepRoom(this.#host.parts, readSettings(this).display);
  }

  async #begin(signal: AbortSignal): Promise<void> {
    // Whoever comes back to the page awaits it once more, whether or not it came the first time.
    if (this.#check !== undefined || this.#fetching === signal) return;
    this.#fetching = signal;
    try {
      const { check } = await checkFor(readSettings(this).base);
      // It may have been taken away meanwhile.
      if (signal.aborted) return;
      this.#check = check(this.#host);
      this.#check.connect(signal, true);
    } catch (thrown) {
      if (signal.aborted) return;
      this.#fetching = undefined;
      const { code, seen = thrown } = thrown as { readonly code?: unknown; readonly seen?: unknown };
      // The browser's own errors have a number there.
      this.#fail(
        typeof code === "string" ? code : "mount_failed",
        ` Serve this version's near.js. [${seen}]`,
      );
    }
  }

  #fail(cause: string, hint = ""): void {
    warnOnce(`<clog-or-mastitis> failed: ${cause}. The plain guide stays in view.${hint}`, "error");
    this.#host.tell("failed", { cause });
  }
}

for (const name of PROPERTIES) {
  Object.defineProperty(ClogOrMastitisElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClogOrMastitisElement) {
      return readSettings(this)[name];
    },
    set(this: ClogOrMastitisElement, value: unknown) {
      setOption(this, name, value);
    },
  });
}

/** A property that was set before the script arrived hides the class's own; take its value over and give way. */
function adoptEarlyProperty(element: ClogOrMastitisElement, name: string): void {
  if (!Object.hasOwn(element, name)) return;
  const own = element as unknown as Record<string, unknown>;
  const value = own[name];
  delete own[name];
  own[name] = value;
}

/** Frameworks say "not set" by setting nothing. What cannot be text is told, and counts as absent, as every wrong value does. */
function setOption(element: HTMLElement, name: string, value: unknown): void {
  if (value === null || value === undefined) return element.removeAttribute(name);
  try {
    element.setAttribute(name, `${value as string}`);
  } catch {
    warnOnce(`<clog-or-mastitis>: property ${name} takes text.`);
    element.removeAttribute(name);
  }
}
