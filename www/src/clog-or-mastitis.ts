/**
 * The script that a page loads by a script tag: it registers `<clog-or-mastitis>` and does nothing else.
 *
 * The package's other files lie beside it and are fetched from there.
 *
 * Not here: the entry for bundlers (`npm/index.ts`).
 */
import { ClogOrMastitisElement } from "./element";
import { fetched } from "./load";
import { register } from "./register";
import { useWays } from "./source";

// `import.meta.url` is the one address that a script always knows: it holds under any folder and any origin.
useWays({ own: () => fetched(new URL("./", import.meta.url).href), folder: fetched });

register();

export { ClogOrMastitisElement };
