/**
 * The entry for `import "clog-or-mastitis"`: it registers `<clog-or-mastitis>` and gives `mount`.
 *
 * Its parts are modules of the package, which every bundler carries along by itself. Importing it where there is no DOM
 * does nothing.
 *
 * Not here: the entry for script tags (`clog-or-mastitis.ts`).
 */
import { ClogOrMastitisElement } from "../element";
import { fetched } from "../load";
import { register } from "../register";
import { useWays } from "../source";
import { carried } from "./carried";
import { mount } from "./mount";

useWays({ own: () => carried, folder: fetched });

register();

export { ClogOrMastitisElement, mount };
