/**
 * One element's check, from the moment that a reader is near: it starts, follows the page, fails and ends.
 *
 * Not here: the element itself (`element.ts`), where the widget shows (`stage.ts`), how it is fetched and run (`mount.ts`
 * and its mounts), what it shows (the program).
 */
import { Failure } from "./failure";
import type { Checking, Host } from "./host";
import type { Handle, Mount, Report } from "./mount";
import { frameMount } from "./mount-frame";
import { shadowMount } from "./mount-shadow";
import { whenNear } from "./nearness";
import { withLanguage, type Isolation, type Options } from "./options";
import { readLook, watchLook } from "./page-look";
import { AT_ONCE, ATTRIBUTES } from "./published";
import { tellPublisher } from "./publisher";
import { Sharing, type Share } from "./share";
import { Stage } from "./stage";
import { canBeStyled, styleStage } from "./stage-styles";
import { warnOnce } from "./warn";

/** Options that the running program takes over at once, and those that would cost the reader the answers. */
const LIVE = ["region", "units"] as const;
const AT_START = ATTRIBUTES.filter((name) => !(AT_ONCE as readonly string[]).includes(name));

/** How each is run. The frames are handed nothing that could tell a result. */
const MOUNTS: Readonly<Record<Isolation, (share?: Share) => Mount>> = { frame: () => frameMount, shadow: shadowMount };

export class Check implements Checking {
  readonly #host: Host;
  readonly #stage: Stage;
  readonly #share: Sharing;
  #options: Options | undefined;
  #handle: Handle | undefined;
  /** The look that was handed over last. */
  #look = "";
  /** The style sheets that it runs with. */
  #sheets: readonly CSSStyleSheet[] = [];
  /** Aborts when the widget ends, for a start that is still under way; the next start gets a new one. */
  #run = new AbortController();

  constructor(host: Host) {
    this.#host = host;
    this.#share = new Sharing(() => host.wish());
    this.#stage = new Stage(host.parts, {
      shown: (showing) => this.#handle?.show(showing),
      closed: () => host.tell("closed"),
    });
  }

  connect(signal: AbortSignal, isNear = false): void {
    // A page that is left must keep no answer, above all not in the browser's back-forward cache.
    addEventListener("pagehide", () => this.#end(), { signal });
    addEventListener("pageshow", (event) => void (event.persisted && this.#await()), { signal });
    signal.addEventListener("abort", () => this.#end());
    if (!canBeStyled()) {
      this.#fail(new Failure("browser_too_old"));
      return;
    }
    const { root } = this.#host.parts;
    styleStage(root);
    this.#stage.watch(signal);
    const options = this.#read();
    this.#stage.speak(options.lang);
    this.#stage.display = options.display;
    this.#share.check(options.isolation, false);
    watchLook(root, () => this.#handOverLook(), signal);
    if (isNear) void this.#start();
    else this.#await();
  }

  moved(): void {
    const { root } = this.#host.parts;
    styleStage(root);
    // Another document on the way took them all.
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...this.#sheets])];
    this.#stage.moved();
  }

  changed(): void {
    const was = this.#options;
    const options = this.#read();
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

  wished(): void {
    this.#share.check(this.#read().isolation, this.#options !== undefined);
  }

  #read(): Options {
    const { settings, element } = this.#host;
    return withLanguage(settings(), element);
  }

  #await(): void {
    whenNear(this.#host.element, this.#run.signal, () => void this.#start());
  }

  async #start(): Promise<void> {
    const { signal } = this.#run;
    const host = this.#host;
    const options = this.#read();
    // The last reader may have chosen another.
    this.#stage.speak(options.lang);
    try {
      const look = readLook(host.element, options.theme);
      const report: Report = {
        started: () => {
          this.#stage.begun();
          host.tell("started");
        },
        closed: () => {
          this.#stage.close();
          host.tell("closed");
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
      this.#sheets = [...host.parts.root.adoptedStyleSheets];
      // What changed meanwhile.
      this.changed();
      this.#handOverLook();
    } catch (thrown) {
      if (!signal.aborted) this.#fail(Failure.from(thrown, "mount_failed"));
      return;
    }
    this.#stage.ready();
    host.tell("ready");
  }

  #handOverLook(): void {
    if (this.#options === undefined) return;
    const look = readLook(this.#host.element, this.#options.theme);
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
    this.#host.tell("failed", { cause: failure.code });
  }
}
