/**
 * The script `near.js`: all that an element needs once the reader is near. The first script loads it, checked against its
 * hash, and hands it the guard that it was loaded with.
 *
 * Not here: waiting for the reader (`element.ts`).
 */
import { Check } from "./check";
import { fetchedBy } from "./load";
import type { NearModule } from "./host";
import { useWays } from "./source";

export const check: NearModule["check"] = (host) => new Check(host);

export const begin: NearModule["begin"] = (own, guarded) => {
  const fetched = fetchedBy(guarded);
  useWays({ own: () => fetched(own), folder: fetched });
};
