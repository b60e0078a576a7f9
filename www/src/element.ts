/**
 * The custom element `<clog-or-mastitis>`.
 *
 * Fallback: the plain HTML that the publisher wrote inside the tag. It is in view from the start, until the widget's
 * first screen is ready, and again for good when anything fails.
 * Place: the first element inside the closed shadow root, where the widget runs.
 *
 * The events `ready`, `started`, `closed` and `failed` (with `detail.cause`) bubble out of shadow roots; none carries an
 * answer. Nothing is put on `window`, in storage or in the history.
 *
 * Not here: how the widget is fetched and run (`mount.ts` and its mounts), what it shows (the program).
 */
import { crash } from "./crash";
import { Failure, tellPublisher } from "./failure";
import { markAsPrivate } from "./markers";
import type { Handle, Mount } from "./mount";
import { shadowMount } from "./mount-shadow";
import { ATTRIBUTES, readOptions, type Options, type Region, type Units } from "./options";
import { applyStyles, canBeStyled } from "./styles";

/** How far below the viewport the download begins, so that the widget stands ready when the reader gets there. */
const NEAR = "600px";

// A server that renders pages has no HTMLElement, and importing the package there must not fail.
const Base: typeof HTMLElement =
  typeof HTMLElement === "undefined" ? (class {} as unknown as typeof HTMLElement) : HTMLElement;

export class ClogOrMastitisElement extends Base {
  static readonly observedAttributes = ATTRIBUTES;

  readonly #root: ShadowRoot;
  readonly #fallback: HTMLSlotElement;
  #observer: IntersectionObserver | undefined;
  #options: Options | undefined;
  #handle: Handle | undefined;
  /** Counts starts and stops, so that a start that was overtaken can tell. */
  #turn = 0;
  #running = false;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "closed" });
    this.#fallback = this.ownerDocument.createElement("slot");
    this.#root.append(this.#fallback);
  }

  /** The country whose phone numbers are shown. */
  get region(): Region {
    return readOptions(this).region;
  }

  set region(value: Region) {
    this.setAttribute("region", value);
  }

  /** The unit that temperatures are typed in: `f` or `c`. */
  get units(): Units {
    return readOptions(this).units;
  }

  set units(value: Units) {
    this.setAttribute("units", value);
  }

  connectedCallback(): void {
    adoptEarlyProperty(this, "region");
    adoptEarlyProperty(this, "units");
    markAsPrivate(this);
    if (this.#running) return;
    this.#running = true;
    this.#turn += 1;
    if (!canBeStyled() || typeof IntersectionObserver === "undefined") {
      this.#fail(new Failure("browser_too_old"));
      return;
    }
    applyStyles(this.#root);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#start();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    // A move to another place on the page disconnects and connects in one go; only a real leave erases the answers.
    queueMicrotask(() => {
      if (!this.isConnected) this.#stop();
    });
  }

  attributeChangedCallback(): void {
    if (this.#options === undefined || this.#handle === undefined) return;
    const before = this.#options;
    const after = readOptions(this);
    this.#options = after;
    try {
      for (const name of ATTRIBUTES) {
        if (after[name] !== before[name]) this.#handle.setOption(name, after[name]);
      }
    } catch (thrown) {
      this.#fail(thrown instanceof Error ? crash(thrown) : new Failure("crashed"));
    }
  }

  async #start(): Promise<void> {
    const turn = this.#turn;
    const options = readOptions(this);
    const place = makePlace(this.ownerDocument, options);
    // Before the slot, and not shown yet: the recorders' marks must stand on the first element inside.
    this.#root.prepend(place);
    try {
      const handle = await mountFor(this).start(place, options, {
        started: () => this.#tell("started"),
        closed: () => this.#tell("closed"),
        failed: (failure) => this.#fail(failure),
      });
      if (turn !== this.#turn) {
        handle.destroy();
        place.remove();
        return;
      }
      this.#options = options;
      this.#handle = handle;
      this.attributeChangedCallback();
    } catch (thrown) {
      place.remove();
      if (turn === this.#turn) this.#fail(Failure.from(thrown, "mount_failed"));
      return;
    }
    this.#fallback.remove();
    place.hidden = false;
    this.#tell("ready");
  }

  /** Ends the widget, erases its answers and brings the fallback back. */
  #stop(): void {
    this.#turn += 1;
    this.#running = false;
    this.#observer?.disconnect();
    this.#observer = undefined;
    const handle = this.#handle;
    this.#handle = undefined;
    this.#options = undefined;
    this.#root.replaceChildren(this.#fallback);
    handle?.destroy();
  }

  #fail(failure: Failure): void {
    const running = this.#running;
    try {
      this.#stop();
    } catch {
      // A program that failed may fail again while it is taken down; the fallback is in view already.
    }
    // Still in its place, it does not try again by itself: it would only fail once more.
    this.#running = running;
    tellPublisher(failure);
    this.#tell("failed", { cause: failure.code });
  }

  #tell(name: string, detail?: { readonly cause: string }): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail: detail ?? null }));
  }
}

/** The mount for an element; the shadow root is the only one so far. */
function mountFor(_host: Element): Mount {
  return shadowMount;
}

/** The element that the widget runs in. */
function makePlace(document: Document, options: Options): HTMLElement {
  const place = document.createElement("div");
  markAsPrivate(place);
  place.classList.add("widget");
  place.lang = options.lang;
  place.hidden = true;
  return place;
}

/** A property that was set before the script arrived hides the class's own; take its value over and give way. */
function adoptEarlyProperty(element: ClogOrMastitisElement, name: "region" | "units"): void {
  if (!Object.hasOwn(element, name)) return;
  const value = element[name];
  Reflect.deleteProperty(element, name);
  element.setAttribute(name, value);
}
