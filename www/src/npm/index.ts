/**
 * The entry for `import "clog-or-mastitis"`: it registers `<clog-or-mastitis>` and gives `mount`.
 *
 * Its parts are modules of the package, which every bundler carries along by itself. Importing it where there is no DOM
 * does nothing.
 *
 * Not here: the entry for script tags (`clog-or-mastitis.ts`).
 */
import { ClogOrMastitisElement } from "../element";
import { Check } from "../check";
import { guardedBy } from "../guarded";
import { useCome } from "../host";
import { fetchedBy } from "../load";
import { register } from "../register";
import { useWays } from "../source";
import { carried } from "./carried";
import { mount } from "./mount";

// No tag has such an address, so whatever a folder holds is held to its hash.
useWays({ own: () => carried, folder: fetchedBy(guardedBy("a bundle")) });
useCome(async () => ({ check: (host) => new Check(host) }));

register();

export { ClogOrMastitisElement, mount };
