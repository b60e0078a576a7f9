/**
 * The custom element `<clog-or-mastitis>`.
 *
 * Fallback: the plain HTML that the publisher wrote inside the tag. It is in view from the start, until the widget's
 * first screen is ready, and again for good when anything fails.
 *
 * The events `ready`, `started`, `closed` and `failed` (with `detail.cause`) bubble out of shadow roots; none carries an
 * answer. Only without frames, and only where the page set `shareResultWithPage`, that function gets the result (`share.ts`).
 * Nothing is put on `window`, in storage or in the history.
 *
 * Not here: where the widget shows (`stage.ts`), how it is fetched and run (`mount.ts` and its mounts), what it shows
 * (the program).
 */
import { Failure } from "./failure";
import { markAsPrivate } from "./markers";
import type { Handle, Mount, Report } from "./mount";
import { frameMount } from "./mount-frame";
import { shadowMount } from "./mount-shadow";
import { readOptions, warnOnce, type Isolation, type Options } from "./options";
import { readLook, watchLook } from "./page-look";
import { AT_ONCE, ATTRIBUTES } from "./published";
import { tellPublisher } from "./publisher";
import { Sharing, type Share } from "./share";
import { Stage } from "./stage";
import { canBeStyled, styleStage } from "./stage-styles";

/** How far below the viewport the download begins, so that the widget stands ready when the reader gets there. */
const NEAR = "600px";

/** Options that the running program takes over at once, and those that would cost the reader the answers. */
const LIVE = ["region", "units"] as const;
const AT_START = ATTRIBUTES.filter((name) => !(AT_ONCE as readonly string[]).includes(name));

/** Properties that reflect attributes; `lang` every element has. */
const PROPERTIES = ATTRIBUTES.filter((name) => name !== "lang");

// A server that renders pages has no HTMLElement, and importing the package there must not fail.
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

