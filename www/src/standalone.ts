/**
 * The standalone page's script: the whole check in one file, without a server, from a USB stick if need be.
 *
 * Program and words stand in the page as text (gzip in base64). The page's policy allows no connection at all.
 *
 * Until the first screen stands, and for good when anything fails, the plain guide is in view.
 *
 * Not here: running the program (`program.ts`), which the frames do in the same way.
 */
import { Failure } from "./failure";
import type { Handle } from "./mount";
import { REGIONS } from "./options";
import { makePlace, runProgram } from "./program";
import type { Look } from "./protocol";

const dark = matchMedia("(prefers-color-scheme: dark)");
const guide = document.querySelector<HTMLElement>("#guide");

/** A snippet may name the region behind `#`, which no server hears of. */
const region = REGIONS.find((known) => known === location.hash.slice(1)) ?? "other";
const options = { lang: "en", region, units: region === "us" ? "f" : "c" } as const;

let handle: Handle | undefined;
let place: HTMLElement | undefined;

async function start(): Promise<void> {
  try {
    const [wasm, words] = await Promise.all([unpacked("wasm"), unpacked("words")]);
    place = makePlace(document, options);
    place.dataset["showing"] = "sheet";
    document.body.append(place);
    handle = await runProgram(place, { wasm, words: new Uint8Array(words) }, options, look(), {
      started: () => {},
      closed: () => {},
      failed,
    });
    if (guide !== null) guide.hidden = true;
  } catch (thrown) {
    failed(Failure.from(thrown, "mount_failed"));
  }
}

function failed(failure: Failure): void {
  end();
  console.error(`clog-or-mastitis failed: ${failure.code}. The plain guide stays in view. [${failure.seen}]`);
}

/** Erases the answers. */
function end(): void {
  try {
    handle?.destroy();
  } finally {
    handle = undefined;
    place?.remove();
    if (guide !== null) guide.hidden = false;
  }
}

function look(): Look {
  const textSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { scheme: dark.matches ? "dark" : "light", textSize, properties: {} };
}

async function unpacked(id: string): Promise<ArrayBuffer> {
  if (typeof DecompressionStream === "undefined") throw new Failure("browser_too_old");
  const text = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}

dark.addEventListener("change", () => handle?.setLook(look()));
// Whoever comes back to the page, or picks up the phone after somebody else, finds it empty.
addEventListener("pagehide", end);
addEventListener("pageshow", (event) => void (event.persisted && start()));
void start();
