/**
 * The first screen as the build recorded it from the program (`www/first/record.mjs`), and drawing it as DOM.
 *
 * Axis: something that the first screen hangs on (the region, a sheet or not …), with its values. State: one value for each
 * axis. Choice: what stands at a place, by the state. A drawn screen follows its state: what a change touches is put in anew
 * and nothing else, so that focus and place stay.
 *
 * Not here: what the reader does to it (`early.ts`).
 */
export type State = Record<string, string>;

/** `at`: for each combination of values of the axes in `by`, the last one running fastest, a place in `of`. */
interface Choice<T> {
  readonly by: readonly string[];
  readonly at: readonly number[];
  readonly of: readonly (T | null)[];
}

type Value = string | null | Choice<string>;
type Attributes = Readonly<Record<string, Value>>;
interface Branch extends ReadonlyArray<unknown> {
  readonly 0: string;
  readonly 1: Attributes;
}
type Leaf = string | Branch | Choice<string | Branch>;

/** The file of one language; `tree` holds branches: a tag, attributes, and then the children. */
export interface Recorded {
  /** The name of the place that it stands in. */
  readonly name: string;
  /** Year, month and day after which the advice is due for review. */
  readonly review: readonly [year: number, month: number, day: number];
  readonly axes: Readonly<Record<string, readonly string[]>>;
  /** Answers, as question and option, that lead on at once. */
  readonly leads: readonly string[];
  /** What is said to a reader who has to wait for the program. */
  readonly moment: string;
  readonly tree: readonly Leaf[];
}

const SVG = "http://www.w3.org/2000/svg";

/** Draws in `place`; the returned function redraws what hangs on the state, which the caller has changed. */
export function draw(place: Element, { axes, tree }: Recorded, state: State): () => void {
  const followers: (() => void)[] = [];
  const document = place.ownerDocument;

  function pick<T>({ by, at, of }: Choice<T>): T | null {
    let index = 0;
    for (const axis of by) {
      const values = axes[axis] ?? [];
      index = index * values.length + Math.max(values.indexOf(state[axis] ?? ""), 0);
    }
    return of[at[index] ?? 0] ?? null;
  }

  /** Does it now and at each change of the state that changes what is picked. */
  function follow<T>(choice: Choice<T>, put: (picked: T | null) => void): void {
    let last: T | null | undefined;
    const look = (): void => {
      const picked = pick(choice);
      if (picked !== last) put(picked);
      last = picked;
    };
    look();
    followers.push(look);
  }

  function setAttribute(element: Element, name: string, value: string | null): void {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }

  function add(parent: Element, leaf: Leaf): void {
    if (!isChoice(leaf)) {
      parent.append(grow(parent, leaf));
      return;
    }
    // Marks the place where something may come to stand.
    const mark = document.createTextNode("");
    parent.append(mark);
    let standing: ChildNode | null = null;
    follow(leaf, (picked) => {
      standing?.remove();
      standing = picked === null ? null : grow(parent, picked);
      if (standing !== null) mark.before(standing);
    });
  }

  function grow(parent: Element, leaf: string | Branch): ChildNode {
    if (typeof leaf === "string") return document.createTextNode(leaf);
    const { 0: tag, 1: attributes } = leaf;
    const namespace = tag === "svg" ? SVG : parent.namespaceURI;
    const element = document.createElementNS(namespace, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (isChoice(value)) follow(value, (picked) => setAttribute(element, name, picked));
      else setAttribute(element, name, value);
    }
    (leaf.slice(2) as Leaf[]).forEach((child) => add(element, child));
    return element;
  }

  tree.forEach((leaf) => add(place, leaf));
  return () => [...followers].forEach((look) => look());
}

function isChoice<T>(leaf: Choice<T> | string | Branch | null): leaf is Choice<T> {
  return typeof leaf === "object" && leaf !== null && "by" in leaf;
}
