/**
 * Runs the widget in two nested sandboxed frames, the default.
 *
 * Outer frame: holds the inner one under a policy that the page cannot change (`frame/outer.ts`). Inner frame: the
 * widget (`frame/inner.ts`). Both have an origin of their own, so no script of the page reaches in.
 *
 * Two ways to load the outer frame. By `srcdoc`: its text was checked against its hash, and needs nothing of the server;
 * but the page's policy is passed on to it, and a strict one forbids its script. By `src`: it brings its own policy; but
 * nobody checks what arrives, and servers' headers can refuse it. So `srcdoc` where the page has no policy, else `src`,
 * and the other way when nobody answers. docs/decisions/015 tells how this was chosen.
 *
 * Not here: what may be said on the line (`protocol.ts`), fetching (`load.ts`).
 */
import { Failure } from "./failure";
import { makeFrame } from "./frame/tokens";
import { about, type Language } from "./languages";
import { callFrame } from "./line";
import type { Handle, Mount } from "./mount";
import { hasPolicy, namingRefusals } from "./policy";
import { sealed, Talk, type Down, type Up } from "./protocol";
import { programOf, sourceOf } from "./source";

/** How long a loaded frame may take to answer the call; it takes milliseconds where its script may run. */
const ANSWER_LIMIT_MS = 3_000;
/** How long a frame may take to load, and to show its first screen: as long as a file to arrive. */
const START_LIMIT_MS = 10_000;

export const frameMount: Mount = {
  async start(place, options, look, report, signal): Promise<Handle> {
    const { base, lang, region, units } = options;
    if (typeof WebAssembly === "undefined") throw new Failure("no_webassembly");
    const source = sourceOf(base);
    const frame = makeFrame(place.ownerDocument);
    frame.title = about(lang).title;
    try {
      return await namingRefusals(source.place, async () => {
        const [text, first] = await Promise.all([source.frame(), source.first(lang)]);
        // From now on, so that it takes nothing from the first screen's way; and before anybody could answer.
        const coming = namingRefusals(source.place, () => programOf(source, lang));
        // Told below, once there is a frame.
        coming.catch(() => {});
        const line = await open(frame, place, source.frameFile, text, signal);
        // A frame is loaded anew when the page moves the element, and in Firefox even when it does so by `moveBefore`. What
        // ran in it is gone then, and the one that came listens to nobody.
        frame.addEventListener("load", () => report.lost(), { once: true, signal });
        const send = (message: Down): void => line.post(message);
        const answer = async (language: Language): Promise<void> => {
          const words = await source.words(language).catch(() => null);
          send({ type: "words", language, words });
          if (words === null) return;
          frame.title = about(language).title;
          report.speaks(language);
        };
        send({ type: "start", first, options: { lang, region, units }, look });
        coming.then(
          ([wasm, words]) => send({ type: "program", wasm, words }),
          (thrown: unknown) => {
            if (!signal.aborted) report.failed(Failure.from(thrown, "mount_failed"));
          },
        );
        const told = await line.next(START_LIMIT_MS);
        if (told?.type !== "ready") throw new Failure(told?.type === "failed" ? told.cause : "mount_failed");
        line.listen((message) => {
          if (message.type === "failed") report.failed(new Failure(message.cause));
          else if (message.type === "started") report.started();
          else if (message.type === "closed") report.closed();
          else if (message.type === "language") void answer(message.language);
        });
        // Taken out of its place it loads nothing; what is left would be an empty box.
        const gone = new MutationObserver(() => {
          if (signal.aborted) gone.disconnect();
          else if (frame.parentNode !== place) report.failed(new Failure("frame_blocked", "taken out of its place"));
        });
        gone.observe(place, { childList: true });
        return {
          setOption: (name, value) => send({ type: "option", name, value }),
          setLook: (look) => send({ type: "look", look }),
          show(showing) {
            // WebKit lets a document inside take the focus only when its frame has it.
            if (showing === "sheet") frame.focus();
            send({ type: "show", showing });
          },
          destroy() {
            line.close();
            frame.remove();
          },
        };
      });
    } catch (thrown) {
      frame.remove();
      throw thrown;
    }
  },
};

/** Loads the outer frame one way or the other, until somebody answers. */
async function open(
  frame: HTMLIFrameElement,
  place: HTMLElement,
  file: string | undefined,
  text: string,
  signal: AbortSignal,
): Promise<Line> {
  const bySource = (address: string) => (): void => {
    frame.removeAttribute("srcdoc");
    frame.src = address;
  };
  const byText = (): void => {
    frame.removeAttribute("src");
    frame.srcdoc = text;
  };
  const both = (file: string) => (hasPolicy(place) ? [bySource(file), byText] : [byText, bySource(file)]);
  const ways = file === undefined ? [byText] : both(file);
  for (const way of ways) {
    // A frame that was taken out never loads; put in again it would stand beside the next start's.
    signal.throwIfAborted();
    try {
      way();
    } catch {
      // A page that requires Trusted Types throws at `srcdoc`.
      continue;
    }
    const loaded = once(frame, "load", START_LIMIT_MS, signal);
    // Put in anew for each way, so that nothing of the first one is left.
    place.append(frame);
    if (!(await loaded)) continue;
    const line = lineTo(frame);
    if ((await line.next(ANSWER_LIMIT_MS))?.type === "hello") return line;
    line.close();
    frame.remove();
  }
  throw new Failure("frame_blocked", file ?? "the frame's text");
}

/** The line to the outer frame: one word at a time at first, then to a listener. */
interface Line {
  post(message: Down): void;
  /** The next word, or nothing when none comes in time. */
  next(limit: number): Promise<Up | undefined>;
  listen(hear: (message: Up) => void): void;
  close(): void;
}

function lineTo(frame: HTMLIFrameElement): Line {
  const port = callFrame(frame);
  const talk = new Talk();
  const waiting: Up[] = [];
  let hear = (message: Up): void => void waiting.push(message);
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = talk.up(data);
    if (message !== undefined) hear(message);
  };
  return {
    post(message) {
      if (talk.down(sealed(message)) !== undefined) port.postMessage(sealed(message));
    },
    next: (limit) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, limit);
        const take = (message: Up): void => {
          clearTimeout(timer);
          hear = (later) => void waiting.push(later);
          resolve(message);
        };
        const early = waiting.shift();
        if (early === undefined) hear = take;
        else take(early);
      }),
    listen(listener) {
      hear = listener;
      waiting.splice(0).forEach(listener);
    },
    close: () => port.close(),
  };
}

/** Whether the event comes in time, and while it is wanted. */
function once(target: EventTarget, name: string, limit: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (came: boolean): void => {
      clearTimeout(timer);
      resolve(came);
    };
    const timer = setTimeout(end, limit, false);
    target.addEventListener(name, () => end(true), { once: true, signal });
    signal.addEventListener("abort", () => end(false), { once: true });
  });
}
