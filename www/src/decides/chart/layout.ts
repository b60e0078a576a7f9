/**
 * Where everything of the chart stands, for a drawing of a given width in CSS pixels.
 *
 * The trunk runs down at the left and means "no rule fits"; each level's panel hangs on it. Its answer stands at the
 * panel's right where there is room, and below its rules on a phone, so that nothing ever scrolls sideways and no text
 * is smaller than 12 pixels.
 *
 * Vocabulary: a *panel* is a level with its boxes; a *box* is one rule; the *answer* is what a level asks for; a *line*
 * is one line of wrapped text. Not here: SVG (`draw`), what a rule is (`../outline`).
 */
import { type Lane, ruleName, termsOf } from "../outline";
import { inARow, say } from "../words";

export interface Line {
  readonly text: string;
  readonly kind: "id" | "words" | "uses" | "head" | "answer" | "level" | "note" | "mark";
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly rule: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

export interface Panel {
  readonly lane: Lane;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly head: readonly Line[];
  readonly boxes: readonly Box[];
  readonly answer: Omit<Box, "rule">;
  /** Where "yes" leads from the rules to the answer; a panel without rules has none. */
  readonly yes: { readonly from: readonly [number, number]; readonly to: readonly [number, number] } | undefined;
}

export interface Tree {
  readonly start: Omit<Box, "rule">;
  readonly panels: readonly Panel[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly trees: readonly Tree[];
}

/** The width of a text in the type of its kind. */
export type Measure = (text: string, kind: Line["kind"]) => number;

/** Where panels begin: the trunk runs left of them. */
export const TRUNK = 9;
const LEFT = 26;
const PAD = 10;
const GAP = 8;
/** Room between panels for the trunk's arrow and its "no". */
export const BETWEEN = 34;
const BETWEEN_TREES = 44;
const HEIGHT: Record<Line["kind"], number> = { id: 17, words: 17, uses: 15, head: 20, answer: 19, level: 17, note: 16, mark: 16 };
/** Beside the rules there must be room for two boxes and the answer. */
const WIDE = 720;
const NARROWEST_BOX = 158;
/** Room for the check mark of a box that fits, behind its first line. */
const TICK = 18;
const ANSWER = 176;
const YES = 52;

export function layout(width: number, trees: readonly (readonly Lane[])[], measure: Measure): Layout {
  let y = 1;
  const placed = trees.map((lanes) => {
    const tree = placeTree(lanes, y, width, measure);
    const last = tree.panels.at(-1);
    y = (last === undefined ? y : last.y + last.height) + BETWEEN_TREES;
    return tree;
  });
  return { width, height: y - BETWEEN_TREES + 2, trees: placed };
}

function placeTree(lanes: readonly Lane[], top: number, width: number, measure: Measure): Tree {
  const patient = lanes[0]?.patient ?? "parent";
  const start = block(0, top, Math.min(width, 420), [
    ["level", say(`chart-${patient}`)],
    ["note", say("chart-start")],
  ], measure);
  let y = top + start.height + BETWEEN;
  const panels = lanes.map((lane) => {
    const panel = placePanel(lane, y, width, measure);
    y += panel.height + BETWEEN;
    return panel;
  });
  return { start, panels };
}

function placePanel(lane: Lane, y: number, width: number, measure: Measure): Panel {
  const wide = width >= WIDE;
  const full = width - LEFT - 1;
  const level = say(lane.patient === "baby" && lane.rules.length === 0 ? "chart-baby" : `level-${lane.level}`);
  const answerLines: Text[] = [
    ["level", level],
    ["answer", answerOf(lane)],
    ["mark", `✓ ${say("chart-answer")}`],
  ];
  if (lane.rules.length === 0) {
    const answer = block(LEFT, y, Math.min(full, 420), answerLines, measure);
    return { lane, y, width: 0, height: answer.height, head: [], boxes: [], answer, yes: undefined };
  }
  const panel = wide ? full - ANSWER - YES : full;
  const question = `${say(`level-${lane.level}`)}: ${say("chart-any")}`;
  const head = wrap(question, panel - 2 * PAD - 4, 0, (part) => measure(part, "head")).map(
    (text, index): Line => ({ kind: "head", text, x: LEFT + PAD + 2, y: y + PAD + 13 + index * HEIGHT.head }),
  );
  const top = y + PAD + head.length * HEIGHT.head + 6;
  const boxes = placeBoxes(lane, LEFT + PAD, top, panel - 2 * PAD, measure);
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + PAD;
  if (wide) {
    const x = LEFT + panel + YES;
    const draft = block(x, y, ANSWER, answerLines, measure);
    const height = Math.max(bottom - y, draft.height);
    const answer = block(x, y + (height - draft.height) / 2, ANSWER, answerLines, measure);
    const middle = y + height / 2;
    return { lane, y, width: panel, height, head, boxes, answer, yes: { from: [LEFT + panel, middle], to: [x, middle] } };
  }
  const answer = block(LEFT + PAD, bottom + BETWEEN - 14, panel - 2 * PAD, answerLines, measure);
  const middle = LEFT + PAD + 26;
  return {
    lane,
    y,
    width: panel,
    height: answer.y + answer.height + PAD - y,
    head,
    boxes,
    answer,
    yes: { from: [middle, bottom - PAD + 4], to: [middle, answer.y] },
  };
}

/** Rows of boxes, each row as high as its highest box. */
function placeBoxes(lane: Lane, x: number, top: number, room: number, measure: Measure): Box[] {
  const most = Math.max(1, Math.floor((room + GAP) / (NARROWEST_BOX + GAP)));
  // As even as possible: nine boxes on five columns would leave a row almost empty.
  const columns = Math.min(most, Math.ceil(lane.rules.length / Math.ceil(lane.rules.length / most)));
  const width = (room - GAP * (columns - 1)) / columns;
  const boxes: Box[] = [];
  let y = top;
  for (let first = 0; first < lane.rules.length; first += columns) {
    const row = lane.rules.slice(first, first + columns).map((rule, column) => {
      const name = ruleName(rule);
      const terms = inARow(termsOf(rule.when).map((term) => say(`term-${term}`)), "chart-pair");
      const texts: Text[] = [["words", say(`rule-${name}`)]];
      if (terms !== "") texts.push(["uses", say("chart-uses", { answer: terms })]);
      return { rule: name, ...block(x + column * (width + GAP), y, width, texts, measure, rule.id) };
    });
    const height = Math.max(...row.map((box) => box.height));
    boxes.push(...row.map((box) => ({ ...box, height })));
    y += height + GAP;
  }
  return boxes;
}

/** From where to where one leaf of a drawing on paper reaches: a panel with the way to it. */
export function leaves({ trees }: Layout): [number, number][] {
  return trees.flatMap(({ start, panels }) =>
    panels.map(({ y, height }, index): [number, number] => [index === 0 ? start.y - 1 : y - BETWEEN + 3, y + height + 2]),
  );
}

type Text = readonly [Line["kind"], string];

/** A box with wrapped texts; where it has an id, the first text begins behind it. */
function block(x: number, y: number, width: number, texts: readonly Text[], measure: Measure, id = ""): Omit<Box, "rule"> {
  const inside = 9;
  const lines: Line[] = [];
  let down = y + 7;
  let indent = 0;
  if (id !== "") {
    lines.push({ kind: "id", text: id, x: x + inside, y: down + 13 });
    indent = measure(id, "id") + 7;
  }
  for (const [kind, text] of texts) {
    const before = indent + (kind === "words" ? TICK : 0);
    for (const [index, line] of wrap(text, width - 2 * inside, before, (part) => measure(part, kind)).entries()) {
      lines.push({ kind, text: line, x: x + inside + (index === 0 ? indent : 0), y: down + 13 });
      down += HEIGHT[kind];
    }
    indent = 0;
  }
  return { x, y, width, height: down - y + 7, lines };
}

/** Words in lines; the first line has less room where something stands before it. */
function wrap(text: string, room: number, indent: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const left = room - (lines.length === 0 ? indent : 0);
    if (line !== "" && measure(longer) > left) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function answerOf({ patient, level, rules }: Lane): string {
  if (patient === "parent") return say(`headline-${level}`);
  return rules.length === 0 ? say("chart-baby_none") : say(`baby-${level}`);
}