export class ClogOrMastitisElement extends Base {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #root: ShadowRoot;
  readonly #stage: Stage;
  readonly #share = new Sharing();
  #options: Options | undefined;
  #handle: Handle | undefined;
  /** Ends everything that began when the element was connected; absent while it is not. */
  #connection: AbortController | undefined;
  /** The look that was handed over last. */
  #look = "";
  /** Aborts when the widget ends, for a start that is still under way; the next start gets a new one. */
  #run = new AbortController();

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "closed" });
    this.#stage = new Stage(this.#root, {
      shown: (showing) => this.#handle?.show(showing),
      closed: () => this.#tell("closed"),
    });
  }

  connectedCallback(): void {
    PROPERTIES.forEach((name) => adoptEarlyProperty(this, name));
    adoptEarlyShare(this);
    markAsPrivate(this);
    if (this.#connection !== undefined) {
      this.#stage.moved();
      return;
    }
    const connection = new AbortController();
    this.#connection = connection;
    const { signal } = connection;
    // A page that is left must keep no answer, above all not in the browser's back-forward cache.
    addEventListener("pagehide", () => this.#end(), { signal });
    addEventListener("pageshow", (event) => void (event.persisted && this.#await()), { signal });
    if (!canBeStyled() || typeof IntersectionObserver === "undefined") {
      this.#fail(new Failure("browser_too_old"));
      return;
    }
    styleStage(this.#root);
    this.#stage.watch(signal);
    const options = readOptions(this);
    this.#stage.speak(options.lang);
    this.#stage.display = options.display;
    this.#share.check(options.isolation, false);
    watchLook(this.#root, () => this.#handOverLook(), signal);
    this.#await();
  }

  disconnectedCallback(): void {
    // A move to another place on the page disconnects and connects in one go; only a real leave ends the element's work.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#connection?.abort();
      this.#connection = undefined;
      this.#end();
    });
  }

  /** What a page without frames does with the result; null where it asks for none. */
  get shareResultWithPage(): Share | null {
    return this.#share.wish;
  }

  set shareResultWithPage(wish: Share | null) {
    this.#share.wish = wish;
    if (this.#connection !== undefined) this.#share.check(readOptions(this).isolation, this.#options !== undefined);
  }

  /** A page that moves it by `moveBefore` breaks nothing; without this method the two above would be called. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (this.#connection === undefined || before === now) return;
    const was = this.#options;
    const options = readOptions(this);
    this.#stage.display = options.display;
    if (was === undefined) return;
    for (const name of AT_START) {
      if (options[name] !== was[name]) {
        warnOnce(`<clog-or-mastitis>: a new ${name} counts when the element is put on the page anew; answers are kept.`);
      }
    }
    this.#options = options;
    for (const name of LIVE) {
      if (options[name] !== was[name]) this.#guarded(() => this.#handle?.setOption(name, options[name]));
    }
    if (options.theme !== was.theme) this.#handOverLook();
  }

  /** Waits until the reader gets near. */
  #await(): void {
    const { signal } = this.#run;
    const observer = new IntersectionObserver(
      (entries) => {
        if (signal.aborted || !entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        void this.#start();
      },
      { rootMargin: NEAR },
    );
    observer.observe(this);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  async #start(): Promise<void> {
    const { signal } = this.#run;
    const options = readOptions(this);
    // The last reader may have chosen another.
    this.#stage.speak(options.lang);
    try {
      const look = readLook(this, options.theme);
      const report: Report = {
        started: () => {
          this.#stage.begun();
          this.#tell("started");
        },
        closed: () => {
          this.#stage.close();
          this.#tell("closed");
        },
        failed: (failure) => this.#fail(failure),
        speaks: (language) => {
          if (!signal.aborted) this.#stage.speak(language);
        },
        lost: () => {
          this.#end();
          this.#await();
        },
      };
      const handle = await MOUNTS[options.isolation](this.#share.taken()).start(this.#stage.dialog, options, look, report, signal);
      if (signal.aborted) {
        handle.destroy();
        return;
      }
      this.#options = options;
      this.#handle = handle;
      // What changed meanwhile.
      this.attributeChangedCallback("", null, "");
      this.#handOverLook();
    } catch (thrown) {
      if (!signal.aborted) this.#fail(Failure.from(thrown, "mount_failed"));
      return;
    }
    this.#stage.ready();
    this.#tell("ready");
  }

  #handOverLook(): void {
    if (this.#options === undefined) return;
    const look = readLook(this, this.#options.theme);
    // One change of the page is noticed once for each property that it touches.
    const told = JSON.stringify(look);
    if (told !== this.#look) this.#handle?.setLook(look);
    this.#look = told;
  }

  /** Ends the widget, erases its answers and brings the guide back. */
  #end(): void {
    this.#run.abort();
    this.#run = new AbortController();
    const handle = this.#handle;
    this.#handle = undefined;
    this.#options = undefined;
    this.#share.end();
    this.#stage.reset();
    handle?.destroy();
  }

  #guarded(act: () => void): void {
    try {
      act();
    } catch (thrown) {
      this.#fail(Failure.from(thrown, "crashed"));
    }
  }

  #fail(failure: Failure): void {
    try {
      // It stays connected, and does not try again by itself: it would only fail once more.
      this.#end();
    } catch {
      // A program that failed may fail again while it is taken down; the guide is in view already.
    }
    tellPublisher(failure);
    this.#tell("failed", { cause: failure.code });
  }

  #tell(name: string, detail?: { readonly cause: string }): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: detail ?? null }));
  }
}

for (const name of PROPERTIES) {
  Object.defineProperty(ClogOrMastitisElement.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClogOrMastitisElement) {
      return readOptions(this)[name];
    },
    set(this: ClogOrMastitisElement, value: unknown) {
      setOption(this, name, value);
    },
  });
}

/** How each is run. The frames are handed nothing that could tell a result. */
const MOUNTS: Readonly<Record<Isolation, (share?: Share) => Mount>> = { frame: () => frameMount, shadow: shadowMount };

/** The same for the one property that is no attribute. */
function adoptEarlyShare(element: ClogOrMastitisElement): void {
  if (!Object.hasOwn(element, "shareResultWithPage")) return;
  const wish = Reflect.get(element, "shareResultWithPage") as Share | null;
  Reflect.deleteProperty(element, "shareResultWithPage");
  element.shareResultWithPage = wish;
}

/** A property that was set before the script arrived hides the class's own; take its value over and give way. */
function adoptEarlyProperty(element: ClogOrMastitisElement, name: (typeof ATTRIBUTES)[number]): void {
  if (!Object.hasOwn(element, name)) return;
  const value: unknown = Reflect.get(element, name);
  Reflect.deleteProperty(element, name);
  setOption(element, name, value);
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
