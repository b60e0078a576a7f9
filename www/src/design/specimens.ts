/**
 * Takes a part from the screen that it shows on, and puts it into its figure, once in each theme.
 *
 * A specimen is a copy of the program's own elements, with empty copies of those around them so that every rule of the
 * style sheet fits as it does in the widget, in a shadow root with the widget's own sheet.
 */
const THEMES = ["light", "dark"] as const;

/** What a figure of the page asks for. */
export interface Wish {
  readonly figure: HTMLElement;
  /** Which reader, until which screen, and what is done there. */
  readonly reader: string;
  readonly until: string;
  readonly steps: readonly string[];
  /** The part, and where in it the state is. */
  readonly take: string;
  readonly state: string;
  readonly on: string;
}

/** Everything that the page asks for, from its figures' attributes. */
export function wishes(): Wish[] {
  return [...document.querySelectorAll<HTMLElement>("figure[data-take]")].map((figure) => {
    const { reader = "self_care", until = "result", steps = "", take = "", state = "", on = "" } = figure.dataset;
    return { figure, reader, until, steps: steps.split(" ").filter(Boolean), take, state, on };
  });
}

/** The part in both themes, to be put into its figure; throws where the screen has none. */
export function specimens(wish: Wish, place: HTMLElement, sheets: readonly CSSStyleSheet[]): HTMLElement {
  const part = wish.take === "screen" ? place.firstElementChild?.parentElement : place.querySelector(wish.take);
  if (!part) throw new Error(`${wish.until} has no ${wish.take}`);
  const row = document.createElement("div");
  row.className = "themes";
  for (const theme of THEMES) {
    const host = document.createElement("div");
    host.className = "specimen";
    host.dataset["theme"] = theme;
    const root = host.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [...sheets];
    root.append(inTheme(part, place, theme, wish));
    row.append(host);
  }
  return row;
}

function inTheme(part: Element, place: HTMLElement, theme: string, wish: Wish): Element {
  const widget = place.cloneNode(false) as HTMLElement;
  widget.dataset["scheme"] = theme;
  delete widget.dataset["showing"];
  widget.hidden = false;
  let inner: Element = part.cloneNode(true) as Element;
  setState(inner, wish);
  for (let around = part.parentElement; around !== null && around !== place; around = around.parentElement) {
    // A fold without its summary would get one of the browser's own.
    const folded = around instanceof HTMLDetailsElement;
    const shell = folded ? document.createElement("div") : (around.cloneNode(false) as Element);
    shell.className = around.className;
    shell.append(inner);
    inner = shell;
  }
  widget.append(inner);
  return widget;
}

/** Hover, focus and pressed are attributes (`states.ts`); a control that cannot be pressed says so itself. */
function setState(part: Element, { state, on }: Wish): void {
  if (state === "") return;
  const target = on === "" ? part : part.querySelector(on);
  if (target === null) throw new Error(`the part has no ${on}`);
  if (state === "disabled") target.setAttribute("disabled", "");
  else if (target instanceof HTMLElement) target.dataset["state"] = state;
}
