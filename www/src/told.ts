/**
 * How a value that somebody handed in is named in a message: short, whatever it is, and without a throw.
 *
 * Not here: what is wrong with it.
 */

/** Longer than any value that is taken; what comes after it tells a reader of the message nothing. */
const LONGEST = 100;

export function told(value: unknown): string {
  let text: string;
  try {
    text = typeof value === "string" ? JSON.stringify(shortened(value)) : String(value);
  } catch {
    // Not everything can be made text: an object without a prototype, a proxy, a `toString` that throws.
    text = `a value of type ${typeof value}`;
  }
  return shortened(text);
}

export function shortened(text: string): string {
  return text.length > LONGEST + 1 ? `${text.slice(0, LONGEST)}…` : text;
}
