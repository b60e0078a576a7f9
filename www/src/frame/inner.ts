/**
 * The inner frame's script: it runs the widget with what it is handed, reports four words, and asks for the words of a
 * language that the reader taps.
 *
 * Nothing is fetched, stored or remembered here. The document's policy refuses every connection and, through Trusted
 * Types, every way of turning text into markup.
 *
 * Not here: running the program (`program.ts`), which the shadow mount and the standalone page do in the same way.
 */
import { Failure } from "../failure";
import { onCall } from "../line";
import type { Handle } from "../mount";
import { markWith, type Language } from "../languages";
import type { Parts } from "../program";
import { startEarly } from "../first/start";
import { sealed, Talk, type Down, type Up } from "../protocol";

// The one way to a stranger that no policy shuts. A frame put in here would have an origin of its own, so none can hand
// these back.
for (const name of ["RTCPeerConnection", "webkitRTCPeerConnection"]) Reflect.deleteProperty(window, name);

onCall((page) => {
  const talk = new Talk();
  const tell = (message: Up): boolean => {
    const inTurn = talk.up(sealed(message)) !== undefined;
    if (inTurn) page.postMessage(sealed(message));
    return inTurn;
  };
  /** Takes the words that were asked for, or none. */
  let take = (_words: Uint8Array | null): void => {};
  const getWords = (language: Language): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (!tell({ type: "language", language })) reject(new Failure("words_unreachable", "one at a time"));
      else take = (words) => (words === null ? reject(new Failure("words_unreachable")) : resolve(words));
    });
  /** Takes the program when it comes. */
  let run = (_parts: Parts): void => {};
  let handle: Handle | undefined;
  let hide = (_hidden: boolean): void => {};
  let sheet = false;

  const start = ({ first, options, look }: Extract<Down, { type: "start" }>): void => {
    markWith(document.documentElement, options.lang);
    try {
      const coming = new Promise<Parts>((resolve) => (run = resolve));
      const started = startEarly(document.body, first, coming, options, look, {
        started: () => tell({ type: "started" }),
        closed: () => tell({ type: "closed" }),
        failed: (failure) => tell({ type: "failed", cause: failure.code }),
        speaks: (language) => markWith(document.documentElement, language),
      });
      handle = started;
      // It has its size before it shows (`stage.css`). The frame's own document is told that nobody sees it: engines let
      // screen readers, Tab and the search of the page into a frame that is merely unseen.
      hide = (hidden) => void (started.place.inert = hidden);
      hide(true);
      // The place is named in the reader's language; the document goes by the same name.
      const name = (): void => void (document.title = started.place.getAttribute("aria-label") ?? "");
      new MutationObserver(name).observe(started.place, { attributeFilter: ["aria-label"] });
      name();
      tell({ type: "ready" });
    } catch (thrown) {
      tell({ type: "failed", cause: Failure.from(thrown, "mount_failed").code });
    }
  };

  // Keys that are pressed in here stay in here, so the sheet cannot hear its own Escape.
  document.addEventListener("keydown", (event) => {
    if (sheet && event.key === "Escape" && !event.defaultPrevented) tell({ type: "closed" });
  });

  page.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = talk.down(data);
    if (message === undefined) return;
    if (message.type === "start") start(message);
    else if (message.type === "program") run({ wasm: message.wasm, words: message.words, getWords });
    else if (message.type === "look") handle?.setLook(message.look);
    else if (message.type === "option") handle?.setOption(message.name, message.value);
    else if (message.type === "words") take(message.words);
    else {
      sheet = message.showing === "sheet";
      hide(message.showing === "hidden");
      handle?.show(message.showing);
    }
  };
  tell({ type: "hello" });
});
