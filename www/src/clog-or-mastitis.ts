/**
 * The script that a page loads by a script tag: it registers `<clog-or-mastitis>` and does nothing else until a reader
 * comes near one. Then it runs `near.js`, whose hash it knows.
 *
 * The package's other files lie beside it and are fetched from there.
 *
 * Not here: the entry for bundlers (`npm/index.ts`).
 */
import { ClogOrMastitisElement } from "./element";
import { guardedBy } from "./guarded";
import { useCome, type NearModule } from "./host";
import { register } from "./register";

/** The hash of `near.js`, put in by `build.mjs`. */
declare const NEAR: string;

// `import.meta.url` is the one address that a script always knows: it holds under any folder and any origin.
const guarded = guardedBy(import.meta.url);
const own = new URL("./", import.meta.url).href;

useCome(async (base) => {
  const near = (await guarded(new URL("near.js", base || own).href, NEAR)) as NearModule;
  near.begin(own, guarded);
  return near;
});

register();

export { ClogOrMastitisElement };
