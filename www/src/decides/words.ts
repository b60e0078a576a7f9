/**
 * The words of the page on how the checker decides: they stand in the page itself, in a block that nobody sees.
 *
 * Values in braces are filled in here. Not here: any word, and words that change with a number.
 */

const texts = new Map<string, string>();
for (const place of document.querySelectorAll<HTMLElement>("#spoken [data-word]")) {
  texts.set(place.dataset["word"] ?? "", place.textContent ?? "");
}

/** The text of that name; the name itself shows that a word is missing. */
export function say(name: string, values: Readonly<Record<string, string>> = {}): string {
  const text = texts.get(name) ?? name;
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** Several things in a row. */
export function inARow(items: readonly string[], pair = "list-pair"): string {
  return items.reduce((row, item) => (row === "" ? item : say(pair, { name: row, answer: item })), "");
}
