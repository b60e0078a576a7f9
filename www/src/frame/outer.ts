/**
 * The outer frame's script: it holds the inner frame and carries messages between the page and it.
 *
 * Why it exists: a page's own policy decides where its frames may go, and a strict one breaks phone links and saved
 * files in them; and no policy of a document stops that document from going elsewhere by itself. The policy of this
 * document, which holds the inner frame, allows exactly `tel:` and `blob:`.
 *
 * Not here: the widget. No answer passes through this script.
 */
import { about, type Language } from "../languages";
import { callFrame, onCall } from "../line";
import { sealed, Talk } from "../protocol";
import { makeFrame } from "./tokens";

/** The inner frame's whole document, put in by `build.mjs`. */
declare const INNER_DOCUMENT: string;

onCall((page) => {
  const talk = new Talk();
  const inner = makeFrame(document);
  const speak = (language: Language): void => {
    document.documentElement.lang = language;
    inner.title = about(language).title;
  };
  inner.srcdoc = INNER_DOCUMENT;
  inner.addEventListener(
    "load",
    () => {
      const widget = callFrame(inner);
      widget.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = talk.up(data);
        if (message !== undefined) page.postMessage(sealed(message));
      };
      page.onmessage = ({ data }: MessageEvent<unknown>) => {
        const message = talk.down(data);
        if (message === undefined) return;
        if (message.type === "start") speak(message.options.lang);
        else if (message.type === "words" && message.words !== null) speak(message.language);
        // WebKit lets a document take the focus only when its frame has it, at each level.
        if (message.type === "show" && message.showing === "sheet") inner.focus();
        // The page keeps its own copy of the program for a second element; this one can move on.
        widget.postMessage(sealed(message), message.type === "program" ? [message.wasm] : []);
      };
    },
    { once: true },
  );
  document.body.append(inner);
});
