/**
 * The standalone page's script: the whole check in one file, without a server, from a USB stick if need be.
 *
 * Program and words of every language stand in the page as text (gzip in base64). The page's policy allows no connection
 * at all.
 *
 * Until the first screen stands, and for good when anything fails, the plain guide is in view.
 *
 * Not here: running the program (`program.ts`), which the frames do in the same way.
 */
import { Failure } from "./failure";
import { about, ENGLISH, languageOf, languageOfBrowser, LANGUAGES, markWith, type Language } from "./languages";
import type { Handle } from "./mount";
import { REGIONS, THEMES, UNITS } from "./published";
import { makePlace, runProgram } from "./program";
import type { Look } from "./protocol";
import { unpacked } from "./unpack";

const dark = matchMedia("(prefers-color-scheme: dark)");
const guide = document.querySelector<HTMLElement>("#guide");

/** A link may name what an element's attributes would, behind `#`, which no server hears of: `#us`, `#&fr`, `#us&fr&c&dark`. */
const [named = "", spoken = "", unit = "", scheme = ""] = location.hash.slice(1).split("&");
const region = REGIONS.find((known) => known === named) ?? "other";
const lang = languageOf(spoken) ?? languageOfBrowser() ?? ENGLISH;
const units = UNITS.find((known) => known === unit) ?? (region === "us" ? "f" : "c");
const theme = THEMES.find((known) => known === scheme) ?? "auto";
const options = { lang, region, units } as const;

let handle: Handle | undefined;
let place: HTMLElement | undefined;

async function start(): Promise<void> {
  speak(options.lang);
  try {
    const getWords = async (language: Language): Promise<Uint8Array> => new Uint8Array(await partOfPage(`words-${language}`));
    const [wasm, words] = await Promise.all([partOfPage("wasm"), getWords(options.lang)]);
    place = makePlace(document, options);
    place.dataset["showing"] = "sheet";
    document.body.append(place);
    handle = await runProgram(place, { wasm, words, getWords }, options, look(), {
      started: () => {},
      closed: () => {},
      failed,
      speaks: speak,
    });
    if (guide !== null) guide.hidden = true;
  } catch (thrown) {
    failed(Failure.from(thrown, "mount_failed"));
  }
}

/** Page and guide in one language; the guides of the others stay for readers without script. */
function speak(language: Language): void {
  markWith(document.documentElement, language);
  document.title = about(language).title;
  for (const known of LANGUAGES) {
    const section = document.getElementById(`guide-${known}`);
    if (section !== null) section.hidden = known !== language;
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
  const scheme = theme === "auto" ? (dark.matches ? "dark" : "light") : theme;
  return { scheme, textSize, properties: {} };
}

async function partOfPage(id: string): Promise<ArrayBuffer> {
  if (typeof DecompressionStream === "undefined") throw new Failure("browser_too_old");
  return unpacked(document.getElementById(id)?.textContent ?? "", "gzip");
}

dark.addEventListener("change", () => handle?.setLook(look()));
// The links above the guide lead to its other languages, by a name behind `#`.
addEventListener("hashchange", () => {
  const language = languageOf(location.hash.replace("#guide-", ""));
  if (guide?.hidden === false && language !== undefined) speak(language);
});
// Whoever comes back to the page, or picks up the phone after somebody else, finds it empty.
addEventListener("pagehide", end);
addEventListener("pageshow", (event) => void (event.persisted && start()));
void start();
