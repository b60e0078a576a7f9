/**
 * The first screen before the program has come: what the reader does to it is kept, and carried over into the program.
 *
 * Early: the screen as the build recorded it (`recorded.ts`). Takeover: the program draws in the very same place, and what
 * was said so far is said to it. Nothing is decided here: an answer is a mark on the screen until the program has heard it.
 *
 * Not here: running the program (`program.ts`), putting both together (`start.ts`).
 */
import type { ProgramOptions, Region } from "../options";
import type { Showing } from "../protocol";
import { draw, type Recorded, type State } from "./recorded";

/** What the early screen can do by itself. */
export interface EarlyReport {
  /** The reader closes the sheet. */
  closed(): void;
}

/** How long a finger, a key or an open list can keep the program waiting. */
const STILL_LIMIT_MS = 5_000;

/** Marks the place while the program is not there. */
const WAITING = "waiting";

export class Early {
  readonly #place: HTMLElement;
  readonly #recorded: Recorded;
  readonly #state: State;
  readonly #redraw: () => void;
  readonly #moment: HTMLElement;
  readonly #listening = new AbortController();
  /** Question to option, as the reader chose them last. */
  readonly #chosen = new Map<string, string>();
  /** What the button does that the reader pressed last. */
  #pressed = "";
  /** What is down or stands open: the screen must not be taken away from under it. */
  readonly #held = new Set<"finger" | "key" | "list">();
  #focused: Element | null = null;
  #release = (): void => {};

  constructor(place: HTMLElement, recorded: Recorded, options: ProgramOptions, shared: boolean, report: EarlyReport) {
    this.#place = place;
    this.#recorded = recorded;
    this.#state = {
      region: options.region,
      due: yesOrNo(isDue(recorded)),
      shared: yesOrNo(shared),
      voice: yesOrNo(hasVoice(options.lang)),
      sheet: "no",
      answered: "none",
    };
    this.#redraw = draw(place, recorded, this.#state);
    place.setAttribute("role", "region");
    place.setAttribute("aria-label", recorded.name);
    place.dataset[WAITING] = "";
    this.#moment = place.ownerDocument.createElement("p");
    this.#moment.className = "moment";
    this.#moment.setAttribute("role", "status");
    // Beside what stays in view.
    (place.querySelector(".actions") ?? place).append(this.#moment);
    this.#listen(report);
  }

  /** The region that is chosen now. */
  get region(): Region {
    return this.#state["region"] as Region;
  }

  set region(region: Region) {
    this.#set("region", region);
  }

  /** Says where the widget shows now; in a sheet, the focus goes to its heading. */
  show(showing: Showing): void {
    this.#place.dataset["showing"] = showing;
    this.#set("sheet", yesOrNo(showing === "sheet"));
    if (showing === "sheet") this.#place.querySelector("h2")?.focus();
  }

  /** Nobody listens any more. */
  end(): void {
    this.#listening.abort();
  }

