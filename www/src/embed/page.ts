/**
 * The script of the page for publishers: choices in, the live check and the texts to copy out.
 *
 * What is shown live is the package beside this page, as anyone else's page would load it. Not here: the texts
 * (`snippets.ts`), which colours can be read (`contrast.ts`), the page's words (`www/embed.html`).
 */
import type { Display, Isolation, Language, Region, Theme, Units } from "../options";
import { judge, type Breach, type Judged, type Pair } from "./contrast";
import { attributes, SANDBOX, snippet, standalone, type Choice, type Phone, type Way, type Words } from "./snippets";

/** The `integrity` of the script beside this page, put in by `demo.mjs`. */
declare const LOADER_HASH: string;

/** Made by the build from the language files and the tables. */
interface Pieces {
  readonly languages: Readonly<Record<string, Words>>;
  readonly phones: Readonly<Record<string, Phone>>;
  /** Token to public name. */
  readonly tokens: Readonly<Record<string, string>>;
  readonly pairs: readonly Pair[];
}

/** Where the package lies, seen from this page. */
const HERE = "pkg/";

const pieces = JSON.parse(byId("pieces").textContent) as Pieces;
const form = byId("choices") as HTMLFormElement;
const probe = byId("probe");
const live = byId("live");
const colours = [...form.querySelectorAll<HTMLInputElement>("input[type=color]")];

/** What the live check was last built with; it is built anew only where it has to be. */
let built = "";

function value(name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof RadioNodeList || field instanceof HTMLInputElement || field instanceof HTMLSelectElement
    ? field.value
    : "";
}

function chosenWay(): Way {
  return value("way") as Way;
}

