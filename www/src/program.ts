/**
 * Runs the program in one element: the same in the inner frame, in the shadow root and on the standalone page.
 *
 * Instance: the running program. wasm-bindgen's glue holds exactly one a document, so all elements of a document share
 * it, and a fault in it ends the widget in all of them.
 *
 * Not here: fetching the bytes (`load.ts`), what surrounds the element.
 */
import start, { mount } from "glue/widget";
import { crash, watchForCrash } from "./crash";
import { Failure, type Cause } from "./failure";
import { about, languageOf, LANGUAGES, markWith } from "./languages";
import { applyLook } from "./look";
import type { GetWords, Handle, ProgramReport } from "./mount";
import type { ProgramOptions } from "./options";
import type { Look } from "./protocol";

/** The bytes of one widget, and where the words of another language come from. */
export interface Parts {
  readonly wasm: ArrayBuffer;
  readonly words: Uint8Array;
  readonly getWords: GetWords;
}

/** What only a program without frames may be handed: see `shadow.ts`. */
export type Further = Readonly<Record<string, (told: unknown) => void>>;

/** Resolves when the program may draw, in the same task; what it gives is called when the program has drawn. */
export type GiveWay = () => Promise<() => void>;

/** The element that the program draws in; hidden until its first screen stands there. */
export function makePlace(document: Document, options: ProgramOptions): HTMLElement {
  const place = document.createElement("div");
  place.className = "widget";
  markWith(place, options.lang);
  // A browser's translator would send the screens, and with them the answers, to its maker.
  place.translate = false;
  place.hidden = true;
  return place;
}

/**
 * Starts the interview in `place`, made by `makePlace`. `isOurs` tells from an error's stack whether the program threw
 * it; in a document of its own it always did. `further` is for a document that the page shares; the frames and the
 * standalone page hand in none, so that no name of it stands in them. `giveWay` is for a place in which something stands
 * already.
 */
export async function runProgram(
  place: HTMLElement,
  parts: Parts,
  options: ProgramOptions,
  look: Look,
  report: ProgramReport,
  isOurs?: (stack: string) => boolean,
  further: Further = {},
  giveWay?: GiveWay,
): Promise<Handle> {
  if (typeof WebAssembly === "undefined") throw new Failure("no_webassembly");
  if (dead !== undefined) throw dead;
  await run(parts.wasm);
  const carryOver = await giveWay?.();

  let alive = true;
  const stopWatching = watchForCrash(isOurs, (failure) => {
    alive = false;
    dead = failure;
    report.failed(failure);
  });
  const onEvent = (name: string): void => {
    if (name === "started") report.started();
    else if (name === "closed") report.closed();
  };

  try {
    applyLook(place, look);
    const app = mount(place, parts.words, {
      ...options,
      ...further,
      languages: LANGUAGES.map((language) => [language, about(language).name]),
      on_event: onEvent,
      on_language: (tag) => void speak(tag),
    });
    /** Hands over the words of the language that the reader tapped. */
    const speak = async (tag: string): Promise<void> => {
      const language = languageOf(tag);
      try {
        if (language === undefined) throw new Failure("words_unreachable", tag);
        const words = await parts.getWords(language);
        if (!alive) return;
        app.set_words(words);
        markWith(place, language);
        report.speaks(language);
      } catch (thrown) {
        // A fault of the program itself is a crash, for the watch to see.
        if (thrown instanceof WebAssembly.RuntimeError) throw thrown;
        // The widget says so itself and keeps its language; that is no failure of the widget.
        if (alive) app.words_missing();
      }
    };
    const setOption = (name: string, value: string): void => {
      if (alive) app.set_option(name, value);
    };
    // The standalone page looks like a sheet, and has nothing to be closed.
    if (carryOver !== undefined && place.dataset["showing"] === "sheet") setOption("sheet", "on");
    await firstScreen(place);
    place.hidden = false;
    carryOver?.();
    return {
      setOption,
      setLook: (look) => applyLook(place, look),
      show(showing) {
        place.dataset["showing"] = showing;
        setOption("sheet", showing === "sheet" ? "on" : "off");
        if (showing === "sheet") place.querySelector("h2")?.focus();
      },
      destroy() {
        stopWatching();
        if (alive) app.destroy();
        alive = false;
      },
    };
  } catch (thrown) {
    stopWatching();
    if (thrown instanceof WebAssembly.RuntimeError) dead = crash(thrown);
    throw dead ?? Failure.from(thrown, "mount_failed");
  }
}

let instance: Promise<void> | undefined;

/** Set once the program has trapped: its memory may be half written, so nothing is started on it again. */
let dead: Failure | undefined;

/** Compiles and starts the program, once a document. */
function run(wasm: ArrayBuffer): Promise<void> {
  instance ??= compile(wasm)
    .then((module) => start({ module_or_path: module }))
    .then(
      () => undefined,
      (thrown: unknown) => {
        instance = undefined;
        throw failureOf(thrown, "mount_failed");
      },
    );
  return instance;
}

async function compile(wasm: ArrayBuffer): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(wasm);
  } catch (thrown) {
    throw failureOf(thrown, "wasm_damaged");
  }
}

/** No engine gives a code for a policy; each names it in its own words. WebKit refuses to start what it has compiled. */
function failureOf(thrown: unknown, otherwise: Cause): Failure {
  const policy = /content security policy|blocked by csp|unsafe-eval/i.test(String(thrown));
  return policy ? new Failure("blocked_by_policy", String(thrown)) : Failure.from(thrown, otherwise);
}

/**
 * Yew renders at the end of the task; an empty box must never replace the plain guide, so wait until something stands there.
 * At first without giving the browser time to paint: the early screen must not go dark in between.
 */
async function firstScreen(place: HTMLElement): Promise<void> {
  const TRIES = 50;
  const UNPAINTED = 20;
  for (let tried = 0; tried < UNPAINTED + TRIES; tried += 1) {
    if (dead !== undefined) throw dead;
    if (place.firstElementChild !== null) return;
    await (tried < UNPAINTED ? undefined : new Promise((resolve) => setTimeout(resolve)));
  }
  throw new Failure("mount_failed", "the first screen stayed empty");
}
