/**
 * The chart as SVG, drawn from the outline that the program gives.
 *
 * A picture for eyes alone: everything in it stands as a list below it, to which its description points. Colours and
 * type come from the style sheet by class, so that dark mode, print and the marks of fitting rules need no new drawing.
 *
 * Not here: where things stand (`layout`).
 */
import type { Lane } from "../outline";
import { say } from "../words";
import { BETWEEN, type Box, type Layout, layout, leaves, type Line, type Measure, type Panel, TRUNK, type Tree } from "./layout";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the trees of lanes for a width in CSS pixels. */
export function draw(width: number, trees: readonly (readonly Lane[])[], family: string): SVGSVGElement {
  const placed: Layout = layout(width, trees, measureWith(family));
  const svg = make("svg", {
    viewBox: `0 0 ${placed.width} ${placed.height}`,
    width: placed.width,
    height: placed.height,
    role: "img",
    "aria-labelledby": "drawing-title drawing-description",
  });
  svg.append(
    make("title", { id: "drawing-title" }, say("chart-title")),
    make("desc", { id: "drawing-description" }, say("chart-description")),
    ...placed.trees.map(drawTree),
  );
  return svg;
}

/**
 * The same on leaves that a printer may put on pages of their own: one drawing over several pages would be cut through
 * its boxes. Each leaf is the whole drawing, seen through a window.
 */
export function drawOnLeaves(width: number, trees: readonly (readonly Lane[])[], family: string): SVGSVGElement[] {
  const whole = draw(width, trees, family);
  return leaves(layout(width, trees, measureWith(family))).map(([from, to], index) => {
    const leaf = whole.cloneNode(true) as SVGSVGElement;
    leaf.setAttribute("viewBox", `0 ${from} ${width} ${to - from}`);
    leaf.setAttribute("height", String(to - from));
    if (index > 0) {
      for (const name of leaf.querySelectorAll("title, desc")) name.remove();
      leaf.setAttribute("aria-hidden", "true");
    }
    return leaf;
  });
}

/** The sizes and weights that the style sheet gives each kind; a text is measured before it is drawn. */
const TYPE: Record<Line["kind"], string> = {
  id: "700 13px",
  words: "400 13px",
  uses: "400 12px",
  head: "600 14px",
  answer: "600 14px",
  level: "700 13px",
  note: "400 13px",
  mark: "700 12px",
};

function measureWith(family: string): Measure {
  const context = document.createElement("canvas").getContext("2d");
  return (text, kind) => {
    // Without a canvas (some browsers refuse one for privacy) an average letter must do.
    if (context === null) return text.length * 7;
    context.font = `${TYPE[kind]} ${family}`;
    return context.measureText(text).width;
  };
}

function drawTree({ start, panels }: Tree): SVGGElement {
  const tree = make("g", { class: "tree" });
  const last = panels.at(-1);
  if (last !== undefined) {
    const end = last.y + 20;
    tree.append(make("path", { class: "trunk", d: `M${TRUNK} ${start.y + start.height}V${end}` }));
  }
  tree.append(node("start", start));
  for (const [index, panel] of panels.entries()) {
    tree.append(make("path", { class: "trunk", d: `M${TRUNK} ${panel.y + 20}H${22}` }), arrow(26, panel.y + 20, "right"));
    if (index > 0) {
      tree.append(text({ kind: "note", text: say("chart-no"), x: TRUNK + 10, y: panel.y - BETWEEN / 2 + 5 }));
    }
    tree.append(drawPanel(panel));
  }
  return tree;
}

function drawPanel({ lane, y, width, height, head, boxes, answer, yes }: Panel): SVGGElement {
  const panel = make("g", { class: "panel", "data-level": lane.level, "data-lane": `${lane.patient}-${lane.level}` });
  if (boxes.length > 0) {
    panel.append(make("rect", { class: "ground", x: 26, y, width, height, rx: 10 }), ...head.map(text));
  }
  for (const box of boxes) {
    const group = node("box", box);
    group.dataset["rule"] = box.rule;
    group.append(make("path", { class: "tick", d: tick(box) }));
    panel.append(group);
  }
  panel.append(node("answer", answer));
  if (yes !== undefined) {
    const [[x1, y1], [x2, y2]] = [yes.from, yes.to];
    const across = y1 === y2;
    panel.append(
      make("path", { class: "yes", d: `M${x1} ${y1}L${across ? x2 - 5 : x2} ${across ? y2 : y2 - 5}` }),
      arrow(x2, y2, across ? "right" : "down"),
      text({ kind: "note", text: say("chart-yes"), x: across ? x1 + 10 : x1 + 9, y: across ? y1 - 7 : (y1 + y2) / 2 + 4 }),
    );
  }
  return panel;
}

/** A rounded box with its lines. */
function node(kind: string, { x, y, width, height, lines }: Omit<Box, "rule">): SVGGElement {
  const group = make("g", { class: kind });
  group.append(make("rect", { x, y, width, height, rx: kind === "box" ? 6 : 10 }), ...lines.map(text));
  return group;
}

function text({ kind, text, x, y }: Line): SVGTextElement {
  return make("text", { class: kind, x: round(x), y: round(y) }, text);
}

function arrow(x: number, y: number, to: "right" | "down"): SVGPathElement {
  const d = to === "right" ? `M${x} ${y}l-7-4v8z` : `M${x} ${y}l-4-7h8z`;
  return make("path", { class: "head-of-arrow", d });
}

/** A check mark in the box's upper right corner: fitting is never told by colour alone. */
function tick({ x, y, width }: Box): string {
  return `M${round(x + width - 20)} ${round(y + 15)}l4 4 8-9`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}

function make<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (content !== undefined) element.textContent = content;
  return element;
}
