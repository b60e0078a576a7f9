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
import { programOf, sourceOf } from "./source";

/** With what is done with the result, if the page asked for it. */
export const shadowMount = (share?: Share): Mount => ({
  start(dialog, options, look, report) {
    const source = sourceOf(options.base);
    return namingRefusals(source.place, async () => {
      const [first, { startInShadow }] = await Promise.all([source.first(options.lang), source.shadow()]);
      const getWords = (language: Language): Promise<Uint8Array> => source.words(language);
      const coming = namingRefusals(source.place, async () => {
        const [wasm, words] = await programOf(source, options.lang);
        return { wasm, words, getWords };
      });
      return startInShadow(dialog, first, coming, options, look, report, share);
    });
  },
});
