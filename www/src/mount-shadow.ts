/**
 * Runs the widget right inside the element's closed shadow root, without frames: `isolation="shadow"`.
 *
 * The code for it lies in a file of its own, `shadow.js`, which is fetched only when it is asked for.
 *
 * Limits: a page script that was loaded earlier can patch DOM prototypes and so watch what the widget does. This mount
 * is for pages whose owner controls every script on them.
 */
import type { Language } from "./languages";
import type { Mount } from "./mount";
import { namingRefusals } from "./policy";
import type { Share } from "./share";
import { sourceOf } from "./source";

/** With what is done with the result, if the page asked for it. */
export const shadowMount = (share?: Share): Mount => ({
  start(dialog, options, look, report) {
    const source = sourceOf(options.base);
    return namingRefusals(source.place, async () => {
      const [wasm, words] = await Promise.all([source.program(), source.words(options.lang)]);
      const parts = { wasm, words, getWords: (language: Language) => source.words(language) };
      const { startInShadow } = await source.shadow();
      return startInShadow(dialog, parts, options, look, report, share);
    });
  },
});