function choose(properties: Choice["properties"]): Choice {
  const base = value("base").trim().replace(/\/*$/, "/");
  return {
    lang: value("lang") as Language,
    region: value("region") as Region,
    units: value("units") as Units,
    theme: value("theme") as Theme,
    display: value("display") as Display,
    isolation: value("isolation") as Isolation,
    base,
    properties,
  };
}

/** Colours that the publisher switched on, and the other properties that are filled in. */
function wanted(): Record<string, string> {
  const on = colours.filter((colour) => isOn(colour));
  return Object.fromEntries(on.map((colour) => [`--clog-or-mastitis-${colour.name}`, colour.value]));
}

function isOn(colour: HTMLInputElement): boolean {
  return (form.elements.namedItem(`own-${colour.name}`) as HTMLInputElement).checked;
}

function update(): void {
  const theme = value("theme") as Theme;
  const themes: Breach["theme"][] = theme === "auto" ? ["light", "dark"] : [theme];
  const judged = judge(wanted(), themes, pieces.pairs, pieces.tokens, probe);
  tell(judged);
  const radius = value("radius");
  const shape = radius === "12" ? {} : { "--clog-or-mastitis-radius": `${radius}px` };
  byId("radius-now").textContent = `${radius} px`;
  const choice = choose({ ...judged.accepted, ...shape });
  const way = chosenWay();
  for (const section of form.querySelectorAll<HTMLElement>("[data-ways]")) {
    section.hidden = !section.dataset["ways"]?.split(" ").includes(way);
  }
  for (const section of document.querySelectorAll<HTMLElement>("section[data-way]")) {
    section.hidden = section.dataset["way"] !== way;
    const text = snippet(section.dataset["way"] as Way, choice, wordsOf(choice), phoneOf(choice), LOADER_HASH);
    const code = section.querySelector("code[data-snippet]");
    if (code !== null && code.textContent !== text) code.textContent = text;
  }
  byId("shared-note").hidden = choice.isolation !== "shadow" || way === "frame";
  show(way, choice);
}

function wordsOf({ lang }: Choice): Words {
  return pieces.languages[lang] as Words;
}

function phoneOf({ region }: Choice): Phone {
  return pieces.phones[region] ?? null;
}

/** Says which colours are refused, and what each would break at worst. */
function tell({ refused }: Judged): void {
  for (const colour of colours) {
    const breaches = refused.get(`--clog-or-mastitis-${colour.name}`) ?? [];
    const worst = [...breaches].sort((one, other) => one.contrast / one.pair[2] - other.contrast / other.pair[2])[0];
    const said = byId(`said-${colour.name}`);
    const template = byId("refusal").textContent;
    said.textContent =
      worst === undefined
        ? isOn(colour) ? byId("taken").textContent : ""
        : template
            .replace("{contrast}", (Math.floor(worst.contrast * 100) / 100).toFixed(2))
            .replace("{least}", String(worst.pair[2]))
            .replace("{theme}", worst.theme)
            .replace("{place}", worst.pair[3]);
    said.classList.toggle("refused", worst !== undefined);
    colour.setAttribute("aria-invalid", String(worst !== undefined));
  }
}

/** Shows the check as the chosen way would; only a change that it cannot take over builds it anew. */
function show(way: Way, choice: Choice): void {
  const here = { ...choice, base: HERE };
  const anew = JSON.stringify(way === "frame" ? standalone(here) : [choice.lang, choice.isolation]);
  if (anew !== built) {
    built = anew;
    live.replaceChildren(way === "frame" ? frame(here) : element(here));
  }
  const check = live.querySelector<HTMLElement>("clog-or-mastitis");
  if (check === null) return;
  const said = new Map(attributes(choice));
  for (const name of ["lang", "region", "units", "theme", "display", "isolation"]) {
    const now = said.get(name);
    if (now === undefined) check.removeAttribute(name);
    else if (check.getAttribute(name) !== now) check.setAttribute(name, now);
  }
  const names = Object.values(pieces.tokens);
  for (const name of names) {
    const set = choice.properties[name];
    if (set === undefined) check.style.removeProperty(name);
    else check.style.setProperty(name, set);
  }
}

function element(choice: Choice): HTMLElement {
  const check = document.createElement("clog-or-mastitis");
  for (const [name, said] of attributes(choice)) check.setAttribute(name, said);
  const note = document.createElement("p");
  note.textContent = byId("not-here").textContent;
  check.append(note);
  return check;
}

function frame(choice: Choice): HTMLElement {
  const frame = document.createElement("iframe");
  frame.setAttribute("sandbox", Object.keys(SANDBOX).join(" "));
  frame.allow = "clipboard-write";
  frame.referrerPolicy = "no-referrer";
  frame.title = wordsOf(choice).title;
  frame.src = standalone(choice);
  return frame;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** The old command needs no permission and works without https, as on a machine in the newsroom. */
async function copy(section: HTMLElement): Promise<void> {
  const code = section.querySelector("code[data-snippet]") as HTMLElement;
  const selection = getSelection();
  selection?.selectAllChildren(code);
  let done = false;
  try {
    await navigator.clipboard.writeText(code.textContent);
    done = true;
  } catch {
    done = document.execCommand("copy");
  }
  const said = section.querySelector("[role=status]") as HTMLElement;
  said.textContent = byId(done ? "copied" : "not-copied").textContent;
}

for (const colour of colours) {
  // Whoever picks a colour wants it.
  colour.addEventListener("input", () => {
    (form.elements.namedItem(`own-${colour.name}`) as HTMLInputElement).checked = true;
  });
}
form.addEventListener("submit", (event) => event.preventDefault());
// Most readers of a region use one unit; the publisher may choose the other afterwards.
form.querySelector("select[name=region]")?.addEventListener("change", () => {
  (form.elements.namedItem("units") as RadioNodeList).value = value("region") === "us" ? "f" : "c";
});
form.addEventListener("input", update);
form.addEventListener("change", update);
for (const section of document.querySelectorAll<HTMLElement>("section[data-way]")) {
  section.querySelector("button")?.addEventListener("click", () => void copy(section));
}
update();
document.documentElement.dataset["embed"] = "ready";