  /** Waits until nothing is pressed. Whoever goes on in the same task takes nothing from under a finger. */
  async untilStill(): Promise<void> {
    // Engines may keep to themselves that a list was shut, or that a key was let go elsewhere.
    const limit = setTimeout(() => this.#letGo("finger", "key", "list"), STILL_LIMIT_MS);
    while (this.#held.size > 0) await new Promise<void>((resolve) => (this.#release = resolve));
    clearTimeout(limit);
  }

  /**
   * Stops hearing the reader, right before the program draws in the same place. The returned function is called right after,
   * and carries over what the reader was at.
   */
  giveWay(): () => void {
    this.end();
    const { scrollTop } = this.#place;
    const focused = this.#focused === null ? undefined : pathTo(this.#focused, this.#place);
    const screen = this.#screen();
    return () => {
      delete this.#place.dataset[WAITING];
      this.#place.scrollTop = scrollTop;
      if (focused !== undefined) focusAt(this.#place, focused);
      for (const [question, option] of this.#chosen) {
        this.#place.querySelector<HTMLElement>(`input[data-q="${question}"][data-o="${option}"]`)?.click();
      }
      // The program draws the answers first. Where one of them leads on, nothing is pressed any more.
      setTimeout(() => {
        if (this.#pressed === "" || this.#screen() !== screen) return;
        this.#place.querySelector<HTMLElement>(`button[data-action="${this.#pressed}"]`)?.click();
      });
    };
  }

  #screen(): string | undefined {
    return this.#place.querySelector<HTMLElement>("[data-screen]")?.dataset["screen"];
  }

  #set(axis: string, value: string): void {
    this.#state[axis] = value;
    this.#redraw();
  }

  #listen(report: EarlyReport): void {
    const place = this.#place;
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(name: K, hear: (event: HTMLElementEventMap[K]) => void): void =>
      place.addEventListener(name, hear, { signal });
    on("change", ({ target }) => this.#changed(target));
    on("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("button[data-action]") : null;
      const action = button?.dataset["action"];
      if (action === "close") report.closed();
      else if (action !== undefined) this.#wait(action);
    });
    on("focusin", ({ target }) => (this.#focused = target as Element));
    on("focusout", () => {
      this.#focused = null;
      this.#letGo("key", "list");
    });
    on("pointerdown", ({ target }) => {
      this.#held.add("finger");
      if (target instanceof HTMLSelectElement) this.#held.add("list");
      else this.#held.delete("list");
    });
    on("keydown", (event) => {
      keepAtEnds(event);
      this.#held.add("key");
    });
    for (const [name, what] of [["pointerup", "finger"], ["pointercancel", "finger"], ["keyup", "key"]] as const) {
      // The click, which counts, comes in the same task or the next.
      window.addEventListener(name, () => setTimeout(() => this.#letGo(what)), { signal });
    }
    if (typeof speechSynthesis === "undefined") return;
    const voices = (): void => this.#set("voice", yesOrNo(hasVoice(place.lang)));
    // Some engines' speech is no event target.
    speechSynthesis.addEventListener?.("voiceschanged", voices, { signal });
  }

  #letGo(...what: readonly ("finger" | "key" | "list")[]): void {
    what.forEach((one) => this.#held.delete(one));
    this.#release();
  }

  #changed(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement) {
      this.#set("region", target.value);
      this.#letGo("list");
    } else if (target instanceof HTMLInputElement) {
      const { q = "", o = "" } = target.dataset;
      this.#chosen.set(q, o);
      const questions = new Set([...this.#place.querySelectorAll<HTMLElement>("input[data-q]")].map(({ dataset }) => dataset["q"]));
      this.#set("answered", this.#chosen.size === questions.size ? "all" : "some");
      if (this.#recorded.leads.includes(`${q} ${o}`)) this.#wait("");
    }
  }

  /** Keeps what was pressed, if it was a button, and says that it is heard. */
  #wait(pressed: string): void {
    this.#pressed = pressed;
    this.#moment.textContent = this.#recorded.moment;
  }
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}

/** Whether the day for the review has passed where the reader is. */
function isDue({ review: [year, month, day] }: Recorded): boolean {
  return Date.now() >= new Date(year, month - 1, day + 1).getTime();
}

/** Whether the device itself has a voice for the language, as the program asks (`src/widget/aloud.rs`). */
function hasVoice(language: string): boolean {
  if (typeof speechSynthesis === "undefined" || typeof SpeechSynthesisUtterance === "undefined") return false;
  const primary = (tag: string): string => tag.split(/[-_]/, 1)[0]!.toLowerCase();
  return speechSynthesis.getVoices().some(({ localService, lang }) => localService && primary(lang) === primary(language));
}

/** The arrow keys do not lead around the ends of a group, as in the program (`src/widget/dom.rs`, which tells why). */
function keepAtEnds(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "radio") return;
  const group = [...(target.closest("fieldset")?.querySelectorAll("input") ?? [])];
  const [first, last] = [group[0] === target, group.at(-1) === target];
  const rightwards = target.closest("[dir=rtl]") === null;
  const around: Readonly<Record<string, boolean>> = {
    ArrowUp: first,
    ArrowDown: last,
    ArrowLeft: first || (last && !rightwards),
    ArrowRight: last || (first && !rightwards),
  };
  if (around[key] === true) event.preventDefault();
}

/** The way from `place` down to an element, as places among children. */
function pathTo(element: Element, place: Element): readonly number[] {
  const path: number[] = [];
  for (let here: Element | null = element; here !== null && here !== place; here = here.parentElement) {
    path.unshift([...(here.parentElement?.children ?? [])].indexOf(here));
  }
  return path;
}

function focusAt(place: Element, path: readonly number[]): void {
  let here: Element | undefined = place;
  for (const index of path) here = here?.children[index];
  (here as HTMLElement | undefined)?.focus({ preventScroll: true });
}
