/**
 * Runs the widget right inside the element's closed shadow root, without frames: `isolation="shadow"`.
 *
 * The code for it lies in a file of its own, `shadow.js`, which is fetched only when it is asked for.
 *
 * Limits: a page script that was loaded earlier can patch DOM prototypes and so watch what the widget does. This mount
 * is for pages whose owner controls every script on them.
 */
import { address, loadParts, loadWords } from "./load";
import type { Language } from "./languages";
import type { Mount } from "./mount";
import { namingRefusals } from "./policy";
import type { startInShadow } from "./shadow";
import type { Share } from "./share";

/** With what is done with the result, if the page asked for it. */
export const shadowMount = (share?: Share): Mount => ({
  start(dialog, options, look, report) {
    const file = address(options.base, "shadow.js");
    return namingRefusals(file, async () => {
      const files = await loadParts(options.base, options.lang);
      const parts = { ...files, getWords: (language: Language) => loadWords(options.base, language) };
      // Its address is known only on the page, so no bundler is to look for it.
      const module: unknown = await import(/* webpackIgnore: true */ /* @vite-ignore */ file);
      return (module as { readonly startInShadow: typeof startInShadow }).startInShadow(
        dialog,
        parts,
        options,
        look,
        report,
        share,
      );
    });
  },
});
