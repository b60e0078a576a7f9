/**
 * Runs the widget right inside the element's closed shadow root, without frames.
 *
 * Instance: the running program. wasm-bindgen's glue holds exactly one a page, so all elements share it, and a fault in
 * it ends the widget in all of them.
 *
 * Limits: a page script that was loaded earlier can patch DOM prototypes and so watch what the widget does. This mount
 * is for pages whose owner controls every script on them.
 */
import start, { mount } from "glue/widget";
import { crash, watchForCrash } from "./crash";
import { Failure } from "./failure";
import { load } from "./load";
import type { Handle, Mount, Report } from "./mount";
import type { Options } from "./options";

export const shadowMount: Mount = {
  async start(place: HTMLElement, options: Options, report: Report): Promise<Handle> {
    if (typeof WebAssembly === "undefined") throw new Failure("no_webassembly");
    if (dead !== undefined) throw dead;
    const { wasm, words } = await load(options.lang);
    await run(wasm);

    let alive = true;
    const stopWatching = watchForCrash((failure) => {
      alive = false;
      dead = failure;
      report.failed(failure);
    });
    const onEvent = (name: string): void => {
      if (name === "started") report.started();
      else if (name === "closed") report.closed();
    };

    try {
      const app = mount(place, words, { ...options, on_event: onEvent });
      await firstScreen(place);
      return {
        setOption(name, value) {
          if (alive) app.set_option(name, value);
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
  },
};

let instance: Promise<void> | undefined;

/** Set once the program has trapped: its memory may be half written, so nothing is started on it again. */
let dead: Failure | undefined;

/** Compiles and starts the program, once a page. */
function run(wasm: ArrayBuffer): Promise<void> {
  instance ??= compile(wasm)
    .then((module) => start({ module_or_path: module }))
    .then(
      () => undefined,
      (thrown: unknown) => {
        instance = undefined;
        throw Failure.from(thrown, "mount_failed");
      },
    );
  return instance;
}

async function compile(wasm: ArrayBuffer): Promise<WebAssembly.Module> {
  try {
    return await WebAssembly.compile(wasm);
  } catch (thrown) {
    const message = String(thrown);
    // No engine gives a code for a policy; each names it in its own words.
    const policy = /content security policy|blocked by csp|unsafe-eval/i.test(message);
    throw new Failure(policy ? "blocked_by_policy" : "wasm_damaged", message);
  }
}

/** Yew renders in a later task; an empty box must never replace the plain guide, so wait until something stands there. */
async function firstScreen(place: HTMLElement): Promise<void> {
  const TRIES = 50;
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (dead !== undefined) throw dead;
    if (place.firstElementChild !== null) return;
    await new Promise((resolve) => setTimeout(resolve));
  }
  throw new Failure("mount_failed", "the first screen stayed empty");
}
