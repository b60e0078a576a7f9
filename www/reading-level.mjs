// Measures how hard English texts are to read. Reads {"texts": [string], "passages": {name: [index]}} and writes
// {"texts": [[{sentence, words, syllables}]], "grades": {name: number}}.
//
// The formula is Flesch and Kincaid's, the syllables are those of the `syllable` package, which knows most exceptions of
// English. A figure or a sign counts as one word of one syllable, as Flesch advises for texts with many of them.
// Not here: which texts, and what is too hard (tests/reading_level.rs).
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

const SENTENCE_END = /(?<=[.?!…][”’)]*)\s+/u;

function measure(sentence) {
  const words = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const syllables = words.map((word) => (/\p{N}|°/u.test(word) ? 1 : Math.max(1, syllable(word))));
  return { sentence, words: words.length, syllables: syllables.reduce((sum, count) => sum + count, 0) };
}

let input = "";
for await (const piece of process.stdin) input += piece;
const { texts, passages } = JSON.parse(input);
const measured = texts.map((text) =>
  text
    .split(SENTENCE_END)
    .map(measure)
    .filter(({ words }) => words > 0),
);
const grades = Object.entries(passages).map(([name, indices]) => {
  const sentences = indices.flatMap((index) => measured[index]);
  const sum = (key) => sentences.reduce((total, sentence) => total + sentence[key], 0);
  return [name, fleschKincaid({ sentence: sentences.length, word: sum("words"), syllable: sum("syllables") })];
});
console.log(JSON.stringify({ texts: measured, grades: Object.fromEntries(grades) }));
