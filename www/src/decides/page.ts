/**
 * The script of the page on how the checker decides: draws the chart, and lets answers be tried.
 *
 * Both read the program that everyone gets as `clog-or-mastitis/assess`, from the package beside the page. Nothing is
 * asked for after it has loaded, and nothing is kept: answers stand in the form alone.
 *
 * Not here: any word or rule; what the page is without this script (`cargo xtask build`).
 */
import type * as Program from "../types/assess";
import { draw, drawOnLeaves } from "./chart/draw";
import { decided, fitting, lanes } from "./outline";
import { markStale, showResult } from "./result";
import { fillIn, readSheet, type Sheet, showAmounts, tellRefused } from "./sheet";

const drawing = document.getElementById("drawing");
const list = document.getElementById("chart-list");
const form = document.querySelector<HTMLFieldSetElement>("#sheet");
const start = document.querySelector<HTMLSelectElement>("#start");

/** Inside of an A4 page's margins, in CSS pixels. */
const PAPER = 680;

void begin();

async function begin(): Promise<void> {
  let program: typeof Program;
  try {
    program = (await import(new URL("pkg/assess.js", import.meta.url).href)) as typeof Program;
    await program.load();
  } catch (thrown) {
    console.warn("how-it-decides: the program could not start.", thrown);
    swap("failed");
    return;
  }
  swap(undefined);
  const outline = program.protocol();
  let shown: Program.Assessment | undefined;
  const mark = () => {
    if (shown !== undefined) showMarks(fitting(shown), decided(shown, outline));
  };
  drawAlways(outline, mark);

  const assess = (telling: boolean) => {
    showAmounts();
    const { sheet, unreadable } = readSheet(telling);
    try {
      if (unreadable) throw undefined;
      shown = program.assess(sheet);
      showResult(shown);
      mark();
    } catch (refused) {
      if (refused instanceof program.SheetError && telling) tellRefused(refused);
      markStale(true);
    }
  };
  const begun = () => {
    fillIn(startSheet());
    assess(true);
  };
  start?.addEventListener("change", begun);
  // While someone types, half a number is no mistake yet.
  form?.addEventListener("input", (event) => event.target !== start && assess(event.target instanceof HTMLSelectElement));
  form?.addEventListener("change", (event) => event.target !== start && assess(true));
  form?.form?.addEventListener("submit", (event) => event.preventDefault());
  // A browser may keep the page as it stands, for its Back button.
  addEventListener("pagehide", () => {
    if (start !== null) start.selectedIndex = 0;
    begun();
  });
  openForLinks();
  if (form !== null) form.disabled = false;
  begun();
}

/** The line that says what is needed goes, or gives way to another. */
function swap(to: string | undefined): void {
  for (const id of ["needs", "failed"]) {
    const line = document.getElementById(id);
    if (line !== null) line.hidden = id !== to;
  }
}

/** The chart, drawn anew for each width of its place and for paper. */
function drawAlways(outline: Program.Protocol, mark: () => void): void {
  if (drawing === null) return;
  const trees = [lanes(outline, "parent"), lanes(outline, "baby")];
  const family = getComputedStyle(drawing).fontFamily;
  let width = 0;
  let onPaper = false;
  const fit = () => {
    const now = Math.floor(drawing.clientWidth);
    if (onPaper || now === width || now === 0) return;
    width = now;
    drawing.replaceChildren(draw(width, trees, family));
    mark();
  };
  drawing.hidden = false;
  list?.removeAttribute("open");
  fit();
  new ResizeObserver(fit).observe(drawing);
  addEventListener("beforeprint", () => {
    onPaper = true;
    drawing.replaceChildren(...drawOnLeaves(PAPER, trees, family));
    mark();
  });
  addEventListener("afterprint", () => {
    onPaper = false;
    width = 0;
    fit();
  });
}

/** Marks rules and lanes wherever they stand: chart, list and table. */
function showMarks(rules: ReadonlySet<string>, lanesOf: ReadonlySet<string>): void {
  for (const place of document.querySelectorAll<HTMLElement | SVGElement>("[data-rule], [data-lane]")) {
    const { rule, lane } = place.dataset;
    const fits = rule === undefined ? lanesOf.has(lane ?? "") : rules.has(rule);
    place.toggleAttribute("data-fits", fits);
    const words = [...place.querySelectorAll<HTMLElement>(".fits")].find(
      (mark) => mark.closest("[data-rule], [data-lane]") === place,
    );
    if (words !== undefined) words.hidden = !fits;
  }
}

/** The chosen sheet to start from; they stand in the page. */
function startSheet(): Sheet {
  const place = document.querySelector(`[data-start="${start?.value ?? ""}"]`);
  return JSON.parse(place?.textContent || "{}") as Sheet;
}

/** The rows behind each name for what it looks like. */
function foldNames(fold: boolean): void {
  for (const name of document.querySelectorAll<HTMLDetailsElement>(".entry details")) name.open = !fold;
}

/** Screens are folded, except the one with the best-known limit, and so are names; a link into them opens them. */
function openForLinks(): void {
  foldNames(true);
  addEventListener("beforeprint", () => foldNames(false));
  addEventListener("afterprint", () => foldNames(true));
  for (const screen of document.querySelectorAll<HTMLDetailsElement>("#sheet details")) {
    screen.open = screen.dataset["screen"] === "temperature";
  }
  const open = () => {
    const target = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
    const folded = target?.closest("details");
    if (folded) {
      folded.open = true;
      target?.scrollIntoView();
    }
  };
  addEventListener("hashchange", open);
  open();
}
